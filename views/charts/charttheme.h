// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/kind.h"
#include "db/values/names.h"

#include <QColor>
#include <QFont>
#include <QList>

#include <memory>

namespace sextant {

struct ChartBrand;

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
    QColor rise;           ///< steps upwards of a bridge
    QColor fall;           ///< steps downwards
    bool isDark = false;
    /// What a house's own look adds to these colours; null for the program's look.
    std::shared_ptr<const ChartBrand> brand;

    [[nodiscard]] static ChartTheme light();
    [[nodiscard]] static ChartTheme dark();
    [[nodiscard]] static ChartTheme highContrast();

    /// Inter for Latin, the right Noto Sans CJK for `language`; pixel size at 100 %.
    /// @param brand  its fonts come first; may be null
    [[nodiscard]] static QFont font(int pixelSize, Language language,
        QFont::Weight weight = QFont::Normal, const ChartBrand *brand = nullptr);
};

} // namespace sextant
