// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"
#include "models/explore/exploration.h"

#include <QList>

namespace sextant {

class RowFilter;
struct FacetCounts;

/// One line of a facet: a member with what choosing it would show.
struct FacetEntry
{
    QString member;
    Names names;
    int depth = 0;           ///< 0 for a top member that occurs
    qint64 rows = 0;         ///< observations of it and below, under the OTHER dimensions' filters
    bool isSelected = false; ///< passes the dimension's own filter
    bool isWhole = false;    ///< the member that stands for all others together
};

struct Facet
{
    QString dimension;
    Names names;
    bool isFiltered = false;
    QList<FacetEntry>
        entries; ///< members that occur for the measure, in given order, parents before children
};

/// The facets of all dimensions of the cube for the exploration's measure and periods. Pure; any
/// thread.
[[nodiscard]] QList<Facet> facets(const Cube &cube, const Exploration &exploration);

/// The same from numbers of rows that were counted by other means.
/// @param exploration  resolved; `filter` is its own
[[nodiscard]] QList<Facet> facetsOf(const Cube &cube, const Exploration &exploration,
    const RowFilter &filter, const FacetCounts &counts);

} // namespace sextant
