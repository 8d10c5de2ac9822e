// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"
#include "app/settings/settings.h"
#include "app/theme/themecontroller.h"
#include "app/translations.h"
#include "app/window/emptypage.h"
#include "app/window/lookbar.h"
#include "app/window/searchbox.h"
#include "app/window/statusline.h"
#include "app/window/tabstrip.h"
#include "db/import/manifestimport.h"
#include "models/explore/explorationjson.h"
#include "tests/support/smalltracker.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"
#include "views/panels/catalogpanel.h"
#include "views/panels/comparepage.h"
#include "views/panels/explorationpage.h"
#include "views/panels/facetspanel.h"
#include "views/panels/historypanel.h"
#include "views/panels/inspectorpanel.h"
#include "views/tables/pivottableview.h"
#include "views/widgets/breadcrumb.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>

using namespace sextant;
using namespace Qt::StringLiterals;

namespace {

/// A whole program around one workspace file, without the user's settings.
struct Program
{
    explicit Program(const QString &folder)
        : settings(folder + u"/settings"_s)
    {
        translations.setLanguage(Language::English);
        theme.setLook(Look::Light);
    }

    Settings settings;
    Translations translations;
    ThemeController theme;
    WorkspaceThread thread;
    Services services { settings, theme, translations, thread };

    void open(const QString &path)
    {
        // The offscreen platform's screen is smaller, so the window began as a maximised one.
        services.window().setWindowState(Qt::WindowNoState);
        services.window().resize(1440, 900);
        services.window().show();
        services.workspace().open(path);
    }
    [[nodiscard]] PivotPtr pivot()
    {
        const ExplorationController *looked = services.tabs().exploration();
        return looked ? looked->pivot() : PivotPtr();
    }
    void trigger(ActionId id) { services.actions().action(id)->trigger(); }
    [[nodiscard]] ExplorationPage &page() { return *services.tabs().page(); }
};

Exploration allMarkets()
{
    Exploration exploration;
    exploration.dataset = u"market-size"_s;
    exploration.measure = u"market-size"_s;
    return exploration;
}

} // namespace

class TestServices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensTheFirstExplorationAndPaintsMarks();
    void aFilterNarrowsAndUndoRestores();
    void theToolbarChangesWhatIsShown();
    void selectionReachesTheStatusLine();
    void aNumberLeadsToItsSource();
    void searchFindsAndOpens();
    void searchFindsMembersOfOtherDatasets();
    void searchFindsCommandsThatCannotBeUsedNow();
    void selectionsAreLinkedAcrossTabs();
    void hoverAndSelectionReachTheFacets();
    void twoTabsAreCompared();
    void datasetsAndTabs();
    void copyPutsTableAndChartOnTheClipboard();
    void copyOfTheChartHoldsNoTable();
    void tabsComeBackAfterARestart();
    void tabsAreKeptAsTheyChange();
    void drillsDownAndUp();
    void theHistoryGoesBack();
    void aColourByHandHoldsEverywhere();
    void nothingIsLeftOfTheLastTab();
    void aWorkspaceOfDataAloneShowsThem();
    void aWorkspaceWithoutDataAsksForSome();
    void beforeAnythingIsOpenThereAreNoRows();
    void aMissingFileIsReported();
    void panelsFoldBeforeThePageGetsNarrow();
    void panelBehindAnotherComesForward();
    void focusWalksThroughThePanels();
    void everyControlHasANameAndAToolTip();

private:
    QTemporaryDir m_folder;
    QString m_sample;
    /// Types a query anew and says whether the list has an entry of this text.
    [[nodiscard]] bool shows(const QString &query, const QString &text)
    {
        SearchBox &box = m_program->services.window().searchBox();
        box.clear();
        QTest::keyClicks(&box, query);
        return box.shownTexts().contains(text);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestServices::initTestCase()
{
    m_sample = m_folder.filePath(u"sample.sextant"_s);
    auto workspace = db::Workspace::create(m_sample);
    QVERIFY2(workspace.has_value(), workspace ? "" : qPrintable(workspace.error().message()));
    const auto imported = db::importManifest(**workspace, db::sampleDataFolder());
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().message()));
}

