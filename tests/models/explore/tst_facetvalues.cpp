// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/facetvalues.h"

#include "models/explore/evaluate.h"
#include "models/explore/facetnumbers.h"
#include "models/explore/facets.h"
#include "tests/support/smallcube.h"
#include "tests/support/trackercube.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

const FacetValues &ofDimension(const QList<FacetValues> &all, const QString &dimension)
{
    const auto found = std::ranges::find(all, dimension, &FacetValues::dimension);
    if (found == all.end())
        qFatal("no values of %s", qUtf8Printable(dimension));
    return *found;
}

/// A number of one measure, published by `source`.
SmallRow row(const QString &members, const QString &period, double value,
    const QString &measure = u"flow"_s, const QString &source = u"a"_s,
    const QString &unit = u"units"_s)
{
    return { members, period, value, source, Kind::Actual, Qualifier::None, unit, measure };
}

} // namespace

/// What members of facets come to: figures worked out by hand, and equality with evaluate().
class TestFacetValues final : public QObject
{
    Q_OBJECT

    SmallTracker m_rows;
    CubePtr m_tracker;
    CubePtr m_sparse; ///< a tracker whose members overlap and lack periods

    /// Few rows: some of a whole region beside its countries, and none of many members and
    /// quarters.
    [[nodiscard]] static CubePtr sparseTracker()
    {
        SmallTracker tracker;
        QRandomGenerator random(815);
        const QList<Dimension> known = SmallTracker::dimensions();
        const auto any = [&random](const Dimension &dimension) {
            return dimension.members[qsizetype(random.bounded(quint32(dimension.members.size())))]
                .id;
        };
        for (int i = 0; i < 60; ++i) {
            TrackerRow row;
            row.members
                = { any(known[0]), any(known[1]), random.bounded(4) == 0 ? u"beta"_s : u"alpha"_s,
                      i < 40 ? u"actual"_s : u"estimate"_s };
            row.period = Period(2023 + i / 32, Grain::Quarter, i / 8 % 4 + 1);
            row.numbers = { random.bounded(5) == 0 ? qQNaN() : double(random.bounded(1, 50)),
                random.bounded(10000) / 100.0, random.generateDouble() };
            tracker.rows << row;
        }
        return trackerCube(tracker);
    }

    static void compareValue(const FacetValue &value, CellState state, double expected)
    {
        QCOMPARE(value.state, state);
        QCOMPARE(value.hasValue(), !std::isnan(expected));
        if (value.hasValue())
            QCOMPARE(value.value, expected);
    }

    /// The cell that the pivot has for a member, split by its dimension alone.
    static void compareWithPivot(
        const FacetValues &values, const Pivot &pivot, const QStringList &known)
    {
        for (int row = 0; row < pivot.rowCount(); ++row) {
            const QString member = pivot.rows.labels[row].first().id;
            if (known.contains(member))
                continue;
            const PivotCell &cell = pivot.cell(row, 0);
            const FacetValue value = values.of(member);
            compareValue(value, cell.state, cell.value);
            QCOMPARE(value.qualifier, cell.qualifier);
            QCOMPARE(value.kinds, cell.kinds);
            if (cell.hasValue())
                QCOMPARE(value.unit, cell.unit.isEmpty() ? pivot.valueUnit : Unit(cell.unit));
        }
    }

    /// Every value of every facet against a pivot that is evaluated by itself.
    static void compareWithEvaluation(
        const CubePtr &cube, const Exploration &exploration, const QList<FacetValues> &all)
    {
        QCOMPARE(all.size(), qsizetype(cube->dimensions.size()));
        for (const FacetValues &values : all) {
            Exploration split = exploration;
            split.rows = { values.dimension };
            split.columns.clear();
            split.top = 0;
            split.transform = Transform::Value;
            split.levels.clear();
            split.filters.removeIf(
                [&](const Filter &filter) { return filter.dimension == values.dimension; });
            const auto published = evaluate(*cube, split);
            QVERIFY(published);
            compareWithPivot(values, *published, {});
            QStringList known;
            for (const AxisLabel &label : published->rows.labels)
                known << label.first().id;
            const Hierarchy &hierarchy = cube->dimension(values.dimension)->hierarchy;
            int deepest = 0;
            for (int code = 0; code < hierarchy.size(); ++code)
                deepest = std::max(deepest, hierarchy.level(quint32(code)));
            for (int level = hierarchy.root() >= 0 ? 0 : 1; level <= deepest; ++level) {
                split.levels = { { values.dimension, level } };
                const auto rolledUp = evaluate(*cube, split);
                QVERIFY(rolledUp);
                compareWithPivot(values, *rolledUp, known);
                for (const AxisLabel &label : rolledUp->rows.labels) {
                    if (!known.contains(label.first().id))
                        known << label.first().id;
                }
            }
            QCOMPARE(values.ofMembers.size(), known.size());
            if (QTest::currentTestFailed())
                return;
        }
    }

private slots:
    void initTestCase()
    {
        m_rows.addRandom(9000, 21);
        m_tracker = trackerCube(m_rows);
        m_sparse = sparseTracker();
    }

