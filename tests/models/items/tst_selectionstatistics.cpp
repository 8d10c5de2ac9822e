// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/selectionstatistics.h"

#include "models/items/shownseries.h"
#include "tests/support/handmadepivot.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

Member member(const QString &id, const QString &parent = {}, bool adds = true)
{
    Member result;
    result.id = id;
    result.parent = parent;
    result.names = { id, id, id };
    result.adds = adds;
    return result;
}

/// Three vendors over three years; `clouds` is above google and amazon, `groups` overlap.
test::HandmadePivot vendors()
{
    test::HandmadePivot pivot(u"flow"_s, { u"Flow"_s, {}, {} }, u"units"_s);
    pivot.dimension(u"vendor"_s, { u"Vendor"_s, {}, {} },
        { member(u"clouds"_s), member(u"google"_s, u"clouds"_s), member(u"amazon"_s, u"clouds"_s),
            member(u"top-2"_s, {}, false) });
    pivot.pivot().dimensions[0].isAdditive = true;
    pivot.rows(u"vendor"_s, { u"clouds"_s, u"google"_s, u"amazon"_s, u"top-2"_s });
    pivot.columns(u"period"_s, { u"2022"_s, u"2023"_s, u"2024"_s });
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 3; ++column)
            pivot.cell(row, column, 100.0 * (row + 1) * (1 << column));
    }
    return pivot;
}

} // namespace

class TestSelectionStatistics : public QObject
{
    Q_OBJECT

private slots:
    void sums_data();
    void sums();
    void stocksDoNotAddOverTime();
    void sharesDoNotAdd();
    void sourcesDoNotAdd();
    void unitsDoNotAdd();
    void overlappingPeriodsDoNotAdd();
    void growthOfOneSeries();
    void noGrowthAcrossSeries();
    void gapsCountAsCells();
    void nothingSelected();
    void seriesOfTheSelection();
    void seriesNeedsTimeAndValues();
    void seriesLeavesForecastOut();
    void selectedValuesInOrderOfTime();
};

void TestSelectionStatistics::sums_data()
{
    QTest::addColumn<CellSet>("cells");
    QTest::addColumn<bool>("adds");
    QTest::addColumn<double>("sum");
    QTest::newRow("one cell") << CellSet { { 1, 0 } } << true << 200.0;
    QTest::newRow("siblings of a year") << CellSet { { 1, 0 }, { 2, 0 } } << true << 500.0;
    QTest::newRow("years of a flow") << CellSet { { 1, 0 }, { 1, 1 }, { 1, 2 } } << true << 1400.0;
    QTest::newRow("a block") << CellSet { { 1, 0 }, { 1, 1 }, { 2, 0 }, { 2, 1 } } << true
                             << 1500.0;
    QTest::newRow("parent and child") << CellSet { { 0, 0 }, { 1, 0 } } << false << 0.0;
    QTest::newRow("an overlapping group") << CellSet { { 3, 0 }, { 1, 0 } } << false << 0.0;
    QTest::newRow("a total") << CellSet { { -1, 0 }, { 1, 0 } } << false << 0.0;
}

void TestSelectionStatistics::sums()
{
    QFETCH(CellSet, cells);
    QFETCH(bool, adds);
    QFETCH(double, sum);
    test::HandmadePivot pivot = vendors();
    pivot.addTotals();
    const SelectionStatistics statistics = selectionStatistics(pivot.pivot(), cells);
    QCOMPARE(statistics.cells, int(cells.size()));
    QCOMPARE(statistics.sum.has_value(), adds);
    QCOMPARE(statistics.whyNoSum.isEmpty(), adds);
    if (adds) {
        QCOMPARE(*statistics.sum, sum);
        QCOMPARE(*statistics.average, sum / double(cells.size()));
    }
}

void TestSelectionStatistics::stocksDoNotAddOverTime()
{
    test::HandmadePivot pivot = vendors();
    pivot.pivot().measure.overPeriods = PeriodTotal::Last;
    QVERIFY(!selectionStatistics(pivot.pivot(), { { 1, 0 }, { 1, 1 } }).sum);
    QVERIFY(selectionStatistics(pivot.pivot(), { { 1, 0 }, { 2, 0 } }).sum);
}

void TestSelectionStatistics::sharesDoNotAdd()
{
    test::HandmadePivot pivot = vendors();
    pivot.pivot().unit = Unit(u"percent"_s);
    const SelectionStatistics statistics
        = selectionStatistics(pivot.pivot(), { { 1, 0 }, { 2, 0 } });
    QVERIFY(!statistics.sum);
    QCOMPARE(*statistics.average, 250.0);
    test::HandmadePivot growth = vendors();
    growth.pivot().exploration.transform = Transform::Growth;
    QVERIFY(!selectionStatistics(growth.pivot(), { { 1, 0 }, { 2, 0 } }).sum);
}

void TestSelectionStatistics::sourcesDoNotAdd()
{
    test::HandmadePivot pivot = vendors();
    pivot.cell(2, 0, 300, Kind::Actual, u"other"_s);
    QVERIFY(!selectionStatistics(pivot.pivot(), { { 1, 0 }, { 2, 0 } }).sum);
    pivot.pivot().dataset.combinesSources = true;
    QCOMPARE(selectionStatistics(pivot.pivot(), { { 1, 0 }, { 2, 0 } }).sum.value_or(0), 500.0);
}

