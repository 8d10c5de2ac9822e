// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/deckmasters.h"

#include "views/charts/chartbrand.h"
#include "views/charts/charttext.h"
#include "views/export/pptx/decktheme.h"
#include "views/export/pptx/drawing.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double LogoScale = 4; // pixels of the picture for a point of the slide
constexpr qint64 FirstSlideId = 256;
constexpr qint64 FirstMasterId = 2147483648; // shared by masters and layouts
const QSizeF NotesSize(540, 720);

const QString Master = u"/ppt/slideMasters/slideMaster1.xml"_s;
const QString SlideTheme = u"/ppt/theme/theme1.xml"_s;
const QString NotesTheme = u"/ppt/theme/theme2.xml"_s; // masters must not share one

/// A placeholder of a master or a layout.
struct Placeholder
{
    QString name;
    QString type;
    QRectF rect;
    double points = 18;
    bool isBold = false;
    int index = 0; ///< 0 for none
};

void writePlaceholder(XmlPart &xml, ShapeIds &ids, const Placeholder &holder, Language language)
{
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    writeIdentity(xml, ids, holder.name);
    xml.open("p:cNvSpPr");
    xml.leaf("a:spLocks", { { "noGrp", u"1"_s } });
    xml.close();
    xml.open("p:nvPr");
    XmlAttributes attributes { { "type", holder.type } };
    if (holder.index > 0)
        attributes += { "idx", QString::number(holder.index) };
    xml.leaf("p:ph", attributes);
    xml.close();
    xml.close();
    xml.open("p:spPr");
    writePlace(xml, holder.rect);
    xml.open("a:prstGeom", { { "prst", u"rect"_s } });
    xml.leaf("a:avLst");
    xml.close();
    xml.close();
    xml.open("p:txBody");
    xml.open("a:bodyPr",
        { { "lIns", u"0"_s }, { "tIns", u"0"_s }, { "rIns", u"0"_s }, { "bIns", u"0"_s },
            { "anchor",
                holder.type == u"sldNum" || holder.type == u"ctrTitle" ? u"b"_s : u"t"_s } });
    xml.leaf("a:normAutofit");
    xml.close();
    xml.open("a:lstStyle");
    xml.open("a:lvl1pPr",
        { { "marL", u"0"_s }, { "indent", u"0"_s },
            { "algn", holder.type == u"sldNum" ? u"r"_s : u"l"_s } });
    xml.leaf("a:buNone");
    TextLook look { .points = holder.points, .isBold = holder.isBold, .language = language };
    writeRunProperties(xml, "a:defRPr", look);
    xml.close();
    xml.close();
    xml.open("a:p");
    if (holder.type == u"sldNum") {
        xml.open("a:fld",
            { { "id", u"{7B2F6E0C-3A5D-4C1B-9C57-5E5A6D1F0A01}"_s }, { "type", u"slidenum"_s } });
        writeRunProperties(xml, "a:rPr", look);
        xml.text("a:t", u"‹#›"_s);
        xml.close();
    }
    xml.close();
    xml.close();
    xml.close();
}

void writeBackground(XmlPart &xml)
{
    xml.open("p:bg");
    xml.open("p:bgPr");
    xml.open("a:solidFill");
    xml.value("a:schemeClr", u"bg1"_s);
    xml.close();
    xml.leaf("a:effectLst");
    xml.close();
    xml.close();
}

void writeColourMap(XmlPart &xml)
{
    xml.leaf("p:clrMap",
        { { "bg1", u"lt1"_s }, { "tx1", u"dk1"_s }, { "bg2", u"lt2"_s }, { "tx2", u"dk2"_s },
            { "accent1", u"accent1"_s }, { "accent2", u"accent2"_s }, { "accent3", u"accent3"_s },
            { "accent4", u"accent4"_s }, { "accent5", u"accent5"_s }, { "accent6", u"accent6"_s },
            { "hlink", u"hlink"_s }, { "folHlink", u"folHlink"_s } });
}

void writeTextStyle(XmlPart &xml, const char *element, double points, bool isBold)
{
    xml.open(element);
    xml.open("a:lvl1pPr", { { "algn", u"l"_s } });
    xml.leaf("a:buNone");
    xml.open("a:defRPr",
        { { "sz", QString::number(int(points * 100)) }, { "b", isBold ? u"1"_s : u"0"_s } });
    xml.open("a:solidFill");
    xml.value("a:schemeClr", u"tx1"_s);
    xml.close();
    xml.leaf("a:latin", { { "typeface", isBold ? u"+mj-lt"_s : u"+mn-lt"_s } });
    xml.leaf("a:ea", { { "typeface", isBold ? u"+mj-ea"_s : u"+mn-ea"_s } });
    xml.close();
    xml.close();
    xml.close();
}

