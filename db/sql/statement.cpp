// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sql/statement.h"

#include "db/sql/connection.h"
#include "db/sql/sqlerror.h"
#include "db/values/dbtr.h"

#include <cmath>
#include <limits>
#include <sqlite3.h>

namespace sextant::db {

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *handle, sqlite3_stmt *statement)
    : m_handle(handle)
    , m_statement(statement)
{
}

Result<Statement> Statement::prepare(const Connection &connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v3(
            connection.handle(), utf8.constData(), int(utf8.size()) + 1, 0, &statement, nullptr)
        != SQLITE_OK)
        return sqlFailure(connection.handle(), DbTr::tr("The workspace cannot be read."), sql);
    return Statement(connection.handle(), statement);
}

void Statement::check([[maybe_unused]] int code) const
{
    // Binding fails only for a wrong index or without memory.
    Q_ASSERT(code == SQLITE_OK);
}

Statement &Statement::bind(QStringView text)
{
    // A null pointer would become NULL, but a missing text is an empty one.
    const void *utf16 = text.isNull() ? u"" : text.utf16();
    check(sqlite3_bind_text16(m_statement.get(), m_nextParameter++, utf16,
        int(text.size() * qsizetype(sizeof(char16_t))), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(double number)
{
    if (std::isnan(number))
        return bindNull();
    check(sqlite3_bind_double(m_statement.get(), m_nextParameter++, number));
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    check(sqlite3_bind_int64(m_statement.get(), m_nextParameter++, number));
    return *this;
}

Statement &Statement::bind(const Names &names)
{
    return bind(names.en).bind(names.zhHans).bind(names.zhHant);
}

Statement &Statement::bindBlob(const QByteArray &bytes)
{
    check(sqlite3_bind_blob64(m_statement.get(), m_nextParameter++, bytes.constData(),
        sqlite3_uint64(bytes.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindUtf8(const QByteArray &utf8)
{
    check(sqlite3_bind_text64(m_statement.get(), m_nextParameter++, utf8.constData(),
        sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindNull()
{
    check(sqlite3_bind_null(m_statement.get(), m_nextParameter++));
    return *this;
}

Statement &Statement::bindOrNull(const QString &text)
{
    return text.isEmpty() ? bindNull() : bind(text);
}

Failure Statement::currentFailure() const
{
    const bool isReading = sqlite3_stmt_readonly(m_statement.get()) != 0;
    return sqlFailure(m_handle,
        isReading ? DbTr::tr("The workspace cannot be read.")
                  : DbTr::tr("The workspace cannot be written."),
        QString::fromUtf8(sqlite3_sql(m_statement.get())));
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Failure failure = currentFailure();
    reset();
    return failure;
}

Result<void> Statement::execute()
{
    Result<bool> more = true;
    while (more && *more)
        more = step();
    if (!more)
        return Failure(more.error());
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_nextParameter = 1;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement.get(), column);
    return QByteArrayView(bytes, bytes ? sqlite3_column_bytes(m_statement.get(), column) : 0);
}

QByteArrayView Statement::blob(int column) const
{
    // The size is asked for after the bytes, which may have to be converted.
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    return QByteArrayView(static_cast<const char *>(bytes),
        bytes ? sqlite3_column_bytes(m_statement.get(), column) : 0);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

double Statement::real(int column) const
{
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN()
                          : sqlite3_column_double(m_statement.get(), column);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

Names Statement::names(int column) const
{
    return { text(column), text(column + 1), text(column + 2) };
}

} // namespace sextant::db
