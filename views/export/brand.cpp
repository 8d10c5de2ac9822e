// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/brand.h"

#include "views/charts/markpainter.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// The roles that are a colour of ChartTheme.
const std::array<std::pair<QStringView, QColor ChartTheme::*>, 10> &themeRoles()
{
    static const std::array<std::pair<QStringView, QColor ChartTheme::*>, 10> roles { {
        { u"background", &ChartTheme::background },
        { u"text", &ChartTheme::text },
        { u"secondary", &ChartTheme::secondary },
        { u"faint", &ChartTheme::faint },
        { u"grid", &ChartTheme::grid },
        { u"axis", &ChartTheme::axis },
        { u"accent", &ChartTheme::accent },
        { u"other", &ChartTheme::other },
        { u"increase", &ChartTheme::rise },
        { u"decrease", &ChartTheme::fall },
    } };
    return roles;
}

/// Greys between a text and a ground that are not ours. The first two are texts and must read well.
void followGround(ChartTheme &theme)
{
    theme.secondary = nameColour(mixed(theme.text, theme.background, 0.72), theme);
    theme.faint = nameColour(mixed(theme.text, theme.background, 0.64), theme);
    theme.grid = mixed(theme.text, theme.background, 0.1);
    theme.axis = mixed(theme.text, theme.background, 0.45);
}

/// The colours of the members of a role: each further one paler.
void addMembers(QHash<QString, QColor> &colours, const QStringList &members, const QColor &colour,
    bool isOther, const ChartTheme &theme)
{
    constexpr double Paler = 0.72;
    double strength = 1;
    for (const QString &member : members) {
        colours.insert(member, isOther ? colour : mixed(colour, theme.background, strength));
        strength *= Paler;
    }
}

QJsonObject paletteJson(const BrandPalette &palette, QJsonObject json)
{
    for (const QString &role : colourRoles()) {
        if (const auto found = palette.colours.find(role); found != palette.colours.end())
            json[role] = found->name();
        else
            json.remove(role);
    }
    QJsonArray series;
    for (const QColor &colour : palette.series)
        series += colour.name();
    json[u"series"_s] = series;
    return json;
}

QJsonObject logoJson(const Brand &brand, QJsonObject json)
{
    static const QMap<Qt::Corner, QString> corners { { Qt::TopLeftCorner, u"top-left"_s },
        { Qt::TopRightCorner, u"top-right"_s }, { Qt::BottomLeftCorner, u"bottom-left"_s },
        { Qt::BottomRightCorner, u"bottom-right"_s } };
    json[u"corner"_s] = corners[brand.logo->corner];
    json[u"height"_s] = brand.logo->height;
    if (brand.logoFile.isEmpty()) {
        json.remove(u"file"_s);
        json[u"ratio"_s] = brand.logo->ratio;
    } else {
        json[u"file"_s] = brand.logoFile;
    }
    return json;
}

/// All of it but the logo's picture, of which the room is noted.
QJsonObject noteOf(Brand brand)
{
    brand.logoFile.clear();
    return brandJson(brand);
}

} // namespace

QStringList colourRoles()
{
    QStringList names { u"company"_s, u"rival"_s, u"forecast"_s };
    for (const auto &[name, colour] : themeRoles())
        names += name.toString();
    return names;
}

QStringList memberRoles()
{
    return { u"company"_s, u"rival"_s, u"other"_s };
}

ChartTheme Brand::theme(bool isDark) const
{
    Q_ASSERT(!isDark || dark);
    const BrandPalette &own = isDark ? *dark : palette;
    ChartTheme theme = isDark ? ChartTheme::dark() : ChartTheme::light();
    theme.background = own.colours.value(u"background"_s, theme.background);
    theme.text = own.colours.value(u"text"_s, theme.text);
    theme.isDark
        = contrastRatio(theme.background, Qt::white) > contrastRatio(theme.background, Qt::black);
    if (own.colours.contains(u"background"_s) || own.colours.contains(u"text"_s))
        followGround(theme);
    theme.palette = own.series;
    theme.accent = own.series.first();
    for (const auto &[role, colour] : themeRoles())
        theme.*colour = own.colours.value(role.toString(), theme.*colour);

    ChartBrand brand;
    brand.name = name;
    brand.fonts = fonts;
    brand.margins = margins;
    brand.logo = logo;
    brand.forecast = own.colours.value(u"forecast"_s);
    brand.smallestText = smallestText;
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        const bool isOther = role.key() == u"other";
        addMembers(brand.memberColours, role.value(),
            isOther ? theme.other : own.colours.value(role.key()), isOther, theme);
    }
    brand.json = noteOf(*this);
    theme.brand = std::make_shared<const ChartBrand>(std::move(brand));
    return theme;
}

QJsonObject brandJson(const Brand &brand)
{
    QJsonObject json = brand.json;
    json[u"brand"_s] = 1;
    json[u"name"_s] = brand.name;
    json[u"palette"_s] = paletteJson(brand.palette, json[u"palette"_s].toObject());
    if (brand.dark)
        json[u"dark"_s] = paletteJson(*brand.dark, json[u"dark"_s].toObject());
    else
        json.remove(u"dark"_s);
    QJsonObject roles;
    for (auto role = brand.roles.begin(); role != brand.roles.end(); ++role)
        roles[role.key()] = QJsonArray::fromStringList(role.value());
    json[u"roles"_s] = roles;
    QJsonObject fonts = json[u"fonts"_s].toObject();
    const std::pair<QString, QString> families[] = { { u"latin"_s, brand.fonts.latin },
        { u"zh-Hans"_s, brand.fonts.zhHans }, { u"zh-Hant"_s, brand.fonts.zhHant } };
    for (const auto &[script, family] : families) {
        if (family.isEmpty())
            fonts.remove(script);
        else
            fonts[script] = family;
    }
    json[u"fonts"_s] = fonts;
    QJsonObject margins = json[u"margins"_s].toObject();
    margins[u"sides"_s] = brand.margins.sides;
    margins[u"top"_s] = brand.margins.top;
    margins[u"bottom"_s] = brand.margins.bottom;
    json[u"margins"_s] = margins;
    if (brand.logo)
        json[u"logo"_s] = logoJson(brand, json[u"logo"_s].toObject());
    else
        json.remove(u"logo"_s);
    if (brand.smallestText > 0)
        json[u"smallestText"_s] = brand.smallestText;
    else
        json.remove(u"smallestText"_s);
    return json;
}

} // namespace sextant
