// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

namespace sextant::db {

class Connection;

/// A transaction that rolls back on destruction unless it was committed. Takes the write lock at
/// once, so that a second writer is told at the begin and not in the middle. Does not nest.
class Transaction final
{
public:
    explicit Transaction(const Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// @return ReadOnly, or Io if another program holds the lock
    [[nodiscard]] Result<void> begin();
    /// @pre begin() succeeded
    [[nodiscard]] Result<void> commit();

private:
    const Connection &m_connection;
    bool m_isOpen = false;
};

/// What is read while it lives is one state of the file, whatever another program writes meanwhile.
/// May stand inside a transaction.
class Snapshot final
{
public:
    explicit Snapshot(const Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    const Connection &m_connection;
    bool m_isOpen;
};

} // namespace sextant::db
