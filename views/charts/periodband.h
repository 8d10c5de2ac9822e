// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "views/charts/charttheme.h"
#include "views/charts/periodaxis.h"

class QPainter;

namespace sextant {

/// A range of periods that is being drawn along a chart's axis: from where it began to where the
/// pointer, or the keyboard, is now.
class PeriodBand final
{
public:
    /// Ends what is being drawn.
    void setAxis(const PeriodAxis &axis);
    [[nodiscard]] const PeriodAxis &axis() const { return m_axis; }

    [[nodiscard]] bool isActive() const { return m_begin >= 0; }
    /// @param index  of the axis
    void begin(int index) { m_begin = m_end = index; }
    /// Moves the end, as far as the axis goes. @return whether the range is another now
    bool moveTo(int index);
    /// Where the end is now.
    [[nodiscard]] int place() const { return m_end; }
    void clear() { m_begin = m_end = -1; }

    /// Open while nothing is drawn.
    [[nodiscard]] PeriodRange range() const;
    /// Dims what lies outside, and writes the range with `note` into the plot.
    void paint(
        QPainter &painter, const ChartTheme &theme, Language language, const QString &note) const;

private:
    PeriodAxis m_axis;
    int m_begin = -1;
    int m_end = -1;
};

/// `Q1 2024 – Q3 2025`, or the one period of the range. Empty for an open end.
[[nodiscard]] QString rangeText(const PeriodRange &range, Language language);

} // namespace sextant
