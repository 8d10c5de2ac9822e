// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shownchart.h"
#include "views/charts/families.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;
using Shape = Mark::Shape;

/// The marks of every family against the pivot they were made from.
class TestChartMarks : public QObject
{
    Q_OBJECT

private slots:
    void columnHeightsFollowValues();
    void barLengthsFollowValues();
    void stackHeightsFollowValues();
    void stackSplitsBelowZero();
    void percentFillsTheAxis();
    void areaThicknessFollowsValues();
    void donutAnglesFollowValues();
    void donutMergesTheRest();
    void timeDistancesAreTrue_data();
    void timeDistancesAreTrue();
    void overlappingPeriodsAreCategories();
    void gapsAreNotBridged();
    void loneNumberIsVisible();
    void missingPeriodsAreLinkedThinly();
    void conflictsAreOpenDots_data();
    void conflictsAreOpenDots();
    void logAxisSurvivesZero();
    void logAxisIsLogarithmic();
    void kindsAreMarked();
    void forecastDividerStandsBetween();
    void scenarioIsAFan();
    void publishedRangeIsAWhisker();
    void wholeIsNotStackedOnItsParts();
    void refusals_data();
    void refusals();
    void incompleteIsLeftOutWithANote();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Pixel = 0.6;

bool isNear(double a, double b, double tolerance = Pixel)
{
    return std::abs(a - b) <= tolerance;
}

#define NEAR(a, b) QVERIFY2(isNear(a, b), qPrintable(u"%1 is not %2"_s.arg(a).arg(b)))

double areaOf(const QPolygonF &polygon)
{
    double sum = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &a = polygon[i];
        const QPointF &b = polygon[(i + 1) % polygon.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(sum) / 2;
}

PivotMaker withNegative()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s, u"2026"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 3, 2, 1 }, { 4, -2, 1 }, { -1, -3, 5 } });
    return maker;
}

} // namespace

void TestChartMarks::columnHeightsFollowValues()
{
    const ShownChart chart(withNegative().chart(u"column"_s));
    const QList<Mark> bars = chart.cells(Shape::Bar);
    QCOMPARE(bars.size(), 9);
    const double zero = chart.frame->plot().mapValue(0);
    const double perUnit = zero - chart.frame->plot().mapValue(1);
    QVERIFY(perUnit > 10);
    for (const Mark &bar : bars) {
        const double value = chart.frame->pivot()->cell(bar.row, bar.column).value;
        QCOMPARE(bar.value, value);
        NEAR(bar.rect.height(), std::abs(value) * perUnit);
        NEAR(value > 0 ? bar.rect.bottom() : bar.rect.top(), zero);
    }
}

void TestChartMarks::barLengthsFollowValues()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s }).fill({ { 10 }, { 4 }, { -5 } });
    const ShownChart chart(maker.chart(u"bar"_s));
    const QList<Mark> bars = chart.cells(Shape::Bar);
    QCOMPARE(bars.size(), 3);
    QVERIFY(bars[0].rect.center().y() < bars[1].rect.center().y());
    const double perUnit = bars[0].rect.width() / 10;
    NEAR(bars[1].rect.width(), 4 * perUnit);
    NEAR(bars[2].rect.width(), 5 * perUnit);
    NEAR(bars[2].rect.right(), bars[0].rect.left());
}

