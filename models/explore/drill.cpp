// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/drill.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

bool isOnAxis(const Exploration &exploration, const QString &dimension)
{
    return exploration.rows.contains(dimension) || exploration.columns == dimension;
}

/// Gives a dimension the axis of the series: the columns beside rows of periods, else the rows.
void putOnAxis(Exploration &exploration, const QString &dimension)
{
    if (exploration.rows.contains(u"period"_s))
        exploration.columns = dimension;
    else
        exploration.rows = { dimension };
}

/// What the way up from a step of `dimension` brings back.
Drill stepDown(const Exploration &from, const QString &dimension, const QString &member)
{
    Drill drill { dimension, member, {}, {}, {}, {} };
    if (const Filter *before = from.filter(dimension))
        drill.filter = *before;
    if (from.levels.contains(dimension))
        drill.level = from.levels.value(dimension);
    return drill;
}

void keepAxes(Drill &drill, const Exploration &before, const Exploration &after)
{
    if (before.rows != after.rows || before.columns != after.columns) {
        drill.rows = before.rows;
        drill.columns = before.columns;
    }
}

} // namespace

Exploration drilledInto(
    const Exploration &exploration, const Dimension &dimension, const QString &member)
{
    Drill drill = stepDown(exploration, dimension.id, member);
    Exploration next = exploration;
    next.setFilter({ dimension.id, { member }, false });
    if (const Member *found = dimension.find(member))
        next.levels[dimension.id] = found->level + 1;
    if (!isOnAxis(next, dimension.id))
        putOnAxis(next, dimension.id);
    keepAxes(drill, exploration, next);
    next.drills = openDrills(exploration) << drill;
    return next;
}

Exploration drilledBy(const Exploration &exploration, const QString &dimension,
    const QString &member, const QString &by)
{
    Drill drill = stepDown(exploration, dimension, member);
    Exploration next = exploration;
    next.setFilter({ dimension, { member }, false });
    if (next.columns == dimension)
        next.columns = by;
    else if (const qsizetype at = next.rows.indexOf(dimension); at >= 0)
        next.rows[at] = by;
    else
        putOnAxis(next, by);
    keepAxes(drill, exploration, next);
    next.drills = openDrills(exploration) << drill;
    return next;
}

Exploration brokenDownBy(const Exploration &exploration, const QString &by)
{
    Exploration next = exploration;
    if (next.columns == u"period")
        next.rows = { by };
    else
        next.columns = by;
    return next;
}

QList<Drill> openDrills(const Exploration &exploration)
{
    const QList<Drill> &all = exploration.drills;
    for (qsizetype i = 0; i < all.size(); ++i) {
        // A later step of the same dimension keeps what this one had filtered to.
        const Filter *now = exploration.filter(all[i].dimension);
        for (qsizetype later = all.size() - 1; later > i; --later) {
            if (all[later].dimension == all[i].dimension)
                now = all[later].filter ? &*all[later].filter : nullptr;
        }
        if (!now || now->excludes || now->members != QStringList { all[i].member })
            return all.first(i);
    }
    return all;
}

Exploration drilledUp(const Exploration &exploration, qsizetype depth)
{
    const QList<Drill> open = openDrills(exploration);
    Exploration next = exploration;
    for (qsizetype i = open.size() - 1; i >= depth; --i) {
        const Drill &drill = open[i];
        next.setFilter(drill.filter.value_or(Filter { drill.dimension, {}, false }));
        next.levels.remove(drill.dimension);
        if (drill.level)
            next.levels.insert(drill.dimension, *drill.level);
        if (!drill.rows.isEmpty()) {
            next.rows = drill.rows;
            next.columns = drill.columns;
        }
    }
    next.drills = open.first(std::min(depth, open.size()));
    return next;
}

} // namespace sextant
