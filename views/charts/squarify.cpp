// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/squarify.h"

#include <algorithm>

namespace sextant {

namespace {

/// The worst ratio of sides in a strip of tiles along a side.
/// @param sum, least, most  of the tiles' areas, in square pixels
double worstRatio(double sum, double least, double most, double side)
{
    const double thickness = sum / side;
    return std::max(most / (thickness * thickness), thickness * thickness / least);
}

} // namespace

QList<QRectF> squarified(const QList<double> &sizes, const QRectF &room)
{
    QList<QRectF> tiles(sizes.size());
    double total = 0;
    for (const double size : sizes)
        total += std::max(size, 0.0);
    if (!(total > 0) || room.isEmpty())
        return tiles;
    const double scale = room.width() * room.height() / total;

    QRectF left = room;
    QList<qsizetype> strip;
    double sum = 0;
    double least = 0;
    double most = 0;
    const auto layStrip = [&] {
        if (strip.isEmpty())
            return;
        // Along the shorter side, so that what is left over stays as square as can be.
        const bool isUpright = left.width() >= left.height();
        const double side = isUpright ? left.height() : left.width();
        const double thickness = std::min(sum / side, isUpright ? left.width() : left.height());
        double at = 0;
        for (const qsizetype index : strip) {
            const double length = std::max(sizes[index], 0.0) * scale / thickness;
            tiles[index] = isUpright ? QRectF(left.left(), left.top() + at, thickness, length)
                                     : QRectF(left.left() + at, left.top(), length, thickness);
            at += length;
        }
        if (isUpright)
            left.setLeft(left.left() + thickness);
        else
            left.setTop(left.top() + thickness);
        strip.clear();
        sum = 0;
    };
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const double area = sizes[i] * scale;
        if (!(area > 0))
            continue;
        const double side = std::min(left.width(), left.height());
        const bool isWorse = !strip.isEmpty()
            && worstRatio(sum + area, std::min(least, area), std::max(most, area), side)
                > worstRatio(sum, least, most, side);
        if (isWorse)
            layStrip();
        least = strip.isEmpty() ? area : std::min(least, area);
        most = strip.isEmpty() ? area : std::max(most, area);
        sum += area;
        strip += i;
    }
    layStrip();
    return tiles;
}

} // namespace sextant
