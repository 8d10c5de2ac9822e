// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/importer.h"

#include "db/catalog.h"
#include "db/import/datasetimport.h"
#include "db/import/explorationsfile.h"
#include "db/import/storiesfile.h"
#include "db/observations.h"
#include "db/savedstore.h"
#include "db/sql/transaction.h"
#include "db/storystore.h"
#include "db/values/dbtr.h"
#include "db/values/suggest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

const auto manifestName = u"manifest.json"_s;

[[nodiscard]] Result<std::unique_ptr<QFile>> openFileOf(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists()) {
        return failure(ErrorCode::NotFound, DbTr::tr("There is no such file."),
            path.endsWith(manifestName) ? DbTr::tr(
                "A folder is imported by its manifest; name a file to import that alone.")
                                        : QString(),
            path);
    }
    if (!file->open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, DbTr::tr("The file cannot be read."),
            DbTr::tr("Check its permissions."), path, file->errorString());
    }
    return file;
}

[[nodiscard]] FieldRule columnField(const ColumnsRule &rule, const QString &key)
{
    FieldRule field;
    field.column = rule.columns.value(key);
    return field;
}

} // namespace

int Importer::fileCount() const
{
    qsizetype count = 2 + m_manifest.claims.size() + m_manifest.rates.size()
        + m_manifest.explorations.size() + m_manifest.stories.size();
    for (const DatasetRule &dataset : m_manifest.datasets)
        count += dataset.rows.size() + dataset.splits.size();
    return int(count);
}

Result<void> Importer::announce(const QString &file)
{
    const double fraction = double(m_filesDone++) / fileCount();
    if (m_progress && !m_progress(file, fraction))
        return failure(ErrorCode::Cancelled, DbTr::tr("The import was stopped."));
    return {};
}

Result<void> Importer::withTable(const QString &file, const TableAction &action)
{
    if (auto announced = announce(file); !announced)
        return announced;
    const auto device = openFileOf(QDir(m_folder).filePath(file));
    if (!device)
        return Failure(device.error());
    auto table = CsvTable::open(**device, file);
    if (!table)
        return Failure(table.error());
    return action(*table);
}

Result<void> Importer::forEachRow(
    CsvTable &table, const ColumnsRule &rule, const TableAction &action)
{
    for (const QString &column : rule.columns) {
        if (column.isEmpty())
            continue;
        if (auto known = table.require(column); !known)
            return known;
    }
    for (;;) {
        const auto more = table.next();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        if (const auto done = action(table); !done) {
            Error error = done.error();
            if (error.where.isEmpty())
                error.where = DbTr::tr("%1, line %2").arg(table.name()).arg(table.line());
            return Failure(error);
        }
    }
}

Result<void> Importer::readRules()
{
    const auto device = openFileOf(QDir(m_folder).filePath(manifestName));
    if (!device)
        return Failure(device.error());
    auto manifest = readManifest(**device, manifestName);
    if (!manifest)
        return Failure(manifest.error());
    m_manifest = std::move(*manifest);
    return withTable(m_manifest.taxonomy.file, [this](CsvTable &table) -> Result<void> {
        auto taxonomy = Taxonomy::read(table, m_manifest.taxonomy);
        if (!taxonomy)
            return Failure(taxonomy.error());
        m_taxonomy = std::move(*taxonomy);
        return {};
    });
}

Result<void> Importer::importSources()
{
    const ColumnsRule &rule = m_manifest.sources;
    return withTable(rule.file, [this, &rule](CsvTable &file) {
        QList<Source> sources;
        QSet<QString> ids;
        const auto read = forEachRow(file, rule, [&](CsvTable &table) -> Result<void> {
            const auto text
                = [&](const QString &key) { return table.text(rule.columns.value(key)); };
            const QString id = text(u"id"_s);
            if (id.isEmpty())
                return table.malformed(rule.columns.value(u"id"_s), DbTr::tr("The id is missing."));
            if (ids.contains(id)) {
                return table.malformed(rule.columns.value(u"id"_s),
                    DbTr::tr("The source \"%1\" is there twice.").arg(id));
            }
            ids.insert(id);
            sources.append({ id, text(u"publisher"_s), text(u"title"_s), text(u"edition"_s),
                text(u"locator"_s), text(u"access"_s), text(u"scopeNote"_s) });
            return {};
        });
        return read ? m_writer.addSources(sources) : read;
    });
}

