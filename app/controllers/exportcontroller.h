// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/explorationcontroller.h"
#include "app/controllers/lateprogress.h"
#include "views/dialogs/exportsubject.h"
#include "views/export/exporter.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QMimeData;
class QWidget;

namespace sextant {

class ActionRegistry;
class Prompts;
class ExportForm;
class Settings;
class StoryController;
class TabsController;

/// Where an export goes and how it looks.
struct ExportChoice
{
    ExportOptions options;
    QString path; ///< absolute, with the suffix of its format
    ExportSubject subject;
};

/// What the user is asked before something is exported.
struct ExportQuestion
{
    PivotPtr pivot;                ///< the chart, or the first of a deck; never null
    ExportOptions options;         ///< proposal
    QString folder;                ///< proposal
    QString fileName;              ///< proposal without folder and suffix
    QList<ExportSubject> subjects; ///< what can be chosen; the first is proposed
};

/// Copies and exports what the current tab shows, and has stories exported.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    /// Asks for size, format and place; none if the user gave up.
    using Ask = std::function<std::optional<ExportChoice>(const ExportQuestion &question)>;

    /// All must outlive the controller.
    /// @param ask  for tests; by default ExportDialog over `window`
    ExportController(TabsController &tabs, Prompts &prompts, Settings &settings,
        ActionRegistry &actions, QWidget &window, Ask ask = {}, QObject *parent = nullptr);
    ~ExportController() override;

    /// Lets decks be exported: of stories, and of a page for each member. Both must outlive the
    /// controller.
    void setStories(StoryController &stories, CubeSource cubes);
    void setLanguage(Language language) { m_language = language; }
    /// Of the open workspace; charts on slides say it of themselves.
    void setOrigin(const WorkspaceOrigin &origin) { m_origin = origin; }

    /// Asks and writes. Reports a failure, and says where the file is after a success. Does nothing
    /// while a file is being written.
    void exportCurrent();
    /// The same for a story, whose first chart is evaluated before it asks. @pre setStories()
    void exportStory(const QString &id);
    /// Whether a file is on its way.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Gives the file up, unless it is already on its way to the disk.
    void cancel();
    /// Puts the selected cells (all, if none is) with headers on the clipboard, as text separated
    /// by tabs and as HTML, and the chart as a picture and as a drawing. Without a selection the
    /// plain text says first what the chart shows.
    void copy();
    /// The chart as a picture and as a drawing, with what it shows as text. No table: programs that
    /// are offered one would rather paste that.
    void copyChart();

signals:
    void exported(const QString &path);

private:
    [[nodiscard]] PivotPtr pivot() const;
    [[nodiscard]] std::optional<ExportChoice> askWithDialog(const ExportQuestion &question);
    /// Asks, and begins to do what was chosen.
    void ask(const PivotPtr &pivot, const QString &fileName, const QList<ExportSubject> &subjects);
    /// Adds the chart in the light look. @return false if it cannot be drawn, which is reported
    [[nodiscard]] bool addChart(QMimeData &data, const Pivot &pivot);
    /// One file at a time: nothing while another is on its way.
    void write(const ExportChoice &choice, const PivotPtr &pivot);
    void makeFile(const ExportChoice &choice, const PivotPtr &pivot);
    /// Shows that the file is on its way, with a way to stop it.
    void beginWriting(const QString &path);
    void endWriting();
    void writeForEach(const ExportChoice &choice, const PivotPtr &pivot);
    /// What can be exported besides the chart itself.
    [[nodiscard]] QList<ExportSubject> subjects(const Pivot &pivot) const;
    void restore(ExportForm &form) const;
    void remember(const ExportForm &form);

    TabsController &m_tabs;
    Prompts &m_prompts;
    Settings &m_settings;
    QWidget &m_window;
    Ask m_ask;
    StoryController *m_stories = nullptr; ///< null before setStories()
    CubeSource m_cubes;
    Language m_language = Language::English;
    WorkspaceOrigin m_origin;
    LateProgress m_progress;
    std::shared_ptr<std::atomic_bool> m_isStopped; ///< shared with the thread that writes
    quint64 m_asking = 0;                          ///< of the story whose first chart is evaluated
    bool m_isBusy = false;
};

} // namespace sextant
