// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QStyledItemDelegate>

namespace sextant {

/// Paints the cells of a PivotModel: colour swatches before labels, figures in columns, and kinds
/// as charts show them: estimates lighter, forecasts italic, assumptions with a dotted underline,
/// disagreement in amber.
class PivotDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PivotDelegate(QObject *parent = nullptr);

    /// Colours of the rows' first labels by member id; members without one get no swatch, and
    /// without any the labels start at the edge.
    void setSwatches(const QHash<QString, QColor> &swatches);
    /// Totals are bold and have no hairline under them.
    void setTotals(bool isTotals) { m_isTotals = isTotals; }
    /// The row of the view's model that is under the pointer; -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    [[nodiscard]] static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QFont fontFor(const QFont &font, const QModelIndex &index) const;
    [[nodiscard]] QColor colourFor(const QPalette &palette, const QModelIndex &index) const;
    void paintLabel(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNumber(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QHash<QString, QColor> m_swatches;
    bool m_isTotals = false;
    int m_hoveredRow = -1;
};

} // namespace sextant
