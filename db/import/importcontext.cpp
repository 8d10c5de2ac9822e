// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/importcontext.h"

#include "db/catalog.h"
#include "db/values/dbtr.h"
#include "db/values/suggest.h"

namespace sextant::db {

Result<ImportContext> ImportContext::read(const Connection &connection)
{
    ImportContext context;
    const auto dimensions = readDimensions(connection);
    if (!dimensions)
        return Failure(dimensions.error());
    for (const Dimension &dimension : *dimensions) {
        context.m_dimensions.insert(dimension.id, dimension);
        auto &aliases = context.m_aliases[dimension.id];
        for (const Member &member : dimension.members) {
            for (const QString &alias : member.aliases)
                aliases.insert(alias.toCaseFolded(), member.id);
        }
    }
    const auto sources = readSources(connection);
    if (!sources)
        return Failure(sources.error());
    for (const Source &source : *sources)
        context.m_sources.insert(source.id, source);
    return context;
}

const Dimension &ImportContext::dimension(const QString &id) const
{
    const auto found = m_dimensions.constFind(id);
    Q_ASSERT(found != m_dimensions.constEnd());
    return *found;
}

const Source *ImportContext::source(const QString &id) const
{
    const auto found = m_sources.constFind(id);
    return found == m_sources.constEnd() ? nullptr : &*found;
}

Failure ImportContext::malformed(
    const CsvTable &table, const FieldRule &rule, const QString &what, const QString &hint)
{
    if (!rule.column.isEmpty())
        return table.malformed(rule.column, what, hint);
    return failure(ErrorCode::Malformed, what, hint,
        DbTr::tr("%1, line %2").arg(table.name()).arg(table.line()));
}

Result<void> ImportContext::require(const CsvTable &table, const FieldRule &rule)
{
    for (const QString &column : { rule.column, rule.below }) {
        if (column.isEmpty())
            continue;
        if (auto known = table.require(column); !known)
            return known;
    }
    return {};
}

QString ImportContext::text(const CsvTable &table, const FieldRule &rule)
{
    const QString text = rule.column.isEmpty() ? rule.constant : table.text(rule.column);
    return text.isEmpty() ? text : QString(rule.prefix + text + rule.suffix);
}

Result<QString> ImportContext::member(
    const CsvTable &table, const QString &dimensionId, const FieldRule &rule) const
{
    const QString id = text(table, rule);
    const Dimension &members = dimension(dimensionId);
    const Member *found = members.find(id);
    if (!found)
        found = members.find(m_aliases.value(dimensionId).value(id.toCaseFolded()));
    if (!found) {
        QStringList ids;
        for (const Member &member : members.members)
            ids.append(member.id);
        return malformed(table, rule,
            DbTr::tr("\"%1\" is no member of the dimension %2.").arg(id, dimensionId),
            didYouMean(id, ids));
    }
    if (rule.below.isEmpty())
        return found->id;
    const QString &above = table.text(rule.below);
    if (!members.withDescendants(above).contains(found->id)) {
        return malformed(
            table, rule, DbTr::tr("\"%1\" is not a member of \"%2\".").arg(found->id, above));
    }
    return found->id;
}

Result<QString> ImportContext::sourceId(const CsvTable &table, const FieldRule &rule) const
{
    const QString id = text(table, rule);
    if (source(id))
        return id;
    return malformed(table, rule, DbTr::tr("\"%1\" is no known source.").arg(id),
        didYouMean(id, m_sources.keys()));
}

Result<Period> ImportContext::period(const CsvTable &table, const FieldRule &rule)
{
    const bool isUndated = rule.column.isEmpty() && rule.constant.isEmpty();
    const QString written = text(table, rule);
    if (isUndated || (written.isEmpty() && rule.mayBeEmpty))
        return Period();
    auto parsed = Period::parse(written);
    if (!parsed)
        return malformed(table, rule, parsed.error().what, parsed.error().hint);
    return parsed;
}

Result<double> ImportContext::number(const CsvTable &table, const FieldRule &rule)
{
    if (rule.column.isEmpty())
        return rule.constant.toDouble();
    const QString &written = table.text(rule.column);
    if (rule.words.isEmpty())
        return table.number(rule.column);
    const auto found = rule.words.constFind(written);
    if (found == rule.words.constEnd()) {
        return malformed(table, rule, DbTr::tr("\"%1\" stands for no number.").arg(written),
            didYouMean(written, rule.words.keys()));
    }
    return *found;
}

} // namespace sextant::db
