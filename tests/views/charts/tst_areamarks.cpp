// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shownchart.h"
#include "views/charts/bridge.h"
#include "views/charts/squarify.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;
using Shape = Mark::Shape;

/// The marks of Marimekko, bridge, treemap and heat map against the pivot they were made from.
class TestAreaMarks : public QObject
{
    Q_OBJECT

private slots:
    void marimekkoAreasFollowValues();
    void marimekkoLeavesNegativesOut();
    void bridgeEndsAtTheTotal();
    void bridgeOverPeriods();
    void bridgeMergesTheRest();
    void bridgeOfParts();
    void bridgeCountsMissingAsZero();
    void bridgeSaysThatNamesAreMissing();
    void squarifiedTilesFillTheRoom_data();
    void squarifiedTilesFillTheRoom();
    void squarifiedAsPublished();
    void treemapAreasFollowValues_data();
    void treemapAreasFollowValues();
    void treemapLeavesOverlapsOut();
    void heatmapColoursFollowValues();
    void heatmapShowsConflictsAsDots();
    void refusals_data();
    void refusals();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

PivotMaker table()
{
    PivotMaker maker;
    maker.rows(u"region"_s, { u"North"_s, u"South"_s, u"West"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 30, 20, 10 }, { 12, 0, 8 }, { 5, 5, 10 } });
    return maker;
}

PivotMaker years()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 10, 6, 4 }, { 12, 5, 5 }, { 18, 2, 7 } });
    return maker;
}

double areaOf(const Mark &mark)
{
    return mark.rect.width() * mark.rect.height();
}

#define NEAR(a, b, t)                                                                              \
    QVERIFY2(std::abs((a) - (b)) <= (t), qPrintable(u"%1 is not %2"_s.arg(a).arg(b)))

} // namespace

void TestAreaMarks::marimekkoAreasFollowValues()
{
    const ShownChart chart(table().chart(u"marimekko"_s));
    const QList<Mark> bars = chart.cells(Shape::Bar);
    const QRectF plot = chart.frame->plotArea();
    double sum = 0;
    for (const Mark &bar : bars) {
        const double value = chart.frame->pivot()->cell(bar.row, bar.column).value;
        // 100 units fill the plot.
        NEAR(areaOf(bar) / (plot.width() * plot.height()), value / 100, 0.002);
        sum += areaOf(bar);
    }
    NEAR(sum / (plot.width() * plot.height()), 1.0, 0.005);
    // Columns are as wide as 60, 20 and 20 of 100.
    const auto widthOf = [&](int row) {
        for (const Mark &bar : bars) {
            if (bar.row == row)
                return bar.rect.width() / plot.width();
        }
        return 0.0;
    };
    NEAR(widthOf(0), 0.6, 0.003);
    NEAR(widthOf(1), 0.2, 0.003);
    NEAR(widthOf(2), 0.2, 0.003);
    QCOMPARE(chart.labels(Label::Role::Total).size(), 3);
    QCOMPARE(chart.labels(Label::Role::Total).first().text, u"60"_s);
    const QString axis = chart.text(Label::Role::Axis);
    QVERIFY2(axis.contains(u"North\n60 %"_s), qPrintable(axis));
}

void TestAreaMarks::marimekkoLeavesNegativesOut()
{
    PivotMaker maker = table();
    maker.pivot.cells[1].value = -20;
    const ShownChart chart(maker.chart(u"marimekko"_s));
    for (const Mark &bar : chart.cells(Shape::Bar))
        QVERIFY(bar.value >= 0);
    QVERIFY(chart.text(Label::Role::Note).contains(u"below zero"_s));
}

