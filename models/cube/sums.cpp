// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/sums.h"

#include <algorithm>

namespace sextant {

std::size_t Sums::distinct() const
{
    return std::size_t(
        std::count_if(rows.begin(), rows.end(), [](qint64 count) { return count > 0; }));
}

std::vector<quint32> Sums::largest(std::size_t measure, std::size_t count) const
{
    std::vector<quint32> cells;
    for (std::size_t cell = 0; cell < rows.size(); ++cell) {
        if (numbers(measure, cell) > 0)
            cells.push_back(quint32(cell));
    }
    const MeasureSums &sums = measures[measure];
    const auto isLarger = [&](quint32 a, quint32 b) {
        // Exact sums are compared exactly: as doubles, large ones may run together.
        if (!sums.integers.empty() && sums.integers[a] != sums.integers[b])
            return sums.integers[a] > sums.integers[b];
        if (sums.integers.empty() && sums.doubles[a] != sums.doubles[b])
            return sums.doubles[a] > sums.doubles[b];
        return a < b;
    };
    const auto kept = cells.begin() + std::ptrdiff_t(std::min(count, cells.size()));
    std::partial_sort(cells.begin(), kept, cells.end(), isLarger);
    cells.erase(kept, cells.end());
    return cells;
}

} // namespace sextant
