// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/exporter.h"

#include <functional>

class QPainter;

namespace sextant {

/// Paints into (0, 0) to ExportOptions::layoutSize() of a painter, which enlarges it.
using Painting = std::function<void(QPainter &)>;

/// What a file says of itself.
struct DrawingTitle
{
    QString title;
    QString description; ///< SVG only
};

/// A painting as a file of one format. `device` is open. Window thread only.
/// @return NotSupported for a picture that is too large, Io
[[nodiscard]] Result<void> writePng(
    const Painting &paint, const ExportOptions &options, QIODevice &device);
[[nodiscard]] Result<void> writeSvg(const Painting &paint, const DrawingTitle &title,
    const ExportOptions &options, QIODevice &device);
[[nodiscard]] Result<void> writePdf(const Painting &paint, const DrawingTitle &title,
    const ExportOptions &options, QIODevice &device);

} // namespace sextant
