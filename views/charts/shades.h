// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/charttheme.h"

#include <QColor>

namespace sextant {

/// How many colours shadeOf() makes of one hue.
inline constexpr int ShadeCount = 3;

/// One of the colours that a hue of a palette stands for, all of them told apart by their lightness
/// alone: by every eye, and in grey print.
///
/// Lightness is that of OKLab (Björn Ottosson, "A perceptual color space for image processing",
/// 2020); where the screen cannot show a shade as vivid as its hue, it is as vivid as it can be.
/// @param step   0: the hue itself; up to ShadeCount - 1
/// @param theme  shades keep clear of its background
[[nodiscard]] QColor shadeOf(const QColor &hue, int step, const ChartTheme &theme);

} // namespace sextant
