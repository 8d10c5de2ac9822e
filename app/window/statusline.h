// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"
#include "models/items/rowsquery.h"
#include "models/items/selectionstatistics.h"

#include <QStatusBar>

#include <optional>

class QLabel;
class QToolButton;

namespace sextant {

/// How the rows of a tab stand.
struct RowsStatus
{
    qint64 shown = 0;    ///< rows that pass all filters
    qint64 total = 0;    ///< rows of the dataset
    qint64 selected = 0; ///< rows
    RowsSum sum;         ///< of the selected rows in `column`; empty until it is known
    QString column;      ///< title of the column of numbers that is added up; empty without one
    Unit unit;
};

/// The window's last line: how many rows are shown, what the selection adds up to, and whether
/// sources disagree.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Null: nothing is shown.
    void setPivot(const PivotPtr &pivot);
    /// Flat rows in place of a pivot, until setPivot().
    void setRows(const RowsStatus &rows);
    /// @param statistics  of the pivot set last
    void setStatistics(const SelectionStatistics &statistics);
    void setLanguage(Language language);

    [[nodiscard]] QString rowsText() const;
    [[nodiscard]] QString selectionText() const;
    [[nodiscard]] QString disagreementText() const;

signals:
    /// The disagreement was clicked; the first cell of the pivot in which sources contradict.
    void conflictRequested(int row, int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshRows();

    QLabel *m_rows;
    QLabel *m_selection;
    QToolButton *m_disagreement;
    std::optional<RowsStatus> m_flat;
    PivotPtr m_pivot;
    SelectionStatistics m_statistics;
    Language m_language = Language::English;
};

} // namespace sextant
