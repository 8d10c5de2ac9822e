// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QStringList>

namespace sextant {

/// What a cell's numbers must have in common with another's before the two may be compared over
/// time: the publishers, and the members along the dimensions that do not add (market,
/// application, …). Editions of one publisher go together; two publishers do not.
struct Origin
{
    /// Sorted; without where they were read (`Omdia (via Financial Times)` is Omdia). Empty where
    /// the dataset combines sources.
    QStringList publishers;
    QStringList members; ///< along the dimensions that do not add, without source and kind

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// @param cell  of the pivot; its first number stands for all, since numbers that differ in a
///              dimension that does not add never meet in a value
[[nodiscard]] Origin originOf(const Pivot &pivot, const PivotCell &cell);

} // namespace sextant
