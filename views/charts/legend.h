// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/family.h"

namespace sextant {

/// The entries that a chart needs: the series that have no place for their name, then the kinds
/// that occur if that is more than "actual" alone, then torn ends, dots and whiskers if they occur.
[[nodiscard]] QList<LegendEntry> legendEntries(
    const ChartData &data, const QList<int> &series, const QList<Mark> &marks);

/// Gives the dots of each of several series a shape of its own where the legend alone says which is
/// which, so that nobody depends on the colour. Those of the first one stay round.
/// @param series  whose names stand in the legend, in its order
/// @return whether a shape is in use; never where anything but dots is drawn
[[nodiscard]] bool shapeDots(QList<Mark> &marks, const QList<int> &series);

/// The legend in rows from the left.
struct LegendLayout
{
    QList<Mark> samples;
    QList<Label> labels;
    double height = 0;
    int seriesRows = 0; ///< rows above those of the kinds
};
[[nodiscard]] LegendLayout layoutLegend(const QList<LegendEntry> &entries, const QPointF &topLeft,
    double width, const ChartText &text, const TypeSizes &sizes, const ChartTheme &theme);

/// The entries whose series fill at most so many rows. Those at the end that find no room become
/// one that counts them; the first always stays.
[[nodiscard]] QList<LegendEntry> foldedLegend(const QList<LegendEntry> &entries, int mostRows,
    double width, const ChartText &text, const TypeSizes &sizes);

} // namespace sextant
