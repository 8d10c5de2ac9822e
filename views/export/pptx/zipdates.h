// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sextant {

/// The date of everything that is put into a zip file, so that the same content gives the same
/// bytes: the first of January 2000, midnight, as MS-DOS counts.
inline constexpr quint16 FixedZipDate = (2000 - 1980) << 9 | 1 << 5 | 1;
inline constexpr quint16 FixedZipTime = 0;

} // namespace sextant
