// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QList>

namespace sextant {

/// One member's part of a pivot.
struct FacetPivot
{
    AxisMember member;
    Pivot pivot;     ///< without the dimension it was split by
    QList<int> rows; ///< row here → row of the whole pivot; −1 where the whole has none
};

/// Splits a pivot by the first dimension of its rows, as Exploration::multiples asks. All parts
/// have the same rows and columns, so that they can be drawn side by side; a row that a member
/// lacks is Missing there. Totals of columns are left out.
/// @return nothing if the exploration asks for no split or the rows have no second dimension
[[nodiscard]] QList<FacetPivot> facetPivots(const Pivot &pivot);

} // namespace sextant
