// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/opening.h"

#include "db/catalog.h"
#include "db/sql/statement.h"
#include "db/values/dbtr.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QtEndian>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

/// What SQLite's header says, read without SQLite (sqlite.org/fileformat2.html, section 1.3).
struct Header
{
    qint64 pageSize = 0;
    qint64 pageCount = 0;
    quint32 applicationId = 0;
};

constexpr qsizetype headerSize = 100;
constexpr qint64 checkedSize = qint64(4) * 1024 * 1024;

[[nodiscard]] Failure notADatabase(const QString &path)
{
    return failure(ErrorCode::NotADatabase, DbTr::tr("This file is not a workspace."),
        DbTr::tr("A workspace is a file that Sextant made; its name usually ends in .sextant."),
        path);
}

[[nodiscard]] Failure damaged(const QString &path, const QString &what, const QString &detail = {})
{
    return failure(ErrorCode::Damaged, what, DbTr::tr("Restore it from a backup."), path, detail);
}

[[nodiscard]] quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

[[nodiscard]] Result<Header> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, DbTr::tr("The file cannot be read."),
            DbTr::tr("Check its permissions."), path, file.errorString());
    }
    const QByteArray bytes = file.read(headerSize);
    static const QByteArray magic("SQLite format 3\0", 16);
    if (!bytes.startsWith(magic))
        return notADatabase(path);
    if (bytes.size() < headerSize)
        return damaged(path, DbTr::tr("The file is cut off."));
    Header header;
    header.pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    if (header.pageSize == 1)
        header.pageSize = 65536;
    header.pageCount = numberAt(bytes, 28);
    header.applicationId = numberAt(bytes, 68);
    if (header.applicationId != quint32(applicationId)) {
        return failure(ErrorCode::ForeignDatabase,
            DbTr::tr("This file is a database of another program."),
            DbTr::tr("Open a file that Sextant made."), path,
            u"application_id 0x%1"_s.arg(header.applicationId, 8, 16, QLatin1Char('0')));
    }
    // After a crash the file may be behind its write-ahead log, which SQLite then carries over.
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (!hasLog && file.size() < header.pageSize * header.pageCount) {
        return damaged(path, DbTr::tr("The file is cut off."),
            u"%1 of %2 bytes"_s.arg(file.size()).arg(header.pageSize * header.pageCount));
    }
    return header;
}

[[nodiscard]] bool hasWriteBit(const QString &path)
{
    // Not WriteUser: that asks what the present user may do, and a superuser may do everything.
    constexpr QFile::Permissions anyone = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return bool(QFile::permissions(path) & anyone);
}

[[nodiscard]] bool isWritable(const QString &path)
{
    // A superuser may write everything, but a file marked as read-only is meant to stay as it is.
    return QFileInfo(path).isWritable() && hasWriteBit(path);
}

[[nodiscard]] bool isFrozen(const QString &path, const QString &folder)
{
    return QStorageInfo(folder).isReadOnly() || (!hasWriteBit(path) && !hasWriteBit(folder));
}

/// Reads the first page, so that errors show now.
[[nodiscard]] Result<void> touch(const Connection &connection)
{
    auto statement = Statement::prepare(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!statement)
        return Failure(statement.error());
    return statement->execute();
}

[[nodiscard]] Result<std::unique_ptr<Connection>> openReadOnly(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (hasLog || !isFrozen(path, folder)) {
        auto connection = Connection::open(path, Connection::Access::ReadOnly);
        if (!connection)
            return connection;
        const auto touched = touch(**connection);
        if (touched)
            return connection;
        const ErrorCode code = touched.error().code;
        if (code != ErrorCode::Io && code != ErrorCode::ReadOnly)
            return Failure(touched.error());
        if (hasLog) {
            return failure(ErrorCode::ReadOnly,
                DbTr::tr(
                    "The last changes of this workspace stand in a side file, and nothing may be "
                    "written beside it."),
                DbTr::tr("Copy the file and its side files to a folder that can be written."), path,
                touched.error().detail);
        }
    }
    // The write-ahead log needs a side file; without one SQLite must be told that nobody writes.
    return Connection::open(path, Connection::Access::Immutable);
}

[[nodiscard]] Result<void> quickCheck(const Connection &connection)
{
    auto statement = Statement::prepare(connection, u"PRAGMA quick_check(1)"_s);
    if (!statement)
        return Failure(statement.error());
    const auto row = statement->step();
    if (!row)
        return Failure(row.error());
    const QString verdict = statement->text(0);
    if (verdict != u"ok")
        return damaged(connection.path(), DbTr::tr("The file is damaged."), verdict);
    return {};
}

[[nodiscard]] Error placed(Error error, const QString &path)
{
    if (error.where.isEmpty())
        error.where = path;
    return error;
}

