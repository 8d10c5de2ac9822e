// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/clip.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace sextant {

namespace {

std::optional<QLineF> clippedSegment(const QLineF &line, const QRectF &area)
{
    double from = 0;
    double to = 1;
    const double p[] = { -line.dx(), line.dx(), -line.dy(), line.dy() };
    const double q[] = { line.x1() - area.left(), area.right() - line.x1(), line.y1() - area.top(),
        area.bottom() - line.y1() };
    for (int i = 0; i < 4; ++i) {
        if (p[i] == 0) {
            if (q[i] < 0)
                return std::nullopt;
            continue;
        }
        const double t = q[i] / p[i];
        if (p[i] < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
    }
    if (from > to)
        return std::nullopt;
    // The untouched ends are passed through exactly, so that pieces join.
    return QLineF(
        from == 0 ? line.p1() : line.pointAt(from), to == 1 ? line.p2() : line.pointAt(to));
}

using Inside = std::function<double(const QPointF &)>; // ≥ 0 inside, linear in the point

QPolygonF cutAt(const QPolygonF &polygon, const Inside &inside)
{
    QPolygonF result;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &a = polygon[i];
        const QPointF &b = polygon[(i + 1) % polygon.size()];
        const double da = inside(a);
        const double db = inside(b);
        if (da >= 0)
            result += a;
        if ((da > 0 && db < 0) || (da < 0 && db > 0))
            result += a + (b - a) * (da / (da - db));
    }
    return result;
}

} // namespace

QList<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &area)
{
    QList<QPolygonF> pieces;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const auto segment = clippedSegment({ line[i], line[i + 1] }, area);
        if (!segment)
            continue;
        if (pieces.isEmpty() || pieces.last().last() != segment->p1())
            pieces += QPolygonF { segment->p1() };
        pieces.last() += segment->p2();
    }
    return pieces;
}

QPolygonF clippedPolygon(const QPolygonF &polygon, const QRectF &area)
{
    QPolygonF result = polygon;
    if (result.size() > 1 && result.first() == result.last())
        result.removeLast();
    const bool isInside = std::ranges::all_of(result, [&](const QPointF &p) {
        return p.x() >= area.left() && p.x() <= area.right() && p.y() >= area.top()
            && p.y() <= area.bottom();
    });
    if (isInside)
        return result;
    result = cutAt(result, [&](const QPointF &p) { return p.x() - area.left(); });
    result = cutAt(result, [&](const QPointF &p) { return area.right() - p.x(); });
    result = cutAt(result, [&](const QPointF &p) { return p.y() - area.top(); });
    result = cutAt(result, [&](const QPointF &p) { return area.bottom() - p.y(); });
    return result;
}

QList<Mark> clippedMarks(const QList<Mark> &marks, const QRectF &area)
{
    QList<Mark> result;
    result.reserve(marks.size());
    for (const Mark &mark : marks) {
        switch (mark.shape) {
        case Mark::Shape::Arc:
            result += mark;
            break;
        case Mark::Shape::Point:
            // A dot on the edge of the range is whole; half a pixel forgives rounding.
            if (area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(mark.rect.center()))
                result += mark;
            break;
        case Mark::Shape::Bar:
        case Mark::Shape::Whisker: {
            Mark copy = mark;
            const QRectF r = mark.rect.normalized();
            copy.rect = QRectF(
                QPointF(std::max(r.left(), area.left()), std::max(r.top(), area.top())),
                QPointF(std::min(r.right(), area.right()), std::min(r.bottom(), area.bottom())));
            if (copy.rect.width() >= 0 && copy.rect.height() >= 0)
                result += copy;
            break;
        }
        case Mark::Shape::Line:
            for (const QPolygonF &piece : clippedLine(mark.points, area)) {
                Mark copy = mark;
                copy.points = piece;
                result += copy;
            }
            break;
        case Mark::Shape::Area: {
            Mark copy = mark;
            copy.points = clippedPolygon(mark.points, area);
            if (copy.points.size() >= 3)
                result += copy;
            break;
        }
        }
    }
    return result;
}

QList<QLineF> hatchLines(const QPolygonF &polygon, double distance)
{
    QList<QLineF> lines;
    if (polygon.size() < 3)
        return lines;
    // The lines are x + y = c. Along each, the polygon's edges are met at sorted x; pairs are
    // inside.
    double low = polygon[0].x() + polygon[0].y();
    double high = low;
    for (const QPointF &p : polygon) {
        low = std::min(low, p.x() + p.y());
        high = std::max(high, p.x() + p.y());
    }
    QList<double> cuts;
    for (double c = std::ceil(low / distance) * distance; c <= high; c += distance) {
        cuts.clear();
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF &a = polygon[i];
            const QPointF &b = polygon[(i + 1) % polygon.size()];
            const double sa = a.x() + a.y() - c;
            const double sb = b.x() + b.y() - c;
            // Half-open, so that a corner is met once.
            if ((sa < 0) != (sb < 0))
                cuts += a.x() + (b.x() - a.x()) * sa / (sa - sb);
        }
        std::sort(cuts.begin(), cuts.end());
        for (qsizetype i = 0; i + 1 < cuts.size(); i += 2) {
            if (cuts[i + 1] - cuts[i] > 0.05)
                lines += QLineF(cuts[i], c - cuts[i], cuts[i + 1], c - cuts[i + 1]);
        }
    }
    return lines;
}

} // namespace sextant
