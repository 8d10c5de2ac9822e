// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/manifestimport.h"

#include "db/opening.h"
#include "db/values/dbtr.h"
#include "db/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sextant::db {

using namespace Qt::StringLiterals;

Result<void> createFromManifest(
    const QString &path, const QString &folder, const ImportProgress &progress)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return failure(ErrorCode::AlreadyExists, DbTr::tr("The file already exists."),
            DbTr::tr("Choose another name, or remove the file first."), path);
    }
    const QString temporary = temporaryNameFor(path);
    {
        auto workspace = Workspace::create(temporary);
        if (!workspace) {
            Error error = workspace.error();
            if (error.where == temporary)
                error.where = path;
            return Failure(error);
        }
        auto imported = importManifest(**workspace, folder, progress);
        if (!imported) {
            workspace->reset();
            QFile::remove(temporary);
            return imported;
        }
    }
    // The workspace is closed here, so nothing is left in its side files.
    return moveIntoPlace(temporary, path);
}

QString sampleDataFolder()
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/sextant/data"_s;
    for (const QString &folder : { installed, QString::fromUtf8(SEXTANT_SOURCE_DATA) }) {
        if (QFileInfo::exists(folder + u"/manifest.json"_s))
            return QDir::cleanPath(folder);
    }
    return {};
}

} // namespace sextant::db
