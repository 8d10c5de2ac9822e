// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/fingerprint.h"

#include "models/explore/explorationjson.h"
#include "views/export/pptx/xmlpart.h"
#include "views/export/tr.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

const std::pair<Language, QString> languages[] = { { Language::English, u"en"_s },
    { Language::SimplifiedChinese, u"zh-Hans"_s }, { Language::TraditionalChinese, u"zh-Hant"_s } };

QString languageId(Language language)
{
    for (const auto &[each, id] : languages) {
        if (each == language)
            return id;
    }
    return u"en"_s;
}

Language languageFromId(const QString &id)
{
    for (const auto &[each, known] : languages) {
        if (known == id)
            return each;
    }
    return Language::English;
}

/// What dates the numbers where the dataset has no edition of its own.
QString editionsOf(const QList<Source> &sources)
{
    QStringList editions;
    for (const Source &source : sources)
        editions += source.shortName();
    return editions.join(u"; "_s);
}

double numberFrom(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? value : NaN;
}

void writeFigure(XmlPart &xml, const Figure &figure)
{
    XmlAttributes attributes { { "row", figure.row }, { "column", figure.column } };
    const auto add = [&](const char *name, double value) {
        if (std::isfinite(value))
            attributes += { name, xmlNumber(value) };
    };
    add("value", figure.value);
    add("low", figure.low);
    add("high", figure.high);
    if (!figure.several.isEmpty()) {
        QStringList several;
        for (const double value : figure.several)
            several += xmlNumber(value);
        attributes += { "several", several.join(u' ') };
    }
    attributes += { "state", figure.state };
    if (!figure.kinds.isEmpty())
        attributes += { "kinds", figure.kinds };
    if (!figure.unit.isEmpty())
        attributes += { "unit", figure.unit };
    xml.leaf("figure", attributes);
}

Figure figureFrom(const XmlNode &node)
{
    Figure figure;
    figure.row = node.attribute(u"row");
    figure.column = node.attribute(u"column");
    figure.value = numberFrom(node.attribute(u"value"));
    figure.low = numberFrom(node.attribute(u"low"));
    figure.high = numberFrom(node.attribute(u"high"));
    for (const QString &each : node.attribute(u"several").split(u' ', Qt::SkipEmptyParts))
        figure.several += numberFrom(each);
    figure.state = node.attribute(u"state");
    figure.kinds = node.attribute(u"kinds");
    figure.unit = node.attribute(u"unit");
    return figure;
}

Source sourceFrom(const XmlNode &node)
{
    Source source;
    source.id = node.attribute(u"id");
    source.publisher = node.attribute(u"publisher");
    source.title = node.attribute(u"title");
    source.edition = node.attribute(u"edition");
    return source;
}

void readInto(ChartFingerprint &fingerprint, const XmlNode &node)
{
    if (node.name == u"exploration")
        fingerprint.exploration = QJsonDocument::fromJson(node.wholeText().toUtf8()).object();
    else if (node.name == u"brand")
        fingerprint.brand = QJsonDocument::fromJson(node.wholeText().toUtf8()).object();
    else if (node.name == u"so-what")
        fingerprint.soWhat = node.wholeText();
    else if (node.name == u"scale")
        fingerprint.scales.ofUnits.insert(
            node.attribute(u"unit"), numberFrom(node.attribute(u"of")));
    else if (node.name == u"source")
        fingerprint.sources += sourceFrom(node);
    else if (node.name == u"figure")
        fingerprint.figures += figureFrom(node);
    else if (node.name == u"text")
        fingerprint.texts += { node.attribute(u"place"), node.wholeText() };
    else if (node.name == u"digest")
        fingerprint.digests.insert(node.attribute(u"of"), node.wholeText());
}

/// The properties that every kind of shape has, whatever they are called in it.
const XmlNode *shapeProperties(const XmlNode &shape, QStringView element)
{
    for (const QStringView holder : { u"nvGraphicFramePr", u"nvGrpSpPr" }) {
        if (const XmlNode *found = shape.below(xmlspace::Slide, { holder, element }))
            return found;
    }
    return nullptr;
}

} // namespace

ChartFingerprint fingerprintOf(
    const Pivot &pivot, const WorkspaceOrigin &origin, Language language, const QSizeF &size)
{
    ChartFingerprint fingerprint;
    fingerprint.workspace = origin.workspace;
    fingerprint.dataset = pivot.dataset.id;
    fingerprint.edition = origin.editions.value(pivot.dataset.id);
    if (fingerprint.edition.isEmpty())
        fingerprint.edition = editionsOf(pivot.sources);
    fingerprint.unit = pivot.unit.id();
    fingerprint.language = language;
    fingerprint.size = size;
    fingerprint.exploration = toJson(pivot.exploration);
    fingerprint.figures = figuresOf(pivot);
    fingerprint.hash = figuresHash(fingerprint.figures, fingerprint.unit);
    fingerprint.sources = pivot.sources;
    return fingerprint;
}