void TestChartMarks::stackHeightsFollowValues()
{
    const ShownChart chart(acceleratorsByOwner());
    const Pivot &pivot = *chart.frame->pivot();
    const QList<Mark> bars = chart.cells(Shape::Bar);
    QCOMPARE(bars.size(), 56);
    const double zero = chart.frame->plot().mapValue(0);
    const double perUnit = zero - chart.frame->plot().mapValue(1);
    for (int row = 0; row < pivot.rowCount(); ++row) {
        double top = zero;
        double sum = 0;
        for (const Mark &bar : bars) {
            if (bar.row != row)
                continue;
            const double value = pivot.cell(row, bar.column).value;
            NEAR(bar.rect.height(), value * perUnit);
            NEAR(bar.rect.bottom(), top);
            top = bar.rect.top();
            sum += value;
        }
        NEAR(zero - top, sum * perUnit);
    }
    // Totals stand above: 0.79, 2.30, 7.10 … summed from the numbers by hand.
    const QList<Label> totals = chart.labels(Label::Role::Total);
    QCOMPARE(totals.size(), 7);
    QCOMPARE(totals[0].text, u"0.8"_s);
    QCOMPARE(totals[6].text, u"15.7"_s);
}

void TestChartMarks::stackSplitsBelowZero()
{
    const ShownChart chart(withNegative().chart(u"stacked"_s));
    const double zero = chart.frame->plot().mapValue(0);
    const double perUnit = zero - chart.frame->plot().mapValue(1);
    for (const Mark &bar : chart.cells(Shape::Bar)) {
        if (bar.value > 0)
            QVERIFY(bar.rect.bottom() <= zero + Pixel);
        else
            QVERIFY(bar.rect.top() >= zero - Pixel);
        // In 2026 −3 hangs below −1, and 5 stands on zero by itself.
        if (bar.row == 2 && bar.column == 1)
            NEAR(bar.rect.bottom(), zero + 4 * perUnit);
        if (bar.row == 2 && bar.column == 2)
            NEAR(bar.rect.bottom(), zero);
    }
}

void TestChartMarks::percentFillsTheAxis()
{
    const ShownChart chart(acceleratorsByOwner().chart(u"percent"_s));
    const double bottom = chart.frame->plot().mapValue(0);
    const double top = chart.frame->plot().mapValue(100);
    QVERIFY(bottom > top);
    for (int row = 0; row < 7; ++row) {
        double height = 0;
        double sum = 0;
        for (const Mark &bar : chart.cells(Shape::Bar)) {
            if (bar.row == row) {
                height += bar.rect.height();
                sum += bar.value;
            }
        }
        NEAR(height, bottom - top);
        for (const Mark &bar : chart.cells(Shape::Bar)) {
            if (bar.row == row)
                NEAR(bar.rect.height(), bar.value / sum * (bottom - top));
        }
    }
}

void TestChartMarks::areaThicknessFollowsValues()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s, u"2026"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s })
        .fill({ { 2, 1 }, { 4, 3 }, { 6, 2 } })
        .chart(u"area"_s);
    const ShownChart chart(maker);
    const QList<Mark> areas = chart.all(Shape::Area);
    QCOMPARE(areas.size(), 2);
    const Plot &plot = chart.frame->plot();
    const double perUnit = plot.mapValue(0) - plot.mapValue(1);
    const double perYear = plot.placeLength(1);
    // Trapezoids: (2+4)/2 + (4+6)/2 = 8 and (1+3)/2 + (3+2)/2 = 4.5, in units times years.
    // The upper layer is painted first, so that the lower one smooths the edge between them.
    QVERIFY(isNear(areaOf(areas[0].points) / (perUnit * perYear), 4.5, 0.02));
    QVERIFY(isNear(areaOf(areas[1].points) / (perUnit * perYear), 8, 0.02));
    QCOMPARE(chart.cells(Shape::Point).size(), 6);
}

void TestChartMarks::donutAnglesFollowValues()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s }).fill({ { 5 }, { 3 }, { 2 } });
    const ShownChart chart(maker.chart(u"donut"_s));
    const QList<Mark> arcs = chart.cells(Shape::Arc);
    QCOMPARE(arcs.size(), 3);
    QCOMPARE(arcs[0].startAngle, 90.0); // twelve o'clock
    QCOMPARE(arcs[0].spanAngle, -180.0);
    QCOMPARE(arcs[1].spanAngle, -108.0);
    QCOMPARE(arcs[2].spanAngle, -72.0);
    QVERIFY(chart.text(Label::Role::Total).contains(u"10"_s));
    QVERIFY(chart.text(Label::Role::Series).contains(u"A\n50 %"_s));
}

