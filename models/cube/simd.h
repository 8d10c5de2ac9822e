// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/columns.h"

#include <QList>

namespace sextant {

struct Scan;

/// The widest instructions that the inner loops use. All give the same results, to the bit.
enum class Simd { Portable, Avx2, Avx512 };

/// The inner loops over rows, for one kind of processor.
struct SimdLoops
{
    /// Ands into `words`, for each of `rows` rows, whether `mask` (256 bytes, 0 or 1) keeps its
    /// code.
    void (*keepCodes)(const quint8 *codes, std::size_t rows, const quint8 *mask, quint64 *words);
    /// Adds rows first … last - 1 into the tables of the scan. @param first  a multiple of 64
    void (*scan)(const Scan &scan, std::size_t first, std::size_t last);
};

/// What this processor can run, the best last; Portable always.
[[nodiscard]] QList<Simd> availableSimd();
[[nodiscard]] Simd bestSimd();
/// @pre availableSimd() has it
[[nodiscard]] const SimdLoops &simdLoops(Simd simd);

} // namespace sextant
