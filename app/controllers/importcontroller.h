// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/trackerimport.h"
#include "db/values/importplan.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

class QWidget;

namespace sextant {

class ImportDialog;
class Prompts;
class Settings;
class TabsController;
class WorkspaceController;

/// Imports files as trackers: asks what they hold, runs the import on a thread and a connection of
/// its own, so that the window and what it reads never wait, and opens what has arrived.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    ImportController(WorkspaceController &workspace, TabsController &tabs, Prompts &prompts,
        Settings &settings, QWidget &window, QObject *parent = nullptr);
    /// Stops an import that runs; the workspace is then as it was.
    ~ImportController() override;

    void setLanguage(Language language) { m_language = language; }
    /// Asks for a file.
    void importWithPrompt();
    /// Looks into the file and shows the dialog; reports why it cannot be read.
    void importFile(const QString &path);
    /// The dialog that is open; null without one.
    [[nodiscard]] ImportDialog *dialog() const;
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }

signals:
    /// The dataset is in the workspace.
    void imported(const QString &dataset);

private:
    /// What the importing thread and the window share.
    struct Work;

    void plan(const QString &path, const db::FormatWishes &format);
    void showPlan(const ImportPlan &plan);
    void start(ImportPlan plan);
    void showProgress();
    void finish(const Result<ImportReport> &report, const QString &name);
    void openImported(const QString &dataset);

    WorkspaceController &m_workspace;
    TabsController &m_tabs;
    Prompts &m_prompts;
    Settings &m_settings;
    QWidget &m_window;
    Language m_language = Language::English;
    QPointer<ImportDialog> m_dialog;
    QString m_plannedName;
    quint64 m_planning = 0; ///< of the plan that is wanted
    std::shared_ptr<Work> m_work;
    QFuture<Result<ImportReport>> m_running;
    QTimer m_timer; ///< asks how far the work is
};

} // namespace sextant
