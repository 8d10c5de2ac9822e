// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace sextant {

/// Roles that the item models share; each is documented with the type it returns. New roles go to
/// the end: their numbers never change.
enum ItemRole {
    SortRole = Qt::UserRole + 1, ///< double (NaN without a number) or QString: what to sort by
    /// QString: full precision, `.` as decimal sign, no separators, no unit; in the table's unit
    ExportRole,
    KindRole,      ///< int: the softest Kind behind a number; 0 without one
    StateRole,     ///< int: CellState; -1 where there is no cell
    QualifierRole, ///< int: Qualifier
    ScenarioRole,  ///< bool: computed by the forecast, not published
    CellRole, ///< QPoint(column, row) of a cell in the pivot, -1 for a total; null QVariant else
    ColumnTypeRole, ///< int: PivotModel::ColumnType, of cells and headers
    KeyRole,        ///< QString: what a column stands for, the same after a change of the pivot
    DimensionRole,  ///< QString: dimension id
    MemberRole,     ///< QString: id of a member, dataset, saved item or source
    SearchRole,     ///< QString: the names in every language, to search in
    DepthRole,      ///< int: level in a hierarchy, from 0
    CountRole,      ///< qint64: number of rows
    FractionRole,   ///< double 0 to 1: how long an item's bar is, of the longest in the list
    CheckRole,      ///< int: Qt::CheckState
    TypeRole,       ///< int: what an item is, see its model
    UnitRole,       ///< QString: what the numbers of a table count, `m units`; of its first header
};

} // namespace sextant
