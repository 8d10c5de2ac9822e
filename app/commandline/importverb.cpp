// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/importreport.h"
#include "app/commandline/progressline.h"
#include "app/commandline/tr.h"
#include "app/commandline/verb.h"
#include "app/commandline/verbs.h"
#include "db/import/trackerimport.h"
#include "db/workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Flags that say how a tracker is written and what its columns are.
QList<Flag> trackerFlags()
{
    return {
        Flag { u"delimiter"_s, u"C"_s,
            CommandLineTr::tr("what parts the fields: , ; | or tab (found out)"), false, {} },
        Flag { u"encoding"_s, u"E"_s,
            CommandLineTr::tr("UTF-8, UTF-16, GB18030, Big5, … (UTF-8 unless a mark says more)"),
            false, {} },
        Flag { u"decimal"_s, u"C"_s, CommandLineTr::tr("the decimal sign: . or , (found out)"),
            false, {} },
        Flag { u"map"_s, u"COLUMN=ROLE"_s,
            CommandLineTr::tr("what a column is: dimension, measure, measure:UNIT, period, source, "
                              "kind or ignore (found out)"),
            true, {} },
        Flag { u"source"_s, u"TITLE"_s,
            CommandLineTr::tr("the document that the numbers come from (the file)"), false, {} },
        Flag { u"kind"_s, u"KIND"_s,
            CommandLineTr::tr("what the numbers are: actual, estimate, forecast or assumption"),
            false, {} },
        Flag {
            u"dry-run"_s, {}, CommandLineTr::tr("read everything and write nothing"), false, {} },
        Flag { u"json"_s, {}, CommandLineTr::tr("answer in JSON"), false, {} },
    };
}

class ImportVerb final : public Verb
{
public:
    QString name() const override { return u"import"_s; }
    QString summary() const override { return CommandLineTr::tr("Add or extend a dataset"); }
    QStringList synopsis() const override
    {
        return { u"FILE --from FOLDER"_s, u"FILE --from TRACKER.csv [--dataset ID] [FLAGS]"_s,
            u"FILE --from ROWS.csv --dataset ID"_s };
    }
    QString details() const override
    {
        return CommandLineTr::tr(
            "A folder holds a manifest.json that describes its files. A file whose --dataset is "
            "one of the sample data's adds rows to it and has the columns of its file. Any other "
            "file becomes a tracker: its columns are found out and told; a tracker of that id is "
            "replaced. On any error the workspace stays as it was.");
    }
    QList<Flag> flags() const override
    {
        QList<Flag> all {
            Flag {
                u"from"_s, u"DATA"_s, CommandLineTr::tr("the folder or file to read"), false, {} },
            Flag { u"dataset"_s, u"ID"_s,
                CommandLineTr::tr("the dataset that the rows of a file make or add to"), false,
                {} },
        };
        return all + trackerFlags();
    }
    int run(const Arguments &arguments, const VerbContext &context) const override;

private:
    [[nodiscard]] static int importFolder(
        db::Workspace &workspace, const QString &folder, const VerbContext &context);
    [[nodiscard]] static int importRows(db::Workspace &workspace, const QString &file,
        const QString &datasetId, const VerbContext &context);
    [[nodiscard]] int importTracker(db::Workspace &workspace, const QString &file,
        const db::ImportWishes &wishes, const Arguments &arguments,
        const VerbContext &context) const;
};

/// One sign out of a few. @return nothing if the flag was not given
Result<std::optional<char>> signOf(
    const Arguments &arguments, const QString &flag, const QString &allowed)
{
    if (!arguments.has(flag))
        return std::optional<char>();
    QString word = arguments.value(flag);
    if (word == u"tab" || word == u"\\t")
        word = u"\t"_s;
    if (word.size() == 1 && allowed.contains(word))
        return std::optional(char(word.front().unicode()));
    return failure(ErrorCode::InvalidArgument,
        CommandLineTr::tr("\"%1\" is not a value of --%2.").arg(arguments.value(flag), flag));
}

/// `COLUMN=measure:USD m`; a column's name may hold a `=` itself.
Result<void> addMapping(db::ImportWishes &wishes, const QString &mapping)
{
    const qsizetype sign = mapping.lastIndexOf(u'=');
    const QString role = mapping.sliced(sign + 1).section(u':', 0, 0);
    const QString unit = mapping.sliced(sign + 1).section(u':', 1).trimmed();
    const auto known = columnRoleFromId(role.trimmed());
    const bool isUnitMeant = unit.isEmpty() || known == ColumnRole::Measure;
    if (sign <= 0 || !known || !isUnitMeant) {
        return failure(ErrorCode::InvalidArgument,
            CommandLineTr::tr("\"%1\" does not say what a column is.").arg(mapping),
            CommandLineTr::tr("Write --map COLUMN=ROLE; a role is dimension, measure, "
                              "measure:UNIT, period, source, kind or ignore."));
    }
    wishes.columns.insert(mapping.first(sign).trimmed(), { *known, unit });
    return {};
}

