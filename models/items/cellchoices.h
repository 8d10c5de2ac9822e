// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"

#include <QList>
#include <QString>

#include <optional>

namespace sextant {

/// One thing that a context menu offers for a cell or a member, with the exploration it leads to.
struct CellChoice
{
    enum class Type {
        FilterTo,  ///< keep only this member
        Exclude,   ///< leave this member out
        Period,    ///< keep only this period
        Drill,     ///< show the member's children in its place
        DrillBy,   ///< keep only this member and show another dimension in its place
        BreakDown, ///< split all that is shown by another dimension
    };

    Type type = Type::FilterTo;
    QString text;     ///< for the menu: `Filter to Amazon`; for DrillBy and BreakDown the dimension
    QString stepText; ///< for the undo menu
    QString group;    ///< of DrillBy: the member's name, which heads the submenu
    Filter filter;    ///< of FilterTo and Exclude
    Exploration exploration;
};

/// What can be done with a cell (or a total, whose -1 stands for no member). `Other` and undated
/// periods offer nothing of their own. Pure; any thread.
[[nodiscard]] QList<CellChoice> cellChoices(const Pivot &pivot, CellIndex cell, Language language);

/// What can be done with a member of any of the dataset's dimensions, shown or not: of a facet or a
/// legend. Empty for one that the pivot does not know.
[[nodiscard]] QList<CellChoice> memberChoices(
    const Pivot &pivot, const QString &dimension, const QString &member, Language language);

/// What keeps just the rows behind a cell, besides the exploration's own filters: a filter for each
/// of its members, for its period and for the measure. Empty for a cell of "other" or of nothing.
[[nodiscard]] QList<Filter> cellFilters(const Pivot &pivot, CellIndex cell);

/// The same for a member of any of the dataset's dimensions.
[[nodiscard]] QList<Filter> memberFilters(
    const Pivot &pivot, const QString &dimension, const QString &member);

/// Keeps the periods between the first and the last of the selected cells and the members that any
/// of them has: what a rectangle that was drawn in the chart means as a filter. None if the
/// selection holds less than two cells, or nothing that a filter can say.
[[nodiscard]] std::optional<CellChoice> selectionChoice(const Pivot &pivot, const CellSet &cells);

/// The step that a double click takes: down into the children of the innermost member of the cell
/// that has some. None where there is nothing below.
[[nodiscard]] std::optional<CellChoice> drillChoice(
    const Pivot &pivot, CellIndex cell, Language language);

/// One place of the way down, for a breadcrumb.
struct DrillText
{
    QString text;     ///< the member's name; of the first place `All`
    QString stepText; ///< for the undo menu
};
/// `All` and the members of the open steps down; empty where there are none. Element `i` leads to
/// drilledUp(exploration, i); the last is where one is.
[[nodiscard]] QList<DrillText> drillTexts(const Pivot &pivot, Language language);

/// The texts of an exploration's filters: `Vendor: Amazon, Google`, `Vendor: not Amazon`.
struct FilterText
{
    QString dimension; ///< id; `period` for the range
    QString text;
};
[[nodiscard]] QList<FilterText> filterTexts(const Pivot &pivot, Language language);

} // namespace sextant
