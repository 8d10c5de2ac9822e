// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"
#include "models/explore/exploration.h"

namespace sextant {

/// Pure functions that lead down into members and up again. Each returns the exploration to show
/// instead; none looks at numbers. Any thread.

/// Shows a member's children in its place: keeps only the member, goes one level below it, and puts
/// the dimension on an axis if it stands on none.
/// @param member  of `dimension`; a member without children comes out as itself
[[nodiscard]] Exploration drilledInto(
    const Exploration &exploration, const Dimension &dimension, const QString &member);

/// Keeps only a member and shows another dimension in the place of its own.
/// @param by  id of a dimension that stands on no axis
[[nodiscard]] Exploration drilledBy(const Exploration &exploration, const QString &dimension,
    const QString &member, const QString &by);

/// Splits everything shown by another dimension: it becomes the columns, or the rows where the
/// columns are periods. Filters stay.
[[nodiscard]] Exploration brokenDownBy(const Exploration &exploration, const QString &by);

/// The steps down that still hold: each member is still what its dimension is filtered to. A step
/// whose filter was changed by hand is no longer one, nor are those below it.
[[nodiscard]] QList<Drill> openDrills(const Exploration &exploration);

/// Takes back the open steps from `depth` on.
/// @param depth  0 goes all the way up; one that is not open changes nothing but drops steps that
///               no longer hold
[[nodiscard]] Exploration drilledUp(const Exploration &exploration, qsizetype depth);

} // namespace sextant
