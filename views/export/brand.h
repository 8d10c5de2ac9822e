// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"
#include "views/charts/chartbrand.h"
#include "views/charts/charttheme.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace sextant {

/// Colours by role, and those of series in the order in which they are taken.
struct BrandPalette
{
    QMap<QString, QColor> colours; ///< see colourRoles(); a role that is left out follows from ours
    QList<QColor> series;          ///< 2 to 12
};

/// A house's own look, kept as JSON (`"brand": 1`): roles of the palette, fonts, margins, a logo.
struct Brand
{
    QString name;
    BrandPalette palette;
    std::optional<BrandPalette> dark; ///< for the dark theme; none if the house has none
    QMap<QString, QStringList> roles; ///< `company`, `rival`, `other` → ids of members
    ChartFonts fonts;
    ChartMargins margins;
    std::optional<ChartLogo> logo;
    QString logoFile;        ///< as written: absolute, or beside the brand's own file
    double smallestText = 0; ///< points; 0 for the usual limit
    QJsonObject json;        ///< as it was read, with fields that this version does not know

    /// The look for charts. @pre !isDark || dark
    [[nodiscard]] ChartTheme theme(bool isDark) const;
};

/// The roles that a palette may give a colour, such as `background`, `company`, `increase`.
[[nodiscard]] QStringList colourRoles();
/// The roles that members may have: `company`, `rival`, `other`.
[[nodiscard]] QStringList memberRoles();

/// @param where   what messages call the text: a path
/// @param folder  in which a logo with a relative path lies
/// @return Malformed with line or field for what is no brand; NotSupported for one of a newer
/// version; NotFound, Io or Malformed for its logo. Window thread.
[[nodiscard]] Result<Brand> readBrand(
    const QByteArray &text, const QString &where, const QString &folder);
/// The same from a file. @return also NotFound, Io
[[nodiscard]] Result<Brand> openBrand(const QString &path);

/// The brand as it is now, over the fields that this version does not know.
[[nodiscard]] QJsonObject brandJson(const Brand &brand);

} // namespace sextant
