// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/chartscene.h"
#include "views/export/exportfile.h"
#include "views/export/tr.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
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

/// The font families of the theme as a CSS list. The generator writes only the first, so that a
/// machine without Inter would draw Chinese in whatever its default is.
QString familyList(Language language)
{
    QStringList names = ChartTheme::font(12, language).families();
    for (QString &name : names) {
        if (name.contains(u' '))
            name = u'\'' + name + u'\'';
    }
    return names.join(u", "_s) + u", sans-serif"_s;
}

/// An attribute that every shape would have anyway, or that only concerns texts.
bool isIdle(QStringView name, QStringView value, bool hasText)
{
    return (!hasText && name.startsWith(u"font-")) || (name == u"fill-opacity" && value == u"1")
        || (name == u"stroke-opacity" && value == u"1")
        || (name == u"transform" && value == u"matrix(1,0,0,1,0,0)")
        || (name == u"fill-rule" && value == u"evenodd");
}

/// The attributes of a group that say something, with the whole list of font families.
QString sparse(const QString &attributes, bool hasText, const QString &families)
{
    static const QRegularExpression attribute(u"([a-z-]+)=\"([^\"]*)\""_s);
    QStringList kept;
    const bool hasStroke = !attributes.contains(u"stroke=\"none\""_s);
    auto matches = attribute.globalMatch(attributes);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        if (isIdle(name, match.capturedView(2), hasText)
            || (!hasStroke && name.startsWith(u"stroke-"_s)))
            continue;
        const QString value = name == u"font-family" ? families : match.captured(2);
        kept += name + u"=\""_s + value + u'"';
    }
    return kept.join(u' ');
}

/// The drawing without what the generator writes for nothing: empty groups, attributes that do
/// nothing, a group of its own for each shape of a row that looks alike.
QByteArray polished(const QByteArray &svg, Language language)
{
    static const QRegularExpression group(
        u"<g ([^>]*)>\\s*((?:<(?!g |/g>)[^>]*>[^<]*)*?)</g>\\s*"_s);
    static const QRegularExpression texts(u"(<text [^>]*?)font-family=\"[^\"]*\""_s);
    const QString text = QString::fromUtf8(svg);
    const QString families = familyList(language);
    QString result;
    result.reserve(text.size() / 2);
    QString open; // attributes of the group that is being written
    const auto close = [&] {
        if (!open.isNull())
            result += u"</g>\n"_s;
        open = QString();
    };
    qsizetype position = 0;
    auto matches = group.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() > position) {
            close();
            result += QStringView(text).mid(position, match.capturedStart() - position);
        }
        position = match.capturedEnd();
        QString inner = match.captured(2).trimmed();
        if (inner.isEmpty())
            continue;
        inner.remove(u" vector-effect=\"none\""_s);
        inner.remove(u" fill-rule=\"evenodd\""_s); // the outermost group says so
        const bool hasText = inner.contains(u"<text"_s);
        inner.replace(texts, u"\\1font-family=\""_s + families + u'"');
        const QString attributes = sparse(match.captured(1), hasText, families);
        if (attributes != open || open.isNull()) {
            close();
            result += u"<g "_s + attributes + u">\n"_s;
            open = attributes;
        }
        result += inner + u'\n';
    }
    close();
    result += QStringView(text).mid(position);
    return result.toUtf8();
}

Result<void> SvgExporter::write(
    const Pivot &pivot, const ExportOptions &options, QIODevice &device) const
{
    ExportOptions opaque = options;
    opaque.transparent = false;
    ChartScene scene(pivot, opaque);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size.toSize());
    generator.setViewBox(QRectF(QPointF(), options.size));
    // At the generator's own 72 dpi the size in millimetres would be a third too large.
    generator.setResolution(96);
    generator.setTitle(scene.frame().caption().headline);
    generator.setDescription(scene.frame().caption().subtitle);
    QPainter painter;
    if (!painter.begin(&generator))
        return writeFailed(buffer.errorString());
    scene.paint(painter);
    painter.end();
    return writeBytes(device, polished(buffer.data(), options.language));
}

} // namespace

const Exporter &svgExporter();
const Exporter &svgExporter()
{
    static const SvgExporter exporter;
    return exporter;
}

} // namespace sextant
