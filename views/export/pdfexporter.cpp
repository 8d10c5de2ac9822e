// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/chartscene.h"
#include "views/export/exportfile.h"
#include "views/export/tr.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double PointsPerPixel = 0.75; // 72 points, 96 pixels an inch

class PdfExporter final : public Exporter
{
public:
    QString suffix() const override { return u"pdf"_s; }
    QString filterName() const override { return ExportTr::tr("PDF document (*.pdf)"); }
    Result<void> write(
        const Pivot &pivot, const ExportOptions &options, QIODevice &device) const override;
};

/// Puts a fixed date in place of the date of writing, so that the same chart gives the same bytes.
/// The length stays, because the file's table of offsets counts bytes.
void fixDate(QByteArray &pdf)
{
    const QByteArray key("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(key);
    if (at < 0)
        return;
    const qsizetype first = at + key.size();
    const qsizetype last = pdf.indexOf(')', first);
    const QByteArray fixed("20000101000000Z00'00'");
    for (qsizetype i = first; i < last; ++i)
        pdf[i] = i - first < fixed.size() ? fixed[i - first] : '0';
}

Result<void> PdfExporter::write(
    const Pivot &pivot, const ExportOptions &options, QIODevice &device) const
{
    ExportOptions opaque = options;
    opaque.transparent = false;
    ChartScene scene(pivot, opaque);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(
            options.size * PointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setResolution(96);
        writer.setTitle(scene.frame().caption().headline);
        writer.setCreator(u"Sextant"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return writeFailed(buffer.errorString());
        scene.paint(painter);
    }
    QByteArray bytes = buffer.data();
    fixDate(bytes);
    return writeBytes(device, bytes);
}

} // namespace

const Exporter &pdfExporter();
const Exporter &pdfExporter()
{
    static const PdfExporter exporter;
    return exporter;
}

} // namespace sextant
