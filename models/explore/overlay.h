// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

namespace sextant {

/// Adds the exploration's forecast to an evaluated pivot: new periods along the time axis, whose
/// cells have isScenario set and kind Forecast, and carry low and high. Published cells stay as
/// they are. A pivot without a time axis or without a forecast is returned unchanged, with a note
/// if one was asked.
[[nodiscard]] Pivot withForecast(Pivot pivot);

} // namespace sextant
