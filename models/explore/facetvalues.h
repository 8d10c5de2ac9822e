// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"
#include "models/explore/exploration.h"
#include "models/explore/pivot.h"

#include <QHash>
#include <QList>

#include <atomic>

namespace sextant {

/// What one member of a facet comes to in the measure that is looked at.
struct FacetValue
{
    CellState state = CellState::Missing;
    Qualifier qualifier = Qualifier::None;
    Kinds kinds;
    double value = std::numeric_limits<double>::quiet_NaN(); ///< in `unit`; NaN without a number
    Unit unit;

    [[nodiscard]] bool hasValue() const { return value == value; }
};

/// What the members of one dimension come to under the filters of the OTHER dimensions and within
/// the periods of the look: the cells of a pivot with this dimension alone on its rows.
///
/// - A member that numbers are published for has its own: what the rows show *as published*.
/// - Any other member that has some below it has what the rows show at its level of the hierarchy.
///
/// So each follows the rules of Aggregator: sums and ends of periods by the measure, never a sum
/// across sources, and no value where there is none.
struct FacetValues
{
    QString dimension;
    Names measure;
    QHash<QString, FacetValue> ofMembers; ///< by id; other members have no number
    Unit unit; ///< of all values; without an id if there is no single one
    bool hasOneUnit = true;
    double longest = 0; ///< the value of the longest bar, > 0; 0: there are no bars
    QString whole;      ///< the member that stands for all others together; empty without one

    /// What is known of the member.
    [[nodiscard]] FacetValue of(const QString &member) const { return ofMembers.value(member); }
    /// How long the member's bar is, 0 to 1: 0 without a value, for one that is not above zero,
    /// where values are in different units, and for the whole beside its parts.
    [[nodiscard]] double fraction(const QString &member) const;
};

/// The values of one pivot's rows.
/// @param pivot  with `values.dimension` alone on its rows, one column and no transform
void takeValues(FacetValues &values, const Pivot &pivot);
/// Sets the unit, and the longest bar by all values taken.
void setScale(FacetValues &values);

/// The values of the facets of all dimensions, beside facets(). A dimension whose numbers are too
/// many to be looked at is left out. Pure; any thread.
/// @param cancelled  may be null; if set while it runs, the result is empty
/// @return nothing if several measures are looked at, or for an exploration that resolve() refuses
[[nodiscard]] QList<FacetValues> facetValues(const CubePtr &cube, const Exploration &exploration,
    const std::atomic_bool *cancelled = nullptr);

} // namespace sextant
