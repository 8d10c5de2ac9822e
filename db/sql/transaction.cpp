// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sql/transaction.h"

#include "db/sql/connection.h"
#include "db/values/dbtr.h"

#include <sqlite3.h>

namespace sextant::db {

Transaction::Transaction(const Connection &connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    // SQLite has already rolled back by itself after some errors (disk full); asking again fails
    // harmlessly.
    if (m_isOpen)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::begin()
{
    Q_ASSERT(!m_isOpen);
    auto begun = m_connection.run(
        QStringLiteral("BEGIN IMMEDIATE"), DbTr::tr("The workspace cannot be written."));
    m_isOpen = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_isOpen);
    auto done
        = m_connection.run(QStringLiteral("COMMIT"), DbTr::tr("The workspace cannot be written."));
    if (done)
        m_isOpen = false;
    return done;
}

Snapshot::Snapshot(const Connection &connection)
    : m_connection(connection)
    , m_isOpen(sqlite3_get_autocommit(connection.handle()) != 0)
{
    // It takes hold with the first read, whose error says what is wrong with the file.
    if (m_isOpen)
        sqlite3_exec(m_connection.handle(), "BEGIN", nullptr, nullptr, nullptr);
}

Snapshot::~Snapshot()
{
    if (m_isOpen)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace sextant::db
