// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sql/statement.h"

#include <type_traits>

namespace sextant::db {

/// Runs a query and calls `row` with the statement at each of its rows, in order.
/// @param row  takes a `const Statement &`; it may return a Result<void>, whose error ends the
///             reading and is what comes back
/// @param arguments  for the parameters, from left to right
/// @return the errors of Statement::prepare() and Statement::step(), and those of `row`
template <typename Row, typename... Arguments>
[[nodiscard]] Result<void> forEachRow(
    const Connection &connection, const QString &sql, const Row &row, const Arguments &...arguments)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        return Failure(statement.error());
    (statement->bind(arguments), ...);
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        if constexpr (std::is_void_v<std::invoke_result_t<Row, const Statement &>>) {
            row(*statement);
        } else {
            if (Result<void> done = row(*statement); !done)
                return done;
        }
    }
}

} // namespace sextant::db
