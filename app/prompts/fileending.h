// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant {

/// A file's name as it is to be written: with the ending of `proposal`, if it has none of those
/// that `filter` names. A name may hold points of its own: `Q3 v1.2` gets the ending, too.
/// @param filter    as in QFileDialog: `Slides (*.pptx);;Documents (*.pdf)`
/// @param proposal  a name with an ending; without one nothing is added
[[nodiscard]] QString withEnding(
    const QString &path, const QString &filter, const QString &proposal);

/// A headline as a file's name without folder and ending: what file systems refuse is left out, and
/// it is kept short. May be empty.
[[nodiscard]] QString fileNameFor(const QString &headline);

} // namespace sextant
