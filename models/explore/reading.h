// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QList>
#include <QMap>
#include <QString>

namespace sextant {

/// On what scale numbers of a unit stand for the readers of one view, and what they call the unit
/// then.
///
/// Chinese counts in steps of ten thousand: what is stored in `USD bn` is read in 亿美元, units in
/// 万台. English reads numbers in their own unit. Numbers are never stored, compared or exported as
/// data like this: it is how they are written, and how typed ones are understood.
struct Reading
{
    double scale = 0;     ///< 1, 1e4, 1e8 or 1e12 of the unit's base; 0 where it is the unit itself
    double unitScale = 1; ///< Unit::scale() of the unit
    QString word;         ///< of the scale: `亿`; empty without
    QString baseName; ///< of the unit without a scale: `美元`; its own name where it is itself
    QString unitName; ///< of the unit on the scale, for headings: `亿美元`, `USD bn`

    [[nodiscard]] bool isScaled() const { return scale > 0; }
    /// What a number in the unit is divided by, > 0.
    [[nodiscard]] double factor() const { return isScaled() ? scale / unitScale : 1; }
    /// A number in the unit as it is written.
    [[nodiscard]] double written(double value) const
    {
        return isScaled() ? value * unitScale / scale : value;
    }
    /// The number in the unit that somebody means who types it as it is written.
    [[nodiscard]] double meant(double typed) const;
};

/// Scales that views agree on, or that a chart was written with.
struct ReadingScales
{
    bool isStored = false;         ///< every unit as it is stored, whatever the language
    QMap<QString, double> ofUnits; ///< Reading::scale by id; other units choose their own

    [[nodiscard]] static ReadingScales asStored() { return { true, {} }; }
};

/// How numbers of a unit are read. One scale serves them all: the one that suits the largest,
/// unless most would be small fractions and the next smaller one has room for all.
/// Shares, ratings and numbers without a unit keep theirs.
/// @param values  in the unit; those that are not finite do not count
[[nodiscard]] Reading readingOf(const Unit &unit, const QList<double> &values, Language language);

/// How the numbers of a unit are read in the chart and the table of a pivot: by its cells, not by
/// totals, which are larger. Prices (money that does not add up, in a currency's own unit) keep
/// their unit.
/// @param scales  agreed before
[[nodiscard]] Reading readingOf(
    const Pivot &pivot, const Unit &unit, Language language, const ReadingScales &scales = {});
/// The same for Pivot::unit.
[[nodiscard]] Reading readingOf(
    const Pivot &pivot, Language language, const ReadingScales &scales = {});

/// The scales of all units of a pivot that have one.
[[nodiscard]] ReadingScales scalesOf(
    const Pivot &pivot, Language language, const ReadingScales &scales = {});

} // namespace sextant
