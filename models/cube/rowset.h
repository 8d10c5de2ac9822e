// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/rowbits.h"

#include <atomic>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace sextant {

class TrackerColumns;

/// Row numbers of a tracker, in an order. Owns them; may be moved, not copied.
class RowList final
{
public:
    RowList() = default;
    /// @param size  rows, which are still to be written
    explicit RowList(std::size_t size)
        : m_rows(std::make_unique_for_overwrite<quint32[]>(size))
        , m_size(size)
    {
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] quint32 operator[](std::size_t place) const { return m_rows[place]; }
    [[nodiscard]] quint32 *data() { return m_rows.get(); }
    [[nodiscard]] std::span<const quint32> rows() const { return { m_rows.get(), m_size }; }

private:
    std::unique_ptr<quint32[]> m_rows;
    std::size_t m_size = 0;
};

/// Some rows of a tracker, in the order of the file: one bit a row, so that ten million rows take
/// little more than a megabyte and no list of them is written until somebody sorts.
/// Immutable; may be read by several threads.
class RowSet final
{
public:
    RowSet() = default;
    explicit RowSet(RowBits bits);

    /// Of how many rows it is a choice.
    [[nodiscard]] std::size_t rowCount() const { return m_bits.rowCount(); }
    /// How many rows it holds.
    [[nodiscard]] std::size_t size() const { return m_before.empty() ? 0 : m_before.back(); }
    [[nodiscard]] bool contains(std::size_t row) const { return m_bits.at(row); }
    /// The row at a place of the set, counted from 0. @pre place < size()
    /// Takes the time of a search among a few thousand numbers.
    [[nodiscard]] quint32 at(std::size_t place) const;
    /// How many rows of the set come before `row`. @pre row <= rowCount()
    [[nodiscard]] std::size_t placeOf(std::size_t row) const;
    [[nodiscard]] const RowBits &bits() const { return m_bits; }
    /// The rows as a list.
    [[nodiscard]] RowList toList() const;

private:
    static constexpr std::size_t WordsPerBlock = 64;

    RowBits m_bits;
    /// Rows before each block of WordsPerBlock words; last, all of them.
    std::vector<quint32> m_before;
};

/// A row passes if its code in this dimension is kept.
struct CodeCondition
{
    int dimension = 0;        ///< index into TrackerColumns::dimensions, or its size: the period
    std::vector<quint8> mask; ///< by code, 0 or 1; codes behind its end do not pass
};

/// A row passes if its number lies in the range, ends included. NaN: open on that side. A row
/// without a number does not pass.
struct NumberCondition
{
    int measure = 0; ///< index into TrackerColumns::measures
    double low = 0;
    double high = 0;
};

/// What a row must fulfil: all of `codes` and `numbers`, and, unless it is empty, one of `anyOf`.
struct RowConditions
{
    std::vector<CodeCondition> codes;
    std::vector<NumberCondition> numbers;
    /// What a text typed for all columns comes to: by column, the members whose names have it.
    /// Entries with an empty mask keep nothing.
    std::vector<CodeCondition> anyOf;
};

/// The rows that fulfil the conditions. Reads each column named once, on several threads, and skips
/// segments by their ranges. Any thread.
/// @return nothing if `cancelled` was set while it ran
[[nodiscard]] std::optional<RowSet> rowsThatPass(const TrackerColumns &columns,
    const RowConditions &conditions, const std::atomic_bool *cancelled = nullptr);

} // namespace sextant
