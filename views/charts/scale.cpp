// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/scale.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

// An end moves out to the next tick if that takes less than this part of a step.
constexpr double RoundOut = 0.45;
constexpr double Slack = 1e-9;
constexpr double BreakGap = 0.05; // of what a broken axis shows

int tickCount(double low, double high, double step)
{
    return int(std::floor(high / step + Slack) - std::ceil(low / step - Slack)) + 1;
}

double niceStep(double low, double high)
{
    const double power = std::pow(10.0, std::floor(std::log10((high - low) / 10)));
    for (double decade = power;; decade *= 10) {
        for (const double factor : { 1.0, 2.0, 5.0 }) {
            const double step = factor * decade;
            // Counted over the rounded range, so that rounding out never adds a seventh tick.
            if (tickCount(std::floor(low / step + RoundOut) * step,
                    std::ceil(high / step - (1 - RoundOut)) * step, step)
                    <= Scale::MaxTicks
                && tickCount(low, high, step) <= Scale::MaxTicks)
                return step;
        }
    }
}

double snapped(double value, bool isUp)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value) + Slack));
    const double steps[] = { 1, 2, 5, 10 };
    if (isUp) {
        for (const double step : steps) {
            if (step * decade >= value * (1 - Slack))
                return step * decade;
        }
        return 10 * decade;
    }
    double best = decade;
    for (const double step : steps) {
        if (step * decade <= value * (1 + Slack))
            best = step * decade;
    }
    return best;
}

int decadesWithin(double low, double high)
{
    return int(std::floor(std::log10(high) + Slack) - std::ceil(std::log10(low) - Slack)) + 1;
}

/// The numbers of an axis that are a step times a power of ten.
QList<double> logTicks(double low, double high, const QList<double> &steps)
{
    QList<double> ticks;
    for (double decade = std::pow(10.0, std::floor(std::log10(low) + Slack)); decade <= high * 2;
         decade *= 10) {
        for (const double step : steps) {
            const double tick = step * decade;
            if (tick >= low * (1 - Slack) && tick <= high * (1 + Slack))
                ticks += tick;
        }
    }
    return ticks;
}

/// Multiples of a step that a broken axis shows.
QList<double> ticksBeside(const Scale &scale, double step)
{
    QList<double> ticks;
    for (double i = std::ceil(scale.low / step - Slack); i * step <= scale.high + Slack * step;
         ++i) {
        // Not over the gap: from there it is one step to the other end, however far.
        if (i * step > scale.breakFrom + Slack * step && i * step < scale.breakTo - Slack * step)
            i = std::ceil(scale.breakTo / step - Slack);
        if (i * step <= scale.high + Slack * step)
            ticks += i == 0 ? 0 : i * step;
    }
    return ticks;
}

} // namespace

double Scale::position(double value) const
{
    if (!isBroken() || value <= breakFrom)
        return value;
    const double left = breakTo - breakFrom;
    const double gap = (high - low - left) * BreakGap;
    return value >= breakTo ? value - left + gap : breakFrom + (value - breakFrom) / left * gap;
}

Scale linearScale(double low, double high, bool isZeroBased)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high) {
        low = 0;
        high = 1;
    }
    if (isZeroBased) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high - low <= std::abs(high) * 1e-12) {
        const double pad = high == 0 ? 1 : std::abs(high) * 0.1;
        high += high == 0 || !isZeroBased ? pad : 0;
        low -= isZeroBased ? 0 : pad;
        if (high - low <= 0)
            high = low + 1;
    }

    Scale scale;
    const double step = niceStep(low, high);
    const double up = std::ceil(high / step - Slack) * step;
    const double down = std::floor(low / step + Slack) * step;
    scale.step = step;
    scale.high = up - high < RoundOut * step ? up : high;
    scale.low = low - down < RoundOut * step ? down : low;
    for (double i = std::ceil(scale.low / step - Slack); i * step <= scale.high + Slack * step;
         ++i) {
        if (scale.ticks.size() < Scale::MaxTicks)
            scale.ticks += i == 0 ? 0 : i * step;
    }
    return scale;
}

Scale logScale(double low, double high)
{
    Scale scale;
    scale.isLog = true;
    // Not at the very edge, where a bar would have no length and a dot would lie on the axis.
    scale.low = snapped(low * 0.8, false);
    scale.high = snapped(high, true);
    // To two powers of ten by the end that has less far to go.
    while (decadesWithin(scale.low, scale.high) < 2) {
        const double up = std::pow(10.0, std::floor(std::log10(scale.high) + Slack) + 1);
        const double down = std::pow(10.0, std::ceil(std::log10(scale.low) - Slack) - 1);
        if (up / scale.high < scale.low / down)
            scale.high = up;
        else
            scale.low = down;
    }
    for (const QList<double> &steps : { QList<double> { 1, 2, 5 }, QList<double> { 1, 5 } }) {
        const QList<double> ticks = logTicks(scale.low, scale.high, steps);
        if (ticks.size() <= Scale::MaxTicks) {
            scale.ticks = ticks;
            return scale;
        }
    }
    const int first = int(std::ceil(std::log10(scale.low) - Slack));
    const int count = decadesWithin(scale.low, scale.high);
    const int every = (count + Scale::MaxTicks - 1) / Scale::MaxTicks;
    for (int i = 0; i < count; i += every)
        scale.ticks += std::pow(10.0, first + i);
    return scale;
}

Scale brokenScale(double low, double high, double from, double to)
{
    // As far apart as on an axis as long as what is shown.
    Scale scale = linearScale(low, high - (to - from), false);
    scale.breakFrom = from;
    scale.breakTo = to;
    const double up = std::ceil(high / scale.step - Slack) * scale.step;
    scale.high = up - high < RoundOut * scale.step ? up : high;
    scale.ticks = ticksBeside(scale, scale.step);
    while (scale.ticks.size() > Scale::MaxTicks) {
        scale.step = snapped(scale.step * 1.5, true);
        scale.ticks = ticksBeside(scale, scale.step);
    }
    return scale;
}

} // namespace sextant