void TestServices::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_home->path());
    m_program->open(m_sample);
    QTRY_VERIFY(m_program->pivot());
    QTRY_VERIFY(m_program->services.panels().isFilled());
    QTRY_VERIFY(!m_program->services.workspace().contents().datasets.isEmpty());
}

void TestServices::cleanup()
{
    m_program.reset();
}

void TestServices::opensTheFirstExplorationAndPaintsMarks()
{
    // 360iResearch's figures: 102.19, 118.9 and 320.98 bn USD (market_size.csv).
    QCOMPARE(m_program->pivot()->rowCount(), 3);
    QCOMPARE(m_program->pivot()->cell(0, 0).value, 102.19);
    QCOMPARE(m_program->pivot()->cell(2, 0).value, 320.98);
    const ChartView *chart = m_program->page().chartView();
    const QRect first = chart->markRect({ 0, 0 });
    const QRect last = chart->markRect({ 2, 0 });
    QVERIFY(!first.isEmpty() && !last.isEmpty());
    QVERIFY(last.height() > 2 * first.height());
    QCOMPARE(m_program->services.window().windowTitle(),
        u"sample – "_s + m_program->services.tabs().currentName());
    QCOMPARE(m_program->services.window().statusLine().rowsText(), u"3 of 91 rows"_s);
}

void TestServices::aFilterNarrowsAndUndoRestores()
{
    m_program->services.tabs().open(allMarkets(), {}, {});
    QTRY_VERIFY(m_program->pivot() && m_program->pivot()->exploration.filters.isEmpty());
    constexpr qint64 before = 91; // lines of market_size.csv without its header
    QCOMPARE(m_program->pivot()->observationCount, before);
    auto *facets = m_program->services.window().findChild<FacetsPanel *>();
    QVERIFY(facets);
    emit facets->filterRequested(
        { u"source"_s, { u"seed-360i-2026"_s }, false }, u"Filter Source to 360iResearch"_s);
    QTRY_COMPARE(m_program->pivot()->observationCount, 3);
    QAction *undo = m_program->services.actions().action(ActionId::Undo);
    QVERIFY(undo->isEnabled());
    QCOMPARE(ActionRegistry::plainText(*undo), u"Undo: Filter Source to 360iResearch"_s);
    undo->trigger();
    QTRY_COMPARE(m_program->pivot()->observationCount, before);
    QVERIFY(!undo->isEnabled());
    m_program->trigger(ActionId::Redo);
    QTRY_COMPARE(m_program->pivot()->observationCount, 3);
    m_program->trigger(ActionId::ClearFilters);
    QTRY_COMPARE(m_program->pivot()->observationCount, before);
    QVERIFY(!m_program->services.actions().action(ActionId::ClearFilters)->isEnabled());
}

void TestServices::theToolbarChangesWhatIsShown()
{
    auto *segments
        = m_program->services.window().findChild<SegmentedControl *>(u"transformControl"_s);
    QVERIFY(segments);
    QCOMPARE(segments->current(), u"value"_s);
    emit segments->activated(u"index"_s);
    QTRY_COMPARE(m_program->pivot()->exploration.transform, Transform::Index);
    QCOMPARE(m_program->pivot()->cell(0, 0).value, 100.0);
    QCOMPARE(segments->current(), u"index"_s);
    m_program->trigger(ActionId::ShowGrowth);
    QTRY_COMPARE(segments->current(), u"growth"_s);
    emit m_program->services.window().lookBar().chartRequested(u"line"_s, u"Lines"_s);
    QTRY_COMPARE(m_program->pivot()->exploration.chart, u"line"_s);
    emit m_program->services.window().lookBar().currencyRequested(u"CNY"_s);
    QTRY_COMPARE(m_program->pivot()->exploration.currency, u"CNY"_s);
    for (int i = 0; i < 4; ++i)
        m_program->trigger(ActionId::Undo);
    QTRY_COMPARE(m_program->pivot()->exploration.transform, Transform::Value);
    QCOMPARE(segments->current(), u"value"_s);
}

