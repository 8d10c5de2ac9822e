// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

namespace sextant {

/// Where a popup of this size goes that belongs to a rectangle of the screen: under it, or over it
/// where there is no room, never beyond the screen's edges.
[[nodiscard]] QPoint popupPlace(const QRect &globalRect, const QSize &size);

} // namespace sextant
