// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/workspacethread.h"

#include "db/huestore.h"
#include "db/import/manifestimport.h"
#include "db/origin.h"
#include "db/sql/transaction.h"
#include "db/usedmembers.h"
#include "models/cube/cubeloader.h"
#include "models/explore/overlay.h"
#include "views/export/pptx/deckcheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

#include <functional>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int ProgressSteps = 1000; ///< of a dataset that is read

} // namespace

struct WorkspaceThread::State
{
    std::unique_ptr<db::Workspace> workspace;
    QHash<QString, CubePtr> cubes;

    [[nodiscard]] Result<OpenedWorkspace> adopt(Result<std::unique_ptr<db::Workspace>> opened);
    [[nodiscard]] Result<OpenedWorkspace> create(const QString &path, const QString &dataFolder);
    [[nodiscard]] Result<CubePtr> cube(
        const QString &datasetId, const std::function<bool(double)> &progress = {});
    [[nodiscard]] Result<WorkspaceContents> contents();
    [[nodiscard]] Result<QList<DatasetMembers>> members() const;
    [[nodiscard]] Result<Pivot> look(const Exploration &exploration);
    [[nodiscard]] Result<CheckedDeck> checkDeck(
        const QString &path, const std::function<bool(int, int)> &progress);
    [[nodiscard]] Failure notOpen() const;
    [[nodiscard]] bool isOpen(const QString &path) const;
    [[nodiscard]] Failure isElsewhere() const;
};

QString OpenedWorkspace::name() const
{
    return QFileInfo(path).completeBaseName();
}

Failure WorkspaceThread::State::notOpen() const
{
    return failure(ErrorCode::NotFound,
        QCoreApplication::translate("WorkspaceThread", "No workspace is open."),
        QCoreApplication::translate("WorkspaceThread", "Open one, or the sample workspace."));
}

bool WorkspaceThread::State::isOpen(const QString &path) const
{
    return workspace && QFileInfo(workspace->path()).absoluteFilePath() == path;
}

Failure WorkspaceThread::State::isElsewhere() const
{
    if (!workspace)
        return notOpen();
    return failure(ErrorCode::NotFound,
        QCoreApplication::translate(
            "WorkspaceThread", "Another workspace was opened meanwhile, so nothing was saved."),
        QCoreApplication::translate("WorkspaceThread", "Open the one before and do it again."));
}

Result<OpenedWorkspace> WorkspaceThread::State::adopt(Result<std::unique_ptr<db::Workspace>> opened)
{
    if (!opened)
        return Failure(opened.error());
    const db::Workspace &next = **opened;
    const Result<QList<Saved>> explorations = next.explorations();
    if (!explorations)
        return Failure(explorations.error());
    const Result<MemberHues> hues = db::memberHues(next);
    if (!hues)
        return Failure(hues.error());
    const OpenedWorkspace result { QFileInfo(next.path()).absoluteFilePath(), next.outcome(),
        next.outcomeMessage(), next.isWritable(), *explorations, *hues };
    cubes.clear();
    workspace = std::move(*opened);
    return result;
}

Result<OpenedWorkspace> WorkspaceThread::State::create(
    const QString &path, const QString &dataFolder)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::ReadOnly,
            QCoreApplication::translate("WorkspaceThread", "The folder could not be made."), {},
            QFileInfo(path).absolutePath());
    if (QFile::exists(path)) // data is never replaced, whatever a dialog has asked
        return failure(ErrorCode::AlreadyExists,
            QCoreApplication::translate("WorkspaceThread", "There is a file of this name already."),
            QCoreApplication::translate("WorkspaceThread", "Choose another name."), path);
    auto made = db::Workspace::create(path);
    if (!made)
        return Failure(made.error());
    const Result<void> imported = db::importManifest(**made, dataFolder);
    if (!imported) {
        made->reset();
        for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
            QFile::remove(path + suffix);
        return Failure(imported.error());
    }
    return adopt(std::move(made));
}

Result<CubePtr> WorkspaceThread::State::cube(
    const QString &datasetId, const std::function<bool(double)> &progress)
{
    if (!workspace)
        return notOpen();
    const auto known = cubes.constFind(datasetId);
    if (known != cubes.cend())
        return *known;
    Result<CubePtr> loaded = loadCube(*workspace, datasetId, progress);
    if (loaded)
        cubes.insert(datasetId, *loaded);
    return loaded;
}

