// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

struct sqlite3;

namespace sextant::db {

/// The error that SQLite last reported on a connection, in the words and codes of this program.
/// @param what  what was being done, one sentence
/// @return Damaged, NotADatabase, ReadOnly, AlreadyExists (a key exists), Malformed (another
///         constraint), Cancelled, or Io (disk full, locked, device)
[[nodiscard]] Failure sqlFailure(sqlite3 *handle, const QString &what, const QString &sql = {});

} // namespace sextant::db
