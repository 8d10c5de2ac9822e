// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/savedcontroller.h"

#include "app/controllers/tabscontroller.h"
#include "app/controllers/workspacecontroller.h"
#include "app/prompts/prompts.h"
#include "models/explore/explorationjson.h"
#include "models/forecast/forecast.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

const Saved *find(const QList<Saved> &list, const QString &id)
{
    const auto it = std::find_if(
        list.cbegin(), list.cend(), [&](const Saved &saved) { return saved.id == id; });
    return it == list.cend() ? nullptr : &*it;
}

bool hasName(const Names &names, const QString &name)
{
    return names.en == name || names.zhHans == name || names.zhHant == name;
}

QString slug(const QString &name)
{
    QString text;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            text += c;
        else if (!text.isEmpty() && !text.endsWith(u'-'))
            text += u'-';
    }
    while (text.endsWith(u'-'))
        text.chop(1);
    return text;
}

} // namespace

SavedController::SavedController(
    TabsController &tabs, WorkspaceController &workspace, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_workspace(workspace)
    , m_prompts(prompts)
{
}

QString SavedController::idFor(const QString &name, const QList<Saved> &others)
{
    for (const Saved &other : others) {
        if (hasName(other.names, name))
            return other.id;
    }
    // A name without Latin letters has no slug: any id will do.
    QString base = slug(name);
    if (base.isEmpty())
        base = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString id = base;
    for (int number = 2; find(others, id); ++number)
        id = u"%1-%2"_s.arg(base).arg(number);
    return id;
}

void SavedController::saveExploration()
{
    const ExplorationController *looked = m_tabs.exploration();
    if (!looked)
        return;
    if (!m_workspace.current().isWritable) {
        m_prompts.report({ ErrorCode::ReadOnly, tr("This workspace can only be read."), {},
            tr("Copy the file to a folder of your own and open the copy to save explorations."),
            {} });
        return;
    }
    const Exploration shown = looked->current(); // what is saved is what was asked about
    const auto name = m_prompts.askForName(
        tr("Save Exploration"), tr("Name in the catalog"), m_tabs.currentName());
    if (!name)
        return;
    const QList<Saved> known = m_workspace.contents().explorations; // others may come meanwhile
    Saved saved { idFor(*name, known), { *name, {}, {} }, toJson(shown) };
    if (const Saved *other = find(known, saved.id)) {
        if (!m_prompts.confirm(tr("Replace Exploration"),
                tr("There is an exploration of the name “%1”. Replace it with what is shown?")
                    .arg(*name),
                tr("Replace")))
            return;
        saved.names = other->names;
    }
    m_workspace.saveExploration(saved);
    m_tabs.setCurrentSaved(saved.id, saved.names);
}

void SavedController::openExploration(const QString &id)
{
    if (const Saved *saved = find(m_workspace.contents().explorations, id))
        m_tabs.openSaved(*saved);
}

void SavedController::removeExploration(const QString &id)
{
    const Saved *saved = find(m_workspace.contents().explorations, id);
    for (const Story &story : m_workspace.contents().stories) {
        const bool isShown = std::ranges::any_of(
            story.items, [&id](const StoryItem &item) { return item.exploration == id; });
        if (saved && isShown) {
            m_prompts.report({ ErrorCode::NotSupported,
                tr("“%1” is a slide of the story “%2”.")
                    .arg(saved->names.in(m_tabs.language()), story.names.in(m_tabs.language())),
                {}, tr("Take it out of the story first."), {} });
            return;
        }
    }
    if (saved
        && m_prompts.confirm(tr("Remove Exploration"),
            tr("Remove “%1” from the workspace? The data stays as it is.")
                .arg(saved->names.in(m_tabs.language())),
            tr("Remove")))
        m_workspace.removeExploration(id);
}

void SavedController::saveScenario(const QString &name)
{
    const ExplorationController *looked = m_tabs.exploration();
    if (!looked || !looked->current().forecast)
        return;
    Exploration named = looked->current();
    named.forecast->name = name;
    const Saved saved { idFor(name, m_workspace.contents().scenarios), { name, {}, {} },
        { { u"version"_s, 1 }, { u"forecast"_s, toJson(*named.forecast) },
            { u"exploration"_s, toJson(named) } } };
    m_workspace.saveScenario(saved);
    m_tabs.push(named, tr("Name the Forecast"));
}

void SavedController::applyScenario(const QString &id)
{
    const Saved *saved = find(m_workspace.contents().scenarios, id);
    if (!saved)
        return;
    const auto spec = forecastSpecFromJson(saved->json[u"forecast"_s].toObject());
    const auto origin = explorationFromJson(saved->json[u"exploration"_s].toObject());
    if (!spec) {
        m_prompts.report(spec.error());
        return;
    }
    const ExplorationController *looked = m_tabs.exploration();
    if (origin && (!looked || looked->current().dataset != origin->dataset)) {
        m_tabs.open(*origin, id, saved->names);
        return;
    }
    if (!looked)
        return;
    Exploration next = looked->current();
    next.forecast = *spec;
    m_tabs.push(next, tr("Apply Scenario “%1”").arg(saved->names.in(m_tabs.language())));
}

} // namespace sextant
