// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/simdloops.h"

#if SEXTANT_HAS_X86_LOOPS

#include "models/cube/scan.h"

#include <immintrin.h>
#include <type_traits>

#pragma GCC target(                                                                                \
    "avx2,bmi,bmi2,popcnt,avx512f,avx512bw,avx512vl,avx512dq,avx512vbmi,tune=icelake-server")

#include "models/cube/scanloops.h"

namespace sextant {

namespace {

__m512i load(const quint8 *bytes)
{
    return _mm512_loadu_si512(reinterpret_cast<const void *>(bytes));
}

void keepCodes(const quint8 *codes, std::size_t rows, const quint8 *mask, quint64 *words)
{
    // The mask is 256 bytes, which two look-ups of 128 serve; the topmost bit of a code chooses.
    const __m512i mask0 = load(mask);
    const __m512i mask1 = load(mask + 64);
    const __m512i mask2 = load(mask + 128);
    const __m512i mask3 = load(mask + 192);
    for (std::size_t first = 0; first < rows; first += BlockRows) {
        const std::size_t left = rows - first;
        const quint64 valid = left >= BlockRows ? ~quint64(0) : (quint64(1) << left) - 1;
        const __m512i code = _mm512_maskz_loadu_epi8(valid, codes + first);
        const __m512i low = _mm512_permutex2var_epi8(mask0, code, mask1);
        const __m512i high = _mm512_permutex2var_epi8(mask2, code, mask3);
        const __m512i kept = _mm512_mask_blend_epi8(_mm512_movepi8_mask(code), low, high);
        words[first / BlockRows] &= _mm512_test_epi8_mask(kept, kept) & valid;
    }
}

} // namespace

const SimdLoops avx512Loops = { keepCodes, scanRows };

} // namespace sextant

#endif
