// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/sidepanels.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace sextant {

class ActionRegistry;
class EmptyPage;
class LookBar;
class MessageBar;
class PageTabs;
class SearchBox;
class Settings;
class StatusLine;

/// The frame: toolbar, docks, tabs, status line, and their saved state. Knows nothing of what is
/// looked at.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    MainWindow(ActionRegistry &actions, Settings &settings);
    ~MainWindow() override;

    [[nodiscard]] PageTabs &tabs() const { return *m_tabs; }
    [[nodiscard]] LookBar &lookBar() const { return *m_lookBar; }
    [[nodiscard]] SearchBox &searchBox() const { return *m_search; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    [[nodiscard]] StatusLine &statusLine() const { return *m_status; }
    [[nodiscard]] SidePanels &panels() const { return *m_panels; }
    [[nodiscard]] QMenu &menu() const { return *m_menu; }
    [[nodiscard]] QMenu &recentMenu() const { return *m_recentMenu; }

    /// `workspace – exploration` as the title; either may be empty.
    void setNames(const QString &workspace, const QString &exploration);
    /// Shows what to do first instead of the pages while there are none.
    void setEmpty(bool isEmpty);
    /// Whether the open workspace has no dataset, which the page for nothing then says.
    void setWorkspaceBare(bool isBare);
    /// Gives the keyboard to the next (or previous) of search, tabs' page parts and open panels.
    /// @param stops  the parts of the page, in order
    void stepFocus(int by, const QList<QWidget *> &stops);

    void saveState();
    void restoreState();

signals:
    /// The window is about to close; the last chance to keep something.
    void closing();
    /// A workspace or a file of rows was dropped on the window.
    void fileDropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupToolBar();
    void setupPages();
    void setupMenu();
    void retranslate();

    ActionRegistry &m_actions;
    Settings &m_settings;
    SidePanels *m_panels = nullptr;
    LookBar *m_lookBar = nullptr;
    SearchBox *m_search = nullptr;
    MessageBar *m_messages = nullptr;
    StatusLine *m_status = nullptr;
    PageTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyPage *m_emptyPage = nullptr;
    QToolBar *m_toolBar = nullptr;
    QToolButton *m_copyButton = nullptr;
    QPushButton *m_exportButton = nullptr;
    QToolButton *m_menuButton = nullptr;
    QMenu *m_menu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_exploreMenu = nullptr;
    QMenu *m_tabsMenu = nullptr;
    QMenu *m_panelsMenu = nullptr;
    QMenu *m_lookMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
};

} // namespace sextant
