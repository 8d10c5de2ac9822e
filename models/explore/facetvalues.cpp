// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/facetvalues.h"

#include "models/explore/facetnumbers.h"

#include <algorithm>

namespace sextant {

double FacetValues::fraction(const QString &member) const
{
    const auto found = ofMembers.constFind(member);
    if (found == ofMembers.cend() || !found->hasValue() || !(longest > 0))
        return 0;
    const double share = found->value / longest;
    return share > 0 && share <= 1 ? share : 0;
}

void takeValues(FacetValues &values, const Pivot &pivot)
{
    for (int row = 0; row < pivot.rowCount(); ++row) {
        const QString &member = pivot.rows.labels[row].first().id;
        if (values.ofMembers.contains(member))
            continue; // its own numbers come first
        const PivotCell &cell = pivot.cell(row, 0);
        values.ofMembers.insert(member,
            { cell.state, cell.qualifier, cell.kinds, cell.value,
                cell.unit.isEmpty() ? pivot.valueUnit : Unit(cell.unit) });
    }
    values.measure = pivot.measure.names;
}

void setScale(FacetValues &values)
{
    values.longest = 0;
    values.hasOneUnit = true;
    values.unit = {};
    double whole = 0;
    bool hasUnit = false;
    for (auto it = values.ofMembers.cbegin(); it != values.ofMembers.cend(); ++it) {
        if (!it->hasValue())
            continue;
        values.hasOneUnit = values.hasOneUnit && (!hasUnit || it->unit == values.unit);
        values.unit = it->unit;
        hasUnit = true;
        double &largest = it.key() == values.whole ? whole : values.longest;
        largest = std::max(largest, it->value);
    }
    if (!values.hasOneUnit) {
        values.unit = {};
        values.longest = 0;
    } else if (!(values.longest > 0)) {
        values.longest = whole;
    }
}

QList<FacetValues> facetValues(
    const CubePtr &cube, const Exploration &exploration, const std::atomic_bool *cancelled)
{
    const auto numbers = FacetNumbers::prepare(cube, exploration, cancelled);
    return numbers ? (*numbers)->values(exploration.periods, cancelled) : QList<FacetValues>();
}

} // namespace sextant
