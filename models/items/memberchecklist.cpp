// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/memberchecklist.h"

#include "models/items/roles.h"

#include <QLocale>

#include <algorithm>

namespace sextant {

MemberChecklist::MemberChecklist(QObject *parent)
    : QAbstractListModel(parent)
{
}

void MemberChecklist::setMembers(const FlatColumn &column, const std::vector<qint64> &counts,
    const std::optional<QSet<QString>> &kept)
{
    m_entries.clear();
    m_unlisted.clear();
    for (qsizetype code = 0; code < column.ids.size(); ++code) {
        const qint64 rows = std::size_t(code) < counts.size() ? counts[std::size_t(code)] : 0;
        const QString &id = column.ids[code];
        const bool isChecked = !kept || kept->contains(id);
        if (rows > 0)
            m_entries.push_back(
                { id, column.texts[code], column.searchable[code], rows, isChecked });
        else if (kept && isChecked)
            m_unlisted.insert(id);
    }
    setSearch(m_search);
}

void MemberChecklist::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.trimmed();
    m_listed.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_search.isEmpty() || m_entries[i].searchable.contains(m_search, Qt::CaseInsensitive))
            m_listed.push_back(i);
    }
    endResetModel();
}

void MemberChecklist::setAllChecked(bool isChecked)
{
    if (m_listed.empty())
        return;
    for (const std::size_t i : m_listed)
        m_entries[i].isChecked = isChecked;
    emit dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
    emit checksChanged();
}

std::optional<QSet<QString>> MemberChecklist::kept() const
{
    if (std::ranges::all_of(m_entries, &Entry::isChecked))
        return std::nullopt;
    QSet<QString> ids = m_unlisted;
    for (const Entry &entry : m_entries) {
        if (entry.isChecked)
            ids.insert(entry.id);
    }
    return ids;
}

int MemberChecklist::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listed.size());
}

QVariant MemberChecklist::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[m_listed[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole: {
        static const QLocale english(QLocale::English);
        const QString text = entry.text.isEmpty() ? tr("(none)") : entry.text.simplified();
        return tr("%1  (%2)").arg(text, english.toString(entry.rows));
    }
    case Qt::CheckStateRole:
        return entry.isChecked ? Qt::Checked : Qt::Unchecked;
    case MemberRole:
        return entry.id;
    case CountRole:
        return entry.rows;
    default:
        return {};
    }
}

bool MemberChecklist::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    m_entries[m_listed[std::size_t(index.row())]].isChecked
        = value.value<Qt::CheckState>() == Qt::Checked;
    emit dataChanged(index, index, { Qt::CheckStateRole });
    emit checksChanged();
    return true;
}

Qt::ItemFlags MemberChecklist::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace sextant
