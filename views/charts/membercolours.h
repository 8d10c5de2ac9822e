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
/// A member's hue follows from its position among its siblings in the catalog, so that it is the
/// same in every chart.
/// Where two shown members would get the same hue, the earlier one keeps it and the later one takes
/// the next free hue. Only `leads` get hues (as many as the palette has); the others, and "other",
/// get the theme's grey. An axis of periods or with one label takes hues in order. A member to
/// which the theme's brand gives a role has its colour whatever else would follow.
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

} // namespace sextant
