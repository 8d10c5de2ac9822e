// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdata.h"
#include "views/charts/scale.h"

#include <QList>
#include <QStringList>

#include <cmath>

namespace sextant {

/// The points of a scatter or of bubbles: which columns of the pivot are what, and the rows that
/// have a number in each of them. scatter.h says which columns these are.
struct Cloud
{
    struct Point
    {
        int row = -1; ///< of the pivot
        double x = 0;
        double y = 0;
        double size = 0; ///< of a bubble, >= 0
        Kind kind = Kind::Actual;
        int group = 0; ///< in `groups`
    };
    int x = 0; ///< columns of the pivot
    int y = 0;
    int size = -1; ///< -1 for points without a size
    QList<Point> points;
    QList<AxisLabel> groups; ///< what a colour and a name stand for: a row, or a trail
    bool hasTrails = false;
    bool isOverTime = false; ///< x and y are two periods
    int leftOut = 0;         ///< rows without one number in each column

    /// @param hasSize  whether the third column is the points' area
    Cloud(const ChartData &data, bool hasSize);

    /// A group's name in a language; empty where the trail is all there is.
    [[nodiscard]] QString groupName(int group, Language language) const;
    /// The groups from the largest to the smallest by their last point.
    [[nodiscard]] QList<int> groupsBySize() const;
    /// The points of each group in the order of time.
    [[nodiscard]] QList<QList<Point>> trails(const ChartData &data) const;
    /// One colour a group: the eight largest have hues.
    /// @param bySize  from groupsBySize()
    [[nodiscard]] QList<QColor> colours(const ChartData &data, const QList<int> &bySize) const;
    /// The shape of each group's dots, see Mark::dot. Trails cross, so each that has a hue has a
    /// shape; others have their names beside them, and a size is best seen of a circle.
    /// @param colours  from colours()
    [[nodiscard]] QList<quint8> dots(
        const ChartTheme &theme, const QList<int> &bySize, const QList<QColor> &colours) const;
};

/// The unit of one column of the whole pivot.
[[nodiscard]] Unit columnUnit(const ChartData &data, int column);
/// A column's name with its unit.
[[nodiscard]] QString columnTitle(const ChartData &data, int column);

/// The scale of one axis of a cloud and the texts of its ticks.
struct Ruler
{
    Scale scale;
    ValueText numbers;
    QStringList texts;

    Ruler(const ChartData &data, const Cloud &cloud, bool isX);

    /// Where a value stands on an axis that knows only linear scales.
    [[nodiscard]] double at(double value) const { return scale.isLog ? std::log10(value) : value; }
};

} // namespace sextant
