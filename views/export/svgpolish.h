// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QByteArray>

namespace sextant {

struct ChartBrand;

/// A drawing of QSvgGenerator, made fit for other programs and machines:
/// - texts name the whole list of font families, where the generator writes only the first, so that
/// a
///   machine without Inter does not draw Chinese in whatever its default is;
/// - the pieces into which the painter breaks a line of mixed scripts are one text again, so that
///   another font cannot make them overlap;
/// - empty groups, attributes that do nothing and a group of its own for each of a row of alike
///   shapes are gone, which is most of the bytes.
/// @param language  of the chart; decides the order of the Chinese families
/// @param brand     whose fonts come first; may be null
[[nodiscard]] QByteArray polishedSvg(
    const QByteArray &svg, Language language, const ChartBrand *brand = nullptr);

} // namespace sextant
