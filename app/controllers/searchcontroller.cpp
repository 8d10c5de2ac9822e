// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/searchcontroller.h"

#include "app/actions/actionregistry.h"
#include "app/controllers/tabscontroller.h"
#include "app/controllers/whendone.h"
#include "app/controllers/workspacecontroller.h"
#include "app/window/searchbox.h"
#include "models/explore/firstlook.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// More members of one query than the list has lines help nobody.
constexpr int MostMembers = 24;

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
    box.setFinder([this](const QString &query) { return membersFor(query); });
    connect(&box, &SearchBox::chosen, this, &SearchController::choose);
    connect(
        &m_workspace, &WorkspaceController::contentsChanged, this, &SearchController::readMembers);
    connect(&m_workspace, &WorkspaceController::opened, this, [this] {
        ++m_reading; // what is on its way is of the workspace before
        m_wanted.reset();
        m_members.reset();
    });
    connect(&m_tabs, &TabsController::pivotChanged, this, &SearchController::filterWhenThere);
    connect(&m_tabs, &TabsController::currentChanged, this, &SearchController::filterWhenThere);
}

void SearchController::readMembers()
{
    const quint64 reading = ++m_reading;
    whenDone(
        m_workspace.members(), this, [this, reading](const Result<QList<DatasetMembers>> &read) {
            if (!read || reading != m_reading)
                return; // what cannot be read now is told by those who open it
            const auto build = [members = *read] {
                return MemberIndexPtr(std::make_shared<const MemberIndex>(members));
            };
            whenDone(
                QtConcurrent::run(build), this,
                [this, reading](const MemberIndexPtr &index) {
                    if (reading == m_reading)
                        m_members = index;
                },
                [this](const Error &error) { emit failed(error); });
        });
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
    // Commands that cannot be used now come last: left out, they would seem not to exist.
    QList<SearchEntry> unavailable;
    for (const QAction *action : m_actions.actions()) {
        const bool isEnabled = action->isEnabled();
        const QString detail = isEnabled ? action->shortcut().toString(QKeySequence::NativeText)
                                         : tr("not available now");
        (isEnabled ? entries : unavailable)
            << SearchEntry { SearchEntry::Type::Command, action->objectName(), {},
                   ActionRegistry::plainText(*action), detail, { action->toolTip() } };
    }
    entries += unavailable;
    return entries;
}

QList<SearchEntry> SearchController::membersFor(const QString &query) const
{
    QList<SearchEntry> entries;
    const ExplorationController *looked = m_tabs.exploration();
    const QString current = looked ? looked->current().dataset : QString();
    if (!m_members)
        return entries;
    const QList<FoundMember> found = m_members->find(query, current, MostMembers);
    for (const FoundMember &each : found) {
        // A member of what is in front filters it; of others it is said where they lead.
        const QString dimension = each.dimensionNames.in(m_language);
        const QString detail = each.dataset == current
            ? dimension
            : dimension + u" · "_s + each.datasetNames.in(m_language);
        entries << SearchEntry { SearchEntry::Type::Member, each.member.id, each.dimension,
            each.member.names.in(m_language), detail,
            allNames(each.member.names) + each.member.aliases, each.dataset };
    }
    return entries;
}

void SearchController::choose(const SearchEntry &entry)
{
    m_wanted.reset(); // whatever it was, this is wanted now
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
    const ExplorationController *looked = m_tabs.exploration();
    if (looked && looked->current().dataset == entry.dataset) {
        m_tabs.setFilter({ entry.dimension, { entry.id }, false }, stepText(entry));
        return;
    }
    m_wanted = entry;
    for (const Dataset &dataset : m_workspace.contents().datasets) {
        if (dataset.id == entry.dataset)
            emit datasetRequested(dataset);
    }
    filterWhenThere();
}

QString SearchController::stepText(const SearchEntry &entry)
{
    return tr("Filter %1 to %2").arg(entry.detail.section(u" · "_s, 0, 0), entry.text);
}

void SearchController::filterWhenThere()
{
    const ExplorationController *looked = m_tabs.exploration();
    if (!m_wanted || !looked || !looked->pivot() || !looked->cube()
        || looked->pivot()->dataset.id != m_wanted->dataset)
        return;
    const SearchEntry entry = *m_wanted;
    m_wanted.reset();
    m_tabs.push(lookAtMember(*looked->cube(), looked->current(), entry.dimension, entry.id),
        stepText(entry));
}

} // namespace sextant
