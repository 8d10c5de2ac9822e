// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/evaluate.h"
#include "models/explore/explorationjson.h"
#include "models/explore/facets.h"
#include "tests/support/dice.h"
#include "tests/support/sampleworkspace.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::test;

namespace {

constexpr quint32 Seed = 20261121;
constexpr int LooksPerDataset = 150;

bool near(double a, double b)
{
    constexpr double Tolerance = 1e-9;
    return std::abs(a - b) <= Tolerance * std::max({ 1.0, std::abs(a), std::abs(b) });
}

/// What a cell must come to, worked out slowly and without any of the evaluator's preparations,
/// for explorations whose cells hold numbers of one published period only.
class SlowOracle
{
public:
    SlowOracle(const Cube &cube, const Exploration &exploration)
        : m_cube(cube)
        , m_exploration(exploration)
        , m_measure(*cube.dataset.measure(exploration.measure))
    {
        for (const Filter &filter : exploration.filters) {
            QSet<QString> members;
            const Dimension &dimension = cube.dimension(filter.dimension)->dimension;
            for (const QString &id : filter.members) {
                const QStringList below = dimension.withDescendants(id);
                members += QSet<QString>(below.begin(), below.end());
            }
            m_filters.append(members);
        }
    }

    /// The exploration without what the oracle does not know.
    static Exploration simplified(Exploration exploration)
    {
        exploration.rows.removeAll(u"period"_s);
        exploration.rows.removeAll(u"measure"_s);
        exploration.columns = u"period"_s;
        exploration.step.reset();
        exploration.levels.clear();
        exploration.top = 0;
        exploration.currency.clear();
        exploration.transform = Transform::Value;
        return exploration;
    }
    /// It knows neither datasets that combine sources nor events.
    static bool knows(const Dataset &dataset)
    {
        return !dataset.combinesSources && dataset.id != u"platform-timeline"_s;
    }