Result<WorkspaceContents> WorkspaceThread::State::contents()
{
    if (!workspace)
        return notOpen();
    const db::Snapshot snapshot(workspace->link()); // imports write on connections of their own
    const auto datasets = workspace->datasets();
    const auto dimensions = workspace->dimensions();
    const auto explorations = workspace->explorations();
    const auto scenarios = workspace->scenarios();
    const auto stories = workspace->stories();
    const auto claims = workspace->claims();
    if (!datasets)
        return Failure(datasets.error());
    if (!dimensions)
        return Failure(dimensions.error());
    if (!explorations)
        return Failure(explorations.error());
    if (!scenarios)
        return Failure(scenarios.error());
    if (!stories)
        return Failure(stories.error());
    if (!claims)
        return Failure(claims.error());
    const auto origin = db::originOf(*workspace);
    if (!origin)
        return Failure(origin.error());
    WorkspaceContents contents { *datasets, *dimensions, *explorations, *scenarios, *stories, {},
        *origin };
    // Claims speak of market sizes; a workspace without that dataset has nothing to compare.
    const Result<CubePtr> marketSizes = cube(u"market-size"_s);
    if (marketSizes && !claims->isEmpty())
        contents.claims = impliedGrowth(*claims, **marketSizes);
    return contents;
}

Result<QList<DatasetMembers>> WorkspaceThread::State::members() const
{
    if (!workspace)
        return notOpen();
    const db::Snapshot snapshot(workspace->link());
    const auto datasets = workspace->datasets();
    if (!datasets)
        return Failure(datasets.error());
    const auto sources = workspace->sources();
    if (!sources)
        return Failure(sources.error());
    QHash<QString, Dimension> known; // read once, shared by the datasets
    QList<DatasetMembers> members;
    for (const Dataset &dataset : *datasets) {
        const auto used = db::usedMembers(*workspace, dataset);
        if (!used)
            return Failure(used.error());
        DatasetMembers ofDataset { dataset.id, dataset.names, {}, *used };
        Dataset unread = dataset;
        unread.dimensions.removeIf([&](const QString &id) { return known.contains(id); });
        const auto read = workspace->dimensionsOf(unread);
        if (!read)
            return Failure(read.error());
        for (const Dimension &dimension : *read)
            known.insert(dimension.id, dimension);
        for (const QString &id : dataset.dimensions)
            ofDataset.dimensions += known.value(id);
        members += ofDataset;
    }
    for (DatasetMembers &ofDataset : members) {
        for (Dimension &dimension : ofDataset.dimensions) {
            if (dimension.id != u"source")
                continue;
            for (const Source &source : *sources) {
                if (const int at = dimension.indexOf(source.id); at >= 0)
                    dimension.members[at].aliases += source.title;
            }
        }
    }
    return members;
}

/// What a chart of a deck shows, as the workspace has it now.
Result<Pivot> WorkspaceThread::State::look(const Exploration &exploration)
{
    return cube(exploration.dataset).and_then([&exploration](const CubePtr &loaded) {
        return evaluateWithForecast(*loaded, exploration);
    });
}

Result<CheckedDeck> WorkspaceThread::State::checkDeck(
    const QString &path, const std::function<bool(int, int)> &progress)
{
    if (!workspace)
        return notOpen();
    const auto origin = db::originOf(*workspace);
    if (!origin)
        return Failure(origin.error());
    const auto sources = workspace->sources();
    if (!sources)
        return Failure(sources.error());
    Result<DeckFile> file = DeckFile::open(path);
    if (!file)
        return Failure(file.error());
    const CurrentNumbers numbers { *origin, *sources,
        [this](const Exploration &exploration) { return look(exploration); } };
    const auto charts = sextant::checkDeck(*file, numbers, progress);
    if (!charts)
        return Failure(charts.error());
    return CheckedDeck { std::make_shared<DeckFile>(std::move(*file)), *charts, *origin };
}

template <typename Function>
auto WorkspaceThread::run(Function function)
{
    return QtConcurrent::run(&m_pool, std::move(function));
}

