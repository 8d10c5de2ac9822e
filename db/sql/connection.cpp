// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sql/connection.h"

#include "db/sql/sqlerror.h"
#include "db/sql/statement.h"
#include "db/values/dbtr.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QString uriOf(const QString &path, Connection::Access access)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    QString uri = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    switch (access) {
    case Connection::Access::Create:
        return uri + u"?mode=rwc"_s;
    case Connection::Access::ReadWrite:
    case Connection::Access::QueryOnly:
        return uri + u"?mode=rw"_s;
    case Connection::Access::ReadOnly:
        return uri + u"?mode=ro"_s;
    case Connection::Access::Immutable:
        break;
    }
    return uri + u"?immutable=1"_s;
}

[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Connection::Connection(const QString &path, Access access, const QString &name)
    : m_path(path)
    , m_access(access)
    , m_name(name)
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    static std::atomic<int> counter = 0;
    const QString name = u"sextant-%1"_s.arg(++counter);
    std::unique_ptr<Connection> connection(new Connection(path, access, name));

    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    database.setDatabaseName(uriOf(path, access));
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return failure(ErrorCode::Io, DbTr::tr("The file cannot be opened."), {}, path,
            error.nativeErrorCode() + u' ' + error.text());
    }
    connection->m_handle = handleOf(database);
    sqlite3_extended_result_codes(connection->m_handle, 1);
    QString setUp = u"PRAGMA foreign_keys = ON; "
                    "PRAGMA cell_size_check = ON;"_s;
    if (access == Access::QueryOnly)
        setUp += u"PRAGMA query_only = ON;"_s;
    if (const auto done = connection->run(setUp, DbTr::tr("The file cannot be opened.")); !done)
        return Failure(done.error());
    return connection;
}

Connection::~Connection()
{
    // The last handle to the database must be gone before its name is.
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::run(const QString &sql, const QString &what) const
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqlFailure(m_handle, what, sql);
    return {};
}

Result<qint64> Connection::pragma(const QString &name) const
{
    auto statement = Statement::prepare(*this, u"PRAGMA "_s + name);
    if (!statement)
        return Failure(statement.error());
    const auto row = statement->step();
    if (!row)
        return Failure(row.error());
    return *row ? statement->integer(0) : 0;
}

} // namespace sextant::db
