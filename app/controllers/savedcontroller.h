// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/saved.h"

#include <QObject>

namespace sextant {

class Prompts;
class TabsController;
class WorkspaceController;

/// Keeps what is on the screen in the workspace: explorations under a name, forecasts as scenarios;
/// and brings them back. Applying a scenario is a step of the exploration, so it can be undone.
class SavedController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    SavedController(TabsController &tabs, WorkspaceController &workspace, Prompts &prompts,
        QObject *parent = nullptr);

    /// Asks for a name; the same name replaces what was saved under it, after a question.
    void saveExploration();
    void openExploration(const QString &id);
    /// After a question.
    void removeExploration(const QString &id);

    /// Keeps the forecast of the current exploration.
    void saveScenario(const QString &name);
    /// Puts a scenario's forecast over the current exploration. Without one that is open, or if
    /// the scenario is of another dataset, opens the exploration it was saved with.
    void applyScenario(const QString &id);

    /// A slug of a name that no other entry of the list has, unless it has the same name.
    [[nodiscard]] static QString idFor(const QString &name, const QList<Saved> &others);

private:
    TabsController &m_tabs;
    WorkspaceController &m_workspace;
    Prompts &m_prompts;
};

} // namespace sextant
