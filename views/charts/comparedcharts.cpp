// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/comparedcharts.h"

#include "views/charts/chartframe.h"

#include <algorithm>

namespace sextant {

namespace {

[[nodiscard]] Unlike unlikeness(const ChartFrame &left, const ChartFrame &right)
{
    if (left.isEmpty() || right.isEmpty())
        return Unlike::Empty;
    const std::optional<Scale> one = left.valueScale();
    const std::optional<Scale> other = right.valueScale();
    if (!one || !other)
        return Unlike::Axis;
    if (left.axisUnit() != right.axisUnit())
        return Unlike::Unit;
    if (one->isLog != other->isLog)
        return Unlike::Logarithmic;
    return left.isHorizontal() == right.isHorizontal() ? Unlike::No : Unlike::Direction;
}

/// Whether a mark of a chart ends between two values, in the unit of its axis.
bool endsBetween(const ChartFrame &frame, double from, double to)
{
    const double one = frame.plot().mapValue(from);
    const double other = frame.plot().mapValue(to);
    const double first = std::min(one, other) + 0.5; // pixels; on the edge is not between
    const double last = std::max(one, other) - 0.5;
    const auto isBetween = [&](double at) { return at > first && at < last; };
    return std::ranges::any_of(frame.marks(), [&](const Mark &mark) {
        if (!mark.hasCell())
            return false;
        const QRectF bounds = mark.bounds();
        if (mark.shape == Mark::Shape::Point)
            return isBetween(frame.isHorizontal() ? bounds.center().x() : bounds.center().y());
        return frame.isHorizontal() ? isBetween(bounds.left()) || isBetween(bounds.right())
                                    : isBetween(bounds.top()) || isBetween(bounds.bottom());
    });
}

/// The scale of both: broken where one of them is, unless that would hide something of the other.
Scale commonScale(const ChartFrame &left, const ChartFrame &right)
{
    const Scale one = *left.valueScale();
    const Scale other = *right.valueScale();
    const double low = std::min(one.low, other.low);
    const double high = std::max(one.high, other.high);
    const bool isSame = one.breakFrom == other.breakFrom && one.breakTo == other.breakTo;
    const Scale &broken = one.isBroken() ? one : other;
    const ChartFrame &unbroken = one.isBroken() ? right : left;
    const bool canBreak = broken.isBroken() && low < broken.breakFrom && broken.breakTo < high
        && (isSame
            || (one.isBroken() != other.isBroken()
                && !endsBetween(unbroken, broken.breakFrom, broken.breakTo)));
    if (canBreak)
        return brokenScale(low, high, broken.breakFrom, broken.breakTo);
    return one.isLog ? logScale(low, high) : linearScale(low, high, low == 0);
}

} // namespace

Unlike layOutTogether(ChartFrame &left, ChartFrame &right)
{
    for (ChartFrame *frame : { &left, &right }) {
        frame->setShared({});
        frame->layOut();
    }
    if (const Unlike reason = unlikeness(left, right); reason != Unlike::No)
        return reason;
    SharedPlot shared;
    shared.scale = commonScale(left, right);
    const bool isLeftLarger = left.valueScale()->high >= right.valueScale()->high;
    shared.writtenLike = isLeftLarger ? left.pivot() : right.pivot();
    // What stands above and under the plots takes more room in one of them.
    shared.top = std::max(left.plotSpan().first, right.plotSpan().first);
    shared.bottom = std::min(left.plotSpan().second, right.plotSpan().second);
    for (ChartFrame *frame : { &left, &right }) {
        frame->setShared(shared);
        frame->layOut();
    }
    // So do the texts of their axes: only now it is known where the plots themselves can stand.
    const double top = std::max(left.plotArea().top(), right.plotArea().top());
    const double bottom = std::min(left.plotArea().bottom(), right.plotArea().bottom());
    for (ChartFrame *frame : { &left, &right }) {
        SharedPlot own = shared;
        own.top += top - frame->plotArea().top();
        own.bottom -= frame->plotArea().bottom() - bottom;
        frame->setShared(own);
        frame->layOut();
    }
    return Unlike::No;
}

} // namespace sextant