    void parentsAndChildren()
    {
        const CubePtr cube = SmallCube()({ row(u"google/tpu"_s, u"2024"_s, 10),
            row(u"google/h100"_s, u"2024"_s, 5), row(u"amazon/h100"_s, u"2024"_s, 20),
            row(u"clouds/tpu"_s, u"2024"_s, 12), row(u"nvidia/h200"_s, u"2024"_s, 7) });
        const QList<FacetValues> all = facetValues(cube, {});
        const FacetValues &vendors = ofDimension(all, u"vendor"_s);
        compareValue(vendors.of(u"google"_s), CellState::Value, 15);
        compareValue(vendors.of(u"amazon"_s), CellState::Value, 20);
        // A published parent is used as it is; another one is the sum of what is known below.
        compareValue(vendors.of(u"clouds"_s), CellState::Value, 12);
        compareValue(vendors.of(u"chips"_s), CellState::Partial, 7);
        // 12 of tpu with google's 10 in it, 5 + 20 of h100, 7 of h200.
        compareValue(vendors.of(u"all"_s), CellState::Partial, 44);
        compareValue(vendors.of(u"meta"_s), CellState::Missing, qQNaN());
        QCOMPARE(vendors.longest, 20.0);
        QCOMPARE(vendors.fraction(u"google"_s), 0.75);
        QCOMPARE(vendors.fraction(u"amazon"_s), 1.0);
        QCOMPARE(vendors.fraction(u"all"_s), 0.0);
        QCOMPARE(vendors.fraction(u"meta"_s), 0.0);
        QCOMPARE(vendors.unit, Unit(u"units"_s));
        QCOMPARE(vendors.measure.en, u"flow"_s);
        const FacetValues &platforms = ofDimension(all, u"platform"_s);
        compareValue(platforms.of(u"tpu"_s), CellState::Value, 12);
        compareValue(platforms.of(u"gpu"_s), CellState::Partial, 32);
        compareValue(ofDimension(all, u"source"_s).of(u"a"_s), CellState::Value, 44);
    }

    void theWholeAloneHasABar()
    {
        const CubePtr cube = SmallCube()(
            { row(u"all/tpu"_s, u"2024"_s, 9), row(u"google/tpu"_s, u"2024"_s, 4, u"rate"_s) });
        const QList<FacetValues> all = facetValues(cube, {});
        const FacetValues &vendors = ofDimension(all, u"vendor"_s);
        QCOMPARE(vendors.ofMembers.size(), 1);
        QCOMPARE(vendors.fraction(u"all"_s), 1.0);
    }

    void sourcesThatDisagree()
    {
        const CubePtr cube = SmallCube()({ row(u"google/h100"_s, u"2024"_s, 5),
            row(u"google/h100"_s, u"2024"_s, 6, u"flow"_s, u"b"_s),
            row(u"amazon/h100"_s, u"2024"_s, 3) });
        const QList<FacetValues> all = facetValues(cube, {});
        const FacetValues &vendors = ofDimension(all, u"vendor"_s);
        compareValue(vendors.of(u"google"_s), CellState::Conflict, qQNaN());
        QCOMPARE(vendors.fraction(u"google"_s), 0.0);
        compareValue(vendors.of(u"amazon"_s), CellState::Value, 3);
        QCOMPARE(vendors.longest, 3.0);
        Exploration one;
        one.filters = { { u"source"_s, { u"a"_s }, false } };
        const QList<FacetValues> ofOne = facetValues(cube, one);
        compareValue(ofDimension(ofOne, u"vendor"_s).of(u"google"_s), CellState::Value, 5);
        // Its own filter does not count.
        compareValue(ofDimension(ofOne, u"source"_s).of(u"a"_s), CellState::Value, 8);
        compareValue(ofDimension(ofOne, u"source"_s).of(u"b"_s), CellState::Value, 6);
    }

