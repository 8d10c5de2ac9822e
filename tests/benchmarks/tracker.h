// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

namespace sextant::benchmarks {

/// A made-up tracker as a finished pivot: 48 quarters in rows, 60 vendors in columns, every cell
/// filled. The numbers are the same in every run; another `seed` gives other numbers.
[[nodiscard]] PivotPtr trackerPivot(const QString &chart, int seed);

/// The same of another size, with more or fewer vendors and periods. Beyond 400 quarters the rows
/// are things without a period.
[[nodiscard]] PivotPtr cutTracker(const QString &chart, int seed, int rows, int vendors);

/// A made-up pivot of 10,000 rows and two columns: the points of a scatter.
[[nodiscard]] PivotPtr scatterPivot(int seed);

/// A made-up pivot of 50 rows and 40 columns without time: the 2,000 tiles of a treemap.
[[nodiscard]] PivotPtr tilesPivot(int seed);

} // namespace sextant::benchmarks
