// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sidepanels.h"

#include "app/actions/actionregistry.h"
#include "app/window/paneldock.h"

#include <QMainWindow>
#include <QTimer>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr ActionId PanelActions[PanelCount] = { ActionId::ShowCatalog, ActionId::ShowFacets,
    ActionId::ShowInspector, ActionId::ShowForecast, ActionId::ShowSources, ActionId::ShowHistory,
    ActionId::ShowStory };
constexpr int LeftWidth = 248;
constexpr int RightWidth = 312;
constexpr int LeastLeft = 200;
constexpr int LeastRight = 240;
constexpr int StripWidth = 44;

bool isLeft(PanelId id)
{
    return id == PanelId::Catalog || id == PanelId::Facets || id == PanelId::Story;
}

} // namespace

SidePanels::SidePanels(QMainWindow &window, const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    m_window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    m_window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_window.setDocumentMode(true);
    for (int i = 0; i < PanelCount; ++i)
        makeDock(PanelId(i), actions.action(PanelActions[i]));
    makeStrip(Qt::LeftToolBarArea);
    makeStrip(Qt::RightToolBarArea);
    setDefaultLayout();
    retranslate();
}

void SidePanels::makeDock(PanelId id, QAction *action)
{
    auto *dock = new PanelDock(&m_window);
    dock->setObjectName(action->objectName().mid(5) + u"Dock"_s); // show-catalog: catalogDock
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    dock->setMinimumWidth(isLeft(id) ? LeastLeft : LeastRight);
    // The place is kept while the panel is not made yet.
    dock->setWidget(new QWidget(dock));
    m_docks[std::size_t(id)] = dock;
    m_actions[std::size_t(id)] = action;

    connect(action, &QAction::triggered, this, [this, id, action] {
        m_folded.remove(id);
        // A panel behind another one is wanted, not unwanted.
        const bool isWanted = !isInFront(id);
        action->setChecked(isWanted);
        if (isWanted)
            reveal(id);
        else
            this->dock(id)->hide();
    });
    connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    connect(dock, &QDockWidget::visibilityChanged, this, [this] {
        // Docks that share a place report one by one; look when all have.
        QTimer::singleShot(0, this, [this] {
            updateStrips();
            emit visibilityChanged();
        });
    });
}

void SidePanels::makeStrip(Qt::ToolBarArea area)
{
    auto *strip = new QToolBar(&m_window);
    const bool left = area == Qt::LeftToolBarArea;
    strip->setObjectName(left ? u"leftStrip"_s : u"rightStrip"_s);
    strip->setMovable(false);
    strip->setFloatable(false);
    strip->setContextMenuPolicy(Qt::PreventContextMenu);
    strip->toggleViewAction()->setVisible(false);
    for (int i = 0; i < PanelCount; ++i) {
        if (isLeft(PanelId(i)) == left)
            strip->addAction(m_actions[std::size_t(i)]);
    }
    m_window.addToolBar(area, strip);
    strip->hide();
    (left ? m_leftStrip : m_rightStrip) = strip;
}

void SidePanels::setDefaultLayout()
{
    for (int i = 0; i < PanelCount; ++i) {
        m_window.addDockWidget(
            isLeft(PanelId(i)) ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea,
            dock(PanelId(i)));
        dock(PanelId(i))->show();
    }
    m_window.splitDockWidget(dock(PanelId::Catalog), dock(PanelId::Facets), Qt::Vertical);
    m_window.tabifyDockWidget(dock(PanelId::Catalog), dock(PanelId::Story));
    dock(PanelId::Catalog)->raise();
    m_window.splitDockWidget(dock(PanelId::Inspector), dock(PanelId::Sources), Qt::Vertical);
    m_window.tabifyDockWidget(dock(PanelId::Inspector), dock(PanelId::Forecast));
    m_window.tabifyDockWidget(dock(PanelId::Forecast), dock(PanelId::History));
    dock(PanelId::Inspector)->raise();
    m_window.resizeDocks({ dock(PanelId::Catalog), dock(PanelId::Inspector) },
        { LeftWidth, RightWidth }, Qt::Horizontal);
    m_window.resizeDocks({ dock(PanelId::Catalog), dock(PanelId::Facets) }, { 4, 5 }, Qt::Vertical);
    m_window.resizeDocks(
        { dock(PanelId::Inspector), dock(PanelId::Sources) }, { 5, 4 }, Qt::Vertical);
}