    void ratesNeverAdd()
    {
        const CubePtr cube
            = SmallCube()({ row(u"google/h100"_s, u"2024"_s, 40, u"rate"_s, u"a"_s, u"percent"_s),
                row(u"google/tpu"_s, u"2024"_s, 50, u"rate"_s, u"a"_s, u"percent"_s),
                row(u"amazon/h100"_s, u"2024"_s, 30, u"rate"_s, u"a"_s, u"percent"_s) });
        Exploration exploration;
        exploration.measure = u"rate"_s;
        const QList<FacetValues> all = facetValues(cube, exploration);
        const FacetValues &vendors = ofDimension(all, u"vendor"_s);
        compareValue(vendors.of(u"google"_s), CellState::NotAdditive, qQNaN());
        compareValue(vendors.of(u"amazon"_s), CellState::Value, 30);
        QCOMPARE(vendors.unit, Unit(u"percent"_s));
    }

    void stocksTakeTheLastPeriod()
    {
        const CubePtr cube = SmallCube()({ row(u"google/h100"_s, u"2022"_s, 10, u"stock"_s),
            row(u"google/h100"_s, u"2023"_s, 14, u"stock"_s),
            row(u"amazon/h100"_s, u"2023"_s, 3, u"stock"_s),
            row(u"meta/h100"_s, u"2022"_s, 9, u"stock"_s) });
        Exploration exploration;
        exploration.measure = u"stock"_s;
        const QList<FacetValues> all = facetValues(cube, exploration);
        compareValue(ofDimension(all, u"vendor"_s).of(u"google"_s), CellState::Value, 14);
        compareValue(ofDimension(all, u"vendor"_s).of(u"amazon"_s), CellState::Value, 3);
        exploration.periods = PeriodRange::parse(u"2022").value();
        const QList<FacetValues> early = facetValues(cube, exploration);
        compareValue(ofDimension(early, u"vendor"_s).of(u"google"_s), CellState::Value, 10);
        compareValue(ofDimension(early, u"vendor"_s).of(u"meta"_s), CellState::Value, 9);
    }

    void flowsAddOverUnbrokenPeriods()
    {
        const CubePtr cube = SmallCube()(
            { row(u"google/h100"_s, u"2022"_s, 1), row(u"google/h100"_s, u"2023"_s, 2),
                row(u"amazon/h100"_s, u"2022"_s, 4), row(u"amazon/h100"_s, u"2024Q1"_s, 8) });
        const QList<FacetValues> all = facetValues(cube, {});
        compareValue(ofDimension(all, u"vendor"_s).of(u"google"_s), CellState::Value, 3);
        // A year and a quarter are nothing that adds.
        compareValue(
            ofDimension(all, u"vendor"_s).of(u"amazon"_s), CellState::NotAdditive, qQNaN());
    }

    void otherFiltersCount()
    {
        const CubePtr cube
            = SmallCube()({ row(u"google/h100"_s, u"2023"_s, 1), row(u"google/tpu"_s, u"2023"_s, 2),
                row(u"amazon/h100"_s, u"2023"_s, 4), row(u"amazon/h100"_s, u"2024"_s, 8) });
        Exploration exploration;
        exploration.filters
            = { { u"vendor"_s, { u"google"_s }, false }, { u"platform"_s, { u"tpu"_s }, true } };
        exploration.periods = PeriodRange::parse(u"2023").value();
        const QList<FacetValues> all = facetValues(cube, exploration);
        compareValue(ofDimension(all, u"vendor"_s).of(u"google"_s), CellState::Value, 1);
        compareValue(ofDimension(all, u"vendor"_s).of(u"amazon"_s), CellState::Value, 4);
        compareValue(ofDimension(all, u"platform"_s).of(u"tpu"_s), CellState::Value, 2);
        compareValue(ofDimension(all, u"platform"_s).of(u"h100"_s), CellState::Value, 1);
        compareValue(ofDimension(all, u"kind"_s).of(u"actual"_s), CellState::Value, 1);
    }

