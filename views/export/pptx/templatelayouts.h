// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/decktemplate.h"

namespace sextant {

/// The layouts of a presentation, master by master; places that a layout does not say are its
/// master's. @return Malformed
[[nodiscard]] Result<QList<TemplateLayout>> readTemplateLayouts(const DeckFile &file);

/// The size of the slides in points; 960 × 540 if it is not said.
[[nodiscard]] Result<QSizeF> templateSlideSize(const DeckFile &file);

} // namespace sextant
