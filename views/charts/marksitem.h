// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/charttheme.h"
#include "views/charts/dotsprites.h"
#include "views/charts/mark.h"

#include <QGraphicsItem>
#include <QSet>

namespace sextant {

/// The one item that paints marks, for the screen and for every export.
class MarksItem final : public QGraphicsItem
{
public:
    explicit MarksItem(QGraphicsItem *parent);

    void setMarks(const QList<Mark> &marks, const QRectF &bounds, const ChartTheme &theme);
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    /// The cells whose marks come forward while the others fade; none: nothing fades.
    void setHovered(const QSet<CellIndex> &cells);
    void setSelection(const QSet<CellIndex> &cells);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] double opacityOf(const Mark &mark) const;
    [[nodiscard]] bool isShown(const Mark &mark) const;

    QList<Mark> m_marks;
    QRectF m_bounds;
    ChartTheme m_theme;
    DotSprites m_dots;
    bool m_hasManyDots = false;
    QSet<CellIndex> m_hovered; ///< of those that have a mark
    QSet<int> m_hoveredSeries;
    QSet<CellIndex> m_selection;
    QSet<int> m_selectedSeries;
};

} // namespace sextant
