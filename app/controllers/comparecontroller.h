// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "models/explore/pivot.h"
#include "views/charts/charttheme.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <array>
#include <utility>

class QWidget;

namespace sextant {

class ActionRegistry;
class ComparePage;
class ExplorationPage;
class Prompts;
class TabsController;
struct OpenTab;

/// A window that shows two of the open tabs beside each other on one scale, and follows them.
class CompareController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    CompareController(
        TabsController &tabs, Prompts &prompts, const ActionRegistry &actions, QWidget &window);

    /// The tab in front at the left, its neighbour at the right; nothing with fewer than two tabs.
    void open();
    /// Null while it is closed.
    [[nodiscard]] ComparePage *page() const { return m_page; }
    void setTheme(const ChartTheme &theme);
    void setLanguage(Language language);

signals:
    /// Both charts are in a file.
    void saved(const QString &path);

private:
    void refresh();
    /// What is compared, by places among the open tabs, of which there are two at least. In place
    /// of a tab that is closed comes another.
    [[nodiscard]] std::pair<int, int> places(const QList<OpenTab> &open) const;
    void showTitle();
    void save();
    void write(const std::array<PivotPtr, 2> &shown, const QString &path);

    TabsController &m_tabs;
    Prompts &m_prompts;
    QWidget &m_window;
    ComparePage *m_page = nullptr;
    QPointer<const ExplorationPage> m_left; ///< of the tab at the left
    QPointer<const ExplorationPage> m_right;
    ChartTheme m_theme = ChartTheme::light();
    Language m_language = Language::English;
    bool m_isSaving = false;
};

} // namespace sextant
