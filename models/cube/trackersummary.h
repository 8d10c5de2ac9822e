// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"

#include <vector>

namespace sextant {

/// What every look at a tracker asks for and no filter changes: counted once, when it is loaded.
struct TrackerSummary
{
    /// Rows that share their period and their members along all dimensions that do not add.
    struct Combination
    {
        std::vector<quint32> codes; ///< by `separate`
        quint32 period = 0;
        std::vector<quint8> hasNumber; ///< by measure: whether any of the rows has a number
    };

    std::vector<std::vector<qint64>> rowsOf; ///< by dimension, by code: how many rows have it
    std::vector<int> separate;               ///< the dimensions that do not add
    std::vector<Combination> combinations;
};

/// @param cube  of a tracker; its `summary` is not read
[[nodiscard]] TrackerSummary summarize(const Cube &cube);

} // namespace sextant
