// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

namespace sextant {

/// Divides a rectangle into tiles whose areas are in proportion to `sizes`, as near to squares as a
/// greedy layout makes them (Bruls, Huizing and van Wijk, "Squarified treemaps", 2000).
///
/// Tiles fill the rectangle without gaps. They are laid from the top left, best in descending order
/// of size; the result is in the order given. Sizes of zero or less, and all of them in an empty
/// rectangle, get an empty tile.
[[nodiscard]] QList<QRectF> squarified(const QList<double> &sizes, const QRectF &room);

} // namespace sextant
