// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/columns.h"
#include "models/cube/derivation.h"
#include "models/cube/lanes.h"

#include <cstddef>
#include <span>
#include <vector>

namespace sextant {

/// Which tables a pass over the rows fills, so that the sums of every dimension asked for can be
/// read from them. Dimensions with few members share a table, cell by pairs (or more) of codes: one
/// addition a row then serves several panels. A dimension that follows from another has none.
class ScanPlan final
{
public:
    /// Members of several dimensions share a table up to so many cells.
    static constexpr std::size_t MaxFusedCells = 4096;

    /// @param dimensions  whose sums are wanted, each once
    /// @param filtered    those among them that have a filter
    /// @param active      a dimension that every table is cut by as well; -1: none
    ScanPlan(const TrackerColumns &columns, const std::vector<Derivation> &derivations,
        std::span<const int> dimensions, std::span<const int> filtered, int active = -1);

    /// One table for all dimensions together, in the order given. @pre no more than
    /// ScanTable::MaxColumns of them
    ScanPlan(const TrackerColumns &columns, std::span<const int> dimensions);

    /// Cells of all tables together.
    [[nodiscard]] std::size_t cellCount() const { return m_cells; }
    /// The tables of the rows that pass all filters, for cells that begin at `cells`.
    [[nodiscard]] std::vector<ScanTable> tables(qint64 *cells, int lanes) const;
    [[nodiscard]] bool hasMissed(int dimension) const;
    /// The table of the rows that fail the filter of `dimension` alone. @pre it is in `filtered`
    [[nodiscard]] ScanTable missed(int dimension, qint64 *cells, int lanes) const;
    /// How many codes of the dimension have cells: 1 if all rows have the same.
    [[nodiscard]] std::size_t sizeOf(int dimension) const;

    /// The sums of a dimension, lane after lane, by code; with an active dimension, by its code and
    /// then by that of the dimension. @pre the dimension was asked for, or is the active one, whose
    /// sums lie by its own code
    [[nodiscard]] std::vector<qint64> read(
        int dimension, const qint64 *cells, const LaneLayout &layout) const;
    /// The sums of a plan that is one table, lane after lane, by cell: the last dimension's code
    /// plus the number of its codes times the code of the one before, and so on.
    [[nodiscard]] std::vector<qint64> readAll(const qint64 *cells, const LaneLayout &layout) const;

private:
    struct Table
    {
        std::vector<int> dimensions; ///< the active one first
        std::size_t cells = 1;
        std::size_t offset = 0; ///< in cells
    };
    void fuse(std::vector<int> dimensions, std::size_t limit);
    void place(Table &table);
    [[nodiscard]] ScanTable described(const Table &table, qint64 *cells, int lanes) const;
    [[nodiscard]] bool isDerived(int dimension) const;
    [[nodiscard]] std::size_t strideOf(const Table &table, int dimension) const;
    void addTable(const Table &table, int dimension, std::span<const quint32> codeOf,
        const qint64 *cells, const LaneLayout &layout, std::vector<qint64> &planes,
        std::size_t size) const;

    const TrackerColumns *m_columns;
    std::span<const Derivation> m_derivations; ///< empty: none is looked for
    std::vector<int> m_dimensions;
    int m_active;
    std::vector<Table> m_tables;
    std::vector<Table> m_missed; ///< one filtered dimension each, after the active one
    std::size_t m_cells = 0;
};

} // namespace sextant
