// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shownchart.h"
#include "views/charts/chartview.h"
#include "views/charts/chartwords.h"
#include "views/charts/families.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;
using Shape = Mark::Shape;

/// The marks of the line- and point-like families against the pivot they were made from.
class TestPointCharts : public QObject
{
    Q_OBJECT

private slots:
    void slopeJoinsTheEnds();
    void slopeOfForecastIsDashed();
    void slopeNamesAsManyAsFit();
    void bumpRanksByValue();
    void bumpTiesShareARank();
    void bumpLeavesTheRestOut();
    void dumbbellEndsFollowValues();
    void dumbbellRanges();
    void dotstripShowsEveryNumber();
    void dotstripPilesEqualNumbers();
    void refusals_data();
    void refusals();
    void arrowsWalkByPosition();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Pixel = 0.6;

#define NEAR(a, b)                                                                                 \
    QVERIFY2(std::abs((a) - (b)) <= Pixel, qPrintable(u"%1 is not %2"_s.arg(a).arg(b)))

PivotMaker rivals()
{
    PivotMaker maker;
    maker.periods({ u"2022"_s, u"2023"_s, u"2026"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 3, 2, 1 }, { 4, 5, 1 }, { 1, 8, 6 } });
    return maker;
}

const Mark *pointOf(const QList<Mark> &marks, int row, int column)
{
    const auto found = std::find_if(marks.begin(), marks.end(),
        [&](const Mark &mark) { return mark.row == row && mark.column == column; });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

void TestPointCharts::slopeJoinsTheEnds()
{
    const ShownChart chart(rivals().chart(u"slope"_s));
    QVERIFY(!chart.frame->isEmpty());
    const QList<Mark> lines = chart.all(Shape::Line);
    const QList<Mark> points = chart.cells(Shape::Point);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(points.size(), 6);
    const Plot &plot = chart.frame->plot();
    for (const Mark &line : lines) {
        QCOMPARE(line.points.size(), 2);
        // 2023 is not drawn: the line runs from the number of 2022 to that of 2026.
        NEAR(line.points[0].y(), plot.mapValue(chart.frame->pivot()->cell(0, line.series).value));
        NEAR(line.points[1].y(), plot.mapValue(chart.frame->pivot()->cell(2, line.series).value));
        NEAR(line.points[0].x(), plot.mapPlace(0));
        NEAR(line.points[1].x(), plot.mapPlace(1));
    }
    QVERIFY(!pointOf(points, 1, 0));
    QVERIFY(chart.text(Label::Role::Note).contains(u"Only 2022 and 2026"_s));
    QVERIFY(chart.text(Label::Role::Series).contains(u"B  8"_s));
}

void TestPointCharts::slopeOfForecastIsDashed()
{
    const ShownChart chart(rivals().chart(u"slope"_s).kind(2, 1, Kind::Forecast));
    for (const Mark &line : chart.all(Shape::Line))
        QCOMPARE(line.kind, line.series == 1 ? Kind::Forecast : Kind::Actual);
}

void TestPointCharts::slopeNamesAsManyAsFit()
{
    const ShownChart chart(manySeries(60, 3).chart(u"slope"_s));
    const qsizetype named = chart.labels(Label::Role::Series).size();
    QVERIFY2(named >= 20, qPrintable(QString::number(named)));
    QVERIFY(named < 60);
    const QString note = chart.text(Label::Role::Note);
    QVERIFY2(note.contains(u"room: %1"_s.arg(60 - named)), qPrintable(note));
}

void TestPointCharts::bumpRanksByValue()
{
    const ShownChart chart(rivals().chart(u"bump"_s));
    const QList<Mark> points = chart.cells(Shape::Point);
    QCOMPARE(points.size(), 9);
    // Ranks by hand: 2022 A B C, 2023 B A C, 2026 B C A.
    const int ranks[3][3] = { { 1, 2, 3 }, { 2, 1, 3 }, { 3, 1, 2 } };
    for (const Mark &point : points) {
        NEAR(
            point.rect.center().y(), chart.frame->plot().mapValue(-ranks[point.row][point.column]));
        const QString name = chart.frame->markText(int(chart.frame->markOf(point.cell())));
        QVERIFY2(
            name.endsWith(u"rank %1 of 3"_s.arg(ranks[point.row][point.column])), qPrintable(name));
        QCOMPARE(point.value, chart.frame->pivot()->cell(point.row, point.column).value);
    }
    // True distances in time: 2023 to 2026 is three times 2022 to 2023.
    const double first = points[0].rect.center().x();
    const double second = pointOf(points, 1, 0)->rect.center().x();
    const double third = pointOf(points, 2, 0)->rect.center().x();
    NEAR(third - second, 3 * (second - first));
}

void TestPointCharts::bumpTiesShareARank()
{
    PivotMaker maker;
    maker.periods({ u"2022"_s, u"2023"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 2, 2, 1 }, { 1, 1, 1 } });
    const ShownChart chart(maker.chart(u"bump"_s));
    QCOMPARE(chart.labels(Label::Role::Value).size(), 6);
    QStringList ranks;
    for (const Label &label : chart.labels(Label::Role::Value)) {
        if (label.row == 0)
            ranks += label.text;
        else
            QCOMPARE(label.text, u"1"_s);
    }
    QCOMPARE(ranks, QStringList({ u"1"_s, u"1"_s, u"3"_s }));
    const QList<Mark> points = chart.cells(Shape::Point);
    QVERIFY(pointOf(points, 0, 0)->rect.bottom() <= pointOf(points, 0, 1)->rect.top());
}

