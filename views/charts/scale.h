// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace sextant {

/// The range of a value axis and the numbers that are written at it.
struct Scale
{
    double low = 0;
    double high = 1;
    QList<double> ticks; ///< ascending, within [low, high], at most MaxTicks
    double step = 1;     ///< between ticks; unused on a logarithmic axis
    bool isLog = false;
    double breakFrom = 0; ///< what lies between the two is left out of a broken axis
    double breakTo = 0;

    static constexpr int MaxTicks = 6;

    [[nodiscard]] bool isBroken() const { return breakTo > breakFrom; }
    /// Where a value stands on the axis: the value itself, or on a broken axis that much lower
    /// above the break. Grows with the value, through the gap too.
    [[nodiscard]] double position(double value) const;

    bool operator==(const Scale &) const = default;
};

/// A linear scale that shows `low` to `high` with ticks at steps of 1, 2 or 5 times a power of ten.
/// An end of the range moves out to the next tick where that costs little room.
/// @param isZeroBased  zero is part of the range (bars, areas)
/// Equal or non-finite ends give a range of one around them.
[[nodiscard]] Scale linearScale(double low, double high, bool isZeroBased);

/// A logarithmic scale for numbers above zero; ends at 1, 2 or 5 times a power of ten and holds at
/// least two powers of ten. Its ticks are those and as many of their doubles and fives as make no
/// more than MaxTicks; powers of ten are thinned where there are more.
/// @pre 0 < low ≤ high
[[nodiscard]] Scale logScale(double low, double high);

/// linearScale() of low to high without what lies between `from` and `to`, in place of which a
/// small gap stands.
/// @pre low < from < to < high
[[nodiscard]] Scale brokenScale(double low, double high, double from, double to);

} // namespace sextant
