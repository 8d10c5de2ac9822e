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

/// The planned texts as labels beside the laid out plot, kept within `frame`.
/// @param offset  pixels between the plot and the texts beside the usual gap
[[nodiscard]] QList<LabelWish> placeTextLabels(const PlaceTexts &texts, const Plot &plot,
    double offset, const QRectF &frame, const ChartTheme &theme, const TypeSizes &sizes);

/// The text of a tick; the unit of percent stands at the last tick only.
[[nodiscard]] QString tickText(const ChartData &data, const Scale &scale, int tick, bool isPercent);

/// The width of the widest tick text in pixels.
[[nodiscard]] double tickWidth(const ChartData &data, const Scale &scale, bool isPercent,
    const ChartText &text, const TypeSizes &sizes);

/// The texts of the value axis beside the laid out plot.
[[nodiscard]] QList<LabelWish> tickLabels(const ChartData &data, const Plot &plot, bool isPercent,
    const ChartText &text, const TypeSizes &sizes);

} // namespace sextant
