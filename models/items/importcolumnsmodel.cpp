// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importcolumnsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Different texts that a row shows.
constexpr qsizetype MostValues = 8;

/// Roles that one column at most can have.
bool isForOne(ColumnRole role)
{
    return role == ColumnRole::Period || role == ColumnRole::Source || role == ColumnRole::Kind;
}

} // namespace

ImportColumnsModel::ImportColumnsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportColumnsModel::setPlan(const ImportPlan &plan, Language language)
{
    beginResetModel();
    m_plan = plan;
    m_language = language;
    endResetModel();
}

QString ImportColumnsModel::roleName(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Dimension:
        return tr("Dimension");
    case ColumnRole::Measure:
        return tr("Measure");
    case ColumnRole::Period:
        return tr("Period");
    case ColumnRole::Source:
        return tr("Source");
    case ColumnRole::Kind:
        return tr("Kind");
    case ColumnRole::Ignore:
        break;
    }
    return tr("Leave out");
}

QString ImportColumnsModel::problem() const
{
    const auto has = [this](ColumnRole role) {
        return std::ranges::find(m_plan.columns, role, &ColumnPlan::role) != m_plan.columns.end();
    };
    if (!has(ColumnRole::Period))
        return tr("Choose the column that says which period a row is about.");
    if (!has(ColumnRole::Measure))
        return tr("Choose a column of numbers as a measure.");
    return {};
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.columns.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isMeasure = m_plan.columns[index.row()].role == ColumnRole::Measure;
    if (index.column() == RoleColumn || (index.column() == UnitColumn && isMeasure))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString ImportColumnsModel::values(int row) const
{
    QStringList values;
    for (const QStringList &fields : m_plan.rows) {
        const QString text = fields.value(row).simplified();
        if (!text.isEmpty() && !values.contains(text))
            values.append(text);
        if (values.size() == MostValues)
            break;
    }
    return values.join(u" · "_s);
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnPlan &column = m_plan.columns[index.row()];
    const bool isEdit = role == Qt::EditRole;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && !isEdit)
        return {};
    switch (index.column()) {
    case NameColumn:
        return column.name;
    case RoleColumn:
        return isEdit ? QVariant(int(column.role)) : QVariant(roleName(column.role));
    case UnitColumn:
        if (column.role != ColumnRole::Measure)
            return QString();
        return isEdit ? column.unit.id() : column.unit.displayName(m_language);
    case ValuesColumn:
        return values(index.row());
    default:
        return {};
    }
}

void ImportColumnsModel::setRole(int row, ColumnRole role)
{
    // Another column that had the role becomes what it can always be.
    for (int other = 0; other < int(m_plan.columns.size()); ++other) {
        if (other == row || !isForOne(role) || m_plan.columns[other].role != role)
            continue;
        m_plan.columns[other].role = ColumnRole::Dimension;
        emit dataChanged(index(other, RoleColumn), index(other, UnitColumn));
    }
    m_plan.columns[row].role = role;
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    ColumnPlan &column = m_plan.columns[index.row()];
    if (index.column() == RoleColumn) {
        const auto chosen = ColumnRole(value.toInt());
        if (std::ranges::find(AllColumnRoles, chosen) == std::end(AllColumnRoles))
            return false;
        if (chosen == column.role)
            return true;
        setRole(index.row(), chosen);
    } else {
        const Unit unit(value.toString().simplified());
        if (unit.id().isEmpty())
            return false;
        column.unit = unit;
    }
    emit dataChanged(this->index(index.row(), RoleColumn), this->index(index.row(), UnitColumn));
    return true;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Column");
    case RoleColumn:
        return tr("Becomes");
    case UnitColumn:
        return tr("Unit");
    case ValuesColumn:
        return tr("First values");
    default:
        return {};
    }
}

} // namespace sextant
