// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/condense.h"

namespace sextant {

namespace db {
class Connection;
}

/// Answers an exploration by SQL over plain rows: filters, hierarchies and sums are the database's
/// work, and evaluate() applies the rules to the few numbers that come back. Gives what condense()
/// gives of a tracker in memory; of a curated dataset, its rows with what the filters decide.
///
/// @param connection   holds the dataset's table and its dimensions': a workspace for a curated
///                     dataset, a database of db::writePlainTable() for a tracker
/// @param catalog      a cube of the dataset; its rows are not read
/// @param exploration  resolved
/// @return the errors of SQLite; Malformed for a row that names what the catalog does not have
[[nodiscard]] Result<Condensed> pushDown(
    const db::Connection &connection, const Cube &catalog, const Exploration &exploration);

} // namespace sextant
