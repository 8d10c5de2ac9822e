// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/labels.h"
#include "views/charts/mark.h"

#include <QList>
#include <QRectF>

namespace sextant {

/// Gives numbers that would stand on the strip of a broken axis a place beside it: those inside a
/// bar at either side of the strip within the bar, those at the end of one beyond the strip.
/// @param strip    what the torn band covers
/// @param isLying  whether values run along x
void stepOverBreak(
    const QRectF &strip, bool isLying, const QList<Mark> &marks, QList<LabelWish> &wishes);

} // namespace sextant
