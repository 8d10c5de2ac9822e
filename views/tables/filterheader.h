// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QSet>

namespace sextant {

/// A header whose sections sort by a click and filter by a click on their funnel. The funnel
/// shows while the pointer is over the section, and stays in the accent colour while the column is
/// filtered.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    void setFilteredSections(const QSet<int> &sections);
    /// The section that sorts, and how; -1 for none.
    void setSorted(int section, Qt::SortOrder order);
    [[nodiscard]] int sortedSection() const { return m_sorted; }
    [[nodiscard]] Qt::SortOrder sortedOrder() const { return m_order; }
    /// A colour shown before a section's text, such as that of its series.
    void setSwatches(const QHash<int, QColor> &swatches);
    [[nodiscard]] QRect funnelRect(int section) const;
    [[nodiscard]] QRect sectionRect(int section) const;

signals:
    void sortClicked(int section);
    void filterClicked(int section);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintUnit(QPainter &painter, const QRect &rect, int section, double left) const;
    void setHovered(int section);

    QSet<int> m_filtered;
    QHash<int, QColor> m_swatches;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_hovered = -1;
    int m_pressed = -1;
    QPoint m_pressedAt;
};

} // namespace sextant
