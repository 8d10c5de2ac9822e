// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowranges.h"

#include <algorithm>

namespace sextant {

namespace {

using Range = RowRanges::Range;

/// The first range that ends at `place` or behind it.
template <typename Ranges>
auto reaching(Ranges &ranges, qint64 place)
{
    return std::lower_bound(ranges.begin(), ranges.end(), place,
        [](const Range &range, qint64 wanted) { return range.last < wanted; });
}

} // namespace

qint64 RowRanges::count() const
{
    qint64 sum = 0;
    for (const Range &range : m_ranges)
        sum += range.last - range.first + 1;
    return sum;
}

bool RowRanges::contains(qint64 place) const
{
    const auto range = reaching(m_ranges, place);
    return range != m_ranges.end() && range->first <= place;
}

void RowRanges::add(qint64 first, qint64 last)
{
    Range added { std::min(first, last), std::max(first, last) };
    const auto begin = reaching(m_ranges, added.first - 1);
    auto end = begin;
    for (; end != m_ranges.end() && end->first <= added.last + 1; ++end) {
        added.first = std::min(added.first, end->first);
        added.last = std::max(added.last, end->last);
    }
    m_ranges.insert(m_ranges.erase(begin, end), added);
}

void RowRanges::remove(qint64 first, qint64 last)
{
    const Range removed { std::min(first, last), std::max(first, last) };
    const auto begin = reaching(m_ranges, removed.first);
    auto end = begin;
    std::vector<Range> rest;
    for (; end != m_ranges.end() && end->first <= removed.last; ++end) {
        if (end->first < removed.first)
            rest.push_back({ end->first, removed.first - 1 });
        if (end->last > removed.last)
            rest.push_back({ removed.last + 1, end->last });
    }
    const auto place = m_ranges.erase(begin, end);
    m_ranges.insert(place, rest.begin(), rest.end());
}

} // namespace sextant
