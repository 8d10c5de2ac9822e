// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"

namespace sextant::db {

// The SQL of a dataset's table; pure functions.

/// The dataset's dimensions that have a column of their own among its members: all but `source` and
/// `kind`, which every observation has.
[[nodiscard]] QStringList memberDimensions(const Dataset &dataset);
/// Whether a dimension of this id can be a column beside those that every observation has.
[[nodiscard]] bool canNameColumn(const QString &dimensionId);

/// The statements that make the table, its index and the view that shows names for ids.
/// @param repeats  whether rows may differ in nothing but value and note
[[nodiscard]] QStringList createTableSql(const Dataset &dataset, bool repeats);
/// Columns in the order id, period, measure, value, low, high, unit, kind, qualifier, source, note,
/// then the member dimensions.
[[nodiscard]] QString selectSql(const Dataset &dataset);
/// Parameters in the same order, without the id.
[[nodiscard]] QString insertSql(const Dataset &dataset);

} // namespace sextant::db
