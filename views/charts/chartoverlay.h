// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"

namespace sextant {

/// Paints what lies above the marks: axis line, divider, labels, the keyboard's ring.
class ChartFrame::Overlay final : public QGraphicsItem
{
public:
    explicit Overlay(ChartFrame &frame)
        : QGraphicsItem(&frame)
        , m_frame(frame)
    {
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setCursor(const QRectF &rect)
    {
        m_cursor = rect;
        update();
    }
    QRectF boundingRect() const override { return m_frame.boundingRect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;
    void resize() { prepareGeometryChange(); }

private:
    ChartFrame &m_frame;
    QRectF m_cursor;
};

} // namespace sextant