void TestServices::selectionReachesTheStatusLine()
{
    m_program->page().setSelection({ { 0, 0 }, { 2, 0 } });
    const StatusLine &status = m_program->services.window().statusLine();
    QTRY_VERIFY(status.selectionText().contains(u"2 cells selected"));
    // (320.98 / 102.19)^(1/7) − 1 = 17.76 %, as the publisher states it.
    QVERIFY2(status.selectionText().contains(u"CAGR +17.8"), qPrintable(status.selectionText()));
    m_program->trigger(ActionId::ClearSelection);
    QTRY_VERIFY(status.selectionText().isEmpty());
}

void TestServices::aNumberLeadsToItsSource()
{
    SidePanels &panels = m_program->services.window().panels();
    panels.dock(PanelId::Sources)->hide();
    emit m_program->page().sourceRequested({ 0, 0 });
    QTRY_VERIFY(panels.isInFront(PanelId::Sources));
}

void TestServices::searchFindsAndOpens()
{
    SearchBox &box = m_program->services.window().searchBox();
    m_program->trigger(ActionId::Search);
    QTest::keyClicks(&box, u"who buys"_s);
    QTRY_COMPARE(box.shownTexts(), QStringList(u"Who buys accelerators"_s));
    QTest::keyClick(&box, Qt::Key_Return);
    QTRY_COMPARE(m_program->services.tabs().currentId(), u"accelerators-by-owner"_s);
    QTRY_VERIFY(m_program->pivot() && m_program->pivot()->dataset.id == u"vendor-shipments");
    QVERIFY(box.text().isEmpty());

    // A member filters, by its name in any language.
    m_program->trigger(ActionId::Search);
    QTRY_VERIFY(shows(u"amazon"_s, u"Amazon"_s));
    QTest::keyClick(&box, Qt::Key_Return);
    QTRY_VERIFY(m_program->pivot()->exploration.filter(u"vendor"_s));
    QCOMPARE(
        m_program->pivot()->exploration.filter(u"vendor"_s)->members, QStringList(u"amazon"_s));
}

void TestServices::searchFindsMembersOfOtherDatasets()
{
    const QString before = m_program->pivot()->dataset.id;
    QVERIFY(before != u"deployment-fit");
    // Of the vendors, the one in front names only the largest.
    SearchBox &box = m_program->services.window().searchBox();
    m_program->trigger(ActionId::Search);
    QTRY_VERIFY(shows(u"oracle"_s, u"Oracle"_s));
    QTest::keyClick(&box, Qt::Key_Return);
    QTRY_VERIFY(m_program->pivot() && m_program->pivot()->exploration.filter(u"vendor"_s));
    QCOMPARE(
        m_program->pivot()->exploration.filter(u"vendor"_s)->members, QStringList(u"oracle"_s));
    QVERIFY(m_program->pivot()->dataset.id != before);
    QVERIFY(m_program->pivot()->observationCount > 0);
    QVERIFY(m_program->services.tabs().exploration()->undoText().endsWith(u"to Oracle"));
}

void TestServices::searchFindsCommandsThatCannotBeUsedNow()
{
    const QAction *compare = m_program->services.actions().action(ActionId::Compare);
    QVERIFY(!compare->isEnabled()); // there is one tab
    m_program->trigger(ActionId::Search);
    QTRY_VERIFY(shows(u"compare"_s, ActionRegistry::plainText(*compare)));
}

