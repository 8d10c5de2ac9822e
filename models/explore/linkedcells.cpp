// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/linkedcells.h"

#include <algorithm>

namespace sextant {

namespace {

/// Whether every member of the label is one of its own, not a sum of the rest.
[[nodiscard]] bool isPlain(const AxisLabel &label)
{
    return std::ranges::none_of(label, &AxisMember::isOther);
}

/// The dimensions that an axis shares with the cells: where they stand on it, and in the cells.
struct Shared
{
    QList<int> ofAxis;
    QList<int> ofCells;
};

[[nodiscard]] Shared sharedWith(const PivotAxis &axis, const QStringList &dimensions)
{
    Shared shared;
    for (int i = 0; i < axis.dimensions.size(); ++i) {
        const auto at = dimensions.indexOf(axis.dimensions[i]);
        if (at < 0)
            continue;
        shared.ofAxis += i;
        shared.ofCells += int(at);
    }
    return shared;
}

/// Shared members → the labels that have them.
[[nodiscard]] QHash<QStringList, QList<int>> labelsOf(const PivotAxis &axis, const Shared &shared)
{
    QHash<QStringList, QList<int>> labels;
    for (int i = 0; i < axis.labels.size(); ++i) {
        if (!isPlain(axis.labels[i]))
            continue;
        QStringList key;
        for (const int place : shared.ofAxis)
            key += axis.labels[i][place].id;
        labels[key] += i;
    }
    return labels;
}

[[nodiscard]] QStringList keyOf(const QStringList &place, const Shared &shared)
{
    QStringList key;
    for (const int at : shared.ofCells)
        key += place[at];
    return key;
}

} // namespace

LinkedCells linkedCells(const Pivot &pivot, const CellSet &cells)
{
    LinkedCells linked { pivot.dataset.id, pivot.rows.dimensions + pivot.columns.dimensions, {} };
    for (const auto &[row, column] : cells) {
        const bool isIn
            = row >= 0 && column >= 0 && row < pivot.rowCount() && column < pivot.columnCount();
        if (!isIn || !isPlain(pivot.rows.labels[row]) || !isPlain(pivot.columns.labels[column]))
            continue;
        QStringList place;
        for (const AxisMember &member : pivot.rows.labels[row])
            place += member.id;
        for (const AxisMember &member : pivot.columns.labels[column])
            place += member.id;
        linked.places += place;
    }
    return linked;
}

LinkedCells linkedMember(const QString &dataset, const QString &dimension, const QString &member)
{
    return { dataset, { dimension }, { { member } } };
}

CellSet cellsOf(const Pivot &pivot, const LinkedCells &cells)
{
    CellSet found;
    const Shared rows = sharedWith(pivot.rows, cells.dimensions);
    const Shared columns = sharedWith(pivot.columns, cells.dimensions);
    if (pivot.dataset.id != cells.dataset || cells.isEmpty()
        || (rows.ofAxis.isEmpty() && columns.ofAxis.isEmpty()))
        return found;
    const auto rowsOf = labelsOf(pivot.rows, rows);
    const auto columnsOf = labelsOf(pivot.columns, columns);
    for (const QStringList &place : cells.places) {
        const QList<int> inRows = rowsOf.value(keyOf(place, rows));
        const QList<int> inColumns = columnsOf.value(keyOf(place, columns));
        for (const int row : inRows) {
            for (const int column : inColumns)
                found += CellIndex(row, column);
        }
    }
    return found;
}

MembersByDimension membersOf(const LinkedCells &cells)
{
    MembersByDimension members;
    for (const QStringList &place : cells.places) {
        for (qsizetype i = 0; i < place.size(); ++i)
            members[cells.dimensions[i]] += place[i];
    }
    return members;
}

} // namespace sextant
