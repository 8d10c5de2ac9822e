// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>
#include <vector>

namespace sextant::db {

/// Where the fields of a piece of CSV text end.
struct Separators
{
    /// Positions of delimiters and line ends (LF) outside quotes, ascending. Only the first `count`
    /// are meant; the rest is room.
    std::vector<quint32> positions;
    std::size_t count = 0;
    std::size_t quotes = 0;    ///< how many double quotes there are
    bool endsInQuotes = false; ///< the last quote opened and nothing closed it

    [[nodiscard]] std::span<const quint32> view() const { return { positions.data(), count }; }
};

/// Bytes behind a text that findSeparators() may read (and does not use).
inline constexpr std::size_t TextPadding = 64;

/// Finds them, 64 bytes at a time. A quote changes sides wherever it stands, so doubled ones change
/// twice; whether one stands where none may is for the reader of the fields to see.
/// @param text  begins outside quotes; is followed by TextPadding bytes; shorter than 4 GiB
void findSeparators(std::span<const char> text, char delimiter, Separators &separators);
/// The same byte by byte, for machines without SSE2.
void findSeparatorsPlain(std::span<const char> text, char delimiter, Separators &separators);

/// How many quotes and line ends there are.
struct LineCount
{
    std::size_t quotes = 0;
    std::size_t lines = 0;
};
[[nodiscard]] LineCount countLines(std::span<const char> text);

} // namespace sextant::db
