// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace sextant {

/// One number that is added up for every row: a measure, a part of one, or whether it is there.
struct ScanTerm
{
    enum class Kind : quint8 {
        Int32,
        Int64,
        Int64Low,  ///< the lowest 32 bits, for sums that need more than 64
        Int64High, ///< the rest
        Double,
        HasInt32, ///< 1 where the row has a number
        HasInt64,
        HasDouble,
    };
    Kind kind = Kind::Int32;
    bool hasMissing = true;
    const void *numbers = nullptr;
    int lane = 0; ///< place in a cell
};

/// A column of codes, as a part of the place of a row's cell.
struct ScanCodes
{
    const void *codes = nullptr;
    int width = 1;      ///< bytes of a code: 1, 2 or 4
    quint32 stride = 1; ///< cells from one code to the next
};

/// Cells of one or more dimensions together: the cell of a row is the sum of its codes, each times
/// its stride.
struct ScanTable
{
    static constexpr int MaxColumns = 12;
    std::array<ScanCodes, MaxColumns> columns;
    int columnCount = 0;
    qint64 *cells = nullptr; ///< each Scan::lanes() long, zeroed before
};

/// A dimension whose filter some rows of the segment fail. The panel of the dimension also counts
/// the rows that fail this filter alone.
struct ScanFilter
{
    const quint64 *passes = nullptr;   ///< bits of all rows of the tracker
    const ScanTable *missed = nullptr; ///< null: the dimension has no panel
};

/// What one pass over rows adds up, and where: rows that pass all filters count in every table,
/// rows that fail exactly one in that one's. Plain pointers, because the loops that read it are
/// compiled for several processors.
///
/// A cell is a row of 64-bit lanes: first the integers, then the floating-point numbers, each
/// rounded up to whole vectors; lane 0 counts the rows.
struct Scan
{
    static constexpr int VectorLanes = 4;
    static constexpr int MaxVectors = 8;

    const ScanTerm *terms = nullptr;
    int termCount = 0;
    int integerVectors = 1; ///< at least 1
    int doubleVectors = 0;
    const ScanTable *tables = nullptr;
    int tableCount = 0;
    const ScanFilter *filters = nullptr;
    int filterCount = 0;

    [[nodiscard]] int lanes() const { return (integerVectors + doubleVectors) * VectorLanes; }
};

} // namespace sextant
