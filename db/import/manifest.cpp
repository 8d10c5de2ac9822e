// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/manifest.h"

#include "db/catalog.h"
#include "db/datasettable.h"
#include "db/import/jsonfields.h"
#include "db/values/dbtr.h"

#include <QIODevice>
#include <QJsonDocument>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] std::optional<MemberTotal> memberTotal(JsonFields &fields)
{
    const QString word = fields.text(u"overMembers"_s, {});
    if (word.isEmpty())
        return std::nullopt;
    if (word != u"sum" && word != u"none")
        fields.fail(u"overMembers"_s, DbTr::tr("This must be \"sum\" or \"none\"."));
    return word == u"sum" ? MemberTotal::Sum : MemberTotal::None;
}

[[nodiscard]] std::optional<PeriodTotal> periodTotal(JsonFields &fields)
{
    const QString word = fields.text(u"overPeriods"_s, {});
    if (word.isEmpty())
        return std::nullopt;
    if (word == u"sum")
        return PeriodTotal::Sum;
    if (word == u"last")
        return PeriodTotal::Last;
    if (word != u"none")
        fields.fail(u"overPeriods"_s, DbTr::tr("This must be \"sum\", \"last\" or \"none\"."));
    return PeriodTotal::None;
}

[[nodiscard]] FieldRule readFieldRule(JsonFields fields)
{
    FieldRule rule;
    rule.column = fields.text(u"column"_s, {});
    const QJsonValue constant = fields.value(u"is"_s);
    rule.constant
        = constant.isDouble() ? QString::number(constant.toDouble()) : constant.toString();
    rule.prefix = fields.text(u"prefix"_s, {});
    rule.suffix = fields.text(u"suffix"_s, {});
    rule.below = fields.text(u"below"_s, {});
    rule.mayBeEmpty = fields.flag(u"mayBeEmpty"_s);
    if (fields.has(u"words"_s)) {
        JsonFields words = fields.object(u"words"_s);
        for (const QString &word : words.keys()) {
            const QJsonValue number = words.value(word);
            if (!number.isDouble())
                words.fail(word, DbTr::tr("A number is expected here."));
            rule.words.insert(word, number.toDouble());
        }
    }
    fields.finish();
    return rule;
}

/// A rule is either an object or, for short, the name of a column.
[[nodiscard]] FieldRule fieldRule(JsonFields &fields, const QString &key)
{
    if (!fields.value(key).isString()) {
        FieldRule rule = readFieldRule(fields.object(key));
        if (rule.column.isEmpty() == rule.constant.isEmpty())
            fields.fail(key, DbTr::tr("Either \"column\" or \"is\" is needed."));
        return rule;
    }
    FieldRule rule;
    rule.column = fields.text(key);
    return rule;
}

[[nodiscard]] FieldRule optionalRule(JsonFields &fields, const QString &key)
{
    return fields.has(key) ? fieldRule(fields, key) : FieldRule();
}

[[nodiscard]] QMap<QString, FieldRule> memberRules(JsonFields &fields)
{
    QMap<QString, FieldRule> rules;
    JsonFields members = fields.object(u"members"_s);
    for (const QString &dimension : members.keys())
        rules.insert(dimension, fieldRule(members, dimension));
    return rules;
}

[[nodiscard]] RowsRule rowsRule(JsonFields fields)
{
    RowsRule rule;
    rule.file = fields.text(u"file"_s);
    rule.measure = fieldRule(fields, u"measure"_s);
    rule.period = optionalRule(fields, u"period"_s);
    rule.value = fieldRule(fields, u"value"_s);
    rule.low = optionalRule(fields, u"low"_s);
    rule.high = optionalRule(fields, u"high"_s);
    rule.unit = fieldRule(fields, u"unit"_s);
    rule.source = fieldRule(fields, u"source"_s);
    rule.kind.isByPublication = fields.flag(u"kindByPublication"_s);
    rule.kind.field = fieldRule(fields, u"kind"_s);
    rule.note.field = optionalRule(fields, u"note"_s);
    rule.note.hasQualifier = fields.flag(u"qualifierInNote"_s);
    rule.note.hasInterval = fields.flag(u"intervalInNote"_s);
    rule.members = memberRules(fields);
    fields.finish();
    return rule;
}

