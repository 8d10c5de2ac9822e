// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"

#include <QObject>
#include <QSet>

#include <array>

class QAction;
class QDockWidget;
class QMainWindow;
class QToolBar;

namespace sextant {

class ActionRegistry;

/// The panels beside the pages, from left to right and top to bottom.
enum class PanelId { Catalog, Facets, Inspector, Forecast, Sources, History, Story };
inline constexpr int PanelCount = 7;

/// The docks of a main window: made empty at once and filled later, shown and hidden by their
/// actions, and folded away, the right side first, before the pages get too narrow. A side with
/// closed panels shows a strip of icons that bring them back.
class SidePanels final : public QObject
{
    Q_OBJECT

public:
    /// The least width of the pages, in pixels.
    static constexpr int PageWidth = 480;

    SidePanels(QMainWindow &window, const ActionRegistry &actions, QObject *parent = nullptr);

    /// Puts a panel into its dock, which becomes its owner.
    void setPanel(PanelId id, QWidget *panel);
    /// Null before setPanel().
    [[nodiscard]] QWidget *panel(PanelId id) const;
    [[nodiscard]] QDockWidget *dock(PanelId id) const { return m_docks[std::size_t(id)]; }
    /// Opens the panel and brings it in front of those it shares a place with.
    void reveal(PanelId id);
    /// Whether the user sees it: open and not behind another.
    [[nodiscard]] bool isInFront(PanelId id) const;

    /// Folds or unfolds panels for a window of this width.
    void fit(int windowWidth);
    /// The places and sizes of a first start.
    void setDefaultLayout();
    void retranslate();

signals:
    /// A panel came in front or went away.
    void visibilityChanged();

private:
    void makeDock(PanelId id, QAction *action);
    void makeStrip(Qt::ToolBarArea area);
    void updateStrips();
    /// Of the open panels and the strip of a side, in pixels.
    [[nodiscard]] int leastWidth(bool left) const;

    QMainWindow &m_window;
    std::array<QDockWidget *, PanelCount> m_docks {};
    std::array<QAction *, PanelCount> m_actions {};
    QToolBar *m_leftStrip = nullptr;
    QToolBar *m_rightStrip = nullptr;
    QSet<PanelId> m_folded; ///< closed by fit(), to be opened again when there is room
    bool m_isFitting = false;
};

} // namespace sextant
