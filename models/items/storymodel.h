// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/saved.h"
#include "db/values/story.h"

#include <QAbstractListModel>
#include <QHash>
#include <QVariant>

namespace sextant {

/// The slides of a story as a list that can be put into another order by dragging. MemberRole gives
/// the id of a slide's exploration.
class StoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Roles of this model alone.
    enum Role {
        SoWhatRole = Qt::UserRole + 200, ///< QString: what follows from the chart; may be empty
        OwnHeadlineRole,      ///< QString: the headline that somebody wrote; may be empty
        ComputedHeadlineRole, ///< QString: what stands there without one
    };

    explicit StoryModel(QObject *parent = nullptr);

    /// Says the narrowest change, so that a moved slide stays selected.
    /// @param explorations  all that are saved, for their names
    void setStory(const Story &story, const QList<Saved> &explorations);
    [[nodiscard]] const Story &story() const { return m_story; }
    void setLanguage(Language language);
    /// What an exploration looks like.
    /// @param headline  its title, or what its numbers say
    /// @param picture   a QImage, or nothing
    void setPreview(const QString &exploration, const QString &headline, const QVariant &picture);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DecorationRole is the picture.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Changes nothing by itself; asks by moveRequested().
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

signals:
    /// @param to  the index that the slide is to have afterwards
    void moveRequested(int from, int to);

private:
    struct Preview
    {
        QString headline;
        QVariant picture;
    };
    [[nodiscard]] QString computedHeadline(const StoryItem &item) const;
    void replaceItems(const QList<StoryItem> &items);

    Story m_story;
    QHash<QString, Names> m_names; ///< of explorations, by id
    QHash<QString, Preview> m_previews;
    Language m_language = Language::English;
};

} // namespace sextant
