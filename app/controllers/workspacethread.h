// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"
#include "db/values/origin.h"
#include "db/values/saved.h"
#include "db/workspace.h"
#include "models/cube/cube.h"
#include "models/explore/memberindex.h"
#include "models/triangulate/implied.h"

#include <QFuture>
#include <QHash>
#include <QThreadPool>

#include <memory>

namespace sextant {

struct CheckedDeck;

/// What opening a workspace tells before anything else is read.
struct OpenedWorkspace
{
    QString path;
    db::OpenOutcome outcome = db::OpenOutcome::UpToDate;
    QString message; ///< what the outcome means for the user; empty if all is as usual
    bool isWritable = false;
    QList<Saved> explorations;
    MemberHues hues; ///< colours that members were given by hand

    /// The file's name without folder and suffix: for window titles.
    [[nodiscard]] QString name() const;
};

/// What the panels show of a workspace.
struct WorkspaceContents
{
    QList<Dataset> datasets;
    QList<Dimension> dimensions;
    QList<Saved> explorations;
    QList<Saved> scenarios;
    QList<Story> stories;
    QList<ImpliedGrowth> claims; ///< published growth rates beside the implied ones
    WorkspaceOrigin origin;      ///< what exported charts say of where they come from
};

/// The open workspace on a thread of its own: the window never waits for SQLite.
///
/// All functions return at once and may be called from the window's thread only; the futures
/// finish in the order of the calls. One workspace is open at a time; a failed open() keeps the
/// one before. Destruction waits for what has been asked.
class WorkspaceThread final
{
public:
    WorkspaceThread();
    ~WorkspaceThread();
    WorkspaceThread(const WorkspaceThread &) = delete;
    WorkspaceThread &operator=(const WorkspaceThread &) = delete;

    /// @return the errors of db::Workspace::open()
    [[nodiscard]] QFuture<Result<OpenedWorkspace>> open(const QString &path);
    /// Makes a workspace with what the manifest in `dataFolder` describes and opens it.
    /// @return the errors of db::Workspace::create() and db::importManifest(); nothing is left
    /// behind then
    [[nodiscard]] QFuture<Result<OpenedWorkspace>> create(
        const QString &path, const QString &dataFolder);
    /// Opens what is there, or makes it first.
    [[nodiscard]] QFuture<Result<OpenedWorkspace>> openOrCreate(
        const QString &path, const QString &dataFolder);

    [[nodiscard]] QFuture<Result<WorkspaceContents>> contents();
    /// The members that the rows of each dataset name, for searching; sources by their titles, too.
    [[nodiscard]] QFuture<Result<QList<DatasetMembers>>> members();
    /// Loads a dataset into columns; a second call gives the same cube. The future tells its
    /// progress and can be cancelled; it then ends without a result.
    [[nodiscard]] QFuture<Result<CubePtr>> cube(const QString &datasetId);

    /// Compares the charts of a deck with the workspace. The future tells how many of them are done
    /// and can be cancelled; it then ends without a result. @return the errors of DeckFile::open()
    /// and checkDeck()
    [[nodiscard]] QFuture<Result<CheckedDeck>> checkDeck(const QString &path);

    /// Another connection has written the dataset: the next cube() reads it anew.
    void forgetCube(const QString &datasetId);

    // What changes a workspace names the one that is meant, by OpenedWorkspace::path: another may
    // be on its way. Nothing is changed then, and the error is NotFound.
    /// Each gives the new list of saved explorations or scenarios.
    [[nodiscard]] QFuture<Result<QList<Saved>>> saveExploration(
        const QString &path, const Saved &saved);
    [[nodiscard]] QFuture<Result<QList<Saved>>> removeExploration(
        const QString &path, const QString &id);
    [[nodiscard]] QFuture<Result<QList<Saved>>> saveScenario(
        const QString &path, const Saved &saved);
    /// Gives the new colours. @return the errors of db::setMemberHue()
    [[nodiscard]] QFuture<Result<MemberHues>> setMemberHue(
        const QString &path, const QString &member, std::optional<int> hue);
    /// Each gives the new list of stories.
    [[nodiscard]] QFuture<Result<QList<Story>>> saveStory(const QString &path, const Story &story);
    [[nodiscard]] QFuture<Result<QList<Story>>> removeStory(const QString &path, const QString &id);

private:
    struct State; ///< lives on the thread
    template <typename Function>
    auto run(Function function);
    /// Changes the workspace of that path, then reads from it what the caller shows.
    template <typename Change, typename Reading>
    auto change(const QString &path, Change change, Reading read);

    std::unique_ptr<State> m_state;
    QThreadPool m_pool; ///< of one thread that never ends by itself
};

} // namespace sextant
