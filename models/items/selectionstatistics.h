// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"

#include <QString>

#include <optional>

namespace sextant {

/// What the status line says of the selected cells. Numbers are in Pivot::unit, or in
/// the one unit that all selected cells have.
struct SelectionStatistics
{
    int cells = 0;             ///< cells selected, with or without a number
    int numbers = 0;           ///< cells of them that have one number
    std::optional<double> sum; ///< only if these numbers may be added, see whyNoSum
    QString whyNoSum;          ///< one sentence if there are two numbers or more and no sum
    /// Arithmetic mean of the numbers; none without numbers or where their units differ.
    std::optional<double> average;
    /// Compound annual growth (ratio) from the first to the last number, where the selection
    /// runs along time in one row or one column and both ends are above zero.
    std::optional<double> growth;
    Period from; ///< of the growth; invalid without one
    Period to;
};

/// Looks at the selected cells of a pivot. Pure; any thread.
///
/// Numbers are summed only if the measure adds along every dimension in which the cells differ:
/// a flow over periods that do not overlap, an additive measure over members that adds and are
/// not above one another, of the same source (or a dataset that combines sources), as values
/// rather than shares, growth or index. Cells outside of the pivot are ignored.
[[nodiscard]] SelectionStatistics selectionStatistics(const Pivot &pivot, const CellSet &cells);

} // namespace sextant
