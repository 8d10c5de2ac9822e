// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"

#include <QList>
#include <QString>

namespace sextant {

/// One thing that a cell's context menu offers, with the exploration it leads to.
struct CellChoice
{
    enum class Type {
        FilterTo,  ///< keep only this member
        Exclude,   ///< leave this member out
        Period,    ///< keep only this period
        Drill,     ///< show the member's children in its place
        BreakDown, ///< split this member by another dimension
    };

    Type type = Type::FilterTo;
    QString text;     ///< for the menu: `Filter to Amazon`; for BreakDown the dimension's name
    QString stepText; ///< for the undo menu
    Filter filter;    ///< of FilterTo and Exclude
    Exploration exploration;
};

/// What can be done with a cell (or a total, whose -1 stands for no member). `Other` and undated
/// periods offer nothing of their own. Pure; any thread.
[[nodiscard]] QList<CellChoice> cellChoices(const Pivot &pivot, CellIndex cell, Language language);

/// The texts of an exploration's filters: `Vendor: Amazon, Google`, `Vendor: not Amazon`.
struct FilterText
{
    QString dimension; ///< id; `period` for the range
    QString text;
};
[[nodiscard]] QList<FilterText> filterTexts(const Pivot &pivot, Language language);

} // namespace sextant
