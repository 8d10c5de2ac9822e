// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/period.h"

#include <QList>
#include <QtGlobal>

#include <cstddef>
#include <limits>
#include <memory>
#include <new>
#include <span>
#include <vector>

namespace sextant {

/// A block of memory for a column: on a cache line's boundary, with a cache line to spare behind
/// its end, so that a loop over whole vectors may read (not use) what lies there. Its bytes are not
/// set, because setting ten million of them costs as much as reading them from the file.
class ColumnBytes final
{
public:
    static constexpr std::size_t Alignment = 64;

    ColumnBytes() = default;
    explicit ColumnBytes(std::size_t size)
        : m_bytes(
            static_cast<std::byte *>(::operator new(size + Alignment, std::align_val_t(Alignment))))
        , m_size(size)
    {
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::byte *data() { return m_bytes.get(); }
    [[nodiscard]] const std::byte *data() const { return m_bytes.get(); }

private:
    struct Free
    {
        void operator()(std::byte *bytes) const
        {
            ::operator delete(bytes, std::align_val_t(Alignment));
        }
    };
    std::unique_ptr<std::byte, Free> m_bytes;
    std::size_t m_size = 0;
};

/// The rows of a tracker come in segments of this many; the last one may be shorter.
inline constexpr std::size_t SegmentRows = 65536;

/// The codes of one dimension (or of the period), one a row, in 1, 2 or 4 bytes each; or one code
/// for all rows, in none.
class CodeColumn final
{
public:
    CodeColumn() = default;
    /// A column whose codes are still to be written. @param width  0, 1, 2 or 4
    CodeColumn(std::size_t rows, int width, quint32 distinct)
        : m_bytes(rows * std::size_t(width))
        , m_rows(rows)
        , m_width(width)
        , m_distinct(distinct)
    {
    }
    /// The same code in every row.
    [[nodiscard]] static CodeColumn constant(std::size_t rows, quint32 code, quint32 distinct)
    {
        CodeColumn column(rows, 0, distinct);
        column.m_constant = code;
        return column;
    }
    /// Bytes a code needs if all are below `distinct`: 1, 2 or 4.
    [[nodiscard]] static int widthFor(quint32 distinct)
    {
        return distinct <= 0x100 ? 1 : distinct <= 0x10000 ? 2 : 4;
    }

    [[nodiscard]] std::size_t rowCount() const { return m_rows; }
    /// 0 (one code for all rows), 1, 2 or 4
    [[nodiscard]] int width() const { return m_width; }
    /// All codes are below this.
    [[nodiscard]] quint32 distinct() const { return m_distinct; }
    [[nodiscard]] bool isConstant() const { return m_width == 0; }
    /// @pre isConstant()
    [[nodiscard]] quint32 constantCode() const { return m_constant; }
    /// @pre sizeof(Code) == width()
    template <typename Code>
    [[nodiscard]] const Code *codes() const
    {
        return reinterpret_cast<const Code *>(m_bytes.data());
    }
    template <typename Code>
    [[nodiscard]] Code *codes()
    {
        return reinterpret_cast<Code *>(m_bytes.data());
    }
    [[nodiscard]] quint32 at(std::size_t row) const
    {
        switch (m_width) {
        case 1:
            return codes<quint8>()[row];
        case 2:
            return codes<quint16>()[row];
        case 4:
            return codes<quint32>()[row];
        default:
            return m_constant;
        }
    }

private:
    ColumnBytes m_bytes;
    std::size_t m_rows = 0;
    int m_width = 0;
    quint32 m_distinct = 0;
    quint32 m_constant = 0;
};

/// The numbers of one measure, one a row. Decimals are kept as integers in a unit of
/// 10^-decimals(), so that sums of them are exact; what has more places than MaxDecimals, or does
/// not fit, is kept as floating-point numbers.
class NumberColumn final
{
public:
    enum class Storage : quint8 { Int32, Int64, Double };
    static constexpr int MaxDecimals = 6;
    /// What stands for "no number" in an integer column; in a column of doubles it is NaN.
    static constexpr qint32 Missing32 = std::numeric_limits<qint32>::min();
    static constexpr qint64 Missing64 = std::numeric_limits<qint64>::min();

    NumberColumn() = default;
    /// A column whose numbers are still to be written.
    NumberColumn(std::size_t rows, Storage storage, int decimals)
        : m_bytes(rows * (storage == Storage::Int32 ? 4 : 8))
        , m_rows(rows)
        , m_storage(storage)
        , m_decimals(decimals)
    {
    }

    [[nodiscard]] std::size_t rowCount() const { return m_rows; }
    [[nodiscard]] Storage storage() const { return m_storage; }
    [[nodiscard]] bool isInteger() const { return m_storage != Storage::Double; }
    /// 0..MaxDecimals; 0 for doubles
    [[nodiscard]] int decimals() const { return m_decimals; }
    /// 10^decimals(): what a sum of the stored integers is divided by.
    [[nodiscard]] double divisor() const
    {
        constexpr double powers[] = { 1, 10, 100, 1e3, 1e4, 1e5, 1e6 };
        return powers[m_decimals];
    }
    /// Whether any row is without a number.
    [[nodiscard]] bool hasMissing() const { return m_hasMissing; }
    void setHasMissing(bool has) { m_hasMissing = has; }
    /// @pre Number is the type of storage()
    template <typename Number>
    [[nodiscard]] const Number *numbers() const
    {
        return reinterpret_cast<const Number *>(m_bytes.data());
    }
    template <typename Number>
    [[nodiscard]] Number *numbers()
    {
        return reinterpret_cast<Number *>(m_bytes.data());
    }
    /// NaN where there is none.
    [[nodiscard]] double at(std::size_t row) const
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        switch (m_storage) {
        case Storage::Int32: {
            const qint32 number = numbers<qint32>()[row];
            return number == Missing32 ? none : number / divisor();
        }
        case Storage::Int64: {
            const qint64 number = numbers<qint64>()[row];
            return number == Missing64 ? none : double(number) / divisor();
        }
        case Storage::Double:
            break;
        }
        return numbers<double>()[row];
    }

private:
    ColumnBytes m_bytes;
    std::size_t m_rows = 0;
    Storage m_storage = Storage::Double;
    int m_decimals = 0;
    bool m_hasMissing = true;
};

/// The lowest and the highest code of a segment.
struct CodeRange
{
    quint32 low = 0;
    quint32 high = 0;
};

/// The rows of a tracker in columns, in the order of the file: immutable once loaded.
///
/// Unlike the rows of a curated dataset, each row carries a number for every measure, and rows with
/// the same members are parts of one number, which add.
class TrackerColumns final
{
public:
    std::size_t rowCount = 0;
    std::vector<CodeColumn>
        dimensions;        ///< by the dataset's dimensions, `source` and `kind` included
    QList<Period> periods; ///< distinct, ascending
    CodeColumn period;     ///< index into periods
    std::vector<NumberColumn> measures; ///< by the dataset's measures
    /// By dimension, then by segment: the range of its codes. The last entry is the period's.
    std::vector<std::vector<CodeRange>> ranges;

    [[nodiscard]] std::size_t segmentCount() const
    {
        return (rowCount + SegmentRows - 1) / SegmentRows;
    }
};

using TrackerPtr = std::shared_ptr<const TrackerColumns>;

} // namespace sextant
