// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/reading.h"

namespace sextant {

/// What a picture of the pivot shows, for those who do not see it: the kind of chart, what its
/// numbers say, measure with unit, and sources. One paragraph of plain text.
/// @param scales  on which the picture's numbers are read, see readingOf()
[[nodiscard]] QString altText(
    const Pivot &pivot, Language language, const ReadingScales &scales = {});

} // namespace sextant
