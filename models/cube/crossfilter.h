// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/columns.h"
#include "models/cube/codetest.h"
#include "models/cube/derivation.h"
#include "models/cube/rowbits.h"
#include "models/cube/rowset.h"
#include "models/cube/scanplan.h"
#include "models/cube/simd.h"
#include "models/cube/sums.h"
#include "models/cube/tile.h"

#include <atomic>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace sextant {

/// Filters over the dimensions of a tracker, and what each dimension's members come to under those
/// of the OTHERS: what a window of panels shows that filter each other.
///
/// Each filter keeps one bit a row, which changes only with the filter itself. One pass over the
/// rows then serves all panels: a row that passes every filter counts in each, a row that fails
/// exactly one counts in the panel of that one, others nowhere. What the ranges of a segment's
/// codes settle is not looked at row by row. Sums of integers are exact; the results do not depend
/// on the number of threads nor on the instructions used.
///
/// May be used from any thread, by one caller at a time; works on several itself. Dimensions are
/// named by their index in TrackerColumns::dimensions, the period by that list's size; measures by
/// their index. Where a call takes `cancelled` and it is set while it runs, there is no result.
class CrossFilter final
{
public:
    /// Above so many cells a panel is left out of a tile, and groups() gives no result.
    static constexpr std::size_t MaxTileCells = std::size_t(1) << 20;

    /// Reads the columns of dimensions that may follow from others, and integers that may overflow.
    /// @param threads  at most this many; 0: as many as there are processors
    explicit CrossFilter(TrackerPtr tracker, Simd simd = bestSimd(), int threads = 0);

    [[nodiscard]] const TrackerColumns &columns() const { return *m_tracker; }
    /// With the period, which is the last.
    [[nodiscard]] int dimensionCount() const { return int(m_tracker->dimensions.size()) + 1; }
    [[nodiscard]] int periodIndex() const { return dimensionCount() - 1; }
    /// Which dimension the members of another follow from; -1: none.
    [[nodiscard]] int derivedFrom(int dimension) const
    {
        return m_derivations[std::size_t(dimension)].from;
    }

    /// Keeps the rows whose code the mask has. The same mask again costs nothing.
    /// @param mask  by code, 0 or 1; codes behind its end are not kept; empty: no filter
    void setFilter(int dimension, std::span<const quint8> mask);
    [[nodiscard]] bool hasFilter(int dimension) const { return filterOf(dimension) != nullptr; }
    void clearFilters() { m_filters.clear(); }

    /// The sums of each dimension's members under the filters of all other dimensions.
    /// @param dimensions  each once
    [[nodiscard]] std::optional<std::vector<Panel>> panels(std::span<const int> dimensions,
        std::span<const int> measures, const std::atomic_bool *cancelled = nullptr);
    /// How many rows each dimension's members have under the filter of `filtered` alone, which is
    /// none of the dimensions.
    [[nodiscard]] std::vector<Panel> panelsWithin(int filtered, std::span<const int> dimensions);
    /// The sums of the rows that pass all filters, by the members of several dimensions: the cell
    /// of a row has the code of the last dimension plus the number of codes of that one times the
    /// code of the one before, and so on. No dimension: one cell.
    /// @return also nothing if there would be more than MaxTileCells cells
    [[nodiscard]] std::optional<Sums> groups(std::span<const int> dimensions,
        std::span<const int> measures, const std::atomic_bool *cancelled = nullptr);
    /// What the panels will show for any choice of members of `active` under the filters of the
    /// others. A filter of `active` itself is not looked at.
    [[nodiscard]] std::optional<Tile> tile(int active, std::span<const int> dimensions,
        std::span<const int> measures, const std::atomic_bool *cancelled = nullptr);
    /// The rows that pass all filters.
    [[nodiscard]] RowSet passingRows() const;

private:
    struct Filter
    {
        int dimension;
        std::vector<quint8> mask;
        std::vector<CodeTest::Outcome> outcomes; ///< by segment
        RowBits bits;
    };
    struct Pass;
    [[nodiscard]] const Filter *filterOf(int dimension) const;
    void apply(Filter &filter) const;
    [[nodiscard]] std::vector<int> filteredAmong(std::span<const int> dimensions) const;
    [[nodiscard]] std::vector<LaneLayout> layoutsFor(std::span<const int> measures);
    [[nodiscard]] bool isWide(int measure);
    [[nodiscard]] std::vector<const Filter *> filtersBut(int dimension) const;
    /// Fills the tables of the plan. @return their cells; null if cancelled
    [[nodiscard]] const qint64 *scan(const ScanPlan &plan, const LaneLayout &layout,
        std::vector<const Filter *> filters, const std::atomic_bool *cancelled);
    void dropLargeCells();
    void scanSegment(const Pass &pass, std::size_t segment, qint64 *cells) const;

    TrackerPtr m_tracker;
    const SimdLoops *m_loops;
    int m_threads;
    std::vector<Derivation> m_derivations;
    std::vector<Filter> m_filters;
    std::vector<int> m_wide;                  ///< by measure; -1: not looked at yet
    std::vector<std::vector<qint64>> m_cells; ///< kept: fresh memory costs more than the sums
};

} // namespace sextant
