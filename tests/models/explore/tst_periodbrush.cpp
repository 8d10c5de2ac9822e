// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/periodbrush.h"

#include "models/explore/evaluate.h"
#include "tests/support/smallcube.h"
#include "tests/support/trackercube.h"

#include <QTest>

#include <map>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

/// Every range of periods must give what a look at that range alone gives.
class TestPeriodBrush final : public QObject
{
    Q_OBJECT

    SmallTracker m_rows;
    CubePtr m_tracker;
    CubePtr m_curated;

    /// Member → rows of a facet; members without a row are left out, wherever they stand.
    [[nodiscard]] static std::map<QString, qint64> counted(const Facet &facet)
    {
        std::map<QString, qint64> counts;
        for (const FacetEntry &entry : facet.entries) {
            if (entry.rows > 0)
                counts[entry.member] = entry.rows;
        }
        return counts;
    }

    static void compareCells(const PivotCell &cell, const PivotCell &expected)
    {
        QCOMPARE(cell.state, expected.state);
        QCOMPARE(cell.numberCount, expected.numberCount);
        QCOMPARE(cell.unit, expected.unit);
        QCOMPARE(cell.hasValue(), expected.hasValue());
        if (cell.hasValue())
            QCOMPARE(cell.value, expected.value);
    }

    static void comparePivots(const Pivot &pivot, const Pivot &expected)
    {
        QCOMPARE(pivot.exploration, expected.exploration);
        QCOMPARE(pivot.observationCount, expected.observationCount);
        QCOMPARE(pivot.datasetRowCount, expected.datasetRowCount);
        QCOMPARE(pivot.rowCount(), expected.rowCount());
        QCOMPARE(pivot.columnCount(), expected.columnCount());
        for (int row = 0; row < pivot.rowCount(); ++row)
            QCOMPARE(pivot.rows.text(row, Language::English),
                expected.rows.text(row, Language::English));
        for (qsizetype i = 0; i < pivot.cells.size(); ++i)
            compareCells(pivot.cells[i], expected.cells[i]);
        for (qsizetype i = 0; i < pivot.columnTotals.size(); ++i)
            compareCells(pivot.columnTotals[i], expected.columnTotals[i]);
        for (qsizetype i = 0; i < pivot.rowTotals.size(); ++i)
            compareCells(pivot.rowTotals[i], expected.rowTotals[i]);
        compareCells(pivot.grandTotal, expected.grandTotal);
    }

    static void compareFacets(const QList<Facet> &facets, const QList<Facet> &expected)
    {
        QCOMPARE(facets.size(), expected.size());
        for (qsizetype i = 0; i < facets.size(); ++i) {
            QCOMPARE(facets[i].dimension, expected[i].dimension);
            QCOMPARE(counted(facets[i]), counted(expected[i]));
        }
    }

    /// Steps over every range, in every order a hand can draw it.
    static void compareAllRanges(const CubePtr &cube, const Exploration &exploration)
    {
        const auto brush = PeriodBrush::prepare(cube, exploration);
        QVERIFY(brush);
        const auto entriesOf = [](const QList<Facet> &facets) {
            QStringList members;
            for (const Facet &facet : facets) {
                for (const FacetEntry &entry : facet.entries)
                    members << entry.member;
            }
            return members;
        };
        const QStringList shown = entriesOf((*brush)->facets({}));
        QList<PeriodRange> ranges { {} };
        for (const Period &from : cube->periods) {
            for (const Period &to : cube->periods) {
                if (from.isValid() && to.isValid() && from <= to)
                    ranges << PeriodRange { from, to };
            }
        }
        for (const PeriodRange &range : std::as_const(ranges)) {
            Exploration within = exploration;
            within.periods = range;
            const auto expected = evaluate(*cube, within);
            QVERIFY(expected);
            const auto pivot = (*brush)->pivot(range);
            QVERIFY(pivot);
            comparePivots(*pivot, *expected);
            const QList<Facet> facets = (*brush)->facets(range);
            compareFacets(facets, sextant::facets(*cube, within));
            QCOMPARE(entriesOf(facets), shown);
            if (QTest::currentTestFailed())
                return;
        }
    }

private slots:
    void initTestCase()
    {
        m_rows.addRandom(9000, 5);
        m_tracker = trackerCube(m_rows);
        m_curated
            = SmallCube()({ { u"google/h100"_s, u"2022"_s, 1 }, { u"google/tpu"_s, u"2022"_s, 2 },
                { u"amazon/h100"_s, u"2023"_s, 4 }, { u"amazon/h100"_s, u"2023"_s, 5, u"b"_s },
                { u"nvidia/h200"_s, u"2024"_s, 8 }, { u"google/tpu"_s, u"2024Q1"_s, 16 },
                { u"google/tpu"_s, u"2024Q2"_s, 32 }, { u"meta/h100"_s, {}, 64 },
                { u"meta/h100"_s, u"2023"_s, 7, u"a"_s, Kind::Actual, Qualifier::None, u"units"_s,
                    u"stock"_s },
                { u"meta/h100"_s, u"2024"_s, 9, u"a"_s, Kind::Actual, Qualifier::None, u"units"_s,
                    u"stock"_s } });
    }