void TestChartMarks::donutMergesTheRest()
{
    QStringList names;
    QList<QList<double>> values;
    for (int i = 0; i < 12; ++i) {
        names += u"V%1"_s.arg(i);
        values += QList<double> { 12.0 - i };
    }
    PivotMaker maker;
    maker.rows(u"vendor"_s, names).fill(values).chart(u"donut"_s);
    const ShownChart chart(maker);
    const QList<Mark> arcs = chart.all(Shape::Arc);
    QCOMPARE(arcs.size(), 9);
    // 4 + 3 + 2 + 1 of 78.
    QVERIFY(isNear(arcs.last().spanAngle, -10.0 / 78 * 360, 1e-6));
    QVERIFY(!arcs.last().hasCell());
}

void TestChartMarks::timeDistancesAreTrue_data()
{
    QTest::addColumn<QString>("family");
    for (const QString &family : { u"column"_s, u"stacked"_s, u"line"_s })
        QTest::newRow(qPrintable(family)) << family;
}

void TestChartMarks::timeDistancesAreTrue()
{
    QFETCH(QString, family);
    const ShownChart chart(cloudInference().chart(family));
    QList<double> x;
    for (const Mark &mark : chart.frame->marks()) {
        if (mark.hasCell())
            x += mark.rect.center().x();
    }
    QCOMPARE(x.size(), 3);
    // 2025, 2026, 2032: one year, then six.
    QVERIFY(x[1] - x[0] > 20);
    QVERIFY(isNear((x[2] - x[1]) / (x[1] - x[0]), 6, 0.02));
}

void TestChartMarks::overlappingPeriodsAreCategories()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2024Q4"_s, u"2030"_s }).fill({ { 1 }, { 2 }, { 3 } });
    const ShownChart chart(maker.chart(u"column"_s));
    const QList<Mark> bars = chart.cells(Shape::Bar);
    NEAR(bars[1].rect.center().x() - bars[0].rect.center().x(),
        bars[2].rect.center().x() - bars[1].rect.center().x());
}

void TestChartMarks::gapsAreNotBridged()
{
    PivotMaker maker;
    maker.periods({ u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s })
        .fill({ { 1, 5 }, { 2, 5 }, { NaN, 5 }, { 4, 5 }, { 5, 5 } })
        .chart(u"line"_s);
    const ShownChart chart(maker);
    const double gap = chart.frame->plot().mapPlace(2024.5);
    int pieces = 0;
    for (const Mark &line : chart.all(Shape::Line)) {
        if (line.series != 0)
            continue;
        ++pieces;
        const QRectF bounds = line.points.boundingRect();
        QVERIFY(bounds.right() < gap - 5 || bounds.left() > gap + 5);
    }
    QCOMPARE(pieces, 2);
    // The same for areas: the layer of A is missing on both sides of 2024.
    const ShownChart areas(maker.chart(u"area"_s));
    for (const Mark &area : areas.all(Shape::Area)) {
        const QRectF bounds = area.points.boundingRect();
        if (area.series == 0)
            QVERIFY(bounds.right() < gap - 5 || bounds.left() > gap + 5);
    }
}

void TestChartMarks::loneNumberIsVisible()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s })
        .fill({ { 1, NaN }, { 2, 3 }, { 3, NaN } });
    for (const QString &family : { u"line"_s, u"area"_s }) {
        const ShownChart chart(maker.chart(family));
        bool isSeen = false;
        for (const Mark &point : chart.cells(Shape::Point))
            isSeen |= point.column == 1 && !point.isQuiet;
        QVERIFY2(isSeen, qPrintable(family));
    }
}

