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
    double first = 0;     ///< value at the claim's begin; NaN if not published
    double last = 0;
    double implied = 0; ///< ratio a year; NaN if an end point is missing
    /// The years the implied rate was computed over; differ from the claim's if only nearby end
    /// points were published.
    Period from;
    Period to;
    [[nodiscard]] bool disagrees() const; ///< by more than 0.5 percentage points
};

/// Compares each claim with the same source's numbers in `marketSizes` (dataset `market-size`).
[[nodiscard]] QList<ImpliedGrowth> impliedGrowth(
    const QList<Claim> &claims, const Cube &marketSizes);

} // namespace sextant
