// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/mark.h"

#include <QLineF>
#include <QList>

namespace sextant {

/// The parts of a polyline inside a rectangle (Liang and Barsky's parametric clipping, a segment at
/// a time). Empty if it lies outside.
[[nodiscard]] QList<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &area);

/// The part of a closed polygon inside a rectangle (Sutherland and Hodgman); empty if it lies
/// outside.
[[nodiscard]] QPolygonF clippedPolygon(const QPolygonF &polygon, const QRectF &area);

/// Marks without any geometry outside `area`. SVG files have no clipping of their own, so it is
/// done before painting, for the screen and all exports alike. Points are kept if their middle is
/// inside; arcs have no axes and are kept.
[[nodiscard]] QList<Mark> clippedMarks(const QList<Mark> &marks, const QRectF &area);

/// Diagonal lines `distance` pixels apart (measured along x) inside a closed polygon, rising to the
/// right. They start at multiples of `distance`, so that the hatches of neighbours run on.
[[nodiscard]] QList<QLineF> hatchLines(const QPolygonF &polygon, double distance);

} // namespace sextant
