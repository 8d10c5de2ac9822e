// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/csvtable.h"
#include "db/import/manifest.h"

#include <QHash>

namespace sextant::db {

/// The members of a taxonomy file, by its own dimensions, in the order of the file.
class Taxonomy final
{
public:
    /// @return Malformed with file, line and column: an id or English name is missing, an id is
    /// there
    ///         twice, a parent is unknown or its own descendant
    [[nodiscard]] static Result<Taxonomy> read(CsvTable &table, const ColumnsRule &rule);

    [[nodiscard]] bool has(const QString &dimension) const { return m_members.contains(dimension); }
    /// Empty for an unknown dimension.
    [[nodiscard]] QList<Member> members(const QString &dimension) const;

    /// A dimension of the catalog from its rule.
    /// @return NotFound if the rule names a taxonomy dimension or member that is not there, or puts
    ///         two members of the same id into one dimension
    [[nodiscard]] Result<Dimension> dimension(const DimensionRule &rule) const;

private:
    QHash<QString, QList<Member>> m_members;
};

} // namespace sextant::db
