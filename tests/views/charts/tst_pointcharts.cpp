// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shownchart.h"
#include "views/charts/chartview.h"
#include "views/charts/chartwords.h"
#include "views/charts/families.h"

#include <QHash>
#include <QSet>
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
    void scatterPutsPointsAtBothColumns();
    void scatterDrawsEachUnit();
    void scatterJoinsTrails();
    void scatterKeepsItsFrame();
    void bubbleAreasFollowTheThird();
    void timelineShowsEveryEvent();
    void crowdedTimelineKeepsWords();
    void multiplesShareTheScale();
    void multiplesHaveOneUnitInChinese();
    void multiplesStandForTheWholePivot();
    void multiplesShareTheirHues();
    void arrowsSayTheGrowth();
    void referenceWidensTheAxis();
    void notesFollowTheirNumber();
    void growthColumnStandsBesideTheNames();
    void annotationsOverlapNothing_data();
    void annotationsOverlapNothing();
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

void TestPointCharts::scatterPutsPointsAtBothColumns()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s, u"D"_s })
        .columns(u"region"_s, { u"East"_s, u"West"_s })
        .fill({ { 1, 10 }, { 2, 40 }, { 4, 20 }, { 3, NaN } });
    const ShownChart chart(maker.chart(u"scatter"_s));
    const QList<Mark> points = chart.cells(Shape::Point);
    QCOMPARE(points.size(), 3); // D lacks a number
    const Mark *a = pointOf(points, 0, 1);
    const Mark *b = pointOf(points, 1, 1);
    const Mark *c = pointOf(points, 2, 1);
    QVERIFY(a && b && c);
    // Distances along x as 1 : 2 (from 1 to 2 to 4), along y as 3 : 1 (10 to 40, 10 to 20).
    const auto x = [](const Mark *mark) { return mark->rect.center().x(); };
    const auto y = [](const Mark *mark) { return mark->rect.center().y(); };
    NEAR(x(c) - x(b), 2 * (x(b) - x(a)));
    NEAR(y(a) - y(b), 3 * (y(a) - y(c)));
    const QString name = chart.frame->markText(chart.frame->markOf(a->cell()));
    QVERIFY2(name.contains(u"East 1"_s) && name.contains(u"West 10"_s), qPrintable(name));
    const QString axes = chart.text(Label::Role::Axis);
    QVERIFY(axes.contains(u"East"_s) && axes.contains(u"West"_s));
}

void TestPointCharts::scatterDrawsEachUnit()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s })
        .columns(u"measure"_s, { u"Chips"_s, u"Spending"_s })
        .fill({ { 1, 10 }, { 2, 40 } });
    for (int row = 0; row < 2; ++row)
        maker.pivot.cells[row * 2 + 1].unit = u"USD bn"_s;
    const ShownChart chart(maker.chart(u"scatter"_s));
    QVERIFY(!chart.frame->isEmpty());
    QCOMPARE(chart.cells(Shape::Point).size(), 2);
    QVERIFY(chart.text(Label::Role::Axis).contains(u"Spending (USD bn)"_s));
}

void TestPointCharts::scatterJoinsTrails()
{
    PivotMaker maker;
    maker.periods({ u"2022"_s, u"2023"_s, u"2024"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s })
        .fill({ { 1, 5 }, { 2, 4 }, { 4, 9 } });
    const ShownChart chart(maker.kind(2, 1, Kind::Forecast).chart(u"scatter"_s));
    const QList<Mark> lines = chart.all(Shape::Line);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].kind, Kind::Actual);
    QCOMPARE(lines[1].kind, Kind::Forecast);
    QCOMPARE(lines[0].points.last(), lines[1].points.first());
    const QString names = chart.text(Label::Role::Series);
    QVERIFY(names.contains(u"2022"_s) && names.contains(u"2024"_s));
}

