// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rowsview.h"

#include "views/tables/filterheader.h"
#include "views/tables/rowsviewprivate.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace sextant {

void RowsView::Private::scrollTo(qint64 place)
{
    QScrollBar *bar = q->verticalScrollBar();
    const qint64 first = q->firstVisible();
    const int page = std::max(1, q->rowsPerPage());
    if (place < first)
        bar->setValue(int(place));
    else if (place >= first + page)
        bar->setValue(int(place - page + 1));
}

void RowsView::Private::scrollToColumn()
{
    if (!rows || column >= header->count())
        return;
    const int begin = header->sectionPosition(column);
    const int end = begin + header->sectionSize(column);
    QScrollBar *bar = q->horizontalScrollBar();
    if (begin < bar->value())
        bar->setValue(begin);
    else if (end > bar->value() + bar->pageStep())
        bar->setValue(std::min(begin, end - bar->pageStep()));
}

void RowsView::Private::tellCursor()
{
    q->viewport()->update();
    emit q->currentChanged();
    if (!QAccessible::isActive() || !q->hasFocus())
        return;
    QAccessibleEvent event(q, QAccessible::Focus);
    // The focus may come before the rows do.
    const qint64 child = rows && current >= 0 ? current * qint64(rows->shown.size()) + column : -1;
    if (child >= 0 && child <= std::numeric_limits<int>::max())
        event.setChild(int(child));
    QAccessible::updateAccessibility(&event);
}

void RowsView::Private::select(qint64 place, Qt::KeyboardModifiers modifiers)
{
    const RowRanges before = selection;
    if (modifiers & Qt::ShiftModifier) {
        if (!(modifiers & Qt::ControlModifier))
            selection.clear();
        selection.add(anchor, place);
    } else {
        anchor = place;
        isDeselecting = (modifiers & Qt::ControlModifier) && selection.contains(place);
        if (isDeselecting) {
            selection.remove(place, place);
        } else {
            if (!(modifiers & Qt::ControlModifier))
                selection.clear();
            selection.add(place, place);
        }
    }
    if (!(selection == before))
        emit q->selectionChanged();
}

void RowsView::Private::moveTo(qint64 place, Qt::KeyboardModifiers modifiers)
{
    if (size() == 0)
        return;
    current = std::clamp<qint64>(place, 0, size() - 1);
    // Ctrl moves the cursor alone; Space then selects.
    if (!(modifiers & Qt::ControlModifier) || (modifiers & Qt::ShiftModifier))
        select(current, modifiers);
    scrollTo(current);
    tellCursor();
}

void RowsView::Private::stepColumn(int by)
{
    const int visual = header->visualIndex(column) + by;
    if (visual < 0 || visual >= header->count())
        return;
    column = header->logicalIndex(visual);
    scrollToColumn();
    tellCursor();
}

const RowRanges &RowsView::selection() const
{
    return d->selection;
}

void RowsView::selectAll()
{
    if (d->size() == 0)
        return;
    d->selection.clear();
    d->selection.add(0, d->size() - 1);
    viewport()->update();
    emit selectionChanged();
}

void RowsView::clearSelection()
{
    if (d->selection.isEmpty())
        return;
    d->selection.clear();
    viewport()->update();
    emit selectionChanged();
}

qint64 RowsView::currentPlace() const
{
    return d->current;
}

int RowsView::currentColumn() const
{
    return d->column;
}

void RowsView::goTo(qint64 place, int column)
{
    if (!d->rows || column < 0 || column >= int(d->rows->shown.size()))
        return;
    d->column = column;
    d->scrollToColumn();
    d->moveTo(place, Qt::NoModifier);
}

} // namespace sextant
