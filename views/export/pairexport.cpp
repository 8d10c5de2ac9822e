// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pairexport.h"

#include "views/charts/chartpair.h"
#include "views/export/drawingfile.h"
#include "views/export/pptx/deck.h"
#include "views/export/tr.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

Result<QByteArray> slideOf(
    const std::array<PivotPtr, 2> &pivots, const ExportOptions &options, const QString &title)
{
    Deck deck = Deck::forOptions(options);
    const Result<void> added = deck.addPair(pivots[0], pivots[1]);
    if (!added.has_value())
        return Failure(added.error());
    deck.addSources();
    return deck.finished(title);
}

} // namespace

QStringList pairSuffixes()
{
    return { u"png"_s, u"svg"_s, u"pdf"_s, u"pptx"_s };
}

QString pairFilters()
{
    QStringList filters;
    for (const QString &suffix : pairSuffixes()) {
        if (const Exporter *exporter = exporterFor(suffix))
            filters += exporter->filterName();
    }
    return filters.join(u";;"_s);
}

Result<QByteArray> pairContent(
    const std::array<PivotPtr, 2> &pivots, const QString &path, const ExportOptions &options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QString suffix = ending.isEmpty() ? pairSuffixes().first() : ending;
    if (!pairSuffixes().contains(suffix)) {
        return failure(ErrorCode::InvalidArgument,
            ExportTr::tr("Two charts cannot be written as “.%1”.").arg(suffix),
            ExportTr::tr("Use one of these endings: %1.").arg(pairSuffixes().join(u", "_s)));
    }
    const Result<void> checked = checkOptions(options);
    if (!checked.has_value())
        return Failure(checked.error());
    ExportOptions opaque = options;
    opaque.transparent = false;
    ChartPair pair;
    const QSizeF size = opaque.layoutSize();
    if (pair.layOut(pivots, opaque.theme, opaque.language, size) != Unlike::No)
        return failure(
            ErrorCode::NotSupported, ExportTr::tr("The two charts cannot stand on one scale."));
    const QString title
        = pair.frame(0).caption().headline + u" – "_s + pair.frame(1).caption().headline;
    if (suffix == u"pptx")
        return slideOf(pivots, opaque, title);
    const Painting paint = [&](QPainter &painter) {
        const QRectF area(QPointF(), size);
        pair.scene().render(&painter, area, area);
    };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = suffix == u"png" ? writePng(paint, opaque, buffer)
        : suffix == u"svg"                        ? writeSvg(paint, { title, {} }, opaque, buffer)
                                                  : writePdf(paint, { title, {} }, opaque, buffer);
    if (!written.has_value())
        return Failure(written.error());
    return buffer.data();
}

} // namespace sextant
