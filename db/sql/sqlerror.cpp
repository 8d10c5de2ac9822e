// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sql/sqlerror.h"

#include "db/values/dbtr.h"

#include <sqlite3.h>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    ErrorCode code;
    QString hint;
};

[[nodiscard]] Meaning meaningOf(int extendedCode)
{
    if (extendedCode == SQLITE_CONSTRAINT_UNIQUE || extendedCode == SQLITE_CONSTRAINT_PRIMARYKEY)
        return { ErrorCode::AlreadyExists, DbTr::tr("Each entry may be there only once.") };
    switch (extendedCode & 0xff) {
    case SQLITE_NOTADB:
        return { ErrorCode::NotADatabase, {} };
    case SQLITE_CORRUPT:
        return { ErrorCode::Damaged, DbTr::tr("Restore the file from a backup.") };
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return { ErrorCode::ReadOnly, DbTr::tr("Save a copy in a folder that can be written.") };
    case SQLITE_FULL:
        return { ErrorCode::Io, DbTr::tr("The disk is full. Make room and try again.") };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { ErrorCode::Io,
            DbTr::tr("Another program is using the file. Close it and try again.") };
    case SQLITE_CONSTRAINT:
        return { ErrorCode::Malformed, {} };
    case SQLITE_INTERRUPT:
        return { ErrorCode::Cancelled, {} };
    default:
        return { ErrorCode::Io, {} };
    }
}

} // namespace

Failure sqlFailure(sqlite3 *handle, const QString &what, const QString &sql)
{
    const int code = sqlite3_extended_errcode(handle);
    const QString text = QString::fromUtf8(sqlite3_errmsg(handle));
    const Meaning meaning = meaningOf(code);
    const QString detail = u"SQLite %1: %2"_s.arg(code).arg(text);
    return failure(
        meaning.code, what, meaning.hint, {}, sql.isEmpty() ? detail : detail + u'\n' + sql);
}

} // namespace sextant::db