void TestPointCharts::scatterKeepsItsFrame()
{
    PivotMaker maker;
    QStringList names;
    QList<QList<double>> values;
    for (int i = 0; i < 400; ++i) {
        names += u"Member %1"_s.arg(i);
        values += QList<double> { 0.03 + (i * 7919 % 4261), 1.0 + (i * 104729 % 997) };
    }
    maker.rows(u"vendor"_s, names).columns(u"region"_s, { u"X"_s, u"Y"_s }).fill(values);
    for (const bool isLog : { false, true }) {
        maker.pivot.exploration.logScale = isLog;
        const ShownChart chart(maker.chart(u"scatter"_s), { 960, 540 });
        QCOMPARE(chart.cells(Shape::Point).size(), 400);
        const QRectF area = chart.frame->plotArea().adjusted(-6, -6, 6, 6);
        for (const Mark &point : chart.cells(Shape::Point))
            QVERIFY(area.contains(point.rect));
    }
}

void TestPointCharts::bubbleAreasFollowTheThird()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s })
        .columns(u"region"_s, { u"X"_s, u"Y"_s, u"Size"_s })
        .fill({ { 1, 10, 400 }, { 2, 40, 100 } });
    const ShownChart chart(maker.chart(u"bubble"_s));
    const QList<Mark> points = chart.cells(Shape::Point);
    QCOMPARE(points.size(), 2);
    // A quarter of the number is half the radius.
    NEAR(pointOf(points, 0, 1)->rect.width(), 2 * pointOf(points, 1, 1)->rect.width());
    QVERIFY(chart.text(Label::Role::Legend).contains(u"Size"_s));
}

void TestPointCharts::timelineShowsEveryEvent()
{
    PivotMaker maker;
    maker.periods({ u"2022"_s, u"2023"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s })
        .fill({ { 1, 1 }, { 2, NaN }, { 1, 1 } });
    const QList<QStringList> notes { { u"one"_s }, { u"two"_s }, { u"three"_s, u"four"_s }, {},
        { u"five"_s }, { u"six is a longer story about a chip"_s } };
    for (qsizetype i = 0; i < notes.size(); ++i) {
        PivotCell &cell = maker.pivot.cells[i];
        cell.numbers.clear();
        cell.numberCount = qint32(notes[i].size());
        for (const QString &note : notes[i]) {
            CellNumber number;
            number.value = 1;
            number.note = note;
            cell.numbers += number;
        }
    }
    const ShownChart chart(maker.chart(u"timeline"_s));
    const QList<Mark> points = chart.cells(Shape::Point);
    QCOMPARE(points.size(), 6);
    QString words = chart.text(Label::Role::Value);
    words.replace(u'\n', u' ');
    for (const QStringList &each : notes) {
        for (const QString &note : each)
            QVERIFY2(words.contains(note), qPrintable(note));
    }
    // True distances: 2023 to 2025 is twice 2022 to 2023.
    const double x0 = pointOf(points, 0, 0)->rect.center().x();
    const double x1 = pointOf(points, 1, 0)->rect.center().x();
    NEAR(pointOf(points, 2, 0)->rect.center().x() - x1, 2 * (x1 - x0));
    QVERIFY(chart.frame->markText(chart.frame->markOf({ 2, 1 })).contains(u"six"_s));
}