Result<void> Importer::importDimensions()
{
    for (const DimensionRule &rule : m_manifest.dimensions) {
        const auto dimension = m_taxonomy.dimension(rule);
        if (!dimension) {
            Error error = dimension.error();
            error.code = ErrorCode::Malformed;
            error.where = manifestName + u", "_s + error.where;
            return Failure(error);
        }
        if (auto added = m_writer.addDimension(*dimension); !added)
            return added;
    }
    auto context = ImportContext::read(m_connection);
    if (!context)
        return Failure(context.error());
    m_context = std::move(*context);
    return {};
}

Result<Totals> Importer::totalsOf(const SplitRule &rule)
{
    const auto datasets = readDatasets(m_connection);
    if (!datasets)
        return Failure(datasets.error());
    const auto found = std::ranges::find(*datasets, rule.dataset, &Dataset::id);
    if (found == datasets->end()) {
        return failure(ErrorCode::Malformed,
            DbTr::tr("There is no dataset \"%1\" whose totals could be split.").arg(rule.dataset),
            DbTr::tr("It must stand before the dataset that splits it."), manifestName);
    }
    Totals totals { *found, {} };
    const auto read = readObservations(m_connection, *found, [&totals](const Observation &row) {
        totals.observations.append(row);
        return true;
    });
    if (!read)
        return Failure(read.error());
    return totals;
}

Result<void> Importer::importDataset(const DatasetRule &rule)
{
    for (const QString &dimension : rule.dataset.dimensions) {
        if (!m_context.hasDimension(dimension)) {
            return failure(ErrorCode::Malformed,
                DbTr::tr("The dataset %1 names the dimension \"%2\", which is not described.")
                    .arg(rule.dataset.id, dimension),
                {}, manifestName);
        }
    }
    DatasetImport import(rule, m_taxonomy, m_context);
    for (const RowsRule &rows : rule.rows) {
        auto read
            = withTable(rows.file, [&](CsvTable &table) { return import.readRows(table, rows); });
        if (!read)
            return read;
    }
    for (const SplitRule &split : rule.splits) {
        const auto totals = totalsOf(split);
        if (!totals)
            return Failure(totals.error());
        auto read = withTable(
            split.file, [&](CsvTable &table) { return import.readSplit(table, split, *totals); });
        if (!read)
            return read;
    }
    return import.write(m_connection);
}

Result<void> Importer::importClaims(const ClaimRule &rule)
{
    const ColumnsRule &columns = rule.table;
    return withTable(columns.file, [&](CsvTable &file) {
        return forEachRow(file, columns, [&](CsvTable &table) -> Result<void> {
            const auto field = [&](const QString &key) { return columnField(columns, key); };
            const auto source = m_context.sourceId(table, field(u"source"_s));
            const auto market = m_context.member(table, u"market"_s, field(u"market"_s));
            const auto deployment
                = m_context.member(table, u"deployment"_s, field(u"deployment"_s));
            const auto region = m_context.member(table, u"region"_s, field(u"region"_s));
            for (const auto *id : { &source, &market, &deployment, &region }) {
                if (!*id)
                    return Failure(id->error());
            }
            const auto from = ImportContext::period(table, field(u"from"_s));
            const auto to = ImportContext::period(table, field(u"to"_s));
            if (!from || !to)
                return Failure(from ? to.error() : from.error());
            if (*to <= *from) {
                return table.malformed(
                    columns.columns.value(u"to"_s), DbTr::tr("The claim ends before it begins."));
            }
            const auto value = ImportContext::number(table, field(u"value"_s));
            if (!value)
                return Failure(value.error());
            const FieldRule note = field(u"note"_s);
            return m_writer.addClaim({ rule.type, *source, *market, *deployment, *region, *from,
                *to, *value, ImportContext::text(table, note) });
        });
    });
}

Result<void> Importer::importRates(const ColumnsRule &rule)
{
    return withTable(rule.file, [&](CsvTable &file) {
        return forEachRow(file, rule, [&](CsvTable &table) -> Result<void> {
            const auto field = [&](const QString &key) { return columnField(rule, key); };
            const auto source = m_context.sourceId(table, field(u"source"_s));
            if (!source)
                return Failure(source.error());
            for (const auto &key : { u"base"_s, u"quote"_s }) {
                if (!Unit(table.text(rule.columns.value(key))).isMoney()) {
                    return table.malformed(
                        rule.columns.value(key), DbTr::tr("This is no currency of ISO 4217."));
                }
            }
            const auto year = ImportContext::period(table, field(u"year"_s));
            if (!year)
                return Failure(year.error());
            const auto rate = ImportContext::number(table, field(u"rate"_s));
            if (!rate)
                return Failure(rate.error());
            if (*rate <= 0) {
                return table.malformed(
                    rule.columns.value(u"rate"_s), DbTr::tr("A rate is more than zero."));
            }
            return m_writer.addExchangeRate({ *source, table.text(rule.columns.value(u"base"_s)),
                table.text(rule.columns.value(u"quote"_s)), year->year(), *rate });
        });
    });
}

