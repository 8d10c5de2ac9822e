// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facetchoice.h"

#include "models/items/tr.h"

#include <QSet>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Entries stand parents before children, so what is below an entry follows it, deeper.
qsizetype endOfBranch(const Facet &facet, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < facet.entries.size() && facet.entries[end].depth > facet.entries[first].depth)
        ++end;
    return end;
}

qsizetype indexOf(const Facet &facet, const QString &member)
{
    for (qsizetype i = 0; i < facet.entries.size(); ++i) {
        if (facet.entries[i].member == member)
            return i;
    }
    return -1;
}

/// The members of the list that hold all of their branch, without those below them; empty if
/// `marked` cannot be said by such members alone.
QStringList rootsOf(const Facet &facet, const QList<bool> &marked)
{
    QStringList roots;
    for (qsizetype i = 0; i < facet.entries.size();) {
        if (!marked[i]) {
            ++i;
            continue;
        }
        const qsizetype end = endOfBranch(facet, i);
        for (qsizetype j = i; j < end; ++j) {
            if (!marked[j])
                return {};
        }
        roots += facet.entries[i].member;
        i = end;
    }
    return roots;
}

/// Takes the mark from members above unmarked ones: they cannot be kept without them.
void dropBrokenBranches(const Facet &facet, QList<bool> &marked)
{
    for (qsizetype i = 0; i < facet.entries.size(); ++i) {
        const qsizetype end = endOfBranch(facet, i);
        for (qsizetype j = i; j < end; ++j)
            marked[i] = marked[i] && marked[j];
    }
}

/// Members that the filter names but the facet does not list (they have no rows just now).
QStringList unlisted(const Facet &facet, const Filter *current, bool excludes)
{
    QStringList members;
    if (current && current->excludes == excludes) {
        for (const QString &member : current->members) {
            if (indexOf(facet, member) < 0)
                members += member;
        }
    }
    return members;
}

bool leavesWhole(const Facet &facet, const QList<bool> &kept)
{
    for (qsizetype i = 0; i < facet.entries.size(); ++i) {
        if (facet.entries[i].isWhole && !kept[i])
            return true;
    }
    return false;
}

Filter filterFor(const Facet &facet, const Filter *current, QList<bool> kept)
{
    Filter filter { facet.dimension, {}, false };
    QList<bool> left = kept;
    for (bool &mark : left)
        mark = !mark;
    if (!left.contains(true) || !kept.contains(true))
        return filter;

    const bool wantsExclude = !current || current->excludes;
    // The whole contains everybody: naming it would leave out, or keep, everything.
    const bool dropsWhole = leavesWhole(facet, kept);
    const QStringList excluded = dropsWhole ? QStringList() : rootsOf(facet, left);
    if (wantsExclude && !excluded.isEmpty()) {
        filter.members = excluded + unlisted(facet, current, true);
        filter.excludes = true;
        return filter;
    }
    for (qsizetype i = 0; i < kept.size(); ++i)
        kept[i] = kept[i] && !facet.entries[i].isWhole;
    QStringList included = rootsOf(facet, kept);
    if (included.isEmpty() && !excluded.isEmpty()) {
        filter.members = excluded;
        filter.excludes = true;
        return filter;
    }
    if (included.isEmpty()) {
        dropBrokenBranches(facet, kept);
        included = rootsOf(facet, kept);
    }
    filter.members = included + unlisted(facet, current, false);
    return filter;
}

} // namespace

Filter toggleMembers(
    const Facet &facet, const Filter *current, const QStringList &members, bool isOn)
{
    QList<bool> kept;
    kept.reserve(facet.entries.size());
    for (const FacetEntry &entry : facet.entries)
        kept += entry.isSelected;
    for (const QString &member : members) {
        const qsizetype first = indexOf(facet, member);
        if (first < 0)
            continue;
        const bool isWhole = facet.entries[first].isWhole;
        if (isWhole && isOn)
            return { facet.dimension, {}, false };
        const qsizetype end = isWhole ? first + 1 : endOfBranch(facet, first);
        for (qsizetype i = first; i < end; ++i)
            kept[i] = isOn;
    }
    return filterFor(facet, current, kept);
}

Filter toggleMember(const Facet &facet, const Filter *current, const QString &member, bool isOn)
{
    return toggleMembers(facet, current, { member }, isOn);
}

Filter onlyMember(const Facet &facet, const Filter *current, const QString &member)
{
    const qsizetype at = indexOf(facet, member);
    if (at >= 0 && facet.entries[at].isWhole)
        return { facet.dimension, {}, false };
    const bool isOnly = current && !current->excludes && current->members == QStringList { member };
    return { facet.dimension, isOnly ? QStringList() : QStringList { member }, false };
}

QString filterStepText(const Facet &facet, const Filter &filter, Language language)
{
    const QString dimension = facet.names.in(language);
    if (filter.members.isEmpty())
        return ItemsTr::tr("Show All: %1").arg(dimension);
    QStringList names;
    for (const QString &member : filter.members) {
        const qsizetype i = indexOf(facet, member);
        if (i >= 0)
            names += facet.entries[i].names.in(language);
    }
    constexpr int most = 3;
    if (names.size() > most) {
        const int rest = int(names.size()) - most;
        names.resize(most);
        names += ItemsTr::tr("%n more", nullptr, rest);
    }
    const QString text
        = filter.excludes ? ItemsTr::tr("Exclude %1: %2") : ItemsTr::tr("Filter %1: %2");
    return text.arg(dimension, names.join(u", "_s));
}

} // namespace sextant
