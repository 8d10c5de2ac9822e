// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/family.h"

#include <QLineF>
#include <QPolygonF>

namespace sextant {

/// The first axis break that an exploration asks for; null without.
[[nodiscard]] const Annotation *axisBreakOf(const Exploration &exploration);

/// Where the marks of plain numbers begin and end: values, contradicting numbers, published ranges,
/// in the unit of the value axis. Empty if no break is asked for.
[[nodiscard]] QList<double> markEdges(const ChartData &data);

/// The scale with the break that the exploration asks for. An axis is never broken where that would
/// hide something: not if a mark or a reference line ends in the gap, nor where lengths are shares
/// or logarithms.
/// @param notes  gets what is left out of the axis, or why nothing is
[[nodiscard]] Scale withAxisBreak(
    const Scale &whole, const ChartData &data, const PlotWish &wish, QStringList &notes);

/// A break that would help, in the unit of the values shown: the widest gap between two numbers
/// where it takes more than half of their range; never the feet of bars. Its ends are round numbers
/// clear of the numbers beside it.
/// @return an annotation of type Break; nothing if no break would help
[[nodiscard]] std::optional<Annotation> suggestedBreak(const Pivot &pivot);

/// The strip that covers the gap across a laid out plot: two torn edges, the first half of its
/// points along the one from end to end, the second half along the other backwards.
/// @pre the plot's value axis is broken
[[nodiscard]] QPolygonF tornBand(const Plot &plot);

/// Lines across the plot at its ticks.
[[nodiscard]] QList<QLineF> gridRules(const Plot &plot);

} // namespace sextant
