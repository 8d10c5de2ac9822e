// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/filebytes.h"

#include "db/values/dbtr.h"

#include <QFileInfo>

#include <sys/stat.h>

namespace sextant::db {

namespace {

struct Stamp
{
    qint64 size = -1;
    qint64 changedAt = 0;
};

[[nodiscard]] Stamp stampOf(const QFile &file)
{
    struct stat status = {};
    if (::fstat(file.handle(), &status) != 0)
        return {};
    return { qint64(status.st_size),
        qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec };
}

} // namespace

FileBytes::FileBytes(const QString &path)
    : m_file(path)
    , m_name(QFileInfo(path).fileName())
{
}

Result<std::unique_ptr<FileBytes>> FileBytes::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, DbTr::tr("There is no such file."),
            DbTr::tr("Check the name."), path);
    if (!info.isFile()) {
        return failure(ErrorCode::Malformed, DbTr::tr("This is not a file of rows."),
            DbTr::tr("Name a text file."), path);
    }
    std::unique_ptr<FileBytes> bytes(new FileBytes(path));
    if (!bytes->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::Io, DbTr::tr("The file cannot be read."),
            DbTr::tr("Check its permissions."), path, bytes->m_file.errorString());
    }
    const Stamp stamp = stampOf(bytes->m_file);
    bytes->m_size = stamp.size;
    bytes->m_changedAt = stamp.changedAt;
    return bytes;
}

Result<std::size_t> FileBytes::read(std::span<char> target)
{
    std::size_t done = 0;
    while (done < target.size()) {
        const qint64 count = m_file.read(target.data() + done, qint64(target.size() - done));
        if (count < 0) {
            return failure(ErrorCode::Io, DbTr::tr("The file cannot be read."), {}, m_name,
                m_file.errorString());
        }
        if (count == 0)
            break;
        done += std::size_t(count);
    }
    return done;
}

Result<void> FileBytes::checkUnchanged() const
{
    const Stamp stamp = stampOf(m_file);
    if (stamp.size == m_size && stamp.changedAt == m_changedAt)
        return {};
    return failure(ErrorCode::Io, DbTr::tr("The file was changed while it was read."),
        DbTr::tr("Import it again when it is complete."), m_name);
}

} // namespace sextant::db
