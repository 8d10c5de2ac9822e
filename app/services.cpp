// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "app/controllers/rowscontroller.h"
#include "app/settings/settings.h"
#include "app/theme/themecontroller.h"
#include "app/translations.h"
#include "app/window/helpwindow.h"
#include "app/window/lookbar.h"
#include "app/window/searchbox.h"
#include "app/window/sidepanels.h"
#include "app/window/statusline.h"
#include "app/window/tabstrip.h"
#include "views/charts/chartbrand.h"
#include "views/charts/chartview.h"
#include "views/panels/explorationpage.h"
#include "views/panels/rowspage.h"
#include "views/tables/pivottableview.h"
#include "views/widgets/messagebar.h"

#include <QActionGroup>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// The panels are made at the latest this long after the window has come up, chart or not.
constexpr int PanelsAtLatest = 1500;
/// What opens faster needs no words; milliseconds.
constexpr int OpeningDelay = 300;
/// The open tabs are kept this long after the last change of one, in milliseconds.
constexpr int SessionDelay = 1000;

constexpr std::pair<ActionId, Look> LookActions[] = {
    { ActionId::LookSystem, Look::System },
    { ActionId::LookLight, Look::Light },
    { ActionId::LookDark, Look::Dark },
    { ActionId::LookHighContrast, Look::HighContrast },
};

/// Action → the setting's word; empty: as the system.
const std::pair<ActionId, QString> LanguageActions[] = {
    { ActionId::LanguageSystem, {} },
    { ActionId::LanguageEnglish, u"en"_s },
    { ActionId::LanguageSimplifiedChinese, u"zh-Hans"_s },
    { ActionId::LanguageTraditionalChinese, u"zh-Hant"_s },
};

} // namespace

Services::Services(
    Settings &settings, ThemeController &theme, Translations &translations, WorkspaceThread &thread)
    : m_settings(settings)
    , m_theme(theme)
    , m_translations(translations)
    , m_window(m_actions, settings)
    , m_prompts(m_window, m_window.messageBar(), m_window.statusLine())
    , m_workspace(thread, m_prompts, settings)
    , m_tabs(m_window.tabs(), [&thread](const QString &id) { return thread.cube(id); })
    , m_panels(m_tabs, m_workspace, m_window.panels(),
          [&thread](const QString &id) { return thread.cube(id); })
    , m_compare(m_tabs, m_prompts, m_actions, m_window)
    , m_looks(m_tabs, m_window.lookBar(), m_actions)
    , m_export(m_tabs, m_prompts, settings, m_actions, m_window)
    , m_refresh(thread, m_prompts, m_window)
    , m_import(m_workspace, m_tabs, m_prompts, settings, m_window)
    , m_saved(m_tabs, m_workspace, m_prompts)
    , m_search(m_window.searchBox(), m_tabs, m_workspace, m_actions)
    , m_stories(
          m_tabs, m_workspace, m_prompts, settings,
          [&thread](const QString &id) { return thread.cube(id); }, m_window)
{
    m_export.setStories(m_stories, [&thread](const QString &id) { return thread.cube(id); });
    m_actions.setShortcuts(m_settings.value(settings::Shortcuts));
    showChartTheme();
    m_tabs.setPageLayout(m_settings.value(settings::PageLayout));
    setLanguage(m_translations.language());
    connectWorkspace();
    connectTabs();
    connectStatus();
    connectSaved();
    connectImports();
    connectLooks();
    connectLanguages();
    connectHelp();
    m_window.restoreState();
    showTitle();
    QTimer::singleShot(PanelsAtLatest, this, &Services::fillPanels);
}

Services::~Services()
{
    // Pages tell of their end; nobody is to listen any more.
    m_tabs.disconnect();
    m_hasPainted = true; // what the window still paints on its way out is of no interest
}

