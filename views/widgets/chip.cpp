// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chip.h"

#include "views/widgets/colours.h"
#include "views/widgets/glyph.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace sextant {

namespace {

constexpr int Padding = 10;
constexpr int CrossSize = 16;
constexpr int Height = 24;
constexpr int MaximumWidth = 320;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize Chip::sizeHint() const
{
    // One pixel more: the advance is rounded, and a text that is too long by a fraction is elided.
    const int width = fontMetrics().horizontalAdvance(text()) + 1 + Padding + 4 + CrossSize + 4;
    return { std::min(width, MaximumWidth), std::max(Height, fontMetrics().height() + 8) };
}

QSize Chip::minimumSizeHint() const
{
    return { 64, sizeHint().height() };
}

QRect Chip::crossRect() const
{
    const QRect rect(width() - CrossSize - 4, (height() - CrossSize) / 2, CrossSize, CrossSize);
    return layoutDirection() == Qt::RightToLeft ? QRect(4, rect.y(), CrossSize, CrossSize) : rect;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = box.height() / 2;
    painter.setPen(hasFocus() ? QPen(colours::accent(palette()), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(colours::tint(palette()));
    painter.drawRoundedRect(box, radius, radius);

    const QColor colour = palette().color(QPalette::Link);
    painter.setPen(colour);
    const QRect textRect = rect().adjusted(Padding, 0, -(CrossSize + 8), 0);
    painter.drawText(textRect, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
    if (m_isCrossHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours::mixed(colours::tint(palette()), colour, 0.2));
        painter.drawEllipse(crossRect());
    }
    paintGlyph(painter, Glyph::Cross, QRectF(crossRect()).adjusted(2, 2, -2, -2), colour);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        emit removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool isHovered = crossRect().contains(event->position().toPoint());
    if (isHovered != m_isCrossHovered) {
        m_isCrossHovered = isHovered;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_isCrossHovered = false;
    update();
    QAbstractButton::leaveEvent(event);
}

bool Chip::event(QEvent *event)
{
    // Its keys before a shortcut of the page around it.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace sextant