/// Decides what a schema other than this program's means, and upgrades an older one.
[[nodiscard]] Result<void> settleSchema(
    OpenedFile &file, OpenMode mode, const Migrations &migrations)
{
    const Connection &connection = *file.connection;
    const QString &path = connection.path();
    const int latest = migrations.latest();
    if (file.schemaVersion > latest) {
        if (!isCatalogReadable(connection)) {
            return failure(ErrorCode::NewerSchema,
                DbTr::tr(
                    "This workspace was written by a newer version of Sextant (schema %1; this "
                    "version knows %2).")
                    .arg(file.schemaVersion)
                    .arg(latest),
                DbTr::tr("Install the newer version to open it."), path);
        }
        file.outcome = OpenOutcome::NewerReadOnly;
        file.message
            = DbTr::tr("This workspace was written by a newer version of Sextant. It is open "
                       "for reading only; install the newer version to change it.");
        return connection.run(u"PRAGMA query_only = ON"_s, DbTr::tr("The file cannot be opened."));
    }
    if (file.schemaVersion == latest)
        return {};
    if (!connection.isWritable()) {
        if (isCatalogReadable(connection))
            return {};
        return failure(ErrorCode::ReadOnly,
            DbTr::tr("This workspace was written by an older version of Sextant and cannot be "
                     "upgraded, because it is open for reading only."),
            mode == OpenMode::ReadOnly ? DbTr::tr("Open it for writing once.")
                                       : DbTr::tr("Copy it to a folder that can be written."),
            path);
    }
    const auto copy = backUp(connection, file.schemaVersion);
    if (!copy)
        return Failure(copy.error());
    if (auto applied = migrations.apply(connection, file.schemaVersion); !applied)
        return applied;
    file.schemaVersion = latest;
    file.outcome = OpenOutcome::Upgraded;
    file.message = DbTr::tr("This workspace was upgraded. The file as it was is kept as %1.")
                       .arg(QFileInfo(*copy).fileName());
    return {};
}

[[nodiscard]] Result<OpenedFile> openExisting(
    const QString &path, OpenMode mode, const Migrations &migrations)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool mayWrite = isWritable(path) && isWritable(folder);
    OpenedFile file;
    using Access = Connection::Access;
    auto connection = !mayWrite
        ? openReadOnly(path)
        : Connection::open(
            path, mode == OpenMode::ReadWrite ? Access::ReadWrite : Access::QueryOnly);
    if (!connection)
        return Failure(connection.error());
    file.connection = std::move(*connection);
    if (const auto touched = touch(*file.connection); !touched)
        return Failure(touched.error());
    if (QFileInfo(path).size() <= checkedSize) {
        if (const auto sound = quickCheck(*file.connection); !sound)
            return Failure(sound.error());
    }
    const auto version = file.connection->pragma(u"user_version"_s);
    if (!version)
        return Failure(version.error());
    file.schemaVersion = int(*version);
    if (!mayWrite && mode == OpenMode::ReadWrite) {
        file.outcome = OpenOutcome::ReadOnly;
        file.message
            = DbTr::tr("The file or its folder cannot be written. The workspace is open for "
                       "reading only; copy it elsewhere to change it.");
    }
    if (const auto settled = settleSchema(file, mode, migrations); !settled)
        return Failure(settled.error());
    if (file.connection->isWritable() && file.outcome != OpenOutcome::NewerReadOnly) {
        const auto logged
            = file.connection->run(u"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL"_s,
                DbTr::tr("The file cannot be opened."));
        if (!logged)
            return Failure(logged.error());
    }
    return file;
}

[[nodiscard]] Result<void> build(const QString &path, const Migrations &migrations,
    const std::function<Result<void>(const Connection &)> &fill)
{
    const auto connection = Connection::open(path, Connection::Access::Create);
    if (!connection)
        return Failure(connection.error());
    const Connection &file = **connection;
    const QString what = DbTr::tr("The workspace cannot be written.");
    return file.run(u"PRAGMA application_id = %1"_s.arg(applicationId), what)
        .and_then([&] { return migrations.apply(file, 0); })
        .and_then([&] { return fill(file); })
        .and_then([&] { return file.run(u"PRAGMA journal_mode = WAL"_s, what); });
}

} // namespace

Result<OpenedFile> openFile(const QString &path, OpenMode mode, const Migrations &migrations)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, DbTr::tr("There is no such file."),
            DbTr::tr("Check the name, or make a new workspace."), path);
    }
    if (!info.isFile())
        return notADatabase(path);
    if (const auto header = readHeader(path); !header)
        return Failure(header.error());
    return openExisting(path, mode, migrations).map_error([&path](const Error &error) {
        return placed(error, path);
    });
}

QString temporaryNameFor(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + u"/."_s + info.fileName() + u'.'
        + QString::number(QRandomGenerator::global()->generate(), 36) + u".part"_s;
}

Result<void> moveIntoPlace(const QString &temporary, const QString &path)
{
    // QFile::rename refuses a name that is taken.
    if (QFile::rename(temporary, path))
        return {};
    QFile::remove(temporary);
    if (QFile::exists(path)) {
        return failure(ErrorCode::AlreadyExists, DbTr::tr("The file already exists."),
            DbTr::tr("Choose another name, or remove the file first."), path);
    }
    return failure(ErrorCode::Io, DbTr::tr("The file cannot be written."), {}, path);
}

Result<void> createFile(const QString &path, const Migrations &migrations,
    const std::function<Result<void>(const Connection &)> &fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return failure(ErrorCode::AlreadyExists, DbTr::tr("The file already exists."),
            DbTr::tr("Choose another name, or remove the file first."), path);
    }
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return failure(ErrorCode::NotFound, DbTr::tr("The folder %1 does not exist.").arg(folder),
            DbTr::tr("Make the folder first."), path);
    }
    if (!isWritable(folder)) {
        return failure(ErrorCode::ReadOnly,
            DbTr::tr("The folder %1 cannot be written.").arg(folder),
            DbTr::tr("Choose another folder."), path);
    }
    const QString temporary = temporaryNameFor(path);
    if (const auto built = build(temporary, migrations, fill); !built) {
        for (const QString &ending : { QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s })
            QFile::remove(temporary + ending);
        return Failure(placed(built.error(), path));
    }
    return moveIntoPlace(temporary, path);
}

} // namespace sextant::db
