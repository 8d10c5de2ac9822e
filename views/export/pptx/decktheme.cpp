// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/decktheme.h"

#include "views/charts/chartbrand.h"
#include "views/charts/charttheme.h"
#include "views/export/pptx/xmlpart.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

void writeThemeColour(XmlPart &xml, const char *element, const QColor &colour)
{
    xml.open(element);
    xml.value("a:srgbClr", colour.name().mid(1).toUpper());
    xml.close();
}

void writeFonts(XmlPart &xml, const char *element, Language language, const ChartBrand *brand)
{
    const bool isTraditional = language == Language::TraditionalChinese;
    const ChartFonts own = brand ? brand->fonts : ChartFonts();
    const auto either = [](const QString &first, const QString &second) {
        return first.isEmpty() ? second : first;
    };
    const QString hans = either(own.zhHans, u"Microsoft YaHei"_s);
    const QString hant = either(own.zhHant, u"Microsoft JhengHei"_s);
    xml.open(element);
    xml.leaf("a:latin", { { "typeface", either(own.latin, u"Calibri"_s) } });
    xml.leaf("a:ea", { { "typeface", isTraditional ? hant : hans } });
    xml.leaf("a:cs", { { "typeface", QString() } });
    xml.leaf("a:font", { { "script", u"Hans"_s }, { "typeface", hans } });
    xml.leaf("a:font", { { "script", u"Hant"_s }, { "typeface", hant } });
    xml.close();
}

void writePlaceholderFill(XmlPart &xml)
{
    xml.open("a:solidFill");
    xml.value("a:schemeClr", u"phClr"_s);
    xml.close();
}

/// Flat fills, thin lines, no effects; a theme needs three of each.
void writeFormats(XmlPart &xml)
{
    xml.open("a:fmtScheme", { { "name", u"Sextant"_s } });
    xml.open("a:fillStyleLst");
    for (int i = 0; i < 3; ++i)
        writePlaceholderFill(xml);
    xml.close();
    xml.open("a:lnStyleLst");
    for (const QString &width : { u"6350"_s, u"12700"_s, u"19050"_s }) {
        xml.open("a:ln", { { "w", width } });
        writePlaceholderFill(xml);
        xml.close();
    }
    xml.close();
    xml.open("a:effectStyleLst");
    for (int i = 0; i < 3; ++i) {
        xml.open("a:effectStyle");
        xml.leaf("a:effectLst");
        xml.close();
    }
    xml.close();
    xml.open("a:bgFillStyleLst");
    for (int i = 0; i < 3; ++i)
        writePlaceholderFill(xml);
    xml.close();
    xml.close();
}

} // namespace

QByteArray deckTheme(Language language, const ChartTheme &theme)
{
    XmlPart xml(u"a:theme"_s,
        { { u"a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s } },
        { { "name", u"Sextant"_s } });
    xml.open("a:themeElements");
    const QString name
        = theme.brand && !theme.brand->name.isEmpty() ? theme.brand->name : u"Sextant"_s;
    xml.open("a:clrScheme", { { "name", name } });
    writeThemeColour(xml, "a:dk1", theme.text);
    writeThemeColour(xml, "a:lt1", theme.background);
    writeThemeColour(xml, "a:dk2", theme.secondary);
    writeThemeColour(xml, "a:lt2", theme.grid);
    const char *const accents[]
        = { "a:accent1", "a:accent2", "a:accent3", "a:accent4", "a:accent5", "a:accent6" };
    for (int i = 0; i < 6; ++i)
        writeThemeColour(xml, accents[i], theme.palette.value(i, theme.other));
    writeThemeColour(xml, "a:hlink", theme.accent);
    writeThemeColour(xml, "a:folHlink", theme.secondary);
    xml.close();
    xml.open("a:fontScheme", { { "name", name } });
    writeFonts(xml, "a:majorFont", language, theme.brand.get());
    writeFonts(xml, "a:minorFont", language, theme.brand.get());
    xml.close();
    writeFormats(xml);
    xml.close();
    return xml.finished();
}

} // namespace sextant
