// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"

#include <QList>

namespace sextant {

/// What comparing published parts with their published total says.
enum class PartsVerdict {
    Agrees,    ///< to the last digit
    Rounding,  ///< the difference is no more than rounding of the printed digits explains
    Remainder, ///< the parts are less than the total, and need not be all parts
    Disagrees, ///< more than rounding explains, or parts beyond their total
};

/// A total that a source published, beside the sum of the parts that the same source published for
/// the same thing. Neither replaces the other: the total is shown as published.
struct PartsCheck
{
    QString source;
    QString measure;
    Period period;
    QString unit;        ///< id
    QStringList members; ///< ids along the cube's dimensions without the one split, source and kind
    QString total;       ///< id of the member that is split
    QStringList parts;   ///< ids of its children that have numbers
    double published = 0; ///< the total
    double sum = 0;       ///< of the parts
    /// What rounding explains: half of the last printed decimal, for the total and each part.
    double tolerance = 0;
    PartsVerdict verdict = PartsVerdict::Agrees;

    [[nodiscard]] double difference() const { return sum - published; }
};

/// Compares the published totals of a dataset with their parts along one additive dimension.
///
/// Parts are the direct children that add (Member::adds); a total needs two of them at least. A
/// total or part that is published more than once with different numbers (a range, two vintages
/// under one source) is left out, as are incomplete periods and measures that do not add.
/// @return empty if the dataset lacks the dimension or it does not add; in the order of the file
[[nodiscard]] QList<PartsCheck> partsAgainstTotals(const Cube &cube, const QString &dimension);

} // namespace sextant
