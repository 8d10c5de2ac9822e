// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

namespace sextant::db {

/// One open SQLite file. Closes on destruction; belongs to the thread that opened it.
class Connection final
{
public:
    enum class Access {
        Create,    ///< read and write; makes the file if it is not there
        ReadWrite, ///< the file must be there
        QueryOnly, ///< opened for writing, so that SQLite can tidy its side files, but refuses to
        ReadOnly,  ///< the file cannot be written
        Immutable, ///< neither file nor folder can be written, and nobody else writes either
    };

    /// Opens the file and sets what every connection has: foreign keys on, pages checked as they
    /// are read, five seconds of patience with other writers. Does not read the file yet.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] bool isWritable() const { return m_access <= Access::ReadWrite; }
    /// The handle for SQLite's C functions, owned by the Qt driver.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] QSqlDatabase database() const;

    /// Runs statements that return nothing; stops at the first that fails.
    [[nodiscard]] Result<void> run(const QString &sql, const QString &what) const;
    /// The value of a pragma that is a number: `user_version`.
    [[nodiscard]] Result<qint64> pragma(const QString &name) const;

private:
    Connection(const QString &path, Access access, const QString &name);

    QString m_path;
    Access m_access;
    QString m_name;
    sqlite3 *m_handle = nullptr;
};

} // namespace sextant::db
