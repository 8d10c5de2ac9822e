// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "db/values/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace sextant::db {

class Connection;

/// One prepared statement on SQLite's C interface: what bulk reading and writing need, and typed
/// error codes for everything else. Must not outlive its connection.
class Statement final
{
public:
    [[nodiscard]] static Result<Statement> prepare(
        const Connection &connection, const QString &sql);

    /// Binds the next parameter (from left to right, starting anew after execute() and reset()).
    Statement &bind(QStringView text);
    Statement &bind(const QString &text) { return bind(QStringView(text)); }
    Statement &bind(double number); ///< NaN becomes NULL
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool value) { return bind(qint64(value)); }
    /// The bytes are not copied: they must stay as they are until the statement has run.
    Statement &bindBlob(const QByteArray &bytes);
    /// Text that is not copied, as bindBlob().
    Statement &bindUtf8(const QByteArray &utf8);
    Statement &bind(const Names &names); ///< three parameters: en, zh-Hans, zh-Hant
    Statement &bindNull();
    /// The text, or NULL if it is empty.
    Statement &bindOrNull(const QString &text);

    /// Moves to the next row. @return false after the last one
    [[nodiscard]] Result<bool> step();
    /// Runs to the end and gets ready for the next parameters.
    [[nodiscard]] Result<void> execute();
    void reset();

    // --- the columns of the current row, counted from 0 ---
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const; ///< empty for NULL
    /// UTF-8, valid until the next step.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    /// Valid until the next step; empty for NULL.
    [[nodiscard]] QByteArrayView blob(int column) const;
    [[nodiscard]] double real(int column) const;    ///< NaN for NULL
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    /// Three columns from `column` on.
    [[nodiscard]] Names names(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Statement(sqlite3 *handle, sqlite3_stmt *statement);
    [[nodiscard]] Failure currentFailure() const;
    void check(int code) const;

    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_nextParameter = 1;
};

} // namespace sextant::db
