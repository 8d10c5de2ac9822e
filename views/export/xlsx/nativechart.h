// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdata.h"
#include "views/export/xlsx/pivotsheet.h"

namespace sextant {

/// Whether addNativeChart() can say the same as the chart.
[[nodiscard]] bool canDrawNatively(const ChartData &data);

/// Draws a chart on the pivot's sheet, over the cells of the table, so that it changes with them.
/// The chart stands below the table and its notes.
/// @return false where a chart of the spreadsheet could not say the same, see canDrawNatively();
/// then nothing is drawn
[[nodiscard]] bool addNativeChart(WorkbookFile &book, lxw_worksheet *sheet, const ChartData &data,
    const PivotPlaces &places, const Caption &caption);

/// Puts a picture where the chart would stand.
/// @param png  at 192 dpi
void addPicture(lxw_worksheet *sheet, const PivotPlaces &places, const QByteArray &png,
    const QString &description);

} // namespace sextant
