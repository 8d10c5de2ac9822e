// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"

#include <QSet>

#include <functional>

class QMenu;

namespace sextant {

/// Takes an exploration with more or less drawn on its chart, and what was done for the undo menu.
using AnnotationEdit = std::function<void(const Exploration &exploration, const QString &stepText)>;

/// Adds the submenu "On the chart" to a cell's context menu: arrows between the two numbers that
/// are selected (or from the first to the last period of the cell's series), a reference line, a
/// note at the cell, and what is there already, to be taken away.
/// @param selection  the selected cells; two of them make the ends of an arrow
/// @param edit       called when something is chosen; must outlive the menu
void addAnnotationMenu(QMenu &menu, const PivotPtr &pivot, CellIndex cell,
    const QSet<CellIndex> &selection, Language language, const AnnotationEdit &edit);

} // namespace sextant