void TestServices::selectionsAreLinkedAcrossTabs()
{
    TabsController &tabs = m_program->services.tabs();
    Exploration byVendor;
    byVendor.dataset = u"vendor-shipments"_s;
    byVendor.measure = u"accelerators-installed"_s;
    byVendor.columns = u"vendor"_s;
    tabs.open(byVendor, u"one"_s, {});
    QTRY_VERIFY(m_program->pivot() && m_program->pivot()->dataset.id == u"vendor-shipments");
    ExplorationPage *first = tabs.page();
    Exploration lying = byVendor;
    lying.rows = { u"vendor"_s };
    lying.columns.clear();
    tabs.openSaved({ u"two"_s, {}, toJson(lying) });
    tabs.duplicate();
    QTRY_VERIFY(tabs.page() != first && tabs.page()->pivot());
    ExplorationPage *second = tabs.page();
    const CellSet chosen { CellIndex(0, 0) };
    second->setSelection(chosen);
    const QString member = second->pivot()->rows.labels[0].first().id;
    // The other tab has selected all cells of the same members, or none where it shows none.
    for (ExplorationPage *page : { first }) {
        const CellSet linked
            = cellsOf(*page->pivot(), linkedCells(*second->pivot(), second->selection()));
        QCOMPARE(page->selection(), linked);
        QVERIFY2(!linked.isEmpty(), qPrintable(member));
    }
    second->clearSelection();
    QVERIFY(first->selection().isEmpty());
    // A tab that is evaluated later takes the selection over.
    second->setSelection(chosen);
    tabs.duplicate();
    QTRY_VERIFY(tabs.page() != second && tabs.page()->pivot());
    QCOMPARE(tabs.page()->selection(), chosen);
}

void TestServices::hoverAndSelectionReachTheFacets()
{
    const auto *facets = m_program->services.window().findChild<FacetsPanel *>();
    QVERIFY(facets);
    Exploration byVendor;
    byVendor.dataset = u"vendor-shipments"_s;
    byVendor.measure = u"accelerators-installed"_s;
    byVendor.columns = u"vendor"_s;
    m_program->services.tabs().open(byVendor, u"one"_s, {});
    QListView *list = nullptr;
    const auto find = [&] {
        for (QListView *candidate : facets->findChildren<QListView *>()) {
            if (candidate->isVisible() && candidate->accessibleName() == u"Vendor")
                list = candidate;
        }
        return list && m_program->pivot() && m_program->pivot()->dataset.id == u"vendor-shipments";
    };
    QTRY_VERIFY(find());
    ExplorationPage &page = m_program->page();
    const QImage plain = list->viewport()->grab().toImage();
    emit page.hovered({ 0, 0 });
    const QImage hovered = list->viewport()->grab().toImage();
    QVERIFY(hovered != plain);
    emit page.hovered({ -1, -1 });
    QCOMPARE(list->viewport()->grab().toImage(), plain);
    page.setSelection({ CellIndex(0, 0) });
    const QImage selected = list->viewport()->grab().toImage();
    QVERIFY(selected != plain && selected != hovered);
    page.clearSelection();
    QCOMPARE(list->viewport()->grab().toImage(), plain);
    // From a facet to the chart.
    const QImage chart = page.chartView()->grab().toImage();
    emit const_cast<FacetsPanel *>(facets)->memberHovered(
        u"vendor"_s, m_program->pivot()->columns.labels[0].first().id);
    QVERIFY(page.chartView()->grab().toImage() != chart);
    emit const_cast<FacetsPanel *>(facets)->memberHovered(u"vendor"_s, {});
    QCOMPARE(page.chartView()->grab().toImage(), chart);
}

