// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/period.h"

#include <QList>
#include <QRectF>

namespace sextant {

class Plot;
struct PlaceAxis;

/// The periods along the axis of a chart, with the pixels that each of them takes. Empty for a
/// chart without one axis of dated periods.
class PeriodAxis final
{
public:
    PeriodAxis() = default;
    /// @param plot  laid out with these places
    PeriodAxis(const PlaceAxis &axis, const Plot &plot);

    [[nodiscard]] bool isEmpty() const { return m_spans.isEmpty(); }
    [[nodiscard]] int count() const { return int(m_spans.size()); }
    /// Whether the periods run downwards.
    [[nodiscard]] bool isVertical() const { return m_isVertical; }
    /// @param index  0 ≤ index < count(); ascending along the axis
    [[nodiscard]] const Period &period(int index) const { return m_spans[index].period; }
    /// The period at a point, or the nearest; -1 if there is none at all.
    [[nodiscard]] int indexAt(const QPointF &point) const;
    /// Whether a point lies where the axis writes its periods, beside the plot.
    [[nodiscard]] bool isOnAxis(const QPointF &point) const;
    /// The part of the plot that belongs to the periods `first` … `last`.
    [[nodiscard]] QRectF band(int first, int last) const;
    [[nodiscard]] const QRectF &area() const { return m_area; }

private:
    struct Span
    {
        Period period;
        double from = 0; ///< pixels along the axis
        double to = 0;
    };
    QList<Span> m_spans;
    QRectF m_area;
    bool m_isVertical = false;
};

} // namespace sextant
