// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/scanplan.h"

#include "models/cube/codetest.h"

#include <algorithm>

namespace sextant {

ScanPlan::ScanPlan(const TrackerColumns &columns, const std::vector<Derivation> &derivations,
    std::span<const int> dimensions, std::span<const int> filtered, int active)
    : m_columns(&columns)
    , m_derivations(derivations)
    , m_dimensions(dimensions.begin(), dimensions.end())
    , m_active(active)
{
    std::vector<int> own;
    for (const int dimension : dimensions) {
        if (!isDerived(dimension) && sizeOf(dimension) > 1)
            own.push_back(dimension);
    }
    // By the active dimension, the tables grow as many times.
    constexpr std::size_t maxActiveCells = 65536;
    const std::size_t limit = active < 0 ? MaxFusedCells : maxActiveCells / sizeOf(active);
    fuse(std::move(own), std::min(limit, MaxFusedCells));
    for (Table &table : m_tables)
        place(table);
    for (const int dimension : filtered) {
        m_missed.push_back({ { dimension }, sizeOf(dimension), 0 });
        place(m_missed.back());
    }
}

ScanPlan::ScanPlan(const TrackerColumns &columns, std::span<const int> dimensions)
    : m_columns(&columns)
    , m_dimensions(dimensions.begin(), dimensions.end())
    , m_active(-1)
{
    Table table { m_dimensions, 1, 0 };
    for (const int dimension : dimensions)
        table.cells *= sizeOf(dimension);
    place(table);
    m_tables.push_back(table);
}

/// The largest first, each into the smallest table that has room.
void ScanPlan::fuse(std::vector<int> dimensions, std::size_t limit)
{
    std::stable_sort(dimensions.begin(), dimensions.end(),
        [this](int a, int b) { return sizeOf(a) > sizeOf(b); });
    // As few tables as a first try needs that fills one after the other.
    std::vector<std::size_t> filled;
    for (const int dimension : dimensions) {
        const std::size_t size = sizeOf(dimension);
        const auto room = std::find_if(
            filled.begin(), filled.end(), [&](std::size_t cells) { return cells * size <= limit; });
        if (room != filled.end())
            *room *= size;
        else
            filled.push_back(size);
    }
    m_tables.resize(std::max<std::size_t>(1, filled.size()));
    for (const int dimension : dimensions) {
        const std::size_t size = sizeOf(dimension);
        const auto smallest = std::min_element(m_tables.begin(), m_tables.end(),
            [](const Table &a, const Table &b) { return a.cells < b.cells; });
        const bool fits = smallest->cells == 1
            || (smallest->cells * size <= limit
                && smallest->dimensions.size() + 1 < ScanTable::MaxColumns);
        Table &table = fits ? *smallest : m_tables.emplace_back();
        table.dimensions.push_back(dimension);
        table.cells *= size;
    }
}

void ScanPlan::place(Table &table)
{
    if (m_active >= 0) {
        table.dimensions.insert(table.dimensions.begin(), m_active);
        table.cells *= sizeOf(m_active);
    }
    table.offset = m_cells;
    m_cells += table.cells;
}

bool ScanPlan::isDerived(int dimension) const
{
    const int from = m_derivations[std::size_t(dimension)].from;
    return from >= 0
        && std::find(m_dimensions.begin(), m_dimensions.end(), from) != m_dimensions.end();
}

std::size_t ScanPlan::sizeOf(int dimension) const
{
    const CodeColumn &column = codeColumn(*m_columns, dimension);
    return column.isConstant() ? 1 : std::max<std::size_t>(1, column.distinct());
}

std::size_t ScanPlan::strideOf(const Table &table, int dimension) const
{
    std::size_t stride = 1;
    for (std::size_t i = table.dimensions.size(); i-- > 0;) {
        if (table.dimensions[i] == dimension)
            return stride;
        stride *= sizeOf(table.dimensions[i]);
    }
    return table.cells; // all codes of a dimension without a column are 0
}

ScanTable ScanPlan::described(const Table &table, qint64 *cells, int lanes) const
{
    ScanTable described;
    described.cells = cells + table.offset * std::size_t(lanes);
    for (const int dimension : table.dimensions) {
        const CodeColumn &column = codeColumn(*m_columns, dimension);
        if (column.isConstant())
            continue;
        described.columns[std::size_t(described.columnCount++)]
            = { column.codes<quint8>(), column.width(), quint32(strideOf(table, dimension)) };
    }
    return described;
}

std::vector<ScanTable> ScanPlan::tables(qint64 *cells, int lanes) const
{
    std::vector<ScanTable> all;
    for (const Table &table : m_tables)
        all.push_back(described(table, cells, lanes));
    return all;
}

bool ScanPlan::hasMissed(int dimension) const
{
    return std::any_of(m_missed.begin(), m_missed.end(),
        [dimension](const Table &table) { return table.dimensions.back() == dimension; });
}

ScanTable ScanPlan::missed(int dimension, qint64 *cells, int lanes) const
{
    const auto found = std::find_if(m_missed.begin(), m_missed.end(),
        [dimension](const Table &table) { return table.dimensions.back() == dimension; });
    Q_ASSERT(found != m_missed.end());
    return described(*found, cells, lanes);
}

void ScanPlan::addTable(const Table &table, int dimension, std::span<const quint32> codeOf,
    const qint64 *cells, const LaneLayout &layout, std::vector<qint64> &planes,
    std::size_t size) const
{
    const auto lanes = std::size_t(layout.lanes());
    const auto integers = std::size_t(layout.integerLanes());
    const std::size_t stride = strideOf(table, dimension);
    const std::size_t count = sizeOf(dimension);
    const CodeColumn &column = codeColumn(*m_columns, dimension);
    const std::size_t lowest = column.isConstant() ? column.constantCode() : 0;
    // The active dimension comes first in the table, so its code is what is left of the cell.
    const bool isByActive = m_active >= 0 && dimension != m_active;
    const std::size_t activeStride = isByActive ? strideOf(table, m_active) : table.cells;
    const std::size_t planeSize = planes.size() / lanes;
    for (std::size_t cell = 0; cell < table.cells; ++cell) {
        const qint64 *from = cells + (table.offset + cell) * lanes;
        if (from[0] == 0)
            continue;
        std::size_t code = cell / stride % count + lowest;
        if (!codeOf.empty())
            code = codeOf[code];
        qint64 *to = planes.data() + cell / activeStride * size + code;
        for (std::size_t lane = 0; lane < integers; ++lane)
            to[lane * planeSize] += from[lane];
        for (std::size_t lane = integers; lane < lanes; ++lane) {
            qint64 &sum = to[lane * planeSize];
            sum = laneOf(doubleOf(sum) + doubleOf(from[lane]));
        }
    }
}

std::vector<qint64> ScanPlan::read(
    int dimension, const qint64 *cells, const LaneLayout &layout) const
{
    const std::size_t size = std::max<std::size_t>(1, codeColumn(*m_columns, dimension).distinct());
    const bool isByActive = m_active >= 0 && dimension != m_active;
    std::vector<qint64> planes(
        std::size_t(layout.lanes()) * size * (isByActive ? sizeOf(m_active) : 1), 0);
    const bool follows = dimension != m_active && isDerived(dimension);
    const Derivation &derivation = m_derivations[std::size_t(dimension)];
    const int source = follows ? derivation.from : dimension;
    const auto has = [source](const Table &table) {
        return std::find(table.dimensions.begin(), table.dimensions.end(), source)
            != table.dimensions.end();
    };
    // A dimension without a column is in no table; all rows of any have its one code.
    auto found = std::find_if(m_tables.begin(), m_tables.end(), has);
    if (found == m_tables.end())
        found = m_tables.begin();
    const std::span<const quint32> codeOf
        = follows ? std::span<const quint32>(derivation.codeOf) : std::span<const quint32>();
    addTable(*found, source, codeOf, cells, layout, planes, size);
    for (const Table &table : m_missed) {
        if (dimension != m_active && table.dimensions.back() == dimension)
            addTable(table, dimension, {}, cells, layout, planes, size);
    }
    return planes;
}

std::vector<qint64> ScanPlan::readAll(const qint64 *cells, const LaneLayout &layout) const
{
    const Table &table = m_tables.front();
    const auto lanes = std::size_t(layout.lanes());
    std::size_t size = 1;
    for (const int dimension : table.dimensions)
        size *= std::max<std::size_t>(1, codeColumn(*m_columns, dimension).distinct());
    std::vector<qint64> planes(lanes * size, 0);
    for (std::size_t cell = 0; cell < table.cells; ++cell) {
        // Dimensions without a column have one code in the table, but all of theirs in the result.
        std::size_t to = 0;
        for (const int dimension : table.dimensions) {
            const CodeColumn &column = codeColumn(*m_columns, dimension);
            const std::size_t code = column.isConstant()
                ? column.constantCode()
                : cell / strideOf(table, dimension) % sizeOf(dimension);
            to = to * std::max<std::size_t>(1, column.distinct()) + code;
        }
        const qint64 *from = cells + (table.offset + cell) * lanes;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            planes[lane * size + to] = from[lane];
    }
    return planes;
}

} // namespace sextant
