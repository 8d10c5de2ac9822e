// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/brand.h"

namespace sextant {

/// What a reader of charts in this look will have trouble with, a sentence each; empty for nothing:
/// - fonts that are not installed here, with the one that stands in;
/// - pairs of colours that look alike to eyes with or without a weakness (see colourDistance());
/// - colours that hardly stand out from the background, texts that are hard to read on it (WCAG
///   2.1).
///
/// Window thread, because it asks for fonts.
[[nodiscard]] QStringList brandWarnings(const Brand &brand);

} // namespace sextant
