// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QTableView;

namespace sextant {

class FilterHeader;
class PivotDelegate;

/// Two tables of the same columns that scroll and size as one: a body, and totals pinned to the
/// bottom edge. Both show PivotModels (or proxies of them) through PivotDelegates.
class PinnedTable final : public QWidget
{
    Q_OBJECT

public:
    /// @param body,totals  not owned; both outlive this widget
    PinnedTable(QAbstractItemModel *body, QAbstractItemModel *totals, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *body() const;
    [[nodiscard]] QTableView *totals() const;
    [[nodiscard]] FilterHeader *header() const { return m_header; }
    [[nodiscard]] PivotDelegate *bodyDelegate() const { return m_bodyDelegate; }
    [[nodiscard]] PivotDelegate *totalsDelegate() const { return m_totalsDelegate; }

    /// Widths by contents, sharing spare room. Leaves widths alone that the user has dragged.
    void sizeColumns();
    /// Lets sizeColumns() set widths again although the user has dragged some.
    void forgetWidths() { m_hasUserWidths = false; }
    /// Shows or hides the totals by whether there are any, and aligns them with the body.
    void arrangeTotals();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Table;
    Table *addTable(QAbstractItemModel *model, PivotDelegate *delegate);
    void connectTables();

    Table *m_body = nullptr;
    Table *m_totals = nullptr;
    FilterHeader *m_header = nullptr;
    PivotDelegate *m_bodyDelegate = nullptr;
    PivotDelegate *m_totalsDelegate = nullptr;
    QHBoxLayout *m_totalsLayout = nullptr;
    bool m_hasUserWidths = false;
    bool m_isSizing = false;
};

} // namespace sextant
