// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/cloud.h"

#include "views/charts/dotshapes.h"
#include "views/charts/membercolours.h"
#include "views/charts/parts.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double DotPad = 0.03; // of an axis, at both ends
constexpr double BubblePad = 0.1;

bool hasSingle(const PivotCell &cell)
{
    return std::isfinite(cell.value);
}

AxisLabel withoutPeriod(const AxisLabel &label)
{
    AxisLabel rest;
    for (const AxisMember &member : label) {
        if (member.dimension != u"period")
            rest += member;
    }
    return rest;
}

QString idOf(const AxisLabel &label)
{
    QStringList ids;
    for (const AxisMember &member : label)
        ids += member.id;
    return ids.join(u'\n');
}

bool setColumns(const Pivot &pivot, bool hasSize, Cloud &cloud)
{
    const int count = pivot.columnCount();
    cloud.isOverTime = pivot.columns.isTime();
    if (pivot.columns.dimensions.isEmpty() || count < (hasSize ? 3 : 2)
        || (hasSize && cloud.isOverTime))
        return false;
    cloud.y = cloud.isOverTime ? count - 1 : 1;
    cloud.size = hasSize ? 2 : -1;
    return true;
}

/// Puts rows that differ only in their period into one group.
class Grouping
{
public:
    int groupOf(const AxisLabel &label, Cloud &cloud)
    {
        const int group = int(cloud.groups.size());
        if (!cloud.hasTrails) {
            cloud.groups += label; // each row by itself
            return group;
        }
        const AxisLabel rest = withoutPeriod(label);
        const QString id = idOf(rest);
        const auto found = m_known.constFind(id);
        if (found != m_known.constEnd())
            return *found;
        m_known.insert(id, group);
        cloud.groups += rest;
        return group;
    }

private:
    QHash<QString, int> m_known;
};

} // namespace

Cloud::Cloud(const ChartData &data, bool hasSize)
{
    const Pivot &pivot = data.wholePivot();
    if (!setColumns(pivot, hasSize, *this))
        return;
    hasTrails = pivot.rows.dimensions.contains(u"period");
    Grouping grouping;
    for (int row = 0; row < pivot.rowCount(); ++row) {
        const PivotCell &across = pivot.cell(row, x);
        const PivotCell &up = pivot.cell(row, y);
        const bool isSized
            = !hasSize || (hasSingle(pivot.cell(row, size)) && pivot.cell(row, size).value >= 0);
        if (!hasSingle(across) || !hasSingle(up) || !isSized) {
            const auto says
                = [](const PivotCell &cell) { return cell.state != CellState::Missing; };
            leftOut += says(across) || says(up);
            continue;
        }
        points += Point { row, across.value, up.value, hasSize ? pivot.cell(row, size).value : 0,
            std::max(ChartData::kindOf(across), ChartData::kindOf(up)),
            grouping.groupOf(pivot.rows.labels[row], *this) };
    }
}

QString Cloud::groupName(int group, Language language) const
{
    QStringList names;
    for (const AxisMember &member : groups[group])
        names += member.names.in(language);
    return names.join(u" · "_s);
}

QList<int> Cloud::groupsBySize() const
{
    QList<double> sizes(groups.size(), 0);
    for (const Point &point : points)
        sizes[point.group] = size >= 0 ? point.size : std::abs(point.y);
    QList<int> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&known = std::as_const(sizes)](int a, int b) { return known[a] > known[b]; });
    return order;
}

QList<QList<Cloud::Point>> Cloud::trails(const ChartData &data) const
{
    const Pivot &pivot = data.wholePivot();
    const auto periodOf = [&](const Point &point) {
        for (const AxisMember &member : pivot.rows.labels[point.row]) {
            if (member.period.isValid())
                return member.period;
        }
        return Period();
    };
    QList<QList<Point>> trails(groups.size());
    for (const Point &point : points)
        trails[point.group] += point;
    for (QList<Point> &trail : trails) {
        std::stable_sort(trail.begin(), trail.end(),
            [&](const Point &a, const Point &b) { return periodOf(a) < periodOf(b); });
    }
    return trails;
}

QList<QColor> Cloud::colours(const ChartData &data, const QList<int> &bySize) const
{
    const Pivot &pivot = data.wholePivot();
    PivotAxis axis;
    axis.labels = groups;
    for (const QString &dimension : pivot.rows.dimensions) {
        if (!hasTrails || dimension != u"period")
            axis.dimensions += dimension;
    }
    const qsizetype hues = data.theme().palette.size();
    return memberColours(pivot, axis, data.theme(), bySize.mid(0, hues));
}

QList<quint8> Cloud::dots(
    const ChartTheme &theme, const QList<int> &bySize, const QList<QColor> &colours) const
{
    QList<quint8> shapes(groups.size(), 0);
    if (!hasTrails || size >= 0)
        return shapes;
    int next = 0;
    for (const int group : bySize) {
        if (colours[group] != theme.other)
            shapes[group] = quint8(next++ % DotShapeCount);
    }
    return shapes;
}

Unit columnUnit(const ChartData &data, int column)
{
    const Pivot &pivot = data.wholePivot();
    const AxisLabel &label = pivot.columns.labels[column];
    if (!label.isEmpty() && label.first().dimension == u"measure"
        && pivot.exploration.transform == Transform::Value) {
        for (int row = 0; row < pivot.rowCount(); ++row) {
            const PivotCell &cell = pivot.cell(row, column);
            if (hasSingle(cell))
                return cell.unit.isEmpty() ? pivot.unit : Unit(cell.unit);
        }
    }
    return pivot.unit;
}

QString columnTitle(const ChartData &data, int column)
{
    const QString name = data.wholePivot().columns.text(column, data.language());
    const QString unit = data.readingOf(columnUnit(data, column)).unitName;
    return unit.isEmpty() ? name : name + u" ("_s + unit + u")"_s;
}

Ruler::Ruler(const ChartData &data, const Cloud &cloud, bool isX)
{
    QList<double> values;
    ValueRange range;
    for (const Cloud::Point &point : cloud.points) {
        values += isX ? point.x : point.y;
        range.add(values.last());
    }
    if (data.pivot().exploration.logScale && range.low > 0) {
        scale = logScale(range.low, range.high);
    } else {
        scale = linearScale(range.low, range.high, range.low > 0 && range.low < range.high / 3);
        const double room = (cloud.size >= 0 ? BubblePad : DotPad) * (scale.high - scale.low);
        scale.low -= room;
        scale.high += room;
    }
    // A cloud without points has no columns either.
    const Unit unit
        = cloud.points.isEmpty() ? data.pivot().unit : columnUnit(data, isX ? cloud.x : cloud.y);
    numbers = ValueText(data.format(), unit, values, !scale.isLog, data.readingOf(unit));
    for (int i = 0; i < scale.ticks.size(); ++i)
        texts += numbers.tick(scale.ticks[i], i == scale.ticks.size() - 1);
}

} // namespace sextant
