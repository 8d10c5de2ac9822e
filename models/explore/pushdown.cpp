// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/pushdown.h"

#include "db/catalog.h"
#include "db/sql/eachrow.h"
#include "db/sql/statement.h"
#include "models/explore/selection.h"
#include "models/explore/tr.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <numeric>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

/// A text as a literal of SQL.
[[nodiscard]] QString literal(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

[[nodiscard]] QString list(const QStringList &texts)
{
    QStringList literals;
    for (const QString &text : texts)
        literals << literal(text);
    return literals.join(u", "_s);
}

class PushDown final
{
public:
    PushDown(const db::Connection &connection, const Cube &catalog, const Exploration &exploration)
        : m_connection(connection)
        , m_catalog(catalog)
        , m_exploration(exploration)
    {
        const CodeMask measures = measureMask(catalog, exploration);
        for (std::size_t m = 0; m < measures.size(); ++m) {
            if (measures[m] != 0)
                m_measures.push_back(int(m));
        }
        for (qsizetype code = 0; code < catalog.periods.size(); ++code)
            m_periodCodes.insert(periodText(catalog.periods[code]), quint32(code));
    }

    [[nodiscard]] Result<Condensed> run()
    {
        auto done = m_catalog.tracker ? runTracker() : runCurated();
        if (!done.has_value())
            return Failure(done.error());
        return m_condensed;
    }

private:
    [[nodiscard]] static QString periodText(const Period &period)
    {
        return period.isValid() ? period.toString() : QString();
    }
    [[nodiscard]] QString columnOf(std::size_t dimension) const
    {
        return db::quoted(db::sqlName(m_catalog.dimensions[dimension].dimension.id));
    }
    [[nodiscard]] QString table() const { return db::quoted(m_catalog.dataset.table); }
    /// Names of a tracker's measures in its plain table.
    [[nodiscard]] Result<QStringList> measureColumns() const;
    [[nodiscard]] QString periodCondition() const;
    /// What the filters keep of a dimension; empty if it has none.
    [[nodiscard]] QString condition(std::size_t dimension) const;
    [[nodiscard]] QString conditions() const;
    [[nodiscard]] Result<std::vector<std::vector<quint8>>> usedCodes() const;
    [[nodiscard]] Result<quint32> codeOf(std::size_t dimension, const QString &member) const;
    [[nodiscard]] Result<void> addRow(const db::Statement &row, int firstColumn, int periodColumn,
        const std::vector<std::size_t> &dimensions);
    void addNumber(int measure, quint16 unit, double value, qint32 parts, bool passes);

    [[nodiscard]] Result<void> runTracker();
    [[nodiscard]] Result<void> addSums(const QStringList &columns);
    [[nodiscard]] Result<void> addCoverage(const QStringList &columns);
    [[nodiscard]] Result<void> countRows();
    void putInOrder();
    [[nodiscard]] Result<void> runCurated();
    [[nodiscard]] Result<void> addCuratedRow(const db::Statement &row);

    const db::Connection &m_connection;
    const Cube &m_catalog;
    const Exploration &m_exploration;
    std::vector<int> m_measures; ///< those that are looked at
    QHash<QString, quint32> m_periodCodes;
    std::vector<quint8> m_kept; ///< by dimension: not collapsed
    Condensed m_condensed;
};

Result<QStringList> PushDown::measureColumns() const
{
    QStringList columns;
    auto read = db::forEachRow(m_connection,
        u"SELECT name FROM pragma_table_info(%1) ORDER BY cid"_s.arg(
            literal(m_catalog.dataset.table)),
        [&columns](const db::Statement &row) -> Result<void> {
            columns << db::quoted(row.text(0));
            return {};
        });
    if (!read.has_value())
        return Failure(read.error());
    // They stand behind the dimensions and the period, in the dataset's order.
    return columns.mid(qsizetype(m_catalog.dimensions.size()) + 1);
}

QString PushDown::periodCondition() const
{
    const CodeMask mask = periodMask(m_catalog, m_exploration);
    QStringList kept;
    bool keepsUndated = false;
    for (std::size_t code = 0; code < mask.size(); ++code) {
        const QString text = periodText(m_catalog.periods[qsizetype(code)]);
        if (mask[code] != 0 && text.isEmpty())
            keepsUndated = true;
        else if (mask[code] != 0)
            kept << text;
    }
    const QString dated = u"ifnull(period IN (%1), 0)"_s.arg(list(kept));
    return keepsUndated ? u"(%1 OR period IS NULL)"_s.arg(dated) : dated;
}

QString PushDown::condition(std::size_t dimension) const
{
    const Dimension &known = m_catalog.dimensions[dimension].dimension;
    QStringList all;
    for (const Filter &filter : m_exploration.filters) {
        if (filter.dimension != known.id)
            continue;
        const Member *root = known.find(u"all"_s);
        const bool isEverything
            = root && root->parent.isEmpty() && filter.members.contains(root->id);
        QString named = u"1"_s;
        if (!isEverything && (known.id == u"source" || known.id == u"kind")) {
            named = u"%1 IN (%2)"_s.arg(columnOf(dimension), list(filter.members));
        } else if (!isEverything) {
            // A member stands for itself and all below it.
            named
                = u"%1 IN (WITH RECURSIVE below (id) AS (SELECT id FROM %2 WHERE id IN (%3) UNION "
                  "SELECT d.id FROM %2 AS d JOIN below ON d.parent = below.id) SELECT id FROM "
                  "below)"_s.arg(columnOf(dimension), db::quoted(db::dimensionTable(known.id)),
                      list(filter.members));
        }
        all << (filter.excludes ? u"NOT (%1)"_s : u"(%1)"_s).arg(named);
    }
    return all.join(u" AND "_s);
}

QString PushDown::conditions() const
{
    QStringList all { u"1"_s };
    for (std::size_t d = 0; d < m_catalog.dimensions.size(); ++d) {
        if (const QString each = condition(d); !each.isEmpty())
            all << each;
    }
    return all.join(u" AND "_s);
}

Result<quint32> PushDown::codeOf(std::size_t dimension, const QString &member) const
{
    const Dimension &known = m_catalog.dimensions[dimension].dimension;
    const int code = known.indexOf(member);
    if (code < 0) {
        return failure(ErrorCode::Malformed,
            ExploreTr::tr("The dimension %1 has no member \"%2\".").arg(known.id, member));
    }
    return quint32(code);
}

Result<std::vector<std::vector<quint8>>> PushDown::usedCodes() const
{
    std::vector<std::vector<quint8>> used;
    for (std::size_t d = 0; d < m_catalog.dimensions.size(); ++d) {
        std::vector<quint8> &codes
            = used.emplace_back(std::size_t(m_catalog.dimensions[d].dimension.members.size()), 0);
        const QString kept = condition(d);
        auto read = db::forEachRow(m_connection,
            u"SELECT DISTINCT %1 FROM %2 WHERE %3"_s.arg(
                columnOf(d), table(), kept.isEmpty() ? u"1"_s : kept),
            [&](const db::Statement &row) -> Result<void> {
                return codeOf(d, row.text(0)).map([&codes](quint32 code) { codes[code] = 1; });
            });
        if (!read.has_value())
            return Failure(read.error());
    }
    return used;
}

/// The members of a row and its period; addNumber() adds the rest.
Result<void> PushDown::addRow(const db::Statement &row, int firstColumn, int periodColumn,
    const std::vector<std::size_t> &dimensions)
{
    Cube &cube = *m_condensed.cube;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        const auto code = codeOf(dimensions[i], row.text(firstColumn + int(i)));
        if (!code.has_value())
            return Failure(code.error());
        cube.dimensions[dimensions[i]].codes.push_back(*code);
        if (cube.dimensions[dimensions[i]].dimension.id == u"kind")
            cube.kinds.push_back(kindFromId(row.text(firstColumn + int(i))).value_or(Kind::Actual));
    }
    for (std::size_t d = 0; d < m_kept.size(); ++d) {
        const bool isGiven = std::ranges::find(dimensions, d) != dimensions.end();
        if (m_kept[d] != 0 && !isGiven)
            cube.dimensions[d].codes.push_back(0);
    }
    const auto period = m_periodCodes.constFind(row.text(periodColumn));
    if (period == m_periodCodes.constEnd()) {
        return failure(ErrorCode::Malformed,
            ExploreTr::tr("The dataset has no period \"%1\".").arg(row.text(periodColumn)));
    }
    cube.periodCodes.push_back(*period);
    return {};
}

