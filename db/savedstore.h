// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sql/connection.h"
#include "db/values/saved.h"

#include <QList>

namespace sextant::db {

/// A table of saved things: `exploration` or `scenario`.
class SavedStore final
{
public:
    enum class Table { Exploration, Scenario };

    SavedStore(const Connection &connection, Table table);

    /// In the order in which they were first saved.
    [[nodiscard]] Result<QList<Saved>> read() const;
    /// Adds it, or replaces the one of the same id, which keeps its place.
    /// @return InvalidArgument for an empty id
    [[nodiscard]] Result<void> save(const Saved &saved) const;
    /// @return NotFound if there is none
    [[nodiscard]] Result<void> remove(const QString &id) const;

private:
    const Connection &m_connection;
    QString m_table;
};

} // namespace sextant::db
