// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/simd.h"

/// Whether the compiler can make functions for newer processors than it is asked to compile for.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define SEXTANT_HAS_X86_LOOPS 1
#else
#define SEXTANT_HAS_X86_LOOPS 0
#endif

namespace sextant {

extern const SimdLoops portableLoops;
#if SEXTANT_HAS_X86_LOOPS
extern const SimdLoops avx2Loops;
extern const SimdLoops avx512Loops;
#endif

} // namespace sextant