void TestServices::twoTabsAreCompared()
{
    TabsController &tabs = m_program->services.tabs();
    QAction *compare = m_program->services.actions().action(ActionId::Compare);
    QVERIFY(!compare->isEnabled());
    Exploration shipments;
    shipments.dataset = u"vendor-shipments"_s;
    shipments.measure = u"accelerators-installed"_s;
    shipments.columns = u"vendor"_s;
    shipments.levels.insert(u"vendor"_s, 1);
    shipments.chart = u"stacked"_s;
    tabs.open(shipments, u"one"_s, { u"One"_s, {}, {} });
    tabs.duplicate();
    QTRY_VERIFY(m_program->pivot());
    QVERIFY(compare->isEnabled());
    Exploration early = shipments;
    early.periods = PeriodRange::parse(u"..2023").value();
    tabs.push(early, u"Early"_s);
    QTRY_VERIFY(m_program->pivot()->exploration.periods == early.periods);
    compare->trigger();
    ComparePage *page = m_program->services.compare().page();
    QVERIFY(page && page->isVisible());
    QTRY_VERIFY2(page->refusal().isEmpty(), qPrintable(page->refusal()));
    QVERIFY(page->shown()[0] && page->shown()[1]);
    // Both are saved, off the window's thread; that is told when the file is there.
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"both.png"_s);
    auto &comparing = const_cast<CompareController &>(m_program->services.compare());
    QSignalSpy saved(&comparing, &CompareController::saved);
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [&typing, &file] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        typing.stop();
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
        static_cast<QDialog *>(dialog)->accept();
    });
    typing.start(20);
    emit page->saveRequested();
    QVERIFY(!QFile::exists(file)); // the window goes on first
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), file);
    QCOMPARE(QImage(file).size(), QSize(2560, 1440));
    // It follows its tabs: shares beside numbers are refused with the units.
    m_program->trigger(ActionId::ShowShare);
    QTRY_VERIFY(page->refusal().contains(u"%"));
    QVERIFY(!page->shown()[0]);
    m_program->trigger(ActionId::Undo);
    QTRY_VERIFY(page->refusal().isEmpty());
    // It follows the tabs themselves, whatever stands before them and wherever they are moved.
    const std::array<PivotPtr, 2> compared = page->shown();
    QVERIFY(compared[0] != compared[1]);
    tabs.duplicate();
    QTabWidget &widget = m_program->services.window().tabs();
    widget.tabBar()->moveTab(2, 0);
    QCOMPARE(page->shown(), compared);
    tabs.close(0);
    QCOMPARE(tabs.count(), 2);
    QCOMPARE(page->shown(), compared);
    // With one tab left there is nothing to compare.
    m_program->trigger(ActionId::CloseTab);
    QTRY_VERIFY(!m_program->services.compare().page());
    QVERIFY(!compare->isEnabled());
}

void TestServices::datasetsAndTabs()
{
    TabsController &tabs = m_program->services.tabs();
    QCOMPARE(tabs.count(), 1);
    auto *catalog = m_program->services.window().findChild<CatalogPanel *>();
    for (const Dataset &dataset : m_program->services.workspace().contents().datasets) {
        emit catalog->datasetRequested(dataset.id);
        QTRY_COMPARE(tabs.currentId(), dataset.id);
        QTRY_VERIFY(m_program->pivot() && m_program->pivot()->dataset.id == dataset.id);
        QVERIFY2(m_program->pivot()->observationCount > 0, qPrintable(dataset.id));
        QVERIFY(!tabs.exploration()->error());
    }
    QCOMPARE(tabs.count(), 1); // nothing was changed, so one tab was enough
    m_program->trigger(ActionId::NewTab);
    QCOMPARE(tabs.count(), 2);
    m_program->trigger(ActionId::NextTab);
    m_program->trigger(ActionId::CloseTab);
    m_program->trigger(ActionId::CloseTab);
    QCOMPARE(tabs.count(), 0);
    QVERIFY(!m_program->services.actions().action(ActionId::Export)->isEnabled());
    QVERIFY(!m_program->services.window().tabs().isVisible());
    QVERIFY(m_program->services.window().statusLine().rowsText().isEmpty());
}

void TestServices::copyPutsTableAndChartOnTheClipboard()
{
    m_program->trigger(ActionId::Copy);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasText() && data->hasHtml() && data->hasImage());
    QVERIFY2(data->text().contains(u"102.19"), qPrintable(data->text()));
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(2560, 1440));
    QVERIFY(data->data(u"image/svg+xml"_s).contains("<text"));
    // Spreadsheets get the table alone, other programs first what it says.
    const QString table = QString::fromUtf8(data->data(u"text/tab-separated-values"_s));
    QVERIFY2(table.startsWith(u"Period\t"), qPrintable(table));
    QVERIFY(data->text().endsWith(table));
    QVERIFY(data->text().indexOf(u"Source: 360iResearch") < data->text().indexOf(table));
}