/// Lanes without room for all words: dots on one line each, words above their own dots, the rest
/// counted.
void TestPointCharts::crowdedTimelineKeepsWords()
{
    QStringList years;
    for (int year = 2010; year < 2026; ++year)
        years += QString::number(year);
    PivotMaker maker;
    maker.periods(years).columns(
        u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s });
    maker.fill(QList<QList<double>>(16, QList<double>(8, 1)));
    for (qsizetype i = 0; i < maker.pivot.cells.size(); ++i) {
        PivotCell &cell = maker.pivot.cells[i];
        cell.numbers.clear();
        cell.numberCount = 1;
        CellNumber number;
        number.value = 1;
        number.note
            = i % 3 == 0 ? u"chip %1"_s.arg(i) : u"a longer story about the chip %1"_s.arg(i);
        cell.numbers += number;
    }
    const ShownChart chart(maker.chart(u"timeline"_s), { 800, 450 });
    const QList<Mark> points = chart.cells(Shape::Point);
    QCOMPARE(points.size(), 16 * 8);
    const QList<Label> words = chart.labels(Label::Role::Value);
    QVERIFY2(words.size() >= 16, qPrintable(QString::number(words.size())));
    for (const Label &label : words) {
        // No word is cut, and each begins, or at the right edge ends, at its own dot.
        const Mark *own = pointOf(points, label.row, label.column);
        QVERIFY(own->text.contains(label.text));
        QVERIFY(std::abs(label.rect.left() - own->rect.left()) < 1
            || std::abs(label.rect.right() - own->rect.right()) < 1);
        for (const Mark &point : points) {
            if (point.column == label.column)
                QCOMPARE(point.rect.center().y(), own->rect.center().y());
        }
    }
    QVERIFY(chart.text(Label::Role::Note).contains(QString::number(16 * 8 - words.size())));
    QVERIFY(chart.text(Label::Role::Note).contains(u"table"_s));
}

namespace {

/// Two regions by three years by two vendors, with one row missing.
PivotMaker regions()
{
    PivotMaker maker;
    maker.periods({ u"2022"_s, u"2023"_s, u"2024"_s, u"2022"_s, u"2024"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s })
        .fill({ { 1, 2 }, { 2, 3 }, { 3, 4 }, { 10, 20 }, { 30, 40 } });
    maker.pivot.rows.dimensions = { u"region"_s, u"period"_s };
    for (int row = 0; row < 5; ++row) {
        AxisMember member;
        member.dimension = u"region"_s;
        member.id = row < 3 ? u"east"_s : u"west"_s;
        member.names = { member.id, member.id, member.id };
        maker.pivot.rows.labels[row].prepend(member);
    }
    maker.pivot.exploration.rows = { u"region"_s, u"period"_s };
    maker.pivot.exploration.multiples = u"region"_s;
    return maker;
}

} // namespace

void TestPointCharts::multiplesShareTheScale()
{
    const ShownChart shared(regions().chart(u"column"_s));
    const QList<Mark> bars = shared.cells(Shape::Bar);
    QCOMPARE(bars.size(), 10);
    // One scale: 40 is ten times as high as 4, in another small chart.
    NEAR(pointOf(bars, 4, 1)->rect.height(), 10 * pointOf(bars, 2, 1)->rect.height());
    const QString names = shared.text(Label::Role::Axis);
    QVERIFY(names.contains(u"east"_s) && names.contains(u"west"_s));

    PivotMaker free = regions();
    free.pivot.exploration.freeAxis = true;
    const ShownChart own(free.chart(u"column"_s));
    const QList<Mark> high = own.cells(Shape::Bar);
    NEAR(pointOf(high, 4, 1)->rect.height(), pointOf(high, 2, 1)->rect.height());
    QVERIFY(own.text(Label::Role::Note).contains(u"axis of its own"_s));
}

/// The subtitle names one unit, so all small charts are in it, whatever their own numbers suit.
void TestPointCharts::multiplesHaveOneUnitInChinese()
{
    PivotMaker maker = regions().chart(u"column"_s).unit(u"units"_s);
    maker.fill({ { 1000, 2000 }, { 2000, 3000 }, { 3000, 4000 }, { 1e6, 2e6 }, { 3e6, 4e6 } });
    for (const bool isFree : { false, true }) {
        maker.pivot.exploration.freeAxis = isFree;
        const ShownChart chart(maker, { 900, 600 }, Language::SimplifiedChinese);
        QVERIFY(chart.text(Label::Role::Subtitle).contains(u"万台"_s));
        const QStringList words = chart.text(Label::Role::Axis).split(u'\n');
        QVERIFY2(words.filter(u"万"_s).isEmpty(), qPrintable(words.join(u' ')));
        // 4,000 are 0.4 and 4,000,000 are 400: no tick has thousands.
        QVERIFY2(words.filter(u",000"_s).isEmpty(), qPrintable(words.join(u' ')));
    }
}