void Services::connectWorkspace()
{
    connect(&m_workspace, &WorkspaceController::opened, this, &Services::showOpened);
    connect(&m_workspace, &WorkspaceController::contentsChanged, this, &Services::openFirstDataset);
    m_openingTimer.setSingleShot(true);
    m_openingTimer.setInterval(OpeningDelay);
    connect(&m_workspace, &WorkspaceController::opening, this, [this](const QString &path) {
        m_openingPath = path;
        m_openingTimer.start();
    });
    connect(&m_openingTimer, &QTimer::timeout, this, [this] {
        m_window.statusLine().showMessage(
            tr("Opening “%1”…").arg(QFileInfo(m_openingPath).completeBaseName()));
    });
    connect(&m_workspace, &WorkspaceController::openFailed, this, [this] {
        m_openingTimer.stop();
        m_window.statusLine().clearMessage();
        if (!m_workspace.isOpen()) {
            m_window.setEmpty(true);
            fillPanels();
        }
    });
    connect(&m_workspace, &WorkspaceController::contentsChanged, this,
        [this](const WorkspaceContents &contents) {
            m_export.setOrigin(contents.origin);
            m_window.setWorkspaceBare(contents.datasets.isEmpty());
        });
    connect(m_actions.action(ActionId::OpenWorkspace), &QAction::triggered, &m_workspace,
        &WorkspaceController::openWithPrompt);
    connect(m_actions.action(ActionId::NewWorkspace), &QAction::triggered, &m_workspace,
        &WorkspaceController::newWithPrompt);
    connect(m_actions.action(ActionId::OpenSample), &QAction::triggered, &m_workspace,
        &WorkspaceController::openSample);
    connect(&m_window.recentMenu(), &QMenu::aboutToShow, this, &Services::fillRecentMenu);
    connect(&m_window, &MainWindow::closing, this, &Services::keepSession);
}

void Services::connectTabs()
{
    connect(&m_tabs, &TabsController::currentChanged, this, [this] {
        m_window.setEmpty(m_tabs.count() == 0 && m_workspace.isOpen());
        showTitle();
        watchForFirstPaint();
    });
    m_sessionTimer.setSingleShot(true);
    m_sessionTimer.setInterval(SessionDelay);
    connect(&m_sessionTimer, &QTimer::timeout, this, &Services::keepSession);
    const auto keepSoon = [this] { m_sessionTimer.start(); };
    connect(&m_tabs, &TabsController::currentChanged, this, keepSoon);
    connect(&m_tabs, &TabsController::explorationChanged, this, keepSoon);
    const auto report = [this](const Error &error) { m_prompts.report(error); };
    connect(&m_tabs, &TabsController::failed, this, report);
    connect(&m_search, &SearchController::failed, this, report);
    connect(
        m_actions.action(ActionId::NextPanel), &QAction::triggered, this, [this] { stepFocus(1); });
    connect(m_actions.action(ActionId::PreviousPanel), &QAction::triggered, this,
        [this] { stepFocus(-1); });
    connect(m_actions.action(ActionId::ToggleTable), &QAction::triggered, this, [this] {
        if (ExplorationPage *page = m_tabs.page())
            page->toggleTable();
    });
}

void Services::connectStatus()
{
    StatusLine &status = m_window.statusLine();
    const auto showPivot = [this, &status] {
        const RowsController *rows = m_tabs.rows();
        const bool areRowsShown = rows && rows->isShown();
        m_actions.action(ActionId::ShowRows)->setChecked(areRowsShown);
        m_actions.action(ActionId::ShowRows)->setEnabled(rows != nullptr);
        if (areRowsShown) {
            status.setRows(rows->status());
            return;
        }
        const ExplorationController *looked = m_tabs.exploration();
        status.setPivot(looked ? looked->pivot() : PivotPtr());
        if (m_tabs.page() && looked && looked->pivot())
            status.setStatistics(m_tabs.page()->statistics());
    };
    showPivot(); // nothing yet
    connect(&m_tabs, &TabsController::currentChanged, this, showPivot);
    connect(&m_tabs, &TabsController::pivotChanged, this, showPivot);
    connect(&m_tabs, &TabsController::rowsStatusChanged, this, showPivot);
    connect(&m_tabs, &TabsController::brushed, this,
        [&status](const PivotPtr &pivot) { status.setPivot(pivot); });
    connect(m_actions.action(ActionId::ShowRows), &QAction::triggered, this, [this](bool isOn) {
        if (ExplorationPage *page = m_tabs.page())
            page->setRowsShown(isOn);
    });
    connect(&m_tabs, &TabsController::rowSourceFound, &m_panels, &PanelsController::showOrigin);
    connect(&m_tabs, &TabsController::selectionChanged, this,
        [this, &status] { status.setStatistics(m_tabs.page()->statistics()); });
    connect(&status, &StatusLine::conflictRequested, this, [this](int row, int column) {
        if (ExplorationPage *page = m_tabs.page())
            page->setSelection({ CellIndex(row, column) });
        m_panels.showSource({ row, column });
    });
}

