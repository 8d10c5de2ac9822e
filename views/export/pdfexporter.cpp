// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/chartscene.h"
#include "views/export/drawingfile.h"
#include "views/export/exportfile.h"
#include "views/export/pdfdocument.h"
#include "views/export/tr.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

class PdfExporter final : public Exporter
{
public:
    QString suffix() const override { return u"pdf"_s; }
    QString filterName() const override { return ExportTr::tr("PDF document (*.pdf)"); }
    Result<void> write(
        const Pivot &pivot, const ExportOptions &options, QIODevice &device) const override;
};

Result<void> PdfExporter::write(
    const Pivot &pivot, const ExportOptions &options, QIODevice &device) const
{
    ExportOptions opaque = options;
    opaque.transparent = false;
    ChartScene scene(pivot, opaque);
    return writePdf([&](QPainter &painter) { scene.paint(painter); },
        { scene.frame().caption().headline, {} }, options, device);
}

} // namespace

Result<void> writePdf(const Painting &paint, const DrawingTitle &title,
    const ExportOptions &options, QIODevice &device)
{
    PdfDocument document(options.size, title.title);
    const Result<void> painted = document.addPage([&](QPainter &painter) {
        painter.scale(options.textScale, options.textScale);
        paint(painter);
    });
    return painted.has_value() ? writeBytes(device, document.finished()) : painted;
}

const Exporter &pdfExporter();
const Exporter &pdfExporter()
{
    static const PdfExporter exporter;
    return exporter;
}

} // namespace sextant
