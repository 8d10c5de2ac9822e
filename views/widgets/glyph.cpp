// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/glyph.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

/// Drawn on a grid of 16 × 16.
QPainterPath pathOf(Glyph glyph)
{
    QPainterPath path;
    const auto line = [&path](std::initializer_list<QPointF> points) {
        path.moveTo(*points.begin());
        for (const QPointF &point : points)
            path.lineTo(point);
    };
    switch (glyph) {
    case Glyph::Cross:
        line({ { 4.5, 4.5 }, { 11.5, 11.5 } });
        line({ { 11.5, 4.5 }, { 4.5, 11.5 } });
        break;
    case Glyph::Check:
        line({ { 3.5, 8.5 }, { 6.6, 11.5 }, { 12.5, 4.8 } });
        break;
    case Glyph::Dash:
        line({ { 4, 8 }, { 12, 8 } });
        break;
    case Glyph::ChevronDown:
        line({ { 4.5, 6.2 }, { 8, 9.8 }, { 11.5, 6.2 } });
        break;
    case Glyph::ChevronRight:
        line({ { 6.2, 4.5 }, { 9.8, 8 }, { 6.2, 11.5 } });
        break;
    case Glyph::ChevronUp:
        line({ { 4.5, 9.8 }, { 8, 6.2 }, { 11.5, 9.8 } });
        break;
    case Glyph::Funnel:
        line({ { 2.5, 3.5 }, { 13.5, 3.5 }, { 9.4, 8.4 }, { 9.4, 12.8 }, { 6.6, 11.2 },
            { 6.6, 8.4 }, { 2.5, 3.5 } });
        break;
    case Glyph::Search:
        path.addEllipse(QPointF(7, 7), 4.2, 4.2);
        line({ { 10.1, 10.1 }, { 13.4, 13.4 } });
        break;
    case Glyph::Plus:
        line({ { 8, 3.5 }, { 8, 12.5 } });
        line({ { 3.5, 8 }, { 12.5, 8 } });
        break;
    case Glyph::Information:
        path.addEllipse(QPointF(8, 8), 6, 6);
        line({ { 8, 7.4 }, { 8, 11.2 } });
        line({ { 8, 4.9 }, { 8, 5.1 } });
        break;
    case Glyph::Warning:
        line({ { 8, 2.2 }, { 14.2, 13.2 }, { 1.8, 13.2 }, { 8, 2.2 } });
        line({ { 8, 6.4 }, { 8, 9.6 } });
        line({ { 8, 11.3 }, { 8, 11.5 } });
        break;
    case Glyph::ArrowUp:
        line({ { 8, 13 }, { 8, 3.5 } });
        line({ { 4.5, 7 }, { 8, 3.5 }, { 11.5, 7 } });
        break;
    case Glyph::ArrowDown:
        line({ { 8, 3 }, { 8, 12.5 } });
        line({ { 4.5, 9 }, { 8, 12.5 }, { 11.5, 9 } });
        break;
    }
    return path;
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour)
{
    const double size = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(size / 2, size / 2));
    painter.scale(size / 16, size / 16);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(glyph));
    painter.restore();
}

namespace {

constexpr int BoxSize = 14;

void paintBox(QPainter &painter, const QRectF &box, Qt::CheckState state, const QColor &accent,
    const QColor &border, const QColor &mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFilled = state != Qt::Unchecked;
    painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(border, 1));
    painter.setBrush(isFilled ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(isFilled ? box : box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isFilled)
        paintGlyph(painter, state == Qt::Checked ? Glyph::Check : Glyph::Dash, box, mark);
    painter.restore();
}

struct BoxKey
{
    int state;
    int ratio;
    QRgb accent;
    QRgb border;
    QRgb mark;

    bool operator==(const BoxKey &) const = default;
};

size_t qHash(const BoxKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.state, key.ratio, key.accent, key.border, key.mark);
}

} // namespace

void paintCheckBox(QPainter &painter, const QRectF &rect, Qt::CheckState state,
    const QColor &accent, const QColor &border, const QColor &mark)
{
    constexpr qsizetype MostBoxes = 64; // three states of a few themes
    const QPointF corner(std::round(rect.center().x() - BoxSize / 2.0),
        std::round(rect.center().y() - BoxSize / 2.0));
    const double ratio = painter.device()->devicePixelRatio();
    const QTransform &device = painter.deviceTransform();
    const bool fillsPixels = ratio == std::round(ratio) && device.type() <= QTransform::TxScale
        && device.m11() == ratio && device.m22() == ratio;
    if (!fillsPixels) {
        paintBox(painter, QRectF(corner, QSizeF(BoxSize, BoxSize)), state, accent, border, mark);
        return;
    }
    // A list paints dozens of them at every change of its counts.
    static QHash<BoxKey, QPixmap> boxes;
    const BoxKey key { int(state), int(ratio), accent.rgba(), border.rgba(), mark.rgba() };
    auto known = boxes.constFind(key);
    if (known == boxes.cend()) {
        if (boxes.size() >= MostBoxes)
            boxes.clear();
        QPixmap made(QSize(BoxSize, BoxSize) * int(ratio));
        made.setDevicePixelRatio(ratio);
        made.fill(Qt::transparent);
        QPainter onto(&made);
        paintBox(onto, QRectF(0, 0, BoxSize, BoxSize), state, accent, border, mark);
        onto.end();
        known = boxes.insert(key, made);
    }
    painter.drawPixmap(corner, *known);
}

QIcon glyphIcon(Glyph glyph, const QColor &colour, int size)
{
    QIcon icon;
    for (const int scale : { 1, 2, 3 }) {
        QPixmap pixmap(size * scale, size * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintGlyph(painter, glyph, QRectF(0, 0, size, size), colour);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace sextant