void TestAreaMarks::bridgeEndsAtTheTotal()
{
    // Three years and three vendors fit with the subtotal of 2024: 20 → 22 → 27.
    const ShownChart chart(years().chart(u"waterfall"_s));
    const Plot &plot = chart.frame->plot();
    const double perUnit = plot.mapValue(0) - plot.mapValue(1);
    QList<Mark> bars = chart.all(Shape::Bar);
    QCOMPARE(bars.size(), 9);
    NEAR(bars[0].rect.height(), 20 * perUnit, 0.6);
    NEAR(bars[4].rect.height(), 22 * perUnit, 0.6);
    NEAR(bars[8].rect.height(), 27 * perUnit, 0.6);
    NEAR(bars[8].rect.bottom(), plot.mapValue(0), 0.6);
    // The last change ends at the height of the end.
    const Bridge bridge
        = bridgeOf(ChartData(years().make(), ChartTheme::light(), Language::English));
    QCOMPARE(bridge.steps[7].to, 27.0);
    // Ups before downs: 2025 against 2024 is A +6, C +2, B −3.
    QCOMPARE(bridge.steps[5].change(), 6.0);
    QCOMPARE(bridge.steps[6].change(), 2.0);
    QCOMPARE(bridge.steps[7].change(), -3.0);
    QCOMPARE(bridge.steps[5].cell, CellIndex(2, 0));
    QVERIFY(chart.text(Label::Role::Value).contains(u"+6"_s));
    QVERIFY(chart.text(Label::Role::Value).contains(u"−3"_s));
}

void TestAreaMarks::bridgeOverPeriods()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s }).fill({ { 4 }, { 9 }, { 7 } });
    const Bridge bridge = bridgeOf(ChartData(maker.make(), ChartTheme::light(), Language::English));
    QCOMPARE(bridge.steps.size(), 4);
    QCOMPARE(bridge.steps[1].change(), 5.0);
    QCOMPARE(bridge.steps[2].change(), -2.0);
    QCOMPARE(bridge.steps[3].to, 7.0);
}

void TestAreaMarks::bridgeMergesTheRest()
{
    const Pivot pivot = manySeries(60, 2).make();
    const Bridge bridge = bridgeOf(ChartData(pivot, ChartTheme::light(), Language::English));
    QVERIFY2(bridge.whyNot.isEmpty(), qPrintable(bridge.whyNot));
    QCOMPARE(bridge.steps.size(), Bridge::MostChanges + 3);
    double before = 0;
    double after = 0;
    for (int i = 0; i < 60; ++i) {
        const bool areRows = pivot.rows.isTime();
        before += (areRows ? pivot.cell(0, i) : pivot.cell(i, 0)).value;
        after += (areRows ? pivot.cell(1, i) : pivot.cell(i, 1)).value;
    }
    NEAR(bridge.steps.first().to, before, 1e-6);
    NEAR(bridge.steps.last().to, after, 1e-6);
    const BridgeStep &rest = bridge.steps[bridge.steps.size() - 2];
    QVERIFY(rest.isRest);
    NEAR(rest.to, after, 1e-6);
}

void TestAreaMarks::bridgeOfParts()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s }).fill({ { 5 }, { -2 }, { 4 } });
    const Bridge bridge = bridgeOf(ChartData(maker.make(), ChartTheme::light(), Language::English));
    QCOMPARE(bridge.steps.size(), 4);
    QCOMPARE(bridge.steps[1].from, 5.0);
    QCOMPARE(bridge.steps[1].to, 3.0);
    QCOMPARE(bridge.steps[3].type, BridgeStep::Type::Total);
    QCOMPARE(bridge.steps[3].to, 7.0);
}

void TestAreaMarks::bridgeCountsMissingAsZero()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"New"_s })
        .fill({ { 10, NaN }, { 12, 3 } });
    const Bridge bridge = bridgeOf(ChartData(maker.make(), ChartTheme::light(), Language::English));
    QCOMPARE(bridge.steps.size(), 4);
    QCOMPARE(bridge.steps[1].change(), 3.0);
    QVERIFY(bridge.notes.join(u' ').contains(u"New"_s));
}

