// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/roles.h"
#include "views/tables/pivotdelegate.h"
#include "views/tables/pivottableviewprivate.h"
#include "views/tables/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTableView>

#include <algorithm>

namespace sextant {

std::optional<CellIndex> PivotTableView::Private::cellOf(const QModelIndex &viewIndex) const
{
    return body->cell(filter->mapToSource(viewIndex));
}

QModelIndex PivotTableView::Private::viewIndexOf(CellIndex cell) const
{
    return filter->mapFromSource(body->indexOf(cell));
}

/// A label or source stands for the first cell of its row that has a number.
CellIndex PivotTableView::Private::cellForRequest(const QModelIndex &viewIndex) const
{
    if (const std::optional<CellIndex> cell = cellOf(viewIndex))
        return *cell;
    const int row = filter->mapToSource(viewIndex).row();
    for (int column = 0; pivot && row >= 0 && column < pivot->columnCount(); ++column) {
        if (pivot->cell(row, column).numberCount > 0)
            return { row, column };
    }
    return { row, 0 };
}

void PivotTableView::Private::readSelection()
{
    if (isApplying || !pivot)
        return;
    CellSet cells;
    const QModelIndexList indexes = table->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes) {
        const auto type = PivotModel::ColumnType(index.data(ColumnTypeRole).toInt());
        const std::optional<CellIndex> cell = cellOf(index);
        if (cell && cell->second >= 0)
            cells += *cell;
        // A label stands for its row.
        if (type == PivotModel::ColumnType::Label) {
            const int row = filter->mapToSource(index).row();
            for (int column = 0; column < pivot->columnCount(); ++column)
                cells += CellIndex(row, column);
        }
    }
    if (cells == selection)
        return;
    selection = cells;
    emit q->selectionChanged(selection);
}

void PivotTableView::Private::applySelection()
{
    isApplying = true;
    QItemSelection items;
    for (const CellIndex &cell : std::as_const(selection)) {
        const QModelIndex index = viewIndexOf(cell);
        if (index.isValid())
            items.select(index, index);
    }
    table->selectionModel()->select(items, QItemSelectionModel::ClearAndSelect);
    if (selection.size() == 1 && !items.isEmpty())
        table->scrollTo(items.indexes().first());
    isApplying = false;
}

void PivotTableView::Private::hoverAt(const QPoint &position)
{
    const QModelIndex index = table->indexAt(position);
    std::optional<CellIndex> cell = index.isValid() ? cellOf(index) : std::nullopt;
    if (cell && cell->second < 0)
        cell.reset();
    const CellIndex now = cell.value_or(NoCell);
    if (pinned->bodyDelegate()->hoveredRow() != index.row()) {
        pinned->bodyDelegate()->setHoveredRow(index.row());
        table->viewport()->update();
    }
    if (now == hovered)
        return;
    hovered = now;
    emit q->hovered(now);
}

bool PivotTableView::Private::handleKey(QKeyEvent *event)
{
    const QModelIndex index = table->currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        q->copySelection();
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        q->selectAll();
        return true;
    }
    const bool isPlain
        = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool activates = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_D;
    if (isPlain && activates && index.isValid()) {
        emit q->activated(cellForRequest(index));
        return true;
    }
    if (isPlain && event->key() == Qt::Key_S && index.isValid()) {
        emit q->sourceRequested(cellForRequest(index));
        return true;
    }
    const bool asksFilter = event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down;
    if (asksFilter && index.isValid()) {
        openFilter(index.column());
        return true;
    }
    return false;
}

const CellSet &PivotTableView::selection() const
{
    return d->selection;
}

void PivotTableView::setSelection(const CellSet &cells)
{
    d->selection = cells;
    d->applySelection();
}

void PivotTableView::setHovered(CellIndex cell)
{
    d->hovered = cell;
    d->pinned->bodyDelegate()->setHoveredRow(
        cell == Private::NoCell ? -1 : d->viewIndexOf(cell).row());
    d->table->viewport()->update();
}

SelectionStatistics PivotTableView::selectionStatistics() const
{
    return d->pivot ? sextant::selectionStatistics(*d->pivot, d->selection) : SelectionStatistics();
}

QMimeData *PivotTableView::selectionMimeData() const
{
    QList<int> rows;
    QList<int> columns;
    for (const QModelIndex &index : d->table->selectionModel()->selectedIndexes()) {
        rows += index.row();
        columns += index.column();
    }
    const bool isAll = rows.isEmpty();
    const auto fill = [](QList<int> &list, int count) {
        list.clear();
        for (int i = 0; i < count; ++i)
            list += i;
    };
    if (isAll) {
        fill(rows, d->filter->rowCount());
        fill(columns, d->filter->columnCount());
    }
    // The labels of the rows go along, or the numbers would not say what they are.
    for (int column = 0; column < d->filter->columnCount(); ++column) {
        if (d->body->columnType(column) == PivotModel::ColumnType::Label)
            columns += column;
    }
    for (QList<int> *list : { &rows, &columns }) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    const QString unit = d->body->reading().unitName;
    CopiedTable table = copiedTable(*d->filter, rows, columns, unit);
    if (isAll && !isFiltered()) {
        QList<int> totalRows;
        fill(totalRows, d->totals->rowCount());
        table.rows += copiedTable(*d->totals, totalRows, columns, unit).rows;
    }
    return toMimeData(table);
}

void PivotTableView::copySelection() const
{
    QGuiApplication::clipboard()->setMimeData(selectionMimeData());
}

void PivotTableView::selectAll()
{
    d->table->selectAll();
}

bool PivotTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->table && event->type() == QEvent::KeyPress)
        return d->handleKey(static_cast<QKeyEvent *>(event));
    if (watched == d->table->viewport()) {
        if (event->type() == QEvent::MouseMove)
            d->hoverAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        else if (event->type() == QEvent::Leave)
            d->hoverAt({ -1, -1 });
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sextant
