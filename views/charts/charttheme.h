// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/kind.h"
#include "db/values/names.h"

#include <QColor>
#include <QFont>
#include <QList>

namespace sextant {

/// Colours and type of a chart. Exports use light(); the window picks by its own look.
struct ChartTheme
{
    QColor background;
    QColor text;      ///< headline, totals
    QColor secondary; ///< subtitle, axis labels
    QColor faint;     ///< source line, notes
    QColor grid;
    QColor axis;
    QColor accent;         ///< selection, focus
    QList<QColor> palette; ///< eight hues, told apart under protan, deutan and tritan
    QColor other;          ///< for "Other"
    bool isDark = false;

    [[nodiscard]] static ChartTheme light();
    [[nodiscard]] static ChartTheme dark();
    [[nodiscard]] static ChartTheme highContrast();

    /// Inter for Latin, the right Noto Sans CJK for `language`; pixel size at 100 %.
    [[nodiscard]] static QFont font(
        int pixelSize, Language language, QFont::Weight weight = QFont::Normal);
};

} // namespace sextant
