// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies at a point of a chart: marks, totals, names.

#include "views/charts/chartframe.h"
#include "views/charts/markpainter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant {

int ChartFrame::markOf(CellIndex cell) const
{
    for (int i = 0; i < marks().size(); ++i) {
        if (marks()[i].hasCell() && marks()[i].cell() == cell)
            return i;
    }
    return -1;
}

int ChartFrame::seriesAt(const QPointF &point) const
{
    for (const Label &label : m_labels) {
        const bool isName = label.role == Label::Role::Series || label.role == Label::Role::Legend;
        if (isName && label.series >= 0 && label.rect.adjusted(-24, 0, 2, 0).contains(point))
            return label.series;
    }
    return -1;
}

CellIndex ChartFrame::namedAt(const QPointF &point) const
{
    if (!m_pivot || m_isEmpty)
        return NoCell;
    const bool isTransposed = m_pivot->timeAxis() == 1; // the rows are the series
    if (const int series = seriesAt(point); series >= 0)
        return isTransposed ? CellIndex(series, -1) : CellIndex(-1, series);
    const bool isLying = isHorizontal();
    const bool isBeside = isLying ? point.x() < m_plotArea.left() : point.y() > m_plotArea.bottom();
    if (m_pivot->timeAxis() >= 0 || !isBeside || m_plotArea.isEmpty())
        return NoCell;
    for (const Label &label : m_labels) {
        if (label.role != Label::Role::Axis || !label.rect.contains(point))
            continue;
        // Without time the places are the rows, one step apart.
        const double along = isLying ? label.rect.center().y() : label.rect.center().x();
        CellIndex nearest = NoCell;
        double distance = std::numeric_limits<double>::max();
        for (int row = 0; row < m_pivot->rowCount(); ++row) {
            const double away = std::abs(m_plot.mapPlace(row) - along);
            if (away < distance) {
                distance = away;
                nearest = { row, -1 };
            }
        }
        return nearest;
    }
    return NoCell;
}

QList<ChartFrame::NameLabel> ChartFrame::nameLabels() const
{
    QList<NameLabel> names;
    for (int i = 0; i < int(m_labels.size()); ++i) {
        const Label::Role role = m_labels[i].role;
        const bool canBeName = role == Label::Role::Series || role == Label::Role::Legend
            || role == Label::Role::Axis;
        const CellIndex cell = canBeName ? namedAt(m_labels[i].rect.center()) : NoCell;
        if (cell != NoCell)
            names += { i, cell };
    }
    return names;
}

int ChartFrame::markAt(const QPointF &point) const
{
    constexpr double Reach = 22; // pixels from a point that still count as on it
    int best = -1;
    double bestDistance = Reach;
    for (int i = int(marks().size()) - 1; i >= 0; --i) {
        const Mark &mark = marks()[i];
        if (!mark.hasCell())
            continue;
        switch (mark.shape) {
        case Mark::Shape::Bar:
            // A thin bar is still easy to hit.
            if (best < 0 && mark.rect.adjusted(-1, -1, 1, 1).contains(point))
                return i;
            break;
        case Mark::Shape::Arc:
            if (arcPolygon(mark).containsPoint(point, Qt::OddEvenFill))
                return i;
            break;
        case Mark::Shape::Point: {
            const double distance = std::hypot(
                mark.rect.center().x() - point.x(), mark.rect.center().y() - point.y());
            if (distance < bestDistance) {
                best = i;
                bestDistance = distance;
            }
            break;
        }
        default:
            break;
        }
    }
    if (best >= 0 && bestDistance < 8)
        return best;
    // Inside an area the nearest of its own numbers counts.
    for (const Mark &area : marks()) {
        if (area.shape != Mark::Shape::Area || area.isBand
            || !area.points.containsPoint(point, Qt::OddEvenFill))
            continue;
        double nearest = 1e9;
        for (int i = 0; i < marks().size(); ++i) {
            const Mark &mark = marks()[i];
            const double distance = std::abs(mark.rect.center().x() - point.x());
            if (mark.shape == Mark::Shape::Point && mark.series == area.series
                && distance < nearest) {
                best = i;
                nearest = distance;
            }
        }
    }
    return best;
}

int ChartFrame::totalAt(const QPointF &point) const
{
    for (int i = int(marks().size()) - 1; i >= 0; --i) {
        const Mark &mark = marks()[i];
        if (mark.hasCell() || mark.text.isEmpty())
            continue;
        const bool isHit = mark.shape == Mark::Shape::Bar
            ? mark.rect.adjusted(-1, -1, 1, 1).contains(point)
            : mark.shape == Mark::Shape::Arc
                && arcPolygon(mark).containsPoint(point, Qt::OddEvenFill);
        if (isHit)
            return i;
    }
    return -1;
}

} // namespace sextant
