// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowcolumnsmodel.h"

#include "models/items/roles.h"

namespace sextant {

using namespace Qt::Literals::StringLiterals;

RowColumnsModel::RowColumnsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RowColumnsModel::setRows(const FlatRowsPtr &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RowColumnsModel::rowCount(const QModelIndex &) const
{
    return 0;
}

int RowColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rows ? 0 : int(m_rows->shown.size());
}

QVariant RowColumnsModel::data(const QModelIndex &, int) const
{
    return {};
}

QVariant RowColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FlatColumn &column = m_rows->shown[section];
    const bool isNumber = column.type == FlatColumn::Type::Number;
    const QString unit = column.unit.displayName(m_rows->language);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return tr("%1: a click sorts, the funnel filters")
            .arg(unit.isEmpty() ? column.title : tr("%1, in %2").arg(column.title, unit));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case KeyRole:
        return column.id;
    default:
        return {};
    }
}

} // namespace sextant
