// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"
#include "views/charts/charttheme.h"
#include "views/charts/mark.h"

#include <QGraphicsView>
#include <QSet>

#include <memory>

namespace sextant {

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
    /// Keeps the old picture, dimmed, with a thin progress line, while a new pivot is on its way.
    void setBusy(bool busy);
    void setSelection(const QSet<CellIndex> &cells);
    [[nodiscard]] const QSet<CellIndex> &selection() const;
    /// Highlights a cell as if it were hovered (linked hover); {-1, -1} for none.
    void setHovered(CellIndex cell);
    /// Where a cell's mark is painted, in widget coordinates; empty if it has none. For tests and
    /// tooltips.
    [[nodiscard]] QRect markRect(CellIndex cell) const;

signals:
    void hovered(sextant::CellIndex cell);
    void selectionChanged(const QSet<sextant::CellIndex> &cells);
    /// Enter or double click on a mark.
    void activated(sextant::CellIndex cell);
    /// S on a mark, or "Why this number?" of the menu.
    void sourceRequested(sextant::CellIndex cell);
    void menuRequested(sextant::CellIndex cell, const QPoint &globalPosition);
    /// The headline was clicked for editing.
    void titleEditRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