    [[nodiscard]] std::pair<CellState, double> cell(const QList<AxisMember> &where) const
    {
        const double nothing = std::numeric_limits<double>::quiet_NaN();
        QList<std::size_t> rows;
        QSet<QString> groups;
        for (std::size_t row = 0; row < m_cube.rowCount(); ++row) {
            if (!passes(row) || !isAt(row, where))
                continue;
            rows.append(row);
            QString group;
            for (const DimensionColumn &column : m_cube.dimensions) {
                if (!column.dimension.isAdditive && column.dimension.id != u"kind"_s)
                    group += u'/' + QString::number(column.codes[row]);
            }
            groups.insert(group);
        }
        if (rows.isEmpty())
            return { CellState::Missing, nothing };
        if (groups.size() > 1)
            return { CellState::Conflict, nothing };

        QList<std::size_t> outer;
        for (const std::size_t row : rows) {
            bool isInside = false;
            for (const std::size_t other : rows) {
                isInside = isInside
                    || (isComplete(other) && contains(other, row) && !contains(row, other));
            }
            if (!isInside)
                outer.append(row);
        }
        bool overlaps = false;
        bool differsInUnit = false;
        for (qsizetype i = 0; i < outer.size(); ++i) {
            for (qsizetype j = i + 1; j < outer.size(); ++j) {
                if (contains(outer[i], outer[j]) && contains(outer[j], outer[i]))
                    return { CellState::Conflict, nothing };
                overlaps = overlaps
                    || (isComplete(outer[i]) && isComplete(outer[j])
                        && !areParted(outer[i], outer[j]));
                differsInUnit
                    = differsInUnit || m_cube.unitCodes[outer[i]] != m_cube.unitCodes[outer[j]];
            }
        }
        if (outer.size() == 1)
            return { CellState::Value, m_cube.values[outer.first()] };
        if (differsInUnit)
            return { CellState::Conflict, nothing };
        if (overlaps || m_measure.overMembers == MemberTotal::None)
            return { CellState::NotAdditive, nothing };
        double sum = 0;
        qsizetype lost = 0;
        for (const std::size_t row : outer) {
            lost += isComplete(row) ? 0 : 1;
            sum += isComplete(row) ? m_cube.values[row] : 0;
        }
        if (lost == outer.size())
            return { CellState::Missing, nothing };
        return { lost > 0 ? CellState::Partial : CellState::Value, sum };
    }

private:
    [[nodiscard]] const Member &member(const DimensionColumn &column, std::size_t row) const
    {
        return column.dimension.members[column.codes[row]];
    }
    [[nodiscard]] bool isComplete(std::size_t row) const
    {
        return m_cube.qualifiers[row] != Qualifier::Incomplete;
    }
    [[nodiscard]] bool passes(std::size_t row) const
    {
        if (m_cube.dataset.measures[m_cube.measureCodes[row]].id != m_measure.id
            || !m_exploration.periods.contains(m_cube.periods[m_cube.periodCodes[row]]))
            return false;
        for (qsizetype i = 0; i < m_filters.size(); ++i) {
            const Filter &filter = m_exploration.filters[i];
            const QString &id = member(*m_cube.dimension(filter.dimension), row).id;
            if (m_filters[i].contains(id) == filter.excludes)
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isAt(std::size_t row, const QList<AxisMember> &where) const
    {
        return std::ranges::all_of(where, [&](const AxisMember &axis) {
            if (axis.dimension == u"period"_s)
                return m_cube.periods[m_cube.periodCodes[row]] == axis.period;
            return member(*m_cube.dimension(axis.dimension), row).id == axis.id;
        });
    }
    /// The member and its ancestors, the whole last.
    [[nodiscard]] static QStringList path(const Dimension &dimension, const Member &from)
    {
        QStringList ids;
        for (const Member *each = &from; each; each = dimension.find(each->parent))
            ids.append(each->id);
        if (ids.last() != u"all"_s && dimension.find(u"all"_s))
            ids.append(u"all"_s);
        return ids;
    }
    [[nodiscard]] bool contains(std::size_t outer, std::size_t inner) const
    {
        return std::ranges::all_of(m_cube.dimensions, [&](const DimensionColumn &column) {
            return !column.dimension.isAdditive
                || path(column.dimension, member(column, inner)).contains(member(column, outer).id);
        });
    }
    /// Whether some dimension parts the two: beneath the last common ancestor all members add.
    [[nodiscard]] bool areParted(std::size_t a, std::size_t b) const
    {
        return std::ranges::any_of(m_cube.dimensions, [&](const DimensionColumn &column) {
            const Dimension &dimension = column.dimension;
            const QStringList one = path(dimension, member(column, a));
            const QStringList two = path(dimension, member(column, b));
            if (!dimension.isAdditive || one.contains(two.first()) || two.contains(one.first()))
                return false;
            const auto addsBelow = [&](const QStringList &from, const QStringList &other) {
                return std::ranges::all_of(from, [&](const QString &id) {
                    return other.contains(id) || dimension.find(id)->adds;
                });
            };
            return addsBelow(one, two) && addsBelow(two, one);
        });
    }

    const Cube &m_cube;
    const Exploration &m_exploration;
    Measure m_measure;
    QList<QSet<QString>> m_filters;
};

/// Whatever was asked, a cell says nothing that its numbers do not bear out.
QString fault(const Pivot &pivot, const PivotCell &cell)
{
    const bool claimsValue = cell.state == CellState::Value || cell.state == CellState::Partial;
    if (claimsValue != cell.hasValue())
        return u"state and value disagree"_s;
    if (cell.hasValue() && (!cell.kinds || cell.numberCount == 0 || !std::isfinite(cell.value)))
        return u"a value without an origin"_s;
    if (cell.numbers.size() > PivotCell::MaxNumbers)
        return u"too many numbers"_s;
    if (cell.state == CellState::Conflict && cell.numbers.size() < 2)
        return u"a conflict of one"_s;
    if (pivot.exploration.transform == Transform::Value && cell.hasValue()
        && cell.numberCount <= PivotCell::MaxNumbers) {
        double sum = 0;
        for (const CellNumber &number : cell.numbers)
            sum += number.value;
        if (cell.numbers.size() != cell.numberCount || !near(sum, cell.value))
            return u"not the sum of its numbers"_s;
    }
    for (const CellNumber &number : cell.numbers) {
        if (!cell.sources.contains(number.source) && !number.source.isEmpty())
            return u"a number's source is missing"_s;
        if (number.members.size() != pivot.numberDimensions.size())
            return u"members do not fit"_s;
    }
    return {};
}

} // namespace

/// Random explorations of every dataset, the same in each run.
class RandomLooksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holds_data();
    void holds();
    void agreesWithTheOracle_data();
    void agreesWithTheOracle();

private:
    std::unique_ptr<SampleWorkspace> m_sample;
};

void RandomLooksTest::initTestCase()
{
    m_sample = std::make_unique<SampleWorkspace>();
}

void RandomLooksTest::holds_data()
{
    QTest::addColumn<QString>("dataset");
    const auto datasets = (*m_sample)->datasets();
    for (const Dataset &dataset : *datasets)
        QTest::newRow(qPrintable(dataset.id)) << dataset.id;
}

void RandomLooksTest::holds()
{
    QFETCH(const QString, dataset);
    const CubePtr cube = m_sample->cube(dataset);
    Dice dice(Seed);
    int evaluated = 0;
    for (int i = 0; i < LooksPerDataset; ++i) {
        const Exploration exploration = dice.exploration(*cube);
        const QByteArray json = QJsonDocument(toJson(exploration)).toJson();
        const auto back = explorationFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY2(back.has_value() && *back == exploration, json.constData());

        const auto pivot = evaluate(*cube, exploration);
        if (!pivot.has_value()) {
            QVERIFY2(!pivot.error().what.isEmpty(), json.constData());
            continue;
        }
        ++evaluated;
        QCOMPARE(pivot->cells.size(), qsizetype(pivot->rowCount()) * pivot->columnCount());
        QCOMPARE(pivot->rowTotals.size(), qsizetype(pivot->rowCount()));
        QCOMPARE(pivot->columnTotals.size(), qsizetype(pivot->columnCount()));
        for (const QList<PivotCell> &cells :
            { pivot->cells, pivot->rowTotals, pivot->columnTotals, { pivot->grandTotal } }) {
            for (const PivotCell &cell : cells) {
                const QString found = fault(*pivot, cell);
                QVERIFY2(found.isEmpty(), qPrintable(found + u'\n' + QString::fromUtf8(json)));
            }
        }
        for (const Facet &facet : facets(*cube, exploration)) {
            for (const FacetEntry &entry : facet.entries)
                QVERIFY(entry.rows >= 0 && entry.rows <= qint64(cube->rowCount()));
        }
    }
    QVERIFY(evaluated > LooksPerDataset / 4);
}

void RandomLooksTest::agreesWithTheOracle_data()
{
    QTest::addColumn<QString>("dataset");
    const auto datasets = (*m_sample)->datasets();
    for (const Dataset &dataset : *datasets) {
        if (SlowOracle::knows(dataset))
            QTest::newRow(qPrintable(dataset.id)) << dataset.id;
    }
}

void RandomLooksTest::agreesWithTheOracle()
{
    QFETCH(const QString, dataset);
    const CubePtr cube = m_sample->cube(dataset);
    Dice dice(Seed + 1);
    int judged = 0;
    for (int i = 0; i < LooksPerDataset; ++i) {
        const Exploration exploration = SlowOracle::simplified(dice.exploration(*cube));
        const auto pivot = evaluate(*cube, exploration);
        QVERIFY2(pivot.has_value(), pivot.has_value() ? "" : qPrintable(pivot.error().message()));
        const QByteArray json = QJsonDocument(toJson(exploration)).toJson();
        const SlowOracle oracle(*cube, pivot->exploration);
        for (int row = 0; row < pivot->rowCount(); ++row) {
            for (int column = 0; column < pivot->columnCount(); ++column) {
                const PivotCell &cell = pivot->cell(row, column);
                const auto [state, value]
                    = oracle.cell(pivot->rows.labels[row] + pivot->columns.labels[column]);
                QVERIFY2(cell.state == state, json.constData());
                QVERIFY2(std::isnan(value) ? !cell.hasValue() : near(cell.value, value),
                    json.constData());
                judged += state == CellState::Missing ? 0 : 1;
            }
        }
    }
    QVERIFY(judged > LooksPerDataset / 3);
}

QTEST_GUILESS_MAIN(RandomLooksTest)
#include "tst_randomlooks.moc"
