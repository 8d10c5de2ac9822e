// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstddef>
#include <memory>

namespace sextant {

/// One bit a row, 64 rows to a word, the first row in the lowest bit. The bits behind the last row
/// are 0. Not set when made.
class RowBits final
{
public:
    static constexpr std::size_t RowsPerWord = 64;

    RowBits() = default;
    explicit RowBits(std::size_t rows)
        : m_words(std::make_unique_for_overwrite<quint64[]>(wordsFor(rows)))
        , m_rows(rows)
    {
    }

    [[nodiscard]] static std::size_t wordsFor(std::size_t rows)
    {
        return (rows + RowsPerWord - 1) / RowsPerWord;
    }
    /// All rows of the word that has `rows` rows left to hold, as bits.
    [[nodiscard]] static quint64 full(std::size_t rows)
    {
        return rows >= RowsPerWord ? ~quint64(0) : (quint64(1) << rows) - 1;
    }

    [[nodiscard]] std::size_t rowCount() const { return m_rows; }
    [[nodiscard]] std::size_t wordCount() const { return wordsFor(m_rows); }
    [[nodiscard]] bool isNull() const { return m_words == nullptr; }
    [[nodiscard]] quint64 *words() { return m_words.get(); }
    [[nodiscard]] const quint64 *words() const { return m_words.get(); }
    [[nodiscard]] bool at(std::size_t row) const
    {
        return ((m_words[row / RowsPerWord] >> (row % RowsPerWord)) & 1) != 0;
    }

private:
    std::unique_ptr<quint64[]> m_words;
    std::size_t m_rows = 0;
};

} // namespace sextant
