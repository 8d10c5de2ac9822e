// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importcontext.h"
#include "db/values/observation.h"

namespace sextant::db {

/// A published total with the dataset that it belongs to.
struct Totals
{
    Dataset dataset;
    QList<Observation> observations;
};

/// Splits published totals by the assumed shares of a file: one observation for each share and each
/// total that it matches. Its kind is always assumption, its source the total's, and its note tells
/// the share, the total and where the share comes from.
class ShareSplit final
{
public:
    /// All arguments must outlive the object.
    ShareSplit(const Dataset &dataset, const SplitRule &rule, const Totals &totals,
        const ImportContext &context);

    /// @return NotFound for a column of the rule that the file lacks
    [[nodiscard]] Result<void> check(const CsvTable &table) const;
    /// What the current row makes of the totals.
    /// @return Malformed with file, line and column, also when no total matches
    [[nodiscard]] Result<QList<Observation>> split(const CsvTable &table) const;

private:
    [[nodiscard]] Result<QHash<QString, QString>> parseMembers(const CsvTable &table) const;
    [[nodiscard]] Result<QString> basisText(const CsvTable &table) const;
    [[nodiscard]] bool matches(
        const Observation &total, const QHash<QString, QString> &members) const;

    const Dataset &m_dataset;
    const SplitRule &m_rule;
    const Totals &m_totals;
    const ImportContext &m_context;
    QStringList m_totalDimensions;
};

} // namespace sextant::db
