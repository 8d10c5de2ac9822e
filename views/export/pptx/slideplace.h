// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/decktemplate.h"

namespace sextant {

/// Fits a slide of ours to the layout of a template: placeholders become those of the layout and
/// take their place and look from there, text no larger than fits; a slide's number without a place
/// goes; everything else moves and grows evenly into `area`, in points.
void fitSlide(XmlNode &slide, const TemplateLayout &layout, const QRectF &area);

} // namespace sextant
