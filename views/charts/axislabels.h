// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/family.h"

namespace sextant {

/// A text at the axis of places before the plot is laid out.
struct PlaceText
{
    double at = 0; ///< on the axis of places
    QString text;
    QSizeF size;
    int row = 0; ///< 0 is next to the plot
    double priority = 0;
};

/// The texts at the axis of places and the room they need.
struct PlaceTexts
{
    QList<PlaceText> texts;
    double extent = 0; ///< height below the plot, or width left of it; pixels
};

/// Chooses and breaks the names of the places. Years are thinned from the last one backwards where
/// they do not fit; quarters and months get a second row with their years; names of categories are
/// broken, then set on two levels, and end in `…` only where nothing else helps.
/// @param pixelsPerPlace  pixels of one unit of the axis
/// @param most  the extent it may take at most, in pixels
[[nodiscard]] PlaceTexts planPlaces(const PlaceAxis &axis, bool isHorizontal, double pixelsPerPlace,
    double most, const ChartText &text, const TypeSizes &sizes);

/// The same for an axis of the family's own: names are broken into the room that each has; where
/// one cannot be, every second one stands a row lower and may be twice as wide.
[[nodiscard]] PlaceTexts planOwnPlaces(const OwnPlaces &own, double pixelsPerPlace, double most,
    const ChartText &text, const TypeSizes &sizes);

/// The planned texts as labels beside the laid out plot, kept within `frame`.
/// @param offset  pixels between the plot and the texts beside the usual gap
[[nodiscard]] QList<LabelWish> placeTextLabels(const PlaceTexts &texts, const Plot &plot,
    double offset, const QRectF &frame, const ChartTheme &theme, const TypeSizes &sizes);

/// How the ticks of a wish are written: its own way, as percent, or as the data's values. The unit
/// of percent stands at the last tick only.
[[nodiscard]] ValueText tickTexts(const ChartData &data, const PlotWish &wish);

/// The width of the widest tick text in pixels.
[[nodiscard]] double tickWidth(
    const ValueText &ticks, const Scale &scale, const ChartText &text, const TypeSizes &sizes);

/// The texts of the value axis beside the laid out plot.
[[nodiscard]] QList<LabelWish> tickLabels(const ValueText &ticks, const Plot &plot,
    const ChartTheme &theme, const ChartText &text, const TypeSizes &sizes);

} // namespace sextant
