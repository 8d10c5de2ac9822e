// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace sextant {

/// Whether work that looks at this flag now and then shall end. @param flag  null: never
[[nodiscard]] inline bool isSet(const std::atomic_bool *flag)
{
    return flag && flag->load(std::memory_order_relaxed);
}

} // namespace sextant