void TestChartMarks::missingPeriodsAreLinkedThinly()
{
    const ShownChart chart(cloudInference().chart(u"line"_s));
    const QList<Mark> lines = chart.all(Shape::Line);
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines[0].isLink); // 2025 to 2026
    QVERIFY(lines[1].isLink);  // 2026 to 2032: nothing was published in between
}

void TestChartMarks::conflictsAreOpenDots_data()
{
    QTest::addColumn<QString>("family");
    for (const QString &family : { u"column"_s, u"bar"_s, u"line"_s })
        QTest::newRow(qPrintable(family)) << family;
}

void TestChartMarks::conflictsAreOpenDots()
{
    QFETCH(QString, family);
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s }).fill({ { 90 }, { NaN } });
    maker.conflict(1, 0, { 76.25, 102.19, 131 }).chart(family);
    const ShownChart chart(maker);
    QList<double> values;
    for (const Mark &mark : chart.frame->marks()) {
        if (!mark.isConflict)
            continue;
        QCOMPARE(mark.shape, Shape::Point);
        QCOMPARE(mark.cell(), CellIndex(1, 0));
        values += mark.value;
        const QPointF middle = mark.rect.center();
        NEAR(chart.frame->isHorizontal() ? middle.x() : middle.y(),
            chart.frame->plot().mapValue(mark.value));
    }
    QCOMPARE(values, QList<double>({ 76.25, 102.19, 131 }));
    QVERIFY(chart.text(Label::Role::Legend).contains(u"contradicting"_s));
    // A stack cannot hold them and says so.
    const ShownChart stacked(maker.chart(u"stacked"_s));
    QVERIFY(stacked.text(Label::Role::Note).contains(u"contradict"_s));
}

void TestChartMarks::logAxisSurvivesZero()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s })
        .fill({ { 0.1 }, { 0 }, { -3 }, { 140 } })
        .chart(u"line"_s);
    maker.pivot.exploration.logScale = true;
    const ShownChart chart(maker);
    QVERIFY(chart.frame->plot().axes().values.isLog);
    QCOMPARE(chart.cells(Shape::Point).size(), 2);
    const QString note = chart.text(Label::Role::Note);
    QVERIFY2(note.contains(u"left out: 2"_s), qPrintable(note));
    // Nothing above zero at all: a linear axis and a word about it.
    const ShownChart linear(maker.fill({ { 0 }, { -1 }, { -2 }, { -3 } }));
    QVERIFY(!linear.frame->plot().axes().values.isLog);
    QVERIFY(linear.text(Label::Role::Note).contains(u"linear"_s));
    QCOMPARE(linear.cells(Shape::Point).size(), 4);
}

void TestChartMarks::logAxisIsLogarithmic()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s, u"2026"_s }).fill({ { 1 }, { 10 }, { 100 } });
    maker.pivot.exploration.logScale = true;
    const ShownChart chart(maker.chart(u"line"_s));
    const QList<Mark> points = chart.cells(Shape::Point);
    NEAR(points[0].rect.center().y() - points[1].rect.center().y(),
        points[1].rect.center().y() - points[2].rect.center().y());
}

void TestChartMarks::kindsAreMarked()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s, u"D"_s })
        .fill({ { 1 }, { 2 }, { 3 }, { 4 } })
        .kind(1, 0, Kind::Estimate)
        .kind(2, 0, Kind::Forecast)
        .kind(3, 0, Kind::Assumption)
        .chart(u"column"_s);
    const ShownChart chart(maker);
    const QList<Mark> bars = chart.cells(Shape::Bar);
    QCOMPARE(bars[0].kind, Kind::Actual);
    QCOMPARE(bars[1].kind, Kind::Estimate);
    QCOMPARE(bars[2].kind, Kind::Forecast);
    QCOMPARE(bars[3].kind, Kind::Assumption);
    QCOMPARE(chart.text(Label::Role::Legend), u"actual\nestimate\nforecast\nassumption"_s);
    QCOMPARE(chart.frame->legendSamples().size(), 4);
    // Actual alone needs no legend.
    const ShownChart plain(maker.fill({ { 1 }, { 2 }, { 3 }, { 4 } }));
    QVERIFY(plain.labels(Label::Role::Legend).isEmpty());
}

