// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"
#include "views/charts/charttheme.h"

#include <QImage>

namespace sextant {

/// The marks of a chart without any text, as small as a thumbnail, on transparent ground. On the
/// window's thread; takes as long as one frame of the chart.
/// @param size   pixels at 100 %
/// @param ratio  device pixels a pixel, ≥ 1
/// @return a null image for a pivot that cannot be drawn
[[nodiscard]] QImage chartThumbnail(const PivotPtr &pivot, const ChartTheme &theme,
    Language language, const QSize &size, double ratio);

} // namespace sextant
