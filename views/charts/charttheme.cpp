// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/charttheme.h"

#include "views/charts/chartbrand.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QList<QColor> colours(std::initializer_list<QRgb> values)
{
    QList<QColor> list;
    for (const QRgb value : values)
        list += QColor::fromRgb(value);
    return list;
}

} // namespace

// The palettes were found by search: the nearest colours to a set of familiar hues for which every
// pair, "other" included, stays at least 0.079 apart in OKLab under normal sight and under the
// protan, deutan and tritan matrices of Machado, Oliveira and Fernandes (2009). The Okabe-Ito
// palette measures 0.076 the same way.

ChartTheme ChartTheme::light()
{
    ChartTheme theme;
    theme.background = QColor(0xff, 0xff, 0xff);
    theme.text = QColor(0x1a, 0x22, 0x2e);
    theme.secondary = QColor(0x55, 0x60, 0x6e);
    theme.faint = QColor(0x66, 0x71, 0x80);
    theme.grid = QColor(0xe7, 0xea, 0xee);
    theme.axis = QColor(0x93, 0x9c, 0xa8);
    theme.accent = QColor(0x17, 0x52, 0xb7);
    theme.palette = colours(
        { 0x1752b7, 0xdf7f1d, 0x038563, 0x8361d5, 0xdb395a, 0x3197cc, 0x75541e, 0xe49fe6 });
    theme.other = QColor(0x9a, 0xa3, 0xb0);
    theme.rise = theme.palette[2];
    theme.fall = theme.palette[4];
    return theme;
}

ChartTheme ChartTheme::dark()
{
    ChartTheme theme;
    theme.background = QColor(0x17, 0x1b, 0x20);
    theme.text = QColor(0xee, 0xf1, 0xf4);
    theme.secondary = QColor(0xa9, 0xb2, 0xbd);
    theme.faint = QColor(0x95, 0x9f, 0xab);
    theme.grid = QColor(0x2a, 0x30, 0x38);
    theme.axis = QColor(0x6b, 0x75, 0x82);
    theme.accent = QColor(0x5b, 0x9b, 0xff);
    theme.palette = colours(
        { 0x487fe2, 0xee9931, 0x3dc18e, 0xbb90f3, 0xd13a5e, 0x6cd2f9, 0xb38a51, 0xe9adc6 });
    theme.other = QColor(0x8b, 0x95, 0xa1);
    theme.rise = theme.palette[2];
    theme.fall = theme.palette[4];
    theme.isDark = true;
    return theme;
}

ChartTheme ChartTheme::highContrast()
{
    ChartTheme theme = dark();
    theme.background = Qt::black;
    theme.text = Qt::white;
    theme.secondary = Qt::white;
    theme.faint = QColor(0xe6, 0xe6, 0xe6);
    theme.grid = QColor(0x55, 0x55, 0x55);
    theme.axis = Qt::white;
    theme.accent = QColor(0xff, 0xd6, 0x00);
    return theme;
}

QFont ChartTheme::font(
    int pixelSize, Language language, QFont::Weight weight, const ChartBrand *brand)
{
    // The order decides which script's shapes Han characters take where several fonts have them.
    const QString sc = u"Noto Sans CJK SC"_s;
    const QString tc = u"Noto Sans CJK TC"_s;
    const bool isTraditional = language == Language::TraditionalChinese;
    QStringList families { u"Inter"_s, isTraditional ? tc : sc, isTraditional ? sc : tc,
        u"Noto Sans"_s, u"DejaVu Sans"_s };
    if (brand) {
        const ChartFonts &fonts = brand->fonts;
        const QString own[] = { fonts.latin, isTraditional ? fonts.zhHant : fonts.zhHans,
            isTraditional ? fonts.zhHans : fonts.zhHant };
        for (qsizetype at = 0; const QString &family : own) {
            if (!family.isEmpty())
                families.insert(at++, family);
        }
        families.removeDuplicates();
    }
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setStyleHint(QFont::SansSerif);
    // Positions at whole-pixel advances differ between screen and file.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace sextant
