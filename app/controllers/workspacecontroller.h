// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/workspacethread.h"

#include <QObject>
#include <QStringList>

namespace sextant {

class Prompts;
class Settings;

/// Opens and makes workspaces, remembers the recent ones, and tells what is in the open one.
class WorkspaceController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    WorkspaceController(
        WorkspaceThread &thread, Prompts &prompts, Settings &settings, QObject *parent = nullptr);

    /// The file that a start without one opens: the last workspace if it is still there, else the
    /// sample in the user's data folder (which may have to be made first).
    [[nodiscard]] static QString fileForStart(const Settings &settings);
    [[nodiscard]] static QString sampleFile();

    void open(const QString &path);
    void openSample();
    void openWithPrompt();
    void newWithPrompt();
    /// Takes over an opening that is already on its way.
    /// @param wanted  what is being opened, for the message if it fails
    void follow(const QFuture<Result<OpenedWorkspace>> &opening, const QString &wanted);

    [[nodiscard]] const OpenedWorkspace &current() const { return m_current; }
    [[nodiscard]] bool isOpen() const { return !m_current.path.isEmpty(); }
    [[nodiscard]] QStringList recent() const;

    /// Reads what the panels show; arrives as contentsChanged().
    void requestContents();
    [[nodiscard]] const WorkspaceContents &contents() const { return m_contents; }

    /// See WorkspaceThread::members().
    [[nodiscard]] QFuture<Result<QList<DatasetMembers>>> members() { return m_thread.members(); }

    /// The rows of a dataset have changed: it is read anew the next time.
    void forgetCube(const QString &datasetId) { m_thread.forgetCube(datasetId); }

    /// Keeps an exploration or scenario; the new list arrives by a signal, an error is reported.
    void saveExploration(const Saved &saved);
    void removeExploration(const QString &id);
    void saveScenario(const Saved &saved);
    /// Gives a member a colour by hand, or takes it back. The colours arrive as huesChanged().
    void setMemberHue(const QString &member, std::optional<int> hue);
    /// Keeps a story, or removes one. The new list arrives at once, so that changes may follow each
    /// other quickly; after an error, which is reported, the list comes anew as it is in the file.
    void saveStory(const Story &story);
    void removeStory(const QString &id);

signals:
    /// Comes before opened(), openFailed() or a report.
    void opening(const QString &path);
    void opened(const sextant::OpenedWorkspace &workspace);
    /// It could not be opened, which has been reported. The one before, if any, stays open.
    void openFailed();
    void contentsChanged(const sextant::WorkspaceContents &contents);
    void explorationsChanged(const QList<sextant::Saved> &explorations);
    void scenariosChanged(const QList<sextant::Saved> &scenarios);
    void storiesChanged(const QList<sextant::Story> &stories);
    /// Also contents().origin has them.
    void huesChanged(const sextant::MemberHues &hues);

private:
    void adopt(const OpenedWorkspace &workspace);
    void followStories(const QFuture<Result<QList<Story>>> &writing);
    void takeExplorations(const Result<QList<Saved>> &explorations);

    WorkspaceThread &m_thread;
    Prompts &m_prompts;
    Settings &m_settings;
    OpenedWorkspace m_current;
    WorkspaceContents m_contents;
    int m_storyWrites = 0; ///< that have not ended
};

} // namespace sextant
