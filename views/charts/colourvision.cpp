// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/colourvision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix Usual { Triple { 1, 0, 0 }, Triple { 0, 1, 0 }, Triple { 0, 0, 1 } };
constexpr Matrix Protan { Triple { 0.152286, 1.052583, -0.204868 },
    Triple { 0.114503, 0.786281, 0.099216 }, Triple { -0.003882, -0.048116, 1.051998 } };
constexpr Matrix Deutan { Triple { 0.367322, 0.860646, -0.227968 },
    Triple { 0.280085, 0.672501, 0.047413 }, Triple { -0.011820, 0.042940, 0.968881 } };
constexpr Matrix Tritan { Triple { 1.255528, -0.076749, -0.178779 },
    Triple { -0.078411, 0.930809, 0.147602 }, Triple { 0.004733, 0.691367, 0.303900 } };

constexpr Matrix ConesOfRgb { Triple { 0.4122214708, 0.5363325363, 0.0514459929 },
    Triple { 0.2119034982, 0.6806995451, 0.1073969566 },
    Triple { 0.0883024619, 0.2817188376, 0.6299787005 } };
constexpr Matrix LabOfCones { Triple { 0.2104542553, 0.7936177850, -0.0040720468 },
    Triple { 1.9779984951, -2.4285922050, 0.4505937099 },
    Triple { 0.0259040371, 0.7827717662, -0.8086757660 } };

const Matrix &simulation(Vision vision)
{
    switch (vision) {
    case Vision::Usual:
        break;
    case Vision::Protan:
        return Protan;
    case Vision::Deutan:
        return Deutan;
    case Vision::Tritan:
        return Tritan;
    }
    return Usual;
}

Triple product(const Matrix &matrix, const Triple &vector)
{
    Triple result {};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

double linearised(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple labOf(const QColor &colour, Vision vision)
{
    Triple seen = product(simulation(vision),
        { linearised(colour.redF()), linearised(colour.greenF()), linearised(colour.blueF()) });
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    Triple cones = product(ConesOfRgb, seen);
    for (double &cone : cones)
        cone = std::cbrt(cone);
    return product(LabOfCones, cones);
}

} // namespace

double colourDistance(const QColor &a, const QColor &b, Vision vision)
{
    const Triple x = labOf(a, vision);
    const Triple y = labOf(b, vision);
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

} // namespace sextant
