// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdata.h"
#include "views/charts/scale.h"

#include <QColor>
#include <QList>
#include <QString>

namespace sextant {

/// One line of the right axis of a combination of columns and lines.
struct ComboLine
{
    QString name;
    QColor colour;
    int series = -1;      ///< of the data; the series that grows, for growth
    QList<double> values; ///< one a place, in Combo::lineUnit; NaN for none
};

/// What is drawn as columns and what as lines on an axis of their own.
///
/// With several measures, those in the pivot's unit are columns and those in one other unit are
/// lines. With one series over time, the line is its growth in percent a year since the number
/// before.
struct Combo
{
    QList<int> bars; ///< series of the data
    QList<ComboLine> lines;
    Unit lineUnit;
    bool isGrowth = false;
    QString whyNot; ///< a sentence in the data's language; then there is nothing to draw

    explicit Combo(const ChartData &data);

    /// The scale of the right axis, from zero.
    [[nodiscard]] Scale rightScale() const;
    /// How the ticks of the left and the right axis are written; their titles name the units.
    [[nodiscard]] static ValueText leftTexts(const ChartData &data);
    [[nodiscard]] ValueText rightTexts(const ChartData &data) const;
    /// The kind that a line's number at a place is drawn as.
    [[nodiscard]] static Kind kindOf(const ChartData &data, const ComboLine &line, int place);
    /// What the left and the right axis measure, in words.
    [[nodiscard]] static QString leftTitle(const ChartData &data);
    [[nodiscard]] QString rightTitle(const ChartData &data) const;

private:
    [[nodiscard]] Names readGrowth(const ChartData &data);
    [[nodiscard]] Names readUnits(const ChartData &data);
};

} // namespace sextant
