// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/drawing.h"

#include "views/charts/chartbrand.h"
#include "views/charts/charttheme.h"
#include "views/charts/markpainter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double EmuPerPoint = 12700;
constexpr int SchemeHues = 6;   // accents of a theme
constexpr double FontRoom = 24; // added to boxes, because fonts differ in width

qint64 emuOf(double points)
{
    return std::llround(points * EmuPerPoint);
}

/// The name of a colour in the theme that the deck brings along; empty for one it does not have.
QString schemeName(const QColor &colour, const ChartTheme &theme)
{
    for (int i = 0; i < std::min<int>(SchemeHues, int(theme.palette.size())); ++i) {
        if (theme.palette[i].rgb() == colour.rgb())
            return u"accent"_s + QString::number(i + 1);
    }
    if (colour.rgb() == theme.text.rgb())
        return u"tx1"_s;
    if (colour.rgb() == theme.background.rgb())
        return u"bg1"_s;
    if (colour.rgb() == theme.secondary.rgb())
        return u"tx2"_s;
    if (colour.rgb() == theme.grid.rgb())
        return u"bg2"_s;
    return {};
}

QString thousandths(double part)
{
    return QString::number(std::llround(std::clamp(part, 0.0, 1.0) * 100000));
}

QString alignmentName(Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return u"r"_s;
    return alignment & Qt::AlignHCenter ? u"ctr"_s : u"l"_s;
}

} // namespace

QString emu(double points)
{
    return QString::number(emuOf(points));
}

void writeColour(XmlPart &xml, const QColor &colour, double strength, double opacity)
{
    const ChartTheme &theme = xml.theme();
    const QString scheme = schemeName(colour, theme);
    const QColor mixedColour = mixed(colour, theme.background, strength);
    const bool isScheme = !scheme.isEmpty();
    xml.open(isScheme ? "a:schemeClr" : "a:srgbClr",
        { { "val", isScheme ? scheme : mixedColour.name().mid(1).toUpper() } });
    if (isScheme && strength < 1) {
        // Lightened alone, a dark colour would turn gaudy.
        const double before = std::max(0.01F, colour.hslSaturationF());
        xml.value("a:satMod", thousandths(double(mixedColour.hslSaturationF()) / before));
        xml.value("a:lumMod", thousandths(strength));
        if (!theme.isDark)
            xml.value("a:lumOff", thousandths(1 - strength));
    }
    if (opacity < 1)
        xml.value("a:alpha", thousandths(opacity));
    xml.close();
}

void writeSolidFill(XmlPart &xml, const QColor &colour, double strength, double opacity)
{
    xml.open("a:solidFill");
    writeColour(xml, colour, strength, opacity);
    xml.close();
}

void writeKindFill(XmlPart &xml, const QColor &colour, Kind kind)
{
    if (kind != Kind::Forecast) {
        writeSolidFill(xml, colour, tintOf(kind));
        return;
    }
    xml.open("a:pattFill", { { "prst", u"wdUpDiag"_s } });
    xml.open("a:fgClr");
    writeColour(xml, colour);
    xml.close();
    xml.open("a:bgClr");
    const ChartBrand *brand = xml.theme().brand.get();
    if (brand && brand->forecast.isValid())
        writeColour(xml, brand->forecast);
    else
        writeColour(xml, colour, tintOf(kind));
    xml.close();
    xml.close();
}

void writeLine(
    XmlPart &xml, const QColor &colour, double width, const QString &dash, double strength)
{
    xml.open("a:ln", { { "w", emu(width) } });
    writeSolidFill(xml, colour, strength);
    if (!dash.isEmpty())
        xml.value("a:prstDash", dash);
    xml.leaf("a:round");
    xml.close();
}

void writeNoLine(XmlPart &xml)
{
    xml.open("a:ln");
    xml.leaf("a:noFill");
    xml.close();
}

void writePlace(XmlPart &xml, const QRectF &rect, const char *element)
{
    xml.open(element);
    xml.leaf("a:off", { { "x", emu(rect.x()) }, { "y", emu(rect.y()) } });
    // The far edge is rounded, not the length, so that neighbours touch.
    xml.leaf("a:ext",
        { { "cx", QString::number(std::max<qint64>(0, emuOf(rect.right()) - emuOf(rect.x()))) },
            { "cy",
                QString::number(std::max<qint64>(0, emuOf(rect.bottom()) - emuOf(rect.y()))) } });
    xml.close();
}

