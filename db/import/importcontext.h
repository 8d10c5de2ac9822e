// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/csvtable.h"
#include "db/import/manifest.h"
#include "db/sql/connection.h"

namespace sextant::db {

/// What the rows of a file may point to: the workspace's sources and members.
class ImportContext final
{
public:
    [[nodiscard]] static Result<ImportContext> read(const Connection &connection);

    [[nodiscard]] const Dimension &dimension(const QString &id) const;
    [[nodiscard]] bool hasDimension(const QString &id) const { return m_dimensions.contains(id); }
    /// Null for an unknown id.
    [[nodiscard]] const Source *source(const QString &id) const;

    // --- fields of the current row; every error names file, line and column ---
    /// The text by the rule: column or constant, with prefix and suffix.
    [[nodiscard]] static QString text(const CsvTable &table, const FieldRule &rule);
    /// The member that a field names by its id or an alias (in any case).
    /// @return Malformed, with the nearest ids, for an unknown member, or for one that is not below
    /// the
    ///         member of the rule's `below` column
    [[nodiscard]] Result<QString> member(
        const CsvTable &table, const QString &dimensionId, const FieldRule &rule) const;
    [[nodiscard]] Result<QString> sourceId(const CsvTable &table, const FieldRule &rule) const;
    [[nodiscard]] static Result<Period> period(const CsvTable &table, const FieldRule &rule);
    [[nodiscard]] static Result<double> number(const CsvTable &table, const FieldRule &rule);
    [[nodiscard]] static Failure malformed(const CsvTable &table, const FieldRule &rule,
        const QString &what, const QString &hint = {});
    /// @return NotFound for a column of the rule that the file lacks
    [[nodiscard]] static Result<void> require(const CsvTable &table, const FieldRule &rule);

private:
    QHash<QString, Dimension> m_dimensions;
    QHash<QString, Source> m_sources;
    QHash<QString, QHash<QString, QString>> m_aliases; ///< by dimension and folded alias
};

} // namespace sextant::db
