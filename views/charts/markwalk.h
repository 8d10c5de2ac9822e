// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/mark.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace sextant {

/// The way of the keyboard's cursor over the marks of a chart: which marks it stops at, and which
/// is next in a direction.
class MarkWalk final
{
public:
    MarkWalk() = default;
    /// @param isLying       the places run downwards
    /// @param isByPosition  arrow keys go to the nearest mark on the screen, and a cell with
    ///                      several marks is walked mark by mark
    MarkWalk(const QList<Mark> &marks, bool isLying, bool isByPosition);

    /// Indices of the marks it stops at: along the places and then along the series, or in the
    /// order of the marks.
    [[nodiscard]] const QList<int> &stops() const { return m_stops; }
    /// Where a key leads.
    /// @param key   Qt::Key_Left, Right, Up, Down, Home or End
    /// @param from  index of a mark; -1: none yet, which leads to the first
    /// @return index of a mark, `from` where the way ends, -1 without marks; nothing for other keys
    [[nodiscard]] std::optional<int> next(int key, int from) const;

private:
    /// A mark by its place and series.
    struct Stop
    {
        int place = -1;
        int series = -1;
        int mark = -1;
    };
    [[nodiscard]] int neighbour(int from, int stepPlaces, int stepSeries) const;
    [[nodiscard]] int nearest(int from, QPointF direction) const;
    [[nodiscard]] int end(int from, bool isLast) const;

    QList<Mark> m_marks;
    QList<Stop> m_byPlace; ///< sorted by place and series; empty if it goes by position
    QList<int> m_stops;
    bool m_isLying = false;
    bool m_isByPosition = false;
};

} // namespace sextant
