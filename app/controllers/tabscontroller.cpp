// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/tabscontroller.h"

#include "app/controllers/brushcontroller.h"
#include "app/controllers/rowscontroller.h"
#include "app/controllers/tabsession.h"
#include "models/explore/explorationjson.h"
#include "views/panels/explorationpage.h"

#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

struct TabsController::Tab
{
    QString id;
    Names names;
    ExplorationPage *page = nullptr; ///< child of the tab widget
    std::unique_ptr<ExplorationController> exploration;
    std::unique_ptr<RowsController> rows;   ///< of `exploration`, which outlives it
    std::unique_ptr<BrushController> brush; ///< the same
};

TabsController::TabsController(QTabWidget &tabs, CubeSource cubes, QObject *parent)
    : QObject(parent)
    , m_widget(tabs)
    , m_cubes(std::move(cubes))
    , m_theme(ChartTheme::light())
{
    connect(&m_widget, &QTabWidget::currentChanged, this, [this] { showCurrent(); });
    connect(&m_widget, &QTabWidget::tabCloseRequested, this, &TabsController::close);
    connect(m_widget.tabBar(), &QTabBar::tabMoved, this, [this](int from, int to) {
        std::swap(m_tabs[std::size_t(from)], m_tabs[std::size_t(to)]); // neighbours while dragging
        emit tabsChanged();
    });
}

TabsController::~TabsController() = default;

TabsController::Tab *TabsController::current() const
{
    const int index = m_widget.currentIndex();
    return index >= 0 && index < count() ? m_tabs[std::size_t(index)].get() : nullptr;
}

TabsController::Tab *TabsController::tabWith(const QString &id) const
{
    const auto it = std::find_if(m_tabs.cbegin(), m_tabs.cend(),
        [&](const auto &tab) { return !id.isEmpty() && tab->id == id; });
    return it == m_tabs.cend() ? nullptr : it->get();
}

ExplorationController *TabsController::exploration() const
{
    const Tab *tab = current();
    return tab ? tab->exploration.get() : nullptr;
}

ExplorationPage *TabsController::page() const
{
    const Tab *tab = current();
    return tab ? tab->page : nullptr;
}

RowsController *TabsController::rows() const
{
    const Tab *tab = current();
    return tab ? tab->rows.get() : nullptr;
}

BrushController *TabsController::brush() const
{
    const Tab *tab = current();
    return tab ? tab->brush.get() : nullptr;
}

QString TabsController::currentId() const
{
    const Tab *tab = current();
    return tab ? tab->id : QString();
}

QString TabsController::currentName() const
{
    const Tab *tab = current();
    return tab ? tab->names.in(m_language) : QString();
}

int TabsController::currentIndex() const
{
    return m_widget.currentIndex();
}

QList<OpenTab> TabsController::openTabs() const
{
    QList<OpenTab> open;
    for (int i = 0; i < count(); ++i) {
        const Tab &tab = *m_tabs[std::size_t(i)];
        open.append({ tab.page, m_widget.tabToolTip(i), tab.exploration->pivot() });
    }
    return open;
}

void TabsController::activateAll()
{
    for (const auto &tab : m_tabs)
        tab->exploration->activate();
}

void TabsController::open(const Exploration &exploration, const QString &id, const Names &names)
{
    if (const Tab *known = tabWith(id)) {
        m_widget.setCurrentWidget(known->page);
        return;
    }
    Tab *tab = current();
    const bool isUntouched = tab && !tab->exploration->canUndo() && !tab->exploration->canRedo();
    fill(isUntouched ? *tab : addTab(), exploration, id, names);
}

void TabsController::openSaved(const Saved &saved)
{
    const Result<Exploration> exploration = explorationFromJson(saved.json);
    if (exploration)
        open(*exploration, saved.id, saved.names);
    else
        emit failed(exploration.error());
}

void TabsController::openDataset(const Dataset &dataset)
{
    if (tabWith(dataset.id)) {
        open({}, dataset.id, dataset.names);
        return;
    }
    // The tab comes at once and shows how far the dataset is read; what to look at is found out
    // when it is there.
    Exploration first;
    first.dataset = dataset.id;
    m_looksFirst = true;
    open(first, dataset.id, dataset.names);
    m_looksFirst = false;
}

