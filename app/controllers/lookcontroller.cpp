// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/lookcontroller.h"

#include "app/actions/actionregistry.h"
#include "app/controllers/tabscontroller.h"
#include "app/window/lookbar.h"
#include "models/explore/drill.h"
#include "views/panels/explorationpage.h"
#include "views/panels/rowspage.h"
#include "views/tables/rowsview.h"

#include <utility>

namespace sextant {

namespace {

constexpr std::pair<ActionId, Transform> TransformActions[] = {
    { ActionId::ShowValue, Transform::Value },
    { ActionId::ShowShare, Transform::Share },
    { ActionId::ShowGrowth, Transform::Growth },
    { ActionId::ShowIndex, Transform::Index },
};

constexpr ActionId PageActions[] = { ActionId::SaveExploration, ActionId::Export, ActionId::Copy,
    ActionId::CopyChart, ActionId::ClearSelection, ActionId::ClearFilters, ActionId::EditTitle,
    ActionId::ToggleTable, ActionId::NewTab, ActionId::CloseTab, ActionId::ShowValue,
    ActionId::ShowShare, ActionId::ShowGrowth, ActionId::ShowIndex };

} // namespace

LookController::LookController(
    TabsController &tabs, LookBar &bar, ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_bar(bar)
    , m_actions(actions)
{
    connect(&m_tabs, &TabsController::currentChanged, this, &LookController::refresh);
    connect(&m_tabs, &TabsController::explorationChanged, this, &LookController::refresh);
    connect(&m_tabs, &TabsController::pivotChanged, this, &LookController::refresh);
    connect(&m_bar, &LookBar::chartRequested, this, [this](const QString &id, const QString &name) {
        change(tr("Show as %1").arg(name), [&](Exploration &next) { next.chart = id; });
    });
    connect(&m_bar, &LookBar::transformRequested, this, [this](Transform transform) {
        for (const auto &[action, shown] : TransformActions) {
            if (shown == transform)
                m_actions.action(action)->trigger();
        }
    });
    connect(&m_bar, &LookBar::currencyRequested, this, [this](const QString &currency) {
        change(currency.isEmpty() ? tr("Show Currencies as Published")
                                  : tr("Convert to %1").arg(currency),
            [&](Exploration &next) { next.currency = currency; });
    });
    connectActions();
    refresh();
}

template <typename Change>
void LookController::change(const QString &text, Change change)
{
    if (const ExplorationController *looked = m_tabs.exploration()) {
        Exploration next = looked->current();
        change(next);
        m_tabs.push(next, text);
    }
}

void LookController::connectActions()
{
    for (const auto &[id, transform] : TransformActions) {
        QAction *action = m_actions.action(id);
        connect(action, &QAction::triggered, this, [this, action, transform = transform] {
            change(tr("Show %1").arg(ActionRegistry::plainText(*action)),
                [&](Exploration &next) { next.transform = transform; });
            refresh(); // a second click must not uncheck
        });
    }
    connect(m_actions.action(ActionId::Undo), &QAction::triggered, this, [this] {
        if (ExplorationController *looked = m_tabs.exploration())
            looked->undo();
    });
    connect(m_actions.action(ActionId::Redo), &QAction::triggered, this, [this] {
        if (ExplorationController *looked = m_tabs.exploration())
            looked->redo();
    });
    connect(m_actions.action(ActionId::ClearFilters), &QAction::triggered, this, [this] {
        change(tr("Clear Filters"), [](Exploration &next) {
            next.filters.clear();
            next.periods = {};
        });
    });
    connect(m_actions.action(ActionId::ClearSelection), &QAction::triggered, this, [this] {
        ExplorationPage *page = m_tabs.page();
        if (page && page->isRowsShown())
            page->rowsPage()->view().clearSelection();
        else if (page)
            page->clearSelection();
    });
    connect(m_actions.action(ActionId::DrillUp), &QAction::triggered, this, [this] {
        if (ExplorationPage *page = m_tabs.page())
            page->drillUp();
    });
    connect(m_actions.action(ActionId::EditTitle), &QAction::triggered, this, [this] {
        if (ExplorationPage *page = m_tabs.page())
            page->editTitle();
    });
    connect(m_actions.action(ActionId::NewTab), &QAction::triggered, &m_tabs,
        [this] { m_tabs.duplicate(); });
    connect(m_actions.action(ActionId::CloseTab), &QAction::triggered, &m_tabs,
        [this] { m_tabs.closeCurrent(); });
    connect(m_actions.action(ActionId::NextTab), &QAction::triggered, &m_tabs,
        [this] { m_tabs.step(1); });
    connect(m_actions.action(ActionId::PreviousTab), &QAction::triggered, &m_tabs,
        [this] { m_tabs.step(-1); });
}

void LookController::retranslate()
{
    refresh();
}

void LookController::refresh()
{
    const ExplorationController *looked = m_tabs.exploration();
    QAction *undo = m_actions.action(ActionId::Undo);
    QAction *redo = m_actions.action(ActionId::Redo);
    undo->setEnabled(looked && looked->canUndo());
    redo->setEnabled(looked && looked->canRedo());
    m_actions.setText(ActionId::Undo,
        looked && looked->canUndo() ? tr("&Undo: %1").arg(looked->undoText()) : QString());
    m_actions.setText(ActionId::Redo,
        looked && looked->canRedo() ? tr("&Redo: %1").arg(looked->redoText()) : QString());
    for (const ActionId id : PageActions)
        m_actions.action(id)->setEnabled(looked != nullptr);
    for (const ActionId id : { ActionId::NextTab, ActionId::PreviousTab })
        m_actions.action(id)->setEnabled(m_tabs.count() > 1);
    m_actions.action(ActionId::DrillUp)
        ->setEnabled(looked && !openDrills(looked->current()).isEmpty());
    m_bar.setEnabled(looked != nullptr);
    if (!looked)
        return;
    const Exploration &now = looked->current();
    m_actions.action(ActionId::ClearFilters)
        ->setEnabled(!now.filters.isEmpty() || !now.periods.isOpen());
    for (const auto &[id, transform] : TransformActions)
        m_actions.action(id)->setChecked(now.transform == transform);
    if (looked->cube())
        m_bar.setCurrencies(looked->cube()->rates.currencies());
    m_bar.show(now, looked->pivot());
}

} // namespace sextant
