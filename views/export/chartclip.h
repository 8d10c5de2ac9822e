// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/exporter.h"

class QMimeData;

namespace sextant {

/// Adds a chart to what goes to the clipboard: a picture (`image/png` and what Qt makes of it) at
/// `options.scale`, and the drawing (`image/svg+xml`). Window thread, because it paints.
/// @return InvalidArgument for a size that cannot be, NotSupported for a chart that cannot be drawn
[[nodiscard]] Result<void> addChartTo(
    QMimeData &data, const Pivot &pivot, const ExportOptions &options);

/// What a chart says, as text: altText(), and the note below it.
[[nodiscard]] QString chartSummary(const Pivot &pivot, Language language);

} // namespace sextant