void PushDown::addNumber(int measure, quint16 unit, double value, qint32 parts, bool passes)
{
    Cube &cube = *m_condensed.cube;
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    cube.measureCodes.push_back(quint16(measure));
    cube.unitCodes.push_back(unit);
    cube.values.push_back(value);
    cube.lows.push_back(none);
    cube.highs.push_back(none);
    cube.qualifiers.push_back(Qualifier::None);
    cube.noteCodes.push_back(0);
    cube.rowIds.push_back(0);
    cube.parts.push_back(parts);
    if (cube.kinds.size() < cube.values.size())
        cube.kinds.push_back(Kind::Actual);
    m_condensed.passes.push_back(passes ? 1 : 0);
}

Result<void> PushDown::runTracker()
{
    const auto used = usedCodes();
    if (!used.has_value())
        return Failure(used.error());
    m_kept = dimensionsOfLook(m_catalog, m_exploration, *used);
    m_condensed.cube = emptyLike(m_catalog, m_kept);
    const auto columns = measureColumns();
    if (!columns.has_value())
        return Failure(columns.error());
    return addSums(*columns)
        .and_then([&] { return addCoverage(*columns); })
        .and_then([&] { return countRows(); })
        .map([this] { putInOrder(); });
}

/// The order in which condense() gives its rows, so that conflicts list their numbers alike.
void PushDown::putInOrder()
{
    Cube &cube = *m_condensed.cube;
    std::vector<std::size_t> order(cube.values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto place = [&](std::size_t row) {
        std::vector<quint32> key { m_condensed.passes[row] != 0 ? 0U : 1U, cube.periodCodes[row] };
        for (std::size_t i = cube.dimensions.size(); i-- > 0;) {
            if (!cube.dimensions[i].isCollapsed)
                key.push_back(cube.dimensions[i].codes[row]);
        }
        key.push_back(cube.measureCodes[row]);
        return key;
    };
    std::ranges::sort(order, {}, place);
    const auto arrange = [&order](auto &column) {
        auto arranged = column;
        for (std::size_t row = 0; row < order.size(); ++row)
            arranged[row] = column[order[row]];
        column = std::move(arranged);
    };
    for (DimensionColumn &column : cube.dimensions) {
        if (!column.isCollapsed)
            arrange(column.codes);
    }
    arrange(cube.periodCodes);
    arrange(cube.measureCodes);
    arrange(cube.unitCodes);
    arrange(cube.values);
    arrange(cube.kinds);
    arrange(cube.parts);
    arrange(m_condensed.passes);
}

Result<void> PushDown::addSums(const QStringList &columns)
{
    std::vector<std::size_t> kept;
    QStringList keys;
    for (std::size_t d = 0; d < m_kept.size(); ++d) {
        if (m_kept[d] != 0) {
            kept.push_back(d);
            keys << columnOf(d);
        }
    }
    keys << u"period"_s;
    const QString group = keys.join(u", "_s);
    for (const int measure : m_measures) {
        const QString &column = columns[measure];
        auto read = db::forEachRow(m_connection,
            u"SELECT %1, sum(%2), count(%2) FROM %3 WHERE %4 AND %5 GROUP BY %1 "
            "HAVING count(%2) > 0"_s.arg(group, column, table(), periodCondition(), conditions()),
            [&](const db::Statement &row) {
                const int next = int(keys.size());
                auto added = addRow(row, 0, next - 1, kept);
                addNumber(
                    measure, quint16(measure), row.real(next), qint32(row.integer(next + 1)), true);
                return added;
            });
        if (!read.has_value())
            return read;
    }
    return {};
}

Result<void> PushDown::addCoverage(const QStringList &columns)
{
    std::vector<std::size_t> separate;
    QStringList keys;
    for (std::size_t d = 0; d < m_kept.size(); ++d) {
        if (!m_catalog.dimensions[d].dimension.isAdditive) {
            separate.push_back(d);
            keys << columnOf(d);
        }
    }
    keys << u"period"_s;
    const QString group = keys.join(u", "_s);
    for (const int measure : m_measures) {
        auto read = db::forEachRow(m_connection,
            u"SELECT %1, count(%2) FROM %3 WHERE %4 GROUP BY %1"_s.arg(
                group, columns[measure], table(), periodCondition()),
            [&](const db::Statement &row) {
                const int next = int(keys.size());
                auto added = addRow(row, 0, next - 1, separate);
                const double value
                    = row.integer(next) > 0 ? 0 : std::numeric_limits<double>::quiet_NaN();
                addNumber(measure, quint16(measure), value, 1, false);
                return added;
            });
        if (!read.has_value())
            return read;
    }
    return {};
}

Result<void> PushDown::countRows()
{
    const auto measures = qint64(m_measures.size());
    return db::forEachRow(m_connection,
        u"SELECT count(*), count(*) FILTER (WHERE %1 AND %2) FROM %3"_s.arg(
            periodCondition(), conditions(), table()),
        [&](const db::Statement &row) -> Result<void> {
            m_condensed.measureRows = row.integer(0) * measures;
            m_condensed.passedRows = row.integer(1) * measures;
            return {};
        });
}

Result<void> PushDown::runCurated()
{
    m_kept.assign(m_catalog.dimensions.size(), 1);
    m_condensed.cube = emptyLike(m_catalog, m_kept);
    QStringList measures;
    for (const int measure : m_measures)
        measures << m_catalog.dataset.measures[measure].id;
    QStringList columns;
    for (std::size_t d = 0; d < m_catalog.dimensions.size(); ++d)
        columns << columnOf(d);
    const QString ofMeasure = u"measure IN (%1)"_s.arg(list(measures));
    auto counted = db::forEachRow(m_connection,
        u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table(), ofMeasure),
        [this](const db::Statement &row) -> Result<void> {
            m_condensed.measureRows = row.integer(0);
            return {};
        });
    if (!counted.has_value())
        return counted;
    return db::forEachRow(m_connection,
        u"SELECT %1, period, measure, value, low, high, unit, qualifier, note, id, (%2) "
        "FROM %3 WHERE %4 AND %5 ORDER BY id"_s.arg(
            columns.join(u", "_s), conditions(), table(), ofMeasure, periodCondition()),
        [this](const db::Statement &row) { return addCuratedRow(row); });
}

