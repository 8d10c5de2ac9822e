// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/deckcontroller.h"
#include "app/controllers/previewqueue.h"
#include "db/values/story.h"
#include "views/dialogs/exportsubject.h"

#include <QPointer>
#include <QStringList>

namespace sextant {

class Settings;
class StoryPanel;
class TabsController;
class WorkspaceController;

/// Keeps the stories of the workspace as their panel asks for it, with undo; draws the small
/// pictures of their slides while nothing else happens; and has them written as decks.
class StoryController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    StoryController(TabsController &tabs, WorkspaceController &workspace, Prompts &prompts,
        Settings &settings, CubeSource cubes, QWidget &window, QObject *parent = nullptr);
    ~StoryController() override;

    /// Ties the panel, which somebody else owns. Once.
    void setPanel(StoryPanel *panel);
    /// Has the pictures of the story that is shown drawn, those that are not yet; none while the
    /// panel is not in front.
    void wantPreviews();
    void setLanguage(Language language);
    [[nodiscard]] DeckController &decks() { return m_decks; }

    /// Keeps a story as it shall be. @param text  what was done, for undoing
    void edit(const Story &story, const QString &text);
    void newWithPrompt();
    void renameWithPrompt(const QString &id);
    void removeWithPrompt(const QString &id);
    /// Makes what is shown a slide. An exploration that is not saved as it is shown is saved first.
    /// @param id  of the story; empty: of a new one that is asked for
    void addShown(const QString &id, int at);
    void undo();
    void redo();
    /// The stories that have slides, for the export dialog.
    [[nodiscard]] QList<ExportSubject> subjects() const;
    /// What the first slide of a story looks at. @return NotFound without a story or a slide; the
    /// errors of storyLook()
    [[nodiscard]] Result<Exploration> firstSlide(const QString &id, Language language) const;
    /// Begins to write a story, unless another deck is being written. @param options  all but the
    /// origin
    void exportTo(const QString &id, const QString &path, ExportOptions options);

signals:
    void explorationRequested(const QString &id);
    /// A story shall be written as a deck.
    void exportRequested(const QString &id);

private:
    /// A change of one story; without `before` it was made, without `after` removed.
    struct Change
    {
        std::optional<Story> before;
        std::optional<Story> after;
        QString text;
    };

    /// A copy: stories come and go while somebody is asked.
    [[nodiscard]] std::optional<Story> find(const QString &id) const;
    [[nodiscard]] QString idFor(const QString &name) const;
    void push(const Change &change);
    /// Brings a story to a state. @param other  the other side of the change, for its id
    void apply(const std::optional<Story> &state, const std::optional<Story> &other);
    void startOver();
    void showUndo();
    void showStories();
    /// The exploration that is shown, saved; its id. Empty if there is none.
    [[nodiscard]] QString savedShown();

    void drawPreview(const QString &id, const PivotPtr &pivot);

    TabsController &m_tabs;
    WorkspaceController &m_workspace;
    Prompts &m_prompts;
    Settings &m_settings;
    PreviewQueue m_previews;
    DeckController m_decks;
    QPointer<StoryPanel> m_panel;
    Language m_language = Language::English;
    QList<Change> m_changes;
    qsizetype m_position = 0; ///< changes before it are done
};

} // namespace sextant
