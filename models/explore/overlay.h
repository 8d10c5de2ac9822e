// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/evaluate.h"

namespace sextant {

/// Adds the exploration's forecast to an evaluated pivot: new periods along the time axis, whose
/// cells have isScenario set and kind Forecast, and carry low and high. Published cells stay as
/// they are. A pivot without a time axis or without a forecast is returned unchanged, with a note
/// if one was asked.
[[nodiscard]] Pivot withForecast(Pivot pivot);

/// evaluate() and then withForecast(): what is looked at as everything shows it, in the window, in
/// files and on standard output. Pure; may run on any thread. @return the errors of evaluate()
[[nodiscard]] Result<Pivot> evaluateWithForecast(
    const Cube &cube, const Exploration &exploration, const std::atomic_bool *cancelled = nullptr);
/// The same of what was condensed before. @param exploration  resolved
[[nodiscard]] Result<Pivot> evaluateWithForecast(const Condensed &condensed,
    const Exploration &exploration, const std::atomic_bool *cancelled = nullptr);

} // namespace sextant
