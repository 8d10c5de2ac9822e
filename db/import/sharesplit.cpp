// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/sharesplit.h"

#include "db/datasettable.h"
#include "db/values/dbtr.h"

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

ShareSplit::ShareSplit(const Dataset &dataset, const SplitRule &rule, const Totals &totals,
    const ImportContext &context)
    : m_dataset(dataset)
    , m_rule(rule)
    , m_totals(totals)
    , m_context(context)
    , m_totalDimensions(memberDimensions(totals.dataset))
{
}

Result<void> ShareSplit::check(const CsvTable &table) const
{
    QList<FieldRule> fields { m_rule.share, m_rule.basis, m_rule.note };
    fields.append(m_rule.members.values());
    for (const FieldRule &field : fields) {
        if (auto known = ImportContext::require(table, field); !known)
            return known;
    }
    return {};
}

Result<QHash<QString, QString>> ShareSplit::parseMembers(const CsvTable &table) const
{
    QHash<QString, QString> members;
    for (auto rule = m_rule.members.begin(); rule != m_rule.members.end(); ++rule) {
        const auto member = m_context.member(table, rule.key(), rule.value());
        if (!member)
            return Failure(member.error());
        members.insert(rule.key(), *member);
    }
    return members;
}

Result<QString> ShareSplit::basisText(const CsvTable &table) const
{
    // Data speaks English, like the notes of the publishers' own rows.
    const QString basis = ImportContext::text(table, m_rule.basis);
    if (basis == u"equal-split")
        return u"equal split"_s;
    if (basis.startsWith(u"proxy:")) {
        if (const Source *source = m_context.source(basis.sliced(6)))
            return u"share as in "_s + source->shortName();
    }
    return ImportContext::malformed(table, m_rule.basis,
        DbTr::tr("\"%1\" is no basis of an assumption.").arg(basis),
        DbTr::tr("Write equal-split, or proxy: and the id of a source."));
}

bool ShareSplit::matches(const Observation &total, const QHash<QString, QString> &members) const
{
    return std::ranges::all_of(m_rule.match, [&](const QString &dimension) {
        const qsizetype index = m_totalDimensions.indexOf(dimension);
        return index >= 0 && total.members[index] == members.value(dimension);
    });
}

Result<QList<Observation>> ShareSplit::split(const CsvTable &table) const
{
    const auto members = parseMembers(table);
    if (!members)
        return Failure(members.error());
    const auto share = ImportContext::number(table, m_rule.share);
    if (!share)
        return Failure(share.error());
    if (*share < 0 || *share > 100) {
        return ImportContext::malformed(
            table, m_rule.share, DbTr::tr("A share lies between 0 and 100 percent."));
    }
    const auto basis = basisText(table);
    if (!basis)
        return Failure(basis.error());
    const QString reason = ImportContext::text(table, m_rule.note);

    QList<Observation> parts;
    for (const Observation &total : m_totals.observations) {
        if (!matches(total, *members))
            continue;
        Observation part;
        part.period = total.period;
        part.measure = m_rule.measure;
        part.value = total.value * *share / 100;
        part.unit = total.unit;
        part.kind = Kind::Assumption;
        part.qualifier = total.qualifier;
        part.source = total.source;
        part.note = u"%1 % of the published %2 %3; %4"_s.arg(QString::number(*share, 'g', 10),
            QString::number(total.value, 'g', 10), total.unit, *basis);
        if (!reason.isEmpty())
            part.note += u": "_s + reason;
        for (const QString &dimension : memberDimensions(m_dataset)) {
            const qsizetype index = m_totalDimensions.indexOf(dimension);
            part.members.append(members->contains(dimension) || index < 0
                    ? members->value(dimension)
                    : total.members[index]);
        }
        parts.append(part);
    }
    if (parts.isEmpty()) {
        return ImportContext::malformed(table, m_rule.share,
            DbTr::tr("There is no published total that this share could split."));
    }
    return parts;
}

} // namespace sextant::db
