// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/overlay.h"
#include "tests/support/handmadepivot.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

ForecastSpec growth(double rate, int untilYear, double spread = 0.05)
{
    ForecastSpec spec;
    spec.rate = rate;
    spec.untilYear = untilYear;
    spec.spread = spread;
    return spec;
}

HandmadePivot marketSize()
{
    return HandmadePivot(u"market-size"_s, { u"Market size"_s, {}, {} }, u"USD bn"_s);
}

QStringList labels(const PivotAxis &axis)
{
    QStringList ids;
    for (const AxisLabel &label : axis.labels)
        ids << (label.isEmpty() ? QString()
                                : label.first().id + (label.first().isScenario ? u"*"_s : u""_s));
    return ids;
}

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-12 * std::abs(expected);
}

} // namespace

/// Expected values are the closed forms value × (1 + rate)^years, worked out by hand.
class TestOverlay final : public QObject
{
    Q_OBJECT

private slots:
    void withoutForecastNothingChanges()
    {
        HandmadePivot made = marketSize().rows(u"period"_s, { u"2024"_s, u"2025"_s });
        made.cell(0, 0, 10).cell(1, 0, 11).addTotals();
        const Pivot result = withForecast(made.pivot());
        QCOMPARE(result.rowCount(), 2);
        QVERIFY(result.notes.isEmpty());
    }

    void oneLineOnRows()
    {
        HandmadePivot made = marketSize().rows(u"period"_s, { u"2024"_s, u"2025"_s });
        made.cell(0, 0, 80).cell(1, 0, 100, Kind::Estimate).addTotals();
        made.pivot().exploration.forecast = growth(0.1, 2027);
        const Pivot result = withForecast(made.pivot());
        QCOMPARE(
            labels(result.rows), (QStringList { u"2024"_s, u"2025"_s, u"2026*"_s, u"2027*"_s }));
        QCOMPARE(result.cells.size(), 4);
        QVERIFY(!result.cell(1, 0).isScenario);
        QCOMPARE(result.cell(1, 0).kinds, Kinds(Kind::Estimate));

        const PivotCell &cell = result.cell(3, 0);
        QVERIFY(cell.isScenario);
        QVERIFY(isNear(cell.value, 121));
        QVERIFY(isNear(cell.low, 110.25));
        QVERIFY(isNear(cell.high, 132.25));
        QCOMPARE(cell.kinds, Kinds(Kind::Forecast));
        QCOMPARE(cell.state, CellState::Value);
        QVERIFY(cell.sources.isEmpty());
        QVERIFY(cell.numbers.isEmpty());
        QCOMPARE(cell.numberCount, 0);
        QCOMPARE(result.rows.labels.at(3).first().names.en, u"2027"_s);
        QCOMPARE(result.rows.labels.at(3).first().period, Period::ofYear(2027));

        QVERIFY(isNear(result.rowTotals.at(2).value, 110));
        QVERIFY(result.rowTotals.at(2).isScenario);
        QVERIFY(!result.rowTotals.at(1).isScenario);
        // Over time: 80 + 100 + 110 + 121.
        QVERIFY(isNear(result.columnTotals.at(0).value, 411));
        QVERIFY(isNear(result.grandTotal.value, 411));
        QVERIFY(result.grandTotal.isScenario);
        QCOMPARE(result.notes.size(), 2);
        QVERIFY2(result.notes.first().contains(u"10 %"), qPrintable(result.notes.first()));
        QVERIFY(result.notes.first().contains(u"2027"));
    }

    void caseShown_data()
    {
        QTest::addColumn<int>("shown");
        QTest::addColumn<double>("expected");
        QTest::newRow("low") << int(ForecastCase::Low) << 105.;
        QTest::newRow("base") << int(ForecastCase::Base) << 110.;
        QTest::newRow("high") << int(ForecastCase::High) << 115.;
    }
    void caseShown()
    {
        QFETCH(int, shown);
        QFETCH(double, expected);
        HandmadePivot made = marketSize().rows(u"period"_s, { u"2025"_s });
        made.cell(0, 0, 100);
        ForecastSpec spec = growth(0.1, 2026);
        spec.shown = ForecastCase(shown);
        made.pivot().exploration.forecast = spec;
        QVERIFY(isNear(withForecast(made.pivot()).cell(1, 0).value, expected));
    }

