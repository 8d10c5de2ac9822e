// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/progressline.h"
#include "app/commandline/tr.h"
#include "app/commandline/verb.h"
#include "app/commandline/verbs.h"
#include "db/import/manifestimport.h"
#include "db/workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

class ImportVerb final : public Verb
{
public:
    QString name() const override { return u"import"_s; }
    QString summary() const override { return CommandLineTr::tr("Add or extend a dataset"); }
    QStringList synopsis() const override
    {
        return { u"FILE --from FOLDER"_s, u"FILE --from DATA.csv --dataset ID"_s };
    }
    QString details() const override
    {
        return CommandLineTr::tr(
            "A folder holds a manifest.json that describes its files. A single CSV "
            "file has the columns of the dataset's own file in the sample data. "
            "On any error the workspace stays as it was.");
    }
    QList<Flag> flags() const override
    {
        return {
            Flag {
                u"from"_s, u"DATA"_s, CommandLineTr::tr("the folder or file to read"), false, {} },
            Flag { u"dataset"_s, u"ID"_s,
                CommandLineTr::tr("what the rows of a single file add to"), false, {} },
        };
    }
    int run(const Arguments &arguments, const VerbContext &context) const override;

private:
    [[nodiscard]] static int importFolder(
        db::Workspace &workspace, const QString &folder, const VerbContext &context);
    [[nodiscard]] static int importFile(db::Workspace &workspace, const QString &file,
        const QString &datasetId, const VerbContext &context);
};

int ImportVerb::run(const Arguments &arguments, const VerbContext &context) const
{
    if (arguments.positional().size() != 1)
        return reportUsage(context, *this, CommandLineTr::tr("Name one workspace file."));
    const QString data = arguments.value(u"from"_s);
    if (data.isEmpty())
        return reportUsage(context, *this, CommandLineTr::tr("Say with --from what to import."));
    const QString datasetId = arguments.value(u"dataset"_s);
    const bool isFolder = QFileInfo(data).isDir();
    if (isFolder && !datasetId.isEmpty()) {
        return reportUsage(context, *this,
            CommandLineTr::tr(
                "A folder's manifest names its datasets; --dataset is for one file."));
    }
    if (!isFolder && QFileInfo::exists(data) && datasetId.isEmpty()) {
        return reportUsage(
            context, *this, CommandLineTr::tr("Say with --dataset what the file's rows add to."));
    }
    const auto workspace = db::Workspace::open(arguments.positional(0));
    if (!workspace.has_value())
        return reportInput(context, workspace.error());
    return isFolder ? importFolder(**workspace, data, context)
                    : importFile(**workspace, data, datasetId, context);
}

int ImportVerb::importFolder(
    db::Workspace &workspace, const QString &folder, const VerbContext &context)
{
    ProgressLine progress(context);
    const auto imported = db::importManifest(workspace, folder, progress.callback());
    progress.clear();
    return imported.has_value() ? ExitDone : reportInput(context, imported.error());
}

int ImportVerb::importFile(db::Workspace &workspace, const QString &file, const QString &datasetId,
    const VerbContext &context)
{
    const auto imported = db::importCsv(workspace, file, datasetId, db::sampleDataFolder());
    if (!imported.has_value())
        return reportInput(context, imported.error());
    context.out << CommandLineTr::tr("Rows added to %1: %2").arg(datasetId).arg(*imported)
                << Qt::endl;
    return ExitDone;
}

} // namespace

const Verb &importVerb()
{
    static const ImportVerb verb;
    return verb;
}

} // namespace sextant
