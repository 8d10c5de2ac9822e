// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/chartchange.h"

#include "models/explore/pivotlines.h"
#include "models/explore/tr.h"
#include "models/forecast/growth.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

bool isPresent(const PivotCell &cell)
{
    return cell.hasValue();
}

/// The label an anchor means along one axis: −1 for the total, nothing if there is none.
std::optional<int> labelOf(const PivotAxis &axis, const ChartAnchor &anchor)
{
    const bool isNamed = std::ranges::any_of(
        axis.dimensions, [&](const QString &id) { return anchor.contains(id); });
    if (!isNamed)
        return axis.dimensions.isEmpty() ? 0 : -1;
    for (int i = 0; i < axis.labels.size(); ++i) {
        const bool isMeant = std::ranges::all_of(axis.labels[i],
            [&](const AxisMember &member) { return anchor.value(member.dimension) == member.id; });
        if (isMeant)
            return i;
    }
    return std::nullopt;
}

double yearsBetween(const Period &from, const Period &to)
{
    if (!from.isValid() || !to.isValid())
        return 0;
    return from.grain() == to.grain() ? from.yearsTo(to) : to.middle() - from.middle();
}

QString anchorText(const ChartAnchor &anchor)
{
    return anchor.values().join(u" · "_s);
}

double growthBetween(double first, double last, double years)
{
    const auto growth = compoundGrowth(first, last, years);
    return growth.has_value() ? *growth : NaN;
}

} // namespace

std::optional<FoundNumber> findNumber(const Pivot &pivot, const ChartAnchor &anchor)
{
    for (const QString &dimension : anchor.keys()) {
        if (!pivot.rows.dimensions.contains(dimension)
            && !pivot.columns.dimensions.contains(dimension))
            return std::nullopt;
    }
    const auto row = labelOf(pivot.rows, anchor);
    const auto column = labelOf(pivot.columns, anchor);
    if (!row || !column)
        return std::nullopt;
    FoundNumber found { *row, *column, nullptr, {} };
    if (found.row >= 0 && found.column >= 0)
        found.cell = &pivot.cell(found.row, found.column);
    else if (found.row >= 0)
        found.cell = &pivot.rowTotals.at(found.row);
    else if (found.column >= 0)
        found.cell = &pivot.columnTotals.at(found.column);
    else
        found.cell = &pivot.grandTotal;
    if (pivot.rows.isTime() && found.row >= 0)
        found.period = pivot.rows.labels[found.row].first().period;
    else if (pivot.columns.isTime() && found.column >= 0)
        found.period = pivot.columns.labels[found.column].first().period;
    return found;
}

ChartAnchor anchorOf(const Pivot &pivot, CellIndex cell)
{
    ChartAnchor anchor;
    for (const AxisMember &member : pivot.rows.labels[cell.first])
        anchor.insert(member.dimension, member.id);
    for (const AxisMember &member : pivot.columns.labels[cell.second])
        anchor.insert(member.dimension, member.id);
    return anchor;
}

Result<Change> changeBetween(const Pivot &pivot, const ChartAnchor &from, const ChartAnchor &to)
{
    const auto first = findNumber(pivot, from);
    const auto last = findNumber(pivot, to);
    for (const auto &[found, anchor] : { std::pair(first, from), std::pair(last, to) }) {
        if (!found || !isPresent(*found->cell)) {
            return failure(ErrorCode::NotFound,
                ExploreTr::tr("There is no single number for %1.").arg(anchorText(anchor)));
        }
    }
    // A growth of growth rates would say nothing.
    const Transform transform = pivot.exploration.transform;
    const bool isLevel = transform != Transform::Growth && transform != Transform::Difference;
    const double before = first->cell->value;
    const double after = last->cell->value;
    Change change { after - before, NaN, yearsBetween(first->period, last->period), NaN };
    if (!isLevel)
        return change;
    if (before > 0 && after > 0)
        change.ratio = after / before - 1;
    if (change.years > 0)
        change.perYear = growthBetween(before, after, change.years);
    else if (change.years < 0)
        change.perYear = growthBetween(after, before, -change.years);
    return change;
}

std::optional<SeriesGrowth> seriesGrowth(const Pivot &pivot)
{
    if (pivot.timeAxis() < 0)
        return std::nullopt;
    SeriesGrowth growth;
    const qsizetype count
        = pivot.timeAxis() == 1 ? pivot.rows.labels.size() : pivot.columns.labels.size();
    growth.perYear = QList<double>(count, NaN);
    const PivotLines lines(pivot);
    for (const PivotLine &line : lines.lines()) {
        if (line.points.size() < 2)
            continue;
        const LinePoint &first = line.points.first();
        const LinePoint &last = line.points.last();
        const double years = yearsBetween(first.period, last.period);
        const double perYear = growthBetween(first.cell->value, last.cell->value, years);
        if (!std::isfinite(perYear))
            continue;
        growth.perYear[line.index] = perYear;
        const bool isFirst = !growth.from.isValid();
        growth.isUniform &= isFirst || (growth.from == first.period && growth.to == last.period);
        growth.from = isFirst ? first.period : std::min(growth.from, first.period);
        growth.to = std::max(growth.to, last.period);
    }
    return growth;
}

} // namespace sextant