void TabsController::duplicate()
{
    const Tab *tab = current();
    if (!tab)
        return;
    const Exploration exploration = tab->exploration->current();
    const Names names = tab->names;
    fill(addTab(), exploration, {}, names);
}

void TabsController::close(int index)
{
    if (index < 0 || index >= count())
        return;
    const std::unique_ptr<Tab> closed = std::move(m_tabs[std::size_t(index)]);
    m_tabs.erase(m_tabs.begin() + index);
    m_widget.removeTab(index);
    closed->page->deleteLater();
    // What is opened later begins with nothing selected.
    if (std::ranges::none_of(m_tabs, [this](const auto &tab) {
            return tab->exploration->current().dataset == m_linked.dataset;
        }))
        m_linked = {};
    if (m_tabs.empty())
        emit currentChanged();
    emit tabsChanged();
}

void TabsController::closeCurrent()
{
    close(m_widget.currentIndex());
}

void TabsController::closeAll()
{
    while (!m_tabs.empty())
        close(count() - 1);
}

void TabsController::reload(const QString &dataset)
{
    for (const auto &tab : m_tabs) {
        if (tab->exploration->current().dataset == dataset)
            tab->exploration->reload();
    }
}

void TabsController::step(int by)
{
    if (count() > 1)
        m_widget.setCurrentIndex((m_widget.currentIndex() + by + count()) % count());
}

void TabsController::setCurrentSaved(const QString &id, const Names &names)
{
    Tab *tab = current();
    if (!tab)
        return;
    tab->id = id;
    tab->names = names;
    updateText(*tab);
    emit currentChanged();
}

TabsController::Tab &TabsController::addTab()
{
    auto tab = std::make_unique<Tab>();
    tab->page = new ExplorationPage(&m_widget);
    tab->page->setLanguage(m_language);
    tab->page->setTheme(m_theme);
    if (!m_pageLayout.isEmpty())
        tab->page->restoreLayout(m_pageLayout);
    connectPage(*tab);
    m_tabs.push_back(std::move(tab));
    Tab &added = *m_tabs.back();
    const QSignalBlocker blocker(&m_widget); // told when the tab has an exploration
    m_widget.setCurrentIndex(m_widget.addTab(added.page, {}));
    return added;
}

void TabsController::fill(
    Tab &tab, const Exploration &exploration, const QString &id, const Names &names)
{
    tab.id = id;
    tab.names = names;
    tab.page->clearSelection();
    tab.page->endLoading();
    tab.brush.reset(); // before the exploration they listen to
    tab.rows.reset();
    tab.page->setOverview({});
    tab.exploration = std::make_unique<ExplorationController>(exploration, m_cubes);
    if (m_looksFirst)
        tab.exploration->lookFirst();
    tab.rows = std::make_unique<RowsController>(*tab.exploration, *tab.page);
    tab.rows->setLanguage(m_language);
    tab.brush = std::make_unique<BrushController>(*tab.exploration, *tab.page);
    tab.brush->setLanguage(m_language);
    tab.brush->setFacetsWanted(m_facetsWanted);
    connectController(tab);
    tab.exploration->setFacetsWanted(m_facetsWanted);
    updateText(tab);
    if (&tab == current() && !m_isRestoring)
        showCurrent();
}

void TabsController::showCurrent()
{
    if (m_isRestoring)
        return;
    emit currentChanged();
    if (const Tab *tab = current())
        tab->exploration->activate();
}

