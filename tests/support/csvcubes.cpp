// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/csvcubes.h"

#include "models/cube/cubebuilder.h"

#include <QFile>
#include <QSet>

namespace sextant::test {

using namespace Qt::StringLiterals;

namespace {

/// Splits RFC 4180 text into records of fields.
QList<QStringList> parse(const QString &text)
{
    QList<QStringList> records { {} };
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',' || c == u'\n') {
            records.last().append(field);
            field.clear();
            if (c == u'\n')
                records.append(QStringList());
        } else if (c != u'\r') {
            field += c;
        }
    }
    records.removeLast();
    return records;
}

const QSet<QString> &overlapping()
{
    static const QSet<QString> ids { u"china-smuggled"_s, u"chinese-suppliers"_s,
        u"imported-suppliers"_s, u"csp-in-house"_s, u"tesla-xai"_s, u"gpu-platforms"_s };
    return ids;
}

Member member(const QString &id, const QString &parent = {})
{
    Member result;
    result.id = id;
    result.parent = parent;
    result.names = { id, id, id };
    result.adds = parent != u"groups"_s && !overlapping().contains(id);
    return result;
}

Dimension taxonomy(const QString &id, bool isAdditive)
{
    Dimension dimension;
    dimension.id = id;
    dimension.names = { id, id, id };
    dimension.isAdditive = isAdditive;
    if (id == u"vendor"_s || id == u"platform"_s) {
        dimension.members.append(member(u"all"_s));
        dimension.members.last().level = 0;
    }
    for (const CsvRecord &record : readPublished(u"taxonomy.csv"_s)) {
        if (record[u"dimension"_s] == id) {
            dimension.members.append(
                member(record[u"member"_s].toLower(), record[u"parent"_s].toLower()));
        }
    }
    return dimension;
}

QList<Source> publishedSources()
{
    QList<Source> sources;
    for (const CsvRecord &record : readPublished(u"sources.csv"_s)) {
        Source source;
        source.id = record[u"source_id"_s];
        source.publisher = record[u"publisher"_s];
        source.title = record[u"title"_s];
        source.edition = record[u"published"_s];
        sources.append(source);
    }
    return sources;
}

ExchangeRates publishedRates()
{
    ExchangeRates rates;
    for (const CsvRecord &record : readPublished(u"fx_rate.csv"_s)) {
        rates.add({ record[u"source_id"_s], record[u"base"_s], record[u"quote"_s],
            record[u"year"_s].toInt(), record[u"rate"_s].toDouble() });
    }
    return rates;
}

/// Reads the note's leading word as the qualifier.
Qualifier qualifierOf(const QString &note)
{
    if (!note.contains(u':'))
        return Qualifier::None;
    return qualifierFromId(note.section(u':', 0, 0)).value_or(Qualifier::None);
}

CubeBuilder builder(Dataset dataset, const QList<Dimension> &own)
{
    Dimension source;
    source.id = u"source"_s;
    const QList<Source> sources = publishedSources();
    for (const Source &each : sources)
        source.members.append(member(each.id));
    Dimension kind;
    kind.id = u"kind"_s;
    for (const Kind each : AllKinds)
        kind.members.append(member(kindId(each)));
    const QList<Dimension> dimensions = QList<Dimension> { source } + own + QList { kind };
    for (const Dimension &dimension : dimensions)
        dataset.dimensions.append(dimension.id);
    return { dataset, dimensions, sources, publishedRates() };
}

void add(CubeBuilder &cube, const CsvRecord &record, const QString &measure,
    const QStringList &members, const QString &period, const QString &value, const QString &unit,
    qint64 id)
{
    Observation observation;
    observation.id = id;
    observation.measure = measure;
    observation.period = Period::parse(period).value();
    for (const QString &each : members)
        observation.members.append(each.toLower());
    observation.value = value.toDouble();
    observation.unit = unit;
    observation.kind = kindFromId(record[u"kind"_s]).value();
    observation.source = record[u"source_id"_s];
    observation.note = record[u"note"_s];
    observation.qualifier = qualifierOf(observation.note);
    if (const auto added = cube.add(observation); !added.has_value())
        qFatal("%s", qUtf8Printable(added.error().message()));
}

} // namespace

QList<CsvRecord> readPublished(const QString &fileName)
{
    QFile file(QStringLiteral(SEXTANT_SOURCE_DIR "/resources/data/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qUtf8Printable(file.fileName() + u": "_s + file.errorString()));
    const QList<QStringList> lines = parse(QString::fromUtf8(file.readAll()));
    QList<CsvRecord> records;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        CsvRecord record;
        for (qsizetype column = 0; column < lines[0].size(); ++column)
            record.insert(lines[0][column], lines[i].value(column));
        records.append(record);
    }
    return records;
}

CubePtr marketSizeCube()
{
    Dataset dataset;
    dataset.id = u"market-size"_s;
    Measure measure;
    measure.id = dataset.id;
    measure.unit = Unit(u"USD bn"_s);
    dataset.measures = { measure };
    CubeBuilder cube = builder(dataset,
        { taxonomy(u"market"_s, false), taxonomy(u"deployment"_s, true),
            taxonomy(u"region"_s, true) });
    qint64 id = 0;
    for (const CsvRecord &record : readPublished(u"market_size.csv"_s)) {
        add(cube, record, measure.id,
            { record[u"market"_s], record[u"deployment"_s], record[u"region"_s] },
            record[u"year"_s], record[u"value"_s], record[u"unit"_s], ++id);
    }
    return cube.build();
}

CubePtr vendorShipmentsCube()
{
    Dataset dataset;
    dataset.id = u"vendor-shipments"_s;
    for (const CsvRecord &record : readPublished(u"taxonomy.csv"_s)) {
        if (record[u"dimension"_s] != u"measure"_s)
            continue;
        Measure measure;
        measure.id = record[u"member"_s];
        measure.unit = Unit(u"units"_s);
        if (measure.id == u"accelerators-installed"_s)
            measure.overPeriods = PeriodTotal::Last;
        dataset.measures.append(measure);
    }
    CubeBuilder cube = builder(dataset,
        { taxonomy(u"vendor"_s, true), taxonomy(u"platform"_s, true),
            taxonomy(u"region"_s, true) });
    qint64 id = 0;
    for (const CsvRecord &record : readPublished(u"vendor_shipment.csv"_s)) {
        add(cube, record, record[u"measure"_s],
            { record[u"vendor"_s], record[u"platform"_s], record[u"region"_s] },
            record[u"period"_s], record[u"units"_s], u"units"_s, ++id);
    }
    return cube.build();
}

CubePtr capexCube()
{
    Dataset dataset;
    dataset.id = u"capex"_s;
    dataset.combinesSources = true;
    Measure measure;
    measure.id = dataset.id;
    measure.unit = Unit(u"USD bn"_s);
    dataset.measures = { measure };
    CubeBuilder cube = builder(dataset, { taxonomy(u"vendor"_s, true) });
    qint64 id = 0;
    for (const CsvRecord &record : readPublished(u"capex.csv"_s)) {
        add(cube, record, measure.id, { record[u"vendor"_s] }, u"FY"_s + record[u"fiscal_year"_s],
            record[u"value"_s], record[u"unit"_s], ++id);
    }
    return cube.build();
}

} // namespace sextant::test
