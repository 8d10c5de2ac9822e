// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/columns.h"
#include "models/cube/scan.h"
#include "models/cube/sums.h"

#include <span>
#include <vector>

namespace sextant {

/// Which lanes of a cell hold what: the number of rows first, then for each measure its sum (in two
/// lanes if 64 bits may not do) and how many rows have a number, where some have none.
class LaneLayout final
{
public:
    /// @param measures  index into TrackerColumns::measures
    /// @param isWide    by entry of `measures`: a sum may not fit 64 bits
    LaneLayout(const TrackerColumns &columns, std::span<const int> measures,
        std::span<const quint8> isWide);

    [[nodiscard]] int integerLanes() const { return m_integerVectors * Scan::VectorLanes; }
    [[nodiscard]] int lanes() const
    {
        return (m_integerVectors + m_doubleVectors) * Scan::VectorLanes;
    }
    [[nodiscard]] bool hasDoubles() const { return m_doubleVectors > 0; }
    /// Fills in the terms and the shape of the cells; they refer to the columns and to this.
    void describe(Scan &scan) const;
    /// Reads lanes that lie one after the other, `cells` numbers each, and appends the measures'
    /// sums to `sums`, from the measure `at` on. Memory that `sums` has is used again.
    void read(const qint64 *planes, std::size_t cells, Sums &sums, std::size_t at) const;
    [[nodiscard]] std::size_t measureCount() const { return m_slots.size(); }

    /// Cuts measures into groups that fit one pass each.
    [[nodiscard]] static std::vector<LaneLayout> forMeasures(const TrackerColumns &columns,
        std::span<const int> measures, std::span<const quint8> isWide);

private:
    struct Slot
    {
        int measure = 0;
        double divisor = 1;
        int sum = 0;
        int high = -1;    ///< the rest of the sum; -1: there is none
        int numbers = -1; ///< -1: every row has a number
        bool isDouble = false;
    };
    int addTerm(ScanTerm::Kind kind, const NumberColumn &column, int lane);

    std::vector<Slot> m_slots;
    std::vector<ScanTerm> m_terms;
    int m_integerVectors = 1;
    int m_doubleVectors = 0;
};

/// Adds the lanes of a cell to those of another.
void addLanes(const LaneLayout &layout, const qint64 *from, qint64 *to);
/// A lane that holds a floating-point number.
[[nodiscard]] double doubleOf(qint64 lane);
[[nodiscard]] qint64 laneOf(double number);

} // namespace sextant
