// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"
#include "views/charts/charttheme.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace sextant {

/// Which of its looks the window wears.
enum class Look { System, Light, Dark, HighContrast };

/// `system`, `light`, `dark`, `high-contrast`: the words of the settings.
[[nodiscard]] QString lookId(Look look);
/// System for an unknown word.
[[nodiscard]] Look lookFromId(const QString &id);
/// The look that comes nearest to a desktop's own colours: HighContrast for pure white on pure
/// black, Dark for light on dark, else Light. Never System.
[[nodiscard]] Look lookLike(const QPalette &desktop);

/// The colours of the window in one look, by what they are for.
struct ThemeColours
{
    QColor window;    ///< side panels, status line
    QColor base;      ///< pages, tables, fields
    QColor card;      ///< boxes within a panel
    QColor hover;     ///< under the pointer
    QColor text;      ///< at least 7:1 on window and base
    QColor secondary; ///< at least 4.5:1 on window and base
    QColor disabled;
    QColor hairline; ///< between areas
    QColor border;   ///< around controls
    QColor accent;   ///< what is selected or primary
    QColor accentText;
    QColor tint; ///< ground of what is selected
    QColor warning;
    QColor error;
    QColor tip;
    QColor tipText;

    /// Reads `:/themes/NAME.theme`.
    /// @return NotFound, or Malformed with the line or the missing colour's name
    [[nodiscard]] static Result<ThemeColours> load(const QString &path);
    /// Window, base, text, link and highlight as their names say; Mid is the hairline, Dark the
    /// border of controls, Midlight the hover, AlternateBase the card, PlaceholderText the
    /// secondary text, Light the tint.
    [[nodiscard]] QPalette palette() const;
};

/// A look with all that is painted by it.
struct Theme
{
    Look look = Look::Light; ///< never System
    ThemeColours colours;
    ChartTheme chart;

    /// @pre look is not System
    [[nodiscard]] static Theme of(Look look);
};

} // namespace sextant