void Services::connectSaved()
{
    connect(&m_panels, &PanelsController::datasetRequested, &m_tabs, &TabsController::openDataset);
    connect(&m_search, &SearchController::datasetRequested, &m_tabs, &TabsController::openDataset);
    connect(&m_panels, &PanelsController::explorationRequested, &m_saved,
        &SavedController::openExploration);
    connect(&m_search, &SearchController::explorationRequested, &m_saved,
        &SavedController::openExploration);
    connect(&m_panels, &PanelsController::explorationRemoveRequested, &m_saved,
        &SavedController::removeExploration);
    connect(
        &m_panels, &PanelsController::scenarioRequested, &m_saved, &SavedController::applyScenario);
    connect(
        &m_search, &SearchController::scenarioRequested, &m_saved, &SavedController::applyScenario);
    connect(&m_panels, &PanelsController::scenarioSaveRequested, &m_saved,
        &SavedController::saveScenario);
    connect(&m_stories, &StoryController::explorationRequested, &m_saved,
        &SavedController::openExploration);
    connect(
        &m_stories, &StoryController::exportRequested, &m_export, &ExportController::exportStory);
    connect(m_actions.action(ActionId::SaveExploration), &QAction::triggered, &m_saved,
        &SavedController::saveExploration);
}

void Services::connectImports()
{
    QAction *import = m_actions.action(ActionId::Import);
    connect(import, &QAction::triggered, &m_import, &ImportController::importWithPrompt);
    import->setEnabled(m_workspace.isOpen());
    connect(&m_workspace, &WorkspaceController::opened, this,
        [import](const OpenedWorkspace &workspace) { import->setEnabled(workspace.isWritable); });
    connect(&m_window, &MainWindow::fileDropped, this, [this](const QString &path) {
        if (QFileInfo(path).suffix().toLower() == u"sextant")
            m_workspace.open(path);
        else if (QFileInfo(path).suffix().toLower() == u"pptx")
            m_refresh.openDeck(path);
        else
            m_import.importFile(path);
    });
}

void Services::connectLooks()
{
    auto *group = new QActionGroup(this);
    for (const auto &[id, look] : LookActions) {
        QAction *action = m_actions.action(id);
        group->addAction(action);
        action->setChecked(look == m_theme.look());
        connect(action, &QAction::triggered, this, [this, look = look] {
            m_theme.setLook(look);
            m_settings.setValue(settings::Look, lookId(look));
        });
    }
    connect(&m_theme, &ThemeController::themeChanged, this, &Services::showChartTheme);
    connect(&m_tabs, &TabsController::hueChanged, this,
        [this](const HueChange &change) { m_workspace.setMemberHue(change.member, change.to); });
    connect(&m_workspace, &WorkspaceController::huesChanged, this, [this] {
        m_export.setOrigin(m_workspace.contents().origin);
        showChartTheme();
    });
}

/// Charts in the window's look, with the colours that members of this workspace were given.
void Services::showChartTheme()
{
    const ChartTheme theme = withHues(m_theme.theme().chart, m_workspace.contents().origin.hues);
    m_tabs.setTheme(theme);
    m_panels.setTheme(theme);
    m_compare.setTheme(theme);
}

void Services::connectLanguages()
{
    auto *group = new QActionGroup(this);
    for (const auto &[id, tag] : LanguageActions) {
        QAction *action = m_actions.action(id);
        group->addAction(action);
        action->setChecked(tag == m_settings.value(settings::Language));
        connect(action, &QAction::triggered, this, [this, tag = tag] {
            m_settings.setValue(settings::Language, tag);
            const Language language
                = tag.isEmpty() ? Translations::ofSystem() : languageFromTag(tag);
            m_translations.setLanguage(language);
            ThemeController::applyFont(language);
            setLanguage(language);
        });
    }
}

void Services::connectHelp()
{
    connect(m_actions.action(ActionId::Help), &QAction::triggered, this, [this] {
        auto *help = new HelpWindow(&m_window);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->show();
    });
    connect(m_actions.action(ActionId::About), &QAction::triggered, this,
        [this] { showAbout(m_window); });
}

