// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/searchindex.h"
#include "db/values/catalog.h"

#include <QObject>

namespace sextant {

class ActionRegistry;
class SearchBox;
class TabsController;
class WorkspaceController;

/// Fills the search box with everything that can be opened, filtered to or done, and says what was
/// chosen.
class SearchController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    SearchController(SearchBox &box, TabsController &tabs, WorkspaceController &workspace,
        const ActionRegistry &actions, QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }
    [[nodiscard]] QList<SearchEntry> entries() const;

signals:
    void datasetRequested(const sextant::Dataset &dataset);
    void explorationRequested(const QString &id);
    void scenarioRequested(const QString &id);

private:
    void choose(const SearchEntry &entry);
    void filterTo(const SearchEntry &entry);
    void addMembers(QList<SearchEntry> &entries) const;

    TabsController &m_tabs;
    WorkspaceController &m_workspace;
    const ActionRegistry &m_actions;
    Language m_language = Language::English;
};

} // namespace sextant
