// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsquery.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace sextant {

class FlowLayout;
class MemberChecklist;
class RowsView;

/// The rows of a tab: a box that filters by any column, a chip for each filter of a column, and the
/// rows. Shows a query and its answer; what the user wants instead is requested by signals.
class RowsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RowsPage(QWidget *parent = nullptr);

    /// What was asked for, before its answer is there.
    void setQuery(const RowsQuery &query);
    [[nodiscard]] const RowsQuery &query() const { return m_query; }
    /// Null: the rows are not loaded yet.
    void setAnswer(const RowsAnswerPtr &answer);
    [[nodiscard]] RowsView &view() const { return *m_view; }
    /// Opens the filter of a column under its header.
    /// @param counts  by code, for columns of members
    void openFilter(
        const QString &column, const QRect &globalRect, const std::vector<qint64> &counts);

signals:
    void queryEdited(const sextant::RowsQuery &query);
    /// A header's funnel was clicked; answered by openFilter().
    void filterRequested(const QString &column, const QRect &globalRect);
    void sourceRequested(qint64 place, int column);
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectView();
    void retranslate();
    void showChips();
    void showEmpty();
    void edit(const RowsFilter &filter);
    void sortBy(const QString &column);
    void openMenu(qint64 place, int column, const QPoint &globalPosition);
    void addMemberChoices(class QMenu &menu, qint64 place, int index);
    [[nodiscard]] QString chipText(const RowsFilter &filter) const;

    RowsQuery m_query;
    QLineEdit *m_search;
    QWidget *m_chips;
    FlowLayout *m_chipLayout;
    RowsView *m_view;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace sextant
