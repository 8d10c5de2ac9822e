// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/dotshapes.h"

#include <QTransform>

#include <cmath>
#include <numbers>

namespace sextant {

namespace {

// In a circle with the radius of one, y downwards.
constexpr double Square = 0.9;
constexpr double TriangleHalf = 1.18;
constexpr double TriangleTop = 1.08;
constexpr double TriangleBottom = 0.92;
constexpr double Arm = 0.38; // half as wide
constexpr double ArmEnd = 1.08;
constexpr double StarReach = 1.18;
constexpr double StarInner = 0.6;
constexpr double HourglassHalf = 0.95;

QPolygonF unitOutline(int shape)
{
    QPolygonF outline;
    switch (shape) {
    case 1:
        outline = QRectF(-Square, -Square, 2 * Square, 2 * Square);
        outline.removeLast(); // which closes it
        break;
    case 2:
        outline << QPointF(0, -TriangleTop) << QPointF(TriangleHalf, TriangleBottom)
                << QPointF(-TriangleHalf, TriangleBottom);
        break;
    case 3:
        outline = QTransform::fromScale(1, -1).map(unitOutline(2));
        break;
    case 4:
        for (int quarter = 0; quarter < 4; ++quarter) {
            QTransform turn;
            turn.rotate(90.0 * quarter);
            outline << turn.map(QPointF(Arm, -Arm)) << turn.map(QPointF(ArmEnd, -Arm))
                    << turn.map(QPointF(ArmEnd, Arm));
        }
        break;
    case 5: {
        QTransform turn;
        turn.rotate(45);
        outline = turn.map(unitOutline(4));
        break;
    }
    case 6:
        for (int corner = 0; corner < 10; ++corner) {
            const double angle = std::numbers::pi * corner / 5;
            const double reach = corner % 2 == 0 ? StarReach : StarInner;
            outline << QPointF(reach * std::sin(angle), -reach * std::cos(angle));
        }
        break;
    case 7:
        outline << QPointF(-HourglassHalf, -1) << QPointF(HourglassHalf, -1) << QPointF(0.3, 0)
                << QPointF(HourglassHalf, 1) << QPointF(-HourglassHalf, 1) << QPointF(-0.3, 0);
        break;
    default:
        break;
    }
    return outline;
}

} // namespace

QPolygonF dotOutline(int shape, const QRectF &rect)
{
    QTransform place;
    place.translate(rect.center().x(), rect.center().y());
    place.scale(rect.width() / 2, rect.height() / 2);
    return place.map(unitOutline(shape));
}

} // namespace sextant
