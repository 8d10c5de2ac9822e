// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace sextant {

/// Cells of a pivot by what they stand for, so that they are found again in another pivot of the
/// same dataset: one entry a cell, with the member of each dimension on its axes.
struct LinkedCells
{
    QString dataset;
    QStringList dimensions;    ///< of the axes that the cells come from
    QList<QStringList> places; ///< by cell, by dimension: ids of members; periods as their text

    [[nodiscard]] bool isEmpty() const { return places.isEmpty(); }
};

/// Dimension → ids of members.
using MembersByDimension = QHash<QString, QSet<QString>>;

/// What cells stand for. Totals, and cells of an "Other", which holds other members elsewhere, are
/// left out.
[[nodiscard]] LinkedCells linkedCells(const Pivot &pivot, const CellSet &cells);
/// One member or period, whatever else stands on the axes.
[[nodiscard]] LinkedCells linkedMember(
    const QString &dataset, const QString &dimension, const QString &member);

/// The cells of a pivot that stand for the same members along all dimensions that both have on
/// their axes. None if they share no dimension, or the dataset is another.
[[nodiscard]] CellSet cellsOf(const Pivot &pivot, const LinkedCells &cells);
/// The members that the cells stand for.
[[nodiscard]] MembersByDimension membersOf(const LinkedCells &cells);

} // namespace sextant
