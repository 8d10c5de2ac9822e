// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/historymodel.h"

#include "models/items/roles.h"
#include "models/items/tr.h"

#include <algorithm>

namespace sextant {

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void HistoryModel::setSteps(const QStringList &texts, int position)
{
    // A new step mostly adds a row or cuts some off; what stays keeps its place in the view.
    const auto kept = std::mismatch(m_texts.cbegin(), m_texts.cend(), texts.cbegin(), texts.cend());
    const int same = int(kept.first - m_texts.cbegin());
    if (same < m_texts.size()) {
        beginRemoveRows({}, same, int(m_texts.size()) - 1);
        m_texts.resize(same);
        endRemoveRows();
    }
    if (same < texts.size()) {
        beginInsertRows({}, same, int(texts.size()) - 1);
        m_texts = texts;
        endInsertRows();
    }
    m_position = position;
    if (!m_texts.isEmpty())
        emit dataChanged(index(0), index(int(m_texts.size()) - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &step = m_texts[index.row()];
    const QString text = step.isEmpty() ? ItemsTr::tr("As opened") : step;
    const int distance = index.row() - m_position;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return distance == 0 ? ItemsTr::tr("%1: what is shown now").arg(text)
            : distance < 0   ? ItemsTr::tr("%1: go back to it").arg(text)
                             : ItemsTr::tr("%1: bring it again").arg(text);
    case Qt::AccessibleTextRole:
        return data(index, Qt::ToolTipRole);
    case CheckRole:
        return int(distance == 0 ? Qt::Checked
                : distance < 0   ? Qt::PartiallyChecked
                                 : Qt::Unchecked);
    default:
        return {};
    }
}

} // namespace sextant
