// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/cellchoices.h"

#include "models/explore/drill.h"
#include "models/explore/periodnames.h"
#include "models/items/celltext.h"
#include "models/items/tr.h"

#include <QMap>
#include <QSet>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More names than this are counted.
constexpr int MaxNames = 2;

QList<AxisMember> membersOf(const Pivot &pivot, CellIndex cell)
{
    QList<AxisMember> members;
    if (cell.first >= 0)
        members += pivot.rows.labels[cell.first];
    if (cell.second >= 0)
        members += pivot.columns.labels[cell.second];
    return members;
}

QString dimensionName(const Pivot &pivot, const QString &id, Language language)
{
    const Dimension *dimension = pivot.dimension(id);
    return dimension ? dimension->names.in(language) : QString();
}

bool hasChildren(const Dimension &dimension, const QString &id)
{
    return dimension.withDescendants(id).size() > 1;
}

Exploration withOnly(const Exploration &exploration, const AxisMember &member)
{
    Exploration changed = exploration;
    changed.setFilter({ member.dimension, { member.id }, false });
    return changed;
}

void addMemberChoices(
    QList<CellChoice> &choices, const Pivot &pivot, const AxisMember &member, Language language)
{
    const QString name = member.names.in(language);
    const Dimension *dimension = pivot.dimension(member.dimension);
    if (member.isOther || !dimension || !dimension->find(member.id))
        return;
    if (dimension->find(member.id)->level == 0)
        return; // the whole holds every member: it neither narrows nor can be left out
    CellChoice only;
    only.type = CellChoice::Type::FilterTo;
    only.text = ItemsTr::tr("Filter to %1").arg(name);
    only.stepText = only.text;
    only.filter = { member.dimension, { member.id }, false };
    only.exploration = withOnly(pivot.exploration, member);
    choices += only;

    CellChoice without;
    without.type = CellChoice::Type::Exclude;
    without.text = ItemsTr::tr("Exclude %1").arg(name);
    without.stepText = without.text;
    const Filter *present = pivot.exploration.filter(member.dimension);
    without.filter = { member.dimension, { member.id }, true };
    if (present && present->excludes) {
        without.filter.members = present->members;
        without.filter.members += member.id;
    } else if (present && present->members.contains(member.id)) {
        without.filter = *present;
        without.filter.members.removeAll(member.id);
    }
    // Leaving out the last member that is kept would show everything again.
    if (!without.filter.members.isEmpty()) {
        without.exploration = pivot.exploration;
        without.exploration.setFilter(without.filter);
        choices += without;
    }

    if (hasChildren(*dimension, member.id)) {
        CellChoice drill;
        drill.type = CellChoice::Type::Drill;
        drill.text = ItemsTr::tr("Drill into %1").arg(name);
        drill.stepText = drill.text;
        drill.exploration = drilledInto(pivot.exploration, *dimension, member.id);
        choices += drill;
    }
}

/// Dimensions that stand on no axis and have something to tell apart.
QList<const Dimension *> freeDimensions(const Pivot &pivot)
{
    QList<const Dimension *> free;
    for (const Dimension &dimension : pivot.dimensions) {
        if (!pivot.rows.dimensions.contains(dimension.id)
            && !pivot.columns.dimensions.contains(dimension.id) && dimension.members.size() > 1)
            free += &dimension;
    }
    return free;
}

void addDrillsBy(
    QList<CellChoice> &choices, const Pivot &pivot, const AxisMember &member, Language language)
{
    const Dimension *own = pivot.dimension(member.dimension);
    if (member.isOther || !own || !own->find(member.id))
        return;
    for (const Dimension *dimension : freeDimensions(pivot)) {
        if (dimension == own)
            continue;
        CellChoice choice;
        choice.type = CellChoice::Type::DrillBy;
        choice.group = member.names.in(language);
        choice.text = dimension->names.in(language);
        choice.stepText = ItemsTr::tr("Drill %1 by %2").arg(choice.group, choice.text);
        choice.exploration
            = drilledBy(pivot.exploration, member.dimension, member.id, dimension->id);
        choices += choice;
    }
}

