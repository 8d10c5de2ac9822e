// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/searchcontroller.h"

#include "app/actions/actionregistry.h"
#include "app/controllers/tabscontroller.h"
#include "app/controllers/workspacecontroller.h"
#include "app/window/searchbox.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QStringList allNames(const Names &names)
{
    return { names.en, names.zhHans, names.zhHant };
}

} // namespace

SearchController::SearchController(SearchBox &box, TabsController &tabs,
    WorkspaceController &workspace, const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_workspace(workspace)
    , m_actions(actions)
{
    box.setSource([this] { return entries(); });
    connect(&box, &SearchBox::chosen, this, &SearchController::choose);
}

QList<SearchEntry> SearchController::entries() const
{
    QList<SearchEntry> entries;
    const WorkspaceContents &contents = m_workspace.contents();
    for (const Saved &saved : contents.explorations)
        entries << SearchEntry { SearchEntry::Type::Exploration, saved.id, {},
            saved.names.in(m_language), tr("Exploration"), allNames(saved.names) };
    for (const Dataset &dataset : contents.datasets)
        entries << SearchEntry { SearchEntry::Type::Dataset, dataset.id, {},
            dataset.names.in(m_language), tr("Dataset"), allNames(dataset.names) };
    for (const Saved &saved : contents.scenarios)
        entries << SearchEntry { SearchEntry::Type::Scenario, saved.id, {},
            saved.names.in(m_language), tr("Scenario"), allNames(saved.names) };
    addMembers(entries);
    for (const QAction *action : m_actions.actions()) {
        if (action->isEnabled())
            entries << SearchEntry { SearchEntry::Type::Command, action->objectName(), {},
                ActionRegistry::plainText(*action),
                action->shortcut().toString(QKeySequence::NativeText), { action->toolTip() } };
    }
    return entries;
}

void SearchController::addMembers(QList<SearchEntry> &entries) const
{
    // Choosing a member filters, so only those of the dataset in front are offered.
    const ExplorationController *looked = m_tabs.exploration();
    if (!looked || !looked->cube())
        return;
    for (const DimensionColumn &column : looked->cube()->dimensions) {
        for (const Member &member : column.dimension.members) {
            if (member.level > 0)
                entries << SearchEntry { SearchEntry::Type::Member, member.id, column.dimension.id,
                    member.names.in(m_language), column.dimension.names.in(m_language),
                    allNames(member.names) + member.aliases };
        }
    }
}

void SearchController::choose(const SearchEntry &entry)
{
    switch (entry.type) {
    case SearchEntry::Type::Exploration:
        emit explorationRequested(entry.id);
        return;
    case SearchEntry::Type::Scenario:
        emit scenarioRequested(entry.id);
        return;
    case SearchEntry::Type::Dataset:
        for (const Dataset &dataset : m_workspace.contents().datasets) {
            if (dataset.id == entry.id)
                emit datasetRequested(dataset);
        }
        return;
    case SearchEntry::Type::Member:
        filterTo(entry);
        return;
    case SearchEntry::Type::Command:
        for (QAction *action : m_actions.actions()) {
            if (action->objectName() == entry.id)
                action->trigger();
        }
        return;
    }
}

void SearchController::filterTo(const SearchEntry &entry)
{
    m_tabs.setFilter({ entry.dimension, { entry.id }, false },
        tr("Filter %1 to %2").arg(entry.detail, entry.text));
}

} // namespace sextant
