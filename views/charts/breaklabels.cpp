// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/breaklabels.h"

#include <algorithm>
#include <array>

namespace sextant {

namespace {

constexpr double Gap = 2; // pixels between the strip and a number beside it

/// The bar of its own cell that a label stands in; null for one that stands beside it.
QRectF bodyAround(const Label &label, const QList<Mark> &marks)
{
    const QPointF middle = label.rect.center();
    for (const Mark &mark : marks) {
        if (mark.shape == Mark::Shape::Bar && mark.hasCell() && mark.row == label.row
            && mark.column == label.column && mark.rect.contains(middle))
            return mark.rect;
    }
    return {};
}

} // namespace

void stepOverBreak(
    const QRectF &strip, bool isLying, const QList<Mark> &marks, QList<LabelWish> &wishes)
{
    for (LabelWish &wish : wishes) {
        const Label &label = wish.label;
        const bool isNumber = label.role == Label::Role::Value || label.role == Label::Role::Total;
        if (!isNumber || !strip.intersects(label.rect))
            continue;
        QRectF beyond = label.rect;
        QRectF before = label.rect;
        if (isLying) {
            beyond.moveLeft(strip.right() + Gap);
            before.moveRight(strip.left() - Gap);
        } else {
            beyond.moveBottom(strip.top() - Gap);
            before.moveTop(strip.bottom() + Gap);
        }
        const QRectF body = bodyAround(label, marks);
        if (body.isNull()) {
            wish.otherRects += beyond;
            continue;
        }
        // The larger part of the bar first.
        const double after = isLying ? body.right() - strip.right() : strip.top() - body.top();
        const double ahead = isLying ? strip.left() - body.left() : body.bottom() - strip.bottom();
        std::array sides { beyond, before };
        if (ahead > after)
            std::swap(sides[0], sides[1]);
        for (const QRectF &side : sides) {
            if (body.contains(side))
                wish.otherRects += side;
        }
    }
}

} // namespace sextant
