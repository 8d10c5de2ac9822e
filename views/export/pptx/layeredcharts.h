// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/chartpart.h"

namespace sextant {

/// Native charts whose series are no rows or columns of the pivot: their tables, and their parts as
/// chartPart() returns them.

/// Columns, then the lines of the right axis, each a series of the table.
[[nodiscard]] ChartTable comboTable(const ChartData &data);
[[nodiscard]] QByteArray comboPart(const ChartData &data, const NativePlan &plan,
    const ChartTable &table, const ChartFrame &frame, const QString &workbook);

/// One place a bar: what it stands on, which is not seen and a formula of the bars before, and its
/// height as total, increase or decrease.
[[nodiscard]] ChartTable bridgeTable(const ChartData &data);
[[nodiscard]] QByteArray bridgePart(const ChartData &data, const NativePlan &plan,
    const ChartTable &table, const ChartFrame &frame, const QString &workbook);

/// One place a point: across, up and, for bubbles, the area; those of one colour below each other,
/// trails in the order of time.
[[nodiscard]] ChartTable cloudTable(const ChartData &data, bool hasSize);
[[nodiscard]] QByteArray cloudPart(const ChartData &data, const NativePlan &plan,
    const ChartTable &table, const ChartFrame &frame, const QString &workbook);

/// The numbers, one place a column, and beside them the days, shares and texts that the chart
/// draws, all of them formulas of the numbers: whoever edits those sees widths, shares and names
/// follow.
[[nodiscard]] ChartTable mosaicTable(const ChartData &data, const NativePlan &plan);
[[nodiscard]] QByteArray mosaicPart(const ChartData &data, const NativePlan &plan,
    const ChartTable &table, const ChartFrame &frame, const QString &workbook);

} // namespace sextant