    void stepsEqualEvaluation_data()
    {
        QTest::addColumn<bool>("ofTracker");
        QTest::addColumn<Exploration>("exploration");
        const auto look = [](const QStringList &rows, const QString &columns) {
            Exploration exploration;
            exploration.rows = rows;
            exploration.columns = columns;
            return exploration;
        };
        Exploration plain = look({ u"period"_s }, u"vendor"_s);
        plain.filters = { { u"source"_s, { u"alpha"_s }, false } };
        QTest::newRow("tracker by period") << true << plain;
        Exploration members = look({ u"vendor"_s }, {});
        members.filters = { { u"kind"_s, { u"actual"_s }, false },
            { u"country"_s, { u"europe"_s }, false }, { u"vendor"_s, { u"hp"_s }, true } };
        QTest::newRow("tracker, filtered, without time") << true << members;
        Exploration rolled = look({ u"country"_s }, u"period"_s);
        rolled.levels = { { u"country"_s, 1 } };
        rolled.step = Grain::Year;
        rolled.measure = u"value"_s;
        QTest::newRow("tracker by year and region") << true << rolled;
        Exploration rate = look({ u"vendor"_s }, u"source"_s);
        rate.measure = u"price"_s;
        QTest::newRow("tracker, what never adds") << true << rate;
        QTest::newRow("tracker, both measures") << true << look({ u"measure"_s }, u"vendor"_s);
        Exploration top = look({ u"vendor"_s }, {});
        top.top = 2;
        top.sort = SortBy::Value;
        top.descending = true;
        QTest::newRow("tracker, largest two") << true << top;
        Exploration some = plain;
        some.filters << Filter { u"period"_s, { u"2023Q2"_s }, true };
        QTest::newRow("tracker, one period left out") << true << some;

        QTest::newRow("dataset by period") << false << look({ u"period"_s }, u"vendor"_s);
        Exploration own = look({ u"platform"_s }, {});
        own.filters = { { u"vendor"_s, { u"clouds"_s }, false } };
        QTest::newRow("dataset, filtered") << false << own;
        Exploration stock = look({ u"vendor"_s }, {});
        stock.measure = u"stock"_s;
        QTest::newRow("dataset, a stock") << false << stock;
    }

    void stepsEqualEvaluation()
    {
        QFETCH(const bool, ofTracker);
        QFETCH(const Exploration, exploration);
        compareAllRanges(ofTracker ? m_tracker : m_curated, exploration);
    }

    void aRangeOfBeforeIsForgotten()
    {
        Exploration narrow;
        narrow.periods = PeriodRange::parse(u"2023Q1").value();
        const auto brush = PeriodBrush::prepare(m_tracker, narrow).value();
        QCOMPARE(brush->pivot({})->rowCount(), 8);
    }

    void whatCannotBePreparedSaysSo()
    {
        Exploration wrong;
        wrong.rows = { u"colour"_s };
        QCOMPARE(PeriodBrush::prepare(m_tracker, wrong).error().code, ErrorCode::NotFound);
        const std::atomic_bool cancelled = true;
        QCOMPARE(
            PeriodBrush::prepare(m_tracker, {}, &cancelled).error().code, ErrorCode::Cancelled);
    }

    void theOverviewHasAllPeriods()
    {
        Exploration look;
        look.rows = { u"vendor"_s };
        look.periods = PeriodRange::parse(u"2023").value();
        look.measure = u"stock"_s;
        look.top = 1;
        const Pivot pivot = evaluate(*m_curated, overviewExploration(look)).value();
        const PeriodOverview overview = periodOverview(pivot);
        QCOMPARE(overview.periods, (QList { Period::ofYear(2023), Period::ofYear(2024) }));
        QCOMPARE(overview.sizes, (QList<double> { 7, 9 }));
    }

    void theOverviewCountsWhatDoesNotAdd()
    {
        Exploration rate;
        rate.measure = u"price"_s;
        const Pivot pivot = evaluate(*m_tracker, overviewExploration(rate)).value();
        const PeriodOverview overview = periodOverview(pivot);
        QCOMPARE(overview.periods.size(), 8);
        for (qsizetype i = 0; i < 8; ++i) {
            const auto rows = std::ranges::count_if(m_rows.rows,
                [&](const TrackerRow &row) { return row.period == overview.periods[i]; });
            QCOMPARE(overview.sizes[i], double(rows));
        }
    }

    void placesOfARange_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("all") << QString() << 0 << 3;
        QTest::newRow("within") << u"2023..2024"_s << 1 << 2;
        QTest::newRow("one") << u"2025"_s << 3 << 3;
        QTest::newRow("open at the end") << u"2024.."_s << 2 << 3;
        QTest::newRow("beyond") << u"2030"_s << 0 << -1;
    }

    void placesOfARange()
    {
        QFETCH(const QString, range);
        QList<Period> periods;
        for (int year = 2022; year <= 2025; ++year)
            periods << Period::ofYear(year);
        const PeriodRange parsed
            = range.isEmpty() ? PeriodRange() : PeriodRange::parse(range).value();
        const auto [first, last] = placesIn(periods, parsed);
        QTEST(first, "first");
        QTEST(last, "last");
    }
};

QTEST_GUILESS_MAIN(TestPeriodBrush)
#include "tst_periodbrush.moc"
