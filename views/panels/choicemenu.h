// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/cellchoices.h"

#include <functional>

class QMenu;

namespace sextant {

/// Puts choices into a context menu, those by another dimension into submenus: the one order of
/// what marks, labels, legend entries, table cells and facets offer.
/// @param chosen  called with the choice that was taken
void addChoices(QMenu &menu, const QList<CellChoice> &choices,
    const std::function<void(const CellChoice &)> &chosen);

} // namespace sextant
