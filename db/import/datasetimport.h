// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importcontext.h"
#include "db/import/sharesplit.h"
#include "db/import/taxonomy.h"
#include "db/values/observation.h"

namespace sextant::db {

/// Collects one dataset's rows from its files, then writes all of them. Runs in the caller's
/// transaction.
class DatasetImport final
{
public:
    /// All arguments must outlive the object.
    DatasetImport(const DatasetRule &rule, const Taxonomy &taxonomy, const ImportContext &context);

    /// Reads a file of rows, one an observation. @return Malformed with file, line and column
    [[nodiscard]] Result<void> readRows(CsvTable &table, const RowsRule &rule);
    /// Reads a file of shares and splits the totals by them.
    [[nodiscard]] Result<void> readSplit(
        CsvTable &table, const SplitRule &rule, const Totals &totals);
    /// Makes the dataset, or extends the one that is there, and adds the rows.
    /// @return Malformed with file and line for a number that is there already, or whose unit is
    /// not
    ///         its measure's
    [[nodiscard]] Result<void> write(const Connection &connection);

    [[nodiscard]] qint64 rowCount() const { return m_rows.size(); }

private:
    struct Row
    {
        Observation observation;
        qsizetype file = 0;
        qint64 line = 0;
    };

    [[nodiscard]] Result<QList<Measure>> usedMeasures() const;
    [[nodiscard]] QString placeOf(const Row &row) const;

    const DatasetRule &m_rule;
    const ImportContext &m_context;
    QList<Measure> m_possible;
    QStringList m_measureIds;
    QStringList m_files;
    QList<Row> m_rows;
};

} // namespace sextant::db
