// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importcontext.h"
#include "db/values/observation.h"

namespace sextant::db {

/// Turns the rows of one file into observations by its rule.
class RowParser final
{
public:
    /// @param measureIds  the ids that a row may name
    /// All arguments must outlive the parser.
    RowParser(const Dataset &dataset, const RowsRule &rule, const QStringList &measureIds,
        const ImportContext &context);

    /// @return NotFound for a column of the rule that the file lacks
    [[nodiscard]] Result<void> check(const CsvTable &table) const;
    /// The current row.
    /// @return Malformed with file, line and column
    [[nodiscard]] Result<Observation> parse(const CsvTable &table) const;

private:
    [[nodiscard]] Result<void> parseNumbers(const CsvTable &table, Observation &observation) const;
    [[nodiscard]] Result<Kind> parseKind(
        const CsvTable &table, const Observation &observation) const;

    const RowsRule &m_rule;
    const QStringList &m_measureIds;
    const ImportContext &m_context;
    QStringList m_dimensions;
};

} // namespace sextant::db
