// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "db/values/period.h"

namespace sextant {

/// A period as a label on an axis or in a table: `2025`, `Q3 2025`, `H1 2025`, `Jun 2025`,
/// `FY2026`; in Chinese `2025`, `2025Q3`, `2025 上半年`, `2025 年 6 月`, `2026 财年`. Empty for the
/// undated period.
[[nodiscard]] Names periodNames(const Period &period);

/// The same within a sentence, where Chinese says `2025 年` and `2025 年第三季度`.
[[nodiscard]] QString periodInSentence(const Period &period, Language language);

} // namespace sextant
