// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>

namespace sextant {

/// The straight pieces of a line, of a dashed one its dashes, to be drawn by a pen with flat ends:
/// what a painter of pixels draws several times faster than one outlined path. At a corner both
/// pieces reach beyond it so that their outer edges meet, by half a width at most.
/// @param pattern  lengths of dashes and gaps in turn, pixels; empty for a solid line
/// @param width    of the pen, pixels
[[nodiscard]] QList<QLineF> linePieces(
    const QPolygonF &points, const QList<double> &pattern, double width);

} // namespace sextant
