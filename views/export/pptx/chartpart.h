// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"
#include "views/export/nativeplan.h"

#include <QByteArray>

namespace sextant {

/// The numbers of a native chart as they stand in its workbook, in the unit that the slide names
/// (see ValueText::sheetFactor()): names of the places in column A,
/// one series a column from B on.
struct ChartTable
{
    QString sheet;
    QStringList places;
    QList<int> years; ///< of the places, on an axis of time; empty otherwise
    struct Series
    {
        QString name;
        QList<double> values; ///< NaN for none, which the workbook leaves blank
        QStringList formulas; ///< of the same cells; without, all cells are numbers
    };
    QList<Series> series;
    /// A cell beside places and series, from 0 at the sheet's corner.
    struct Computed
    {
        int row = 0;
        int column = 0;
        QString formula; ///< empty for a fixed number or text
        double value = 0;
        QString text; ///< in place of a number; null for a number
    };
    QList<Computed> computed;
};

/// The table that the plan draws. A donut has one series, whose places are the slices; a stack has
/// a last series of its totals, which carries their labels and is not seen itself; a band has the
/// low end, the high end and what lies between them; layeredcharts.h says what the rest has.
[[nodiscard]] ChartTable chartTable(const ChartData &data, const NativePlan &plan);

/// A number of the pivot as it stands in a workbook, without the noise of the division.
/// @param factor  ValueText::sheetFactor() of its unit
[[nodiscard]] double sheetNumber(double value, double factor);

/// The first of January of a year as spreadsheets count days.
[[nodiscard]] double dateSerial(int year);

/// The workbook behind *Edit Data*: the table on its first sheet.
[[nodiscard]] Result<QByteArray> chartWorkbook(const ChartTable &table);

/// The chart itself, with its numbers cached, in the frame's own look: the numbers that the frame
/// labels have labels, its scale is theirs, kinds differ.
/// @param workbook  id of the relationship to the workbook
[[nodiscard]] QByteArray chartPart(const ChartData &data, const NativePlan &plan,
    const ChartTable &table, const ChartFrame &frame, const QString &workbook);

} // namespace sextant
