// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sextant {

class ChartFrame;

/// Why two charts cannot stand beside each other on one scale.
enum class Unlike {
    No,          ///< they can
    Empty,       ///< one of them shows no numbers
    Axis,        ///< one of them has no axis of values, or one that is not its numbers'
    Unit,        ///< their values are in different units
    Logarithmic, ///< only one of them has a logarithmic axis
    Direction,   ///< the values of one run upwards, those of the other to the right
};

/// Lays out two charts of one size beside each other, so that the same length means the same number
/// in both: their axes of values show the same range, at the same height of the frame, in the same
/// magnitude. If one of them asks for a break of its axis, both have it, unless it would hide the
/// end of a mark of the other. Where they cannot, each is laid out for itself.
[[nodiscard]] Unlike layOutTogether(ChartFrame &left, ChartFrame &right);

} // namespace sextant
