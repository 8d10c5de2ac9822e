// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

namespace sextant {

/// The pivot with only what can stand on one scale, for a picture: cells and totals whose value is
/// in another unit than Pivot::unit become missing, and of the numbers of a conflict those in that
/// unit remain; none where the pivot shows a transform, because numbers are never transformed.
/// Labels and the places of cells stay as they are.
[[nodiscard]] Pivot onOneScale(Pivot pivot);

} // namespace sextant
