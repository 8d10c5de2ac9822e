// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"
#include "models/items/selectionstatistics.h"
#include "views/charts/charttheme.h"

#include <QWidget>

#include <memory>

class QMimeData;

namespace sextant {

/// The table of a pivot: sorting and filtering by the headers, a total row pinned to the bottom
/// edge, kinds styled as in charts, selection and hover in terms of cells of the pivot.
class PivotTableView final : public QWidget
{
    Q_OBJECT

public:
    explicit PivotTableView(QWidget *parent = nullptr);
    ~PivotTableView() override;

    /// Null shows the empty state. Column filters are kept where their columns still exist.
    void setPivot(const PivotPtr &pivot);
    void setLanguage(Language language);
    void setTheme(const ChartTheme &theme);

    [[nodiscard]] const CellSet &selection() const;
    void setSelection(const CellSet &cells);
    /// Highlights a cell as if it were hovered; {-1, -1} for none.
    void setHovered(CellIndex cell);
    [[nodiscard]] SelectionStatistics selectionStatistics() const;

    /// The selected cells (all, if none is) with headers, as TSV text and HTML. The caller owns it.
    [[nodiscard]] QMimeData *selectionMimeData() const;
    /// Puts selectionMimeData() on the clipboard.
    void copySelection() const;
    void selectAll();
    /// Rows that pass the column filters.
    [[nodiscard]] int visibleRowCount() const;
    [[nodiscard]] bool isFiltered() const;
    void clearColumnFilters();
    /// Where a cell is painted, in this widget's coordinates; empty if it is filtered away or
    /// scrolled out.
    [[nodiscard]] QRect cellRect(CellIndex cell) const;
    /// The header of the first column with this text (without the F of a forecast), in this
    /// widget's coordinates; for tests.
    [[nodiscard]] QRect headerRect(const QString &text) const;

signals:
    void selectionChanged(const QSet<sextant::CellIndex> &cells);
    void hovered(sextant::CellIndex cell);
    /// Double click, Enter or D on a cell.
    void activated(sextant::CellIndex cell);
    /// S on a cell, or a click on its source.
    void sourceRequested(sextant::CellIndex cell);
    void menuRequested(sextant::CellIndex cell, const QPoint &globalPosition);
    /// A header was clicked that the exploration itself can sort by.
    void sortRequested(sextant::SortBy sort, bool descending);
    /// Column filters changed what is shown.
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
