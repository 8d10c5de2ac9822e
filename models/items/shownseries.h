// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"

#include <QString>

namespace sextant {

/// One published series of a pivot, as the forecast calculator carries it forward.
struct ShownSeries
{
    QString name;              ///< empty where the pivot has only one
    QList<SeriesPoint> points; ///< ascending, of one length of period; years at their begin
    Period last;               ///< invalid without points
    QString why;               ///< one sentence if there can be no points; else empty
};

/// The first series that has a selected cell, else the first with two numbers or more, else the
/// first. Only published numbers count. Without a time axis, or where shares, growth
/// or differences are shown, there are no points.
[[nodiscard]] ShownSeries shownSeries(
    const Pivot &pivot, const CellSet &selection, Language language);

/// A selected number and its period, for the calculator.
struct DatedValue
{
    Period period;
    double value = 0;
};

/// The selected cells that have one number and a period, in the order of time.
[[nodiscard]] QList<DatedValue> selectedValues(const Pivot &pivot, const CellSet &selection);

} // namespace sextant
