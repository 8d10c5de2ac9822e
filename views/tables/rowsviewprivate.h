// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowcolumnsmodel.h"
#include "views/tables/filterheader.h"
#include "views/tables/rowpainter.h"
#include "views/tables/rowsview.h"

#include <QBasicTimer>

namespace sextant {

/// What the source files of RowsView share: rowsview.cpp shows, rowsviewcursor.cpp moves cursor and
/// selection, rowsviewinput.cpp listens.
struct RowsView::Private
{
    RowsView *q = nullptr;
    FlatRowsPtr rows;
    RowsAnswerPtr answer;
    RowRanges selection;
    qint64 current = -1;
    qint64 anchor = 0; ///< where Shift extends from
    int column = 0;
    bool isSelecting = false; ///< the mouse drags
    bool isDeselecting = false;
    bool hasOwnWidths = false; ///< the user dragged an edge
    bool isSizing = false;
    int wheelRest = 0; ///< turned by the wheel, not yet a row
    QBasicTimer scroller;
    RowColumnsModel *columns = nullptr;
    QWidget *corner = nullptr;
    FilterHeader *header = nullptr;
    RowPainter painter;

    void build();
    void relayout();
    void sizeColumns();
    [[nodiscard]] int gutter() const;
    [[nodiscard]] int contentsWidth(const FlatColumn &shown) const;
    [[nodiscard]] qint64 size() const { return answer ? answer->size() : 0; }
    [[nodiscard]] QRect rowRect(qint64 place) const;
    void paintRow(QPainter &p, qint64 place);
    void paintGutter(QPainter &p, qint64 first, qint64 last);
    void moveTo(qint64 place, Qt::KeyboardModifiers modifiers);
    void select(qint64 place, Qt::KeyboardModifiers modifiers);
    void scrollTo(qint64 place);
    void scrollToColumn();
    void stepColumn(int by);
    void tellCursor();
    [[nodiscard]] bool moveByKey(const QKeyEvent &event);
};

} // namespace sextant
