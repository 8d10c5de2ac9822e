// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/mosaicsheet.h"

#include "views/charts/chartwords.h"
#include "views/export/exportwords.h"
#include "views/export/pptx/chartpart.h"
#include "views/export/xlsx/workbookfile.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Days = 10'000;  // of an axis of time that all columns share
constexpr int PointsAColumn = 5; // left at zero and at its share, middle, right at both
constexpr int Middle = 2;        // of these

double shareOf(const PivotCell &cell, double width)
{
    return cell.hasValue() ? std::max(0.0, cell.value) / width : 0;
}

QList<MosaicColumn> columnsOf(const ChartData &data, const QList<int> &series)
{
    QList<MosaicColumn> columns;
    double sum = 0;
    for (int place = 0; place < data.placeCount(); ++place) {
        MosaicColumn column;
        column.place = place;
        column.name = data.places()[place].name;
        if (data.places()[place].isForecast && data.hasPeriods())
            column.name += chartWord(ChartWord::ForecastSuffix, data.language());
        for (const int each : series) {
            const PivotCell &cell = data.cell(place, each);
            column.width += cell.hasValue() ? std::max(0.0, cell.value) : 0;
        }
        if (column.width > 0)
            columns += column;
        sum += column.width;
    }
    double before = 0;
    for (MosaicColumn &column : columns) {
        column.day = 1 + std::round(Days * before / sum);
        before += column.width;
        column.end = 1 + std::round(Days * before / sum);
    }
    return columns;
}

/// A number as `ROUND` and `&` make it a text.
QString roundedText(double value, int decimals)
{
    const double power = std::pow(10, decimals);
    return QString::number(std::round(value * power) / power, 'g', 15);
}

} // namespace

MosaicSheet::MosaicSheet(const ChartData &data, const QList<int> &series)
    : m_data(data)
    , m_series(series)
    , m_columns(columnsOf(data, series))
{
    for (const MosaicColumn &column : m_columns)
        m_sum += column.width;
}

int MosaicSheet::middle(int column) const
{
    return column * PointsAColumn + Middle;
}

QString MosaicSheet::total(int column) const
{
    return cellReference({ column + 1, totals() });
}

QString MosaicSheet::totalsTo(int column) const
{
    return cellReference({ 0, totals() }, true) + u':'
        + cellReference({ column + 1, totals() }, true);
}

QList<double> MosaicSheet::dayValues() const
{
    QList<double> days;
    for (const MosaicColumn &column : m_columns) {
        const double middle = std::floor((column.day + column.end) / 2);
        days += { column.day, column.day, middle, column.end, column.end };
    }
    return days;
}

QList<double> MosaicSheet::shareValues(int series) const
{
    QList<double> shares;
    for (const MosaicColumn &column : m_columns) {
        const double share = shareOf(m_data.cell(column.place, m_series[series]), column.width);
        shares += { 0, share, share, share, 0 };
    }
    return shares;
}

QList<double> MosaicSheet::middleValues(double value) const
{
    QList<double> values(m_columns.size() * PointsAColumn, NaN);
    for (int column = 0; column < int(m_columns.size()); ++column)
        values[middle(column)] = value;
    return values;
}

int MosaicSheet::totalDecimals() const
{
    QList<double> widths;
    for (const MosaicColumn &column : m_columns)
        widths += column.width;
    return m_data.valueTexts().decimalsFor(widths);
}

QString MosaicSheet::nameText(int column) const
{
    return m_columns[column].name + u'\n' + roundedText(100 * m_columns[column].width / m_sum, 1)
        + u" %"_s;
}

QString MosaicSheet::totalText(int column) const
{
    const ValueText &texts = m_data.valueTexts();
    const QString number = roundedText(m_columns[column].width / texts.factor(), totalDecimals());
    return texts.word().isEmpty() ? number : number + u' ' + texts.word();
}

/// Name, share of all and total of a column as the chart writes them. No `TEXT()`: its formats are
/// those of the language in which somebody's program runs.
void MosaicSheet::addHead(QList<ChartTable::Computed> &cells, int column) const
{
    const int row = column + 1;
    const int last = int(m_columns.size()) - 1;
    const QString first = cellReference({ row, 1 });
    const QString numbers = first + u':' + cellReference({ row, int(m_series.size()) });
    const ValueText &texts = m_data.valueTexts();
    cells += { row, totals(), u"=SUMIF(%1,\">0\")"_s.arg(numbers),
        sheetNumber(m_columns[column].width, texts.sheetFactor()), {} };
    cells += { row, names(),
        u"=%1&CHAR(10)&ROUND(100*%2/SUM(%3),1)&\" %\""_s.arg(
            cellReference({ row, 0 }), total(column), totalsTo(last)),
        NaN, nameText(column) };
    const double divisor = texts.factor() / texts.sheetFactor();
    QString formula = u"=ROUND(%1/%2,%3)"_s.arg(
        total(column), QString::number(divisor, 'g', 15), QString::number(totalDecimals()));
    formula += texts.word().isEmpty() ? u"&\"\""_s : u"&\" %1\""_s.arg(texts.word());
    cells += { row, totalTexts(), formula, NaN, totalText(column) };
}

QString MosaicSheet::dayFormula(int row) const
{
    const int column = row / PointsAColumn;
    const int point = row % PointsAColumn;
    if (point == Middle) {
        return u"=INT((%1+%2)/2)"_s.arg(
            cellReference({ row, days() }), cellReference({ row + 2, days() }));
    }
    const int until = point < Middle ? column - 1 : column;
    return u"=1+ROUND(%1*SUM(%2)/SUM(%3),0)"_s.arg(
        QString::number(Days, 'f', 0), totalsTo(until), totalsTo(int(m_columns.size()) - 1));
}

void MosaicSheet::addPoints(QList<ChartTable::Computed> &cells, int column) const
{
    const QList<double> dates = dayValues();
    for (int point = 0; point < PointsAColumn; ++point) {
        const int at = column * PointsAColumn + point;
        const int row = at + 1;
        cells += { row, days(), dayFormula(at), dates[at], {} };
        const bool isOpen = point > 0 && point < PointsAColumn - 1;
        for (int series = 0; series < int(m_series.size()); ++series) {
            const QString share
                = u"=MAX(0,%1)/%2"_s.arg(cellReference({ column + 1, series + 1 }), total(column));
            const double value = shareOf(
                m_data.cell(m_columns[column].place, m_series[series]), m_columns[column].width);
            cells += { row, shares(series), isOpen ? share : QString(), isOpen ? value : 0, {} };
        }
        if (point == Middle) {
            cells += { row, feet(), {}, 0, {} };
            cells += { row, tops(), {}, 1, {} };
        }
    }
}

QList<ChartTable::Computed> MosaicSheet::cells() const
{
    QList<ChartTable::Computed> cells;
    cells += { 0, totals(), {}, NaN, exportWord(ExportWord::Total, m_data.language()) };
    cells += { 0, names(), {}, NaN, exportWord(ExportWord::ForTheChart, m_data.language()) };
    for (int column = 0; column < int(m_columns.size()); ++column)
        addHead(cells, column);
    for (int column = 0; column < int(m_columns.size()); ++column)
        addPoints(cells, column);
    return cells;
}

} // namespace sextant
