// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

namespace sextant {

/// What the numbers are of, in a few words: the market (if one is looked at) or the measure, with
/// the deployment, place and members that the exploration is limited to.
[[nodiscard]] QString subjectOf(const Pivot &pivot, Language language);

/// The head of a name: definitions in brackets and after a comma belong to the subtitle.
[[nodiscard]] QString shortened(const QString &name);

} // namespace sextant
