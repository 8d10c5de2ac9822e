// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard on a chart: the cursor over its marks, and a range of periods.

#include "views/charts/chartframe.h"
#include "views/charts/chartviewprivate.h"

#include <QAccessible>
#include <QKeyEvent>

namespace sextant {

CellIndex ChartView::Private::cursorCell() const
{
    return cursor >= 0 && cursor < frame->marks().size() ? frame->marks()[cursor].cell() : NoCell;
}

void ChartView::Private::setCursorMark(int mark)
{
    cursor = mark;
    frame->setCursor(view.hasFocus() ? mark : -1);
    if (mark < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(int(walk.stops().indexOf(mark)));
    QAccessible::updateAccessibility(&event);
}

/// What a click on the name of the series does.
void ChartView::Private::selectSeriesAtCursor(Qt::KeyboardModifiers modifiers)
{
    if (cursorCell() == NoCell)
        return;
    if (const int series = frame->marks()[cursor].series; series >= 0)
        selectSeries(series, modifiers);
    else
        toggle(cursorCell(), modifiers); // it belongs to none
}

/// Shift with the arrows along the axis begins and extends a range, Enter keeps it.
bool ChartView::brushByKey(const QKeyEvent &event)
{
    PeriodBand &band = d->band;
    const bool isVertical = band.axis().isVertical();
    const int on = isVertical ? Qt::Key_Down : Qt::Key_Right;
    const int back = isVertical ? Qt::Key_Up : Qt::Key_Left;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (band.isActive() && (isEnter || event.key() == Qt::Key_Escape)) {
        d->endBand(isEnter);
        return true;
    }
    const bool isArrow = event.key() == on || event.key() == back;
    if (!isArrow || !(event.modifiers() & Qt::ShiftModifier) || band.axis().count() < 2)
        return false;
    const int by = event.key() == on ? 1 : -1;
    if (band.isActive()) {
        d->moveBand(band.place() + by);
        return true;
    }
    // From the cursor, or from the end that the arrow points away from.
    emit periodBrushExpected();
    const bool hasCursor = d->cursor >= 0 && d->cursor < d->frame->marks().size();
    band.begin(hasCursor ? band.axis().indexAt(d->frame->marks()[d->cursor].bounds().center())
            : by > 0     ? 0
                         : band.axis().count() - 1);
    d->tellBand();
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (brushByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ShiftModifier)
            d->selectSeriesAtCursor(event->modifiers());
        else if (d->cursorCell() != NoCell)
            d->toggle(d->cursorCell(), event->modifiers());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->cursorCell() != NoCell) {
            d->toggle(d->cursorCell(), event->modifiers());
            emit activated(d->cursorCell());
        }
        return;
    case Qt::Key_D:
        if (event->modifiers() == Qt::NoModifier && d->cursorCell() != NoCell) {
            emit activated(d->cursorCell());
            return;
        }
        break;
    case Qt::Key_S:
        if (event->modifiers() == Qt::NoModifier && d->cursorCell() != NoCell) {
            emit sourceRequested(d->cursorCell());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!d->brush.isNull()) {
            d->pressedAt.reset();
            d->select(d->beforeBrush, true);
            d->endBrush();
            return;
        }
        if (!d->selection.isEmpty() || d->cursor >= 0) {
            d->setCursorMark(-1);
            d->showHovered(NoCell);
            d->select({}, true);
            return;
        }
        break;
    default:
        break;
    }
    const std::optional<int> next = d->walk.next(event->key(), d->cursor);
    if (!next) {
        // Not to QGraphicsView: it would eat keys for scrolling that the window wants.
        QAbstractScrollArea::keyPressEvent(event); // NOLINT(bugprone-parent-virtual-call)
        event->ignore();
        return;
    }
    if (*next >= 0) {
        d->setCursorMark(*next);
        d->showHovered(d->cursorCell());
    }
}

bool ChartView::event(QEvent *event)
{
    // While something is being drawn, Esc ends it and is no shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && (d->band.isActive() || !d->brush.isNull())) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    d->frame->setCursor(d->cursor);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    d->endBand(false);
    d->frame->setCursor(-1);
    viewport()->update();
}

} // namespace sextant
