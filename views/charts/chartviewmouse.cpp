// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pointer on a chart: hover and its tooltip, clicks, a rectangle, a range of periods.

#include "views/charts/chartframe.h"
#include "views/charts/chartviewprivate.h"
#include "views/charts/marktext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace sextant {

void ChartView::Private::showTip(const QPoint &globalPosition, int mark)
{
    if (mark < 0 || !frame->pivot()) {
        QToolTip::hideText();
        return;
    }
    // A mark that says more than its cell (an event, two axes) says it first.
    const Mark &shown = frame->marks()[mark];
    QStringList parts;
    if (!shown.text.isEmpty())
        parts += QStringLiteral("<b>%1</b>").arg(shown.text.toHtmlEscaped());
    parts += cellTooltip(*frame->pivot(), shown.cell(), language);
    parts.removeAll(QString());
    QToolTip::showText(
        globalPosition + QPoint(12, 12), parts.join(QStringLiteral("<br>")), view.viewport());
}

bool ChartView::Private::isAtHeadline(const QPointF &point) const
{
    return isEditable && frame->headlineRect().contains(point);
}

CellIndex ChartView::Private::cellAt(const QPoint &position) const
{
    const int mark = frame->markAt(view.mapToScene(position));
    return mark < 0 ? NoCell : frame->marks()[mark].cell();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (d->pressedAt && (event->buttons() & Qt::LeftButton)) {
        const bool isFar
            = (position - *d->pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (d->isBandPressed && (isFar || d->band.isActive())) {
            QToolTip::hideText();
            if (!d->band.isActive()) {
                d->band.begin(d->band.axis().indexAt(mapToScene(*d->pressedAt)));
                d->tellBand();
            }
            d->moveBand(d->band.axis().indexAt(mapToScene(position)));
            return;
        }
        if (!d->isBandPressed && (isFar || !d->brush.isNull())) {
            if (d->brush.isNull())
                d->beforeBrush = d->selection;
            d->brush = QRect(*d->pressedAt, position).normalized();
            QToolTip::hideText();
            d->selectInBrush(event->modifiers());
            return;
        }
    }
    const QPointF point = mapToScene(position);
    if (d->isAtAxis(point)) {
        viewport()->setCursor(d->band.axis().isVertical() ? Qt::SplitVCursor : Qt::SplitHCursor);
        d->showHovered(NoCell);
        QToolTip::showText(event->globalPosition().toPoint() + QPoint(12, 12),
            tr("Drag along the axis to keep a range of periods (Shift with an arrow key)"),
            viewport());
        emit periodBrushExpected();
        return;
    }
    const int mark = d->frame->markAt(point);
    const CellIndex cell = mark < 0 ? NoCell : d->frame->marks()[mark].cell();
    const bool isLink = d->isAtHeadline(point) || d->frame->seriesAt(point) >= 0;
    viewport()->setCursor(isLink || cell != NoCell ? Qt::PointingHandCursor : Qt::ArrowCursor);
    d->showHovered(cell);
    d->showTip(event->globalPosition().toPoint(), mark < 0 ? d->frame->totalAt(point) : mark);
}

bool ChartView::viewportEvent(QEvent *event)
{
    // Tips are shown as the pointer moves. The scene knows of none and would hide them when it
    // rests.
    return event->type() == QEvent::ToolTip || QGraphicsView::viewportEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        d->pressedAt = event->position().toPoint();
        d->brush = {};
        d->isBandPressed = d->isAtAxis(mapToScene(*d->pressedAt));
        if (d->isBandPressed)
            emit periodBrushExpected();
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->pressedAt)
        return;
    d->pressedAt.reset();
    if (d->band.isActive()) {
        d->endBand(true);
        return;
    }
    if (!d->brush.isNull()) {
        d->endBrush();
        return;
    }
    const QPointF point = mapToScene(event->position().toPoint());
    if (d->isAtHeadline(point)) {
        emit titleEditRequested();
        return;
    }
    if (const int series = d->frame->seriesAt(point); series >= 0) {
        d->selectSeries(series, event->modifiers());
        return;
    }
    const int mark = d->frame->markAt(point);
    if (mark < 0) {
        if (!(event->modifiers() & Qt::ControlModifier))
            d->select({}, true);
        return;
    }
    d->setCursorMark(mark);
    d->toggle(d->frame->marks()[mark].cell(), event->modifiers());
}

/// Selects what the rectangle touches, while it is being drawn.
void ChartView::Private::selectInBrush(Qt::KeyboardModifiers modifiers)
{
    const QRectF area = view.mapToScene(brush).boundingRect();
    view.viewport()->update();
    QSet<CellIndex> cells = modifiers & Qt::ControlModifier ? beforeBrush : QSet<CellIndex>();
    for (const Mark &mark : frame->marks()) {
        if (mark.hasCell() && mark.bounds().intersects(area))
            cells += mark.cell();
    }
    select(cells, true);
}

void ChartView::Private::endBrush()
{
    brush = {};
    view.viewport()->update();
}

// --- a range of periods ---

bool ChartView::Private::isAtAxis(const QPointF &point) const
{
    return band.axis().count() > 1 && band.axis().isOnAxis(point) && frame->seriesAt(point) < 0;
}

void ChartView::Private::moveBand(int index)
{
    if (band.moveTo(index))
        tellBand();
}

void ChartView::Private::tellBand()
{
    bandNote.clear();
    view.viewport()->update();
    emit view.periodsBrushed(band.range());
}

void ChartView::Private::endBand(bool isKept)
{
    if (!band.isActive())
        return;
    band.clear();
    bandNote.clear();
    isBandPressed = false;
    pressedAt.reset();
    view.viewport()->update();
    emit view.periodBrushEnded(isKept);
}

void ChartView::setBrushNote(const QString &note)
{
    d->bandNote = note;
    viewport()->update();
}

PeriodRange ChartView::brushedPeriods() const
{
    return d->band.range();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    CellIndex cell = d->cellAt(event->position().toPoint());
    if (cell == NoCell)
        cell = d->frame->namedAt(mapToScene(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && cell != NoCell)
        emit activated(cell);
}

void ChartView::leaveEvent(QEvent *event)
{
    d->showHovered(NoCell);
    QToolTip::hideText();
    QGraphicsView::leaveEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    CellIndex cell = isKey ? d->cursorCell() : d->cellAt(event->pos());
    if (!isKey && cell == NoCell)
        cell = d->frame->namedAt(mapToScene(event->pos()));
    const QPoint at
        = isKey && cell != NoCell ? mapToGlobal(markRect(cell).center()) : event->globalPos();
    emit menuRequested(cell, at);
}

} // namespace sextant
