// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"

#include <vector>

namespace sextant {

/// What a row of a cube is about: its measure, period, unit and members but for those of some
/// dimensions. Rows of equal keys make statements on the same thing.
using RowKey = std::vector<quint32>;

/// @param without  indexes of dimensions that do not count, `kind` usually among them
[[nodiscard]] RowKey rowKey(const Cube &cube, std::size_t row, const std::vector<int> &without);

/// The ids of the members of a row along the dimensions, in the cube's order, without those named.
[[nodiscard]] QStringList memberIds(
    const Cube &cube, std::size_t row, const std::vector<int> &without);

/// How many decimals a number was published with: 606.7 has one, 291 none. Counts those of the
/// shortest decimal form of at most 12 significant digits; trailing zeros are not known to the
/// program.
[[nodiscard]] int printedDecimals(double value);

} // namespace sextant
