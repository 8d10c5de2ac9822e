// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/marksitem.h"

#include "views/charts/markpainter.h"

#include <QPainter>

namespace sextant {

namespace {

constexpr double FadedByHover = 0.3;
constexpr double FadedBySelection = 0.45;

bool spansCells(const Mark &mark)
{
    return mark.shape == Mark::Shape::Line || mark.shape == Mark::Shape::Area;
}

} // namespace

MarksItem::MarksItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void MarksItem::setMarks(const QList<Mark> &marks, const QRectF &bounds, const ChartTheme &theme)
{
    prepareGeometryChange();
    m_marks = marks;
    m_bounds = bounds;
    m_theme = theme;
    update();
}

void MarksItem::setHovered(const QSet<CellIndex> &cells)
{
    QSet<CellIndex> shown;
    QSet<int> series;
    // A cell without a mark must not fade everything.
    for (const Mark &mark : m_marks) {
        if (cells.isEmpty() || !mark.hasCell() || !cells.contains(mark.cell()))
            continue;
        shown += mark.cell();
        series += mark.series;
    }
    if (shown == m_hovered)
        return;
    m_hovered = shown;
    m_hoveredSeries = series;
    update();
}

void MarksItem::setSelection(const QSet<CellIndex> &cells)
{
    if (m_selection == cells)
        return;
    m_selection = cells;
    m_selectedSeries.clear();
    for (const Mark &mark : m_marks) {
        if (mark.hasCell() && cells.contains(mark.cell()))
            m_selectedSeries += mark.series;
    }
    update();
}

double MarksItem::opacityOf(const Mark &mark) const
{
    if (!m_hovered.isEmpty()) {
        const bool isOwn = spansCells(mark) ? m_hoveredSeries.contains(mark.series)
                                            : m_hovered.contains(mark.cell());
        return isOwn ? 1 : FadedByHover;
    }
    if (!m_selectedSeries.isEmpty()) {
        const bool isOwn = spansCells(mark) ? m_selectedSeries.contains(mark.series)
                                            : m_selection.contains(mark.cell());
        return isOwn ? 1 : FadedBySelection;
    }
    return 1;
}

void MarksItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    double opacity = 1;
    for (const Mark &mark : m_marks) {
        const bool isForward = mark.hasCell()
            && (m_hovered.contains(mark.cell()) || m_selection.contains(mark.cell()));
        if (mark.isQuiet && !isForward)
            continue;
        if (const double wanted = opacityOf(mark); wanted != opacity) {
            opacity = wanted;
            painter->setOpacity(opacity);
        }
        paintMark(*painter, mark, m_theme);
    }
    painter->restore();
}

} // namespace sextant