/// The logo as a picture of the master, from which all slides have it.
/// @return its relationship; empty without a logo
QString addLogo(OpcPackage &package, const DeckFrame &frame)
{
    const ChartBrand *brand = frame.theme.brand.get();
    const QRectF place = logoRect(brand, frame.slide);
    if (place.isEmpty() || !brand->logo->picture)
        return {};
    QImage image((place.size() * LogoScale).toSize().expandedTo({ 1, 1 }), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    brand->logo->picture->paint(painter, QRectF(QPointF(), image.size()));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "png"))
        return {};
    const QString name = u"/ppt/media/logo.png"_s;
    package.addPart(name, u"image/png"_s, png);
    return package.relate(Master, u"image"_s, name);
}

void writeLogo(XmlPart &xml, ShapeIds &ids, const DeckFrame &frame, const QString &relation)
{
    if (relation.isEmpty())
        return;
    xml.open("p:pic");
    xml.open("p:nvPicPr");
    writeIdentity(xml, ids, u"Logo"_s, frame.theme.brand->name);
    xml.open("p:cNvPicPr");
    xml.leaf("a:picLocks", { { "noChangeAspect", u"1"_s } });
    xml.close();
    xml.leaf("p:nvPr", { { "userDrawn", u"1"_s } });
    xml.close();
    xml.open("p:blipFill");
    xml.leaf("a:blip", { { "r:embed", relation } });
    xml.open("a:stretch");
    xml.leaf("a:fillRect");
    xml.close();
    xml.close();
    xml.open("p:spPr");
    writePlace(xml, logoRect(frame.theme.brand.get(), frame.slide));
    xml.open("a:prstGeom", { { "prst", u"rect"_s } });
    xml.leaf("a:avLst");
    xml.close();
    xml.close();
    xml.close();
}

QByteArray masterXml(const DeckFrame &frame, const QStringList &layoutIds, const QString &logo)
{
    XmlPart xml(u"p:sldMaster"_s, slideSpaces());
    xml.open("p:cSld");
    writeBackground(xml);
    openShapeTree(xml);
    ShapeIds ids;
    writePlaceholder(
        xml, ids, { u"Title"_s, u"title"_s, frame.titleRect(), 20, true }, frame.language);
    writePlaceholder(
        xml, ids, { u"Text"_s, u"body"_s, frame.bodyRect(), 12, false, 1 }, frame.language);
    writePlaceholder(xml, ids, { u"Slide number"_s, u"sldNum"_s, frame.numberRect(), 10, false, 4 },
        frame.language);
    writeLogo(xml, ids, frame, logo);
    xml.close();
    xml.close();
    writeColourMap(xml);
    xml.open("p:sldLayoutIdLst");
    for (qsizetype i = 0; i < layoutIds.size(); ++i) {
        xml.leaf("p:sldLayoutId",
            { { "id", QString::number(FirstMasterId + 1 + i) }, { "r:id", layoutIds[i] } });
    }
    xml.close();
    xml.open("p:txStyles");
    writeTextStyle(xml, "p:titleStyle", 20, true);
    writeTextStyle(xml, "p:bodyStyle", 12, false);
    writeTextStyle(xml, "p:otherStyle", 12, false);
    xml.close();
    return xml.finished();
}

QByteArray layoutXml(
    const QString &type, const QString &name, const QList<Placeholder> &holders, Language language)
{
    XmlAttributes attributes;
    if (!type.isEmpty())
        attributes += { "type", type };
    attributes += { "preserve", u"1"_s };
    XmlPart xml(u"p:sldLayout"_s, slideSpaces(), attributes);
    xml.open("p:cSld", { { "name", name } });
    openShapeTree(xml);
    ShapeIds ids;
    for (const Placeholder &holder : holders)
        writePlaceholder(xml, ids, holder, language);
    xml.close();
    xml.close();
    xml.open("p:clrMapOvr");
    xml.leaf("a:masterClrMapping");
    xml.close();
    return xml.finished();
}

QByteArray notesMasterXml(Language language)
{
    XmlPart xml(u"p:notesMaster"_s, slideSpaces());
    xml.open("p:cSld");
    writeBackground(xml);
    openShapeTree(xml);
    ShapeIds ids;
    openSlideImage(xml, ids);
    xml.open("p:spPr");
    writePlace(xml, QRectF(54, 54, 432, 243));
    xml.open("a:prstGeom", { { "prst", u"rect"_s } });
    xml.leaf("a:avLst");
    xml.close();
    xml.close();
    xml.close();
    writePlaceholder(
        xml, ids, { u"Notes"_s, u"body"_s, QRectF(54, 342, 432, 324), 11, false, 3 }, language);
    xml.close();
    xml.close();
    writeColourMap(xml);
    return xml.finished();
}

/// Headline and so-what of both charts; each slide says where exactly.
QList<Placeholder> pairHolders(const DeckFrame &frame)
{
    const QRectF room = frame.chartsRect();
    const double half = room.width() / 2;
    const TypeSizes sizes = TypeSizes::forWidth(half);
    QList<Placeholder> holders;
    for (const bool isSecond : { false, true }) {
        const QRectF title(room.left() + (isSecond ? half : 0) + frame.margin(), room.top() + 20,
            half - 2 * frame.margin(), 40);
        holders += { isSecond ? u"Title 2"_s : u"Title"_s, isSecond ? u"body"_s : u"title"_s, title,
            double(sizes.headline), true, isSecond ? SecondTitleIndex.toInt() : 0 };
        holders += { isSecond ? u"So what 2"_s : u"So what"_s, u"body"_s,
            title.translated(0, title.height()), double(sizes.subtitle), false,
            (isSecond ? SecondSoWhatIndex : SoWhatIndex).toInt() };
    }
    return holders;
}

