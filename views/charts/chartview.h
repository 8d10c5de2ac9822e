// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"
#include "views/charts/charttheme.h"
#include "views/charts/comparedcharts.h"
#include "views/charts/mark.h"

#include <QGraphicsView>
#include <QSet>

#include <memory>

namespace sextant {

class ChartFrame;

/// Shows a Pivot as a chart in the window: hover, selection, keyboard, context menu, screen reader.
class ChartView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Shows a pivot (its exploration names the chart family). Null shows the empty state.
    void setPivot(const PivotPtr &pivot);
    void setTheme(const ChartTheme &theme);
    void setLanguage(Language language);
    /// Has two views show their charts on one scale from now on, wherever they can share one, see
    /// layOutTogether(): both are laid out anew when either changes, until one of them is gone.
    static void join(ChartView &left, ChartView &right);
    /// Why its chart and that of the view it is joined with cannot share a scale; No without one.
    [[nodiscard]] Unlike unlikeness() const;
    /// Whether its headline can be edited and a range of periods drawn. True at first.
    void setEditable(bool isEditable);
    /// Whether the filter sentence stands above the chart; not where chips say the same.
    void setShowsFilters(bool showsFilters);
    /// Keeps the old picture, dimmed, with a thin progress line, while a new pivot is on its way.
    void setBusy(bool busy);
    void setSelection(const QSet<CellIndex> &cells);
    [[nodiscard]] const QSet<CellIndex> &selection() const;
    /// Highlights a cell as if it were hovered (linked hover); {-1, -1} for none.
    void setHovered(CellIndex cell);
    /// The same for all cells of a member.
    void setHovered(const QSet<CellIndex> &cells);
    /// What is written beside the range of periods that is being drawn: its numbers, when they are
    /// known.
    void setBrushNote(const QString &note);
    /// The range that is being drawn along the axis of periods; open while none is.
    [[nodiscard]] PeriodRange brushedPeriods() const;
    /// Where a cell's mark is painted, in widget coordinates; empty if it has none. For tests and
    /// tooltips.
    [[nodiscard]] QRect markRect(CellIndex cell) const;

    /// The painted chart with its marks and labels; for exports of what is seen, readers and tests.
    [[nodiscard]] const ChartFrame &frame() const;
    /// Indices of the marks that stand for a cell, along the places and then along the series.
    [[nodiscard]] const QList<int> &walkableMarks() const;
    /// The mark under the keyboard's cursor; -1 if there is none.
    [[nodiscard]] int cursorMark() const;
    /// The accessible name of a mark.
    [[nodiscard]] QString markText(int mark) const;
    /// The name of a series or a category. @param cell  its row or column, -1 for the other
    [[nodiscard]] QString nameText(CellIndex cell) const;
    /// What clicking a mark, or the name of a series, does: for screen readers.
    /// @param cell  as menuRequested() has it
    void press(CellIndex cell);
    /// Asks for the menu of a mark or a name as if it had been clicked there; returns at once.
    /// @param at  in widget coordinates
    void requestMenu(CellIndex cell, const QPoint &at);
    /// Moves the keyboard's cursor to a mark; -1 takes it away.
    void moveCursor(int mark);

    [[nodiscard]] QSize sizeHint() const override { return { 720, 440 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 320, 200 }; }

signals:
    void hovered(sextant::CellIndex cell);
    void selectionChanged(const QSet<sextant::CellIndex> &cells);
    /// Enter, D or double click on a mark.
    void activated(sextant::CellIndex cell);
    /// S on a mark, or "Why this number?" of the menu.
    void sourceRequested(sextant::CellIndex cell);
    /// A cell of a mark; of a series' or category's name its row or column with -1 for the other.
    void menuRequested(sextant::CellIndex cell, const QPoint &globalPosition);
    /// The headline was clicked for editing.
    void titleEditRequested();
    /// The pointer is at the axis of periods: a range may soon be drawn there.
    void periodBrushExpected();
    /// A range of periods is being drawn, by dragging along their axis or with Shift and an arrow
    /// key.
    void periodsBrushed(const sextant::PeriodRange &range);
    /// The button was let go or Enter pressed, which keeps the range; or Esc, which does not.
    void periodBrushEnded(bool isKept);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    [[nodiscard]] bool brushByKey(const QKeyEvent &event);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