    void everyLineFromItsOwnLastNumber()
    {
        HandmadePivot made = marketSize();
        made.columns(u"period"_s, { u"2024"_s, u"2025"_s, u"2026"_s });
        made.rows(u"vendor"_s, { u"a"_s, u"b"_s });
        made.cell(0, 0, 10).cell(0, 1, 20);
        made.cell(1, 0, 1).cell(1, 1, 2).cell(1, 2, 4, Kind::Forecast);
        made.addTotals();
        made.pivot().exploration.forecast = growth(1, 2027, 0);
        const Pivot result = withForecast(made.pivot());
        QCOMPARE(
            labels(result.columns), (QStringList { u"2024"_s, u"2025"_s, u"2026"_s, u"2027*"_s }));
        QVERIFY(result.cell(0, 2).isScenario);
        QVERIFY(isNear(result.cell(0, 2).value, 40));
        QVERIFY(isNear(result.cell(0, 3).value, 80));
        QVERIFY(!result.cell(1, 2).isScenario); // published forecasts stay published
        QCOMPARE(result.cell(1, 2).value, 4.);
        QVERIFY(isNear(result.cell(1, 3).value, 8));
        // 2026 holds a published and a computed number; its total is computed.
        QVERIFY(isNear(result.columnTotals.at(2).value, 44));
        QVERIFY(result.columnTotals.at(2).isScenario);
        QVERIFY(isNear(result.columnTotals.at(3).value, 88));
        QCOMPARE(result.columnTotals.at(1).value, 22.);
        QVERIFY(!result.columnTotals.at(1).isScenario);
        // Rows over time: 10 + 20 + 40 + 80 and 1 + 2 + 4 + 8.
        QVERIFY(isNear(result.rowTotals.at(0).value, 150));
        QVERIFY(isNear(result.rowTotals.at(1).value, 15));
        QVERIFY(isNear(result.grandTotal.value, 165));
    }

    void totalsThatAreNoSumsStayMissing()
    {
        HandmadePivot made = marketSize();
        made.rows(u"period"_s, { u"2024"_s, u"2025"_s });
        made.columns(u"source"_s, { u"a"_s, u"b"_s });
        made.cell(0, 0, 10).cell(1, 0, 20).cell(0, 1, 11).cell(1, 1, 19);
        made.pivot().exploration.forecast = growth(0.1, 2026);
        const Pivot result = withForecast(made.pivot());
        QVERIFY(result.cell(2, 0).isScenario);
        QVERIFY(!result.rowTotals.at(2).hasValue());
        QVERIFY(!result.grandTotal.hasValue());
    }

    void stocksAreNotAddedOverTime()
    {
        HandmadePivot made = marketSize();
        made.rows(u"period"_s, { u"2024"_s, u"2025"_s });
        made.cell(0, 0, 10).cell(1, 0, 20).addTotals();
        made.pivot().measure.overPeriods = PeriodTotal::Last;
        made.pivot().columnTotals[0].value = 20;
        made.pivot().exploration.forecast = growth(0.1, 2026);
        const Pivot result = withForecast(made.pivot());
        QCOMPARE(result.columnTotals.at(0).value, 20.);
        QVERIFY(!result.columnTotals.at(0).isScenario);
    }

    void aLineWithTooFewNumbersIsNamedNotInvented()
    {
        HandmadePivot made = marketSize();
        made.rows(u"period"_s, { u"2024"_s, u"2025"_s });
        made.columns(u"vendor"_s, { u"a"_s, u"b"_s });
        made.cell(0, 0, 10).cell(1, 0, 20).cell(1, 1, 5).addTotals();
        ForecastSpec spec = growth(NaN, 2026);
        spec.method = ForecastMethod::LinearTrend;
        made.pivot().exploration.forecast = spec;
        const Pivot result = withForecast(made.pivot());
        QVERIFY(isNear(result.cell(2, 0).value, 30));
        QVERIFY(!result.cell(2, 1).hasValue());
        QVERIFY(!result.rowTotals.at(2).hasValue()); // not all parts are there
        QVERIFY2(
            result.notes.join(u' ').contains(u"two years"), qPrintable(result.notes.join(u' ')));
    }

    void contradictionsStay()
    {
        HandmadePivot made = marketSize();
        made.rows(u"period"_s, { u"2024"_s, u"2025"_s, u"2026"_s });
        made.cell(0, 0, 10).cell(1, 0, 20).conflict(2, 0, { 25, 40 });
        made.pivot().exploration.forecast = growth(0.5, 2027);
        const Pivot result = withForecast(made.pivot());
        QCOMPARE(result.cell(2, 0).state, CellState::Conflict);
        QCOMPARE(result.cell(2, 0).numberCount, 2);
        QVERIFY(isNear(result.cell(3, 0).value, 45)); // 20 × 1.5²
    }

    /// 2024 is another publisher's: the trend goes by 2025 and 2026, and says so.
    void onlyOnePublisherIsCarriedForward()
    {
        HandmadePivot made = marketSize();
        made.rows(u"period"_s, { u"2024"_s, u"2025"_s, u"2026"_s });
        made.source(u"a"_s, u"CIC"_s, u"2026"_s).source(u"b"_s, u"Omdia"_s, u"2025"_s);
        made.source(u"b2"_s, u"Omdia"_s, u"2026"_s);
        made.cell(0, 0, 100, Kind::Estimate, u"a"_s).cell(1, 0, 10, Kind::Estimate, u"b"_s);
        made.cell(2, 0, 12, Kind::Estimate, u"b2"_s);
        ForecastSpec spec = growth(NaN, 2027, 0);
        spec.method = ForecastMethod::LinearTrend;
        made.pivot().exploration.forecast = spec;
        const Pivot result = withForecast(made.pivot());
        QVERIFY(isNear(result.cell(3, 0).value, 14));
        QVERIFY(result.notes.join(u' ').contains(u"last publisher"));
    }