void TestAreaMarks::bridgeSaysThatNamesAreMissing()
{
    PivotMaker maker = manySeries(9, 2).chart(u"waterfall"_s);
    for (AxisLabel &label : maker.pivot.columns.labels)
        label.first().names.en += u" Semiconductor Manufacturing"_s;
    for (const double width : { 420.0, 700.0, 1600.0 }) {
        const ShownChart chart(maker, { width, 500 });
        const auto steps = chart.all(Shape::Bar).size();
        qsizetype named = 0;
        for (const Label &label : chart.labels(Label::Role::Axis))
            named += label.rect.top() >= chart.frame->plotArea().bottom() ? 1 : 0;
        const QString note = QString(chart.text(Label::Role::Note)).replace(u'\n', u' ');
        const QString said = u"Without a name for lack of room: %1."_s.arg(steps - named);
        QCOMPARE(note.contains(said), named < steps);
        QCOMPARE(note.contains(u"Without a name"_s), named < steps);
        if (width < 500)
            QVERIFY(named < steps);
        if (width > 1500)
            QCOMPARE(named, steps);
    }
}

void TestAreaMarks::squarifiedTilesFillTheRoom_data()
{
    QTest::addColumn<QList<double>>("sizes");
    QTest::newRow("one") << QList<double> { 3 };
    QTest::newRow("equal") << QList<double> { 1, 1, 1, 1, 1, 1, 1 };
    QTest::newRow("0.03 to 4,261") << QList<double> { 4261, 812, 95, 7, 1.2, 0.4, 0.03 };
    QTest::newRow("zero and below") << QList<double> { 4, 0, -3, 2 };
    QList<double> many;
    for (int i = 0; i < 2000; ++i)
        many += 1000.0 / (i + 1);
    QTest::newRow("2,000") << many;
}

void TestAreaMarks::squarifiedTilesFillTheRoom()
{
    QFETCH(QList<double>, sizes);
    const QRectF room(10, 20, 640, 400);
    const QList<QRectF> tiles = squarified(sizes, room);
    QCOMPARE(tiles.size(), sizes.size());
    double total = 0;
    for (const double size : sizes)
        total += std::max(size, 0.0);
    double sum = 0;
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const double area = tiles[i].width() * tiles[i].height();
        NEAR(area, std::max(sizes[i], 0.0) / total * 640 * 400, 0.01);
        sum += area;
        QVERIFY(tiles[i].isEmpty() || room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(tiles[i]));
        for (qsizetype k = 0; tiles.size() < 20 && k < i; ++k) {
            const QRectF both = tiles[i].intersected(tiles[k]);
            QVERIFY(both.width() * both.height() < 0.01);
        }
    }
    NEAR(sum, 640 * 400, 0.5);
}

void TestAreaMarks::squarifiedAsPublished()
{
    // The worked example of Bruls, Huizing and van Wijk: 6, 6, 4, 3, 2, 2, 1 in 6 × 4. The first
    // two share the left half, each 3 wide and 2 high; then 4 and 3 lie above the rest, 7/3 high.
    const QList<QRectF> tiles = squarified({ 6, 6, 4, 3, 2, 2, 1 }, QRectF(0, 0, 6, 4));
    QCOMPARE(tiles[0], QRectF(0, 0, 3, 2));
    QCOMPARE(tiles[1], QRectF(0, 2, 3, 2));
    NEAR(tiles[2].height(), 7.0 / 3, 1e-9);
    NEAR(tiles[2].width(), 12.0 / 7, 1e-9);
    NEAR(tiles[3].width(), 9.0 / 7, 1e-9);
}

void TestAreaMarks::treemapAreasFollowValues_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("full") << QSizeF(1280, 720);
    QTest::newRow("half") << QSizeF(624, 600);
}

