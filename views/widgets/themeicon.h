// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace sextant {

/// An icon of the program's own set (`resources/icons/NAME.svg`), drawn at any size in the text
/// colour that the application's palette has when it is painted, so that a change of theme needs
/// no new icons. Disabled icons use the palette's disabled text.
/// @param name  file name without suffix, `undo`; an unknown name gives a null icon
[[nodiscard]] QIcon themeIcon(const QString &name);

/// The same in one fixed colour, for icons on coloured ground.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &colour);

} // namespace sextant
