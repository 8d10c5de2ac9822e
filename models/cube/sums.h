// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace sextant {

/// The sums of one measure, by cell.
struct MeasureSums
{
    int measure = 0; ///< index into TrackerColumns::measures
    /// Exact sums, in a unit of 1 / divisor. Empty if the column holds doubles or a sum may not fit
    /// 64 bits; `doubles` has them then, the second correctly rounded.
    std::vector<qint64> integers;
    std::vector<double> doubles; ///< in the measure's unit
    double divisor = 1;
    /// How many rows had a number; empty: all.
    std::vector<qint64> numbers;

    /// In the measure's unit; 0 for a cell without numbers.
    [[nodiscard]] double value(std::size_t cell) const
    {
        return integers.empty() ? doubles[cell] : double(integers[cell]) / divisor;
    }
};

/// What rows come to, by cell: how many there are and the sum of each measure that was asked for.
struct Sums
{
    std::vector<qint64> rows;
    std::vector<MeasureSums> measures;

    [[nodiscard]] std::size_t cellCount() const { return rows.size(); }
    /// How many rows of the cell have a number of the measure.
    [[nodiscard]] qint64 numbers(std::size_t measure, std::size_t cell) const
    {
        return measures[measure].numbers.empty() ? rows[cell] : measures[measure].numbers[cell];
    }
    /// How many cells have a row.
    [[nodiscard]] std::size_t distinct() const;
    /// The `count` cells with the largest sums, largest first; of equal ones, the lower cell first.
    /// Cells without a number are left out.
    [[nodiscard]] std::vector<quint32> largest(std::size_t measure, std::size_t count) const;
};

/// The sums of a dimension's members, by code.
struct Panel
{
    int dimension = 0; ///< index into TrackerColumns::dimensions, or its size: the period
    Sums sums;
};

} // namespace sextant
