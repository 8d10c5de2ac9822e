// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"
#include "models/explore/exploration.h"

#include <atomic>
#include <vector>

namespace sextant {

/// The few numbers that one look at a large dataset needs, with what its filters have decided.
struct Condensed
{
    std::shared_ptr<Cube> cube; ///< an ordinary one
    /// By row: 1 if it passed the filters; 0 if it only says that its group has numbers (or, if its
    /// value is NaN, rows) in its period.
    std::vector<quint8> passes;
    qint64 measureRows = 0; ///< rows of the dataset that have the measure
    qint64 passedRows = 0;  ///< those that passed the filters
};

/// A cube without rows of its own: everything but the rows is that of `cube`. Dimensions that are
/// not `kept` are collapsed.
[[nodiscard]] std::shared_ptr<Cube> emptyLike(const Cube &cube, const std::vector<quint8> &kept);

/// Which dimensions a look needs one by one: those on an axis, those that do not add, and those
/// of which it keeps members that overlap.
/// @param used  by dimension, by code: whether rows that the look keeps may have it
[[nodiscard]] std::vector<quint8> dimensionsOfLook(
    const Cube &cube, const Exploration &exploration, const std::vector<std::vector<quint8>> &used);

/// Adds up the rows of a tracker that an exploration cannot tell apart. Rows with the same members
/// are parts of one number; dimensions that add, stand on no axis and of which the look keeps no
/// members that overlap are summed over. What remains follows the rules of Aggregator as the rows
/// of any other dataset do.
/// @param exploration  resolved
/// @param cancelled    may be null
/// @return NotSupported if more numbers remain than can be shown; Cancelled
[[nodiscard]] Result<Condensed> condense(
    const Cube &cube, const Exploration &exploration, const std::atomic_bool *cancelled = nullptr);

} // namespace sextant
