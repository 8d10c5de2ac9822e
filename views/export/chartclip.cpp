// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/chartclip.h"

#include "models/explore/caption.h"
#include "views/export/alttext.h"

#include <QImage>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace sextant {

Result<void> addChartTo(QMimeData &data, const Pivot &pivot, const ExportOptions &options)
{
    const Result<QByteArray> png = fileContent(pivot, u"clip.png"_s, options);
    if (!png.has_value())
        return Failure(png.error());
    const Result<QByteArray> svg = fileContent(pivot, u"clip.svg"_s, options);
    if (!svg.has_value())
        return Failure(svg.error());
    data.setImageData(QImage::fromData(*png, "PNG"));
    data.setData(u"image/svg+xml"_s, *svg);
    return {};
}

QString chartSummary(const Pivot &pivot, Language language)
{
    const QString note = captionFor(pivot, language).note;
    const QString text = altText(pivot, language);
    return note.isEmpty() ? text : text + u'\n' + note;
}

} // namespace sextant
