// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/catalogwriter.h"
#include "db/import/importcontext.h"
#include "db/import/manifestimport.h"
#include "db/import/sharesplit.h"
#include "db/import/taxonomy.h"

namespace sextant::db {

/// One import from a folder with a manifest. Every step works in the one transaction of run() or
/// addCsv().
class Importer final
{
public:
    /// All arguments must outlive the object.
    Importer(const Connection &connection, const QString &folder, const ImportProgress &progress)
        : m_connection(connection)
        , m_writer(connection)
        , m_folder(folder)
        , m_progress(progress)
    {
    }

    /// Reads the manifest and the taxonomy; comes first.
    [[nodiscard]] Result<void> readRules();
    /// Imports everything that the manifest lists, or nothing.
    [[nodiscard]] Result<void> run();
    /// Adds the rows of one file to a dataset. @return how many
    [[nodiscard]] Result<qint64> addCsv(const QString &path, const QString &datasetId);

private:
    using TableAction = std::function<Result<void>(CsvTable &)>;

    [[nodiscard]] Result<void> withTable(const QString &file, const TableAction &action);
    [[nodiscard]] Result<void> forEachRow(
        CsvTable &table, const ColumnsRule &rule, const TableAction &action);
    [[nodiscard]] Result<void> announce(const QString &file);
    [[nodiscard]] Result<void> importSources();
    [[nodiscard]] Result<void> importDimensions();
    [[nodiscard]] Result<void> importDataset(const DatasetRule &rule);
    [[nodiscard]] Result<Totals> totalsOf(const SplitRule &rule);
    [[nodiscard]] Result<void> importClaims(const ClaimRule &rule);
    [[nodiscard]] Result<void> importRates(const ColumnsRule &rule);
    [[nodiscard]] Result<void> importExplorations(const QString &name);
    [[nodiscard]] Result<void> importStories(const QString &name);
    [[nodiscard]] int fileCount() const;

    const Connection &m_connection;
    CatalogWriter m_writer;
    QString m_folder;
    const ImportProgress &m_progress;
    Manifest m_manifest;
    Taxonomy m_taxonomy;
    ImportContext m_context;
    int m_filesDone = 0;
};

} // namespace sextant::db
