// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/codetest.h"

#include "models/cube/rowbits.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sextant {

namespace {

template <typename Code>
void keepByTable(const Code *codes, std::size_t rows, const quint8 *mask, quint64 *words)
{
    alignas(64) std::array<quint8, RowBits::RowsPerWord> flags {};
    for (std::size_t first = 0; first < rows; first += RowBits::RowsPerWord) {
        const std::size_t count = std::min(RowBits::RowsPerWord, rows - first);
        for (std::size_t i = 0; i < count; ++i)
            flags[i] = mask[codes[first + i]];
        quint64 word = 0;
        for (std::size_t byte = 0; byte < 8; ++byte)
            word |= packedFlags(flags.data() + byte * 8) << (byte * 8);
        words[first / RowBits::RowsPerWord] &= word & RowBits::full(rows - first);
    }
}

} // namespace

quint64 packedFlags(const quint8 *flags)
{
#if Q_BYTE_ORDER == Q_LITTLE_ENDIAN
    quint64 bytes = 0;
    std::memcpy(&bytes, flags, sizeof bytes);
    // Byte i times 2^(56 - 7 i) lands its flag in bit 56 + i; nothing else reaches the top byte.
    return (bytes * 0x0102040810204080) >> 56;
#else
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits |= quint64(flags[i]) << i;
    return bits;
#endif
}

const CodeColumn &codeColumn(const TrackerColumns &columns, int dimension)
{
    const auto index = std::size_t(dimension);
    return index < columns.dimensions.size() ? columns.dimensions[index] : columns.period;
}

std::size_t rowsOfSegment(const TrackerColumns &columns, std::size_t segment)
{
    return std::min(SegmentRows, columns.rowCount - segment * SegmentRows);
}

CodeTest::CodeTest(const TrackerColumns &columns, int dimension, std::span<const quint8> mask)
    : m_columns(&columns)
    , m_column(&codeColumn(columns, dimension))
    , m_ranges(std::size_t(dimension) < columns.ranges.size()
                  && columns.ranges[std::size_t(dimension)].size() == columns.segmentCount()
              ? &columns.ranges[std::size_t(dimension)]
              : nullptr)
    , m_mask(std::max<std::size_t>(256, m_column->distinct()), 0)
    , m_keptBefore(m_mask.size() + 1, 0)
{
    for (std::size_t code = 0; code < m_mask.size(); ++code) {
        m_mask[code] = code < mask.size() && mask[code] != 0 ? 1 : 0;
        m_keptBefore[code + 1] = m_keptBefore[code] + m_mask[code];
    }
}

CodeTest::Outcome CodeTest::outcome(std::size_t segment) const
{
    if (m_column->isConstant())
        return m_mask[m_column->constantCode()] != 0 ? Outcome::All : Outcome::None;
    const quint32 low = m_ranges ? (*m_ranges)[segment].low : 0;
    const quint32 high = m_ranges ? (*m_ranges)[segment].high : m_column->distinct() - 1;
    const quint32 kept = m_keptBefore[high + 1] - m_keptBefore[low];
    return kept == 0 ? Outcome::None : kept == high - low + 1 ? Outcome::All : Outcome::Some;
}

void CodeTest::apply(std::size_t segment, quint64 *words, const SimdLoops &loops) const
{
    const std::size_t rows = rowsOfSegment(*m_columns, segment);
    const std::size_t first = segment * SegmentRows;
    switch (m_column->width()) {
    case 1:
        loops.keepCodes(m_column->codes<quint8>() + first, rows, m_mask.data(), words);
        break;
    case 2:
        keepByTable(m_column->codes<quint16>() + first, rows, m_mask.data(), words);
        break;
    case 4:
        keepByTable(m_column->codes<quint32>() + first, rows, m_mask.data(), words);
        break;
    default:
        if (outcome(segment) == Outcome::None)
            std::fill_n(words, RowBits::wordsFor(rows), 0);
        break;
    }
}

} // namespace sextant
