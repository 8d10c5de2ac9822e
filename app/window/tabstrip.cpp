// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tabstrip.h"

#include <QAction>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace sextant {

namespace {

constexpr int WidestTab = 288;
constexpr int ButtonSide = 26;

} // namespace

TabStrip::TabStrip(QAction *newTab, QWidget *parent)
    : QTabBar(parent)
    , m_button(new QToolButton(this))
{
    setDocumentMode(true);
    setExpanding(false);
    setMovable(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setDrawBase(true);
    m_button->setDefaultAction(newTab);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_button->setIconSize(QSize(16, 16));
    m_button->setFixedSize(ButtonSide, ButtonSide);
    m_button->setFocusPolicy(Qt::TabFocus);
}

QSize TabStrip::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    size.setWidth(std::min(size.width(), WidestTab));
    return size;
}

void TabStrip::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    placeButton();
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    placeButton();
}

void TabStrip::placeButton()
{
    const QRect last = count() > 0 ? tabRect(count() - 1) : QRect();
    const int room = width() - ButtonSide;
    m_button->setVisible(count() > 0 && last.right() + 4 <= room);
    m_button->move(std::min(last.right() + 4, room), (height() - ButtonSide) / 2 + 1);
    m_button->raise();
}

void TabStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        const int index = tabAt(event->position().toPoint());
        if (index >= 0)
            emit tabCloseRequested(index);
    }
    QTabBar::mouseReleaseEvent(event);
}

PageTabs::PageTabs(QAction *newTab, QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new TabStrip(newTab, this));
    setDocumentMode(true);
}

} // namespace sextant
