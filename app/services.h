// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actionregistry.h"
#include "app/controllers/comparecontroller.h"
#include "app/controllers/exportcontroller.h"
#include "app/controllers/importcontroller.h"
#include "app/controllers/lookcontroller.h"
#include "app/controllers/panelscontroller.h"
#include "app/controllers/refreshcontroller.h"
#include "app/controllers/savedcontroller.h"
#include "app/controllers/searchcontroller.h"
#include "app/controllers/storycontroller.h"
#include "app/controllers/tabscontroller.h"
#include "app/controllers/workspacecontroller.h"
#include "app/mainwindow.h"
#include "app/prompts/windowprompts.h"

#include <QObject>
#include <QTimer>

namespace sextant {

class Settings;
class ThemeController;
class Translations;

/// The window with everything behind it, wired together. Owns all of it; what it is given must
/// outlive it.
class Services final : public QObject
{
    Q_OBJECT

public:
    Services(Settings &settings, ThemeController &theme, Translations &translations,
        WorkspaceThread &thread);
    ~Services() override;

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] WorkspaceController &workspace() { return m_workspace; }
    [[nodiscard]] TabsController &tabs() { return m_tabs; }
    [[nodiscard]] PanelsController &panels() { return m_panels; }
    [[nodiscard]] CompareController &compare() { return m_compare; }
    [[nodiscard]] RefreshController &refreshing() { return m_refresh; }
    [[nodiscard]] ImportController &imports() { return m_import; }
    [[nodiscard]] StoryController &stories() { return m_stories; }
    [[nodiscard]] ActionRegistry &actions() { return m_actions; }

signals:
    /// A chart with numbers has been painted for the first time.
    void firstChartPainted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectWorkspace();
    void connectTabs();
    void connectStatus();
    void connectSaved();
    void connectImports();
    void connectLooks();
    void showChartTheme();
    void connectLanguages();
    void connectHelp();
    void showOpened(const OpenedWorkspace &workspace);
    void openFirstDataset(const WorkspaceContents &contents);
    void showTitle();
    void fillRecentMenu();
    void watchForFirstPaint();
    void fillPanels();
    void stepFocus(int by);
    void setLanguage(Language language);
    void keepSession();
    [[nodiscard]] bool restoreSession(const QString &path);

    Settings &m_settings;
    ThemeController &m_theme;
    Translations &m_translations;
    bool m_opensFirstDataset = false; ///< when the contents of the workspace arrive
    bool m_hasPainted = false; ///< outlives the window, whose last events still come by the filter
    ActionRegistry m_actions;
    MainWindow m_window;
    WindowPrompts m_prompts;
    WorkspaceController m_workspace;
    TabsController m_tabs;
    PanelsController m_panels;
    CompareController m_compare;
    LookController m_looks;
    ExportController m_export;
    RefreshController m_refresh;
    ImportController m_import;
    SavedController m_saved;
    SearchController m_search;
    StoryController m_stories;
    QTimer m_openingTimer;
    QString m_openingPath;
    QTimer m_sessionTimer; ///< runs while a change is to be kept
};

} // namespace sextant
