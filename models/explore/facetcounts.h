// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/selection.h"

#include <vector>

namespace sextant {

/// How many rows each member has, of those in the periods that are looked at.
struct FacetCounts
{
    std::vector<std::vector<qint64>> occurring; ///< by dimension, by code: of the measure
    std::vector<std::vector<qint64>> passing;   ///< those that pass the other dimensions' filters
    std::vector<qint64> ofMeasure; ///< by measure: rows that pass all filters on members
};

/// Counts all dimensions in one pass; a tracker by the cross-filter of the cube, which remembers
/// the filters, so that the next call looks only at the one that has changed.
[[nodiscard]] FacetCounts countFacets(const Cube &cube, const RowFilter &filter);

} // namespace sextant
