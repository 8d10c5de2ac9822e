// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/periodaxis.h"

#include "views/charts/chartdata.h"
#include "views/charts/plot.h"

#include <algorithm>

namespace sextant {

namespace {

constexpr double DepthBelow = 28;  // pixels: the axis's texts below a plot
constexpr double DepthBeside = 72; // the same left of one
constexpr double EdgeWidth = 4;    // at the plot's edge a rectangle may still begin

} // namespace

PeriodAxis::PeriodAxis(const PlaceAxis &axis, const Plot &plot)
    : m_area(plot.area())
    , m_isVertical(plot.axes().isHorizontal)
{
    if (!axis.hasPeriods)
        return;
    const double half = plot.placeLength(axis.smallestStep) / 2;
    for (const ChartPlace &place : axis.places) {
        if (!place.period.isValid())
            continue;
        const double at = plot.mapPlace(place.at);
        m_spans += Span { place.period, at - half, at + half };
    }
    std::ranges::sort(m_spans, {}, &Span::from);
    for (qsizetype i = 1; i < m_spans.size(); ++i) {
        const double middle = (m_spans[i - 1].from + m_spans[i].from) / 2 + half;
        m_spans[i - 1].to = middle;
        m_spans[i].from = middle;
    }
}

int PeriodAxis::indexAt(const QPointF &point) const
{
    const double along = m_isVertical ? point.y() : point.x();
    for (int i = 0; i < count(); ++i) {
        if (along < m_spans[i].to)
            return i;
    }
    return count() - 1;
}

bool PeriodAxis::isOnAxis(const QPointF &point) const
{
    if (isEmpty())
        return false;
    const QRectF zone = m_isVertical
        ? QRectF(
            m_area.left() - DepthBeside, m_area.top(), DepthBeside - EdgeWidth, m_area.height())
        : QRectF(m_area.left(), m_area.bottom() + EdgeWidth, m_area.width(), DepthBelow);
    return zone.contains(point);
}

QRectF PeriodAxis::band(int first, int last) const
{
    const double from = m_spans[first].from;
    const double to = m_spans[last].to;
    const QRectF band = m_isVertical ? QRectF(m_area.left(), from, m_area.width(), to - from)
                                     : QRectF(from, m_area.top(), to - from, m_area.height());
    return band & m_area;
}

} // namespace sextant
