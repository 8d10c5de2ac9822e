// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/searchindex.h"
#include "db/values/catalog.h"
#include "db/values/result.h"
#include "models/explore/memberindex.h"

#include <QObject>

#include <optional>

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
    /// Members cannot be searched.
    void failed(const sextant::Error &error);

private:
    void choose(const SearchEntry &entry);
    void filterTo(const SearchEntry &entry);
    [[nodiscard]] QList<SearchEntry> membersFor(const QString &query) const;
    void readMembers();
    void filterWhenThere();
    [[nodiscard]] static QString stepText(const SearchEntry &entry);

    TabsController &m_tabs;
    WorkspaceController &m_workspace;
    const ActionRegistry &m_actions;
    MemberIndexPtr m_members;
    quint64 m_reading = 0; ///< counts what was asked for, so that what is late is dropped
    std::optional<SearchEntry> m_wanted; ///< a member whose dataset is on its way
    Language m_language = Language::English;
};

} // namespace sextant