[[nodiscard]] SplitRule splitRule(JsonFields fields)
{
    SplitRule rule;
    rule.file = fields.text(u"file"_s);
    rule.dataset = fields.text(u"totalsOf"_s);
    rule.measure = fields.text(u"measure"_s);
    rule.match = fields.texts(u"match"_s);
    rule.share = fieldRule(fields, u"share"_s);
    rule.basis = fieldRule(fields, u"basis"_s);
    rule.note = optionalRule(fields, u"note"_s);
    rule.members = memberRules(fields);
    fields.finish();
    return rule;
}

[[nodiscard]] Measure measure(JsonFields fields)
{
    Measure result;
    result.id = fields.text(u"id"_s);
    result.names = fields.names(u"names"_s);
    result.unit = Unit(fields.text(u"unit"_s));
    result.overMembers = memberTotal(fields).value_or(MemberTotal::Sum);
    result.overPeriods = periodTotal(fields).value_or(PeriodTotal::Sum);
    fields.finish();
    return result;
}

void readTaxonomyMeasures(JsonFields fields, MeasureRules &rules)
{
    rules.taxonomy = fields.text(u"taxonomy"_s);
    rules.unit = fields.text(u"unit"_s, {});
    for (JsonFields variant : fields.objects(u"variants"_s)) {
        rules.variants.append(
            { variant.text(u"suffix"_s), variant.text(u"unit"_s), variant.names(u"names"_s) });
        variant.finish();
    }
    for (JsonFields override : fields.objects(u"overrides"_s)) {
        rules.overrides.append({ override.texts(u"units"_s), override.texts(u"ids"_s),
            memberTotal(override), periodTotal(override) });
        override.finish();
    }
    fields.finish();
}

[[nodiscard]] DatasetRule datasetRule(JsonFields fields)
{
    DatasetRule rule;
    Dataset &dataset = rule.dataset;
    dataset.id = fields.text(u"id"_s);
    dataset.table = sqlName(dataset.id);
    dataset.names = fields.names(u"names"_s);
    dataset.description = fields.names(u"description"_s);
    dataset.dimensions = fields.texts(u"dimensions"_s);
    dataset.dimensions.append({ u"source"_s, u"kind"_s });
    dataset.combinesSources = fields.flag(u"combinesSources"_s);
    rule.repeats = fields.flag(u"repeats"_s);
    for (const JsonFields &listed : fields.objects(u"measures"_s))
        rule.measures.listed.append(measure(listed));
    dataset.measures = rule.measures.listed;
    if (fields.has(u"measuresFrom"_s))
        readTaxonomyMeasures(fields.object(u"measuresFrom"_s), rule.measures);
    else if (rule.measures.listed.isEmpty())
        fields.fail(u"measures"_s, DbTr::tr("A dataset needs a measure."));
    for (const JsonFields &rows : fields.objects(u"rows"_s))
        rule.rows.append(rowsRule(rows));
    for (const JsonFields &split : fields.objects(u"splits"_s))
        rule.splits.append(splitRule(split));
    fields.finish();

    for (const RowsRule &rows : rule.rows) {
        for (const QString &dimension : memberDimensions(dataset)) {
            if (!rows.members.contains(dimension)) {
                fields.fail(u"rows"_s,
                    DbTr::tr("%1 needs a rule for the dimension \"%2\" under \"members\".")
                        .arg(rows.file, dimension));
            }
        }
    }
    return rule;
}

