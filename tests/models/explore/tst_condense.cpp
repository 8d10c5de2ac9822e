// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/condense.h"

#include "models/cube/cubeloader.h"
#include "models/cube/trackersummary.h"
#include "models/explore/evaluate.h"
#include "models/explore/facets.h"
#include "models/explore/firstlook.h"
#include "tests/support/smalltracker.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace sextant;
using namespace Qt::StringLiterals;
using sextant::test::SmallTracker;
using sextant::test::TrackerRow;

/// Looks at trackers: what is added up row by row here must come out of evaluate().
class TestCondense final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    SmallTracker m_tracker;
    CubePtr m_cube;

    [[nodiscard]] CubePtr load(const SmallTracker &tracker)
    {
        auto made = db::Workspace::create(m_folder.filePath(u"%1.sextant"_s.arg(++m_files)));
        if (!made || !tracker.write(**made))
            qFatal("cannot write the tracker");
        return loadCube(**made, tracker.id).value();
    }

    [[nodiscard]] static Exploration look(const QString &rows, const QString &columns = {})
    {
        Exploration exploration;
        exploration.dataset = u"shipments"_s;
        exploration.rows = { rows };
        exploration.columns = columns;
        // One kind and source a look, unless asked otherwise: they never add.
        exploration.filters
            = { { u"source"_s, { u"alpha"_s }, false }, { u"kind"_s, { u"actual"_s }, false } };
        return exploration;
    }

    /// Sum and count of a measure by `vendor` or `period`, of the rows that `keeps`.
    struct Sum
    {
        double value = 0;
        int count = 0;
    };
    template <typename Key, typename Keeps>
    [[nodiscard]] std::map<QString, Sum> sums(int measure, const Key &key, const Keeps &keeps) const
    {
        std::map<QString, Sum> result;
        for (const TrackerRow &row : m_tracker.rows) {
            const double number = row.numbers[measure];
            if (!keeps(row) || std::isnan(number))
                continue;
            Sum &sum = result[key(row)];
            // In hundredths, so that sums of decimals are exact here, too.
            sum.value += std::round(number * 100);
            ++sum.count;
        }
        return result;
    }
    [[nodiscard]] static bool isPlain(const TrackerRow &row)
    {
        return row.members[2] == u"alpha" && row.members[3] == u"actual";
    }
    static void compare(const Pivot &pivot, const std::map<QString, Sum> &expected)
    {
        QCOMPARE(std::size_t(pivot.rowCount()), expected.size());
        for (int row = 0; row < pivot.rowCount(); ++row) {
            const auto found = expected.find(pivot.rows.labels[row].first().id);
            QVERIFY(found != expected.end());
            const PivotCell &cell = pivot.cell(row, 0);
            QCOMPARE(cell.state, CellState::Value);
            QCOMPARE(cell.value, found->second.value / 100);
            QCOMPARE(cell.numberCount, found->second.count);
        }
    }

