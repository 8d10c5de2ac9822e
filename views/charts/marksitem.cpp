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

void MarksItem::setHovered(CellIndex cell)
{
    if (m_hovered == cell)
        return;
    m_hovered = cell;
    m_hoveredSeries = -1;
    bool isShown = false;
    for (const Mark &mark : m_marks) {
        if (mark.hasCell() && mark.cell() == cell) {
            m_hoveredSeries = mark.series;
            isShown = true;
            break;
        }
    }
    // A cell without a mark must not fade everything.
    if (!isShown)
        m_hovered = NoCell;
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
    if (m_hovered != NoCell) {
        const bool isOwn
            = spansCells(mark) ? mark.series == m_hoveredSeries : mark.cell() == m_hovered;
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
        const bool isForward
            = mark.hasCell() && (mark.cell() == m_hovered || m_selection.contains(mark.cell()));
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
