// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/migrations.h"
#include "db/openoutcome.h"
#include "db/sql/connection.h"

#include <functional>

namespace sextant::db {

/// A file that was opened, and how that went.
struct OpenedFile
{
    std::unique_ptr<Connection> connection;
    OpenOutcome outcome = OpenOutcome::UpToDate;
    QString message; ///< for the user; empty for UpToDate
    int schemaVersion = 0;
};

/// Looks at the file before SQLite touches it, opens it, and applies the steps it lacks.
/// A file counts as read-only if nobody may write it or its folder, even for a superuser.
/// @return errors: NotFound, NotADatabase, ForeignDatabase, Damaged, NewerSchema, ReadOnly, Io
[[nodiscard]] Result<OpenedFile> openFile(
    const QString &path, OpenMode mode, const Migrations &migrations);

/// Makes an empty file with all steps applied under a temporary name, lets `fill` write to it, and
/// moves it into place.
/// @return errors: AlreadyExists, NotFound (the folder), ReadOnly, Io, and those of `fill`
[[nodiscard]] Result<void> createFile(const QString &path, const Migrations &migrations,
    const std::function<Result<void>(const Connection &)> &fill);

/// A name in the folder of `path` under which a file can be prepared.
[[nodiscard]] QString temporaryNameFor(const QString &path);
/// Moves a finished file to a name that must be free, and takes nothing along that SQLite left.
/// @return AlreadyExists or Io; the temporary file is then removed
[[nodiscard]] Result<void> moveIntoPlace(const QString &temporary, const QString &path);

} // namespace sextant::db