void addMasters(OpcPackage &package, const DeckFrame &frame)
{
    const Placeholder title { u"Title"_s, u"title"_s, frame.titleRect(), 20, true };
    const Placeholder number { u"Slide number"_s, u"sldNum"_s, frame.numberRect(), 10, false, 4 };
    const Placeholder coverTitle { u"Title"_s, u"ctrTitle"_s, frame.coverTitleRect(), 32, true };
    const Placeholder coverText { u"Subtitle"_s, u"subTitle"_s, frame.coverTextRect(), 14, false,
        1 };
    const Placeholder text { u"Text"_s, u"body"_s, frame.bodyRect(), 12, false, 1 };
    const Placeholder soWhat { u"So what"_s, u"body"_s, frame.soWhatRect(), 14, false,
        SoWhatIndex.toInt() };
    QList<std::pair<QString, QByteArray>> layouts {
        { CoverLayout,
            layoutXml(u"title"_s, u"Cover"_s, { coverTitle, coverText }, frame.language) },
        { ChartLayout, layoutXml(u"titleOnly"_s, u"Chart"_s, { title, number }, frame.language) },
        { TextLayout, layoutXml(u"tx"_s, u"Text"_s, { title, text, number }, frame.language) },
        { SoWhatLayout,
            layoutXml(
                QString(), u"Chart with so-what"_s, { title, soWhat, number }, frame.language) },
    };
    if (frame.hasPairs)
        layouts += { PairLayout,
            layoutXml(QString(), u"Two charts"_s, pairHolders(frame) + QList { number },
                frame.language) };
    QStringList ids;
    for (const auto &[name, xml] : layouts) {
        package.addPart(name, slideType(u"slideLayout"_s), xml);
        package.relate(name, u"slideMaster"_s, Master);
        ids += package.relate(Master, u"slideLayout"_s, name);
    }
    package.relate(Master, u"theme"_s, SlideTheme);
    const QString logo = addLogo(package, frame);
    package.addPart(Master, slideType(u"slideMaster"_s), masterXml(frame, ids, logo));
    const QString themeType = u"application/vnd.openxmlformats-officedocument.theme+xml"_s;
    package.addPart(SlideTheme, themeType, deckTheme(frame.language, frame.theme));
    // Notes are printed.
    ChartTheme printed = ChartTheme::light();
    printed.brand = frame.theme.brand;
    package.addPart(NotesTheme, themeType, deckTheme(frame.language, printed));
    package.addPart(NotesMaster, slideType(u"notesMaster"_s), notesMasterXml(frame.language));
    package.relate(NotesMaster, u"theme"_s, NotesTheme);
}

void addProperties(OpcPackage &package, const QString &title)
{
    XmlPart core(u"cp:coreProperties"_s,
        { { u"cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s },
            { u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s },
            { u"dcterms"_s, u"http://purl.org/dc/terms/"_s },
            { u"xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s } });
    core.text("dc:title", title);
    core.text("dc:creator", u"Sextant"_s);
    const QString name = u"/docProps/core.xml"_s;
    package.addPart(
        name, u"application/vnd.openxmlformats-package.core-properties+xml"_s, core.finished());
    package.relate(QString(),
        u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
        name);
}

} // namespace

void addDeckFrame(
    OpcPackage &package, const DeckFrame &frame, const QStringList &slides, const QString &title)
{
    XmlPart xml(u"p:presentation"_s, slideSpaces(), { { "saveSubsetFonts", u"1"_s } });
    xml.open("p:sldMasterIdLst");
    xml.leaf("p:sldMasterId",
        { { "id", QString::number(FirstMasterId) },
            { "r:id", package.relate(Presentation, u"slideMaster"_s, Master) } });
    xml.close();
    xml.open("p:notesMasterIdLst");
    xml.leaf("p:notesMasterId",
        { { "r:id", package.relate(Presentation, u"notesMaster"_s, NotesMaster) } });
    xml.close();
    xml.open("p:sldIdLst");
    for (qsizetype i = 0; i < slides.size(); ++i) {
        xml.leaf("p:sldId",
            { { "id", QString::number(FirstSlideId + i) },
                { "r:id", package.relate(Presentation, u"slide"_s, slides[i]) } });
    }
    xml.close();
    package.relate(Presentation, u"theme"_s, SlideTheme);
    xml.leaf(
        "p:sldSz", { { "cx", emu(frame.slide.width()) }, { "cy", emu(frame.slide.height()) } });
    xml.leaf("p:notesSz", { { "cx", emu(NotesSize.width()) }, { "cy", emu(NotesSize.height()) } });
    package.addPart(Presentation, slideType(u"presentation.main"_s), xml.finished());
    package.relate(QString(), u"officeDocument"_s, Presentation);
    addMasters(package, frame);
    addProperties(package, title);
}

} // namespace sextant
