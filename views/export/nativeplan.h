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
    enum class Type { Column, Bar, Stacked, Percent, Area, Line, Donut };

    Type type = Type::Column;
    QList<int> series; ///< of ChartData, in the order of drawing; those with a number
    /// The distances between the periods differ, so that the axis must be one of time; then all
    /// periods are years.
    bool isUneven = false;
    bool isStacked = false; ///< Stacked, Percent and Area
};

/// How the pivot's chart is drawn natively; nothing where that could not say the same: another
/// family, contradicting numbers, sums of parts that are marked one by one, bands of a computed
/// forecast, published ranges, lines with breaks or links, more series than have names, periods
/// that overlap, areas whose kinds differ, annotations, or small charts.
[[nodiscard]] std::optional<NativePlan> nativePlan(const ChartData &data);

/// How the inside of a kind appears beside that of an actual number, as the charts paint it.
[[nodiscard]] QColor kindFill(const QColor &colour, Kind kind, const ChartTheme &theme);

} // namespace sextant