    /// The numbers of two markets, one a year, are no series.
    void definitionsAreNotMixed()
    {
        HandmadePivot made = marketSize();
        Dimension market;
        market.id = u"market"_s;
        made.pivot().dimensions << market;
        made.pivot().numberDimensions = { u"market"_s };
        made.rows(u"period"_s, { u"2024"_s, u"2025"_s });
        made.cell(0, 0, 100).cell(1, 0, 10);
        made.at(0, 0).numbers.first().members = { u"ai-servers"_s };
        made.at(1, 0).numbers.first().members = { u"ai-chips"_s };
        ForecastSpec spec = growth(NaN, 2027, 0);
        made.pivot().exploration.forecast = spec;
        QCOMPARE(withForecast(made.pivot()).rowCount(), 2);
        made.at(0, 0).numbers.first().members = { u"ai-chips"_s };
        QCOMPARE(withForecast(made.pivot()).rowCount(), 4);
        // Vendors add: a change of members along them is none of definition.
        made.pivot().dimensions.last().isAdditive = true;
        made.at(0, 0).numbers.first().members = { u"ai-servers"_s };
        QCOMPARE(withForecast(made.pivot()).rowCount(), 4);
    }

    void onlyContradictionsGiveNoForecast()
    {
        HandmadePivot made = marketSize();
        made.rows(u"period"_s, { u"2025"_s, u"2026"_s });
        made.conflict(0, 0, { 1, 2 }).conflict(1, 0, { 25, 40 });
        made.pivot().exploration.forecast = growth(0.5, 2027);
        const Pivot result = withForecast(made.pivot());
        QCOMPARE(result.rowCount(), 2);
        QCOMPARE(result.notes.size(), 1);
        QVERIFY(result.notes.first().contains(u"filter to one source"));
    }

    void quartersKeepTheirQuarter()
    {
        HandmadePivot made = marketSize();
        made.rows(u"period"_s, { u"2024"_s, u"2024Q1"_s, u"2024Q2"_s, u"2024Q3"_s });
        made.cell(0, 0, 1000).cell(1, 0, 10).cell(2, 0, 20).cell(3, 0, 40);
        made.pivot().exploration.forecast = growth(0.5, 2025);
        const Pivot result = withForecast(made.pivot());
        QCOMPARE(labels(result.rows),
            (QStringList { u"2024"_s, u"2024Q1"_s, u"2024Q2"_s, u"2024Q3"_s, u"2025Q3*"_s }));
        QVERIFY(isNear(result.cell(4, 0).value, 60));
    }

    void descendingTimeStaysDescending()
    {
        HandmadePivot made = marketSize();
        made.rows(u"period"_s, { u"2025"_s, u"2024"_s });
        made.cell(0, 0, 20).cell(1, 0, 10);
        made.pivot().exploration.forecast = growth(1, 2027);
        const Pivot result = withForecast(made.pivot());
        QCOMPARE(
            labels(result.rows), (QStringList { u"2027*"_s, u"2026*"_s, u"2025"_s, u"2024"_s }));
        QVERIFY(isNear(result.cell(0, 0).value, 80));
        QCOMPARE(result.cell(3, 0).value, 10.);
    }

    void withoutAHorizonFiveYears()
    {
        HandmadePivot made = marketSize().rows(u"period"_s, { u"2025"_s });
        made.cell(0, 0, 20);
        made.pivot().exploration.forecast = growth(0.1, 0);
        const Pivot result = withForecast(made.pivot());
        QCOMPARE(result.rowCount(), 6);
        QCOMPARE(result.rows.labels.last().first().id, u"2030"_s);
    }

    void saysWhyThereIsNone_data()
    {
        QTest::addColumn<int>("transform");
        QTest::addColumn<bool>("hasTime");
        QTest::addColumn<int>("untilYear");
        QTest::newRow("no time axis") << int(Transform::Value) << false << 2030;
        QTest::newRow("shares") << int(Transform::Share) << true << 2030;
        QTest::newRow("growth") << int(Transform::Growth) << true << 2030;
        QTest::newRow("horizon is reached") << int(Transform::Value) << true << 2024;
    }
    void saysWhyThereIsNone()
    {
        QFETCH(int, transform);
        QFETCH(bool, hasTime);
        QFETCH(int, untilYear);
        HandmadePivot made = marketSize().rows(
            hasTime ? u"period"_s : u"vendor"_s, { hasTime ? u"2025"_s : u"a"_s });
        made.cell(0, 0, 20);
        made.pivot().exploration.forecast = growth(0.1, untilYear);
        made.pivot().exploration.transform = Transform(transform);
        const Pivot result = withForecast(made.pivot());
        QCOMPARE(result.rowCount(), 1);
        QCOMPARE(result.cell(0, 0).value, 20.);
        QCOMPARE(result.notes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