Result<db::ImportWishes> wishesOf(const Arguments &arguments)
{
    db::ImportWishes wishes;
    const auto delimiter = signOf(arguments, u"delimiter"_s, u",;|\t"_s);
    if (!delimiter)
        return Failure(delimiter.error());
    const auto decimal = signOf(arguments, u"decimal"_s, u".,"_s);
    if (!decimal)
        return Failure(decimal.error());
    wishes.format = { *delimiter, *decimal, arguments.value(u"encoding"_s) };
    for (const QString &mapping : arguments.values(u"map"_s)) {
        if (auto added = addMapping(wishes, mapping); !added)
            return Failure(added.error());
    }
    if (arguments.has(u"kind"_s)) {
        const auto kind = arguments.choice(
            u"kind"_s, { u"actual"_s, u"estimate"_s, u"forecast"_s, u"assumption"_s });
        if (!kind)
            return Failure(kind.error());
        wishes.kind = kindFromId(*kind);
    }
    wishes.dataset = arguments.value(u"dataset"_s);
    wishes.sourceTitle = arguments.value(u"source"_s);
    return wishes;
}

/// Whether the rows of a file add to a dataset of that id, which is no tracker.
Result<bool> isCurated(const db::Workspace &workspace, const QString &datasetId)
{
    return workspace.datasets().map([&datasetId](const QList<Dataset> &datasets) {
        return std::ranges::any_of(datasets, [&datasetId](const Dataset &dataset) {
            return !dataset.isTracker && dataset.id.compare(datasetId, Qt::CaseInsensitive) == 0;
        });
    });
}

int ImportVerb::run(const Arguments &arguments, const VerbContext &context) const
{
    if (arguments.positional().size() != 1)
        return reportUsage(context, *this, CommandLineTr::tr("Name one workspace file."));
    const QString data = arguments.value(u"from"_s);
    if (data.isEmpty())
        return reportUsage(context, *this, CommandLineTr::tr("Say with --from what to import."));
    const bool isFolder = QFileInfo(data).isDir();
    if (isFolder) {
        const QString flag = arguments.firstNotMeant(flags(), { u"from"_s });
        if (!flag.isEmpty()) {
            return reportUsage(context, *this,
                CommandLineTr::tr("A folder's manifest says all; --%1 is for one file.").arg(flag));
        }
    }
    const auto wishes = wishesOf(arguments);
    if (!wishes)
        return reportUsage(context, *this, wishes.error());
    const auto workspace = db::Workspace::open(arguments.positional(0));
    if (!workspace.has_value())
        return reportInput(context, workspace.error());
    if (isFolder)
        return importFolder(**workspace, data, context);
    const auto curated = isCurated(**workspace, wishes->dataset);
    if (!curated)
        return reportInput(context, curated.error());
    if (!*curated)
        return importTracker(**workspace, data, *wishes, arguments, context);
    const QString flag = arguments.firstNotMeant(flags(), { u"from"_s, u"dataset"_s });
    if (!flag.isEmpty()) {
        return reportUsage(context, *this,
            CommandLineTr::tr("The dataset %1 is no tracker; --%2 is for trackers.")
                .arg(wishes->dataset, flag));
    }
    return importRows(**workspace, data, wishes->dataset, context);
}

int ImportVerb::importFolder(
    db::Workspace &workspace, const QString &folder, const VerbContext &context)
{
    ProgressLine progress(context);
    const auto imported = db::importManifest(workspace, folder, progress.callback());
    progress.clear();
    return imported.has_value() ? ExitDone : reportInput(context, imported.error());
}

int ImportVerb::importRows(db::Workspace &workspace, const QString &file, const QString &datasetId,
    const VerbContext &context)
{
    const auto imported = db::importCsv(workspace, file, datasetId, db::sampleDataFolder());
    if (!imported.has_value())
        return reportInput(context, imported.error());
    context.out << CommandLineTr::tr("Rows added to %1: %2").arg(datasetId).arg(*imported)
                << Qt::endl;
    return ExitDone;
}

int ImportVerb::importTracker(db::Workspace &workspace, const QString &file,
    const db::ImportWishes &wishes, const Arguments &arguments, const VerbContext &context) const
{
    const auto plan = db::planImport(workspace, file, wishes);
    if (!plan) {
        return plan.error().code == ErrorCode::InvalidArgument
            ? reportUsage(context, *this, plan.error())
            : reportInput(context, plan.error());
    }
    const bool isRehearsal = arguments.has(u"dry-run"_s);
    ProgressLine progress(context);
    const auto step = progress.stepCallback();
    const auto report = isRehearsal ? db::rehearseImport(workspace, *plan, step)
                                    : db::importTracker(workspace, *plan, step);
    progress.clear();
    if (!report)
        return reportInput(context, report.error());
    if (arguments.has(u"json"_s)) {
        context.out << importJson(*plan, *report, isRehearsal) << Qt::flush;
    } else {
        context.out << importText(*plan, *report, isRehearsal, context.language) << Qt::flush;
    }
    return ExitDone;
}

} // namespace

const Verb &importVerb()
{
    static const ImportVerb verb;
    return verb;
}

} // namespace sextant