QByteArray fingerprintXml(const ChartFingerprint &fingerprint)
{
    XmlAttributes attributes { { "workspace", fingerprint.workspace },
        { "dataset", fingerprint.dataset }, { "edition", fingerprint.edition },
        { "unit", fingerprint.unit }, { "language", languageId(fingerprint.language) },
        { "width", xmlNumber(fingerprint.size.width()) },
        { "height", xmlNumber(fingerprint.size.height()) }, { "hash", fingerprint.hash } };
    if (!fingerprint.place.isNull()) {
        attributes += { "left", xmlNumber(fingerprint.place.x()) };
        attributes += { "top", xmlNumber(fingerprint.place.y()) };
    }
    if (fingerprint.isDark)
        attributes += { "look", u"dark"_s };
    XmlPart xml(u"chart"_s, { { QString(), FingerprintSpace.toString() } }, attributes);
    xml.text("exploration",
        QString::fromUtf8(QJsonDocument(fingerprint.exploration).toJson(QJsonDocument::Compact)));
    if (!fingerprint.brand.isEmpty()) {
        xml.text("brand",
            QString::fromUtf8(QJsonDocument(fingerprint.brand).toJson(QJsonDocument::Compact)));
    }
    if (!fingerprint.soWhat.isEmpty())
        xml.text("so-what", fingerprint.soWhat);
    const QMap<QString, double> &scales = fingerprint.scales.ofUnits;
    for (auto each = scales.begin(); each != scales.end(); ++each)
        xml.leaf("scale", { { "unit", each.key() }, { "of", xmlNumber(each.value()) } });
    for (const Source &source : fingerprint.sources) {
        xml.leaf("source",
            { { "id", source.id }, { "publisher", source.publisher }, { "title", source.title },
                { "edition", source.edition } });
    }
    for (const Figure &figure : fingerprint.figures)
        writeFigure(xml, figure);
    for (const SlideText &text : fingerprint.texts) {
        xml.open("text", { { "place", text.place } });
        xml.characters(text.text);
        xml.close();
    }
    for (auto each = fingerprint.digests.begin(); each != fingerprint.digests.end(); ++each) {
        xml.open("digest", { { "of", each.key() } });
        xml.characters(each.value());
        xml.close();
    }
    return xml.finished();
}

Result<ChartFingerprint> readFingerprint(const QByteArray &bytes, const QString &where)
{
    const auto root = readXml(bytes, where);
    if (!root.has_value())
        return Failure(root.error());
    if (root->name != u"chart" || root->space != FingerprintSpace) {
        const QStringView family = FingerprintSpace.chopped(1);
        if (root->space.startsWith(family)) {
            return failure(ErrorCode::NotSupported,
                ExportTr::tr("This chart was written by a newer version of the program."),
                ExportTr::tr("Install the newer version, or export the chart anew."), where);
        }
        return failure(ErrorCode::NotFound,
            ExportTr::tr("This part is not the description of a chart."), {}, where);
    }
    ChartFingerprint fingerprint;
    fingerprint.workspace = root->attribute(u"workspace");
    fingerprint.dataset = root->attribute(u"dataset");
    fingerprint.edition = root->attribute(u"edition");
    fingerprint.unit = root->attribute(u"unit");
    fingerprint.language = languageFromId(root->attribute(u"language"));
    fingerprint.size
        = QSizeF(numberFrom(root->attribute(u"width")), numberFrom(root->attribute(u"height")));
    const QPointF place(root->attribute(u"left").toDouble(), root->attribute(u"top").toDouble());
    if (std::isfinite(place.x()) && std::isfinite(place.y()))
        fingerprint.place = place;
    fingerprint.hash = root->attribute(u"hash");
    fingerprint.isDark = root->attribute(u"look") == u"dark";
    for (const XmlNode &each : root->children)
        readInto(fingerprint, each);
    // A chart without scales has its numbers as they are stored, and keeps them so.
    fingerprint.scales.isStored = fingerprint.scales.ofUnits.isEmpty();
    return fingerprint;
}

void addWritten(ChartFingerprint &fingerprint, const XmlNode &slide, const QString &notes,
    const XmlNode &shape, const XmlNode *chart)
{
    fingerprint.texts = slideTexts(slide);
    if (!notes.isEmpty())
        fingerprint.texts += { u"notes"_s, notes };
    fingerprint.texts += { u"description"_s, shapeDescription(shape) };
    fingerprint.digests = chart ? chartDigests(*chart)
                                : QMap<QString, QString> { { u"group"_s, groupDigest(shape) } };
    const QRectF room(fingerprint.place, fingerprint.size);
    if (const XmlNode *legend = legendGroup(slide, room))
        fingerprint.digests.insert(u"legend"_s, groupDigest(*legend));
}

QString fingerprintRelation(const XmlNode &shape)
{
    const XmlNode *properties = shapeProperties(shape, u"nvPr");
    const XmlNode *data = properties
        ? properties->below(xmlspace::Slide, { u"custDataLst", u"custData" })
        : nullptr;
    return data ? data->attribute(u"id", xmlspace::Relation) : QString();
}

QString shapeDescription(const XmlNode &shape)
{
    const XmlNode *identity = shapeProperties(shape, u"cNvPr");
    return identity ? identity->attribute(u"descr") : QString();
}

const XmlNode *legendGroup(const XmlNode &slide, const QRectF &room)
{
    const XmlNode *tree = slide.below(xmlspace::Slide, { u"cSld", u"spTree" });
    if (!tree)
        return nullptr;
    const XmlNode *nearest = nullptr;
    for (const XmlNode &each : tree->children) {
        if (!each.is(xmlspace::Slide, u"grpSp") || !fingerprintRelation(each).isEmpty())
            continue;
        if (!nearest || distanceFrom(room, each) < distanceFrom(room, *nearest))
            nearest = &each;
    }
    return nearest;
}

XmlNode *legendGroup(XmlNode &slide, const QRectF &room)
{
    return const_cast<XmlNode *>(legendGroup(std::as_const(slide), room));
}

void forEachChartShape(const XmlNode &slide, const std::function<void(const XmlNode &)> &visit)
{
    slide.forEach([&](const XmlNode &each) {
        if (each.is(xmlspace::Slide, u"graphicFrame") || each.is(xmlspace::Slide, u"grpSp"))
            visit(each);
    });
}

} // namespace sextant
