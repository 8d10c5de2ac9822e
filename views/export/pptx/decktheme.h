// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include "views/charts/charttheme.h"

#include <QByteArray>

namespace sextant {

/// The theme of a deck: the charts' palette as its accents, and fonts for Latin and Chinese.
[[nodiscard]] QByteArray deckTheme(Language language, const ChartTheme &theme);

} // namespace sextant