void addPeriodChoice(
    QList<CellChoice> &choices, const Pivot &pivot, const AxisMember &member, Language language)
{
    if (!member.period.isValid() || member.isScenario)
        return;
    CellChoice choice;
    choice.type = CellChoice::Type::Period;
    choice.text = ItemsTr::tr("Show only %1").arg(periodInSentence(member.period, language));
    choice.stepText = choice.text;
    choice.exploration = pivot.exploration;
    choice.exploration.periods = { member.period, member.period };
    choices += choice;
}

void addBreakDowns(QList<CellChoice> &choices, const Pivot &pivot, Language language)
{
    for (const Dimension *dimension : freeDimensions(pivot)) {
        CellChoice choice;
        choice.type = CellChoice::Type::BreakDown;
        choice.text = dimension->names.in(language);
        choice.stepText = ItemsTr::tr("Break Down by %1").arg(choice.text);
        choice.exploration = brokenDownBy(pivot.exploration, dimension->id);
        choices += choice;
    }
}

/// The rows of the one measure that is shown; none where measures stand on an axis.
std::optional<Filter> measureFilter(const Pivot &pivot)
{
    const bool isOnAxis = pivot.rows.dimensions.contains(u"measure"_s)
        || pivot.columns.dimensions.contains(u"measure"_s);
    if (isOnAxis || pivot.measure.id.isEmpty())
        return std::nullopt;
    return Filter { u"measure"_s, { pivot.measure.id }, false };
}

QString namesOf(const Dimension &dimension, const QStringList &ids, Language language)
{
    QStringList names;
    for (const QString &id : ids) {
        if (const Member *member = dimension.find(id))
            names += member->names.in(language);
    }
    if (names.size() > MaxNames + 1) {
        const int rest = int(names.size()) - MaxNames;
        names.resize(MaxNames);
        names += ItemsTr::tr("%n more", nullptr, rest);
    }
    return names.join(ItemsTr::tr(", "));
}

} // namespace

QList<CellChoice> cellChoices(const Pivot &pivot, CellIndex cell, Language language)
{
    QList<CellChoice> choices;
    if (!containsCell(pivot, cell))
        return choices;
    const QList<AxisMember> members = membersOf(pivot, cell);
    for (const AxisMember &member : members) {
        if (member.dimension == u"period")
            addPeriodChoice(choices, pivot, member, language);
        else
            addMemberChoices(choices, pivot, member, language);
    }
    for (const AxisMember &member : members) {
        if (member.dimension != u"period")
            addDrillsBy(choices, pivot, member, language);
    }
    addBreakDowns(choices, pivot, language);
    return choices;
}

QList<CellChoice> memberChoices(
    const Pivot &pivot, const QString &dimension, const QString &member, Language language)
{
    const Dimension *known = pivot.dimension(dimension);
    const Member *found = known ? known->find(member) : nullptr;
    if (!found)
        return {};
    AxisMember meant;
    meant.dimension = dimension;
    meant.id = member;
    meant.names = found->names;
    meant.level = found->level;
    QList<CellChoice> choices;
    addMemberChoices(choices, pivot, meant, language);
    addDrillsBy(choices, pivot, meant, language);
    addBreakDowns(choices, pivot, language);
    return choices;
}

QList<Filter> memberFilters(const Pivot &pivot, const QString &dimension, const QString &member)
{
    QList<Filter> filters { { dimension, { member }, false } };
    if (const auto measure = measureFilter(pivot))
        filters += *measure;
    return filters;
}

