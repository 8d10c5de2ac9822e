// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdata.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sextant {

/// One bar of a bridge, in the unit of the pivot.
struct BridgeStep
{
    enum class Type : quint8 {
        Total,  ///< from zero: the start, a subtotal, the end
        Change, ///< from where the bar before ended
    };
    Type type = Type::Total;
    QString name;
    QString text; ///< for reading: what the bar stands for, without its value
    double from = 0;
    double to = 0;
    Kind kind = Kind::Actual;
    bool isScenario = false;
    bool isPartial = false;
    bool isRest = false;     ///< all that has no bar of its own
    CellIndex cell = NoCell; ///< the later of its two numbers

    [[nodiscard]] double change() const { return to - from; }
};

/// How one total becomes another, step by step.
///
/// With periods and one series, the changes from period to period. With periods and several series,
/// the changes of each series from the first period that has a total to the last, over a subtotal a
/// period where all bars fit. With two columns that are not periods, the changes of each row from
/// the first column to the second. With one column, the rows build up their sum. The totals are the
/// pivot's own; what the series do not explain of their difference is the rest, so that a bridge
/// always ends at the published total. A series without a number at one end counts as zero there.
struct Bridge
{
    QList<BridgeStep> steps;
    QStringList notes;
    QString whyNot; ///< a sentence in the data's language; then there are no steps

    static constexpr int MostBars = 26;    ///< with subtotals
    static constexpr int MostChanges = 10; ///< bars between two totals; smaller ones are the rest
};

[[nodiscard]] Bridge bridgeOf(const ChartData &data);
/// What goes up, what goes down, totals and the rest each have a colour of the theme's palette.
[[nodiscard]] QColor bridgeColour(const BridgeStep &step, const ChartTheme &theme);

} // namespace sextant
