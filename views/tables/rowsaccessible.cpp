// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rowsaccessible.h"

#include "views/tables/rowsview.h"

#include <QAccessible>
#include <QPointer>

#include <algorithm>
#include <limits>

namespace sextant {

namespace {

/// So many cells are kept alive: some screens full.
constexpr std::size_t MostCells = 2000;

/// One cell.
class CellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccessible(RowsView *view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface *>(this)
            : nullptr;
    }
    bool isValid() const override
    {
        return m_view && m_view->answer() && m_row < m_view->answer()->size()
            && m_column < int(m_view->rows()->shown.size());
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        if (text == QAccessible::Name)
            return m_view->cellText(m_row, m_column);
        return text == QAccessible::Description ? m_view->rows()->shown[m_column].title : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_view->cellRect(m_row, m_column);
        return { m_view->viewport()->mapToGlobal(local.topLeft()), local.size() };
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = isSelected();
        state.focused = m_view->hasFocus() && m_view->currentPlace() == m_row
            && m_view->currentColumn() == m_column;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->cellRect(m_row, m_column));
        return state;
    }

    bool isSelected() const override { return isValid() && m_view->selection().contains(m_row); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] int index() const { return m_row * int(m_view->rows()->shown.size()) + m_column; }

private:
    QPointer<RowsView> m_view;
    int m_row;
    int m_column;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<RowsView *>(object))
        return new RowsAccessible(view);
    return nullptr;
}

} // namespace

RowsAccessible::RowsAccessible(RowsView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{
}

RowsAccessible::~RowsAccessible()
{
    forget();
}

void RowsAccessible::install()
{
    QAccessible::installFactory(makeAccessible); // which Qt takes once
}

void RowsAccessible::forget() const
{
    for (const auto &[index, id] : m_cells)
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
    m_made.clear();
}

RowsView *RowsAccessible::view() const
{
    return qobject_cast<RowsView *>(object());
}

void *RowsAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString RowsAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Name && view())
        return view()->accessibleName();
    return QAccessibleWidget::text(text);
}

int RowsAccessible::columnCount() const
{
    return view() && view()->rows() ? int(view()->rows()->shown.size()) : 0;
}

int RowsAccessible::rowCount() const
{
    const int columns = columnCount();
    if (columns == 0 || !view()->answer())
        return 0;
    const qint64 most = std::numeric_limits<int>::max() / columns; // cells have an index
    return int(std::min(view()->answer()->size(), most));
}

int RowsAccessible::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface *RowsAccessible::child(int index) const
{
    const int columns = columnCount();
    if (columns == 0 || index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_cells.find(index); known != m_cells.end())
        return QAccessible::accessibleInterface(known->second);
    if (m_cells.size() >= MostCells) {
        const auto oldest = m_cells.find(m_made.front());
        QAccessible::deleteAccessibleInterface(oldest->second);
        m_cells.erase(oldest);
        m_made.pop_front();
    }
    auto *made = new CellAccessible(view(), index / columns, index % columns);
    m_cells[index] = QAccessible::registerAccessibleInterface(made);
    m_made.push_back(index);
    return made;
}

int RowsAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const CellAccessible *>(child);
    return cell && cell->isValid() ? cell->index() : -1;
}

QAccessibleInterface *RowsAccessible::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const qint64 place = view()->placeAt(point);
    const int column = view()->columnAt(point);
    return place < 0 || column < 0 || place >= rowCount() ? nullptr : cellAt(int(place), column);
}

QAccessibleInterface *RowsAccessible::focusChild() const
{
    if (!view() || !view()->hasFocus() || view()->currentPlace() < 0
        || view()->currentPlace() >= rowCount())
        return nullptr;
    return cellAt(int(view()->currentPlace()), view()->currentColumn());
}

QAccessibleInterface *RowsAccessible::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    return child(row * columnCount() + column);
}

int RowsAccessible::selectedRowCount() const
{
    return view() ? int(std::min<qint64>(view()->selection().count(), rowCount())) : 0;
}

int RowsAccessible::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<int> RowsAccessible::selectedRows() const
{
    QList<int> rows;
    if (!view())
        return rows;
    for (const RowRanges::Range &range : view()->selection().ranges()) {
        for (qint64 place = range.first; place <= range.last; ++place) {
            if (rows.size() == MostSelected || place >= rowCount())
                return rows;
            rows += int(place);
        }
    }
    return rows;
}

QList<QAccessibleInterface *> RowsAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column) {
            if (cells.size() == MostSelected) // more would not stay alive
                return cells;
            cells += cellAt(row, column);
        }
    }
    return cells;
}

QString RowsAccessible::columnDescription(int column) const
{
    return column >= 0 && column < columnCount() ? view()->rows()->shown[column].title : QString();
}

QString RowsAccessible::rowDescription(int row) const
{
    return QString::number(row + 1);
}

bool RowsAccessible::isRowSelected(int row) const
{
    return view() && view()->selection().contains(row);
}

bool RowsAccessible::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    view()->goTo(row, view()->currentColumn());
    return true;
}

bool RowsAccessible::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    view()->clearSelection();
    return true;
}

void RowsAccessible::modelChange(QAccessibleTableModelChangeEvent *)
{
    forget();
}

} // namespace sextant
