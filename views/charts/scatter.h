// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/family.h"

namespace sextant {

/// The common part of scatter and bubbles.
///
/// A pivot has no x and y, so it is said here what they are. The points are the rows. The first
/// column is x and the second is y; where the columns are periods, x is the first and y the last of
/// them. Bubbles take the third column as their area. Columns are mostly `measure`; two members of
/// a dimension work as well. Each axis has its column's own unit. Rows that are cut by period and
/// by something else are trails: the points of one thing joined in the order of time; rows that
/// are periods alone are one trail. A row is drawn if all its columns in use have a single number.
[[nodiscard]] QString whyNoScatter(const ChartData &data, bool hasSize);
[[nodiscard]] PlotWish scatterWish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes, bool hasSize);
[[nodiscard]] ChartSheet scatterLayout(const LayoutContext &context, bool hasSize);

} // namespace sextant
