// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/selectionstatistics.h"

#include "models/forecast/growth.h"
#include "models/items/celltext.h"
#include "models/items/tr.h"

#include <algorithm>

namespace sextant {

namespace {

/// A selected cell that has one number, and what it stands for.
struct Place
{
    const PivotCell *cell = nullptr;
    QList<AxisMember> members;
    Period period; ///< along the time axis; invalid without one
};

QList<Place> placesOf(const Pivot &pivot, const CellSet &cells, int &count)
{
    QList<CellIndex> ordered(cells.cbegin(), cells.cend());
    std::sort(ordered.begin(), ordered.end());
    QList<Place> places;
    for (const CellIndex &index : ordered) {
        if (!containsCell(pivot, index))
            continue;
        ++count;
        const PivotCell &cell = cellAt(pivot, index);
        if (!cell.hasValue())
            continue;
        Place place;
        place.cell = &cell;
        if (index.first >= 0)
            place.members += pivot.rows.labels[index.first];
        if (index.second >= 0)
            place.members += pivot.columns.labels[index.second];
        for (const AxisMember &member : place.members) {
            if (member.period.isValid())
                place.period = member.period;
        }
        places += place;
    }
    return places;
}

bool touchesTotals(const CellSet &cells)
{
    return std::any_of(cells.cbegin(), cells.cend(),
        [](const CellIndex &index) { return index.first < 0 || index.second < 0; });
}

const AxisMember *memberOf(const Place &place, const QString &dimension)
{
    for (const AxisMember &member : place.members) {
        if (member.dimension == dimension)
            return &member;
    }
    return nullptr;
}

bool isAbove(const Dimension &dimension, const QString &ancestor, const QString &id)
{
    for (const Member *member = dimension.find(id); member && !member->parent.isEmpty();
         member = dimension.find(member->parent)) {
        if (member->parent == ancestor)
            return true;
    }
    return false;
}

QString whyPeriodsDoNotAdd(const Pivot &pivot, const QList<Place> &places)
{
    bool differ = false;
    for (const Place &a : places) {
        for (const Place &b : places) {
            if (a.period == b.period)
                continue;
            differ = true;
            if (a.period.contains(b.period))
                return ItemsTr::tr("The selected periods overlap.");
        }
    }
    if (differ && pivot.measure.overPeriods != PeriodTotal::Sum)
        return ItemsTr::tr("This measure does not add up over periods.");
    return {};
}

QString whyMembersDoNotAdd(const Pivot &pivot, const QList<Place> &places, const QString &id)
{
    QStringList members;
    for (const Place &place : places) {
        if (const AxisMember *member = memberOf(place, id))
            members += member->id;
    }
    members.removeDuplicates();
    if (members.size() < 2)
        return {};
    const Dimension *dimension = pivot.dimension(id);
    if (!dimension || !dimension->isAdditive || pivot.measure.overMembers != MemberTotal::Sum)
        return ItemsTr::tr("The selected members must not be added up.");
    for (const QString &member : members) {
        const Member *found = dimension->find(member);
        if (found && (!found->adds || found->level == 0))
            return ItemsTr::tr("The selected members overlap.");
        for (const QString &other : members) {
            if (isAbove(*dimension, other, member))
                return ItemsTr::tr("One of the selected members is part of another.");
        }
    }
    return {};
}

QString whySourcesDoNotAdd(const Pivot &pivot, const QList<Place> &places)
{
    if (pivot.dataset.combinesSources)
        return {};
    QStringList sources;
    for (const Place &place : places)
        sources += place.cell->sources;
    sources.removeDuplicates();
    return sources.size() > 1 ? ItemsTr::tr("The selected numbers come from different sources.")
                              : QString();
}

QString whyNoSum(const Pivot &pivot, const QList<Place> &places)
{
    const Transform transform = pivot.exploration.transform;
    const bool isValue = transform == Transform::Value || transform == Transform::Difference;
    if (!isValue || pivot.unit.type() == Unit::Type::Percent
        || pivot.unit.type() == Unit::Type::Ordinal)
        return ItemsTr::tr("Shares, growth rates, indices and ratings do not add up.");
    QString why = whyPeriodsDoNotAdd(pivot, places);
    for (const QString &id : pivot.rows.dimensions + pivot.columns.dimensions) {
        if (why.isEmpty() && id != u"period")
            why = whyMembersDoNotAdd(pivot, places, id);
    }
    return why.isEmpty() ? whySourcesDoNotAdd(pivot, places) : why;
}

/// Growth needs one series: all but the period alike, each period once.
void addGrowth(SelectionStatistics &statistics, const Pivot &pivot, QList<Place> places)
{
    const Transform transform = pivot.exploration.transform;
    const Unit::Type type = pivot.valueUnit.type();
    if ((transform != Transform::Value && transform != Transform::Index)
        || (type != Unit::Type::Money && type != Unit::Type::Count) || places.size() < 2)
        return;
    const auto isBefore = [](const Place &a, const Place &b) { return a.period < b.period; };
    std::sort(places.begin(), places.end(), isBefore);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
        if (!place.period.isValid() || place.period.grain() != places.first().period.grain()
            || (i > 0 && place.period == places[i - 1].period))
            return;
        for (const AxisMember &member : place.members) {
            const AxisMember *other = memberOf(places.first(), member.dimension);
            if (!member.period.isValid() && (!other || other->id != member.id))
                return;
        }
    }
    const Place &first = places.first();
    const Place &last = places.last();
    const Result<double> growth
        = compoundGrowth(first.cell->value, last.cell->value, first.period.yearsTo(last.period));
    if (!growth.has_value())
        return;
    statistics.growth = growth.value();
    statistics.from = first.period;
    statistics.to = last.period;
}

bool haveOneUnit(const QList<Place> &places)
{
    return std::all_of(places.cbegin(), places.cend(),
        [&](const Place &place) { return place.cell->unit == places.first().cell->unit; });
}

} // namespace

SelectionStatistics selectionStatistics(const Pivot &pivot, const CellSet &cells)
{
    SelectionStatistics statistics;
    const QList<Place> places = placesOf(pivot, cells, statistics.cells);
    statistics.numbers = int(places.size());
    if (places.isEmpty())
        return statistics;
    if (!haveOneUnit(places)) {
        statistics.whyNoSum = ItemsTr::tr("The selected numbers are in different units.");
        return statistics;
    }
    double sum = 0;
    for (const Place &place : places)
        sum += place.cell->value;
    statistics.average = sum / double(places.size());
    if (places.size() > 1) {
        statistics.whyNoSum = touchesTotals(cells)
            ? ItemsTr::tr("Totals are not added to their parts.")
            : whyNoSum(pivot, places);
    }
    if (statistics.whyNoSum.isEmpty())
        statistics.sum = sum;
    addGrowth(statistics, pivot, places);
    return statistics;
}

} // namespace sextant
