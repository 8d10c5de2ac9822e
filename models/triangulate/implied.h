// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/source.h"
#include "models/cube/cube.h"

#include <QList>

namespace sextant {

/// A published growth rate beside the one that the publisher's own end points imply.
struct ImpliedGrowth
{
    Claim claim;
    double published = 0; ///< ratio a year
    double first = 0;     ///< value in the year `from`; NaN if not published
    double last = 0;      ///< value in the year `to`; NaN if not published
    double implied = 0;   ///< ratio a year; NaN if an end point is missing
    QString unit;         ///< id of the unit of first and last; empty without both
    /// The years the implied rate was computed over; differ from the claim's if only nearby end
    /// points were published.
    Period from;
    Period to;
    [[nodiscard]] bool disagrees() const; ///< by more than 0.5 percentage points
};

/// Compares each growth claim with the same source's numbers of the same market, deployment and
/// region in `marketSizes` (dataset `market-size`); one entry a growth claim, in their order.
///
/// Where a source published nothing for the claim's own year, the year before or after takes its
/// place (rates are often counted from a base year that is not published); `from` and `to` then
/// say so. A year for which the source published different numbers is no end point.
[[nodiscard]] QList<ImpliedGrowth> impliedGrowth(
    const QList<Claim> &claims, const Cube &marketSizes);

} // namespace sextant
