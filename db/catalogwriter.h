// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sql/connection.h"
#include "db/values/catalog.h"
#include "db/values/exchange.h"
#include "db/values/source.h"

namespace sextant::db {

/// Adds to the catalog of an open file, and makes the tables that it describes. What is there stays
/// as it is: a source, dimension, member, alias, dataset or measure of a known id is left alone.
/// All functions run in the caller's transaction.
class CatalogWriter final
{
public:
    explicit CatalogWriter(const Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<void> addSources(const QList<Source> &sources) const;
    /// Makes the table of its members where needed and adds the members and their aliases.
    /// @return InvalidArgument if its id cannot name a column
    [[nodiscard]] Result<void> addDimension(const Dimension &dimension) const;
    /// Makes the dataset's table and the view that shows it with names; a tracker has neither.
    /// @param repeats  whether rows may differ in nothing but value and note (events)
    /// @return NotSupported if the dataset is there with other dimensions, or stored the other way
    [[nodiscard]] Result<void> addDataset(const Dataset &dataset, bool repeats) const;
    /// Takes a tracker off the catalog, and its rows with it. Its dimensions and sources stay.
    [[nodiscard]] Result<void> removeTracker(const QString &datasetId) const;
    [[nodiscard]] Result<void> addMeasures(
        const QString &datasetId, const QList<Measure> &measures) const;
    /// @return AlreadyExists, Malformed (an unknown member)
    [[nodiscard]] Result<void> addClaim(const Claim &claim) const;
    [[nodiscard]] Result<void> addExchangeRate(const ExchangeRate &rate) const;
    /// Sets a key of the table `workspace`.
    [[nodiscard]] Result<void> setFact(const QString &key, const QString &value) const;

private:
    [[nodiscard]] Result<void> addMembers(const Dimension &dimension, const QString &table) const;
    [[nodiscard]] Result<void> listDataset(const Dataset &dataset, bool repeats) const;

    const Connection &m_connection;
};

} // namespace sextant::db
