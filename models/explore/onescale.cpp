// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/onescale.h"

#include <algorithm>

namespace sextant {

namespace {

bool isOnScale(const Pivot &pivot, const CellNumber &number)
{
    if (pivot.exploration.transform != Transform::Value)
        return false;
    return number.rate != 1 || number.unit.isEmpty() || number.unit == pivot.valueUnit.id();
}

bool isOnScale(const Pivot &pivot, const PivotCell &cell)
{
    if (cell.state != CellState::Conflict)
        return cell.unit.isEmpty();
    return std::ranges::all_of(
        cell.numbers, [&](const CellNumber &number) { return isOnScale(pivot, number); });
}

/// Touches, and so copies, only a list in which something is off the scale.
void keepOnScale(const Pivot &pivot, QList<PivotCell> &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (isOnScale(pivot, cells.at(i)))
            continue;
        PivotCell &cell = cells[i];
        if (cell.state == CellState::Conflict)
            cell.numbers.removeIf(
                [&](const CellNumber &number) { return !isOnScale(pivot, number); });
        else
            cell = PivotCell();
    }
}

} // namespace

Pivot onOneScale(Pivot pivot)
{
    keepOnScale(pivot, pivot.cells);
    keepOnScale(pivot, pivot.rowTotals);
    keepOnScale(pivot, pivot.columnTotals);
    if (!pivot.grandTotal.unit.isEmpty())
        pivot.grandTotal = PivotCell();
    return pivot;
}

} // namespace sextant
