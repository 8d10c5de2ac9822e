// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/actions/actionregistry.h"
#include "app/settings/settings.h"
#include "app/window/emptypage.h"
#include "app/window/lookbar.h"
#include "app/window/searchbox.h"
#include "app/window/statusline.h"
#include "app/window/tabstrip.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/themeicon.h"

#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Of what saveState() writes; a new arrangement of docks needs a new number.
constexpr int StateVersion = 3;
constexpr QSize FirstSize { 1440, 900 };
constexpr int FullToolBar = 1000; ///< width from which the toolbar spells everything out
constexpr int FrameRoom = 48;     ///< for what the window system puts around the window

/// The first widget of a part of the window, or itself, that Tab would stop at; null if there is
/// none.
QWidget *firstStopIn(QWidget *part)
{
    QWidget *next = part;
    do {
        if ((next == part || part->isAncestorOf(next)) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) != 0)
            return next;
        next = next->nextInFocusChain();
    } while (next != part);
    return nullptr;
}

/// The one file of ours or of rows that is being dropped; empty for anything else.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QStringList suffixes { u"csv"_s, u"tsv"_s, u"txt"_s, u"sextant"_s, u"pptx"_s };
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

QWidget *fixedSpace(int width, QWidget *parent)
{
    auto *space = new QWidget(parent);
    space->setFixedWidth(width);
    return space;
}

} // namespace

MainWindow::MainWindow(ActionRegistry &actions, Settings &settings)
    : m_actions(actions)
    , m_settings(settings)
{
    setObjectName(u"mainWindow"_s);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setWindowIcon(themeIcon(u"sextant"_s));
    setMinimumSize(680, 440);
    setAcceptDrops(true);
    setupPages();
    setupMenu();
    setupToolBar();
    m_panels = new SidePanels(*this, m_actions, this);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    for (QAction *action : m_actions.actions()) {
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            m_tabs->addAction(action);
        else
            addAction(action);
    }
    connect(m_actions.action(ActionId::Quit), &QAction::triggered, this, &QWidget::close);
    connect(m_actions.action(ActionId::FullScreen), &QAction::triggered, this,
        [this](bool isOn) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isOn)); });
    connect(m_actions.action(ActionId::Search), &QAction::triggered, this,
        [this] { m_search->start(); });
    retranslate();
    resize(FirstSize.boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow() = default;

void MainWindow::setupPages()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_messages = new MessageBar(centre);
    m_messages->hide();
    m_stack = new QStackedWidget(centre);
    m_tabs = new PageTabs(m_actions.action(ActionId::NewTab), m_stack);
    m_tabs->setObjectName(u"pageTabs"_s);
    m_emptyPage = new EmptyPage(m_actions.action(ActionId::OpenSample),
        m_actions.action(ActionId::OpenWorkspace), m_actions.action(ActionId::Import), m_stack);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_emptyPage);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    centre->setMinimumWidth(SidePanels::PageWidth);
    setCentralWidget(centre);
}

