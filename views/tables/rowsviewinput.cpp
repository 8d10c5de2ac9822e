// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rowsviewprivate.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace sextant {

namespace {

constexpr int RowsPerNotch = 3;    ///< of the mouse wheel
constexpr int Notch = 120;         ///< in QWheelEvent's eighths of a degree
constexpr int ScrollInterval = 40; ///< ms between steps while dragging over the edge

} // namespace

bool RowsView::Private::moveByKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const int page = std::max(1, q->rowsPerPage());
    switch (event.key()) {
    case Qt::Key_Up:
        moveTo(current - 1, modifiers);
        return true;
    case Qt::Key_Down:
        moveTo(current + 1, modifiers);
        return true;
    case Qt::Key_PageUp:
        moveTo(current - page, modifiers);
        return true;
    case Qt::Key_PageDown:
        moveTo(current + page, modifiers);
        return true;
    case Qt::Key_Home: // with Ctrl the same, as in other tables
        moveTo(0, modifiers & ~Qt::ControlModifier);
        return true;
    case Qt::Key_End:
        moveTo(size() - 1, modifiers & ~Qt::ControlModifier);
        return true;
    case Qt::Key_Left:
        stepColumn(modifiers & Qt::ControlModifier ? -header->visualIndex(column) : -1);
        return true;
    case Qt::Key_Right:
        stepColumn(modifiers & Qt::ControlModifier
                ? header->count() - 1 - header->visualIndex(column)
                : 1);
        return true;
    default:
        return false;
    }
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool isOpenKey = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (isOpenKey && d->rows && d->column < d->header->count()) {
        const QRect rect = d->header->sectionRect(d->column);
        emit filterRequested(
            d->rows->shown[d->column].id, { d->header->mapToGlobal(rect.topLeft()), rect.size() });
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    // Alt with an arrow goes elsewhere in the window.
    if (d->size() == 0 || (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (d->moveByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        d->select(d->current, event->modifiers());
        viewport()->update();
        return;
    case Qt::Key_Escape:
        if (d->selection.isEmpty())
            break;
        clearSelection();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_S:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        emit sourceRequested(d->current, d->column);
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void RowsView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const qint64 place = placeAt(position);
    if (event->button() != Qt::LeftButton || place < 0)
        return;
    if (const int column = columnAt(position); column >= 0)
        d->column = column;
    d->isSelecting = true;
    d->current = place;
    d->select(place, event->modifiers());
    d->tellCursor();
}

void RowsView::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->isSelecting)
        return;
    const int y = event->position().toPoint().y();
    if (y < 0 || y >= viewport()->height()) {
        if (!d->scroller.isActive())
            d->scroller.start(ScrollInterval, this);
        return;
    }
    d->scroller.stop();
    const qint64 place = std::min(firstVisible() + y / rowHeight(), d->size() - 1);
    if (place == d->current || d->isDeselecting)
        return;
    d->current = place;
    d->select(place, event->modifiers() | Qt::ShiftModifier);
    d->tellCursor();
}

void RowsView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != d->scroller.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int y = viewport()->mapFromGlobal(QCursor::pos()).y();
    const int beyond = y < 0 ? y : std::max(0, y - viewport()->height());
    const int step = beyond / rowHeight() + (beyond < 0 ? -1 : 1); // faster farther out
    d->moveTo(d->current + step, Qt::ShiftModifier);
}

void RowsView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    d->isSelecting = false;
    d->scroller.stop();
}

void RowsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const qint64 place = placeAt(position);
    if (event->button() == Qt::LeftButton && place >= 0)
        emit sourceRequested(place, std::max(0, columnAt(position)));
}

void RowsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint position
        = isByMouse ? event->pos() : cellRect(std::max<qint64>(0, d->current), d->column).center();
    const qint64 place = isByMouse ? placeAt(position) : d->current;
    if (place < 0)
        return;
    const int column = isByMouse ? columnAt(position) : d->column;
    if (!d->selection.contains(place)) {
        d->current = place;
        d->select(place, Qt::NoModifier);
    }
    if (column >= 0)
        d->column = column;
    d->tellCursor();
    emit menuRequested(place, d->column, viewport()->mapToGlobal(position));
}

void RowsView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool isSideways
        = std::abs(angle.x()) > std::abs(angle.y()) || (event->modifiers() & Qt::ShiftModifier);
    if (isSideways) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    // Parts of a notch, from touch pads, wait until they make a row.
    d->wheelRest += angle.y() * RowsPerNotch;
    const int rows = d->wheelRest / Notch;
    d->wheelRest -= rows * Notch;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - rows);
    event->accept();
}

bool RowsView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    // A name that is cut is shown whole.
    const auto *help = static_cast<QHelpEvent *>(event);
    const qint64 place = placeAt(help->pos());
    const int column = columnAt(help->pos());
    const QString text = cellText(place, column);
    const QRect rect = column < 0 ? QRect() : cellRect(place, column);
    const bool isCut = fontMetrics().horizontalAdvance(text) > rect.width() - 2 * CellPadding;
    if (place >= 0 && column >= 0 && isCut)
        QToolTip::showText(help->globalPos(), text, viewport(), rect);
    else
        QToolTip::hideText();
    return true;
}

void RowsView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    d->tellCursor();
}

void RowsView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace sextant
