// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/simd.h"

#include "models/cube/simdloops.h"

namespace sextant {

QList<Simd> availableSimd()
{
    QList<Simd> all { Simd::Portable };
#if SEXTANT_HAS_X86_LOOPS
    const bool hasAvx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
        && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
    if (hasAvx2)
        all << Simd::Avx2;
    if (hasAvx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vbmi"))
        all << Simd::Avx512;
#endif
    return all;
}

Simd bestSimd()
{
    static const Simd best = availableSimd().last();
    return best;
}

const SimdLoops &simdLoops(Simd simd)
{
#if SEXTANT_HAS_X86_LOOPS
    if (simd == Simd::Avx2)
        return avx2Loops;
    if (simd == Simd::Avx512)
        return avx512Loops;
#else
    Q_UNUSED(simd)
#endif
    return portableLoops;
}

} // namespace sextant
