// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/shownseries.h"

#include "models/explore/overlaynote.h"
#include "models/explore/pivotlines.h"
#include "models/items/celltext.h"

#include <algorithm>
#include <map>

namespace sextant {

namespace {

bool isSelected(const Pivot &pivot, const PivotLine &line, const CellSet &selection)
{
    return std::any_of(selection.cbegin(), selection.cend(), [&](const CellIndex &cell) {
        return (pivot.timeAxis() == 0 ? cell.second : cell.first) == line.index;
    });
}

int publishedCount(const PivotLine &line)
{
    return int(std::count_if(line.points.cbegin(), line.points.cend(),
        [](const LinePoint &point) { return !point.cell->isScenario; }));
}

/// Numbers of one length of period only: the one that most have, the longer if as many have both.
QList<LinePoint> pointsOfOneGrain(const PivotLine &line)
{
    std::map<std::pair<Grain, bool>, QList<LinePoint>> groups;
    for (const LinePoint &point : line.points) {
        if (!point.cell->isScenario && point.period.isValid())
            groups[{ point.period.grain(), point.period.isFiscal() }] += point;
    }
    QList<LinePoint> most;
    for (const auto &[grain, points] : groups) {
        if (points.size() > most.size())
            most = points;
    }
    std::sort(most.begin(), most.end(),
        [](const LinePoint &a, const LinePoint &b) { return a.period < b.period; });
    return most;
}

} // namespace

ShownSeries shownSeries(const Pivot &pivot, const CellSet &selection, Language language)
{
    ShownSeries series;
    if (pivot.timeAxis() < 0) {
        series.why = OverlayNote::needsTime();
        return series;
    }
    const Transform transform = pivot.exploration.transform;
    if (transform != Transform::Value && transform != Transform::Index) {
        series.why = OverlayNote::needsValues();
        return series;
    }
    const PivotLines lines(pivot);
    const PivotLine *chosen = nullptr;
    for (const PivotLine &line : lines.lines()) {
        if (isSelected(pivot, line, selection)) {
            chosen = &line;
            break;
        }
        if (!chosen || (publishedCount(*chosen) < 2 && publishedCount(line) > 1))
            chosen = &line;
    }
    if (!chosen)
        return series;
    series.name = lines.name(*chosen, language);
    for (const LinePoint &point : pointsOfOneGrain(*chosen)) {
        series.points += { point.period.begin(), point.cell->value };
        series.last = point.period;
    }
    return series;
}

QList<DatedValue> selectedValues(const Pivot &pivot, const CellSet &selection)
{
    QList<DatedValue> values;
    const int timeAxis = pivot.timeAxis();
    for (const CellIndex &index : selection) {
        if (timeAxis < 0 || !containsCell(pivot, index))
            continue;
        const int time = timeAxis == 0 ? index.first : index.second;
        const PivotAxis &axis = timeAxis == 0 ? pivot.rows : pivot.columns;
        const PivotCell &cell = cellAt(pivot, index);
        if (time >= 0 && cell.hasValue() && axis.labels[time].first().period.isValid())
            values += { axis.labels[time].first().period, cell.value };
    }
    std::sort(values.begin(), values.end(),
        [](const DatedValue &a, const DatedValue &b) { return a.period < b.period; });
    return values;
}

} // namespace sextant
