// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QTabWidget>

class QAction;
class QToolButton;

namespace sextant {

/// Tabs that do not grow without end, close by a middle click, and are followed by a button for
/// one more.
class TabStrip final : public QTabBar
{
    Q_OBJECT

public:
    /// @param newTab  the button's action
    explicit TabStrip(QAction *newTab, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void tabLayoutChange() override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void placeButton();

    QToolButton *m_button; ///< child of the tab widget, so that it may stand beside the strip
};

/// A tab widget with a TabStrip, for whole pages.
class PageTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QAction *newTab, QWidget *parent = nullptr);
};

} // namespace sextant
