// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pivotfilter.h"
#include "models/items/pivotmodel.h"
#include "views/charts/charttheme.h"
#include "views/tables/pinnedtable.h"
#include "views/tables/pivotsorting.h"
#include "views/tables/pivottableview.h"

#include <optional>

class QKeyEvent;
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace sextant {

class ElidedLabel;
class FilterHeader;

/// What the source files of PivotTableView share: pivottableview.cpp shows, pivottableviewinput.cpp
/// listens, selects and copies.
struct PivotTableView::Private
{
    static constexpr CellIndex NoCell { -1, -1 };

    PivotTableView *q = nullptr;
    PivotPtr pivot;
    Language language = Language::English;
    ChartTheme theme;
    CellSet selection;
    CellIndex hovered = NoCell;
    bool isApplying = false; ///< the selection is being set, not made by the user

    PivotModel *body = nullptr;
    PivotModel *totals = nullptr;
    PivotFilter *filter = nullptr;
    PinnedTable *pinned = nullptr;
    FilterHeader *header = nullptr;
    std::optional<PivotSorting> sorting;
    QTableView *table = nullptr;
    QTableView *footer = nullptr;
    QWidget *strip = nullptr;
    ElidedLabel *stripText = nullptr;
    QToolButton *clearButton = nullptr;
    QWidget *page = nullptr;
    QLabel *empty = nullptr;
    QStackedLayout *stack = nullptr;

    void build();
    void connectViews();
    void retranslate();
    void applyPivot();
    void applySwatches();
    void applySelection();
    void updateStrip();
    void readSelection();
    void openFilter(int column);
    void hoverAt(const QPoint &position);
    [[nodiscard]] std::optional<CellIndex> cellOf(const QModelIndex &viewIndex) const;
    [[nodiscard]] QModelIndex viewIndexOf(CellIndex cell) const;
    [[nodiscard]] CellIndex cellForRequest(const QModelIndex &viewIndex) const;
    bool handleKey(QKeyEvent *event);
};

} // namespace sextant
