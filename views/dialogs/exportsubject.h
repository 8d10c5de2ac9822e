// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant {

/// What is exported: the chart that is shown, a page for each member of a dimension, or a story.
struct ExportSubject
{
    enum class Kind { Chart, EachMember, Story };
    Kind kind = Kind::Chart;
    QString id;       ///< of the dimension or the story; empty for a chart
    QString name;     ///< for menus
    QString fileName; ///< proposal without suffix; empty: that of the chart

    [[nodiscard]] bool isDeck() const { return kind != Kind::Chart; }
};

} // namespace sextant
