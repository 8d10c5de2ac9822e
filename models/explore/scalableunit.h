// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/unit.h"

namespace sextant {

/// Whether Chinese reads numbers of the unit in ten thousands: money and what is counted, but no
/// shares, ratings and indices.
[[nodiscard]] inline bool isScalable(const Unit &unit)
{
    return unit.isMoney() || (unit.type() == Unit::Type::Count && unit.id() != u"index");
}

} // namespace sextant
