// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartoverlay.h"

#include "views/charts/markpainter.h"

#include <QPainter>

namespace sextant {

void ChartFrame::Overlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    const ChartTheme &theme = m_frame.m_theme;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(theme.axis, 1));
    for (const QLineF &line : std::as_const(m_frame.m_baseLines)) {
        if (!line.isNull())
            painter->drawLine(line);
    }
    for (const QLineF &divider : std::as_const(m_frame.m_dividers)) {
        if (divider.isNull())
            continue;
        QPen pen(theme.axis, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 3, 3 });
        painter->setPen(pen);
        painter->drawLine(divider);
    }
    for (const ChartStroke &stroke : std::as_const(m_frame.m_strokes)) {
        if (!stroke.isBehind())
            paintStroke(*painter, stroke, theme);
    }
    for (const Mark &sample : m_frame.m_legendSamples)
        paintMark(*painter, sample, theme);
    for (const Label &label : m_frame.m_labels)
        paintLabel(*painter, label, theme, m_frame.m_text);
    if (m_cursor.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(m_cursor.adjusted(-3, -3, 3, 3), 3, 3);
    }
    painter->restore();
}

} // namespace sextant
