// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/period.h"

namespace sextant::db {

/// Reads a period as trackers write it. Beyond the forms of Period::parse():
/// `2025 Q3`, `2025-Q3`, `Q3 2025`, `Q3'25`, `3Q25`, `3Q2025`, `1H25`, `H1 2025`, `CY2025`,
/// `CY25Q1`, `FY25`, `FY25 Q1`; `202506`, `2025/06`, `06/2025`, `Jun 2025`, `Jun-25`, `June 2025`;
/// the days `2025-06-30` and `2025/6/30` (and a time behind them) as their month;
/// `2025年`, `2025年6月`, `2025年第3季度`, `2025年三季度`, `2025年上半年`.
/// Two digits are a year of this century.
/// @return an invalid period if the text is none
[[nodiscard]] Period readPeriod(const QString &text);

} // namespace sextant::db
