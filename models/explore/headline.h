// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

namespace sextant {

/// A headline that states what the pivot's numbers show: growth over the whole span, who leads, or
/// how far the sources lie apart. Where nothing can be said without adding what must not be added,
/// it names what is shown: subject and dimensions.
[[nodiscard]] QString suggestedHeadline(const Pivot &pivot, Language language);

} // namespace sextant
