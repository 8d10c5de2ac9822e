// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/condense.h"
#include "models/explore/facetvalues.h"

#include <memory>
#include <optional>
#include <vector>

namespace sextant {

/// The few numbers that the values of all facets are made of, for any range of periods: prepared
/// once for a measure and its filters, so that another range no longer touches the rows of a
/// tracker.
///
/// Where the members along the dimensions that do not add follow from the period, as in a tracker
/// with one source, the numbers of all facets come out of a single pass over the rows; else each
/// facet has a pass of its own. Both ways lead to the same numbers, and to them evaluate() applies
/// its rules.
///
/// Immutable; all functions may run on any thread, several at once.
class FacetNumbers final
{
public:
    /// Reads the rows of a tracker; never on the window's thread.
    /// @param exploration  its axes and its range of periods are not looked at
    /// @param cancelled    may be null
    /// @return Cancelled; the errors of resolve()
    [[nodiscard]] static Result<std::shared_ptr<const FacetNumbers>> prepare(const CubePtr &cube,
        const Exploration &exploration, const std::atomic_bool *cancelled = nullptr);

    /// The values of all facets within a range. See facetValues().
    [[nodiscard]] QList<FacetValues> values(
        const PeriodRange &range, const std::atomic_bool *cancelled = nullptr) const;

    /// Whether these are the numbers of a look at the cube. @param exploration  resolved
    [[nodiscard]] bool isOf(const CubePtr &cube, const Exploration &exploration) const;

private:
    /// How the numbers of one dimension's facet are found among the sums of a tile.
    struct Plan
    {
        int dimension = 0;
        bool isSeparate = false; ///< it does not add
        std::vector<quint8> kept;
        /// By period, and by member if it is separate: index into TrackerSummary::combinations; −1
        /// where no row passes.
        std::vector<int> combinationOf;
    };

    FacetNumbers(CubePtr cube, Exploration look);
    [[nodiscard]] Exploration ofDimension(int dimension) const;
    void findParents();
    [[nodiscard]] bool condenseAll(const std::atomic_bool *cancelled);
    [[nodiscard]] std::optional<Plan> plan(int dimension) const;
    [[nodiscard]] bool addTogether(
        const std::vector<Plan> &plans, const std::atomic_bool *cancelled);
    void codesOf(const Plan &plan, quint32 period, quint32 code, std::vector<quint32> &codes) const;
    [[nodiscard]] std::optional<FacetValues> valuesOf(
        int dimension, const PeriodRange &range, const std::atomic_bool *cancelled) const;

    CubePtr m_cube;
    Exploration m_look; ///< what the numbers depend on; of all periods
    bool m_hasOneMeasure = true;
    /// By dimension: members that have some below them which occur, by their level.
    std::vector<QMap<int, QStringList>> m_parents;
    std::vector<std::optional<Condensed>> m_condensed; ///< by dimension, of a tracker
};

using FacetNumbersPtr = std::shared_ptr<const FacetNumbers>;

} // namespace sextant
