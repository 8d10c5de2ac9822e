// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

namespace sextant {

/// Replaces the values of an evaluated pivot by what its exploration's transform makes of them;
/// Transform::Value changes nothing. Cells without a value stay as they are; the numbers behind a
/// cell stay as published, and the kinds and sources of both figures of a comparison are united.
///
/// - **Share**: percent of the total of the cell's period (of its column where no axis is time).
///   **Share of row**: percent of the row's total. Without that total there is no share
///   (NotAdditive, or Missing where the total is).
/// - **Growth** (percent a year) and **difference** compare with one earlier cell: a year with the
///   last year before it that has a value, growth over several years being the compound yearly
///   rate; a half, quarter or month with the same one of the year before. Fiscal periods compare
///   with fiscal ones. Growth needs a positive reference.
/// - **Index**: the base period is 100. Without a base the first period for which all series have a
///   value is it, else the first period.
///
/// A single number marked incomplete is compared with nothing. Totals are treated as one more
/// series; those that run over time have no growth, difference or index.
void applyTransform(Pivot &pivot);

} // namespace sextant