void writePath(XmlPart &xml, const QList<QPolygonF> &paths, const QRectF &rect, bool isClosed)
{
    xml.open("a:custGeom");
    for (const char *list : { "a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst" })
        xml.leaf(list);
    xml.leaf("a:rect", { { "l", u"0"_s }, { "t", u"0"_s }, { "r", u"r"_s }, { "b", u"b"_s } });
    xml.open("a:pathLst");
    XmlAttributes size { { "w", emu(rect.width()) }, { "h", emu(rect.height()) } };
    if (!isClosed)
        size += { "fill", u"none"_s };
    xml.open("a:path", size);
    for (const QPolygonF &path : paths) {
        for (qsizetype i = 0; i < path.size(); ++i) {
            const QPointF at = path[i] - rect.topLeft();
            xml.open(i == 0 ? "a:moveTo" : "a:lnTo");
            xml.leaf("a:pt", { { "x", emu(at.x()) }, { "y", emu(at.y()) } });
            xml.close();
        }
        if (isClosed && !path.isEmpty())
            xml.leaf("a:close");
    }
    xml.close();
    xml.close();
    xml.close();
}

void writeRunProperties(XmlPart &xml, const char *element, const TextLook &look)
{
    const bool isChinese = look.language != Language::English;
    XmlAttributes attributes { { "lang",
        look.language == Language::SimplifiedChinese        ? u"zh-CN"_s
            : look.language == Language::TraditionalChinese ? u"zh-TW"_s
                                                            : u"en-US"_s } };
    if (isChinese)
        attributes += { "altLang", u"en-US"_s };
    attributes += { "sz", QString::number(std::llround(look.points * 100)) };
    attributes += { "b", look.isBold ? u"1"_s : u"0"_s };
    xml.open(element, attributes);
    if (look.colour.isValid())
        writeSolidFill(xml, look.colour);
    xml.leaf("a:latin", { { "typeface", u"+mn-lt"_s } });
    xml.leaf("a:ea", { { "typeface", u"+mn-ea"_s } });
    xml.close();
}

void writeParagraphs(XmlPart &xml, const QString &text, const TextLook &look)
{
    for (const QString &line : text.split(u'\n')) {
        xml.open("a:p");
        xml.open("a:pPr", { { "algn", alignmentName(look.alignment) } });
        if (look.spaceAbove > 0) {
            xml.open("a:spcBef");
            xml.value("a:spcPts", std::llround(look.spaceAbove * 100));
            xml.close();
        }
        xml.close();
        if (!line.isEmpty()) {
            xml.open("a:r");
            writeRunProperties(xml, "a:rPr", look);
            xml.text("a:t", line);
            xml.close();
        }
        xml.close();
    }
}

void writeIdentity(XmlPart &xml, ShapeIds &ids, const QString &name, const QString &description)
{
    XmlAttributes attributes { { "id", ids.next() }, { "name", name.left(200) } };
    if (!description.isEmpty())
        attributes += { "descr", description };
    xml.leaf("p:cNvPr", attributes);
}

void writeOwnProperties(XmlPart &xml, const QString &data)
{
    if (data.isEmpty()) {
        xml.leaf("p:nvPr");
        return;
    }
    xml.open("p:nvPr");
    xml.open("p:custDataLst");
    xml.leaf("p:custData", { { "r:id", data } });
    xml.close();
    xml.close();
}

void writeTextBox(XmlPart &xml, ShapeIds &ids, const QString &name, const QRectF &rect,
    const QString &text, const TextLook &look, bool isWrapped)
{
    QRectF room = rect;
    if (!isWrapped && look.alignment & Qt::AlignHCenter)
        room.adjust(-FontRoom / 2, 0, FontRoom / 2, 0);
    else if (!isWrapped && look.alignment & Qt::AlignRight)
        room.adjust(-FontRoom, 0, 0, 0);
    else if (!isWrapped)
        room.adjust(0, 0, FontRoom, 0);
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    writeIdentity(xml, ids, name);
    xml.leaf("p:cNvSpPr", { { "txBox", u"1"_s } });
    xml.leaf("p:nvPr");
    xml.close();
    xml.open("p:spPr");
    writePlace(xml, room);
    xml.open("a:prstGeom", { { "prst", u"rect"_s } });
    xml.leaf("a:avLst");
    xml.close();
    xml.leaf("a:noFill");
    xml.close();
    xml.open("p:txBody");
    const QString anchor = look.alignment & Qt::AlignVCenter ? u"ctr"_s
        : look.alignment & Qt::AlignBottom                   ? u"b"_s
                                                             : u"t"_s;
    xml.open("a:bodyPr",
        { { "wrap", isWrapped ? u"square"_s : u"none"_s }, { "lIns", u"0"_s }, { "tIns", u"0"_s },
            { "rIns", u"0"_s }, { "bIns", u"0"_s }, { "anchor", anchor } });
    xml.leaf("a:noAutofit");
    xml.close();
    xml.leaf("a:lstStyle");
    writeParagraphs(xml, text, look);
    xml.close();
    xml.close();
}

} // namespace sextant
