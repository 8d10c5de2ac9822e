// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartview.h"
#include "views/charts/markwalk.h"
#include "views/charts/periodband.h"

#include <QGraphicsScene>
#include <QTimer>

#include <optional>

namespace sextant {

/// What a ChartView holds, for its own files.
struct ChartView::Private
{
    explicit Private(ChartView &owner)
        : view(owner)
    {
    }

    void refresh();
    void takeLayout();
    [[nodiscard]] bool isAtHeadline(const QPointF &point) const;
    void showHovered(CellIndex cell);
    void showTip(const QPoint &globalPosition, int mark);
    void select(const QSet<CellIndex> &cells, bool tells);
    void toggle(CellIndex cell, Qt::KeyboardModifiers modifiers);
    void selectSeries(int series, Qt::KeyboardModifiers modifiers);
    void selectSeriesAtCursor(Qt::KeyboardModifiers modifiers);
    void selectInBrush(Qt::KeyboardModifiers modifiers);
    void endBrush();
    [[nodiscard]] bool isAtAxis(const QPointF &point) const;
    void moveBand(int index);
    void tellBand();
    void endBand(bool isKept);
    void setCursorMark(int mark);
    [[nodiscard]] CellIndex cellAt(const QPoint &position) const;
    [[nodiscard]] CellIndex cursorCell() const;

    ChartView &view;
    QGraphicsScene scene;
    ChartFrame *frame = nullptr; // owned by the scene
    ChartTheme theme = ChartTheme::light();
    Language language = Language::English;
    QSet<CellIndex> selection;
    MarkWalk walk;
    CellIndex hoveredCell = NoCell;
    int cursor = -1;
    std::optional<QPoint> pressedAt;
    QRect brush;
    QSet<CellIndex> beforeBrush; ///< what was selected when the rectangle was begun
    PeriodBand band;
    QString bandNote;
    bool isBandPressed = false;   ///< the pointer went down at the axis of periods
    ChartView *partner = nullptr; ///< whose scale is shared
    bool isLeft = false;          ///< of the two
    Unlike unlike = Unlike::No;
    bool isEditable = true;
    bool isBusy = false;
    double progress = 0;
    QTimer progressTimer;
};

} // namespace sextant
