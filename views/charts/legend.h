// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/family.h"

namespace sextant {

/// One entry of the legend: a sample as the marks are painted, and its words.
struct LegendEntry
{
    Mark sample;
    QString text;
    int series = -1;     ///< -1 for a kind
    bool isKind = false; ///< says how numbers are drawn; kinds begin a row of their own
};

/// The entries that a chart needs: the series that have no place for their name, then the kinds
/// that occur if that is more than "actual" alone, then dots and whiskers if they occur.
[[nodiscard]] QList<LegendEntry> legendEntries(
    const ChartData &data, const QList<int> &series, const QList<Mark> &marks);

/// The legend in rows from the left.
struct LegendLayout
{
    QList<Mark> samples;
    QList<Label> labels;
    double height = 0;
};
[[nodiscard]] LegendLayout layoutLegend(const QList<LegendEntry> &entries, const QPointF &topLeft,
    double width, const ChartText &text, const TypeSizes &sizes, const ChartTheme &theme);

} // namespace sextant