void TestPointCharts::multiplesStandForTheWholePivot()
{
    const ShownChart chart(regions().chart(u"line"_s));
    const QList<Mark> points = chart.cells(Shape::Point);
    QCOMPARE(points.size(), 10);
    for (const Mark &point : points)
        QCOMPARE(point.value, chart.frame->pivot()->cell(point.row, point.column).value);
    // The missing 2023 of the west keeps its place: both charts have the same years.
    const double step
        = pointOf(points, 2, 0)->rect.center().x() - pointOf(points, 0, 0)->rect.center().x();
    NEAR(pointOf(points, 4, 0)->rect.center().x() - pointOf(points, 3, 0)->rect.center().x(), step);
    QVERIFY(chart.text(Label::Role::Legend).contains(u"A"_s));
    // A family without axes is refused with a reason.
    const ShownChart donut(regions().chart(u"donut"_s));
    QVERIFY(donut.frame->isEmpty());
    QVERIFY(!donut.text(Label::Role::Message).isEmpty());
}

/// One legend is true of all small charts: the same series have hues in each, the largest of all.
void TestPointCharts::multiplesShareTheirHues()
{
    QStringList names;
    QList<double> east;
    QList<double> west;
    for (int i = 0; i < 20; ++i) {
        names += u"V%1"_s.arg(i, 2, 10, QChar(u'0'));
        east += i < 10 ? 100 - i : 1;  // its own largest are the first
        west += i < 10 ? 1 : 1000 - i; // and its own the later ones, which are larger
    }
    PivotMaker maker = regions();
    maker.columns(u"vendor"_s, names).fill({ east, east, east, west, west });
    maker.pivot.rows.dimensions = { u"region"_s, u"period"_s };
    const ShownChart chart(maker.chart(u"stacked"_s));
    QHash<int, QSet<QRgb>> colours;
    for (const Mark &bar : chart.cells(Shape::Bar))
        colours[bar.column] += bar.colour.rgb();
    QCOMPARE(colours.size(), 20);
    int hues = 0;
    for (auto series = colours.cbegin(); series != colours.cend(); ++series) {
        QCOMPARE(series.value().size(), 1);
        const bool isGrey = *series.value().cbegin() == ChartTheme::light().other.rgb();
        QCOMPARE(isGrey, series.key() < 10 || series.key() >= 18);
        hues += isGrey ? 0 : 1;
    }
    QCOMPARE(hues, 8);
    const QString legend = chart.text(Label::Role::Legend);
    QVERIFY(legend.contains(u"V10"_s) && legend.contains(u"V17"_s));
    QVERIFY(!legend.contains(u"V00"_s));
}

namespace {

ChartAnchor anchorAt(const QString &period, const QString &vendor)
{
    return { { u"period"_s, period }, { u"vendor"_s, vendor } };
}

PivotMaker annotated(const QString &family)
{
    PivotMaker maker = rivals();
    maker.chart(family);
    const QString a = maker.pivot.columns.labels[0].first().id;
    const QString b = maker.pivot.columns.labels[1].first().id;
    Annotation growth;
    growth.from = anchorAt(u"2022"_s, b);
    growth.to = anchorAt(u"2026"_s, b);
    Annotation difference = growth;
    difference.type = Annotation::Type::Difference;
    Annotation line;
    line.type = Annotation::Type::Line;
    line.low = 20;
    line.text = u"Target"_s;
    Annotation note;
    note.type = Annotation::Type::Note;
    note.from = anchorAt(u"2023"_s, a);
    note.text = u"A remark of some length that has to be wrapped to stand anywhere"_s;
    Annotation event;
    event.type = Annotation::Type::Event;
    event.from = { { u"period"_s, u"2023"_s } };
    event.text = u"Launch"_s;
    maker.pivot.exploration.annotations = { growth, difference, line, note, event };
    maker.pivot.exploration.growthColumn = true;
    return maker;
}

} // namespace