void TestServices::copyOfTheChartHoldsNoTable()
{
    m_program->trigger(ActionId::CopyChart);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage() && data->hasFormat(u"image/svg+xml"_s));
    QVERIFY(!data->hasHtml());
    QVERIFY2(data->text().contains(u"3.1-fold"), qPrintable(data->text()));
    QVERIFY(data->text().contains(u"Includes estimates and forecasts"));
    QVERIFY(data->text().contains(u"360iResearch"));
}

void TestServices::tabsComeBackAfterARestart()
{
    m_program->trigger(ActionId::ShowIndex);
    m_program->trigger(ActionId::NewTab);
    m_program->services.window().close();
    const QByteArray before = m_program->services.tabs().session();
    m_program = std::make_unique<Program>(m_home->path());
    m_program->open(m_sample);
    QTRY_VERIFY(m_program->pivot());
    QCOMPARE(m_program->services.tabs().count(), 2);
    QCOMPARE(m_program->services.tabs().session(), before);
    QCOMPARE(m_program->pivot()->exploration.transform, Transform::Index);
}

void TestServices::tabsAreKeptAsTheyChange()
{
    m_program->trigger(ActionId::ShowIndex);
    const QByteArray tabs = m_program->services.tabs().session();
    QVERIFY(tabs.contains("index"));
    QTRY_VERIFY(m_program->settings.value(settings::Session).contains("index"));
}

void TestServices::drillsDownAndUp()
{
    Exploration owners;
    owners.dataset = u"vendor-shipments"_s;
    owners.measure = u"accelerators-installed"_s;
    owners.step = Grain::Year;
    owners.columns = u"vendor"_s;
    owners.levels.insert(u"vendor"_s, 1);
    m_program->services.tabs().open(owners, {}, {});
    QTRY_VERIFY(m_program->pivot() && m_program->pivot()->dataset.id == u"vendor-shipments"
        && m_program->page().pivot() == m_program->pivot());
    int column = 0;
    while (m_program->pivot()->columns.labels[column].first().id != u"cloud-providers")
        QVERIFY(++column < m_program->pivot()->columnCount());
    QAction *up = m_program->services.actions().action(ActionId::DrillUp);
    QVERIFY(!up->isEnabled());

    emit m_program->page().chartView()->activated({ 0, column }); // as a double click does
    QTRY_VERIFY(m_program->pivot()->exploration.filter(u"vendor"_s));
    QTRY_VERIFY(m_program->page().pivot() == m_program->pivot());
    QCOMPARE(m_program->pivot()->exploration.filter(u"vendor"_s)->members,
        QStringList(u"cloud-providers"_s));
    const auto *crumbs = m_program->page().findChild<Breadcrumb *>();
    QVERIFY(crumbs && crumbs->isVisible());
    QCOMPARE(crumbs->places().size(), 2);
    QVERIFY(up->isEnabled());
    up->trigger();
    QTRY_VERIFY(!m_program->pivot()->exploration.filter(u"vendor"_s));
    QCOMPARE(m_program->pivot()->exploration.levels.value(u"vendor"_s), 1);
    QTRY_VERIFY(!crumbs->isVisible());
    m_program->trigger(ActionId::Undo);
    QTRY_VERIFY(m_program->pivot()->exploration.filter(u"vendor"_s));
}

void TestServices::theHistoryGoesBack()
{
    m_program->trigger(ActionId::ShowIndex);
    m_program->trigger(ActionId::ShowGrowth);
    auto *history = m_program->services.window().findChild<HistoryPanel *>();
    QVERIFY(history);
    const auto *list = history->findChild<QAbstractItemView *>();
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(2, 0).data().toString(), u"Show Growth"_s);
    emit history->stepRequested(0);
    QTRY_COMPARE(m_program->pivot()->exploration.transform, Transform::Value);
    QCOMPARE(list->model()->rowCount(), 3);
    emit history->stepRequested(1);
    QTRY_COMPARE(m_program->pivot()->exploration.transform, Transform::Index);
}

