// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/foreach.h"

#include "db/values/suggest.h"
#include "models/explore/evaluate.h"
#include "models/explore/facetcounts.h"
#include "models/explore/tr.h"

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] Result<const DimensionColumn *> columnOf(const Cube &cube, const QString &id)
{
    QStringList known;
    for (const DimensionColumn &column : cube.dimensions) {
        if (column.dimension.id.compare(id, Qt::CaseInsensitive) == 0)
            return &column;
        known += column.dimension.id;
    }
    if (id.compare(u"period"_s, Qt::CaseInsensitive) == 0
        || id.compare(u"measure"_s, Qt::CaseInsensitive) == 0) {
        return failure(ErrorCode::InvalidArgument,
            ExploreTr::tr("There is no page for each member of \"%1\".").arg(id),
            ExploreTr::tr("Use one of: %1.").arg(known.join(u", "_s)));
    }
    const QString nearest = didYouMean(id, known);
    return failure(ErrorCode::NotFound, ExploreTr::tr("There is no dimension \"%1\".").arg(id),
        nearest.isEmpty() ? ExploreTr::tr("Use one of: %1.").arg(known.join(u", "_s)) : nearest);
}

/// Which members have numbers in the look, by their code.
[[nodiscard]] CodeMask membersWithNumbers(
    const Cube &cube, const Exploration &look, const DimensionColumn &column)
{
    const auto index = std::size_t(&column - cube.dimensions.data());
    const RowFilter filter(cube, look);
    const std::vector<qint64> rows = countFacets(cube, filter).passing[index];
    const CodeMask &kept = filter.members(int(index));
    const int level = look.levels.value(column.dimension.id, -1);
    CodeMask found(rows.size(), 0);
    for (std::size_t code = 0; code < rows.size(); ++code) {
        if (rows[code] == 0 || (!kept.empty() && kept[code] == 0))
            continue;
        const int member
            = level < 0 ? int(code) : column.hierarchy.ancestorAt(quint32(code), level);
        if (member >= 0)
            found[std::size_t(member)] = 1;
    }
    return found;
}

} // namespace

Result<QList<MemberLook>> forEachMember(
    const Cube &cube, const Exploration &look, const QString &dimension, Language language)
{
    const auto column = columnOf(cube, dimension);
    if (!column)
        return Failure(column.error());
    const auto resolved = resolve(cube, look);
    if (!resolved)
        return Failure(resolved.error());
    const Dimension &members = (*column)->dimension;
    const CodeMask found = membersWithNumbers(cube, *resolved, **column);
    const auto count = std::count(found.begin(), found.end(), quint8(1));
    if (count == 0) {
        return failure(ErrorCode::NotFound,
            ExploreTr::tr("No member of \"%1\" has numbers in what is looked at.").arg(members.id));
    }
    if (count > MostForEach) {
        return failure(ErrorCode::NotSupported,
            ExploreTr::tr("A page for each of %1 members of \"%2\" would be too many; %3 are "
                          "possible.")
                .arg(count)
                .arg(members.id)
                .arg(MostForEach),
            ExploreTr::tr("Keep fewer members by a filter, or ask for a higher level."));
    }
    QList<MemberLook> looks;
    for (std::size_t code = 0; code < found.size(); ++code) {
        if (found[code] == 0)
            continue;
        const Member &member = members.members[qsizetype(code)];
        MemberLook each { member.names, look };
        each.exploration.setFilter({ members.id, { member.id }, false });
        if (!look.title.isEmpty()) {
            const QString colon = language == Language::English ? u": "_s : u"："_s;
            each.exploration.title = member.names.in(language) + colon + look.title;
        }
        looks.append(each);
    }
    return looks;
}

} // namespace sextant
