// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/thumbnailcontroller.h"
#include "db/values/catalog.h"
#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"

#include <QObject>

namespace sextant {

class CatalogPanel;
class FacetsPanel;
class ForecastPanel;
class HistoryPanel;
class InspectorPanel;
class SidePanels;
class SourcesPanel;
class StoryPanel;
class TabsController;
class WorkspaceController;
struct WorkspaceContents;

/// Ties the panels at the sides to the exploration that is in front: what they show, and what they
/// ask for.
class PanelsController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    /// @param cubes  for the thumbnails of saved explorations
    PanelsController(TabsController &tabs, WorkspaceController &workspace, SidePanels &panels,
        CubeSource cubes, QObject *parent = nullptr);

    /// Makes the panels, which the docks then own. Separate, so that a start paints its first chart
    /// before it spends time here. A second call does nothing.
    void fill();
    [[nodiscard]] bool isFilled() const { return m_catalog != nullptr; }
    /// Null before fill().
    [[nodiscard]] StoryPanel *story() const { return m_story; }
    void setLanguage(Language language);
    void setTheme(const ChartTheme &theme) { m_thumbnails.setTheme(theme); }

    /// Shows where a cell's number comes from, in front.
    void showSource(CellIndex cell);
    /// The same for the one cell of a pivot of its own, such as of a row.
    void showOrigin(const PivotPtr &pivot);

signals:
    /// The user asked for something of the catalog.
    void datasetRequested(const sextant::Dataset &dataset);
    void explorationRequested(const QString &id);
    void explorationRemoveRequested(const QString &id);
    void scenarioRequested(const QString &id);
    void scenarioSaveRequested(const QString &name);

private:
    void connectPanels();
    void showContents(const WorkspaceContents &contents);
    void showExploration();
    void showPivot();
    void showFacets();
    void showHistory();
    void showSelection(const CellSet &cells);
    void updateFacetsWanted();

    TabsController &m_tabs;
    WorkspaceController &m_workspace;
    SidePanels &m_panels;
    CatalogPanel *m_catalog = nullptr;
    FacetsPanel *m_facets = nullptr;
    InspectorPanel *m_inspector = nullptr;
    ForecastPanel *m_forecast = nullptr;
    SourcesPanel *m_sources = nullptr;
    HistoryPanel *m_history = nullptr;
    StoryPanel *m_story = nullptr;
    std::weak_ptr<const Cube> m_context; ///< what the inspector's choices come from
    ThumbnailController m_thumbnails;
    Language m_language = Language::English;
};

} // namespace sextant