void MainWindow::setupToolBar()
{
    m_toolBar = new QToolBar(this);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->toggleViewAction()->setVisible(false);
    m_toolBar->addAction(m_actions.action(ActionId::Undo));
    m_toolBar->addAction(m_actions.action(ActionId::Redo));
    m_toolBar->addSeparator();
    m_search = new SearchBox(m_toolBar);
    m_toolBar->addWidget(m_search);
    m_toolBar->addSeparator();
    m_lookBar = new LookBar(*m_toolBar, this);
    auto *rowsButton = new QToolButton(m_toolBar);
    rowsButton->setObjectName(u"rowsButton"_s);
    rowsButton->setDefaultAction(m_actions.action(ActionId::ShowRows));
    rowsButton->setProperty("framed", true);
    rowsButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolBar->addWidget(rowsButton);
    auto *stretch = new QWidget(m_toolBar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(stretch);

    m_copyButton = new QToolButton(m_toolBar);
    m_copyButton->setDefaultAction(m_actions.action(ActionId::Copy));
    m_copyButton->setProperty("framed", true);
    m_copyButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_copyButton->setFocusPolicy(Qt::StrongFocus);
    m_toolBar->addWidget(m_copyButton);
    m_exportButton = new QPushButton(m_toolBar);
    m_exportButton->setObjectName(u"exportButton"_s);
    m_exportButton->setProperty("primary", true);
    m_exportButton->setAutoDefault(false);
    QAction *exportAction = m_actions.action(ActionId::Export);
    connect(m_exportButton, &QPushButton::clicked, exportAction, &QAction::trigger);
    connect(exportAction, &QAction::enabledChanged, m_exportButton, &QWidget::setEnabled);
    m_toolBar->addWidget(m_exportButton);
    m_menuButton = new QToolButton(m_toolBar);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setIcon(themeIcon(u"menu"_s));
    m_menuButton->setProperty("plain", true);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setShortcut(QKeySequence(Qt::Key_F10));
    m_toolBar->addWidget(fixedSpace(2, m_toolBar));
    m_toolBar->addWidget(m_menuButton);
    addToolBar(Qt::TopToolBarArea, m_toolBar);
    for (QToolButton *button : m_toolBar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::StrongFocus);
}

void MainWindow::setupMenu()
{
    m_menu = new QMenu(this);
    const auto add = [this](QMenu *menu, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(m_actions.action(id));
    };
    add(m_menu, { ActionId::NewWorkspace, ActionId::OpenWorkspace });
    m_recentMenu = m_menu->addMenu(QString());
    add(m_menu, { ActionId::OpenSample });
    m_menu->addSeparator();
    add(m_menu, { ActionId::Import, ActionId::SaveExploration, ActionId::Export });
    m_menu->addSeparator();
    m_editMenu = m_menu->addMenu(QString());
    add(m_editMenu,
        { ActionId::Undo, ActionId::Redo, ActionId::Copy, ActionId::CopyChart,
            ActionId::ClearSelection, ActionId::ClearFilters, ActionId::EditTitle });
    m_exploreMenu = m_menu->addMenu(QString());
    add(m_exploreMenu, { ActionId::DrillUp, ActionId::ToggleTable, ActionId::ShowRows });
    m_tabsMenu = m_menu->addMenu(QString());
    add(m_tabsMenu,
        { ActionId::NewTab, ActionId::CloseTab, ActionId::NextTab, ActionId::PreviousTab,
            ActionId::Compare });
    m_panelsMenu = m_menu->addMenu(QString());
    add(m_panelsMenu,
        { ActionId::ShowCatalog, ActionId::ShowFacets, ActionId::ShowInspector,
            ActionId::ShowForecast, ActionId::ShowSources, ActionId::ShowHistory,
            ActionId::ShowStory });
    m_panelsMenu->addSeparator();
    add(m_panelsMenu, { ActionId::NextPanel, ActionId::PreviousPanel });
    m_lookMenu = m_menu->addMenu(QString());
    add(m_lookMenu,
        { ActionId::LookSystem, ActionId::LookLight, ActionId::LookDark,
            ActionId::LookHighContrast });
    m_languageMenu = m_menu->addMenu(QString());
    add(m_languageMenu,
        { ActionId::LanguageSystem, ActionId::LanguageEnglish, ActionId::LanguageSimplifiedChinese,
            ActionId::LanguageTraditionalChinese });
    add(m_menu, { ActionId::FullScreen });
    m_menu->addSeparator();
    add(m_menu, { ActionId::Help, ActionId::About, ActionId::Quit });
}

void MainWindow::setNames(const QString &workspace, const QString &exploration)
{
    QStringList parts { workspace, exploration };
    parts.removeAll(QString());
    setWindowTitle(parts.isEmpty() ? u"Sextant"_s : parts.join(u" – "_s));
}

void MainWindow::setEmpty(bool isEmpty)
{
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_emptyPage) : m_tabs);
}

void MainWindow::setWorkspaceBare(bool isBare)
{
    m_emptyPage->setWorkspaceBare(isBare);
}

void MainWindow::stepFocus(int by, const QList<QWidget *> &stops)
{
    QList<QWidget *> order { m_search };
    const auto addPanel = [&](PanelId id) {
        if (m_panels->isInFront(id) && m_panels->panel(id))
            order << m_panels->panel(id);
    };
    addPanel(PanelId::Catalog);
    addPanel(PanelId::Story);
    addPanel(PanelId::Facets);
    order << stops;
    addPanel(PanelId::Inspector);
    addPanel(PanelId::Forecast);
    addPanel(PanelId::Sources);
    addPanel(PanelId::History);

    qsizetype at = -1;
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; i < order.size() && focused; ++i) {
        if (order[i] == focused || order[i]->isAncestorOf(focused))
            at = i;
    }
    for (qsizetype tries = 0; tries < order.size(); ++tries) {
        at = (at + by + order.size()) % order.size();
        QWidget *target = firstStopIn(order[at]);
        if (target) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::saveState()
{
    m_settings.setValue(settings::WindowGeometry, saveGeometry());
    m_settings.setValue(settings::WindowState, QMainWindow::saveState(StateVersion));
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.value(settings::WindowGeometry))) {
        const QSize room = screen()->availableSize();
        if (room.width() < FirstSize.width() + FrameRoom
            || room.height() < FirstSize.height() + FrameRoom)
            setWindowState(Qt::WindowMaximized);
    }
    QMainWindow::restoreState(m_settings.value(settings::WindowState), StateVersion);
    m_panels->fit(width());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    emit fileDropped(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    emit closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (!m_panels)
        return;
    m_panels->fit(width());
    m_lookBar->setCompact(width() < FullToolBar);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        m_actions.action(ActionId::FullScreen)->setChecked(isFullScreen());
}

void MainWindow::retranslate()
{
    m_toolBar->setWindowTitle(tr("Toolbar"));
    // A button on the toolbar shows no mnemonic, which Chinese texts carry in parentheses.
    m_exportButton->setText(ActionRegistry::plainText(*m_actions.action(ActionId::Export)) + u'…');
    m_exportButton->setToolTip(m_actions.action(ActionId::Export)->toolTip());
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_recentMenu->setTitle(tr("Open &Recent"));
    m_editMenu->setTitle(tr("&Edit"));
    m_exploreMenu->setTitle(tr("E&xplore"));
    m_tabsMenu->setTitle(tr("&Tabs"));
    m_panelsMenu->setTitle(tr("&Panels"));
    m_lookMenu->setTitle(tr("&Look"));
    m_languageMenu->setTitle(tr("L&anguage"));
    m_search->retranslate();
    m_lookBar->retranslate();
    m_panels->retranslate();
}

} // namespace sextant
