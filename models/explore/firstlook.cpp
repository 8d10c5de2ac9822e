// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/firstlook.h"

#include "models/cube/trackersummary.h"
#include "models/explore/evaluate.h"
#include "models/explore/selection.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostSeries = 8;
/// More than so many periods or bars are easier to read as lines.
constexpr std::size_t MostPeriodsAsBars = 6;
constexpr qsizetype MostBars = 100;

/// How well a candidate would look.
struct Score
{
    int points = -1;
    qsizetype cells = 0;
};

/// The rows that count while a candidate is put together.
using Rows = std::vector<std::size_t>;

Rows rowsOfMeasure(const Cube &cube, std::size_t measure)
{
    Rows rows;
    for (std::size_t i = 0; i < cube.values.size(); ++i) {
        if (cube.measureCodes[i] == measure && !std::isnan(cube.values[i]))
            rows.push_back(i);
    }
    return rows;
}

/// Code → how many of the rows have it.
std::map<quint32, std::size_t> counts(const std::vector<quint32> &codes, const Rows &rows)
{
    std::map<quint32, std::size_t> found;
    for (const std::size_t row : rows)
        ++found[codes[row]];
    return found;
}

/// Holds every dimension that does not add, except those on the axes, at its commonest member.
void holdTheRest(const Cube &cube, const QStringList &axes, Rows rows, Exploration &exploration)
{
    // Market before source: most markets have several sources, a source seldom many markets.
    QList<const DimensionColumn *> order;
    for (const DimensionColumn &column : cube.dimensions) {
        const QString &id = column.dimension.id;
        if (column.dimension.isAdditive || axes.contains(id) || id == u"kind")
            continue;
        if (id == u"source")
            order.append(&column);
        else
            order.prepend(&column);
    }
    for (const DimensionColumn *column : std::as_const(order)) {
        const auto found = counts(column->codes, rows);
        if (found.size() < 2)
            continue;
        const auto commonest = std::max_element(found.cbegin(), found.cend(),
            [](const auto &a, const auto &b) { return a.second < b.second; });
        const quint32 code = commonest->first;
        exploration.setFilter(
            { column->dimension.id, { column->dimension.members[qsizetype(code)].id }, false });
        std::erase_if(rows, [&](std::size_t row) { return column->codes[row] != code; });
    }
}

/// Cells with one number count for a candidate, contradictions against it; so do more series than
/// a chart can tell apart.
Score score(const Cube &cube, const Exploration &exploration)
{
    const Result<Pivot> pivot = evaluate(cube, exploration);
    if (!pivot)
        return {};
    int points = 0;
    for (const PivotCell &cell : pivot->cells) {
        if (cell.hasValue())
            points += 2;
        else if (cell.state != CellState::Missing)
            points -= 3;
    }
    const int series = pivot->columnCount();
    return { points - 4 * std::max(0, series - MostSeries), qsizetype(pivot->cells.size()) };
}

/// What a first look asks of the rows: of a tracker, their sums by period and by the dimensions
/// that do not add.
[[nodiscard]] CubePtr rowsToCount(const Cube &cube)
{
    if (!cube.tracker) {
        // Borrowed: the caller's cube outlives the look.
        return CubePtr(CubePtr(), &cube);
    }
    Exploration exploration;
    exploration.rows = { u"measure"_s };
    auto condensed = condense(cube, exploration);
    return condensed ? condensed->cube
                     : emptyLike(cube, std::vector<quint8>(cube.dimensions.size(), 1));
}

/// Whether the rows name several members of the dimension.
[[nodiscard]] bool isBroad(const Cube &cube, std::size_t dimension, const Rows &rows)
{
    if (!cube.tracker)
        return counts(cube.dimensions[dimension].codes, rows).size() > 1;
    const auto &rowsOf = cube.summary->rowsOf[dimension];
    return std::ranges::count_if(rowsOf, [](qint64 count) { return count > 0; }) > 1;
}

} // namespace

Exploration firstLook(const Cube &cube)
{
    const CubePtr counted = rowsToCount(cube);
    Exploration best;
    best.dataset = cube.dataset.id;
    if (cube.dataset.measures.isEmpty())
        return best;
    Rows rows;
    for (qsizetype m = 0; m < cube.dataset.measures.size() && rows.empty(); ++m) {
        rows = rowsOfMeasure(*counted, std::size_t(m));
        best.measure = cube.dataset.measures[m].id;
    }
    const auto periods = counts(counted->periodCodes, rows);
    const bool isDated = std::any_of(periods.cbegin(), periods.cend(),
        [&](const auto &entry) { return cube.periods[qsizetype(entry.first)].isValid(); });

    QList<Exploration> candidates;
    const auto add = [&](const QString &row, const QString &column) {
        Exploration candidate = best;
        candidate.rows = QStringList { row };
        candidate.columns = column;
        candidate.chart
            = periods.size() > MostPeriodsAsBars && column.isEmpty() ? u"line"_s : u"column"_s;
        holdTheRest(*counted, { row, column }, rows, candidate);
        candidates << candidate;
    };
    QStringList broad; // dimensions with two members or more, in the dataset's order
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        const QString &id = cube.dimensions[i].dimension.id;
        if (isBroad(cube, i, rows) && id != u"kind")
            broad << id;
    }
    if (isDated) {
        add(u"period"_s, {});
        for (const QString &dimension : std::as_const(broad))
            add(u"period"_s, dimension);
    } else {
        for (const QString &row : std::as_const(broad)) {
            for (const QString &column : std::as_const(broad)) {
                if (row != column)
                    add(row, column);
            }
        }
    }
    int most = -1;
    for (const Exploration &candidate : std::as_const(candidates)) {
        const Score scored = score(cube, candidate);
        if (scored.points > most) {
            most = scored.points;
            best = candidate;
            if (candidate.rows.constFirst() == u"period" && scored.cells > MostBars)
                best.chart = u"line"_s;
        }
    }
    return best;
}

Exploration lookAtMember(const Cube &cube, const Exploration &exploration, const QString &dimension,
    const QString &member)
{
    Exploration look = exploration;
    look.setFilter({ dimension, { member }, false });
    const auto resolved = resolve(cube, look);
    if (cube.tracker || !resolved)
        return look;
    const auto countRows = [&cube](const Exploration &counted) {
        const RowFilter filter(cube, counted);
        std::map<quint16, std::size_t> rows; // by measure
        for (std::size_t row = 0; row < cube.rowCount(); ++row) {
            // Whichever measure it is of: another may be looked at instead.
            if (filter.keepsPeriod(row) && filter.keepsMembers(row)
                && cube.values[row] == cube.values[row])
                ++rows[cube.measureCodes[row]];
        }
        return rows;
    };
    const auto kept = countRows(*resolved);
    const auto measure = std::ranges::find(cube.dataset.measures, resolved->measure, &Measure::id)
        - cube.dataset.measures.begin();
    if (kept.contains(quint16(measure)))
        return look;
    look.filters = { { dimension, { member }, false } };
    look.periods = {};
    const auto all = countRows(look);
    const auto commonest
        = std::ranges::max_element(all, {}, [](const auto &each) { return each.second; });
    if (commonest != all.end())
        look.measure = cube.dataset.measures[commonest->first].id;
    return look;
}

} // namespace sextant
