// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace sextant {

class ChartView;

/// A chart for a screen reader: its children are the marks that stand for a cell, each with its
/// name, its role, its place on the screen and what can be done with it; then the names of series
/// and categories, and the editor that lies over it, if one does.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view);
    ~ChartAccessible() override;

    /// Makes QAccessible use this class for every ChartView. Call once; more calls do nothing.
    static void install();

    QString text(QAccessible::Text text) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] ChartView *view() const;
    [[nodiscard]] QList<QWidget *> editors() const;
    [[nodiscard]] int partCount() const;
    /// Children are kept by the index of their mark, names below zero; one that is gone turns
    /// invalid.
    mutable std::map<int, QAccessible::Id> m_children;
};

} // namespace sextant
