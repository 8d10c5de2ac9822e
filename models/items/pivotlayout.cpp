// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pivotlayout.h"

#include "models/forecast/growth.h"
#include "models/items/celltext.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
/// The source column is left out when a row has more sources than this.
constexpr int MaxRowSources = 6;

bool isSingle(const PivotCell &cell)
{
    return cell.hasValue() && (cell.state == CellState::Value || cell.state == CellState::Partial);
}

bool hasOneGrain(const PivotAxis &axis)
{
    const auto grain = [](const AxisLabel &label) { return label.first().period.grain(); };
    return std::all_of(axis.labels.cbegin(), axis.labels.cend(), [&](const AxisLabel &label) {
        return label.first().period.isValid() && grain(label) == grain(axis.labels.first());
    });
}

/// Totals over time make sense only for published periods that follow one another.
bool isContiguousTime(const PivotAxis &axis)
{
    if (!hasOneGrain(axis))
        return false;
    for (qsizetype i = 0; i < axis.labels.size(); ++i) {
        const AxisMember &member = axis.labels[i].first();
        if (member.isScenario
            || (i > 0 && !(axis.labels[i - 1].first().period.next() == member.period)))
            return false;
    }
    return true;
}

bool anyValue(const QList<PivotCell> &cells)
{
    return std::any_of(
        cells.cbegin(), cells.cend(), [](const PivotCell &cell) { return cell.hasValue(); });
}

/// Growth a year between values can be stated for money and counts, shown as values or index.
bool canGrow(const Pivot &pivot)
{
    const Unit::Type type = pivot.valueUnit.type();
    const Transform transform = pivot.exploration.transform;
    return (type == Unit::Type::Money || type == Unit::Type::Count)
        && pivot.measure.overPeriods != PeriodTotal::None
        && (transform == Transform::Value || transform == Transform::Index);
}

/// Places on the time axis between which growth is stated: the first and the last that are
/// published and have a number.
std::pair<int, int> growthSpan(const Pivot &pivot)
{
    const int axisNumber = pivot.timeAxis();
    if (axisNumber < 0 || !canGrow(pivot))
        return { -1, -1 };
    const PivotAxis &axis = axisNumber == 0 ? pivot.rows : pivot.columns;
    if (axis.labels.isEmpty() || !hasOneGrain(axis))
        return { -1, -1 };
    int first = -1;
    int last = -1;
    for (int i = 0; i < int(axis.labels.size()); ++i) {
        if (axis.labels[i].first().isScenario)
            continue;
        const int across = axisNumber == 0 ? pivot.columnCount() : pivot.rowCount();
        for (int j = 0; j < across; ++j) {
            if (!isSingle(axisNumber == 0 ? pivot.cell(i, j) : pivot.cell(j, i)))
                continue;
            const Period period = axis.labels[i].first().period;
            if (first < 0 || period < axis.labels[first].first().period)
                first = i;
            if (last < 0 || axis.labels[last].first().period < period)
                last = i;
            break;
        }
    }
    return first == last ? std::pair { -1, -1 } : std::pair { first, last };
}

/// Not where an axis is the source already, nor where rows are made of too many.
bool hasSourceColumn(const Pivot &pivot)
{
    if (pivot.rows.dimensions.contains(u"source") || pivot.columns.dimensions.contains(u"source"))
        return false;
    bool any = false;
    for (int row = 0; row < pivot.rowCount(); ++row) {
        const qsizetype count = rowSources(pivot, row).size();
        any = any || count > 0;
        if (count > MaxRowSources)
            return false;
    }
    return any;
}

/// A ratio a year between the layout's two places on the time axis.
double growthBetween(
    const PivotAxis &time, const PivotLayout &layout, const PivotCell &first, const PivotCell &last)
{
    if (!isSingle(first) || !isSingle(last) || first.unit != last.unit)
        return NaN;
    const double years = time.labels[layout.growthFrom].first().period.yearsTo(
        time.labels[layout.growthTo].first().period);
    const Result<double> growth = compoundGrowth(first.value, last.value, years);
    return growth.has_value() ? growth.value() : NaN;
}

} // namespace

PivotLayout layoutOf(const Pivot &pivot)
{
    using ColumnType = PivotLayout::ColumnType;
    PivotLayout layout;
    std::tie(layout.growthFrom, layout.growthTo) = growthSpan(pivot);
    for (int i = 0; i < int(pivot.rows.dimensions.size()); ++i)
        layout.columns += { ColumnType::Label, i };
    for (int i = 0; i < pivot.columnCount(); ++i)
        layout.columns += { ColumnType::Value, i };
    const bool hasGrowth = layout.growthFrom >= 0;
    const bool hasTotals = pivot.exploration.totals;
    if (hasTotals && pivot.columnCount() > 1 && !(pivot.columns.isTime() && hasGrowth)
        && (!pivot.columns.isTime() || isContiguousTime(pivot.columns))
        && anyValue(pivot.rowTotals))
        layout.columns += { ColumnType::Total, 0 };
    if (hasGrowth && pivot.columns.isTime())
        layout.columns += { ColumnType::Growth, 0 };
    if (hasSourceColumn(pivot))
        layout.columns += { ColumnType::Source, 0 };

    if (hasTotals && pivot.rowCount() > 1 && anyValue(pivot.columnTotals)
        && (!pivot.rows.isTime() || isContiguousTime(pivot.rows)))
        layout.totals += PivotLayout::TotalsRow::Sum;
    if (hasGrowth && pivot.rows.isTime())
        layout.totals += PivotLayout::TotalsRow::Growth;
    return layout;
}

double growthOfRow(const Pivot &pivot, const PivotLayout &layout, int row)
{
    if (layout.growthFrom < 0 || !pivot.columns.isTime())
        return NaN;
    return growthBetween(pivot.columns, layout, cellAt(pivot, { row, layout.growthFrom }),
        cellAt(pivot, { row, layout.growthTo }));
}

double growthOfColumn(const Pivot &pivot, const PivotLayout &layout, int column)
{
    if (layout.growthFrom < 0 || !pivot.rows.isTime())
        return NaN;
    return growthBetween(pivot.rows, layout, cellAt(pivot, { layout.growthFrom, column }),
        cellAt(pivot, { layout.growthTo, column }));
}

QStringList rowSources(const Pivot &pivot, int row)
{
    QStringList ids;
    for (int column = 0; column < pivot.columnCount(); ++column)
        ids += pivot.cell(row, column).sources;
    ids.removeDuplicates();
    return ids;
}

} // namespace sextant