/// From the menu of a mark into the file, into every tab and back by undo.
void TestServices::aColourByHandHoldsEverywhere()
{
    Program &program = *m_program;
    QTRY_VERIFY(program.pivot());
    Exploration vendors;
    vendors.dataset = u"capex"_s;
    vendors.measure = u"capex"_s;
    vendors.rows = { u"period"_s };
    vendors.columns = u"vendor"_s;
    vendors.chart = u"column"_s;
    program.services.tabs().open(vendors, u"own"_s, { u"Own"_s, {}, {} });
    QTRY_VERIFY(program.pivot() && program.pivot()->exploration.dataset == u"capex"_s);
    const auto colour = [&] {
        for (const Mark &mark : program.page().findChild<ChartView *>()->frame().marks()) {
            if (mark.hasCell()
                && program.pivot()->columns.labels[mark.column].first().id == u"amazon")
                return mark.colour;
        }
        return QColor();
    };
    QTRY_VERIFY(colour().isValid());
    const QColor before = colour();
    const ChartTheme theme = ChartTheme::light();
    const int hue = before == theme.palette[6] ? 5 : 6;
    emit program.page().hueRequested(
        HueChange { u"vendor/amazon"_s, std::nullopt, hue }, u"Amazon in brown"_s);
    QTRY_COMPARE(colour(), theme.palette[hue]);
    QCOMPARE(program.services.workspace().contents().origin.hues,
        (MemberHues { { u"vendor/amazon"_s, hue } }));
    // Another tab has it, too.
    program.services.tabs().duplicate();
    QTRY_VERIFY(program.pivot());
    QTRY_COMPARE(colour(), theme.palette[hue]);
    program.services.tabs().closeCurrent();
    QCOMPARE(program.services.tabs().exploration()->undoText(), u"Amazon in brown"_s);
    program.trigger(ActionId::Undo);
    QTRY_COMPARE(colour(), before);
    program.trigger(ActionId::Redo);
    QTRY_COMPARE(colour(), theme.palette[hue]);
    QTRY_COMPARE(program.services.workspace().contents().origin.hues.size(), 1);
    program.trigger(ActionId::Undo);
    QTRY_VERIFY(program.services.workspace().contents().origin.hues.isEmpty());
}

void TestServices::nothingIsLeftOfTheLastTab()
{
    auto *inspector = m_program->services.window().findChild<InspectorPanel *>();
    QVERIFY(inspector->isEnabled());
    m_program->trigger(ActionId::CloseTab);
    QCOMPARE(m_program->services.tabs().count(), 0);
    QVERIFY(!inspector->isEnabled());
}

void TestServices::aWorkspaceOfDataAloneShowsThem()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"alone.sextant"_s);
    test::SmallTracker tracker;
    tracker.addRandom(200, 5);
    {
        const auto workspace = db::Workspace::create(path);
        QVERIFY(workspace);
        QVERIFY(tracker.write(**workspace));
    }
    m_program->open(path);
    QTRY_VERIFY(m_program->pivot() && m_program->pivot()->exploration.dataset == tracker.id);
    QCOMPARE(m_program->services.tabs().count(), 1);
}

void TestServices::aWorkspaceWithoutDataAsksForSome()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bare.sextant"_s);
    QVERIFY(db::Workspace::create(path));
    auto *page = m_program->services.window().findChild<EmptyPage *>();
    const auto primary = [page] {
        QStringList texts;
        for (const QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->property("primary").toBool())
                texts << button->text();
        }
        return texts;
    };
    m_program->trigger(ActionId::CloseTab);
    QTRY_COMPARE(primary(), QStringList { u"Open Sample Workspace"_s });

    m_program->open(path);
    QTRY_COMPARE(primary(), QStringList { u"Import File…"_s });
    m_program->open(m_sample);
    QTRY_VERIFY(m_program->pivot());
    m_program->trigger(ActionId::CloseTab);
    QTRY_COMPARE(primary(), QStringList { u"Open Sample Workspace"_s });
}

