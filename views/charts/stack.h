// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/parts.h"

namespace sextant {

/// One layer of a stack, in the unit of the value axis. Layers below zero grow downwards.
struct StackLayer
{
    int series = -1;
    double from = 0; ///< the end nearer to zero
    double to = 0;
};

/// The layers of one place from zero outwards: values, or percent of the sum of those above zero.
/// Cells without a number, and as shares those below zero, have no layer.
[[nodiscard]] QList<StackLayer> stackOf(const ChartData &data, int place, bool asShares);

/// Smallest and largest end of all stacks.
[[nodiscard]] ValueRange stackRange(const ChartData &data, bool asShares);

/// What stacked and 100 % columns share: the wish and the layout.
[[nodiscard]] PlotWish stackWish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes, bool asShares);
[[nodiscard]] ChartSheet stackLayout(const LayoutContext &context, bool asShares);

/// Names of layers at the end of the last place: series to the middle of its layer there. The grey
/// rest gets one name together.
[[nodiscard]] QList<EndAnchor> stackNames(
    const LayoutContext &context, int place, double x, bool asShares, bool hasLeaders);

/// The series named at the end and in the legend, for a wish: those without a layer at the last
/// place can only stand in the legend.
void wishStackNames(const ChartData &data, bool asShares, PlotWish &wish);

/// Why the series cannot be stacked; empty if they can.
[[nodiscard]] QString whyNotStacked(const ChartData &data);

/// Notes on what a stack leaves out.
[[nodiscard]] QStringList stackNotes(const ChartData &data, bool asShares);

} // namespace sextant
