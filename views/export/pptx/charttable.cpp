// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/exportfile.h"
#include "views/export/exportwords.h"
#include "views/export/pptx/chartpart.h"
#include "views/export/pptx/layeredcharts.h"
#include "views/export/xlsx/workbookfile.h"

#include <QDate>

#include <cmath>
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

/// The low and the high end of a band, and the way from one to the other. A forecast's band begins
/// at the number before it, where it has no width.
void addBand(const ChartData &data, int series, ChartTable &table)
{
    ChartTable::Series low;
    ChartTable::Series high;
    ChartTable::Series width;
    low.name = exportWord(ExportWord::Low, data.language());
    high.name = exportWord(ExportWord::High, data.language());
    width.name = exportWord(ExportWord::Span, data.language());
    const int column = int(table.series.size()) + 1;
    for (int place = 0; place < data.placeCount(); ++place) {
        const PivotCell &cell = data.cell(place, series);
        const bool isStart = place + 1 < data.placeCount() && !cell.isScenario
            && data.cell(place + 1, series).isScenario;
        low.values += isStart ? cell.value : cell.low;
        high.values += isStart ? cell.value : cell.high;
        width.values += high.values.last() - low.values.last();
        width.formulas += std::isfinite(width.values.last())
            ? u"=%1-%2"_s.arg(
                cellReference({ place + 1, column + 1 }), cellReference({ place + 1, column }))
            : QString();
    }
    table.series += { low, high, width };
}

void toSheet(ChartTable::Series &series, double factor)
{
    for (double &value : series.values)
        value = sheetNumber(value, factor);
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
    using Type = NativePlan::Type;
    ChartTable table;
    if (plan.type == Type::Donut) {
        table = sliceTable(data, plan);
    } else if (plan.type == Type::Waterfall) {
        table = bridgeTable(data);
    } else if (plan.type == Type::Scatter || plan.type == Type::Bubble) {
        table = cloudTable(data, plan.type == Type::Bubble);
    } else if (plan.type == Type::Marimekko) {
        table = mosaicTable(data, plan);
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
        if (plan.type == Type::Combo)
            table.series = comboTable(data).series;
        if (plan.band >= 0)
            addBand(data, plan.band, table);
        if (showsTotals(data, plan)) {
            ChartTable::Series totals;
            totals.name = exportWord(ExportWord::Total, data.language());
            for (int place = 0; place < data.placeCount(); ++place)
                totals.values += valueOf(data.total(place));
            table.series += totals;
        }
    }
    // Those of a cloud have a unit a column, and those of a combination one an axis.
    const bool hasOneUnit
        = plan.type != Type::Scatter && plan.type != Type::Bubble && plan.type != Type::Combo;
    for (ChartTable::Series &series : table.series) {
        if (hasOneUnit)
            toSheet(series, data.valueTexts().sheetFactor());
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
        for (int column = 0; column < int(table.series.size()); ++column) {
            const ChartTable::Series &series = table.series[column];
            const QString formula = series.formulas.value(row);
            if (formula.isEmpty())
                book.writeNumber(sheet, { row + 1, column + 1 }, series.values[row]);
            else
                book.writeFormula(sheet, { row + 1, column + 1 }, formula, series.values[row], {});
        }
    }
    for (const ChartTable::Computed &cell : table.computed) {
        const CellPlace place { cell.row, cell.column };
        const bool isText = !cell.text.isNull();
        if (isText && cell.formula.isEmpty())
            book.writeText(sheet, place, cell.text, header);
        else if (isText)
            book.writeTextFormula(sheet, place, cell.formula, cell.text, {});
        else if (cell.formula.isEmpty())
            book.writeNumber(sheet, place, cell.value);
        else
            book.writeFormula(sheet, place, cell.formula, cell.value, {});
    }
    return book.finish();
}

double sheetNumber(double value, double factor)
{
    constexpr int ExactDigits = 15;
    return factor == 1 || !std::isfinite(value)
        ? value
        : QString::number(value / factor, 'g', ExactDigits).toDouble();
}

double dateSerial(int year)
{
    // Day 1 is the first of January 1900, and 1900 counts as a leap year.
    return double(QDate(1899, 12, 30).daysTo(QDate(year, 1, 1)));
}

} // namespace sextant
