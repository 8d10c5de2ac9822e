// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/manifestimport.h"

#include "db/import/importer.h"
#include "db/values/dbtr.h"
#include "db/workspace.h"

namespace sextant::db {

namespace {

[[nodiscard]] Failure readOnly(const Workspace &workspace)
{
    return failure(ErrorCode::ReadOnly, DbTr::tr("The workspace is open for reading only."),
        DbTr::tr("Save a copy to change it."), workspace.path());
}

} // namespace

Result<void> importManifest(
    Workspace &workspace, const QString &folder, const ImportProgress &progress)
{
    if (!workspace.isWritable())
        return readOnly(workspace);
    Importer importer(workspace.link(), folder, progress);
    return importer.readRules().and_then([&importer] { return importer.run(); });
}

Result<qint64> importCsv(Workspace &workspace, const QString &file, const QString &datasetId,
    const QString &manifestFolder)
{
    if (!workspace.isWritable())
        return readOnly(workspace);
    const ImportProgress none;
    Importer importer(workspace.link(), manifestFolder, none);
    return importer.readRules().and_then([&] { return importer.addCsv(file, datasetId); });
}

} // namespace sextant::db