void TestChartMarks::forecastDividerStandsBetween()
{
    const ShownChart chart(acceleratorsByOwner());
    const QList<Label> divider = chart.labels(Label::Role::Divider);
    QCOMPARE(divider.size(), 1);
    const Plot &plot = chart.frame->plot();
    QVERIFY(divider[0].rect.left() > plot.mapPlace(2025.5));
    QVERIFY(divider[0].rect.left() < plot.mapPlace(2026.5));
    // Without a forecast, or with nothing but forecasts, there is nothing to divide.
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s }).fill({ { 1 }, { 2 } }).chart(u"column"_s);
    QVERIFY(ShownChart(maker).labels(Label::Role::Divider).isEmpty());
    maker.fill({ { 1 }, { 2 } }, Kind::Forecast);
    QVERIFY(ShownChart(maker).labels(Label::Role::Divider).isEmpty());
}

void TestChartMarks::scenarioIsAFan()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s, u"2026"_s, u"2027"_s })
        .fill({ { 1 }, { 2 }, { 3 }, { 4 } })
        .scenario(2, 0, 2.5, 3.5)
        .scenario(3, 0, 3, 5)
        .chart(u"line"_s);
    const ShownChart chart(maker);
    const QList<Mark> bands = chart.all(Shape::Area);
    QCOMPARE(bands.size(), 1);
    QVERIFY(bands[0].isBand);
    const Plot &plot = chart.frame->plot();
    // From the last published number, opening to 1 in 2026 and 2 in 2027: 0.5 + 1.5.
    const double unit = (plot.mapValue(0) - plot.mapValue(1)) * plot.placeLength(1);
    QVERIFY(isNear(areaOf(bands[0].points) / unit, 2.0, 0.02));
}

void TestChartMarks::publishedRangeIsAWhisker()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s }).fill({ { 10 }, { 20 } }).range(1, 0, 15, 26);
    for (const QString &family : { u"column"_s, u"bar"_s, u"line"_s }) {
        const ShownChart chart(maker.chart(family));
        const QList<Mark> whiskers = chart.cells(Shape::Whisker);
        QCOMPARE(whiskers.size(), 1);
        const Plot &plot = chart.frame->plot();
        const double length = std::abs(plot.mapValue(26) - plot.mapValue(15));
        NEAR(std::max(whiskers[0].rect.width(), whiskers[0].rect.height()), length);
    }
    // With many marks they would only be noise.
    QStringList periods;
    QList<QList<double>> values;
    for (int year = 1990; year < 2025; ++year) {
        periods += QString::number(year);
        values += QList<double> { double(year - 1980) };
    }
    PivotMaker many;
    many.periods(periods).fill(values).range(3, 0, 1, 99).chart(u"column"_s);
    QVERIFY(ShownChart(many).cells(Shape::Whisker).isEmpty());
}

void TestChartMarks::wholeIsNotStackedOnItsParts()
{
    // China 2024 after CIC: total 606.7 beside cloud 291.6, edge 227.5 and device 87.7.
    PivotMaker maker;
    maker.periods({ u"2024"_s })
        .columns(u"deployment"_s, { u"Total"_s, u"Cloud"_s, u"Edge"_s, u"Device"_s })
        .fill({ { 606.7, 291.6, 227.5, 87.7 } })
        .chart(u"stacked"_s);
    for (Member &member : maker.pivot.dimensions[0].members) {
        if (member.id != u"total")
            member.parent = u"total"_s;
    }
    maker.pivot.dimensions[0].rebuild();
    const ShownChart chart(maker);
    const QList<Mark> bars = chart.cells(Shape::Bar);
    QCOMPARE(bars.size(), 3);
    for (const Mark &bar : bars)
        QVERIFY(bar.column != 0);
    QVERIFY(chart.text(Label::Role::Note).contains(u"Total"_s));
}

