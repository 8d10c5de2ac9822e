// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/plainrows.h"

#include "app/commandline/look.h"
#include "app/commandline/progressline.h"
#include "app/commandline/tr.h"
#include "db/opening.h"
#include "db/plainrows.h"
#include "db/sql/transaction.h"
#include "db/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// The tracker that is written.
struct Rows
{
    Dataset dataset;
    QList<Dimension> dimensions;
    TrackerPtr tracker;
};

Result<Rows> readRows(const QString &path, const QString &datasetId)
{
    const auto workspace = db::Workspace::open(path, db::OpenMode::ReadOnly);
    if (!workspace.has_value())
        return Failure(workspace.error());
    const db::Snapshot snapshot((*workspace)->link());
    const auto dataset = (*workspace)->dataset(datasetId);
    if (!dataset.has_value())
        return Failure(dataset.error());
    if (!dataset->isTracker) {
        return failure(ErrorCode::NotSupported,
            CommandLineTr::tr("The dataset \"%1\" is no tracker.").arg(dataset->id),
            CommandLineTr::tr("Its rows stand in the table %1 of the workspace, which any program "
                              "that knows SQLite can read.")
                .arg(dataset->table));
    }
    const auto dimensions = (*workspace)->dimensionsOf(*dataset);
    if (!dimensions.has_value())
        return Failure(dimensions.error());
    const auto tracker = (*workspace)->readTracker(*dataset, *dimensions);
    if (!tracker.has_value())
        return Failure(tracker.error());
    return Rows { *dataset, *dimensions, *tracker };
}

Result<void> writeCsv(const Rows &rows, const QString &output, Language language,
    const db::PlainRowsProgress &progress)
{
    QSaveFile file(output);
    const auto notWritten = [&] {
        return failure(ErrorCode::Io, CommandLineTr::tr("The file cannot be written."),
            file.errorString(), output);
    };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    auto written
        = db::writePlainCsv(file, rows.dataset, rows.dimensions, *rows.tracker, language, progress);
    if (!written.has_value())
        return written;
    return file.commit() ? Result<void>() : notWritten();
}

Result<void> writeTable(
    const Rows &rows, const QString &output, const db::PlainRowsProgress &progress)
{
    const QString temporary = db::temporaryNameFor(output);
    auto done = db::Connection::open(temporary, db::Connection::Access::Create)
                    .and_then([&](const std::unique_ptr<db::Connection> &target) -> Result<void> {
                        return db::writePlainTable(
                            *target, rows.dataset, rows.dimensions, *rows.tracker, progress);
                    });
    std::error_code error;
    if (done.has_value()) {
        std::filesystem::rename(QFile::encodeName(temporary).toStdString(),
            QFile::encodeName(output).toStdString(), error);
        if (error) {
            done = failure(ErrorCode::Io, CommandLineTr::tr("The file cannot be written."),
                QString::fromLocal8Bit(error.message().c_str()), output);
        }
    }
    if (!done.has_value()) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-journal"_s);
    }
    return done;
}

} // namespace

int exportPlainRows(const Verb &verb, const Arguments &arguments, const VerbContext &context)
{
    const QString output = arguments.value(u"output"_s);
    const QString suffix = QFileInfo(output).suffix().toLower();
    const bool isTable = suffix == u"sqlite" || suffix == u"db";
    if (!arguments.has(u"dataset"_s)) {
        return reportUsage(context, verb, CommandLineTr::tr("Say which dataset: --dataset ID."));
    }
    for (const Flag &flag : lookFlags()) {
        if (flag.name != u"dataset" && arguments.has(flag.name)) {
            return reportUsage(context, verb,
                CommandLineTr::tr("--%1 cannot be combined with --plain-rows.").arg(flag.name));
        }
    }
    if (!isTable && suffix != u"csv") {
        return reportUsage(context, verb,
            CommandLineTr::tr("Plain rows are written to a file that ends in .csv or .sqlite."));
    }
    const auto rows = readRows(arguments.positional(0), arguments.value(u"dataset"_s));
    if (!rows.has_value())
        return reportInput(context, rows.error());
    ProgressLine line(context);
    const auto progress = [callback = line.callback(), name = QFileInfo(output).fileName()](
                              double share) { return callback(name, share); };
    const auto written = isTable ? writeTable(*rows, output, progress)
                                 : writeCsv(*rows, output, context.language, progress);
    line.clear();
    return written.has_value() ? int(ExitDone) : reportInput(context, written.error());
}

} // namespace sextant
