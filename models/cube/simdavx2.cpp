// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/simdloops.h"

#if SEXTANT_HAS_X86_LOOPS

#include "models/cube/scan.h"

#include <immintrin.h>
#include <type_traits>

#pragma GCC target("avx2,bmi,bmi2,popcnt,tune=haswell")

#include "models/cube/scanloops.h"

namespace sextant {

namespace {

/// Which of 32 codes are kept, as bits. The mask is a set of 256 bits: byte code / 8, bit code % 8.
class CodeSet
{
public:
    explicit CodeSet(const quint8 *mask)
    {
        alignas(32) quint8 set[32] = {};
        for (int code = 0; code < 256; ++code)
            set[code / 8] = quint8(set[code / 8] | (mask[code] << (code % 8)));
        m_low = _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<__m128i *>(set)));
        m_high = _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<__m128i *>(set + 16)));
    }
    [[nodiscard]] quint32 kept(const quint8 *codes) const
    {
        const __m256i bit = _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64,
            -128, 1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
        const __m256i code = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(codes));
        const __m256i byte = _mm256_and_si256(_mm256_srli_epi16(code, 3), _mm256_set1_epi8(0x1f));
        const __m256i low = _mm256_shuffle_epi8(m_low, byte);
        const __m256i high = _mm256_shuffle_epi8(m_high, byte);
        // The topmost bit of a code says which half of the set it lies in.
        const __m256i part = _mm256_blendv_epi8(low, high, code);
        const __m256i wanted
            = _mm256_shuffle_epi8(bit, _mm256_and_si256(code, _mm256_set1_epi8(7)));
        const __m256i found = _mm256_cmpeq_epi8(_mm256_and_si256(part, wanted), wanted);
        return quint32(_mm256_movemask_epi8(found));
    }

private:
    __m256i m_low;
    __m256i m_high;
};

void keepCodes(const quint8 *codes, std::size_t rows, const quint8 *mask, quint64 *words)
{
    const CodeSet set(mask);
    std::size_t first = 0;
    for (; first + BlockRows <= rows; first += BlockRows) {
        const quint64 low = set.kept(codes + first);
        words[first / BlockRows] &= low | (quint64(set.kept(codes + first + 32)) << 32);
    }
    if (first == rows)
        return;
    alignas(32) quint8 rest[BlockRows] = {};
    __builtin_memcpy(rest, codes + first, rows - first);
    const quint64 valid = (quint64(1) << (rows - first)) - 1;
    words[first / BlockRows] &= (set.kept(rest) | (quint64(set.kept(rest + 32)) << 32)) & valid;
}

} // namespace

const SimdLoops avx2Loops = { keepCodes, scanRows };

} // namespace sextant

#endif
