// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/parts.h"

#include <functional>

namespace sextant {

/// A bar among those of its place, along the axis of places.
struct BarSlot
{
    int place = 0;
    int series = 0;
    double start = 0;   ///< pixels
    double breadth = 0; ///< pixels
    bool isLabelled = false;
};

/// Lays out bars side by side at each place, upright or lying.
/// @param widest  of a bar with the gap beside it, in pixels
/// @param add     adds one bar with its label; called in the order of places and series
[[nodiscard]] ChartSheet layOutBars(const LayoutContext &context, double widest,
    const std::function<void(const BarSlot &slot, ChartSheet &sheet)> &add);

} // namespace sextant
