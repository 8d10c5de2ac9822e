// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/flatrows.h"

namespace sextant::benchmarks {

/// A made-up tracker in memory: 48 quarters in order, 60 vendors, 12 platforms, 60 countries in 6
/// regions, 40 segments and 4 channels, few of them frequent and many rare; whole units and a value
/// with two decimals. The same in every run.
[[nodiscard]] CubePtr trackerCube(std::size_t count);
/// The same for the view of flat rows.
[[nodiscard]] FlatRowsPtr trackerRows(std::size_t count);

} // namespace sextant::benchmarks