void TabsController::connectPage(Tab &tab)
{
    // The page goes before the tab, whose controller may change meanwhile. What is typed into a
    // page counts when the keyboard leaves it, and by then another tab may be in front.
    ExplorationPage *page = tab.page;
    connect(page, &ExplorationPage::titleEdited, this, [this, page](const QString &title) {
        edit(page, tr("Edit Headline"), [&title](Exploration &next) { next.title = title; });
    });
    connect(page, &ExplorationPage::filterRemoveRequested, this,
        [this, page](const QString &dimension) {
            edit(page, tr("Remove Filter"), [&dimension](Exploration &next) {
                if (dimension == u"period")
                    next.periods = {};
                else
                    next.setFilter({ dimension, {}, false });
            });
        });
    connect(
        page, &ExplorationPage::sortRequested, this, [this, page](SortBy sort, bool descending) {
            edit(page, tr("Sort"), [sort, descending](Exploration &next) {
                next.sort = sort;
                next.descending = descending;
            });
        });
    connect(page, &ExplorationPage::filterRequested, this,
        [this, page](const Filter &filter, const QString &text) {
            edit(page, text, [&filter](Exploration &next) { next.setFilter(filter); });
        });
    connect(page, &ExplorationPage::explorationEdited, this,
        [this, page](const Exploration &edited, const QString &text) {
            edit(page, text, [&edited](Exploration &next) { next = edited; });
        });
    connect(page, &ExplorationPage::selectionChanged, this, [this, page](const CellSet &cells) {
        if (page == this->page())
            emit selectionChanged(cells);
    });
    connect(page, &ExplorationPage::selectionMade, this,
        [this, page](const CellSet &cells) { link(page, cells); });
    connect(page, &ExplorationPage::hovered, this, [this, page](CellIndex cell) {
        if (page == this->page())
            emit hovered(cell);
    });
    connect(page, &ExplorationPage::sourceRequested, this, &TabsController::sourceRequested);
    connect(page, &ExplorationPage::hueRequested, this,
        [this, page](const HueChange &change, const QString &text) {
            const auto own
                = std::ranges::find(m_tabs, page, [](const auto &each) { return each->page; });
            if (own != m_tabs.end())
                (*own)->exploration->push(change, text);
        });
}

void TabsController::edit(const ExplorationPage *page, const QString &text,
    const std::function<void(Exploration &)> &change)
{
    const auto tab = std::ranges::find(m_tabs, page, [](const auto &each) { return each->page; });
    if (tab == m_tabs.end())
        return; // closed meanwhile
    Exploration next = (*tab)->exploration->current();
    change(next);
    (*tab)->exploration->push(next, text);
}

void TabsController::connectController(Tab &tab)
{
    ExplorationController *looked = tab.exploration.get();
    ExplorationPage *page = tab.page;
    connect(looked, &ExplorationController::pivotChanged, page, &ExplorationPage::setPivot);
    connect(looked, &ExplorationController::pivotChanged, this, [this, page] {
        if (page->selection().isEmpty())
            takeLinked(*page);
        emit anyPivotChanged();
    });
    connect(looked, &ExplorationController::busyChanged, page, &ExplorationPage::setBusy);
    connect(looked, &ExplorationController::failed, page, &ExplorationPage::showError);
    connect(looked, &ExplorationController::hueChanged, this, &TabsController::hueChanged);
    connect(looked, &ExplorationController::loading, page, &ExplorationPage::setLoading);
    connect(page, &ExplorationPage::loadingCancelRequested, looked,
        &ExplorationController::cancelLoading);
    connectRows(tab);
    connectBrush(tab);

    const auto isCurrent = [this, looked] { return exploration() == looked; };
    connect(looked, &ExplorationController::explorationChanged, this,
        [this, isCurrent](const Exploration &now) {
            if (isCurrent())
                emit explorationChanged(now);
        });
    connect(looked, &ExplorationController::pivotChanged, this,
        [this, isCurrent](const PivotPtr &pivot) {
            if (isCurrent())
                emit pivotChanged(pivot);
        });
    connect(looked, &ExplorationController::facetsChanged, this,
        [this, isCurrent](const QList<Facet> &facets) {
            if (isCurrent())
                emit facetsChanged(facets);
        });
    connect(looked, &ExplorationController::facetValuesChanged, this,
        [this, isCurrent](const QList<FacetValues> &values) {
            // While a range is drawn, its own values follow.
            if (isCurrent() && !brush()->isBrushing())
                emit facetValuesChanged(values);
        });
}

