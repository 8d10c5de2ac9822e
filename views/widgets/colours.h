// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace sextant::colours {

/// What the window's palette means to our widgets. The themes fill the palette's spare roles:
/// Mid is a hairline, Dark the border of a control, Midlight the ground under the pointer,
/// AlternateBase a card, PlaceholderText secondary text, Light the tint of what is selected.

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor hairline(const QPalette &palette);
[[nodiscard]] QColor border(const QPalette &palette);
[[nodiscard]] QColor hover(const QPalette &palette);
[[nodiscard]] QColor card(const QPalette &palette);
/// At least 4.5:1 against base and window.
[[nodiscard]] QColor secondary(const QPalette &palette);
/// Fill of bars and tracks that carry no text.
[[nodiscard]] QColor track(const QPalette &palette);
[[nodiscard]] QColor accent(const QPalette &palette);
[[nodiscard]] QColor tint(const QPalette &palette);
/// Amber, for what disagrees; 4.5:1 as text against base.
[[nodiscard]] QColor warning(const QPalette &palette);
[[nodiscard]] QColor error(const QPalette &palette);

/// Mixes two colours; 0 gives `a`, 1 gives `b`.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace sextant::colours
