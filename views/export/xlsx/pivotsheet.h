// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/caption.h"
#include "views/export/xlsx/workbookfile.h"

namespace sextant {

/// Where a pivot came to stand on its sheet, for charts that refer to it. Rows and columns from 0.
struct PivotPlaces
{
    QString sheet;
    int headerRow = 0;
    int firstRow = 0;    ///< of the body
    int firstColumn = 0; ///< of the values
    int lastRow = 0;     ///< of everything, notes included
    int lastColumn = 0;  ///< of everything
};

/// The pivot as it is shown: headline, subtitle and filters, the table with its totals, what its
/// letters mean, sources and note. Totals are formulas where they are sums of the cells shown; the
/// others are values with a note. Cells without one number say in words why.
/// @param sheet  gets the sheet that was added
/// @pre the pivot has fewer rows and columns than a sheet can hold
[[nodiscard]] PivotPlaces writePivotSheet(WorkbookFile &book, const Pivot &pivot,
    const Caption &caption, Language language, lxw_worksheet **added);

/// Publishers and editions in full, the filter sentence and all notes.
void writeSourcesSheet(
    WorkbookFile &book, const Pivot &pivot, const Caption &caption, Language language);

/// The numbers behind the cells, one a row, each with its cell, kind, precision and source.
void writeNumbersSheet(WorkbookFile &book, const Pivot &pivot, Language language);

/// The name of a dimension on an axis, of `period` and `measure` too.
[[nodiscard]] QString dimensionName(const Pivot &pivot, const QString &id, Language language);

} // namespace sextant