void TestSelectionStatistics::unitsDoNotAdd()
{
    test::HandmadePivot pivot = vendors();
    pivot.at(2, 0).unit = u"CNY bn"_s;
    const SelectionStatistics statistics
        = selectionStatistics(pivot.pivot(), { { 1, 0 }, { 2, 0 } });
    QVERIFY(!statistics.sum);
    QVERIFY(!statistics.average);
    QVERIFY(!statistics.whyNoSum.isEmpty());
}

void TestSelectionStatistics::overlappingPeriodsDoNotAdd()
{
    test::HandmadePivot pivot(u"flow"_s, { u"Flow"_s, {}, {} }, u"units"_s);
    pivot.rows(u"period"_s, { u"2024"_s, u"2024Q4"_s, u"2025"_s });
    pivot.cell(0, 0, 100).cell(1, 0, 30).cell(2, 0, 120);
    QVERIFY(!selectionStatistics(pivot.pivot(), { { 0, 0 }, { 1, 0 } }).sum);
    QCOMPARE(selectionStatistics(pivot.pivot(), { { 0, 0 }, { 2, 0 } }).sum.value_or(0), 220.0);
}

void TestSelectionStatistics::growthOfOneSeries()
{
    // 200, 400, 800: doubling each year.
    const SelectionStatistics statistics
        = selectionStatistics(vendors().pivot(), { { 1, 2 }, { 1, 0 }, { 1, 1 } });
    QVERIFY(statistics.growth.has_value());
    QVERIFY(qFuzzyCompare(*statistics.growth, 1.0));
    QCOMPARE(statistics.from, Period::ofYear(2022));
    QCOMPARE(statistics.to, Period::ofYear(2024));
}

void TestSelectionStatistics::noGrowthAcrossSeries()
{
    QVERIFY(!selectionStatistics(vendors().pivot(), { { 1, 0 }, { 2, 1 } }).growth);
    QVERIFY(!selectionStatistics(vendors().pivot(), { { 1, 0 } }).growth);
    test::HandmadePivot negative = vendors();
    negative.cell(1, 0, -5);
    QVERIFY(!selectionStatistics(negative.pivot(), { { 1, 0 }, { 1, 1 } }).growth);
}

void TestSelectionStatistics::gapsCountAsCells()
{
    test::HandmadePivot pivot = vendors();
    pivot.at(1, 1) = {};
    pivot.conflict(1, 2, { 1, 2 });
    const SelectionStatistics statistics
        = selectionStatistics(pivot.pivot(), { { 1, 0 }, { 1, 1 }, { 1, 2 }, { 9, 9 } });
    QCOMPARE(statistics.cells, 3);
    QCOMPARE(statistics.numbers, 1);
    QCOMPARE(statistics.sum.value_or(0), 200.0);
}

void TestSelectionStatistics::nothingSelected()
{
    const SelectionStatistics statistics = selectionStatistics(vendors().pivot(), {});
    QCOMPARE(statistics.cells, 0);
    QVERIFY(!statistics.sum && !statistics.average && !statistics.growth);
    QVERIFY(statistics.whyNoSum.isEmpty());
}

void TestSelectionStatistics::seriesOfTheSelection()
{
    const ShownSeries chosen = shownSeries(vendors().pivot(), { { 2, 1 } }, Language::English);
    QCOMPARE(chosen.name, u"amazon"_s);
    QCOMPARE(chosen.points.size(), 3);
    QCOMPARE(chosen.points.first().year, 2022.0);
    QCOMPARE(chosen.points.last().value, 1200.0);
    QCOMPARE(chosen.last, Period::ofYear(2024));
    // Without a selection: the first with two numbers.
    test::HandmadePivot sparse = vendors();
    sparse.at(0, 1) = {};
    sparse.at(0, 2) = {};
    QCOMPARE(shownSeries(sparse.pivot(), {}, Language::English).name, u"google"_s);
}

void TestSelectionStatistics::seriesNeedsTimeAndValues()
{
    test::HandmadePivot shares = vendors();
    shares.pivot().exploration.transform = Transform::Share;
    const ShownSeries none = shownSeries(shares.pivot(), {}, Language::English);
    QVERIFY(none.points.isEmpty());
    QVERIFY(!none.why.isEmpty());
    test::HandmadePivot timeless(u"flow"_s, { u"Flow"_s, {}, {} }, u"units"_s);
    timeless.rows(u"vendor"_s, { u"a"_s }).cell(0, 0, 1);
    QVERIFY(!shownSeries(timeless.pivot(), {}, Language::English).why.isEmpty());
}

void TestSelectionStatistics::seriesLeavesForecastOut()
{
    test::HandmadePivot pivot = vendors();
    pivot.at(1, 2).isScenario = true;
    const ShownSeries series = shownSeries(pivot.pivot(), { { 1, 0 } }, Language::English);
    QCOMPARE(series.last, Period::ofYear(2023));
}

void TestSelectionStatistics::selectedValuesInOrderOfTime()
{
    const QList<DatedValue> values
        = selectedValues(vendors().pivot(), { { 1, 2 }, { 1, 0 }, { 7, 7 } });
    QCOMPARE(values.size(), 2);
    QCOMPARE(values.first().period, Period::ofYear(2022));
    QCOMPARE(values.last().value, 800.0);
}

QTEST_GUILESS_MAIN(TestSelectionStatistics)
#include "tst_selectionstatistics.moc"