    void moneyInOneCurrency()
    {
        const CubePtr cube
            = SmallCube()({ row(u"google/h100"_s, u"2023"_s, 16, u"money"_s, u"a"_s, u"CNY bn"_s),
                row(u"amazon/h100"_s, u"2023"_s, 3, u"money"_s, u"a"_s, u"USD bn"_s) });
        Exploration exploration;
        exploration.measure = u"money"_s;
        const QList<FacetValues> published = facetValues(cube, exploration);
        const FacetValues &mixed = ofDimension(published, u"vendor"_s);
        // 16 beside 3 would say that yuan are dollars.
        QVERIFY(!mixed.hasOneUnit);
        QCOMPARE(mixed.fraction(u"google"_s), 0.0);
        QCOMPARE(mixed.fraction(u"amazon"_s), 0.0);
        compareValue(mixed.of(u"google"_s), CellState::Value, 16);
        QCOMPARE(mixed.of(u"google"_s).unit, Unit(u"CNY bn"_s));
        exploration.currency = u"USD"_s;
        const QList<FacetValues> converted = facetValues(cube, exploration);
        const FacetValues &dollars = ofDimension(converted, u"vendor"_s);
        compareValue(dollars.of(u"google"_s), CellState::Value, 2);
        QCOMPARE(dollars.unit, Unit(u"USD bn"_s));
        // Of the longest, which is that of both together.
        QCOMPARE(dollars.fraction(u"amazon"_s), 0.6);
        QCOMPARE(dollars.fraction(u"clouds"_s), 1.0);
    }

    void negativeNumbersHaveNoBar()
    {
        const CubePtr cube = SmallCube()(
            { row(u"google/h100"_s, u"2024"_s, -50), row(u"amazon/h100"_s, u"2024"_s, 4) });
        const QList<FacetValues> all = facetValues(cube, {});
        const FacetValues &vendors = ofDimension(all, u"vendor"_s);
        compareValue(vendors.of(u"google"_s), CellState::Value, -50);
        QCOMPARE(vendors.fraction(u"google"_s), 0.0);
        QCOMPARE(vendors.fraction(u"amazon"_s), 1.0);
    }

    void severalMeasuresHaveNoValue()
    {
        Exploration exploration;
        exploration.columns = u"measure"_s;
        QVERIFY(facetValues(m_tracker, exploration).isEmpty());
        exploration.columns.clear();
        exploration.filters = { { u"measure"_s, { u"units"_s }, false } };
        QVERIFY(facetValues(m_tracker, exploration).isEmpty());
        exploration.filters = { { u"colour"_s, { u"red"_s }, false } };
        QVERIFY(facetValues(m_tracker, exploration).isEmpty());
    }

    void cancelledGivesNothing()
    {
        const std::atomic_bool cancelled = true;
        QVERIFY(facetValues(m_tracker, {}, &cancelled).isEmpty());
        QCOMPARE(
            FacetNumbers::prepare(m_tracker, {}, &cancelled).error().code, ErrorCode::Cancelled);
    }

    /// The sums of a tracker, row by row.
    void trackersAddUp()
    {
        Exploration exploration;
        exploration.measure = u"value"_s;
        exploration.filters = { { u"source"_s, { u"alpha"_s }, false },
            { u"country"_s, { u"asia"_s }, false }, { u"vendor"_s, { u"hp"_s }, true } };
        exploration.periods = PeriodRange::parse(u"2023Q2..2024Q3").value();
        const QList<FacetValues> all = facetValues(m_tracker, exploration);
        std::map<QString, double> vendors;
        std::map<QString, double> countries;
        for (const TrackerRow &row : m_rows.rows) {
            if (std::isnan(row.numbers[1]) || row.members[2] != u"alpha"
                || !exploration.periods.contains(row.period))
                continue;
            const double hundredths = std::round(row.numbers[1] * 100);
            const bool isAsian = row.members[1] != u"france" && row.members[1] != u"germany";
            if (isAsian)
                vendors[row.members[0]] += hundredths;
            if (row.members[0] != u"hp") {
                countries[row.members[1]] += hundredths;
                countries[isAsian ? u"asia"_s : u"europe"_s] += hundredths;
            }
        }
        QCOMPARE(vendors.size(), std::size_t(5));
        QCOMPARE(countries.size(), std::size_t(7));
        const FacetValues &ofVendors = ofDimension(all, u"vendor"_s);
        for (const auto &[member, hundredths] : vendors)
            compareValue(ofVendors.of(member), CellState::Value, hundredths / 100);
        const FacetValues &ofCountries = ofDimension(all, u"country"_s);
        for (const auto &[member, hundredths] : countries) {
            const bool isRegion = member == u"asia" || member == u"europe";
            compareValue(ofCountries.of(member), isRegion ? CellState::Partial : CellState::Value,
                hundredths / 100);
        }
    }

