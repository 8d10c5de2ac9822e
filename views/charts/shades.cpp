// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/shades.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr double Distance = 0.15; // of lightness between neighbouring shades
constexpr double Darkest = 0.27;  // still a colour and no black
constexpr double LightestOnLight = 0.79;
constexpr double DarkestOnDark = 0.46;
constexpr double Lightest = 0.93;

struct Lab
{
    double lightness = 0;
    double a = 0;
    double b = 0;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

Lab labOf(const QColor &colour)
{
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
}

/// @return false if the screen has no such colour; `colour` is then the nearest by its channels
bool toColour(const Lab &lab, QColor &colour)
{
    const double l = std::pow(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    const double r = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
    const double g = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
    const double b = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
    const auto [least, most] = std::minmax({ r, g, b });
    const auto channel
        = [](double value) { return int(std::lround(encoded(std::clamp(value, 0.0, 1.0)) * 255)); };
    colour = QColor(channel(r), channel(g), channel(b));
    return least >= -1e-4 && most <= 1.0001;
}

} // namespace

QColor shadeOf(const QColor &hue, int step, const ChartTheme &theme)
{
    if (step <= 0)
        return hue;
    Lab lab = labOf(hue);
    const double low = theme.isDark ? DarkestOnDark : Darkest;
    const double high = theme.isDark ? Lightest : LightestOnLight;
    // Away from the background first: paler means "estimate".
    const double away = theme.isDark ? Distance : -Distance;
    QList<double> found;
    for (const double change : { away, -away, 2 * away, -2 * away, 3 * away, -3 * away }) {
        const double lightness = lab.lightness + change;
        if (lightness >= low && lightness <= high)
            found += lightness;
    }
    if (found.isEmpty())
        return hue; // of a palette that is all but black and white
    lab.lightness = found[std::min<qsizetype>(step, found.size()) - 1];
    QColor colour;
    for (int tries = 0; !toColour(lab, colour) && tries < 60; ++tries) {
        lab.a *= 0.95;
        lab.b *= 0.95;
    }
    return colour;
}

} // namespace sextant
