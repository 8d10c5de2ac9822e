// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/memberhues.h"
#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"
#include "views/charts/charttheme.h"

#include <functional>

class QMenu;

namespace sextant {

/// The members that a cell, or with a row or column of -1 a whole column or row, stands for and
/// that can be given a colour: no periods, no "other".
[[nodiscard]] QList<AxisMember> hueMembers(const Pivot &pivot, CellIndex cell);

/// Adds a submenu for each of hueMembers(): the hues of the palette by name and swatch, and the
/// one that follows from the catalog. What holds now is checked.
/// @param theme   its palette, and the colours given by hand so far
/// @param chosen  called with the change and a text for the undo menu
void addHueMenu(QMenu &menu, const Pivot &pivot, CellIndex cell, const ChartTheme &theme,
    Language language, const std::function<void(const HueChange &, const QString &)> &chosen);

} // namespace sextant