void TestChartMarks::refusals_data()
{
    QTest::addColumn<PivotMaker>("maker");
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("isRefused");
    PivotMaker bySource;
    bySource.periods({ u"2024"_s, u"2025"_s })
        .columns(u"source"_s, { u"X"_s, u"Y"_s })
        .notAdditive(u"source"_s)
        .fill({ { 1, 2 }, { 3, 4 } });
    QTest::newRow("sources are not stacked") << bySource << u"stacked"_s << true;
    QTest::newRow("nor as shares") << bySource << u"percent"_s << true;
    QTest::newRow("nor as areas") << bySource << u"area"_s << true;
    QTest::newRow("but drawn as lines") << bySource << u"line"_s << false;
    QTest::newRow("and columns") << bySource << u"column"_s << false;
    PivotMaker growth = acceleratorsByOwner();
    growth.pivot.exploration.transform = Transform::Growth;
    QTest::newRow("growth rates are not stacked") << growth << u"stacked"_s << true;
    PivotMaker vendors;
    vendors.rows(u"vendor"_s, { u"A"_s, u"B"_s }).fill({ { 1 }, { 2 } });
    QTest::newRow("areas need time") << vendors << u"area"_s << true;
    QTest::newRow("a donut of vendors") << vendors << u"donut"_s << false;
    PivotMaker one;
    one.periods({ u"2024"_s }).columns(u"vendor"_s, { u"A"_s, u"B"_s }).fill({ { 1, 2 } });
    QTest::newRow("areas need two periods") << one << u"area"_s << true;
    QTest::newRow("a donut of one period") << one << u"donut"_s << false;
    QTest::newRow("a donut has one dimension") << acceleratorsByOwner() << u"donut"_s << true;
    QTest::newRow("a donut has no periods") << cloudInference() << u"donut"_s << true;
    PivotMaker negative;
    negative.rows(u"vendor"_s, { u"A"_s, u"B"_s }).fill({ { 1 }, { -2 } });
    QTest::newRow("a donut has nothing below zero") << negative << u"donut"_s << true;
}

void TestChartMarks::refusals()
{
    QFETCH(PivotMaker, maker);
    QFETCH(QString, family);
    QFETCH(bool, isRefused);
    const Pivot pivot = maker.make();
    const QString reason = whyNotShown(*chartFamily(family), pivot, Language::English);
    QCOMPARE(!reason.isEmpty(), isRefused);
    const ShownChart chart(maker.chart(family));
    QCOMPARE(chart.frame->isEmpty(), isRefused);
    if (isRefused)
        QVERIFY(chart.text(Label::Role::Message).simplified().contains(reason));
    else
        QVERIFY(!chart.frame->marks().isEmpty());
}

void TestChartMarks::incompleteIsLeftOutWithANote()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s, u"2026"_s }).fill({ { 1 }, { 2 }, { 3 } });
    maker.state(2, 0, CellState::Missing).chart(u"column"_s);
    maker.pivot.cells[2].qualifier = Qualifier::Incomplete;
    const ShownChart chart(maker);
    QCOMPARE(chart.cells(Shape::Bar).size(), 2);
    QVERIFY(chart.text(Label::Role::Note).contains(u"left out: 1"_s));
    // A partial sum is drawn and says that it is one.
    PivotMaker partial = maker;
    partial.fill({ { 1 }, { 2 }, { 3 } }).state(2, 0, CellState::Partial);
    const ShownChart shown(partial);
    QVERIFY(shown.cells(Shape::Bar)[2].isPartial);
    QVERIFY(shown.text(Label::Role::Note).contains(u"known parts"_s));
}

QTEST_MAIN(TestChartMarks)
#include "tst_chartmarks.moc"
