// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QList>

namespace sextant {

/// One number of a line over time.
struct LinePoint
{
    int time = 0; ///< index along the time axis; 0 where no axis is time
    Period period;
    const PivotCell *cell = nullptr; ///< of the pivot that was read; has a value
};

/// One series of a pivot and its numbers, in the order of the time axis.
struct PivotLine
{
    int index = 0; ///< along the axis that is not time
    QList<LinePoint> points;

    /// @return null if it has no number at that place
    [[nodiscard]] const LinePoint *at(int time) const;
};

/// Reads a pivot as lines over time, whichever axis time is on; without a time axis every row is a
/// line of one point (its total, if there are several columns).
/// The pivot must outlive the lines.
class PivotLines final
{
public:
    explicit PivotLines(const Pivot &pivot);

    [[nodiscard]] const QList<PivotLine> &lines() const { return m_lines; }
    /// Lines that are not made up of other lines that are shown: without parents of shown members
    /// and without `all`. What remains may be compared with each other.
    [[nodiscard]] QList<PivotLine> leaves() const;
    /// The number that stands for all leaves at a time: the line of a member above all of them if
    /// it is shown, else the pivot's own total. Null if there is neither.
    [[nodiscard]] const PivotCell *whole(int time) const;
    [[nodiscard]] QString name(const PivotLine &line, Language language) const;
    /// The name for a sentence: heads only (see shortened()), without periods.
    [[nodiscard]] QString shortName(const PivotLine &line, Language language) const;
    /// Of the axis of the lines.
    [[nodiscard]] const QStringList &dimensions() const;
    [[nodiscard]] int timeCount() const;
    [[nodiscard]] Period period(int time) const;

private:
    [[nodiscard]] const PivotAxis &axis() const;
    [[nodiscard]] bool isAbove(const AxisMember &upper, const AxisMember &lower) const;
    [[nodiscard]] const AxisMember *single(const PivotLine &line) const;

    const Pivot &m_pivot;
    QList<PivotLine> m_lines;
};

} // namespace sextant
