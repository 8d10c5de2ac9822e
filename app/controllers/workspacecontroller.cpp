// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/workspacecontroller.h"

#include "app/controllers/whendone.h"
#include "app/prompts/prompts.h"
#include "app/settings/settings.h"
#include "db/import/manifestimport.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype MostRecent = 8;

} // namespace

WorkspaceController::WorkspaceController(
    WorkspaceThread &thread, Prompts &prompts, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_prompts(prompts)
    , m_settings(settings)
{
}

QString WorkspaceController::sampleFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/sextant/AI inference market.sextant"_s;
}

QString WorkspaceController::fileForStart(const Settings &settings)
{
    const QString last = settings.value(settings::LastWorkspace);
    return !last.isEmpty() && QFile::exists(last) ? last : sampleFile();
}

void WorkspaceController::open(const QString &path)
{
    follow(m_thread.open(path), path);
}

void WorkspaceController::openSample()
{
    follow(m_thread.openOrCreate(sampleFile(), db::sampleDataFolder()), sampleFile());
}

void WorkspaceController::openWithPrompt()
{
    const QString folder = QFileInfo(m_current.path).absolutePath();
    const auto path
        = m_prompts.chooseFileToOpen(tr("Open Workspace"), tr("Workspaces (*.sextant)"), folder);
    if (path)
        open(*path);
}

void WorkspaceController::newWithPrompt()
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/"_s;
    const auto path = m_prompts.chooseFileToSave(tr("New Workspace"), tr("Workspaces (*.sextant)"),
        folder + tr("Workspace") + u".sextant"_s);
    if (path)
        follow(m_thread.create(*path, db::sampleDataFolder()), *path);
}

void WorkspaceController::follow(
    const QFuture<Result<OpenedWorkspace>> &opening, const QString &wanted)
{
    emit this->opening(wanted);
    whenDone(opening, this, [this, wanted](const Result<OpenedWorkspace> &workspace) {
        if (workspace) {
            adopt(*workspace);
            return;
        }
        Error error = workspace.error();
        if (error.where.isEmpty())
            error.where = wanted;
        emit openFailed();
        m_prompts.report(error);
    });
}

void WorkspaceController::adopt(const OpenedWorkspace &workspace)
{
    m_current = workspace;
    m_contents = {};
    m_contents.explorations = workspace.explorations;
    m_contents.origin.hues = workspace.hues;
    QStringList paths = m_settings.value(settings::RecentWorkspaces);
    paths.removeAll(workspace.path);
    paths.prepend(workspace.path);
    m_settings.setValue(settings::RecentWorkspaces, paths.mid(0, MostRecent));
    m_settings.setValue(settings::LastWorkspace, workspace.path);
    emit opened(workspace);
}

QStringList WorkspaceController::recent() const
{
    QStringList paths = m_settings.value(settings::RecentWorkspaces);
    paths.removeIf([](const QString &path) { return !QFile::exists(path); });
    return paths;
}

void WorkspaceController::requestContents()
{
    whenDone(m_thread.contents(), this,
        [this, path = m_current.path](const Result<WorkspaceContents> &contents) {
            if (path != m_current.path)
                return; // another workspace was opened meanwhile
            if (!contents) {
                m_prompts.report(contents.error());
                return;
            }
            m_contents = *contents;
            emit contentsChanged(m_contents);
        });
}

void WorkspaceController::saveExploration(const Saved &saved)
{
    whenDone(m_thread.saveExploration(m_current.path, saved), this,
        [this, name = saved.names.en](const Result<QList<Saved>> &explorations) {
            takeExplorations(explorations);
            if (explorations)
                m_prompts.inform(tr("Saved “%1” in the workspace.").arg(name));
        });
}

void WorkspaceController::removeExploration(const QString &id)
{
    whenDone(m_thread.removeExploration(m_current.path, id), this,
        [this](const Result<QList<Saved>> &explorations) { takeExplorations(explorations); });
}

void WorkspaceController::takeExplorations(const Result<QList<Saved>> &explorations)
{
    if (!explorations) {
        m_prompts.report(explorations.error());
        return;
    }
    m_contents.explorations = *explorations;
    emit explorationsChanged(m_contents.explorations);
}

void WorkspaceController::saveScenario(const Saved &saved)
{
    whenDone(m_thread.saveScenario(m_current.path, saved), this,
        [this, name = saved.names.en](const Result<QList<Saved>> &scenarios) {
            if (!scenarios) {
                m_prompts.report(scenarios.error());
                return;
            }
            m_contents.scenarios = *scenarios;
            emit scenariosChanged(m_contents.scenarios);
            m_prompts.inform(tr("Saved the scenario “%1” in the workspace.").arg(name));
        });
}

void WorkspaceController::setMemberHue(const QString &member, std::optional<int> hue)
{
    whenDone(m_thread.setMemberHue(m_current.path, member, hue), this,
        [this, path = m_current.path](const Result<MemberHues> &hues) {
            if (!hues) {
                m_prompts.report(hues.error());
                return;
            }
            if (path != m_current.path)
                return; // another workspace was opened meanwhile
            m_contents.origin.hues = *hues;
            emit huesChanged(*hues);
        });
}

void WorkspaceController::saveStory(const Story &story)
{
    QList<Story> &stories = m_contents.stories;
    const auto known = std::ranges::find(stories, story.id, &Story::id);
    if (known == stories.end())
        stories.append(story);
    else
        *known = story;
    followStories(m_thread.saveStory(m_current.path, story));
}

void WorkspaceController::removeStory(const QString &id)
{
    m_contents.stories.removeIf([&id](const Story &story) { return story.id == id; });
    followStories(m_thread.removeStory(m_current.path, id));
}

void WorkspaceController::followStories(const QFuture<Result<QList<Story>>> &writing)
{
    ++m_storyWrites;
    emit storiesChanged(m_contents.stories);
    whenDone(writing, this, [this, path = m_current.path](const Result<QList<Story>> &stories) {
        --m_storyWrites;
        if (!stories)
            m_prompts.report(stories.error());
        if (path != m_current.path)
            return; // another workspace was opened meanwhile
        if (!stories) {
            requestContents();
        } else if (m_storyWrites == 0 && *stories != m_contents.stories) {
            m_contents.stories = *stories; // another window has written too
            emit storiesChanged(m_contents.stories);
        }
    });
}

} // namespace sextant
