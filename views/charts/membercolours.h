// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"
#include "views/charts/charttheme.h"

#include <QColor>
#include <QList>

namespace sextant {

/// The colours of one axis's labels in a theme.
///
/// A member's colour follows from the catalog alone, so that it is the same in every chart of the
/// workspace, in every session and every file: the n-th member of its level has the n-th hue; when
/// all hues are used, the next members have another shade (shadeOf()) of the hues, in another
/// order, and so on. Its hue never gives way: should two shown members have the very same colour,
/// the later one takes another shade of the hue, and grey if there is none left. A dimension of
/// which the axis shows one member only says nothing about colours, unless it is the only one.
/// Combinations of members are no members: they take the hue of their members' sum, or the next
/// free one.
///
/// Only `leads` get colours; the others, and "other", get the theme's grey. An axis of periods, or
/// without dimensions, takes hues in order. A member to which the theme's brand gives a role has
/// its colour whatever else would follow.
/// @param leads  indices of labels; all of them if empty
[[nodiscard]] QList<QColor> memberColours(const Pivot &pivot, const PivotAxis &axis,
    const ChartTheme &theme, const QList<int> &leads = {});

/// The axis whose labels are the series of a chart of this pivot: the columns, or the rows where
/// the columns are time.
[[nodiscard]] const PivotAxis &seriesAxis(const Pivot &pivot);

/// The colours of the series as charts draw them, one a label of seriesAxis(): for swatches in
/// tables and panels.
[[nodiscard]] QList<QColor> seriesColours(const Pivot &pivot, const ChartTheme &theme);

/// The indices of the series that get a hue: all, or the largest where there are more than hues.
[[nodiscard]] QList<int> leadSeries(const Pivot &pivot, int hues);

/// The same for charts side by side whose pivots have the same axes: one choice for all of them, by
/// the sums over all. @param pivots  not empty
[[nodiscard]] QList<int> leadSeries(const QList<const Pivot *> &pivots, int hues);

} // namespace sextant
