// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/family.h"

namespace sextant {

/// Where in its box a text stands.
enum class BoxPlace { Middle, TopLeft };

/// Whether a text could stand in a box: false where it certainly is too large. Takes no measuring,
/// so that charts of thousands of boxes can leave out even the writing of what does not fit.
[[nodiscard]] bool mayHold(
    const LayoutContext &context, const Mark &box, QStringView text, int pixelSize);

/// Wishes for a text inside a box mark, in a colour that reads well on it, over a patch where the
/// box is hatched.
/// @param texts  tried in order, each broken into the box's width; the first that fits is taken
/// @return false, and no wish, if none fits
bool addBoxLabel(const LayoutContext &context, const Mark &box, const QStringList &texts,
    int pixelSize, BoxPlace place, ChartSheet &sheet);

} // namespace sextant
