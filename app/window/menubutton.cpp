// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/menubutton.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace sextant {

namespace {

constexpr int Margin = 8;
constexpr int IconGap = 6;
constexpr int Chevron = 16;
constexpr int Height = 30;

} // namespace

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
{
    setProperty("framed", true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(18, 18));
}

QSize MenuButton::sizeHint() const
{
    ensurePolished();
    int width = 2 * Margin + Chevron + fontMetrics().horizontalAdvance(text());
    if (!icon().isNull())
        width += iconSize().width() + IconGap;
    return { width, std::max(Height, fontMetrics().height() + Margin) };
}

void MenuButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QStyleOption ground = option;
    ground.rect = rect();
    if (isDown())
        ground.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &ground, &painter, this);

    int x = Margin;
    if (!icon().isNull()) {
        const QRect box(
            x, (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height());
        icon().paint(&painter, box, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x = box.right() + 1 + IconGap;
    }
    const QRect textBox(x, 0, width() - x - Chevron - Margin / 2, height());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(text(), Qt::ElideRight, textBox.width()));
    QStyleOption arrow = option;
    arrow.rect = QRect(width() - Chevron - Margin / 2, 0, Chevron, height());
    arrow.palette.setColor(QPalette::ButtonText, palette().color(QPalette::PlaceholderText));
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
}

} // namespace sextant
