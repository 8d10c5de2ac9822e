// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

namespace sextant {

/// What the numbers are of, in a few words: the market (if one is looked at) or the measure, with
/// the deployment, place and members that the exploration is limited to.
[[nodiscard]] QString subjectOf(const Pivot &pivot, Language language);

/// A headline that states what the pivot's numbers show: growth over the whole span, who leads, or
/// how far the sources lie apart. Where nothing can be said without adding what must not be added,
/// it names what is shown: subject and dimensions.
[[nodiscard]] QString suggestedHeadline(const Pivot &pivot, Language language);

} // namespace sextant