void TestServices::beforeAnythingIsOpenThereAreNoRows()
{
    const QTemporaryDir home;
    Program program(home.path());
    QVERIFY(!program.services.actions().action(ActionId::ShowRows)->isEnabled());
}

void TestServices::aMissingFileIsReported()
{
    const QString title = m_program->services.window().windowTitle();
    m_program->services.workspace().open(u"/no/such/file.sextant"_s);
    MessageBar &bar = m_program->services.window().messageBar();
    QTRY_VERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(u"/no/such/file.sextant"), qPrintable(bar.text()));
    QCOMPARE(m_program->services.window().windowTitle(), title); // the old one stays open

    QFile text(m_home->filePath(u"text.sextant"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("not a database, however long this text is");
    text.close();
    bar.clear();
    m_program->services.workspace().open(text.fileName());
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(bar.text().contains(u"text.sextant"));
}

void TestServices::panelsFoldBeforeThePageGetsNarrow()
{
    MainWindow &window = m_program->services.window();
    for (const int width : { 1440, 1280, 1000, 900, 800, 700, 900, 1440 }) {
        window.resize(width, 720);
        QTRY_VERIFY2(window.tabs().width() >= SidePanels::PageWidth, QByteArray::number(width));
        const bool hasRight = !window.panels().dock(PanelId::Inspector)->isHidden();
        const bool hasLeft = !window.panels().dock(PanelId::Catalog)->isHidden();
        QCOMPARE(hasRight, width >= 1000);
        QCOMPARE(hasLeft, width >= 800);
    }
}

void TestServices::panelBehindAnotherComesForward()
{
    SidePanels &panels = m_program->services.window().panels();
    QTRY_VERIFY(panels.isInFront(PanelId::Inspector));
    QVERIFY(!panels.isInFront(PanelId::Forecast));
    m_program->trigger(ActionId::ShowForecast);
    QTRY_VERIFY(panels.isInFront(PanelId::Forecast));
    m_program->trigger(ActionId::ShowForecast);
    QTRY_VERIFY(!panels.isInFront(PanelId::Forecast));
    QVERIFY(panels.dock(PanelId::Forecast)->isHidden());
}

void TestServices::focusWalksThroughThePanels()
{
    MainWindow &window = m_program->services.window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const SidePanels &panels = window.panels();
    const QList<QWidget *> parts { &window.searchBox(), panels.panel(PanelId::Catalog),
        panels.panel(PanelId::Facets), m_program->page().chartView(), m_program->page().tableView(),
        panels.panel(PanelId::Inspector), panels.panel(PanelId::Sources) };
    const auto *facets = panels.panel(PanelId::Facets);
    QTRY_VERIFY(facets->findChild<QAbstractItemView *>()
        && facets->findChild<QAbstractItemView *>()->isVisible());
    window.searchBox().setFocus();
    const auto part = [&] {
        const QWidget *focused = QApplication::focusWidget();
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (focused && (parts[i] == focused || parts[i]->isAncestorOf(focused)))
                return int(i);
        }
        return -1;
    };
    QList<int> visited { part() };
    for (int i = 0; i < 7; ++i) {
        m_program->trigger(ActionId::NextPanel);
        visited << part();
    }
    // An empty sources panel has nothing that takes keys.
    visited.removeAll(6);
    QCOMPARE(visited.mid(0, 7), QList<int>({ 0, 1, 2, 3, 4, 5, 0 }));
    m_program->trigger(ActionId::PreviousPanel);
    QVERIFY(part() >= 0);
}

void TestServices::everyControlHasANameAndAToolTip()
{
    for (const QAbstractButton *button :
        m_program->services.window().findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus)
            continue;
        const QString where = button->objectName() + u" “"_s + button->text() + u"” in "_s
            + QString::fromLatin1(button->parentWidget()->metaObject()->className());
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
            qPrintable(u"no name: "_s + where));
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(u"no tool tip: "_s + where));
    }
}

QTEST_MAIN(TestServices)
#include "tst_services.moc"