void TestPointCharts::bumpLeavesTheRestOut()
{
    PivotMaker maker = rivals();
    maker.pivot.columns.labels[2].last().isOther = true;
    const ShownChart chart(maker.chart(u"bump"_s));
    QCOMPARE(chart.cells(Shape::Point).size(), 6);
}

void TestPointCharts::dumbbellEndsFollowValues()
{
    const ShownChart chart(rivals().chart(u"dumbbell"_s));
    const QList<Mark> points = chart.cells(Shape::Point);
    QCOMPARE(points.size(), 6);
    for (const Mark &point : points) {
        QVERIFY(point.row == 0 || point.row == 2);
        NEAR(point.rect.center().x(),
            chart.frame->plot().mapValue(
                chart.frame->pivot()->cell(point.row, point.column).value));
        NEAR(point.rect.center().y(), chart.frame->plot().mapPlace(point.column));
    }
    QCOMPARE(chart.all(Shape::Line).size(), 3);
    QVERIFY(chart.text(Label::Role::Legend).contains(u"2022\n2026"_s));
    // The two periods have a colour each; the members do not.
    QCOMPARE(pointOf(points, 2, 0)->colour, pointOf(points, 2, 1)->colour);
    QVERIFY(pointOf(points, 0, 0)->colour != pointOf(points, 2, 0)->colour);
}

void TestPointCharts::dumbbellRanges()
{
    PivotMaker maker;
    maker.rows(u"source"_s, { u"One"_s, u"Two"_s })
        .fill({ { 10 }, { 20 } })
        .range(0, 0, 6, 15)
        .range(1, 0, 18, 40);
    const ShownChart chart(maker.chart(u"dumbbell"_s));
    const QList<Mark> ranges = chart.cells(Shape::Whisker);
    QCOMPARE(ranges.size(), 2);
    NEAR(ranges[0].rect.left(), chart.frame->plot().mapValue(6));
    NEAR(ranges[0].rect.right(), chart.frame->plot().mapValue(15));
    NEAR(ranges[1].rect.right(), chart.frame->plot().mapValue(40));
    QCOMPARE(chart.cells(Shape::Point).size(), 2);
}

void TestPointCharts::dotstripShowsEveryNumber()
{
    PivotMaker maker;
    maker.rows(u"market"_s, { u"Chips"_s, u"Servers"_s })
        .fill({ { 10 }, { 20 } })
        .conflict(0, 0, { 88, 93, 131 });
    const ShownChart chart(maker.chart(u"dotstrip"_s));
    const QList<Mark> points = chart.cells(Shape::Point);
    QList<double> shown;
    for (const Mark &point : points) {
        shown += point.value;
        NEAR(point.rect.center().x(), chart.frame->plot().mapValue(point.value));
        QCOMPARE(point.isConflict, point.row == 0);
    }
    std::sort(shown.begin(), shown.end());
    QCOMPARE(shown, QList<double>({ 20, 88, 93, 131 }));
}

void TestPointCharts::dotstripPilesEqualNumbers()
{
    PivotMaker maker;
    maker.rows(u"market"_s, { u"Chips"_s }).fill({ { 1 } }).conflict(0, 0, { 5, 5, 5, 9 });
    const ShownChart chart(maker.chart(u"dotstrip"_s));
    const QList<Mark> points = chart.cells(Shape::Point);
    QCOMPARE(points.size(), 4);
    for (int i = 0; i < 4; ++i) {
        for (int k = 0; k < i; ++k) {
            const QPointF way = points[i].rect.center() - points[k].rect.center();
            QVERIFY(std::hypot(way.x(), way.y()) > points[i].rect.width() - 1);
        }
    }
}

void TestPointCharts::refusals_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("expected");
    PivotMaker maker;
    const auto word = [](ChartWord each) { return chartWord(each, Language::English); };
    QTest::newRow("slope") << u"slope"_s << word(ChartWord::NeedsTwoPlaces);
    QTest::newRow("bump") << u"bump"_s << word(ChartWord::NeedsRivals);
    QTest::newRow("dumbbell") << u"dumbbell"_s << word(ChartWord::NeedsPairs);
    QTest::newRow("dotstrip") << u"dotstrip"_s << word(ChartWord::NeedsSeveral);
}

void TestPointCharts::refusals()
{
    QFETCH(QString, family);
    QFETCH(QString, expected);
    PivotMaker maker;
    maker.periods({ u"2025"_s }).fill({ { 8.52 } });
    const ShownChart chart(maker.chart(family));
    QVERIFY(chart.frame->isEmpty());
    QVERIFY(chart.text(Label::Role::Message).simplified().contains(expected));
    QCOMPARE(whyNotShown(*chartFamily(family), maker.make(), Language::English), expected);
}

void TestPointCharts::arrowsWalkByPosition()
{
    ChartView view;
    view.resize(900, 600);
    view.setPivot(rivals().chart(u"dumbbell"_s).share());
    const auto cell = [&] { return view.frame().marks()[view.cursorMark()].cell(); };
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(cell(), CellIndex(0, 0)); // A in 2022, 3
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(cell(), CellIndex(2, 0)); // A in 2026, 1
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(cell().second, 1); // on the line of B
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(cell(), CellIndex(2, 2));
}

QTEST_MAIN(TestPointCharts)
#include "tst_pointcharts.moc"
