// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pivotfilter.h"

#include "models/items/roles.h"

namespace sextant {

PivotFilter::PivotFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SortRole);
}

void PivotFilter::setSourceModel(QAbstractItemModel *model)
{
    // Connected before the base class, so that filters know the columns when it asks for rows.
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &PivotFilter::readColumns);
        connect(model, &QAbstractItemModel::headerDataChanged, this, &PivotFilter::readColumns);
    }
    QSortFilterProxyModel::setSourceModel(model);
    readColumns();
}

ColumnFilter PivotFilter::columnFilter(int column) const
{
    return m_filters.value(keyOf(column));
}

void PivotFilter::setColumnFilter(int column, const ColumnFilter &filter)
{
    const QString key = keyOf(column);
    if (m_filters.value(key) == filter)
        return;
    if (filter.isEmpty())
        m_filters.remove(key);
    else
        m_filters.insert(key, filter);
    readColumns();
    invalidateRowsFilter();
    emit filterChanged();
}

void PivotFilter::clear()
{
    if (m_filters.isEmpty())
        return;
    m_filters.clear();
    readColumns();
    invalidateRowsFilter();
    emit filterChanged();
}

bool PivotFilter::isFiltered() const
{
    return !m_active.isEmpty();
}

QList<std::pair<QString, int>> PivotFilter::texts(int column) const
{
    QList<std::pair<QString, int>> list;
    QHash<QString, int> places;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        const QString text = sourceModel()->index(row, column).data().toString();
        const auto place = places.constFind(text);
        if (place != places.constEnd()) {
            ++list[*place].second;
            continue;
        }
        places.insert(text, int(list.size()));
        list += { text, 1 };
    }
    return list;
}

bool PivotFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    for (auto it = m_active.cbegin(); it != m_active.cend(); ++it) {
        const QModelIndex index = sourceModel()->index(row, it.key(), parent);
        const ColumnFilter &filter = it.value();
        if (filter.texts && !filter.texts->contains(index.data().toString()))
            return false;
        if (!filter.least && !filter.most)
            continue;
        const double value = index.data(SortRole).toDouble();
        // Written so that NaN, a cell without one number, does not pass.
        if (filter.least && !(value >= *filter.least))
            return false;
        if (filter.most && !(value <= *filter.most))
            return false;
    }
    return true;
}

bool PivotFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() != QMetaType::Double || b.typeId() != QMetaType::Double)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    const double x = a.toDouble();
    const double y = b.toDouble();
    const bool isLeftEmpty = x != x;
    const bool isRightEmpty = y != y;
    if (isLeftEmpty || isRightEmpty) {
        // Descending order asks lessThan() with its arguments swapped.
        return sortOrder() == Qt::AscendingOrder ? !isLeftEmpty && isRightEmpty
                                                 : isLeftEmpty && !isRightEmpty;
    }
    return x < y;
}

QString PivotFilter::keyOf(int column) const
{
    return sourceModel() ? sourceModel()->headerData(column, Qt::Horizontal, KeyRole).toString()
                         : QString();
}

void PivotFilter::readColumns()
{
    m_active.clear();
    if (!sourceModel())
        return;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        const auto it = m_filters.constFind(keyOf(column));
        if (it != m_filters.constEnd())
            m_active.insert(column, *it);
    }
}

} // namespace sextant
