// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/catalogmodel.h"

#include "models/items/roles.h"

namespace sextant {

namespace {

/// The internal id of a group's index; items carry the number of their group.
constexpr quintptr GroupId = ~quintptr(0);

} // namespace

CatalogModel::CatalogModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    // Each group has at least the hint that says what belongs there.
    for (QList<Item> &group : m_groups)
        group = { Item() };
}

void CatalogModel::setDatasets(const QList<Dataset> &datasets)
{
    QList<Item> items;
    for (const Dataset &dataset : datasets)
        items
            += { Type::Dataset, dataset.id, dataset.names, dataset.description, dataset.rowCount };
    setGroup(0, items);
}

void CatalogModel::setExplorations(const QList<Saved> &explorations)
{
    QList<Item> items;
    for (const Saved &saved : explorations)
        items += { Type::Exploration, saved.id, saved.names, {}, -1 };
    setGroup(1, items);
}

void CatalogModel::setScenarios(const QList<Saved> &scenarios)
{
    QList<Item> items;
    for (const Saved &saved : scenarios)
        items += { Type::Scenario, saved.id, saved.names, {}, -1 };
    setGroup(2, items);
}

void CatalogModel::setGroup(int group, const QList<Item> &items)
{
    const QModelIndex parent = index(group, 0);
    QList<Item> &old = m_groups[size_t(group)];
    beginRemoveRows(parent, 0, int(old.size()) - 1);
    old.clear();
    endRemoveRows();
    const QList<Item> fresh = items.isEmpty() ? QList<Item> { Item() } : items;
    beginInsertRows(parent, 0, int(fresh.size()) - 1);
    old = fresh;
    endInsertRows();
}

void CatalogModel::setLanguage(Language language)
{
    m_language = language;
    emit dataChanged(index(0, 0), index(GroupCount - 1, 0));
    for (int group = 0; group < GroupCount; ++group) {
        const QModelIndex parent = index(group, 0);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

void CatalogModel::setThumbnail(const QString &id, const QVariant &image)
{
    if (!image.isValid())
        m_thumbnails.remove(id);
    else
        m_thumbnails.insert(id, image);
    const QModelIndex parent = index(1, 0);
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex shown = index(row, 0, parent);
        if (shown.data(MemberRole).toString() == id)
            emit dataChanged(shown, shown, { Qt::DecorationRole });
    }
}

QModelIndex CatalogModel::indexOf(const QString &id) const
{
    for (int group = 0; group < 2 && !id.isEmpty(); ++group) {
        const QList<Item> &items = m_groups[size_t(group)];
        for (qsizetype row = 0; row < items.size(); ++row) {
            if (items[row].id == id)
                return index(int(row), 0, index(group, 0));
        }
    }
    return {};
}

QModelIndex CatalogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : GroupId);
}

QModelIndex CatalogModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == GroupId)
        return {};
    return createIndex(int(child.internalId()), 0, GroupId);
}

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return GroupCount;
    return parent.internalId() == GroupId && parent.column() == 0
        ? int(m_groups[size_t(parent.row())].size())
        : 0;
}

int CatalogModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != GroupId) {
        const int group = int(index.internalId());
        return itemValue(group, m_groups[size_t(group)][index.row()], role);
    }
    if (role == Qt::DisplayRole)
        return groupName(index.row());
    return role == TypeRole ? QVariant(int(Type::Group)) : QVariant();
}

QVariant CatalogModel::itemValue(int group, const Item &item, int role) const
{
    if (role == TypeRole)
        return int(item.type);
    if (item.type == Type::Hint)
        return role == Qt::DisplayRole ? QVariant(hint(group)) : QVariant();
    const QString name = item.names.in(m_language);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return item.description.in(m_language).isEmpty()
            ? name
            : name + QLatin1Char('\n') + item.description.in(m_language);
    case Qt::AccessibleTextRole:
        return item.rows < 0 ? name : tr("%1, %n row(s)", nullptr, int(item.rows)).arg(name);
    case Qt::AccessibleDescriptionRole:
        return item.description.in(m_language);
    case SearchRole:
        return QStringList { item.names.en, item.names.zhHans, item.names.zhHant }.join(
            QLatin1Char('\n'));
    case MemberRole:
        return item.id;
    case Qt::DecorationRole:
        return item.type == Type::Exploration ? m_thumbnails.value(item.id) : QVariant();
    case CountRole:
        return item.rows < 0 ? QVariant() : QVariant(item.rows);
    default:
        return {};
    }
}

Qt::ItemFlags CatalogModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Type type = Type(data(index, TypeRole).toInt());
    if (type == Type::Hint)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (type == Type::Group)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString CatalogModel::groupName(int group) const
{
    switch (group) {
    case 0:
        return tr("Datasets");
    case 1:
        return tr("Saved explorations");
    default:
        return tr("Scenarios");
    }
}

QString CatalogModel::hint(int group) const
{
    switch (group) {
    case 0:
        return tr("A workspace with data shows its datasets here.");
    case 1:
        return tr("Save what you are looking at to find it here again.");
    default:
        return tr("Save a forecast in the calculator to find it here again.");
    }
}

} // namespace sextant
