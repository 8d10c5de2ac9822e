// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/simdloops.h"

#include "models/cube/codetest.h"
#include "models/cube/rowbits.h"
#include "models/cube/scanloops.h"

namespace sextant {

namespace {

void keepCodes(const quint8 *codes, std::size_t rows, const quint8 *mask, quint64 *words)
{
    alignas(64) quint8 flags[RowBits::RowsPerWord] = {};
    for (std::size_t first = 0; first < rows; first += RowBits::RowsPerWord) {
        const std::size_t count
            = rows - first < RowBits::RowsPerWord ? rows - first : RowBits::RowsPerWord;
        for (std::size_t i = 0; i < count; ++i)
            flags[i] = mask[codes[first + i]];
        quint64 word = 0;
        for (std::size_t byte = 0; byte < 8; ++byte)
            word |= packedFlags(flags + byte * 8) << (byte * 8);
        words[first / RowBits::RowsPerWord] &= word & RowBits::full(rows - first);
    }
}

} // namespace

const SimdLoops portableLoops = { keepCodes, scanRows };

} // namespace sextant