    /// Numbers of one pass, of a pass each, and of a cube that is filtered row by row all come to
    /// what evaluate() says, whatever the look.
    void randomLooksEqualEvaluation()
    {
        const CubePtr curated = SmallCube { true }(
            { row(u"google/h100"_s, u"2022"_s, 1), row(u"google/tpu"_s, u"2022"_s, 2),
                row(u"amazon/h100"_s, u"2023"_s, 4), row(u"clouds/h100"_s, u"2023"_s, 9),
                row(u"amazon/h100"_s, u"2023"_s, 5, u"flow"_s, u"b"_s),
                row(u"nvidia/h200"_s, u"2024"_s, 8), row(u"top-2/tpu"_s, u"2024Q1"_s, 16),
                row(u"top-3/gpu"_s, u"2024Q2"_s, 32), row(u"meta/h100"_s, {}, 64),
                row(u"meta/h100"_s, u"2023"_s, 7, u"stock"_s),
                row(u"all/h100"_s, u"2024"_s, 9, u"stock"_s) });
        QRandomGenerator random(4711);
        const auto chance = [&random](int of) { return random.bounded(of) == 0; };
        for (int look = 0; look < 150; ++look) {
            const CubePtr &cube = look % 3 == 0 ? curated : look % 3 == 1 ? m_tracker : m_sparse;
            Exploration exploration;
            const auto &measures = cube->dataset.measures;
            exploration.measure = measures[random.bounded(int(measures.size()))].id;
            for (const DimensionColumn &column : cube->dimensions) {
                const auto &members = column.dimension.members;
                const bool isSource = column.dimension.id == u"source";
                if (!chance(isSource ? 2 : 3))
                    continue;
                Filter filter { column.dimension.id, {}, chance(3) };
                for (int i = 0; i <= random.bounded(2); ++i)
                    filter.members << members[random.bounded(int(members.size()))].id;
                exploration.filters << filter;
            }
            if (chance(6))
                exploration.filters << Filter { u"period"_s, { u"2023Q2"_s }, true };
            if (chance(4))
                exploration.step = Grain::Year;
            if (chance(3))
                exploration.periods = PeriodRange::parse(u"2023Q2..2024Q2").value();
            exploration.top = 2; // what the members of facets have nothing to do with
            const auto numbers = FacetNumbers::prepare(cube, exploration);
            QVERIFY(numbers);
            QVERIFY((*numbers)->isOf(cube, resolve(*cube, exploration).value()));
            for (const QString &range : { u"2022..2024"_s, u"2023"_s, u"2023Q3..2024Q1"_s }) {
                exploration.periods = PeriodRange::parse(range).value();
                compareWithEvaluation(cube, exploration, (*numbers)->values(exploration.periods));
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"look %1, %2"_s.arg(look).arg(range)));
            }
        }
    }

    void numbersBelongToMeasureAndFilters()
    {
        Exploration exploration;
        exploration.measure = u"units"_s;
        const FacetNumbersPtr numbers = FacetNumbers::prepare(m_tracker, exploration).value();
        const auto fits = [&](const Exploration &other) {
            return numbers->isOf(m_tracker, resolve(*m_tracker, other).value());
        };
        Exploration other = exploration;
        other.rows = { u"vendor"_s };
        other.chart = u"bar"_s;
        other.periods = PeriodRange::parse(u"2023").value();
        QVERIFY(fits(other));
        other.measure = u"value"_s;
        QVERIFY(!fits(other));
        other = exploration;
        other.filters = { { u"vendor"_s, { u"hp"_s }, false } };
        QVERIFY(!fits(other));
        other = exploration;
        other.columns = u"measure"_s;
        QVERIFY(!fits(other));
        QVERIFY(!numbers->isOf(trackerCube(m_rows), resolve(*m_tracker, exploration).value()));
    }
};

QTEST_GUILESS_MAIN(TestFacetValues)
#include "tst_facetvalues.moc"
