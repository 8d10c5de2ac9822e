// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/explorationcontroller.h"
#include "db/values/saved.h"
#include "models/explore/cellindex.h"
#include "models/explore/linkedcells.h"
#include "views/charts/charttheme.h"

#include <QObject>

#include <functional>
#include <vector>

class QTabWidget;

namespace sextant {

class ExplorationPage;
class BrushController;
class RowsController;

/// A tab as others see it.
struct OpenTab
{
    const ExplorationPage *page = nullptr; ///< stays the tab's own wherever it is moved
    QString name;
    PivotPtr pivot; ///< null before its first evaluation
};

/// The explorations that are open, one a tab: makes their pages and controllers, ties them
/// together, and tells the rest of the window what the current one does.
class TabsController final : public QObject
{
    Q_OBJECT

public:
    /// `tabs` must outlive the controller, which owns the pages' content.
    TabsController(QTabWidget &tabs, CubeSource cubes, QObject *parent = nullptr);
    ~TabsController() override;

    /// Null if no tab is open.
    [[nodiscard]] ExplorationController *exploration() const;
    [[nodiscard]] ExplorationPage *page() const;
    /// The rows of the current tab; null if no tab is open.
    [[nodiscard]] RowsController *rows() const;
    /// What lets the current tab follow a range of periods; null if no tab is open.
    [[nodiscard]] BrushController *brush() const;
    /// Id of the saved exploration or dataset that the current tab began with; empty for none.
    [[nodiscard]] QString currentId() const;
    /// The current tab's name in the window's language.
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] int count() const { return int(m_tabs.size()); }
    /// -1 if no tab is open.
    [[nodiscard]] int currentIndex() const;
    /// From left to right.
    [[nodiscard]] QList<OpenTab> openTabs() const;
    /// Evaluates also those that nobody has looked at yet.
    void activateAll();

    /// Goes to the tab that began with `id`. Without one the exploration takes the place of the
    /// current tab if nothing was changed there, else gets a tab of its own.
    /// @param id  empty: never the same as another
    void open(const Exploration &exploration, const QString &id, const Names &names);
    /// Reports JSON that cannot be read through failed().
    void openSaved(const Saved &saved);
    /// Opens a dataset with the view that shows most of it.
    void openDataset(const Dataset &dataset);
    /// The current exploration once more, in a tab of its own.
    void duplicate();
    void close(int index);
    void closeCurrent();
    void closeAll();
    void step(int by);
    /// The rows of a dataset have changed: tabs that look at it do so anew.
    void reload(const QString &dataset);
    /// The current tab was saved under this id and name.
    void setCurrentSaved(const QString &id, const Names &names);

    /// The open tabs as toJson(TabSession) writes them, to be opened again by restore().
    [[nodiscard]] QByteArray session() const;
    /// @return false if there is nothing in it that can be opened; then nothing is changed
    bool restore(const QByteArray &session);

    void setTheme(const ChartTheme &theme);
    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }
    void setFacetsWanted(bool wanted);
    /// Sizes of chart and table for tabs to come.
    void setPageLayout(const QByteArray &layout) { m_pageLayout = layout; }

    /// One more step of the current exploration; nothing without one.
    void push(const Exploration &exploration, const QString &text, const QString &mergeKey = {});
    void setFilter(const Filter &filter, const QString &text);

signals:
    /// Another tab, or another exploration in it, is in front. Comes before the signals below.
    void currentChanged();
    /// One of the tabs is closed, or in another place.
    void tabsChanged();
    void explorationChanged(const sextant::Exploration &exploration);
    void pivotChanged(const sextant::PivotPtr &pivot);
    /// The pivot of any tab, in front or not, is another.
    void anyPivotChanged();
    void facetsChanged(const QList<sextant::Facet> &facets);
    /// What the members of the facets come to, also while a range of periods is drawn.
    void facetValuesChanged(const QList<sextant::FacetValues> &values);
    /// What the current look comes to in a range of periods that is being drawn; pivotChanged()
    /// ends it. @param facets  empty if they are not wanted
    void brushed(const sextant::PivotPtr &pivot, const QList<sextant::Facet> &facets);
    void selectionChanged(const QSet<sextant::CellIndex> &cells);
    /// A cell of the current tab is under the pointer.
    void hovered(sextant::CellIndex cell);
    void sourceRequested(sextant::CellIndex cell);
    /// A step of any tab gave a member another colour, or took it back.
    void hueChanged(const sextant::HueChange &change);
    /// What the rows of the current tab show or have selected; also when they come or go.
    void rowsStatusChanged();
    /// Where a row's number comes from, as a pivot with one cell.
    void rowSourceFound(const sextant::PivotPtr &pivot);
    void failed(const sextant::Error &error);

private:
    struct Tab;

    [[nodiscard]] Tab *current() const;
    [[nodiscard]] Tab *tabWith(const QString &id) const;
    Tab &addTab();
    void fill(Tab &tab, const Exploration &exploration, const QString &id, const Names &names);
    void connectPage(Tab &tab);
    /// One more step of the tab that a page belongs to; nothing if it is closed.
    void edit(const ExplorationPage *page, const QString &text,
        const std::function<void(Exploration &)> &change);
    void connectController(Tab &tab);
    void connectRows(const Tab &tab);
    void connectBrush(const Tab &tab);
    void link(const ExplorationPage *from, const QSet<CellIndex> &cells);
    void takeLinked(ExplorationPage &page);
    void updateText(const Tab &tab);
    /// Says which tab is in front, then starts its evaluation.
    void showCurrent();

    QTabWidget &m_widget;
    CubeSource m_cubes;
    std::vector<std::unique_ptr<Tab>> m_tabs;
    ChartTheme m_theme;
    Language m_language = Language::English;
    QByteArray m_pageLayout;
    LinkedCells m_linked; ///< what is selected in all tabs of a dataset
    bool m_isLinking = false;
    bool m_facetsWanted = false;
    bool m_isRestoring = false;
    bool m_looksFirst = false; ///< the tab that is being filled shall find out what to look at
};

} // namespace sextant
