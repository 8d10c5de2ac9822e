// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/subject.h"

#include "models/explore/captionwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// The member if the exploration is limited to exactly one of the dimension.
const Member *onlyMember(const Pivot &pivot, const QString &dimension)
{
    const Filter *filter = pivot.exploration.filter(dimension);
    const Dimension *known = pivot.dimension(dimension);
    if (!filter || !known || filter->excludes || filter->members.size() != 1)
        return nullptr;
    return known->find(filter->members.first());
}

/// The member of the dimension that all numbers behind the cells have, if it is one.
const Member *commonMember(const Pivot &pivot, const QString &dimension)
{
    const qsizetype place = pivot.numberDimensions.indexOf(dimension);
    const Dimension *known = pivot.dimension(dimension);
    if (place < 0 || !known)
        return nullptr;
    QString common;
    for (const PivotCell &cell : pivot.cells) {
        for (const CellNumber &number : cell.numbers) {
            const QString id = number.members.value(place);
            if (!common.isEmpty() && id != common)
                return nullptr;
            common = id;
        }
    }
    return known->find(common);
}

} // namespace

QString shortened(const QString &name)
{
    qsizetype end = name.size();
    for (const QString &cut : { u" ("_s, u"（"_s, u", "_s, u"，"_s }) {
        const qsizetype at = name.indexOf(cut);
        if (at > 0)
            end = std::min(end, at);
    }
    return name.first(end);
}

QString subjectOf(const Pivot &pivot, Language language)
{
    const bool marketIsShown = pivot.rows.dimensions.contains(u"market"_s)
        || pivot.columns.dimensions.contains(u"market"_s);
    const Member *market = marketIsShown ? nullptr : onlyMember(pivot, u"market"_s);
    if (!market && !marketIsShown)
        market = commonMember(pivot, u"market"_s);
    // "Value" and "Share" say nothing by themselves; the dataset's name says of what.
    const bool isGeneric = pivot.measure.id == u"value" || pivot.measure.id == u"share";
    const Names &names = market                          ? market->names
        : isGeneric && !pivot.dataset.names.en.isEmpty() ? pivot.dataset.names
                                                         : pivot.measure.names;
    QString subject = shortened(names.in(language));
    const Member *deployment = onlyMember(pivot, u"deployment"_s);
    if (deployment && deployment->id != u"total" && deployment->id != u"all") {
        const QString name = deployment->names.in(language);
        if (!subject.contains(name, Qt::CaseInsensitive))
            subject = language == Language::English ? name + u' ' + uncapitalized(subject, language)
                                                    : spaced(name + subject);
    }
    const Member *region = onlyMember(pivot, u"region"_s);
    if (region && region->id != u"global" && region->id != u"all")
        subject = phrase(Phrase::InPlace, language, { subject, region->names.in(language) });
    QStringList limits;
    for (const QString &dimension : { u"vendor"_s, u"platform"_s, u"segment"_s }) {
        const bool isShown = pivot.rows.dimensions.contains(dimension)
            || pivot.columns.dimensions.contains(dimension);
        const Member *member = isShown ? nullptr : onlyMember(pivot, dimension);
        if (!member || member->id == u"all")
            continue;
        const QString name = shortened(member->names.in(language));
        // What a later name says with its own words is said once: NVIDIA, NVIDIA H100.
        limits.removeIf([&](const QString &before) { return name.contains(before); });
        limits += name;
    }
    if (limits.isEmpty())
        return subject;
    const QString separator = language == Language::English ? u", "_s : u"、"_s;
    return phrase(Phrase::Of, language, { subject, limits.join(separator) });
}

} // namespace sextant