Result<void> Importer::importExplorations(const QString &name)
{
    if (auto announced = announce(name); !announced)
        return announced;
    const auto device = openFileOf(QDir(m_folder).filePath(name));
    if (!device)
        return Failure(device.error());
    const auto explorations = readExplorations(**device, name);
    if (!explorations)
        return Failure(explorations.error());
    const SavedStore store(m_connection, SavedStore::Table::Exploration);
    for (const Saved &exploration : *explorations) {
        if (auto saved = store.save(exploration); !saved)
            return saved;
    }
    return {};
}

Result<void> Importer::importStories(const QString &name)
{
    if (auto announced = announce(name); !announced)
        return announced;
    const auto device = openFileOf(QDir(m_folder).filePath(name));
    if (!device)
        return Failure(device.error());
    const auto stories = readStories(**device, name);
    if (!stories)
        return Failure(stories.error());
    const StoryStore store(m_connection);
    for (const Story &story : *stories) {
        if (auto saved = store.save(story); !saved) {
            saved.error().where = name;
            return saved;
        }
    }
    return {};
}

Result<void> Importer::run()
{
    Transaction transaction(m_connection);
    auto done = transaction.begin();
    const auto then = [&done](const auto &step) {
        if (done)
            done = step();
    };
    then([this] { return importSources(); });
    then([this] { return importDimensions(); });
    for (const DatasetRule &rule : m_manifest.datasets)
        then([&] { return importDataset(rule); });
    for (const ClaimRule &rule : m_manifest.claims)
        then([&] { return importClaims(rule); });
    for (const ColumnsRule &rule : m_manifest.rates)
        then([&] { return importRates(rule); });
    for (const QString &name : m_manifest.explorations)
        then([&] { return importExplorations(name); });
    for (const QString &name : m_manifest.stories)
        then([&] { return importStories(name); });
    then([&] { return transaction.commit(); });
    return done;
}

Result<qint64> Importer::addCsv(const QString &path, const QString &datasetId)
{
    QStringList ids;
    for (const DatasetRule &rule : m_manifest.datasets)
        ids.append(rule.dataset.id);
    const auto found = std::ranges::find_if(m_manifest.datasets, [&](const DatasetRule &rule) {
        return rule.dataset.id.compare(datasetId, Qt::CaseInsensitive) == 0;
    });
    if (found == m_manifest.datasets.end()) {
        return failure(ErrorCode::NotFound,
            DbTr::tr("There is no dataset \"%1\" to add to.").arg(datasetId),
            didYouMean(datasetId, ids));
    }
    auto context = ImportContext::read(m_connection);
    if (!context)
        return Failure(context.error());
    m_context = std::move(*context);
    for (const QString &dimension : found->dataset.dimensions) {
        if (!m_context.hasDimension(dimension)) {
            return failure(ErrorCode::NotFound,
                DbTr::tr("The workspace has no dimension \"%1\".").arg(dimension),
                DbTr::tr("Import a folder with a manifest first."));
        }
    }
    const auto device = openFileOf(path);
    if (!device)
        return Failure(device.error());
    auto table = CsvTable::open(**device, QFileInfo(path).fileName());
    if (!table)
        return Failure(table.error());
    DatasetImport import(*found, m_taxonomy, m_context);
    Result<void> read = failure(ErrorCode::NotSupported,
        DbTr::tr("Rows of the dataset %1 cannot be added from a file.").arg(datasetId));
    for (const RowsRule &rows : found->rows) {
        read = import.readRows(*table, rows);
        // A missing column says that the file has another layout; then the next one may fit.
        if (read || read.error().code != ErrorCode::NotFound)
            break;
    }
    if (!read)
        return Failure(read.error());
    Transaction transaction(m_connection);
    const auto written
        = transaction.begin().and_then([&] { return import.write(m_connection); }).and_then([&] {
              return transaction.commit();
          });
    if (!written)
        return Failure(written.error());
    return import.rowCount();
}

} // namespace sextant::db
