// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"
#include "models/cube/tile.h"
#include "models/explore/condense.h"
#include "models/explore/facets.h"
#include "models/explore/pivot.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace sextant {

/// What a look at a dataset comes to for any range of its periods: prepared once, so that following
/// a pointer along the axis of time no longer touches the rows of a tracker. A step adds up the
/// numbers that the look needs one by one, and for the facets the cells of a Tile, so it takes the
/// same time for a thousand rows as for ten million.
///
/// Immutable; all functions may run on any thread, several at once.
class PeriodBrush final
{
public:
    /// Reads the rows of a tracker, twice; never on the window's thread.
    /// @param exploration  its range of periods is not looked at, its filters are
    /// @param cancelled    may be null
    /// @return Cancelled; NotSupported if the look needs too many numbers; the errors of resolve()
    [[nodiscard]] static Result<std::shared_ptr<const PeriodBrush>> prepare(const CubePtr &cube,
        const Exploration &exploration, const std::atomic_bool *cancelled = nullptr);

    /// The same as evaluate() of the exploration with this range, with its forecast.
    [[nodiscard]] Result<Pivot> pivot(const PeriodRange &range) const;
    /// The counts of facets() for this range. Members stand in the lists if they occur at any time,
    /// so that the lists keep their order while the counts change.
    [[nodiscard]] QList<Facet> facets(const PeriodRange &range) const;

private:
    PeriodBrush(CubePtr cube, Exploration exploration);
    [[nodiscard]] Exploration within(const PeriodRange &range) const;

    CubePtr m_cube;
    Exploration m_exploration;            ///< resolved, of all periods
    std::optional<Condensed> m_condensed; ///< of a tracker
    Tile m_tile;                          ///< of a tracker
    std::vector<std::vector<qint64>> m_occurring;
};

using PeriodBrushPtr = std::shared_ptr<const PeriodBrush>;

/// What a look comes to in each period, whatever range of them it keeps.
struct PeriodOverview
{
    QList<Period> periods; ///< ascending, dated
    /// By period, ≥ 0: the value of the measure, or, where most periods have none, how many numbers
    /// there are.
    QList<double> sizes;

    [[nodiscard]] bool isEmpty() const { return periods.isEmpty(); }
    friend bool operator==(const PeriodOverview &, const PeriodOverview &) = default;
};

/// The exploration whose pivot has one row a period, and everything that the filters keep in one
/// column: equal for all looks that have the same overview.
[[nodiscard]] Exploration overviewExploration(const Exploration &exploration);
/// @param pivot  of an overviewExploration()
[[nodiscard]] PeriodOverview periodOverview(const Pivot &pivot);

/// The first and last of the periods that a range holds; {0, -1} if it holds none.
[[nodiscard]] std::pair<int, int> placesIn(const QList<Period> &periods, const PeriodRange &range);

} // namespace sextant
