// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace sextant {

/// Places of a list as ranges: everything or one place cost the same. A plain value.
class RowRanges final
{
public:
    /// From `first` to `last`, both included.
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;

        friend bool operator==(const Range &, const Range &) = default;
    };

    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    /// How many places there are in all ranges.
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] bool contains(qint64 place) const;
    /// Ascending, without overlaps and without neighbours that touch.
    [[nodiscard]] const std::vector<Range> &ranges() const { return m_ranges; }

    void clear() { m_ranges.clear(); }
    /// The ends may come in either order.
    void add(qint64 first, qint64 last);
    void remove(qint64 first, qint64 last);

    friend bool operator==(const RowRanges &, const RowRanges &) = default;

private:
    std::vector<Range> m_ranges;
};

} // namespace sextant