void SidePanels::setPanel(PanelId id, QWidget *panel)
{
    QWidget *old = dock(id)->widget();
    dock(id)->setWidget(panel);
    delete old;
}

QWidget *SidePanels::panel(PanelId id) const
{
    return dock(id)->widget();
}

void SidePanels::reveal(PanelId id)
{
    dock(id)->show();
    dock(id)->raise();
}

bool SidePanels::isInFront(PanelId id) const
{
    return dock(id)->isVisible() && !dock(id)->visibleRegion().isEmpty();
}

int SidePanels::leastWidth(bool left) const
{
    int docks = 0;
    int strip = 0;
    for (int i = 0; i < PanelCount; ++i) {
        if (isLeft(PanelId(i)) != left)
            continue;
        if (m_actions[std::size_t(i)]->isChecked())
            docks = std::max({ docks, dock(PanelId(i))->minimumWidth(),
                dock(PanelId(i))->minimumSizeHint().width() });
        else
            strip = StripWidth;
    }
    return docks + strip;
}

void SidePanels::fit(int windowWidth)
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const int room = windowWidth - PageWidth;
    for (const bool left : { false, true }) {
        for (int i = 0; i < PanelCount; ++i) {
            if (isLeft(PanelId(i)) == left && m_actions[std::size_t(i)]->isChecked()
                && leastWidth(true) + leastWidth(false) > room) {
                m_folded.insert(PanelId(i));
                dock(PanelId(i))->hide();
            }
        }
    }
    for (const bool left : { true, false }) {
        int needed = left ? LeastLeft : LeastRight;
        for (int i = 0; i < PanelCount; ++i) {
            if (isLeft(PanelId(i)) == left)
                needed = std::max(needed, dock(PanelId(i))->minimumSizeHint().width());
        }
        if (leastWidth(left) < needed && leastWidth(!left) + needed > room)
            continue;
        for (int i = 0; i < PanelCount; ++i) {
            if (isLeft(PanelId(i)) == left && m_folded.remove(PanelId(i)))
                dock(PanelId(i))->show();
        }
    }
    m_isFitting = false;
    updateStrips();
}

void SidePanels::updateStrips()
{
    for (const bool left : { true, false }) {
        bool isAnyClosed = false;
        for (int i = 0; i < PanelCount; ++i)
            isAnyClosed |= isLeft(PanelId(i)) == left && !m_actions[std::size_t(i)]->isChecked();
        (left ? m_leftStrip : m_rightStrip)->setVisible(isAnyClosed);
    }
    for (QDockWidget *dock : m_docks) {
        const QList<QDockWidget *> sharing = m_window.tabifiedDockWidgets(dock);
        const bool hasTab = std::any_of(sharing.cbegin(), sharing.cend(),
            [](const QDockWidget *other) { return other->toggleViewAction()->isChecked(); });
        static_cast<PanelDock *>(dock)->setTitleShown(!hasTab);
    }
}

void SidePanels::retranslate()
{
    const QString titles[PanelCount] = { tr("Catalog"), tr("Facets"), tr("Inspector"),
        tr("Forecast"), tr("Sources"), tr("History"), tr("Story") };
    for (int i = 0; i < PanelCount; ++i)
        static_cast<PanelDock *>(m_docks[std::size_t(i)])
            ->setTitle(titles[i], tr("Fold the panel “%1” away").arg(titles[i]));
    m_leftStrip->setWindowTitle(tr("Panels on the left"));
    m_rightStrip->setWindowTitle(tr("Panels on the right"));
}

} // namespace sextant
