// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QList>

namespace sextant {

/// What stands where in a pivot's table: the columns and totals that make sense for its numbers.
struct PivotLayout
{
    enum class ColumnType { Label, Value, Total, Growth, Source };
    /// What a row below the others holds.
    enum class TotalsRow { Sum, Growth };

    struct Column
    {
        ColumnType type = ColumnType::Label;
        int index = 0; ///< row dimension or pivot column
        friend bool operator==(const Column &, const Column &) = default;
    };

    QList<Column> columns;   ///< from left to right
    QList<TotalsRow> totals; ///< from top to bottom
    int growthFrom = -1;     ///< first published place on the time axis, for growth; -1: none
    int growthTo = -1;       ///< the last one
};

/// Totals over time only where published periods follow one another, growth only between values of
/// money and counts, sources only where rows are made of few and no axis says them.
[[nodiscard]] PivotLayout layoutOf(const Pivot &pivot);
/// Growth of a row between the two places on the columns' time axis: a ratio a year, NaN where a
/// number is missing or has another unit. @param row  -1: of the totals
[[nodiscard]] double growthOfRow(const Pivot &pivot, const PivotLayout &layout, int row);
/// Growth of a column between the two places on the rows' time axis. @param column  -1: of the
/// totals
[[nodiscard]] double growthOfColumn(const Pivot &pivot, const PivotLayout &layout, int column);
/// Ids of the documents that the numbers of a row come from, each once.
[[nodiscard]] QStringList rowSources(const Pivot &pivot, int row);

} // namespace sextant