void TestPointCharts::arrowsSayTheGrowth()
{
    const ShownChart chart(annotated(u"line"_s));
    const QString texts = chart.text(Label::Role::Annotation);
    // 2 to 8 in four years: 4^(1/4) − 1 = 41.4 % a year; six more, +300 %.
    QVERIFY2(texts.contains(u"CAGR +41.4 %"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"+6 (+300 %)"_s), qPrintable(texts));
}

void TestPointCharts::referenceWidensTheAxis()
{
    const ShownChart chart(annotated(u"column"_s));
    QVERIFY(chart.frame->plot().axes().values.high >= 20);
    QVERIFY(chart.text(Label::Role::Annotation).contains(u"Target  20"_s));
}

void TestPointCharts::notesFollowTheirNumber()
{
    const auto leaderEnd = [](const ShownChart &chart) {
        for (const Label &label : chart.labels(Label::Role::Annotation)) {
            if (label.text.startsWith(u"A remark"))
                return label.leader.isEmpty() ? QPointF() : label.leader.last();
        }
        return QPointF();
    };
    PivotMaker maker = annotated(u"line"_s);
    const QPointF before = leaderEnd(ShownChart(maker));
    maker.pivot.cells[3].value = 1.5; // A in 2023
    const QPointF after = leaderEnd(ShownChart(maker));
    QVERIFY(!before.isNull() && !after.isNull());
    QVERIFY(after.y() > before.y() + 20);
}

void TestPointCharts::growthColumnStandsBesideTheNames()
{
    const ShownChart chart(annotated(u"slope"_s));
    int found = 0;
    for (const Label &name : chart.labels(Label::Role::Series)) {
        for (const Label &growth : chart.labels(Label::Role::Annotation)) {
            const bool isBeside = growth.rect.left() > name.rect.right()
                && std::abs(growth.rect.center().y() - name.rect.center().y()) < 1;
            if (!isBeside)
                continue;
            ++found;
            // A 3 → 1, B 2 → 8, C 1 → 6 in four years.
            const QString expected = name.text.startsWith(u'A') ? u"−24 %"_s
                : name.text.startsWith(u'B')                    ? u"+41.4 %"_s
                                                                : u"+56.5 %"_s;
            QCOMPARE(growth.text, expected);
        }
    }
    QCOMPARE(found, 3);
}

void TestPointCharts::annotationsOverlapNothing_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QSizeF>("size");
    for (const ChartFamily *family : chartFamilies()) {
        for (const QSizeF &size : { QSizeF(1280, 720), QSizeF(960, 540) })
            QTest::addRow("%s %g", qPrintable(family->id()), size.width()) << family->id() << size;
    }
}

void TestPointCharts::annotationsOverlapNothing()
{
    QFETCH(QString, family);
    QFETCH(QSizeF, size);
    const ShownChart chart(annotated(family), size);
    const QList<Label> labels = chart.frame->labels();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QVERIFY2(chart.frame->boundingRect().contains(labels[i].rect), qPrintable(labels[i].text));
        for (qsizetype k = 0; k < i; ++k) {
            const QRectF both = labels[i].rect.intersected(labels[k].rect);
            QVERIFY2(both.width() <= 1.01 || both.height() <= 1.01,
                qPrintable(labels[i].text + u" over "_s + labels[k].text));
        }
    }
}

void TestPointCharts::refusals_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("expected");
    const auto word = [](ChartWord each) { return chartWord(each, Language::English); };
    QTest::newRow("slope") << u"slope"_s << word(ChartWord::NeedsTwoPlaces);
    QTest::newRow("bump") << u"bump"_s << word(ChartWord::NeedsRivals);
    QTest::newRow("dumbbell") << u"dumbbell"_s << word(ChartWord::NeedsPairs);
    QTest::newRow("scatter") << u"scatter"_s << word(ChartWord::NeedsTwoColumns);
    QTest::newRow("bubble") << u"bubble"_s << word(ChartWord::NeedsThreeColumns);
    QTest::newRow("timeline") << u"timeline"_s << word(ChartWord::NeedsEvents);
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
