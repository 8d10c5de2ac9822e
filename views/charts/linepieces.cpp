// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/linepieces.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sextant {

namespace {

constexpr double LongestDashed = 1e5; // pixels of a piece; none on a screen is as long

/// How far the pieces on both sides of a corner reach beyond it so that their outer edges meet; at
/// most half a width, which leaves a sharp corner cut off.
double cornerReach(const QPointF &before, const QPointF &at, const QPointF &after, double width)
{
    const QPointF in = at - before;
    const QPointF out = after - at;
    const double scale = std::hypot(in.x(), in.y()) * std::hypot(out.x(), out.y());
    if (!(scale > 0))
        return 0;
    const double cosine = QPointF::dotProduct(in, out) / scale;
    // tan(t / 2) of the turn t.
    const double half = std::sqrt(std::max(0.0, 1 - cosine) / std::max(1e-9, 1 + cosine));
    return width / 2 * std::min(1.0, half);
}

} // namespace

QList<QLineF> linePieces(const QPolygonF &points, const QList<double> &pattern, double width)
{
    QList<QLineF> pieces;
    pieces.reserve(points.size());
    qsizetype part = 0;
    double left = pattern.isEmpty() ? 0 : pattern.first(); // of the dash or the gap
    double reachBefore = 0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF line(points[i - 1], points[i]);
        const double length = line.length();
        const double reach = i + 1 < points.size()
            ? cornerReach(points[i - 1], points[i], points[i + 1], width)
            : 0;
        if (!(length > 0))
            continue;
        const double start = -std::exchange(reachBefore, reach) / length;
        const double end = 1 + reach / length;
        if (pattern.isEmpty() || length >= LongestDashed) {
            pieces += QLineF(line.pointAt(start), line.pointAt(end));
            continue;
        }
        double at = 0;
        while (at < length) {
            const double to = std::min(length, at + left);
            if (part % 2 == 0)
                pieces += QLineF(line.pointAt(at > 0 ? at / length : start),
                    line.pointAt(to < length ? to / length : end));
            left -= to - at;
            at = to;
            if (left <= 1e-9) {
                part = (part + 1) % pattern.size();
                left = std::max(0.1, pattern[part]);
            }
        }
    }
    return pieces;
}

} // namespace sextant
