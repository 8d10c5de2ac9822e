// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/exporter.h"

#include <array>

namespace sextant {

/// The endings of files that hold two charts beside each other: `png`, `svg`, `pdf`, `pptx`.
[[nodiscard]] QStringList pairSuffixes();
/// The filters of a file dialog for them, joined by `;;`; PNG first.
[[nodiscard]] QString pairFilters();

/// Two charts beside each other on one scale: one picture, one page, or one slide whose charts are
/// groups of shapes.
/// @param pivots  at the left and at the right; neither null
/// @param path    decides the format by its ending; PNG where it has none
/// @return NotSupported if they cannot share a scale, InvalidArgument for another ending or a size
/// that checkOptions() refuses, Io
[[nodiscard]] Result<QByteArray> pairContent(
    const std::array<PivotPtr, 2> &pivots, const QString &path, const ExportOptions &options);

} // namespace sextant
