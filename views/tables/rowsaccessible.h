// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <list>
#include <map>

namespace sextant {

class RowsView;

/// Flat rows for a screen reader: a table whose cells come into being when they are asked for and
/// go again when many others were asked for since, so that ten million rows cost nothing.
///
/// Its children are the cells, row after row, columns in the order of FlatRows::shown.
class RowsAccessible final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit RowsAccessible(RowsView *view);
    ~RowsAccessible() override;

    /// Makes QAccessible use this class for every RowsView. Call once; more calls do nothing.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text text) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    /// At most the first MostSelected.
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    static constexpr int MostSelected = 1000;

private:
    [[nodiscard]] RowsView *view() const;
    void forget() const;

    /// Cells that are alive, by index, and in the order they were made.
    mutable std::map<int, QAccessible::Id> m_cells;
    mutable std::list<int> m_made;
};

} // namespace sextant
