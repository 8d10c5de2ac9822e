// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"
#include "models/explore/annotation.h"
#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"

#include <optional>

namespace sextant {

/// A number of a pivot that an anchor means.
struct FoundNumber
{
    int row = -1;                    ///< −1: the total over the rows
    int column = -1;                 ///< −1: the total over the columns
    const PivotCell *cell = nullptr; ///< of the pivot that was searched; may be without a value
    Period period;                   ///< invalid if no axis is time, or time is totalled
};

/// The number an anchor means. @return nothing if a member does not stand on the axes
[[nodiscard]] std::optional<FoundNumber> findNumber(const Pivot &pivot, const ChartAnchor &anchor);

/// The anchor of a cell. @pre the cell lies in the pivot
[[nodiscard]] ChartAnchor anchorOf(const Pivot &pivot, CellIndex cell);

/// From one number to another, in the pivot's unit.
struct Change
{
    double difference = 0;
    double ratio = 0;   ///< last ÷ first − 1; NaN unless both are above zero
    double years = 0;   ///< between the two periods; 0 within one period or without periods
    double perYear = 0; ///< compound growth a year as a ratio; NaN without years or ratio
};

/// The change between the numbers of two anchors; growth by compoundGrowth() over the years between
/// their periods (from begin to begin, from middle to middle where their lengths differ).
/// @return NotFound if an anchor means no number
[[nodiscard]] Result<Change> changeBetween(
    const Pivot &pivot, const ChartAnchor &from, const ChartAnchor &to);

/// The compound growth a year of every series from its first to its last period with a number.
struct SeriesGrowth
{
    QList<double> perYear; ///< ratios, one a series; NaN where it has none
    Period from;           ///< the earliest begin and the latest end of any of them
    Period to;
    bool isUniform = true; ///< all run from `from` to `to`
};
/// @return nothing if no axis is time
[[nodiscard]] std::optional<SeriesGrowth> seriesGrowth(const Pivot &pivot);

} // namespace sextant