private slots:
    void initTestCase()
    {
        m_tracker.addRandom(70000, 11);
        m_cube = load(m_tracker);
        QVERIFY(m_cube->tracker);
        QCOMPARE(m_cube->rowCount(), std::size_t(70000));
    }

    void theSummaryCountsRows()
    {
        const TrackerSummary &summary = *m_cube->summary;
        for (std::size_t i = 0; i < 4; ++i) {
            const Dimension &dimension = m_cube->dimensions[i].dimension;
            for (qsizetype code = 0; code < dimension.members.size(); ++code) {
                const auto expected
                    = std::ranges::count_if(m_tracker.rows, [&](const TrackerRow &row) {
                          return row.members[qsizetype(i)] == dimension.members[code].id;
                      });
                QCOMPARE(summary.rowsOf[i][std::size_t(code)], qint64(expected));
            }
        }
        // Two sources, eight periods, each of one kind.
        QCOMPARE(summary.combinations.size(), std::size_t(16));
        QCOMPARE(summary.separate, std::vector<int>({ 2, 3 }));
    }

    void sumsByPeriod_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addRow("units") << 0;
        QTest::addRow("value") << 1;
    }
    void sumsByPeriod()
    {
        QFETCH(int, measure);
        Exploration exploration = look(u"period"_s);
        exploration.measure = m_tracker.dataset().measures[measure].id;
        const auto pivot = evaluate(*m_cube, exploration);
        QVERIFY2(pivot, pivot ? "" : qPrintable(pivot.error().message()));
        compare(*pivot,
            sums(
                measure, [](const TrackerRow &row) { return row.period.toString(); }, isPlain));
        QCOMPARE(pivot->datasetRowCount, 70000);
        QCOMPARE(pivot->observationCount, qint64(std::ranges::count_if(m_tracker.rows, isPlain)));
        QCOMPARE(pivot->cell(0, 0).sources, QStringList { u"alpha"_s });
        QCOMPARE(pivot->cell(0, 0).kinds, Kinds(Kind::Actual));
        QCOMPARE(pivot->cell(0, 0).numbers.first().parts, pivot->cell(0, 0).numberCount);
    }

    /// Whole segments of one key are added up without one.
    void sumsOfOneKey_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<double>("scale");
        QTest::addRow("short") << 0 << 1.0;
        QTest::addRow("long") << 0 << 1e10;
        QTest::addRow("decimals") << 1 << 1.0;
    }
    void sumsOfOneKey()
    {
        QFETCH(int, measure);
        QFETCH(double, scale);
        SmallTracker uniform;
        double expected = 0;
        qint32 count = 0;
        for (TrackerRow row : m_tracker.rows) {
            row.members[2] = u"alpha"_s;
            row.members[3] = u"actual"_s;
            row.period = Period::ofYear(2024);
            row.numbers[measure] *= scale;
            if (!std::isnan(row.numbers[measure])) {
                expected += std::round(row.numbers[measure] * 100);
                ++count;
            }
            uniform.rows << row;
        }
        Exploration exploration = look(u"period"_s);
        exploration.measure = m_tracker.dataset().measures[measure].id;
        const auto pivot = evaluate(*load(uniform), exploration);
        QVERIFY(pivot);
        QCOMPARE(pivot->rowCount(), 1);
        QCOMPARE(pivot->cell(0, 0).value, expected / 100);
        QCOMPARE(pivot->cell(0, 0).numberCount, count);
    }

    void filtersOfMembersAndPeriods()
    {
        Exploration exploration = look(u"vendor"_s);
        exploration.setFilter({ u"country"_s, { u"europe"_s }, false });
        exploration.periods = PeriodRange::parse(u"2023Q2..2023Q4").value();
        const auto pivot = evaluate(*m_cube, exploration);
        QVERIFY(pivot);
        compare(*pivot,
            sums(
                0, [](const TrackerRow &row) { return row.members[0]; },
                [](const TrackerRow &row) {
                    return isPlain(row) && row.period >= Period(2023, Grain::Quarter, 2)
                        && row.period <= Period(2023, Grain::Quarter, 4)
                        && (row.members[1] == u"france" || row.members[1] == u"germany");
                }));
    }

    void yearsAreSumsOfCoveredQuarters()
    {
        Exploration exploration = look(u"period"_s);
        exploration.step = Grain::Year;
        // No row of this vendor is left in two quarters; the others say that they are covered.
        SmallTracker holes;
        holes.rows = m_tracker.rows.first(0);
        for (const TrackerRow &row : m_tracker.rows) {
            if (row.members[0] != u"acer" || row.period != Period(2023, Grain::Quarter, 2))
                holes.rows << row;
        }
        const CubePtr cube = load(holes);
        exploration.filters
            = { { u"source"_s, { u"alpha"_s }, false }, { u"vendor"_s, { u"acer"_s }, false } };
        exploration.periods = PeriodRange::parse(u"2023").value();
        const auto pivot = evaluate(*cube, exploration);
        QVERIFY(pivot);
        QCOMPARE(pivot->rowCount(), 1);
        QCOMPARE(pivot->cell(0, 0).state, CellState::Value);
        const auto expected = sums(
            0, [](const TrackerRow &) { return u"2023"_s; },
            [](const TrackerRow &row) {
                return row.members[0] == u"acer" && row.members[2] == u"alpha"
                    && row.period.year() == 2023 && row.period.part() != 2;
            });
        QCOMPARE(pivot->cell(0, 0).value, expected.at(u"2023"_s).value / 100);

        // A quarter that nobody reports is missing.
        holes.rows.removeIf(
            [](const TrackerRow &row) { return row.period == Period(2023, Grain::Quarter, 2); });
        const auto incomplete = evaluate(*load(holes), exploration);
        QVERIFY(incomplete);
        QCOMPARE(incomplete->cell(0, 0).state, CellState::Missing);
        QCOMPARE(incomplete->cell(0, 0).qualifier, Qualifier::Incomplete);
    }

    void sourcesAndKindsNeverAdd()
    {
        Exploration exploration = look(u"period"_s);
        exploration.filters.clear();
        const auto pivot = evaluate(*m_cube, exploration);
        QVERIFY(pivot);
        QCOMPARE(pivot->cell(0, 0).state, CellState::Conflict);
        QCOMPARE(pivot->cell(0, 0).sources, QStringList({ u"alpha"_s, u"beta"_s }));
        QCOMPARE(pivot->cell(0, 0).numbers.size(), 2);
    }

    void ratesOfSeveralRowsDoNotAdd()
    {
        Exploration exploration = look(u"period"_s);
        exploration.measure = u"price"_s;
        const auto pivot = evaluate(*m_cube, exploration);
        QVERIFY(pivot);
        QCOMPARE(pivot->cell(0, 0).state, CellState::NotAdditive);
        SmallTracker one;
        one.rows = { m_tracker.rows.first() };
        one.rows.first().members = { u"acer"_s, u"japan"_s, u"alpha"_s, u"actual"_s };
        const auto single = evaluate(*load(one), exploration);
        QVERIFY(single);
        QCOMPARE(single->cell(0, 0).state, CellState::Value);
        QCOMPARE(single->cell(0, 0).value, one.rows.first().numbers[2]);
    }

    /// A region's own row is used instead of the sum of its countries.
    void aParentsOwnNumberWins()
    {
        SmallTracker nested;
        const Period when = Period::ofYear(2024);
        const auto add = [&](const QString &country, double units) {
            nested.rows << TrackerRow { { u"acer"_s, country, u"alpha"_s, u"actual"_s }, when,
                { units, 1, 1 } };
        };
        add(u"france"_s, 10);
        add(u"germany"_s, 20);
        add(u"europe"_s, 35);
        add(u"japan"_s, 7);
        const CubePtr cube = load(nested);
        const auto pivot = evaluate(*cube, look(u"period"_s));
        QVERIFY(pivot);
        QCOMPARE(pivot->cell(0, 0).value, 42.0);
        Exploration within = look(u"period"_s);
        within.setFilter({ u"country"_s, { u"france"_s, u"germany"_s }, false });
        QCOMPARE(evaluate(*cube, within).value().cell(0, 0).value, 30.0);
    }

    void facetsCountRows()
    {
        Exploration exploration = look(u"period"_s);
        exploration.setFilter({ u"vendor"_s, { u"dell"_s }, false });
        exploration.periods = PeriodRange::parse(u"2023Q1..2023Q3").value();
        const QList<Facet> counted = facets(*m_cube, exploration);
        QCOMPARE(counted.size(), 4);
        const auto inRange
            = [](const TrackerRow &row) { return row.period <= Period(2023, Grain::Quarter, 3); };
        for (qsizetype d = 0; d < 4; ++d) {
            for (const FacetEntry &entry : counted[d].entries) {
                if (entry.depth == 0 && d == 1)
                    continue; // regions count their countries; compared below
                const auto expected
                    = std::ranges::count_if(m_tracker.rows, [&](const TrackerRow &row) {
                          return inRange(row) && row.members[d] == entry.member
                              && (d == 0 || row.members[0] == u"dell")
                              && (d == 2 || row.members[2] == u"alpha")
                              && (d == 3 || row.members[3] == u"actual");
                      });
                QCOMPARE(entry.rows, qint64(expected));
            }
        }
        QCOMPARE(counted[0].entries.size(), 5);
        QVERIFY(counted[0].isFiltered && !counted[1].isFiltered);
        QCOMPARE(counted[3].entries.size(), 1); // no estimates in these periods
    }

    void firstLookShowsNumbers()
    {
        const Exploration exploration = firstLook(*m_cube);
        const auto pivot = evaluate(*m_cube, exploration);
        QVERIFY(pivot);
        QVERIFY(std::ranges::any_of(pivot->cells, &PivotCell::hasValue));
        QVERIFY(exploration.filter(u"source"_s));
    }

    void severalMeasures()
    {
        Exploration exploration = look(u"measure"_s);
        exploration.columns = u"period"_s;
        exploration.setFilter({ u"measure"_s, { u"units"_s, u"value"_s }, false });
        const auto pivot = evaluate(*m_cube, exploration);
        QVERIFY(pivot);
        QCOMPARE(pivot->rowCount(), 2);
        const auto value = sums(
            1, [](const TrackerRow &row) { return row.period.toString(); }, isPlain);
        QCOMPARE(pivot->cell(1, 2).value, value.at(u"2023Q3"_s).value / 100);
    }

    void anEmptyTrackerHasNothingToShow()
    {
        const CubePtr cube = load(SmallTracker());
        QCOMPARE(cube->rowCount(), std::size_t(0));
        const auto pivot = evaluate(*cube, look(u"period"_s));
        QVERIFY(pivot);
        QCOMPARE(pivot->rowCount(), 0);
        for (const Facet &facet : facets(*cube, look(u"period"_s)))
            QVERIFY(facet.entries.isEmpty());
        QCOMPARE(firstLook(*cube).dataset, u"shipments"_s);
    }

    void evaluationCanBeCancelled()
    {
        const std::atomic_bool cancelled = true;
        const auto pivot = evaluate(*m_cube, look(u"period"_s), &cancelled);
        QVERIFY(!pivot);
        QCOMPARE(pivot.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCondense)

#include "tst_condense.moc"
