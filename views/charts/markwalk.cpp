// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/markwalk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace sextant {

MarkWalk::MarkWalk(const QList<Mark> &marks, bool isLying, bool isByPosition)
    : m_marks(marks)
    , m_isLying(isLying)
    , m_isByPosition(isByPosition)
{
    if (isByPosition) {
        // Every dot by itself, for one cell may have many.
        for (int i = 0; i < marks.size(); ++i) {
            if (marks[i].hasCell())
                m_stops += i;
        }
        return;
    }
    for (int i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks[i];
        const bool isNamed = mark.place >= 0 && mark.series >= 0 && !mark.text.isEmpty();
        if (mark.hasCell() || isNamed)
            m_byPlace += { mark.place, mark.series, i };
    }
    const auto key = [](const Stop &stop) { return std::tuple(stop.place, stop.series); };
    std::ranges::stable_sort(m_byPlace, {}, key);
    // A cell with several shapes (a bar and its whisker, dots of a conflict) is walked once.
    const auto isSame = [&](const Stop &a, const Stop &b) { return key(a) == key(b); };
    m_byPlace.erase(std::unique(m_byPlace.begin(), m_byPlace.end(), isSame), m_byPlace.end());
    m_stops.reserve(m_byPlace.size());
    for (const Stop &stop : std::as_const(m_byPlace))
        m_stops += stop.mark;
}

std::optional<int> MarkWalk::next(int key, int from) const
{
    const bool isKnown = from >= 0 && from < m_marks.size();
    const auto step = [&](QPointF direction, int places, int series) {
        if (m_stops.isEmpty())
            return -1;
        if (!isKnown)
            return m_stops.first();
        return m_isByPosition ? nearest(from, direction) : neighbour(from, places, series);
    };
    switch (key) {
    case Qt::Key_Right:
        return m_isLying ? step({ 1, 0 }, 0, 1) : step({ 1, 0 }, 1, 0);
    case Qt::Key_Left:
        return m_isLying ? step({ -1, 0 }, 0, -1) : step({ -1, 0 }, -1, 0);
    case Qt::Key_Up:
        return m_isLying ? step({ 0, -1 }, -1, 0) : step({ 0, -1 }, 0, 1);
    case Qt::Key_Down:
        return m_isLying ? step({ 0, 1 }, 1, 0) : step({ 0, 1 }, 0, -1);
    case Qt::Key_Home:
        return end(isKnown ? from : -1, false);
    case Qt::Key_End:
        return end(isKnown ? from : -1, true);
    default:
        return std::nullopt;
    }
}

/// The next mark in the direction, over gaps.
int MarkWalk::neighbour(int from, int stepPlaces, int stepSeries) const
{
    const Mark &own = m_marks[from];
    int best = from;
    int bestDistance = std::numeric_limits<int>::max();
    for (const Stop &stop : m_byPlace) {
        const int along = stepPlaces != 0 ? (stop.place - own.place) * stepPlaces
                                          : (stop.series - own.series) * stepSeries;
        const bool isInLine = stepPlaces != 0 ? stop.series == own.series : stop.place == own.place;
        if (isInLine && along > 0 && along < bestDistance) {
            best = stop.mark;
            bestDistance = along;
        }
    }
    return best;
}

/// The mark that lies next in a direction on the screen. Sideways it keeps to the line; up and down
/// it goes to the next line, wherever its marks stand.
int MarkWalk::nearest(int from, QPointF direction) const
{
    // How much worse a pixel aside is than one ahead.
    const double weight = direction.x() != 0 ? 3 : 0.5;
    const QPointF start = m_marks[from].bounds().center();
    int best = from;
    double least = std::numeric_limits<double>::max();
    for (const int mark : m_stops) {
        const QPointF way = m_marks[mark].bounds().center() - start;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (ahead > 0.5 && ahead + weight * aside < least) {
            least = ahead + weight * aside;
            best = mark;
        }
    }
    return best;
}

int MarkWalk::end(int from, bool isLast) const
{
    if (m_stops.isEmpty())
        return -1;
    if (m_isByPosition)
        return isLast ? m_stops.last() : m_stops.first();
    const int series = m_marks[from < 0 ? m_stops.first() : from].series;
    int found = -1;
    for (const Stop &stop : m_byPlace) {
        if (stop.series == series && (isLast || found < 0))
            found = stop.mark;
    }
    return found;
}

} // namespace sextant