WorkspaceThread::WorkspaceThread()
    : m_state(std::make_unique<State>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

WorkspaceThread::~WorkspaceThread()
{
    // The connection must be closed by the thread that opened it. Waiting for the future instead
    // would run the function here.
    m_pool.start([state = m_state.get()] { state->workspace.reset(); });
    m_pool.waitForDone();
}

QFuture<Result<OpenedWorkspace>> WorkspaceThread::open(const QString &path)
{
    return run([state = m_state.get(), path] { return state->adopt(db::Workspace::open(path)); });
}

QFuture<Result<OpenedWorkspace>> WorkspaceThread::create(
    const QString &path, const QString &dataFolder)
{
    return run(
        [state = m_state.get(), path, dataFolder] { return state->create(path, dataFolder); });
}

QFuture<Result<OpenedWorkspace>> WorkspaceThread::openOrCreate(
    const QString &path, const QString &dataFolder)
{
    return run([state = m_state.get(), path, dataFolder] {
        return QFile::exists(path) ? state->adopt(db::Workspace::open(path))
                                   : state->create(path, dataFolder);
    });
}

QFuture<Result<WorkspaceContents>> WorkspaceThread::contents()
{
    return run([state = m_state.get()] { return state->contents(); });
}

QFuture<Result<QList<DatasetMembers>>> WorkspaceThread::members()
{
    return run([state = m_state.get()] { return state->members(); });
}

QFuture<Result<CubePtr>> WorkspaceThread::cube(const QString &datasetId)
{
    const auto work = [state = m_state.get(), datasetId](QPromise<Result<CubePtr>> &promise) {
        promise.setProgressRange(0, ProgressSteps);
        promise.addResult(state->cube(datasetId, [&promise](double share) {
            promise.setProgressValue(int(share * ProgressSteps));
            return !promise.isCanceled();
        }));
    };
    return QtConcurrent::run(&m_pool, work);
}

QFuture<Result<CheckedDeck>> WorkspaceThread::checkDeck(const QString &path)
{
    const auto work = [state = m_state.get(), path](QPromise<Result<CheckedDeck>> &promise) {
        promise.addResult(state->checkDeck(path, [&promise](int done, int all) {
            promise.setProgressRange(0, all);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    };
    return QtConcurrent::run(&m_pool, work);
}

void WorkspaceThread::forgetCube(const QString &datasetId)
{
    m_pool.start([state = m_state.get(), datasetId] { state->cubes.remove(datasetId); });
}

template <typename Change, typename Reading>
auto WorkspaceThread::change(const QString &path, Change change, Reading read)
{
    using Read = std::invoke_result_t<Reading, const db::Workspace &>;
    return run([state = m_state.get(), path, change = std::move(change), read]() -> Read {
        if (!state->isOpen(path))
            return state->isElsewhere();
        db::Workspace &workspace = *state->workspace;
        return change(workspace).and_then([&] { return std::invoke(read, workspace); });
    });
}

QFuture<Result<QList<Saved>>> WorkspaceThread::saveExploration(
    const QString &path, const Saved &saved)
{
    return change(
        path, [saved](db::Workspace &workspace) { return workspace.saveExploration(saved); },
        &db::Workspace::explorations);
}

QFuture<Result<QList<Saved>>> WorkspaceThread::removeExploration(
    const QString &path, const QString &id)
{
    return change(
        path, [id](db::Workspace &workspace) { return workspace.removeExploration(id); },
        &db::Workspace::explorations);
}

QFuture<Result<QList<Saved>>> WorkspaceThread::saveScenario(const QString &path, const Saved &saved)
{
    return change(
        path, [saved](db::Workspace &workspace) { return workspace.saveScenario(saved); },
        &db::Workspace::scenarios);
}

QFuture<Result<MemberHues>> WorkspaceThread::setMemberHue(
    const QString &path, const QString &member, std::optional<int> hue)
{
    return change(
        path,
        [member, hue](
            db::Workspace &workspace) { return db::setMemberHue(workspace, member, hue); },
        &db::memberHues);
}

QFuture<Result<QList<Story>>> WorkspaceThread::saveStory(const QString &path, const Story &story)
{
    return change(
        path, [story](db::Workspace &workspace) { return workspace.saveStory(story); },
        &db::Workspace::stories);
}

QFuture<Result<QList<Story>>> WorkspaceThread::removeStory(const QString &path, const QString &id)
{
    return change(
        path, [id](db::Workspace &workspace) { return workspace.removeStory(id); },
        &db::Workspace::stories);
}

} // namespace sextant
