// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/storymodel.h"

#include "models/items/roles.h"
#include "models/items/tr.h"

#include <QMimeData>

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

const QString SlideMime = u"application/x-sextant-slide"_s;

/// The places before and after a single move that turns one order into the other; -1 if there is
/// none.
struct Move
{
    qsizetype from = -1;
    qsizetype to = -1;
};

Move singleMove(const QStringList &before, const QStringList &after)
{
    if (before.size() != after.size() || before == after)
        return {};
    qsizetype first = 0;
    while (before[first] == after[first])
        ++first;
    qsizetype last = before.size() - 1;
    while (before[last] == after[last])
        --last;
    QStringList down = before;
    down.move(first, last);
    if (down == after)
        return { first, last };
    QStringList up = before;
    up.move(last, first);
    return up == after ? Move { last, first } : Move {};
}

QStringList explorationsOf(const QList<StoryItem> &items)
{
    QStringList ids;
    for (const StoryItem &item : items)
        ids += item.exploration;
    return ids;
}

} // namespace

StoryModel::StoryModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void StoryModel::replaceItems(const QList<StoryItem> &items)
{
    const QStringList before = explorationsOf(m_story.items);
    const QStringList after = explorationsOf(items);
    if (const Move move = singleMove(before, after); move.from >= 0) {
        const int target = int(move.to > move.from ? move.to + 1 : move.to);
        beginMoveRows({}, int(move.from), int(move.from), {}, target);
        m_story.items = items;
        endMoveRows();
        return;
    }
    const auto least = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < least && before[same] == after[same])
        ++same;
    qsizetype tail = 0;
    while (
        tail < least - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (before.size() - tail > same) {
        beginRemoveRows({}, int(same), int(before.size() - tail - 1));
        m_story.items.remove(same, before.size() - tail - same);
        endRemoveRows();
    }
    if (after.size() - tail > same) {
        beginInsertRows({}, int(same), int(after.size() - tail - 1));
        m_story.items = items;
        endInsertRows();
    }
    m_story.items = items;
}

void StoryModel::setStory(const Story &story, const QList<Saved> &explorations)
{
    m_names.clear();
    for (const Saved &saved : explorations)
        m_names.insert(saved.id, saved.names);
    if (story.id == m_story.id) {
        replaceItems(story.items);
        m_story = story;
        if (!story.items.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_story = story;
    endResetModel();
}

void StoryModel::setLanguage(Language language)
{
    m_language = language;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void StoryModel::setPreview(
    const QString &exploration, const QString &headline, const QVariant &picture)
{
    m_previews.insert(exploration, { headline, picture });
    for (int row = 0; row < rowCount(); ++row) {
        if (m_story.items[row].exploration == exploration)
            emit dataChanged(index(row), index(row));
    }
}

QString StoryModel::computedHeadline(const StoryItem &item) const
{
    const QString headline = m_previews.value(item.exploration).headline;
    if (!headline.isEmpty())
        return headline;
    const QString name = m_names.value(item.exploration).in(m_language);
    return name.isEmpty() ? item.exploration : name;
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_story.items.size());
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoryItem &item = m_story.items[index.row()];
    const QString own = item.headline.in(m_language);
    const QString soWhat = item.soWhat.in(m_language);
    const QString headline = own.isEmpty() ? computedHeadline(item) : own;
    switch (role) {
    case Qt::DisplayRole:
        return headline;
    case Qt::ToolTipRole:
        return soWhat.isEmpty() ? headline : headline + u'\n' + soWhat;
    case Qt::AccessibleTextRole:
        return ItemsTr::tr("Slide %1 of %2: %3").arg(index.row() + 1).arg(rowCount()).arg(headline);
    case Qt::AccessibleDescriptionRole:
    case SoWhatRole:
        return soWhat;
    case Qt::DecorationRole:
        return m_previews.value(item.exploration).picture;
    case OwnHeadlineRole:
        return own;
    case ComputedHeadlineRole:
        return computedHeadline(item);
    case MemberRole:
        return item.exploration;
    default:
        return {};
    }
}

Qt::ItemFlags StoryModel::flags(const QModelIndex &index) const
{
    // A slide is dropped between others, not on one.
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList StoryModel::mimeTypes() const
{
    return { SlideMime };
}

QMimeData *StoryModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(SlideMime, QByteArray::number(indexes.first().row()));
    return data;
}

bool StoryModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &)
{
    bool isRow = false;
    const int from = data ? data->data(SlideMime).toInt(&isRow) : -1;
    if (action != Qt::MoveAction || !isRow || from < 0 || from >= rowCount())
        return false;
    const int before = row < 0 ? rowCount() : std::min(row, rowCount());
    const int to = before > from ? before - 1 : before;
    if (to != from)
        emit moveRequested(from, to);
    return false; // the story comes anew in its other order; the view is to remove nothing
}

} // namespace sextant
