// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QList>
#include <QSizeF>
#include <QString>

#include <optional>

namespace sextant {

/// A named place on a slide or a sheet for menus and `--size`.
struct ExportSize
{
    QString id;     ///< `full`, `half`, `third`, `quarter`, `4x3`, `a4`, …
    QString name;   ///< for menus
    QString place;  ///< within a sentence: `on half a slide`
    QSizeF size;    ///< pixels at 96 dpi
    QSizeF slide;   ///< points, of the slide or page it stands on
    int across = 1; ///< how many charts of this size share the slide's width
    int down = 1;   ///< and its height
};
[[nodiscard]] QList<ExportSize> exportSizes();

/// The preset of exactly this size.
[[nodiscard]] std::optional<ExportSize> presetOf(const QSizeF &size);

/// Units of a length.
enum class LengthUnit { Pixels, Centimetres, Inches };
/// How many pixels at 96 dpi one is: 1, 37.8, 96.
[[nodiscard]] double pixelsPer(LengthUnit unit);

/// A size as people write it: the id of a preset, `1600x900`, `16x9cm`, `6.3x3.5in`, `160x90mm`.
/// @return pixels at 96 dpi; InvalidArgument with the forms that are known
[[nodiscard]] Result<QSizeF> sizeFrom(const QString &text);

/// The size as sizeFrom() reads it: a preset's id where it has that size, else `1600x900`.
[[nodiscard]] QString sizeId(const QSizeF &size);

} // namespace sextant
