// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"
#include "views/charts/mark.h"

#include <QString>

namespace sextant {

/// What a cell is called: its row's and its column's members, `2025, Google`.
[[nodiscard]] QString cellName(const Pivot &pivot, CellIndex index, Language language);

/// The accessible name of a mark: members, value with unit, kind. One line of plain text.
[[nodiscard]] QString cellSummary(const Pivot &pivot, CellIndex index, Language language);

/// The tooltip of a cell as rich text: members, the exact value with unit, kind, qualifier, range,
/// growth over a year before, share of the total, sources; every number of a conflict.
[[nodiscard]] QString cellTooltip(const Pivot &pivot, CellIndex index, Language language);

/// The ratio by which a cell exceeds the one a year before it along the time axis.
/// @return NaN without a time axis, without such a cell, or if it is not above zero
[[nodiscard]] double growthOverYear(const Pivot &pivot, CellIndex index);

/// The cell's part of the total of its place, as a ratio.
/// @return NaN if there is no such total, or the values are rates already
[[nodiscard]] double shareOfTotal(const Pivot &pivot, CellIndex index);

} // namespace sextant