void Services::showOpened(const OpenedWorkspace &workspace)
{
    m_openingTimer.stop();
    m_window.statusLine().clearMessage();
    m_window.messageBar().clear();
    m_export.setOrigin(m_workspace.contents().origin);
    showChartTheme();
    if (!workspace.message.isEmpty())
        m_window.messageBar().showMessage(
            workspace.isWritable ? MessageBar::Tone::Information : MessageBar::Tone::Warning,
            workspace.message);
    if (!restoreSession(workspace.path)) {
        m_tabs.closeAll();
        m_opensFirstDataset = workspace.explorations.isEmpty();
        if (!m_opensFirstDataset)
            m_tabs.openSaved(workspace.explorations.first());
    }
    m_window.setEmpty(m_tabs.count() == 0);
    m_window.setWorkspaceBare(false);
    showTitle();
    if (m_hasPainted || m_tabs.count() == 0) {
        fillPanels();
        m_workspace.requestContents();
    }
}

/// A workspace without explorations, as after the import of a first tracker, shows its first
/// dataset.
void Services::openFirstDataset(const WorkspaceContents &contents)
{
    if (!std::exchange(m_opensFirstDataset, false) || m_tabs.count() > 0)
        return;
    if (!contents.datasets.isEmpty())
        m_tabs.openDataset(contents.datasets.constFirst());
}

void Services::showTitle()
{
    m_window.setNames(m_workspace.current().name(), m_tabs.currentName());
}

void Services::fillRecentMenu()
{
    QMenu &menu = m_window.recentMenu();
    menu.clear();
    const QStringList recent = m_workspace.recent();
    for (const QString &path : recent)
        menu.addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s), this,
            [this, path] { m_workspace.open(path); });
    if (recent.isEmpty())
        menu.addAction(tr("No workspace was opened before."))->setEnabled(false);
}

void Services::watchForFirstPaint()
{
    if (!m_hasPainted && m_tabs.page())
        m_tabs.page()->chartView()->viewport()->installEventFilter(this);
}

bool Services::eventFilter(QObject *watched, QEvent *event)
{
    if (m_hasPainted || event->type() != QEvent::Paint)
        return QObject::eventFilter(watched, event);
    const ExplorationController *looked = m_tabs.exploration();
    if (looked && looked->pivot()) {
        m_hasPainted = true;
        watched->removeEventFilter(this);
        // The picture reaches the screen when this event has been handled.
        QTimer::singleShot(0, this, [this] {
            emit firstChartPainted();
            fillPanels();
            m_workspace.requestContents();
        });
    }
    return QObject::eventFilter(watched, event);
}

void Services::fillPanels()
{
    if (m_panels.isFilled())
        return;
    m_panels.fill();
    m_stories.setPanel(m_panels.story());
    connect(&m_window.panels(), &SidePanels::visibilityChanged, &m_stories,
        &StoryController::wantPreviews);
}

void Services::stepFocus(int by)
{
    QList<QWidget *> stops;
    if (const ExplorationPage *page = m_tabs.page()) {
        if (page->isRowsShown())
            stops << page->rowsPage();
        else
            stops << page->chartView() << page->tableView();
    }
    m_window.stepFocus(by, stops);
}

void Services::setLanguage(Language language)
{
    m_actions.retranslate();
    m_window.lookBar().setLanguage(language);
    m_window.statusLine().setLanguage(language);
    m_tabs.setLanguage(language);
    m_panels.setLanguage(language);
    m_compare.setLanguage(language);
    m_export.setLanguage(language);
    m_refresh.setLanguage(language);
    m_import.setLanguage(language);
    m_search.setLanguage(language);
    m_stories.setLanguage(language);
    m_looks.retranslate();
    showTitle();
}

void Services::keepSession()
{
    if (!m_workspace.isOpen())
        return;
    QJsonObject session = QJsonDocument::fromJson(m_tabs.session()).object();
    session[u"workspace"_s] = m_workspace.current().path;
    m_settings.setValue(settings::Session, QJsonDocument(session).toJson(QJsonDocument::Compact));
    if (const ExplorationPage *page = m_tabs.page())
        m_settings.setValue(settings::PageLayout, page->saveLayout());
    m_settings.sync();
}

bool Services::restoreSession(const QString &path)
{
    const QByteArray session = m_settings.value(settings::Session);
    return QJsonDocument::fromJson(session).object()[u"workspace"_s].toString() == path
        && m_tabs.restore(session);
}

} // namespace sextant
