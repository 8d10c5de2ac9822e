// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdata.h"

#include <QList>

#include <optional>

namespace sextant {

/// A chart as office programs draw it themselves, from numbers in a sheet.
struct NativePlan
{
    enum class Type {
        Column,
        Bar,
        Stacked,
        Percent,
        Area,
        Line,
        Donut,
        Fan,       ///< lines, and the band of one of them
        Combo,     ///< columns, and lines on an axis of their own
        Waterfall, ///< columns that stand on what is not seen
        Scatter,
        Bubble,
        Marimekko, ///< areas on an axis of days
    };

    Type type = Type::Column;
    QList<int> series; ///< of ChartData, in the order of drawing; those with a number
    int band = -1;     ///< Fan: the series whose low and high ends it shows
    /// The distances between the periods differ, so that the axis must be one of time; then all
    /// periods are years.
    bool isUneven = false;
    bool isStacked = false; ///< Stacked, Percent, Area and Marimekko

    /// Whether its series are rows or columns of the pivot and stand on one pair of axes.
    [[nodiscard]] bool isPlain() const { return type <= Type::Donut; }
    [[nodiscard]] bool hasLines() const { return type == Type::Line || type == Type::Fan; }
};

/// How the pivot's chart is drawn natively; nothing where that could not say the same: another
/// family, contradicting numbers, sums of parts that are marked one by one, published ranges of
/// single numbers, bands of several series or with a beginning that is not a number, lines with
/// breaks or links, more series than have names, periods that overlap, areas whose kinds differ,
/// bridges below zero, columns of a Marimekko that are narrower than their names, annotations, or
/// small charts.
/// @param width  of the plot in pixels
[[nodiscard]] std::optional<NativePlan> nativePlan(const ChartData &data, double width = 900);

/// How the inside of a kind appears beside that of an actual number, as the charts paint it.
[[nodiscard]] QColor kindFill(const QColor &colour, Kind kind, const ChartTheme &theme);

} // namespace sextant
