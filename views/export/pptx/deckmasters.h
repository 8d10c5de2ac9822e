// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/deckframe.h"
#include "views/export/pptx/package.h"

namespace sextant {

/// Adds theme, master, layouts and the master of notes, and the presentation with its slides.
/// @param slides  names of parts that are in the package, in order
/// @param title   of the document's properties
void addDeckFrame(
    OpcPackage &package, const DeckFrame &frame, const QStringList &slides, const QString &title);

} // namespace sextant