Result<void> PushDown::addCuratedRow(const db::Statement &row)
{
    Cube &cube = *m_condensed.cube;
    std::vector<std::size_t> all(m_kept.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    const int period = int(all.size());
    if (auto added = addRow(row, 0, period, all); !added.has_value())
        return added;
    const auto measure
        = std::ranges::find(m_catalog.dataset.measures, row.text(period + 1), &Measure::id);
    const auto unit = m_catalog.units.indexOf(Unit(row.text(period + 5)));
    if (measure == m_catalog.dataset.measures.end() || unit < 0) {
        return failure(ErrorCode::Malformed,
            ExploreTr::tr("The dataset %1 has no measure \"%2\".")
                .arg(m_catalog.dataset.id, row.text(period + 1)));
    }
    const bool passes = row.boolean(period + 9);
    addNumber(int(measure - m_catalog.dataset.measures.begin()), quint16(unit),
        row.real(period + 2), 1, passes);
    m_condensed.passedRows += passes ? 1 : 0;
    cube.lows.back() = row.real(period + 3);
    cube.highs.back() = row.real(period + 4);
    cube.qualifiers.back() = qualifierFromId(row.text(period + 6)).value_or(Qualifier::None);
    const QString note = row.text(period + 7);
    qsizetype known = cube.notes.indexOf(note);
    if (known < 0) {
        known = cube.notes.size();
        cube.notes.append(note);
    }
    cube.noteCodes.back() = quint32(known);
    cube.rowIds.back() = row.integer(period + 8);
    return {};
}

} // namespace

Result<Condensed> pushDown(
    const db::Connection &connection, const Cube &catalog, const Exploration &exploration)
{
    return PushDown(connection, catalog, exploration).run();
}

} // namespace sextant
