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

/// Whether the series of a place have shares: none of them is contradicted, which leaves the sum
/// unknown, and their numbers come to more than nothing.
[[nodiscard]] bool hasShares(const ChartData &data, int place);

/// The layers of one place from zero outwards: values, or percent of the sum of those above zero.
/// Cells without a number, and as shares those below zero, have no layer; as shares a place where
/// not hasShares() has none at all.
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

/// Why no place has shares, where there are numbers; else empty.
[[nodiscard]] QString whyNoShares(const ChartData &data);

/// A share inside its layer, in whole percent; below 100 for what is not all.
[[nodiscard]] QString wholePercent(const StackLayer &layer);

/// From how many grey layers on they are drawn as one block, without hairlines.
inline constexpr int MostGreyLayers = 6;

/// The layers of a place that have no hue of their own.
[[nodiscard]] int greyLayers(const ChartData &data, const QList<StackLayer> &layers);

/// Notes on what a stack leaves out.
[[nodiscard]] QStringList stackNotes(const ChartData &data, bool asShares);

} // namespace sextant