void TabsController::connectRows(const Tab &tab)
{
    RowsController *shown = tab.rows.get();
    connect(shown, &RowsController::statusChanged, this, [this, shown] {
        if (rows() == shown)
            emit rowsStatusChanged();
    });
    connect(tab.page, &ExplorationPage::rowsRequested, shown, &RowsController::showRows);
    connect(shown, &RowsController::sourceFound, this, &TabsController::rowSourceFound);
    connect(shown, &RowsController::copied, tab.page, &ExplorationPage::showNotice);
    connect(shown, &RowsController::failed, tab.page, &ExplorationPage::showError);
}

void TabsController::connectBrush(const Tab &tab)
{
    BrushController *drawn = tab.brush.get();
    connect(drawn, &BrushController::failed, tab.page, &ExplorationPage::showError);
    connect(drawn, &BrushController::stepped, this,
        [this, drawn](const PivotPtr &pivot, const QList<Facet> &facets) {
            if (brush() == drawn)
                emit brushed(pivot, facets);
        });
    connect(drawn, &BrushController::valued, this, [this, drawn](const QList<FacetValues> &values) {
        if (brush() == drawn)
            emit facetValuesChanged(values);
    });
    connect(drawn, &BrushController::givenUp, this, [this, drawn] {
        if (brush() != drawn)
            return;
        emit pivotChanged(exploration()->pivot());
        emit facetsChanged(exploration()->facets());
        emit facetValuesChanged(exploration()->facetValues());
    });
}

/// What is selected in one tab is selected in all that look at the same dataset.
void TabsController::link(const ExplorationPage *from, const CellSet &cells)
{
    if (m_isLinking || !from->pivot())
        return;
    m_linked = linkedCells(*from->pivot(), cells);
    for (const auto &tab : m_tabs) {
        if (tab->page != from)
            takeLinked(*tab->page);
    }
}

void TabsController::takeLinked(ExplorationPage &page)
{
    if (!page.pivot() || page.pivot()->dataset.id != m_linked.dataset)
        return;
    m_isLinking = true;
    page.setSelection(cellsOf(*page.pivot(), m_linked));
    m_isLinking = false;
}

void TabsController::updateText(const Tab &tab)
{
    const int index = m_widget.indexOf(tab.page);
    QString text = tab.names.in(m_language);
    if (text.isEmpty())
        text = tr("Exploration");
    m_widget.setTabText(index, QString(text).replace(u'&', u"&&"_s));
    m_widget.setTabToolTip(index, text);
}

QByteArray TabsController::session() const
{
    TabSession session;
    for (const auto &tab : m_tabs)
        session.tabs += KeptTab { tab->id, tab->names, tab->exploration->current() };
    session.current = m_widget.currentIndex();
    return toJson(session);
}

bool TabsController::restore(const QByteArray &session)
{
    const TabSession kept = tabSessionFromJson(session);
    if (kept.tabs.isEmpty())
        return false;
    m_isRestoring = true; // only the tab that ends up in front is evaluated
    closeAll();
    for (const KeptTab &tab : kept.tabs)
        fill(addTab(), tab.exploration, tab.id, tab.names);
    m_widget.setCurrentIndex(kept.current);
    m_isRestoring = false;
    showCurrent();
    return true;
}

void TabsController::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
    for (const auto &tab : m_tabs)
        tab->page->setTheme(theme);
}

void TabsController::setLanguage(Language language)
{
    m_language = language;
    for (const auto &tab : m_tabs) {
        tab->page->setLanguage(language);
        tab->rows->setLanguage(language);
        tab->brush->setLanguage(language);
        updateText(*tab);
    }
}

void TabsController::setFacetsWanted(bool wanted)
{
    m_facetsWanted = wanted;
    for (const auto &tab : m_tabs) {
        tab->exploration->setFacetsWanted(wanted);
        tab->brush->setFacetsWanted(wanted);
    }
}

void TabsController::push(
    const Exploration &exploration, const QString &text, const QString &mergeKey)
{
    if (Tab *tab = current())
        tab->exploration->push(exploration, text, mergeKey);
}

void TabsController::setFilter(const Filter &filter, const QString &text)
{
    if (const ExplorationController *looked = exploration()) {
        Exploration next = looked->current();
        next.setFilter(filter);
        push(next, text);
    }
}

} // namespace sextant
