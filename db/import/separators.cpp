// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/separators.h"

#include <algorithm>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace sextant::db {

namespace {

[[maybe_unused]] void reserveFor(std::span<const char> text, Separators &separators)
{
    if (separators.positions.size() < text.size() + TextPadding)
        separators.positions.resize(text.size() + TextPadding);
    separators.count = 0;
    separators.quotes = 0;
    separators.endsInQuotes = false;
}

#ifdef __SSE2__
constexpr std::size_t Step = 64;

/// 64 bytes as four vectors.
struct Block
{
    __m128i parts[4];

    explicit Block(const char *bytes)
    {
        for (int i = 0; i < 4; ++i)
            parts[i] = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes) + i);
    }

    /// A bit for each byte that is `byte`, the first in the lowest bit.
    [[nodiscard]] quint64 where(char byte) const
    {
        const __m128i wanted = _mm_set1_epi8(byte);
        quint64 mask = 0;
        for (int i = 0; i < 4; ++i) {
            const auto bits
                = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(parts[i], wanted)));
            mask |= quint64(bits) << (16 * i);
        }
        return mask;
    }
};

/// Bit i of the result is the parity of the bits 0..i: 1 from an opening quote (included) to the
/// closing one (not included).
[[nodiscard]] quint64 insideOf(quint64 quotes)
{
    for (int shift = 1; shift < 64; shift *= 2)
        quotes ^= quotes << shift;
    return quotes;
}

[[nodiscard]] quint64 firstBits(std::size_t count)
{
    return count >= Step ? ~quint64(0) : (quint64(1) << count) - 1;
}
#endif

} // namespace

void findSeparatorsPlain(std::span<const char> text, char delimiter, Separators &separators)
{
    reserveFor(text, separators);
    quint32 *next = separators.positions.data();
    bool isInside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            isInside = !isInside;
            ++separators.quotes;
        } else if (!isInside && (text[i] == delimiter || text[i] == '\n')) {
            *next++ = quint32(i);
        }
    }
    separators.count = std::size_t(next - separators.positions.data());
    separators.endsInQuotes = isInside;
}

void findSeparators(std::span<const char> text, char delimiter, Separators &separators)
{
#ifdef __SSE2__
    reserveFor(text, separators);
    quint32 *next = separators.positions.data();
    quint64 carry = 0; // all ones while inside quotes
    std::size_t quoteCount = 0;
    for (std::size_t at = 0; at < text.size(); at += Step) {
        const Block block(text.data() + at);
        const quint64 valid = firstBits(text.size() - at);
        quint64 found = (block.where(delimiter) | block.where('\n')) & valid;
        const quint64 quotes = block.where('"') & valid;
        if ((quotes | carry) != 0) {
            const quint64 inside = insideOf(quotes) ^ carry;
            found &= ~inside;
            carry = quint64(0) - (inside >> 63);
            quoteCount += std::size_t(std::popcount(quotes));
        }
        for (; found != 0; found &= found - 1)
            *next++ = quint32(at + std::size_t(std::countr_zero(found)));
    }
    separators.count = std::size_t(next - separators.positions.data());
    separators.quotes = quoteCount;
    separators.endsInQuotes = quoteCount % 2 != 0;
#else
    findSeparatorsPlain(text, delimiter, separators);
#endif
}

LineCount countLines(std::span<const char> text)
{
    LineCount count;
    std::size_t at = 0;
#ifdef __SSE2__
    for (; at + Step <= text.size(); at += Step) {
        const Block block(text.data() + at);
        count.quotes += std::size_t(std::popcount(block.where('"')));
        count.lines += std::size_t(std::popcount(block.where('\n')));
    }
#endif
    const auto rest = text.subspan(at);
    count.quotes += std::size_t(std::ranges::count(rest, '"'));
    count.lines += std::size_t(std::ranges::count(rest, '\n'));
    return count;
}

} // namespace sextant::db
