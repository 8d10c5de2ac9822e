// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/marksitem.h"

#include "views/charts/chartbrand.h"
#include "views/charts/markpainter.h"

#include <QPainter>

#include <algorithm>

namespace sextant {

namespace {

constexpr double FadedByHover = 0.3;
constexpr double FadedBySelection = 0.45;
constexpr qsizetype FewDots = 500; // are painted one by one

bool spansCells(const Mark &mark)
{
    return mark.shape == Mark::Shape::Line || mark.shape == Mark::Shape::Area;
}

/// Whether a mark is painted in pieces that overlap, which would show if they let the ground shine
/// through. The ground that a brand gives to forecasts cannot be mixed here.
bool isPaintedInPieces(const Mark &mark, const ChartTheme &theme)
{
    const bool hasBrandGround = mark.shape == Mark::Shape::Area && mark.kind == Kind::Forecast
        && theme.brand && theme.brand->forecast.isValid();
    return spansCells(mark) && !mark.isBand && !hasBrandGround;
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
    if (m_theme.background != theme.background || m_theme.brand != theme.brand)
        m_dots.clear();
    m_theme = theme;
    m_hasManyDots = std::ranges::count_if(marks, DotSprites::isDot) > FewDots;
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

bool MarksItem::isShown(const Mark &mark) const
{
    return !mark.isQuiet
        || (mark.hasCell()
            && (m_hovered.contains(mark.cell()) || m_selection.contains(mark.cell())));
}

void MarksItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    const bool usesSprites = m_hasManyDots && DotSprites::canPaintOn(*painter);
    double opacity = 1;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_marks[i];
        if (usesSprites && DotSprites::isDot(mark)) {
            const auto opacityHere = [this](const Mark &dot) { return opacityOf(dot); };
            const auto isShownHere = [this](const Mark &dot) { return isShown(dot); };
            i = m_dots.paint(*painter, m_marks, i, m_theme, opacityHere, isShownHere) - 1;
            continue;
        }
        if (!isShown(mark))
            continue;
        double wanted = opacityOf(mark);
        const bool isMixed = wanted < 1 && isPaintedInPieces(mark, m_theme);
        if (isMixed)
            wanted = 1;
        if (wanted != opacity) {
            opacity = wanted;
            painter->setOpacity(opacity);
        }
        if (isMixed) {
            Mark faded = mark;
            faded.colour = mixed(mark.colour, m_theme.background, opacityOf(mark));
            paintMark(*painter, faded, m_theme);
        } else {
            paintMark(*painter, mark, m_theme);
        }
    }
    painter->restore();
}

} // namespace sextant
