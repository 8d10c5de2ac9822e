// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace sextant {

class SegmentedControl;

/// A segmented control for a screen reader: a group of radio buttons, each of which can be pressed.
class SegmentedAccessible final : public QAccessibleWidget
{
public:
    explicit SegmentedAccessible(SegmentedControl *control);
    ~SegmentedAccessible() override;

    /// Makes QAccessible use this class for every SegmentedControl. Call once; more calls do
    /// nothing.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] SegmentedControl *control() const;
    mutable std::map<int, QAccessible::Id> m_children;
};

} // namespace sextant