void TestAreaMarks::treemapAreasFollowValues()
{
    QFETCH(QSizeF, size);
    const ShownChart chart(table().chart(u"treemap"_s), size);
    const QRectF plot = chart.frame->plotArea();
    double sum = 0;
    for (const Mark &tile : chart.cells(Shape::Bar)) {
        const double value = chart.frame->pivot()->cell(tile.row, tile.column).value;
        NEAR(areaOf(tile) / (plot.width() * plot.height()), value / 100, 1e-6);
        sum += value;
    }
    QCOMPARE(sum, 100.0);
    QVERIFY(chart.text(Label::Role::Series).contains(u"North"_s));
}

void TestAreaMarks::treemapLeavesOverlapsOut()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"Group"_s }).fill({ { 5 }, { 3 }, { 8 } });
    for (Dimension &dimension : maker.pivot.dimensions) {
        for (Member &member : dimension.members)
            member.adds = member.id != u"group";
        dimension.rebuild();
    }
    const ShownChart chart(maker.chart(u"treemap"_s));
    QCOMPARE(chart.cells(Shape::Bar).size(), 2);
    QVERIFY(chart.text(Label::Role::Note).contains(u"Group"_s));
}

void TestAreaMarks::heatmapColoursFollowValues()
{
    const ShownChart chart(table().chart(u"heatmap"_s));
    const QList<Mark> cells = chart.cells(Shape::Bar);
    QCOMPARE(cells.size(), 9);
    for (const Mark &a : cells) {
        for (const Mark &b : cells) {
            if (a.value == b.value)
                QCOMPARE(a.colour, b.colour);
            else if (a.value > b.value) // on white the larger is the darker
                QVERIFY(a.colour.lightness() < b.colour.lightness());
        }
        QCOMPARE(a.rect.size(), cells.first().rect.size());
    }
    // The scale in the legend runs from the smallest to the largest number.
    const QList<Label> legend = chart.labels(Label::Role::Legend);
    QVERIFY(legend.size() >= 2);
    QCOMPARE(legend.first().text, u"0"_s);
}

void TestAreaMarks::heatmapShowsConflictsAsDots()
{
    PivotMaker maker = table();
    maker.conflict(1, 1, { 3, 7, 9 });
    const ShownChart chart(maker.chart(u"heatmap"_s));
    QCOMPARE(chart.cells(Shape::Bar).size(), 8);
    const QList<Mark> dots = chart.cells(Shape::Point);
    QCOMPARE(dots.size(), 3);
    QVERIFY(dots[0].rect.center().x() < dots[1].rect.center().x());
    QVERIFY(dots[1].rect.center().x() < dots[2].rect.center().x());
    QVERIFY(dots[0].isConflict);
}

void TestAreaMarks::refusals_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("word");
    QTest::newRow("one dimension") << u"marimekko"_s << u"second"_s;
    QTest::newRow("two periods in areas") << u"treemap"_s << u"single period"_s;
    QTest::newRow("negative areas") << u"treemap negative"_s << u"below zero"_s;
    QTest::newRow("one period") << u"waterfall one"_s << u"two periods"_s;
    QTest::newRow("three columns") << u"waterfall three"_s << u"two ends"_s;
}

void TestAreaMarks::refusals()
{
    QFETCH(QString, family);
    QFETCH(QString, word);
    PivotMaker maker;
    if (family == u"marimekko")
        maker.periods({ u"2024"_s, u"2025"_s }).fill({ { 1 }, { 2 } });
    else if (family == u"treemap")
        maker = years();
    else if (family == u"treemap negative")
        maker.rows(u"vendor"_s, { u"A"_s, u"B"_s }).fill({ { 1 }, { -2 } });
    else if (family == u"waterfall one")
        maker.periods({ u"2024"_s }).fill({ { 1 } });
    else
        maker = table();
    const ShownChart chart(maker.chart(family.section(u' ', 0, 0)));
    QVERIFY(chart.frame->isEmpty());
    const QString said = chart.text(Label::Role::Message);
    QVERIFY2(said.contains(word), qPrintable(said));
}

QTEST_MAIN(TestAreaMarks)
#include "tst_areamarks.moc"
