// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QList>

namespace sextant {

class ChartFamily;

/// All chart families in the order of the menu.
[[nodiscard]] const QList<const ChartFamily *> &chartFamilies();

/// @return null for an unknown id
[[nodiscard]] const ChartFamily *chartFamily(const QString &id);

/// Why the family cannot show the pivot, as a sentence; empty if it can. For menus.
[[nodiscard]] QString whyNotShown(const ChartFamily &family, const Pivot &pivot, Language language);

} // namespace sextant
