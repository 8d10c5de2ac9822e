// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"
#include "models/explore/condense.h"
#include "models/explore/pivot.h"

#include <atomic>

namespace sextant {

/// Checks that all that `exploration` names exists in the cube and fills in defaults (measure).
/// Member and dimension ids are matched without regard to case. Axes and filters may also name
/// `period` and `measure`; an exploration that cuts by `measure` looks at all measures that its
/// filters of `measure` keep, whatever its field `measure` says, and never adds them up.
/// @return an error of code NotFound with the nearest names, or InvalidArgument
[[nodiscard]] Result<Exploration> resolve(const Cube &cube, const Exploration &exploration);

/// More cells nobody reads, and they would take a long time and much memory.
inline constexpr qint64 MostPivotCells = 500000;

/// Evaluates what is being looked at into the finished matrix. Pure; may run on any thread.
///
/// How numbers that meet in one cell are treated (never added across sources, parents before
/// children, flows and stocks over periods) is written in the header of
/// `models/explore/aggregate.h`.
/// @param cancelled  if set while it runs, the call ends early with an error of code Cancelled
/// @return NotSupported if there would be more than MostPivotCells cells; Cancelled; the errors of
///         resolve()
[[nodiscard]] Result<Pivot> evaluate(
    const Cube &cube, const Exploration &exploration, const std::atomic_bool *cancelled = nullptr);

/// The same of what condense() or pushDown() made of a large dataset for this exploration.
/// @param exploration  resolved
[[nodiscard]] Result<Pivot> evaluate(const Condensed &condensed, const Exploration &exploration,
    const std::atomic_bool *cancelled = nullptr);

} // namespace sextant
