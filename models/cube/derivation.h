// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/columns.h"

#include <vector>

namespace sextant {

/// A dimension whose members follow from those of another in every row, as the region follows from
/// the country: its sums need no pass over the rows of their own.
struct Derivation
{
    int from = -1;               ///< dimension; -1: the members follow from no other
    std::vector<quint32> codeOf; ///< by code of `from`; codes that no row has: 0
};

/// By dimension, the period last. What a dimension is derived from is itself not derived.
/// Reads the columns of candidates that a sample of rows leaves, on several threads.
/// @param threads  at most this many; 0: as many as there are processors
[[nodiscard]] std::vector<Derivation> findDerivations(const TrackerColumns &columns, int threads);

} // namespace sextant
