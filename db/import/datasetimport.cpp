// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/datasetimport.h"

#include "db/catalogwriter.h"
#include "db/import/measurerules.h"
#include "db/import/rowparser.h"
#include "db/observations.h"
#include "db/values/dbtr.h"

namespace sextant::db {

namespace {

/// Whether a number in `unit` may stand under a measure counted in `measureUnit`: the same, or
/// money of the same scale in another currency.
[[nodiscard]] bool fits(const Unit &unit, const Unit &measureUnit)
{
    if (unit == measureUnit)
        return true;
    return unit.isMoney() && measureUnit.isMoney()
        && unit.inCurrency(measureUnit.currency()) == measureUnit;
}

} // namespace

DatasetImport::DatasetImport(
    const DatasetRule &rule, const Taxonomy &taxonomy, const ImportContext &context)
    : m_rule(rule)
    , m_context(context)
    , m_possible(possibleMeasures(rule.measures, taxonomy))
{
    for (const Measure &measure : m_possible)
        m_measureIds.append(measure.id);
}

QString DatasetImport::placeOf(const Row &row) const
{
    return DbTr::tr("%1, line %2").arg(m_files[row.file]).arg(row.line);
}

Result<void> DatasetImport::readRows(CsvTable &table, const RowsRule &rule)
{
    const RowParser parser(m_rule.dataset, rule, m_measureIds, m_context);
    if (auto checked = parser.check(table); !checked)
        return checked;
    m_files.append(table.name());
    for (;;) {
        const auto more = table.next();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        auto observation = parser.parse(table);
        if (!observation)
            return Failure(observation.error());
        m_rows.append({ std::move(*observation), m_files.size() - 1, table.line() });
    }
}

Result<void> DatasetImport::readSplit(CsvTable &table, const SplitRule &rule, const Totals &totals)
{
    const ShareSplit split(m_rule.dataset, rule, totals, m_context);
    if (auto checked = split.check(table); !checked)
        return checked;
    m_files.append(table.name());
    for (;;) {
        const auto more = table.next();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        const auto parts = split.split(table);
        if (!parts)
            return Failure(parts.error());
        for (const Observation &part : *parts)
            m_rows.append({ part, m_files.size() - 1, table.line() });
    }
}

Result<QList<Measure>> DatasetImport::usedMeasures() const
{
    QHash<QString, Unit> units;
    for (const Measure &measure : m_possible) {
        if (measure.unit.type() != Unit::Type::None)
            units.insert(measure.id, measure.unit);
    }
    QSet<QString> used;
    for (const Row &row : m_rows) {
        const QString &id = row.observation.measure;
        const Unit unit(row.observation.unit);
        used.insert(id);
        const auto known = units.constFind(id);
        if (known == units.constEnd()) {
            units.insert(id, unit);
        } else if (!fits(unit, *known)) {
            return failure(ErrorCode::Malformed,
                DbTr::tr("The unit is \"%1\", but %2 is counted in \"%3\".")
                    .arg(unit.id(), id, known->id()),
                {}, placeOf(row));
        }
    }
    QList<Measure> measures = m_rule.measures.listed;
    for (const Measure &possible : m_possible.sliced(measures.size())) {
        if (!used.contains(possible.id))
            continue;
        Measure measure = possible;
        measure.unit = units.value(measure.id);
        decideTotals(measure, m_rule.measures);
        measures.append(measure);
    }
    return measures;
}

Result<void> DatasetImport::write(const Connection &connection)
{
    const auto measures = usedMeasures();
    if (!measures)
        return Failure(measures.error());
    Dataset dataset = m_rule.dataset;
    dataset.measures = *measures;
    if (auto added = CatalogWriter(connection).addDataset(dataset, m_rule.repeats); !added)
        return added;
    auto writer = ObservationWriter::prepare(connection, dataset);
    if (!writer)
        return Failure(writer.error());
    for (const Row &row : m_rows) {
        const auto added = writer->add(row.observation);
        if (added)
            continue;
        Error error = added.error();
        error.where = placeOf(row);
        if (error.code == ErrorCode::AlreadyExists) {
            error.code = ErrorCode::Malformed;
            error.what = DbTr::tr("The same source already gives a number for these members, this "
                                  "period and this kind.");
            error.hint
                = DbTr::tr("Remove one of them, or say with range-low and range-high that they "
                           "are a range.");
        }
        return Failure(error);
    }
    return {};
}

} // namespace sextant::db
