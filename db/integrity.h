// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sql/connection.h"

#include <QStringList>

namespace sextant::db {

/// SQLite's own checks of pages, indexes, constraints and foreign keys, and ours: every column that
/// the catalog lists is there, no hierarchy runs in a circle, every row of a tracker can be read.
/// @return what is wrong, one line each; empty if the file is sound
[[nodiscard]] Result<QStringList> checkIntegrity(const Connection &connection);

} // namespace sextant::db
