// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/thumbnail.h"

#include "views/charts/chartframe.h"
#include "views/charts/markpainter.h"

#include <QGraphicsScene>
#include <QPainter>

#include <cmath>

namespace sextant {

namespace {

constexpr QSizeF LayoutSize { 420, 300 }; // large enough for every family
constexpr double Margin = 2;              // pixels of the thumbnail

} // namespace

QImage chartThumbnail(const PivotPtr &pivot, const ChartTheme &theme, Language language,
    const QSize &size, double ratio)
{
    QGraphicsScene scene;
    auto *frame = new ChartFrame; // owned by the scene
    scene.addItem(frame);
    frame->setPivot(pivot);
    frame->setTheme(theme);
    frame->setLanguage(language);
    frame->setSize(LayoutSize);
    frame->layOut();
    QRectF drawn;
    for (const Mark &mark : frame->marks())
        drawn |= mark.bounds();
    if (frame->isEmpty() || drawn.isEmpty())
        return {};
    // Round pictures keep their shape, all others fill the room.
    const bool isRound = std::any_of(frame->marks().cbegin(), frame->marks().cend(),
        [](const Mark &mark) { return mark.shape == Mark::Shape::Arc; });
    QRectF room = QRectF(QPointF(), QSizeF(size)).adjusted(Margin, Margin, -Margin, -Margin);
    if (isRound) {
        const QSizeF fitting = drawn.size().scaled(room.size(), Qt::KeepAspectRatio);
        room = QRectF(room.center() - QPointF(fitting.width(), fitting.height()) / 2, fitting);
    }
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.topLeft());
    painter.scale(room.width() / drawn.width(), room.height() / drawn.height());
    painter.translate(-drawn.topLeft());
    for (const Mark &mark : frame->marks()) {
        if (mark.isQuiet || mark.isGuide)
            continue;
        if (mark.shape != Mark::Shape::Line) {
            paintMark(painter, mark, theme);
            continue;
        }
        // A line would shrink to a hair.
        painter.setBrush(Qt::NoBrush);
        QPen pen(mark.colour, 1.4);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawPolyline(mark.points);
    }
    return image;
}

} // namespace sextant
