// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/panelscontroller.h"

#include "app/controllers/tabscontroller.h"
#include "app/controllers/workspacecontroller.h"
#include "app/window/sidepanels.h"
#include "views/panels/catalogpanel.h"
#include "views/panels/explorationpage.h"
#include "views/panels/facetspanel.h"
#include "views/panels/forecastpanel.h"
#include "views/panels/historypanel.h"
#include "views/panels/inspectorpanel.h"
#include "views/panels/sourcespanel.h"
#include "views/panels/storypanel.h"

namespace sextant {

PanelsController::PanelsController(TabsController &tabs, WorkspaceController &workspace,
    SidePanels &panels, CubeSource cubes, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_workspace(workspace)
    , m_panels(panels)
    , m_thumbnails(std::move(cubes))
{
}

void PanelsController::fill()
{
    if (isFilled())
        return;
    m_catalog = new CatalogPanel;
    m_facets = new FacetsPanel;
    m_inspector = new InspectorPanel;
    m_forecast = new ForecastPanel;
    m_sources = new SourcesPanel;
    m_history = new HistoryPanel;
    m_story = new StoryPanel;
    m_panels.setPanel(PanelId::Catalog, m_catalog);
    m_panels.setPanel(PanelId::Facets, m_facets);
    m_panels.setPanel(PanelId::Inspector, m_inspector);
    m_panels.setPanel(PanelId::Forecast, m_forecast);
    m_panels.setPanel(PanelId::Sources, m_sources);
    m_panels.setPanel(PanelId::History, m_history);
    m_panels.setPanel(PanelId::Story, m_story);
    connectPanels();
    setLanguage(m_language);
    showContents(m_workspace.contents());
    m_thumbnails.setContents(m_workspace.contents());
    showExploration();
    showFacets();
    showPivot();
    updateFacetsWanted();
}

void PanelsController::connectPanels()
{
    connect(m_catalog, &CatalogPanel::datasetRequested, this, [this](const QString &id) {
        for (const Dataset &dataset : m_workspace.contents().datasets) {
            if (dataset.id == id)
                emit datasetRequested(dataset);
        }
    });
    connect(m_catalog, &CatalogPanel::explorationRequested, this,
        &PanelsController::explorationRequested);
    connect(m_catalog, &CatalogPanel::explorationRemoveRequested, this,
        &PanelsController::explorationRemoveRequested);
    connect(
        m_catalog, &CatalogPanel::scenarioRequested, this, &PanelsController::scenarioRequested);
    connect(m_facets, &FacetsPanel::filterRequested, &m_tabs, &TabsController::setFilter);
    connect(m_facets, &FacetsPanel::menuRequested, this,
        [this](const QString &dimension, const QString &member, const QPoint &position) {
            if (ExplorationPage *page = m_tabs.page())
                page->openMemberMenu(dimension, member, position);
        });
    connect(m_history, &HistoryPanel::stepRequested, this, [this](int position) {
        if (ExplorationController *looked = m_tabs.exploration())
            looked->goTo(position);
    });
    connect(m_inspector, &InspectorPanel::explorationEdited, &m_tabs, &TabsController::push);
    connect(m_forecast, &ForecastPanel::forecastEdited, this,
        [this](const std::optional<ForecastSpec> &spec, const QString &text, const QString &key) {
            if (const ExplorationController *looked = m_tabs.exploration()) {
                Exploration next = looked->current();
                next.forecast = spec;
                m_tabs.push(next, text, key);
            }
        });
    connect(
        m_forecast, &ForecastPanel::saveRequested, this, &PanelsController::scenarioSaveRequested);

    connect(
        &m_workspace, &WorkspaceController::contentsChanged, this, &PanelsController::showContents);
    connect(&m_thumbnails, &ThumbnailController::drawn, m_catalog, &CatalogPanel::setThumbnail);
    connect(&m_workspace, &WorkspaceController::contentsChanged, &m_thumbnails,
        &ThumbnailController::setContents);
    connect(&m_workspace, &WorkspaceController::explorationsChanged, &m_thumbnails,
        &ThumbnailController::setExplorations);
    connect(&m_workspace, &WorkspaceController::explorationsChanged, m_catalog,
        &CatalogPanel::setExplorations);
    connect(&m_workspace, &WorkspaceController::scenariosChanged, m_catalog,
        &CatalogPanel::setScenarios);
    connect(&m_tabs, &TabsController::currentChanged, this, [this] {
        m_forecast->startOver();
        showExploration();
        showFacets();
        showPivot();
    });
    connect(&m_tabs, &TabsController::explorationChanged, this, [this] { showExploration(); });
    connect(&m_tabs, &TabsController::pivotChanged, this, [this] {
        showExploration();
        showPivot();
    });
    connect(&m_tabs, &TabsController::facetsChanged, this, [this](const QList<Facet> &facets) {
        m_facets->setFacets(facets, m_tabs.exploration()->current());
    });
    connect(&m_tabs, &TabsController::facetValuesChanged, m_facets, &FacetsPanel::setValues);
    connect(&m_tabs, &TabsController::hovered, this, [this](CellIndex cell) {
        const ExplorationController *looked = m_tabs.exploration();
        if (looked && looked->pivot())
            m_facets->setHovered(membersOf(linkedCells(*looked->pivot(), { cell })));
    });
    connect(m_facets, &FacetsPanel::memberHovered, this,
        [this](const QString &dimension, const QString &member) {
            if (ExplorationPage *page = m_tabs.page())
                page->setHoveredMember(dimension, member);
        });
    connect(&m_tabs, &TabsController::brushed, this,
        [this](const PivotPtr &pivot, const QList<Facet> &facets) {
            if (!facets.isEmpty())
                m_facets->setFacets(facets, pivot->exploration);
        });
    connect(&m_tabs, &TabsController::selectionChanged, this, &PanelsController::showSelection);
    connect(&m_tabs, &TabsController::sourceRequested, this, &PanelsController::showSource);
    connect(&m_panels, &SidePanels::visibilityChanged, this, &PanelsController::updateFacetsWanted);
}

void PanelsController::setLanguage(Language language)
{
    m_language = language;
    m_thumbnails.setLanguage(language);
    if (!isFilled())
        return;
    m_catalog->setLanguage(language);
    m_facets->setLanguage(language);
    m_inspector->setLanguage(language);
    m_forecast->setLanguage(language);
    m_sources->setLanguage(language);
}

void PanelsController::showContents(const WorkspaceContents &contents)
{
    m_catalog->setDatasets(contents.datasets);
    m_catalog->setExplorations(contents.explorations);
    m_catalog->setScenarios(contents.scenarios);
    m_catalog->setCurrent(m_tabs.currentId());
    m_forecast->setClaims(contents.claims, contents.dimensions);
    m_sources->setClaims(contents.claims, contents.dimensions);
}

void PanelsController::showHistory()
{
    const ExplorationController *looked = m_tabs.exploration();
    m_history->setSteps(looked ? looked->history().texts() : QStringList(),
        looked ? int(looked->history().position()) : -1);
}

void PanelsController::showExploration()
{
    showHistory();
    m_catalog->setCurrent(m_tabs.currentId());
    const ExplorationController *looked = m_tabs.exploration();
    if (!looked) {
        m_context.reset();
        m_inspector->setContext({}, {}, {}, {});
        m_inspector->setExploration({});
        m_forecast->setSpec(std::nullopt);
        return;
    }
    const CubePtr &cube = looked->cube();
    if (cube && cube != m_context.lock()) {
        m_context = cube;
        QList<Dimension> dimensions;
        for (const DimensionColumn &column : cube->dimensions)
            dimensions << column.dimension;
        QList<Period> periods = cube->periods;
        periods.removeIf([](const Period &period) { return !period.isValid(); });
        m_inspector->setContext(cube->dataset, dimensions, periods, cube->rates.currencies());
    }
    if (!cube)
        return;
    // What was evaluated has its defaults filled in; while a change is on its way, show the change.
    Exploration shown = looked->current();
    if (looked->pivot() && shown.measure.isEmpty())
        shown.measure = looked->pivot()->exploration.measure;
    m_inspector->setExploration(shown);
    m_forecast->setSpec(shown.forecast);
}

void PanelsController::showPivot()
{
    const ExplorationController *looked = m_tabs.exploration();
    const PivotPtr pivot = looked ? looked->pivot() : PivotPtr();
    const CellSet cells = m_tabs.page() ? m_tabs.page()->selection() : CellSet();
    m_forecast->setPivot(pivot, cells);
    m_inspector->setPivot(pivot);
    m_facets->setExploration(looked ? looked->current() : Exploration());
    showSelection(cells);
}

/// Those of another tab; of the same, those of before stay until there are others.
void PanelsController::showFacets()
{
    const ExplorationController *looked = m_tabs.exploration();
    m_facets->setFacets(
        looked ? looked->facets() : QList<Facet>(), looked ? looked->current() : Exploration());
    m_facets->setValues(looked ? looked->facetValues() : QList<FacetValues>());
}

void PanelsController::showSelection(const CellSet &cells)
{
    const ExplorationController *looked = m_tabs.exploration();
    const PivotPtr pivot = looked ? looked->pivot() : PivotPtr();
    m_forecast->setPivot(pivot, cells);
    m_facets->setSelected(pivot ? membersOf(linkedCells(*pivot, cells)) : MembersByDimension());
    if (pivot && cells.size() == 1)
        m_sources->showCell(pivot, *cells.cbegin());
    else if (cells.isEmpty())
        m_sources->clear();
}

void PanelsController::showSource(CellIndex cell)
{
    const ExplorationController *looked = m_tabs.exploration();
    if (!looked || !looked->pivot())
        return;
    fill();
    m_panels.reveal(PanelId::Sources);
    m_sources->showCell(looked->pivot(), cell);
}

void PanelsController::showOrigin(const PivotPtr &pivot)
{
    fill();
    m_panels.reveal(PanelId::Sources);
    m_sources->showCell(pivot, { 0, 0 });
}

void PanelsController::updateFacetsWanted()
{
    m_tabs.setFacetsWanted(isFilled() && m_panels.isInFront(PanelId::Facets));
}

} // namespace sextant
