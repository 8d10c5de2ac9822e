// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/dotsprites.h"

#include "views/charts/markpainter.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace sextant {

namespace {

constexpr double LargestDot = 24;   // pixels of the chart, across
constexpr int Margin = 2;           // pixels around a picture, for pens and for phases
constexpr double OutlinePart = 0.2; // of a dot that an outline may be wider, both sides together
constexpr qsizetype MostLooks = 256;

} // namespace

bool DotSprites::canPaintOn(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    return painter.paintEngine()->type() == QPaintEngine::Raster
        && transform.type() <= QTransform::TxScale && transform.m11() > 0
        && qFuzzyCompare(transform.m11(), transform.m22());
}

bool DotSprites::isDot(const Mark &mark)
{
    return mark.shape == Mark::Shape::Point && mark.rect.width() <= LargestDot
        && mark.rect.height() <= LargestDot;
}

DotSprites::Pixels::Pixels(QPainter &device)
    : painter(device)
    , toDevice(device.deviceTransform())
{
    painter.save();
    painter.setTransform(toDevice.inverted(), true);
}

DotSprites::Pixels::~Pixels()
{
    painter.restore();
}

QImage DotSprites::painted(
    const Mark &mark, const ChartTheme &theme, double scale, QPointF middle, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(middle);
    painter.scale(scale, scale);
    Mark copy = mark;
    copy.rect.moveCenter({ 0, 0 });
    paintMark(painter, copy, theme);
    return image;
}

void DotSprites::paintDot(
    const Pixels &pixels, const Mark &mark, const ChartTheme &theme, double opacity)
{
    const double scale = pixels.toDevice.m11();
    const QPointF middle = pixels.toDevice.map(mark.rect.center());
    const double across = std::max(mark.rect.width(), mark.rect.height()) * scale;
    const double wider = mark.dot == 0 ? 0 : OutlinePart * across;
    const int side = int(std::ceil(across + wider)) + 2 * Margin;
    // To the nearest quarter; the picture begins at a whole pixel.
    const auto quartered = [&](double at) { return std::lround((at - side / 2.0) * Phases); };
    const long x = quartered(middle.x());
    const long y = quartered(middle.y());
    const auto phase = [](long at) { return int(((at % Phases) + Phases) % Phases); };
    const auto whole = [&](long at) { return int((at - phase(at)) / Phases); };

    if (m_looks.size() > MostLooks)
        m_looks.clear();
    Sprites &sprites = m_looks[Look {
        mark.colour.rgba(), int(std::lround(across * 64)), mark.kind, mark.isConflict, mark.dot }];
    QImage &sprite = sprites[std::size_t(phase(y) * Phases + phase(x))];
    if (sprite.isNull()) {
        const QPointF at(
            side / 2.0 + double(phase(x)) / Phases, side / 2.0 + double(phase(y)) / Phases);
        sprite = painted(mark, theme, scale, at, side);
    }
    if (pixels.painter.opacity() != opacity)
        pixels.painter.setOpacity(opacity);
    pixels.painter.drawImage(QPoint(whole(x), whole(y)), sprite);
}

} // namespace sextant
