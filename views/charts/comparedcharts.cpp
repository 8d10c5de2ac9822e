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

} // namespace

Unlike layOutTogether(ChartFrame &left, ChartFrame &right)
{
    for (ChartFrame *frame : { &left, &right }) {
        frame->setShared({});
        frame->layOut();
    }
    if (const Unlike reason = unlikeness(left, right); reason != Unlike::No)
        return reason;
    const Scale one = *left.valueScale();
    const Scale other = *right.valueScale();
    const double low = std::min(one.low, other.low);
    const double high = std::max(one.high, other.high);
    SharedPlot shared;
    shared.scale = one.isLog ? logScale(low, high) : linearScale(low, high, low == 0);
    shared.writtenLike = one.high >= other.high ? left.pivot() : right.pivot();
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
