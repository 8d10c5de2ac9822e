// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/exportfile.h"
#include "views/export/exportwords.h"
#include "views/export/pptx/chartpart.h"
#include "views/export/xlsx/workbookfile.h"

#include <QDate>

#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

double valueOf(const PivotCell &cell)
{
    return cell.hasValue() ? cell.value : NaN;
}

/// The slices are the members of whichever axis has several.
ChartTable sliceTable(const ChartData &data, const NativePlan &plan)
{
    ChartTable table;
    ChartTable::Series series;
    series.name = data.pivot().measure.names.in(data.language());
    if (data.placeCount() > 1) {
        for (int place = 0; place < data.placeCount(); ++place) {
            table.places += data.places()[place].name;
            series.values += valueOf(data.cell(place, plan.series.first()));
        }
    } else {
        for (const int index : plan.series) {
            table.places += data.series()[index].name;
            series.values += valueOf(data.cell(0, index));
        }
    }
    table.series = { series };
    return table;
}

bool showsTotals(const ChartData &data, const NativePlan &plan)
{
    if (plan.type != NativePlan::Type::Stacked || plan.series.size() < 2
        || !data.pivot().exploration.totals)
        return false;
    for (int place = 0; place < data.placeCount(); ++place) {
        if (data.total(place).hasValue())
            return true;
    }
    return false;
}

} // namespace

ChartTable chartTable(const ChartData &data, const NativePlan &plan)
{
    ChartTable table;
    if (plan.type == NativePlan::Type::Donut) {
        table = sliceTable(data, plan);
    } else {
        for (const ChartPlace &place : data.places()) {
            table.places += place.name;
            if (plan.isUneven)
                table.years += place.period.toString().toInt();
        }
        for (const int index : plan.series) {
            ChartTable::Series series;
            series.name = data.series()[index].name;
            for (int place = 0; place < data.placeCount(); ++place)
                series.values += valueOf(data.cell(place, index));
            table.series += series;
        }
        if (showsTotals(data, plan)) {
            ChartTable::Series totals;
            totals.name = exportWord(ExportWord::Total, data.language());
            for (int place = 0; place < data.placeCount(); ++place)
                totals.values += valueOf(data.total(place));
            table.series += totals;
        }
    }
    table.sheet = exportWord(ExportWord::DataSheet, data.language());
    return table;
}

Result<QByteArray> chartWorkbook(const ChartTable &table)
{
    WorkbookFile book(table.sheet);
    if (!book.isOpen())
        return writeFailed(QString());
    lxw_worksheet *sheet = book.addSheet(table.sheet);
    const CellLook header { .isBold = true };
    for (int column = 0; column < int(table.series.size()); ++column)
        book.writeText(sheet, { 0, column + 1 }, table.series[column].name, header);
    for (int row = 0; row < int(table.places.size()); ++row) {
        if (table.years.isEmpty())
            book.writeText(sheet, { row + 1, 0 }, table.places[row]);
        else
            book.writeNumber(
                sheet, { row + 1, 0 }, dateSerial(table.years[row]), { .number = u"yyyy"_s });
        for (int column = 0; column < int(table.series.size()); ++column)
            book.writeNumber(sheet, { row + 1, column + 1 }, table.series[column].values[row]);
    }
    return book.finish();
}

double dateSerial(int year)
{
    // Day 1 is the first of January 1900, and 1900 counts as a leap year.
    return double(QDate(1899, 12, 30).daysTo(QDate(year, 1, 1)));
}

} // namespace sextant
