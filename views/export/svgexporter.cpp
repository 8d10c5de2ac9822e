// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/chartscene.h"
#include "views/export/drawingfile.h"
#include "views/export/exportfile.h"
#include "views/export/svgpolish.h"
#include "views/export/tr.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

class SvgExporter final : public Exporter
{
public:
    QString suffix() const override { return u"svg"_s; }
    QString filterName() const override { return ExportTr::tr("SVG drawing (*.svg)"); }
    Result<void> write(
        const Pivot &pivot, const ExportOptions &options, QIODevice &device) const override;
};

Result<void> SvgExporter::write(
    const Pivot &pivot, const ExportOptions &options, QIODevice &device) const
{
    ExportOptions opaque = options;
    opaque.transparent = false;
    ChartScene scene(pivot, opaque);
    const Caption &caption = scene.frame().caption();
    return writeSvg([&](QPainter &painter) { scene.paint(painter); },
        { caption.headline, caption.subtitle }, options, device);
}

} // namespace

Result<void> writeSvg(const Painting &paint, const DrawingTitle &title,
    const ExportOptions &options, QIODevice &device)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size.toSize());
    generator.setViewBox(QRectF(QPointF(), options.layoutSize()));
    // At the generator's own 72 dpi the size in millimetres would be a third too large.
    generator.setResolution(96);
    generator.setTitle(title.title);
    generator.setDescription(title.description);
    QPainter painter;
    if (!painter.begin(&generator))
        return writeFailed(buffer.errorString());
    paint(painter);
    painter.end();
    return writeBytes(
        device, polishedSvg(buffer.data(), options.language, options.theme.brand.get()));
}

const Exporter &svgExporter();
const Exporter &svgExporter()
{
    static const SvgExporter exporter;
    return exporter;
}

} // namespace sextant
