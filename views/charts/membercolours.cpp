// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/membercolours.h"

#include "views/charts/chartbrand.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sextant {

namespace {

/// "Other" of a top N, and a member of that id ("all others" as published).
// The last hues of a palette are its quiet ones (brown, pink): they serve where the first are
// taken.
constexpr int PreferredHues = 6;

bool isOther(const AxisLabel &label)
{
    return !label.isEmpty() && (label.last().isOther || label.last().id == u"other");
}

/// The position of a member among its siblings; the member that stands for the whole is none.
int siblingPosition(const Dimension &dimension, const QString &id)
{
    const Member *member = dimension.find(id);
    if (!member)
        return 0;
    int position = 0;
    for (const Member &sibling : dimension.members) {
        if (sibling.id == id)
            break;
        position += sibling.parent == member->parent && sibling.level > 0 ? 1 : 0;
    }
    return position;
}

/// The position of a label in the catalog; with several dimensions they all count.
int catalogPosition(const Pivot &pivot, const AxisLabel &label)
{
    int position = 0;
    for (const AxisMember &member : label) {
        if (const Dimension *dimension = pivot.dimension(member.dimension))
            position += siblingPosition(*dimension, member.id);
    }
    return position;
}

double weight(const Pivot &pivot, bool isRow, int index)
{
    double sum = 0;
    const int count = isRow ? pivot.columnCount() : pivot.rowCount();
    for (int i = 0; i < count; ++i) {
        const PivotCell &cell = isRow ? pivot.cell(index, i) : pivot.cell(i, index);
        if (cell.hasValue())
            sum += std::abs(cell.value);
    }
    return sum;
}

} // namespace

const PivotAxis &seriesAxis(const Pivot &pivot)
{
    return pivot.timeAxis() == 1 ? pivot.rows : pivot.columns;
}

QList<int> leadSeries(const Pivot &pivot, int hues)
{
    const PivotAxis &axis = seriesAxis(pivot);
    const bool isRow = &axis == &pivot.rows;
    QList<int> leads;
    for (int i = 0; i < axis.labels.size(); ++i) {
        if (!isOther(axis.labels[i]))
            leads += i;
    }
    if (leads.size() <= hues)
        return leads;
    QHash<int, double> weights;
    for (const int i : leads)
        weights[i] = weight(pivot, isRow, i);
    std::stable_sort(
        leads.begin(), leads.end(), [&](int a, int b) { return weights[a] > weights[b]; });
    leads.resize(hues);
    std::sort(leads.begin(), leads.end());
    return leads;
}

QList<QColor> memberColours(
    const Pivot &pivot, const PivotAxis &axis, const ChartTheme &theme, const QList<int> &leads)
{
    const int hues = int(theme.palette.size());
    QList<QColor> colours(axis.labels.size(), theme.other);
    QList<int> wanted = leads;
    if (wanted.isEmpty()) {
        wanted.resize(axis.labels.size());
        std::iota(wanted.begin(), wanted.end(), 0);
    }
    wanted.removeIf([&](int i) { return isOther(axis.labels[i]); });
    if (hues == 0)
        return colours;

    const bool isInOrder = axis.dimensions.isEmpty() || axis.isTime() || wanted.size() == 1;
    QList<std::pair<int, int>> byCatalog; // position in the catalog, index of the label
    for (const int i : wanted)
        byCatalog
            += { isInOrder ? int(byCatalog.size()) : catalogPosition(pivot, axis.labels[i]), i };
    std::stable_sort(byCatalog.begin(), byCatalog.end(),
        [](const auto &a, const auto &b) { return a.first < b.first; });

    QList<bool> isTaken(hues, false);
    QList<std::pair<int, int>> displaced;
    for (const auto &[position, index] : byCatalog) {
        const int hue = position % std::min(hues, PreferredHues);
        if (isTaken[hue]) {
            displaced += { hue, index };
            continue;
        }
        isTaken[hue] = true;
        colours[index] = theme.palette[hue];
    }
    for (const auto &[hue, index] : displaced) {
        for (int step = 1; step < hues; ++step) {
            const int next = (hue + step) % hues;
            if (isTaken[next])
                continue;
            isTaken[next] = true;
            colours[index] = theme.palette[next];
            break;
        }
    }
    return withRoleColours(axis, theme, colours);
}

QList<QColor> seriesColours(const Pivot &pivot, const ChartTheme &theme)
{
    const PivotAxis &axis = seriesAxis(pivot);
    const QList<int> leads = leadSeries(pivot, int(theme.palette.size()));
    return memberColours(pivot, axis, theme, withRoleLeads(axis, theme, leads));
}

} // namespace sextant
