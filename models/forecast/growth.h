// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QList>

namespace sextant {

/// Compound annual growth between two values, as a ratio (0.05 is 5 % a year).
/// @param first,last  values in the same unit, both > 0
/// @param years       length of the span in years, > 0; fractions allowed
/// @return an error of code OutOfDomain if an argument is out of range
/// Formula: (last / first)^(1 / years) - 1, the geometric mean of the yearly growth.
[[nodiscard]] Result<double> compoundGrowth(double first, double last, double years);

/// The value after `years` of growth by `rate` (ratio > -1) a year: value × (1 + rate)^years.
[[nodiscard]] Result<double> projectedValue(double value, double rate, double years);

/// Years until `value` reaches `target` at `rate` a year: ln(target / value) / ln(1 + rate).
/// @return OutOfDomain if the target lies the other way, or never is reached
[[nodiscard]] Result<double> yearsToReach(double value, double target, double rate);

/// One point of a path, a calendar year and a value.
struct YearValue
{
    int year = 0;
    double value = 0;
};

/// The path from `value` in year `from` to year `to` (both included) at `rate` a year.
[[nodiscard]] Result<QList<YearValue>> projectedPath(double value, double rate, int from, int to);

} // namespace sextant
