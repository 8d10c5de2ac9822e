// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/exportsize.h"

#include "views/export/tr.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double PixelsPerInch = 96;
constexpr double CentimetresPerInch = 2.54;

} // namespace

QList<ExportSize> exportSizes()
{
    // Parts of a slide leave room for its title and its edges. A4 is 297 by 210 mm.
    const QSizeF wide(960, 540);
    const QSizeF narrow(720, 540);
    const QSizeF sheet(842, 595);
    return {
        { u"full"_s, ExportTr::tr("Slide 16:9, full (1280 × 720)"), ExportTr::tr("on a full slide"),
            { 1280, 720 }, wide },
        { u"half"_s, ExportTr::tr("Slide 16:9, half (624 × 600)"), ExportTr::tr("on half a slide"),
            { 624, 600 }, wide, 2 },
        { u"third"_s, ExportTr::tr("Slide 16:9, third (408 × 600)"),
            ExportTr::tr("on a third of a slide"), { 408, 600 }, wide, 3 },
        { u"quarter"_s, ExportTr::tr("Slide 16:9, quarter (624 × 296)"),
            ExportTr::tr("on a quarter of a slide"), { 624, 296 }, wide, 2, 2 },
        { u"4x3"_s, ExportTr::tr("Slide 4:3, full (960 × 720)"),
            ExportTr::tr("on a full 4:3 slide"), { 960, 720 }, narrow },
        { u"4x3-half"_s, ExportTr::tr("Slide 4:3, half (464 × 600)"),
            ExportTr::tr("on half a 4:3 slide"), { 464, 600 }, narrow, 2 },
        { u"a4"_s, ExportTr::tr("A4 across (297 × 210 mm)"), ExportTr::tr("on a sheet of A4"),
            { 1123, 794 }, sheet },
        { u"a4-upright"_s, ExportTr::tr("A4 upright (210 × 297 mm)"),
            ExportTr::tr("on an upright sheet of A4"), { 794, 1123 }, sheet.transposed() },
    };
}

double pixelsPer(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Pixels:
        break;
    case LengthUnit::Centimetres:
        return PixelsPerInch / CentimetresPerInch;
    case LengthUnit::Inches:
        return PixelsPerInch;
    }
    return 1;
}

Result<QSizeF> sizeFrom(const QString &text)
{
    QStringList known;
    for (const ExportSize &size : exportSizes()) {
        if (size.id.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return size.size;
        known += size.id;
    }
    static const QRegularExpression form(
        uR"(^\s*(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)\s*(px|cm|mm|in)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto found = form.match(text); found.hasMatch()) {
        const QString unit = found.captured(3).toLower();
        const double factor = unit == u"cm" ? pixelsPer(LengthUnit::Centimetres)
            : unit == u"mm"                 ? pixelsPer(LengthUnit::Centimetres) / 10
            : unit == u"in"                 ? pixelsPer(LengthUnit::Inches)
                                            : 1;
        // Files count in whole pixels.
        const QSizeF size(std::round(found.captured(1).toDouble() * factor),
            std::round(found.captured(2).toDouble() * factor));
        if (size.width() > 0 && size.height() > 0)
            return size;
    }
    return failure(ErrorCode::InvalidArgument, ExportTr::tr("\"%1\" is not a size.").arg(text),
        ExportTr::tr("Write %1, or width and height: 1600x900, 16x9cm, 160x90mm, 6.3x3.5in.")
            .arg(known.join(u", "_s)));
}

std::optional<ExportSize> presetOf(const QSizeF &size)
{
    for (const ExportSize &preset : exportSizes()) {
        if (preset.size == size)
            return preset;
    }
    return std::nullopt;
}

QString sizeId(const QSizeF &size)
{
    if (const auto preset = presetOf(size))
        return preset->id;
    return u"%1x%2"_s.arg(qRound(size.width())).arg(qRound(size.height()));
}

} // namespace sextant
