// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/trackerblocks.h"

#include <span>
#include <vector>

namespace sextant {

/// The sums of a tracker's rows that have the same key.
struct TrackerSums
{
    std::vector<quint64> keys;               ///< those that occur, ascending
    std::vector<std::vector<double>> values; ///< by measure, by key; NaN without any number
    std::vector<std::vector<qint32>> counts; ///< by measure, by key: numbers in the sum
    qint64 passedRows = 0;
    bool hasTooMany = false; ///< more keys than asked for: nothing else is filled
};

/// Adds up the numbers of the rows that pass, in one pass and two threads. Whole numbers and
/// decimals are added exactly and rounded once, at the end.
/// @param parts     what makes up a row's key; the row passes if its key is below Rejected
/// @param keyCount  all keys that pass are below this
/// @param measures  indices of the measures to add up
/// @param mostKeys  give up beyond so many
/// @param cancelled may be null; once set, the sums are of no use
[[nodiscard]] TrackerSums sumTracker(const TrackerColumns &tracker,
    const std::vector<KeyPart> &parts, quint64 keyCount, std::span<const int> measures,
    std::size_t mostKeys, const std::atomic_bool *cancelled);

} // namespace sextant
