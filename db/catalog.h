// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sql/connection.h"
#include "db/values/catalog.h"
#include "db/values/exchange.h"
#include "db/values/source.h"

#include <QHash>

namespace sextant::db {

/// The name of a table or column that stands for an id: `data-openness` → `data_openness`.
[[nodiscard]] QString sqlName(const QString &id);
/// A name as it may stand in SQL: in double quotes, with its own quotes doubled.
[[nodiscard]] QString quoted(const QString &name);
/// The table of a dimension's members: `dim_market`; `source` for sources, empty for `kind`.
[[nodiscard]] QString dimensionTable(const QString &dimensionId);

/// Whether every statement of this room that reads fits the file's tables.
[[nodiscard]] bool isCatalogReadable(const Connection &connection);

/// All datasets in their given order, with their rows counted.
[[nodiscard]] Result<QList<Dataset>> readDatasets(const Connection &connection);
/// All dimensions, in given order. Sources are named by Source::shortName()
/// (and their title where several share it), kinds by fixed words.
[[nodiscard]] Result<QList<Dimension>> readDimensions(const Connection &connection);
/// @return NotFound if there is none of that id
[[nodiscard]] Result<Dimension> readDimension(
    const Connection &connection, const QString &dimensionId);
[[nodiscard]] Result<QList<Source>> readSources(const Connection &connection);
[[nodiscard]] Result<QList<Claim>> readClaims(const Connection &connection);
[[nodiscard]] Result<ExchangeRates> readExchangeRates(const Connection &connection);
/// The value of a key of the table `workspace`; empty if it is not there.
[[nodiscard]] Result<QString> readFact(const Connection &connection, const QString &key);

} // namespace sextant::db
