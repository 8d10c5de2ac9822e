// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/saved.h"
#include "db/values/story.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace sextant {

/// The stories of the workspace, one at a time: its slides with small pictures, in an order that
/// dragging or Alt+Up and Alt+Down change, and the words of the selected one. It changes nothing by
/// itself: it asks, and shows what it is given.
class StoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryPanel(QWidget *parent = nullptr);
    ~StoryPanel() override;

    void setLanguage(Language language);
    /// Keeps showing the story that is shown, if it is among them, else shows the first.
    /// @param explorations  all that are saved, for their names
    void setStories(const QList<Story> &stories, const QList<Saved> &explorations);
    /// Shows a story; nothing if there is none of this id.
    void setCurrent(const QString &id);
    /// Id of the story that is shown; empty for none.
    [[nodiscard]] QString current() const;
    /// Whether stories can be changed: not in a workspace that is open for reading only.
    void setWritable(bool isWritable);
    /// How many charts its decks have on a slide: 1 or 2, for the menu.
    void setPerSlide(int count);
    /// Whether there is an exploration to be added.
    void setCanAdd(bool canAdd);
    /// As StoryModel::setPreview().
    void setPreview(const QString &exploration, const QString &headline, const QImage &picture);
    /// What undoing and redoing would change, in words; empty if there is nothing.
    void setUndo(const QString &undo, const QString &redo);

signals:
    /// @param story  as it shall be. @param text  what was done, for undoing
    void storyEdited(const sextant::Story &story, const QString &text);
    void newRequested();
    void renameRequested(const QString &id);
    void removeRequested(const QString &id);
    /// What is shown in the window shall become a slide of the story, after the one that is
    /// selected; of a new one if the id is empty. @param at  the index that it shall have
    void addRequested(const QString &id, int at);
    void explorationRequested(const QString &id);
    void undoRequested();
    void redoRequested();
    void exportRequested(const QString &id);
    /// Decks shall have so many charts on a slide.
    void perSlideRequested(int count);
    /// It came in front: pictures are wanted.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
