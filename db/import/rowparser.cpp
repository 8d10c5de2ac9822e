// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/rowparser.h"

#include "db/datasettable.h"
#include "db/import/note.h"
#include "db/values/dbtr.h"
#include "db/values/suggest.h"

#include <cmath>

namespace sextant::db {

RowParser::RowParser(const Dataset &dataset, const RowsRule &rule, const QStringList &measureIds,
    const ImportContext &context)
    : m_rule(rule)
    , m_measureIds(measureIds)
    , m_context(context)
    , m_dimensions(memberDimensions(dataset))
{
}

Result<void> RowParser::check(const CsvTable &table) const
{
    QList<FieldRule> fields { m_rule.measure, m_rule.period, m_rule.value, m_rule.low, m_rule.high,
        m_rule.unit, m_rule.source, m_rule.kind.field, m_rule.note.field };
    fields.append(m_rule.members.values());
    for (const FieldRule &field : fields) {
        if (auto known = ImportContext::require(table, field); !known)
            return known;
    }
    return {};
}

Result<Observation> RowParser::parse(const CsvTable &table) const
{
    Observation observation;
    observation.measure = ImportContext::text(table, m_rule.measure);
    if (!m_measureIds.contains(observation.measure)) {
        return ImportContext::malformed(table, m_rule.measure,
            DbTr::tr("\"%1\" is no known measure.").arg(observation.measure),
            didYouMean(observation.measure, m_measureIds));
    }
    for (const QString &dimension : m_dimensions) {
        const auto member = m_context.member(table, dimension, m_rule.members.value(dimension));
        if (!member)
            return Failure(member.error());
        observation.members.append(*member);
    }
    const auto period = ImportContext::period(table, m_rule.period);
    if (!period)
        return Failure(period.error());
    observation.period = *period;
    const auto source = m_context.sourceId(table, m_rule.source);
    if (!source)
        return Failure(source.error());
    observation.source = *source;
    observation.unit = ImportContext::text(table, m_rule.unit);
    if (observation.unit.isEmpty())
        return ImportContext::malformed(table, m_rule.unit, DbTr::tr("The unit is missing."));
    const auto kind = parseKind(table, observation);
    if (!kind)
        return Failure(kind.error());
    observation.kind = *kind;
    if (const auto parsed = parseNumbers(table, observation); !parsed)
        return Failure(parsed.error());
    return observation;
}

Result<void> RowParser::parseNumbers(const CsvTable &table, Observation &observation) const
{
    const auto value = ImportContext::number(table, m_rule.value);
    if (!value)
        return Failure(value.error());
    observation.value = *value;

    Note note;
    note.text = ImportContext::text(table, m_rule.note.field);
    if (m_rule.note.hasQualifier)
        note = takeQualifier(note);
    if (m_rule.note.hasInterval)
        note = takeInterval(note);
    observation.note = note.text;
    observation.qualifier = note.qualifier;
    observation.low = note.low;
    observation.high = note.high;
    for (const auto &[rule, end] :
        { std::pair(&m_rule.low, &observation.low), std::pair(&m_rule.high, &observation.high) }) {
        if (rule->column.isEmpty() || table.text(rule->column).isEmpty())
            continue;
        const auto number = ImportContext::number(table, *rule);
        if (!number)
            return Failure(number.error());
        *end = *number;
    }
    if (observation.low > observation.value || observation.high < observation.value) {
        return ImportContext::malformed(
            table, m_rule.value, DbTr::tr("The value lies outside its own interval."));
    }
    return {};
}

Result<Kind> RowParser::parseKind(const CsvTable &table, const Observation &observation) const
{
    const QString word = ImportContext::text(table, m_rule.kind.field);
    const auto kind = kindFromId(word);
    if (!kind) {
        QStringList words;
        for (const Kind known : AllKinds)
            words.append(kindId(known));
        return ImportContext::malformed(table, m_rule.kind.field,
            DbTr::tr("\"%1\" is no kind of number.").arg(word),
            DbTr::tr("Known are: %1.").arg(words.join(QStringLiteral(", "))));
    }
    if (!m_rule.kind.isByPublication || !observation.period.isValid())
        return *kind;
    const auto published = Period::parse(m_context.source(observation.source)->edition);
    if (!published)
        return *kind;
    if (observation.period.year() < published->year())
        return Kind::Actual;
    return observation.period.year() > published->year() ? Kind::Forecast : Kind::Estimate;
}

} // namespace sextant::db
