// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowranges.h"
#include "models/items/rowsquery.h"

#include <QAbstractScrollArea>

#include <memory>

namespace sextant {

class FilterHeader;

/// Flat rows as a table that keeps nothing a row: ten million take no more memory and no more time
/// to paint than ten. Whole rows are selected, as ranges; the cursor stands in one cell. Scrolls by
/// rows. What sorts and filters is asked for by signals and arrives as a new answer.
class RowsView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int CellPadding = 12; ///< pixels beside a text, like the header's

    explicit RowsView(QWidget *parent = nullptr);
    ~RowsView() override;

    /// Other rows, or the same in another language. Shows none until the answer comes; null
    /// empties the view.
    void setRows(const FlatRowsPtr &rows);
    [[nodiscard]] const FlatRowsPtr &rows() const;
    /// Which of the rows are shown. Ends the selection where places now stand for other rows, and
    /// keeps it where only the cursor's row is known to be the same.
    void setAnswer(const RowsAnswerPtr &answer);
    [[nodiscard]] const RowsAnswerPtr &answer() const;
    /// Shows the header's marks of columns that filter.
    void setFilteredColumns(const QSet<QString> &ids);

    /// Selected places, counted from 0 in the order shown.
    [[nodiscard]] const RowRanges &selection() const;
    void selectAll();
    void clearSelection();
    /// The place of the cursor; -1 without rows.
    [[nodiscard]] qint64 currentPlace() const;
    /// The column of the cursor, into FlatRows::shown.
    [[nodiscard]] int currentColumn() const;
    /// Moves the cursor there, selects the row and scrolls until it can be seen.
    void goTo(qint64 place, int column);

    /// Columns from left to right, into FlatRows::shown: as their headers were dragged.
    [[nodiscard]] QList<int> columnOrder() const;
    [[nodiscard]] FilterHeader *header() const;
    [[nodiscard]] int rowHeight() const;
    /// Rows that fit the window, without one that is cut.
    [[nodiscard]] int rowsPerPage() const;
    /// The first place that can be seen.
    [[nodiscard]] qint64 firstVisible() const;
    /// Where a cell is painted, in the viewport's coordinates; may lie outside of it.
    [[nodiscard]] QRect cellRect(qint64 place, int column) const;
    /// The place under a point of the viewport; -1 if there is no row.
    [[nodiscard]] qint64 placeAt(const QPoint &position) const;
    /// The column under a point of the viewport; -1 if there is none.
    [[nodiscard]] int columnAt(const QPoint &position) const;
    /// What a screen reader says for a cell.
    [[nodiscard]] QString cellText(qint64 place, int column) const;

signals:
    void selectionChanged();
    /// The cursor stands in another column, whose sum may be of interest, or in another row.
    void currentChanged();
    /// A header was clicked.
    void sortRequested(const QString &column);
    /// A header's funnel was clicked, or Alt+Down pressed in the column.
    /// @param globalRect  of the header, on the screen
    void filterRequested(const QString &column, const QRect &globalRect);
    /// Double click, Enter or S on a row.
    void sourceRequested(qint64 place, int column);
    void menuRequested(qint64 place, int column, const QPoint &globalPosition);
    void copyRequested();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
