// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/exporter.h"

#include "views/charts/chartbrand.h"
#include "views/export/exportfile.h"
#include "views/export/tr.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

// The one list: NAME stands for NAMEexporter.cpp, which defines NAMEExporter().
#define SEXTANT_EXPORTERS(EXPORTER)                                                                \
    EXPORTER(png)                                                                                  \
    EXPORTER(svg)                                                                                  \
    EXPORTER(pdf)                                                                                  \
    EXPORTER(pptx)                                                                                 \
    EXPORTER(xlsx)                                                                                 \
    EXPORTER(csv)

namespace sextant {

#define SEXTANT_DECLARE(NAME) const Exporter &NAME##Exporter();
SEXTANT_EXPORTERS(SEXTANT_DECLARE)
#undef SEXTANT_DECLARE

namespace {

/// The largest side of a picture in pixels, after scaling; more would only fill the memory.
constexpr double LargestSide = 20000;
constexpr double SmallestSide = 160;

} // namespace

ExportOptions withOrigin(ExportOptions options, const WorkspaceOrigin &origin)
{
    options.origin = origin;
    options.theme = withHues(options.theme, origin.hues);
    return options;
}

Result<void> checkOptions(const ExportOptions &options)
{
    if (!(options.textScale >= 1) || options.textScale > LargestTextScale) {
        return failure(ErrorCode::InvalidArgument,
            ExportTr::tr("Texts can be enlarged up to %1 times.").arg(LargestTextScale));
    }
    const QSizeF size = options.layoutSize();
    if (!(size.width() >= SmallestSide) || !(size.height() >= SmallestSide)) {
        return failure(ErrorCode::InvalidArgument,
            ExportTr::tr("A chart of %1 × %2 is too small to be read.")
                .arg(options.size.width())
                .arg(options.size.height()),
            ExportTr::tr("Each side needs at least %1 pixels.")
                .arg(std::ceil(SmallestSide * options.textScale)));
    }
    const QSizeF scaled = options.size * options.scale;
    if (!(options.scale > 0) || scaled.width() > LargestSide || scaled.height() > LargestSide)
        return pictureTooLarge(scaled);
    return {};
}

const QList<const Exporter *> &exporters()
{
#define SEXTANT_LIST(NAME) &NAME##Exporter(),
    static const QList<const Exporter *> all { SEXTANT_EXPORTERS(SEXTANT_LIST) };
#undef SEXTANT_LIST
    return all;
}

const Exporter *exporterFor(const QString &suffix)
{
    for (const Exporter *exporter : exporters()) {
        if (exporter->suffix().compare(suffix, Qt::CaseInsensitive) == 0)
            return exporter;
    }
    return nullptr;
}

Result<QByteArray> fileContent(
    const Pivot &pivot, const QString &path, const ExportOptions &options)
{
    const QFileInfo file(path);
    const Exporter *exporter = exporterFor(file.suffix());
    if (!exporter) {
        QStringList known;
        for (const Exporter *each : exporters())
            known += each->suffix();
        return failure(ErrorCode::InvalidArgument,
            file.suffix().isEmpty()
                ? ExportTr::tr("The file name has no ending that says its format.")
                : ExportTr::tr("There is no export to \"%1\".").arg(file.suffix()),
            ExportTr::tr("Known endings: %1.").arg(known.join(u", "_s)), path);
    }
    if (const Result<void> checked = checkOptions(options); !checked.has_value())
        return Failure(checked.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (Result<void> written = exporter->write(pivot, options, buffer); !written.has_value()) {
        written.error().where = path;
        return Failure(written.error());
    }
    return buffer.data();
}

Result<void> saveFile(const QString &path, const QByteArray &content)
{
    const QFileInfo file(path);
    if (!file.absoluteDir().exists()) {
        return failure(ErrorCode::NotFound, ExportTr::tr("The folder does not exist."),
            ExportTr::tr("Make it first, or choose another."),
            QDir::toNativeSeparators(file.absolutePath()));
    }
    QSaveFile save(path);
    const bool isSaved = save.open(QIODevice::WriteOnly) && save.write(content) == content.size()
        && save.commit(); // otherwise the old file stays as it was
    if (isSaved)
        return {};
    Error error = writeFailed(save.errorString()).value();
    error.where = path;
    return Failure(error);
}

Result<void> exportFile(const Pivot &pivot, const QString &path, const ExportOptions &options)
{
    const Result<QByteArray> content = fileContent(pivot, path, options);
    return content ? saveFile(path, *content) : Failure(content.error());
}

} // namespace sextant
