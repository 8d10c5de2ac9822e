// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/family.h"

#include <QLineF>

namespace sextant {

/// Where a plot with its texts may stand, in pixels of the frame.
struct PlotRoom
{
    QRectF room;
    double start = 0; ///< kept free left of the plot for a family's texts
    double end = 0;   ///< kept free right of it for names
    QSizeF frame;     ///< texts stay within
};

/// What comes with a laid out plot.
struct PlotLayout
{
    QLineF baseLine;     ///< null for none
    QLineF divider;      ///< where the forecast begins; null for none
    QList<QLineF> rules; ///< the grid of a broken axis, which Qt Charts cannot rule
    QPolygonF breakBand; ///< the torn strip over the gap of a broken axis; empty for none
    QList<LabelWish> labels;
};

/// The scale of the value axis that a family wishes; logarithmic or broken where asked and
/// possible.
/// @param notes  gets what must be said of it
[[nodiscard]] Scale scaleFor(const ChartData &data, const PlotWish &wish, QStringList &notes);

/// Lays out a plot in a room: its axes, the texts beside them, the forecast's divider.
[[nodiscard]] PlotLayout layOutPlot(Plot &plot, const ChartData &data, const PlotWish &wish,
    const Scale &scale, const PlotRoom &given, const ChartText &text, const TypeSizes &sizes);

} // namespace sextant
