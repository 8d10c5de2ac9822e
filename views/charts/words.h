// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sextant {

/// The parts of a text that a line break would spoil: words and numbers in Latin letters, and
/// Chinese names of up to five characters. Longer Chinese may break anywhere and is no part.
[[nodiscard]] QStringList unbreakableParts(const QString &text);

} // namespace sextant
