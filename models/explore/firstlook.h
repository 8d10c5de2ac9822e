// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"
#include "models/explore/exploration.h"

namespace sextant {

/// What to show first of a dataset that nobody has explored yet: the way of cutting it that gives
/// the most cells with one number and the fewest contradictions.
///
/// Tries the measures' first with numbers, over time and broken down by each dimension in turn;
/// dimensions that must not be added are held at the member that most rows have. A dataset without
/// dates is shown by its two dimensions with the most members instead. Pure; any thread.
[[nodiscard]] Exploration firstLook(const Cube &cube);

/// The same look at one member: filtered to it. Where the look keeps no number of the member, its
/// other filters and its measure give way to those that do.
/// @param exploration  such as firstLook() gives
[[nodiscard]] Exploration lookAtMember(const Cube &cube, const Exploration &exploration,
    const QString &dimension, const QString &member);

} // namespace sextant
