// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sql/connection.h"
#include "db/sql/statement.h"
#include "db/values/catalog.h"
#include "db/values/observation.h"

#include <functional>

namespace sextant::db {

/// Reads all rows of a dataset in the order of its table; stops when the callback returns false.
/// Equal texts of one column share their memory.
/// @return Damaged or Io; Malformed for a row that this version does not understand
[[nodiscard]] Result<void> readObservations(const Connection &connection, const Dataset &dataset,
    const std::function<bool(const Observation &)> &row);

/// Adds rows to a dataset's table with one prepared statement, in the caller's transaction.
class ObservationWriter final
{
public:
    [[nodiscard]] static Result<ObservationWriter> prepare(
        const Connection &connection, const Dataset &dataset);

    /// @pre members has one id for each member dimension of the dataset
    /// @return AlreadyExists if the same is there from the same source; Malformed for an unknown
    ///         member, measure or source; Io
    [[nodiscard]] Result<void> add(const Observation &observation);

private:
    explicit ObservationWriter(Statement statement)
        : m_insert(std::move(statement))
    {
    }

    Statement m_insert;
};

} // namespace sextant::db