QList<Filter> cellFilters(const Pivot &pivot, CellIndex cell)
{
    QList<Filter> filters;
    if (!containsCell(pivot, cell))
        return filters;
    for (const AxisMember &member : membersOf(pivot, cell)) {
        if (member.isOther || member.isScenario)
            return {};
        filters += { member.dimension, { member.id }, false };
    }
    if (const auto measure = measureFilter(pivot))
        filters += *measure;
    return filters;
}

std::optional<CellChoice> selectionChoice(const Pivot &pivot, const CellSet &cells)
{
    if (cells.size() < 2)
        return std::nullopt;
    CellChoice choice;
    choice.type = CellChoice::Type::Period;
    choice.text = ItemsTr::tr("Filter to Selection");
    choice.stepText = choice.text;
    choice.exploration = pivot.exploration;
    PeriodRange range;
    QMap<QString, QStringList> kept;
    QSet<QString> open; // dimensions of which "other" is selected: no list of members says it
    for (const CellIndex &cell : cells) {
        if (!containsCell(pivot, cell))
            continue;
        for (const AxisMember &member : membersOf(pivot, cell)) {
            if (member.period.isValid()) {
                if (member.isScenario)
                    continue;
                if (!range.from.isValid() || member.period < range.from)
                    range.from = member.period;
                if (!range.to.isValid() || range.to < member.period)
                    range.to = member.period;
            } else if (member.isOther) {
                open += member.dimension;
            } else if (!kept[member.dimension].contains(member.id)) {
                kept[member.dimension] += member.id;
            }
        }
    }
    if (range.from.isValid())
        choice.exploration.periods = range;
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        it.value().sort();
        if (!open.contains(it.key()) && it.key() != u"period")
            choice.exploration.setFilter({ it.key(), it.value(), false });
    }
    if (choice.exploration == pivot.exploration)
        return std::nullopt;
    return choice;
}

std::optional<CellChoice> drillChoice(const Pivot &pivot, CellIndex cell, Language language)
{
    std::optional<CellChoice> drill;
    for (const CellChoice &choice : cellChoices(pivot, cell, language)) {
        if (choice.type == CellChoice::Type::Drill)
            drill = choice;
    }
    return drill;
}

QList<DrillText> drillTexts(const Pivot &pivot, Language language)
{
    const QList<Drill> open = openDrills(pivot.exploration);
    if (open.isEmpty())
        return {};
    QList<DrillText> texts { { ItemsTr::tr("All"), ItemsTr::tr("All the Way Up") } };
    for (const Drill &drill : open) {
        const Dimension *dimension = pivot.dimension(drill.dimension);
        const Member *member = dimension ? dimension->find(drill.member) : nullptr;
        const QString name = member ? member->names.in(language) : drill.member;
        texts += { name, ItemsTr::tr("Up to %1").arg(name) };
    }
    return texts;
}

QList<FilterText> filterTexts(const Pivot &pivot, Language language)
{
    QList<FilterText> texts;
    for (const Filter &filter : pivot.exploration.filters) {
        const Dimension *dimension = pivot.dimension(filter.dimension);
        if (!dimension || filter.members.isEmpty())
            continue;
        const QString pattern = filter.excludes ? ItemsTr::tr("%1: not %2") : ItemsTr::tr("%1: %2");
        texts += { filter.dimension,
            pattern.arg(dimensionName(pivot, filter.dimension, language),
                namesOf(*dimension, filter.members, language)) };
    }
    const PeriodRange &range = pivot.exploration.periods;
    if (range.isOpen())
        return texts;
    const QString from = periodNames(range.from).in(language);
    const QString to = periodNames(range.to).in(language);
    QString text;
    if (!range.to.isValid())
        text = ItemsTr::tr("From %1").arg(from);
    else if (!range.from.isValid())
        text = ItemsTr::tr("Until %1").arg(to);
    else
        text = from == to ? from : ItemsTr::tr("%1–%2").arg(from, to);
    texts += { u"period"_s, text };
    return texts;
}

} // namespace sextant