[[nodiscard]] DimensionRule dimensionRule(JsonFields fields)
{
    DimensionRule rule;
    Dimension &dimension = rule.dimension;
    dimension.id = fields.text(u"id"_s);
    if (!canNameColumn(dimension.id))
        fields.fail(u"id"_s, DbTr::tr("Every observation has a column of that name."));
    dimension.names = fields.names(u"names"_s);
    dimension.isAdditive = fields.flag(u"additive"_s);
    dimension.hasCompleteChildren = fields.flag(u"completeChildren"_s);
    rule.taxonomy = fields.text(u"taxonomy"_s, {});
    for (JsonFields group : fields.objects(u"groups"_s)) {
        rule.groups.append({ group.text(u"taxonomy"_s), group.names(u"names"_s) });
        group.finish();
    }
    if (fields.has(u"whole"_s)) {
        JsonFields whole = fields.object(u"whole"_s);
        Member member;
        member.id = whole.text(u"id"_s);
        member.names = whole.names(u"names"_s);
        member.level = 0;
        whole.finish();
        dimension.members.append(member);
    }
    rule.overlapping = fields.texts(u"overlapping"_s);
    rule.overlappingBelow = fields.texts(u"overlappingBelow"_s);
    if (fields.has(u"aliases"_s)) {
        JsonFields aliases = fields.object(u"aliases"_s);
        for (const QString &member : aliases.keys())
            rule.aliases.insert(member, aliases.texts(member));
    }
    fields.finish();
    return rule;
}

[[nodiscard]] ColumnsRule columnsRule(
    JsonFields &fields, const QStringList &required, const QStringList &optional = {})
{
    ColumnsRule rule;
    rule.file = fields.text(u"file"_s);
    for (const QString &key : required)
        rule.columns.insert(key, fields.text(key));
    for (const QString &key : optional)
        rule.columns.insert(key, fields.text(key, {}));
    return rule;
}

[[nodiscard]] ClaimRule claimRule(JsonFields fields)
{
    ClaimRule rule;
    const QString type = fields.text(u"type"_s);
    if (type != u"growth" && type != u"share")
        fields.fail(u"type"_s, DbTr::tr("This must be \"growth\" or \"share\"."));
    rule.type = type == u"share" ? Claim::Type::Share : Claim::Type::Growth;
    rule.table = columnsRule(fields,
        { u"source"_s, u"market"_s, u"deployment"_s, u"region"_s, u"from"_s, u"to"_s, u"value"_s },
        { u"note"_s });
    fields.finish();
    return rule;
}

[[nodiscard]] Manifest manifestOf(JsonFields &fields)
{
    Manifest manifest;
    if (fields.value(u"format"_s).toInt() != 1)
        fields.fail(u"format"_s, DbTr::tr("Only format 1 is known."));
    JsonFields sources = fields.object(u"sources"_s);
    manifest.sources = columnsRule(sources,
        { u"id"_s, u"publisher"_s, u"title"_s, u"edition"_s, u"locator"_s, u"access"_s,
            u"scopeNote"_s });
    sources.finish();
    JsonFields taxonomy = fields.object(u"taxonomy"_s);
    manifest.taxonomy = columnsRule(taxonomy,
        { u"dimension"_s, u"id"_s, u"parent"_s, u"nameEn"_s, u"nameZhHans"_s, u"nameZhHant"_s },
        { u"source"_s });
    taxonomy.finish();
    for (const JsonFields &dimension : fields.objects(u"dimensions"_s))
        manifest.dimensions.append(dimensionRule(dimension));
    for (const JsonFields &dataset : fields.objects(u"datasets"_s))
        manifest.datasets.append(datasetRule(dataset));
    for (const JsonFields &claim : fields.objects(u"claims"_s))
        manifest.claims.append(claimRule(claim));
    for (JsonFields rate : fields.objects(u"rates"_s)) {
        manifest.rates.append(
            columnsRule(rate, { u"source"_s, u"base"_s, u"quote"_s, u"year"_s, u"rate"_s }));
        rate.finish();
    }
    manifest.explorations = fields.texts(u"explorations"_s);
    manifest.stories = fields.texts(u"stories"_s);
    fields.finish();
    return manifest;
}

} // namespace

Result<Manifest> readManifest(QIODevice &device, const QString &name)
{
    const QByteArray bytes = device.readAll();
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (!document.isObject()) {
        const qsizetype line
            = bytes.first(qMin<qsizetype>(parsed.offset, bytes.size())).count('\n') + 1;
        return failure(ErrorCode::Malformed, DbTr::tr("This is not a JSON object."), {},
            DbTr::tr("%1, line %2").arg(name).arg(line), parsed.errorString());
    }
    JsonFields fields(document.object(), name);
    Manifest manifest = manifestOf(fields);
    if (fields.error())
        return Failure(*fields.error());
    return manifest;
}

} // namespace sextant::db
