// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/facetpivots.h"

#include <QHash>

#include <algorithm>

namespace sextant {

namespace {

QString idOf(const AxisLabel &label)
{
    QStringList ids;
    for (const AxisMember &member : label)
        ids += member.id;
    return ids.join(u'\n');
}

/// The labels of the rows without the first dimension, each once: periods in their order, others in
/// the order of first use, "other" last.
QList<AxisLabel> innerLabels(const Pivot &pivot)
{
    QList<AxisLabel> labels;
    QHash<QString, bool> known;
    for (const AxisLabel &label : pivot.rows.labels) {
        const AxisLabel inner = label.mid(1);
        const QString id = idOf(inner);
        if (known.contains(id))
            continue;
        known.insert(id, true);
        labels += inner;
    }
    std::stable_sort(labels.begin(), labels.end(), [](const AxisLabel &a, const AxisLabel &b) {
        if (a.size() == 1 && a.first().dimension == u"period")
            return a.first().period < b.first().period;
        return !a.last().isOther && b.last().isOther;
    });
    return labels;
}

} // namespace

QList<FacetPivot> facetPivots(const Pivot &pivot)
{
    const QString &dimension = pivot.exploration.multiples;
    QList<FacetPivot> facets;
    if (dimension.isEmpty() || pivot.rows.dimensions.size() < 2
        || pivot.rows.dimensions.first() != dimension)
        return facets;

    const QList<AxisLabel> inner = innerLabels(pivot);
    QHash<QString, int> innerIndex;
    for (int i = 0; i < inner.size(); ++i)
        innerIndex.insert(idOf(inner[i]), i);

    Pivot empty = pivot;
    empty.exploration.multiples.clear();
    empty.exploration.rows.removeFirst();
    empty.rows.dimensions.removeFirst();
    empty.rows.labels = inner;
    empty.cells = QList<PivotCell>(inner.size() * pivot.columnCount());
    empty.rowTotals = QList<PivotCell>(inner.size());
    empty.columnTotals = QList<PivotCell>(pivot.columnCount());
    empty.grandTotal = PivotCell();

    QHash<QString, int> known;
    for (int row = 0; row < pivot.rowCount(); ++row) {
        const AxisMember &member = pivot.rows.labels[row].first();
        auto found = known.constFind(member.id);
        if (found == known.constEnd()) {
            found = known.insert(member.id, int(facets.size()));
            facets += FacetPivot { member, empty, QList<int>(inner.size(), -1) };
        }
        FacetPivot &facet = facets[*found];
        const int at = innerIndex.value(idOf(pivot.rows.labels[row].mid(1)));
        facet.rows[at] = row;
        facet.pivot.rowTotals[at] = pivot.rowTotals.value(row);
        for (int column = 0; column < pivot.columnCount(); ++column)
            facet.pivot.cells[qsizetype(at) * pivot.columnCount() + column]
                = pivot.cell(row, column);
    }
    return facets;
}

} // namespace sextant
