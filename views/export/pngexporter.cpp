// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/chartscene.h"
#include "views/export/drawingfile.h"
#include "views/export/exportfile.h"
#include "views/export/tr.h"

#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double DotsPerMetre = 96 / 0.0254; // at scale 1

class PngExporter final : public Exporter
{
public:
    QString suffix() const override { return u"png"_s; }
    QString filterName() const override { return ExportTr::tr("PNG picture (*.png)"); }
    Result<void> write(
        const Pivot &pivot, const ExportOptions &options, QIODevice &device) const override;
};

Result<void> PngExporter::write(
    const Pivot &pivot, const ExportOptions &options, QIODevice &device) const
{
    ChartScene scene(pivot, options);
    return writePng([&](QPainter &painter) { scene.paint(painter); }, options, device);
}

} // namespace

Result<void> writePng(const Painting &paint, const ExportOptions &options, QIODevice &device)
{
    // RGB32 encodes in less than half the time of a format with alpha.
    const QSize pixels = (options.size * options.scale).toSize();
    QImage image(pixels, options.transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (image.isNull())
        return pictureTooLarge(options.size * options.scale);
    image.fill(options.transparent ? QColor(Qt::transparent) : options.theme.background);
    image.setDevicePixelRatio(options.scale * options.textScale);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    // Slides insert the picture at the size that the dots per metre say.
    image.setDotsPerMeterX(int(std::lround(DotsPerMetre * options.scale)));
    image.setDotsPerMeterY(int(std::lround(DotsPerMetre * options.scale)));
    QImageWriter writer(&device, "png");
    if (!writer.write(image))
        return writeFailed(writer.errorString());
    return {};
}

const Exporter &pngExporter();
const Exporter &pngExporter()
{
    static const PngExporter exporter;
    return exporter;
}

} // namespace sextant
