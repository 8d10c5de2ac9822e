// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/taxonomy.h"

#include "db/values/dbtr.h"
#include "db/values/suggest.h"

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] Failure unknown(const QString &dimension, const QString &what, const QString &hint)
{
    return failure(ErrorCode::NotFound, what, hint, DbTr::tr("dimension %1").arg(dimension));
}

[[nodiscard]] QStringList idsOf(const QList<Member> &members)
{
    QStringList ids;
    for (const Member &member : members)
        ids.append(member.id);
    return ids;
}

/// Whether the member's line of parents ends; false if it runs in a circle.
[[nodiscard]] bool endsAtTop(const Member &member, const QHash<QString, QString> &parents)
{
    QString ancestor = member.parent;
    for (qsizetype steps = 0; !ancestor.isEmpty(); ++steps) {
        if (steps > parents.size())
            return false;
        ancestor = parents.value(ancestor);
    }
    return true;
}

struct Place
{
    QString dimension;
    Member member;
    qint64 line = 0;
};

[[nodiscard]] Failure parentFailure(
    const CsvTable &table, const ColumnsRule &rule, const Place &place, const QString &what)
{
    return failure(ErrorCode::Malformed, what, {},
        DbTr::tr("%1, line %2, column %3")
            .arg(table.name())
            .arg(place.line)
            .arg(rule.columns.value(u"parent"_s)));
}

} // namespace

Result<Taxonomy> Taxonomy::read(CsvTable &table, const ColumnsRule &rule)
{
    const auto column = [&rule](QLatin1StringView key) { return rule.columns.value(QString(key)); };
    for (const QString &name : rule.columns) {
        const auto known = name.isEmpty() ? Result<void>() : table.require(name);
        if (!known)
            return Failure(known.error());
    }
    Taxonomy taxonomy;
    QHash<QString, QHash<QString, QString>> parents;
    QList<Place> places;
    for (;;) {
        const auto more = table.next();
        if (!more)
            return Failure(more.error());
        if (!*more)
            break;
        const QString dimension = table.text(column("dimension"_L1));
        Member member;
        member.id = table.text(column("id"_L1));
        member.parent = table.text(column("parent"_L1));
        member.names = { table.text(column("nameEn"_L1)), table.text(column("nameZhHans"_L1)),
            table.text(column("nameZhHant"_L1)) };
        if (dimension.isEmpty())
            return table.malformed(column("dimension"_L1), DbTr::tr("The dimension is missing."));
        if (member.id.isEmpty())
            return table.malformed(column("id"_L1), DbTr::tr("The id is missing."));
        if (member.names.en.isEmpty())
            return table.malformed(column("nameEn"_L1), DbTr::tr("The English name is missing."));
        if (parents[dimension].contains(member.id)) {
            return table.malformed(column("id"_L1),
                DbTr::tr("The id \"%1\" is there twice in %2.").arg(member.id, dimension));
        }
        parents[dimension].insert(member.id, member.parent);
        taxonomy.m_members[dimension].append(member);
        places.append({ dimension, member, table.line() });
    }
    // Parents may stand below their children, so they are looked at when all are read.
    for (const Place &place : places) {
        const auto &known = parents[place.dimension];
        if (!place.member.parent.isEmpty() && !known.contains(place.member.parent)) {
            return parentFailure(table, rule, place,
                DbTr::tr("The parent \"%1\" is not in %2.")
                    .arg(place.member.parent, place.dimension));
        }
        if (!endsAtTop(place.member, known)) {
            return parentFailure(table, rule, place,
                DbTr::tr("The member \"%1\" is its own ancestor.").arg(place.member.id));
        }
    }
    return taxonomy;
}

QList<Member> Taxonomy::members(const QString &dimension) const
{
    return m_members.value(dimension);
}

Result<Dimension> Taxonomy::dimension(const DimensionRule &rule) const
{
    Dimension dimension = rule.dimension;
    const auto require = [&](const QString &taxonomy) -> Result<void> {
        if (has(taxonomy))
            return {};
        return unknown(dimension.id,
            DbTr::tr("The taxonomy has no dimension \"%1\".").arg(taxonomy),
            didYouMean(taxonomy, m_members.keys()));
    };
    if (!rule.taxonomy.isEmpty()) {
        if (const auto known = require(rule.taxonomy); !known)
            return Failure(known.error());
        dimension.members.append(members(rule.taxonomy));
    }
    for (const MemberGroup &group : rule.groups) {
        if (const auto known = require(group.taxonomy); !known)
            return Failure(known.error());
        Member top;
        top.id = group.taxonomy;
        top.names = group.names;
        top.adds = false;
        dimension.members.append(top);
        for (Member member : members(group.taxonomy)) {
            if (member.parent.isEmpty())
                member.parent = group.taxonomy;
            dimension.members.append(member);
        }
    }
    const QStringList ids = idsOf(dimension.members);
    for (const QString &id : ids) {
        if (ids.count(id) > 1)
            return unknown(dimension.id, DbTr::tr("Two members have the id \"%1\".").arg(id), {});
    }
    for (const QString &id : rule.overlapping + rule.overlappingBelow + rule.aliases.keys()) {
        if (!ids.contains(id)) {
            return unknown(
                dimension.id, DbTr::tr("There is no member \"%1\".").arg(id), didYouMean(id, ids));
        }
    }
    for (Member &member : dimension.members) {
        if (rule.overlapping.contains(member.id) || rule.overlappingBelow.contains(member.parent))
            member.adds = false;
        member.aliases = rule.aliases.value(member.id);
    }
    dimension.rebuild();
    return dimension;
}

} // namespace sextant::db
