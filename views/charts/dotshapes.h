// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

namespace sextant {

/// How many shapes of dots can be told apart at the size of a dot, the circle among them. The
/// diamond is none of them: it stands for contradicting numbers.
inline constexpr int DotShapeCount = 8;

/// The outline of a dot that is no circle, about as large as the circle would be, so that no shape
/// looks more important than another.
/// @param shape  Mark::dot, 1 to DotShapeCount - 1: square, triangle, triangle on its tip, plus,
///               cross, star, hourglass
/// @param rect   around the circle; the outline may be up to a tenth of it wider on each side
/// @return empty for 0, the circle itself
[[nodiscard]] QPolygonF dotOutline(int shape, const QRectF &rect);

} // namespace sextant
