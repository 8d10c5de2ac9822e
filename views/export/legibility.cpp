// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/legibility.h"

#include "views/charts/chartbrand.h"
#include "views/charts/chartframe.h"
#include "views/export/chartscene.h"
#include "views/export/exportsize.h"
#include "views/export/pptx/deck.h"
#include "views/export/tr.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double PointsPerPixel = 72.0 / 96;
const QSizeF Slide(1280, 720); // pixels

/// What a picture keeps of its size where it is used.
double shrinkage(const QSizeF &size)
{
    return presetOf(size)
        ? 1
        : std::min({ 1.0, Slide.width() / size.width(), Slide.height() / size.height() });
}

QString placeOf(const QSizeF &size)
{
    if (const auto preset = presetOf(size))
        return preset->place;
    return shrinkage(size) < 1 ? ExportTr::tr("on a full slide, shrunk to fit")
                               : ExportTr::tr("at this size");
}

} // namespace

int smallestPixels(const ChartFrame &frame)
{
    int smallest = 0;
    for (const Label &label : frame.labels()) {
        if (!label.text.trimmed().isEmpty())
            smallest = smallest == 0 ? label.pixelSize : std::min(smallest, label.pixelSize);
    }
    return smallest;
}

QString Legibility::sentence() const
{
    return ExportTr::tr("Smallest text %1 pt %2").arg(points, 0, 'f', 1).arg(place);
}

namespace {

bool isSlide(const QString &suffix)
{
    return suffix.compare(u"pptx"_s, Qt::CaseInsensitive) == 0;
}

/// @param factor      points for a pixel of the frame where it is used
/// @param canEnlarge  the format knows ExportOptions::textScale
Legibility found(const ChartFrame &frame, const ExportOptions &options, const QString &place,
    double factor, bool canEnlarge)
{
    Legibility legibility;
    const ChartBrand *brand = options.theme.brand.get();
    if (brand && brand->smallestText > 0)
        legibility.least = brand->smallestText;
    legibility.place = place;
    legibility.points = smallestPixels(frame) * factor;
    if (legibility.isTooSmall() && canEnlarge) {
        // To the next twentieth, so that the limit is reached.
        const double wanted = options.textScale * legibility.least / legibility.points;
        legibility.textScale = std::min(LargestTextScale, std::ceil(wanted * 20 - 0.001) / 20);
    }
    return legibility;
}

} // namespace

Legibility legibilityOf(
    const ChartFrame &frame, const ExportOptions &options, const QString &suffix)
{
    const QString place
        = options.slideTemplate ? ExportTr::tr("on the template's slide") : placeOf(options.size);
    if (isSlide(suffix)) // where a pixel of a chart is a point
        return found(frame, options, place, 1, false);
    return found(
        frame, options, place, PointsPerPixel * options.textScale * shrinkage(options.size), true);
}

Legibility legibilityOf(const Pivot &pivot, const ExportOptions &options, const QString &suffix)
{
    ExportOptions laidOut = options;
    if (isSlide(suffix))
        laidOut.size = Deck::forOptions(options).chartSize();
    const ChartScene scene(pivot, laidOut);
    return legibilityOf(scene.frame(), options, suffix);
}

Legibility deckLegibility(const Pivot &pivot, const ExportOptions &options, const QString &suffix)
{
    // Pages of both formats have one layout, in which a pixel of a chart is a point.
    ExportOptions laidOut = options;
    if (isSlide(suffix))
        laidOut.textScale = 1;
    else
        laidOut.slideTemplate.reset();
    laidOut.size = Deck::forOptions(laidOut).chartSize();
    const QString place = laidOut.slideTemplate ? ExportTr::tr("on the template's slide")
        : options.perSlide == 2                 ? ExportTr::tr("beside another chart")
                                                : placeOf(options.size);
    const ChartScene scene(pivot, laidOut);
    return found(scene.frame(), laidOut, place, laidOut.textScale, !isSlide(suffix));
}

} // namespace sextant
