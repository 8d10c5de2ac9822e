// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/charttext.h"
#include "views/charts/chartwords.h"
#include "views/export/exportwords.h"
#include "views/export/pptx/chartaxes.h"
#include "views/export/pptx/chartxml.h"
#include "views/export/pptx/layeredcharts.h"
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
constexpr double EdgeWidth = 1;  // points
constexpr double LegendKey = 44; // points: a key, and the gaps around it and its name
const QString DayFormat = u"yyyy\\-mm\\-dd"_s; // any other makes LibreOffice draw slopes

/// A column of the chart: what its place is called, and the sum of its numbers above zero.
struct MosaicColumn
{
    int place = -1;
    QString name;
    double width = 0;
    double day = 1; ///< on which it begins
    double end = 1; ///< on which it ends, and the next begins
};

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

/// Where everything stands on the sheet, in rows and columns from 0: the numbers as a person edits
/// them, and right of them what the chart makes of them.
class MosaicSheet final
{
public:
    MosaicSheet(const ChartData &data, const QList<int> &series)
        : m_data(data)
        , m_series(series)
        , m_columns(columnsOf(data, series))
    {
        for (const MosaicColumn &column : m_columns)
            m_sum += column.width;
    }

    [[nodiscard]] const QList<MosaicColumn> &columns() const { return m_columns; }
    [[nodiscard]] int totals() const { return int(m_series.size()) + 1; }
    [[nodiscard]] int names() const { return totals() + 1; }
    [[nodiscard]] int totalTexts() const { return names() + 1; }
    [[nodiscard]] int days() const { return totalTexts() + 2; }
    [[nodiscard]] int shares(int series) const { return days() + 1 + series; }
    /// Zero, and one, in the middle of each column.
    [[nodiscard]] int feet() const { return shares(int(m_series.size())); }
    [[nodiscard]] int tops() const { return feet() + 1; }
    [[nodiscard]] int middle(int column) const { return column * PointsAColumn + Middle; }

    [[nodiscard]] QList<double> dayValues() const;
    [[nodiscard]] QList<double> shareValues(int series) const;
    /// A number in the middle of each column, and nothing elsewhere.
    [[nodiscard]] QList<double> middleValues(double value) const;
    [[nodiscard]] QString nameText(int column) const;
    [[nodiscard]] QString totalText(int column) const;
    [[nodiscard]] QList<ChartTable::Computed> cells() const;

private:
    [[nodiscard]] QString total(int column) const
    {
        return cellReference({ column + 1, totals() });
    }
    /// All totals up to a column, as a range; before the first it is the header alone.
    [[nodiscard]] QString totalsTo(int column) const
    {
        return cellReference({ 0, totals() }, true) + u':'
            + cellReference({ column + 1, totals() }, true);
    }
    [[nodiscard]] QString dayFormula(int row) const;
    void addHead(QList<ChartTable::Computed> &cells, int column) const;
    void addPoints(QList<ChartTable::Computed> &cells, int column) const;
    [[nodiscard]] int totalDecimals() const;

    const ChartData &m_data;
    QList<int> m_series;
    QList<MosaicColumn> m_columns;
    double m_sum = 0;
};

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

/// A number as `ROUND` and `&` make it a text.
QString roundedText(double value, int decimals)
{
    const double power = std::pow(10, decimals);
    return QString::number(std::round(value * power) / power, 'g', 15);
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
    cells += { row, totals(), u"=SUMIF(%1,\">0\")"_s.arg(numbers), m_columns[column].width, {} };
    cells += { row, names(),
        u"=%1&CHAR(10)&ROUND(100*%2/SUM(%3),1)&\" %\""_s.arg(
            cellReference({ row, 0 }), total(column), totalsTo(last)),
        NaN, nameText(column) };
    const ValueText &texts = m_data.valueTexts();
    QString formula = u"=ROUND(%1/%2,%3)"_s.arg(
        total(column), QString::number(texts.factor(), 'g', 15), QString::number(totalDecimals()));
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

/// Writes one mosaic: areas on an axis of days, which drop to zero between the columns, and lines
/// that are not seen and carry the names and totals of columns.
class MosaicWriter final
{
public:
    MosaicWriter(const ChartData &data, const NativePlan &plan, const ChartTable &table,
        const ChartFrame &frame)
        : m_data(data)
        , m_plan(plan)
        , m_table(table)
        , m_frame(frame)
        , m_sheet(data, plan.series)
        , m_sizes(TypeSizes::forWidth(frame.boundingRect().width()))
        , m_xml(u"c:chartSpace"_s, chartSpaces())
    {
        m_xml.setTheme(data.theme());
    }
    [[nodiscard]] QByteArray write(const QString &workbook);

private:
    void writeLayout();
    void writeLayers();
    void writeShareLabels(int series);
    void writeNames();
    void writeText(int index, int column, bool isTotal);
    void writeDays()
    {
        writeRange(m_xml, "c:cat", m_table, days(), m_sheet.dayValues(), DayFormat);
    }
    void writeLegend();
    [[nodiscard]] int days() const { return m_sheet.days(); }
    [[nodiscard]] Kind kindOf(int series) const;
    [[nodiscard]] TextLook look(double points, const QColor &colour, bool isBold = false) const
    {
        return {
            .points = points, .isBold = isBold, .colour = colour, .language = m_data.language()
        };
    }

    const ChartData &m_data;
    const NativePlan &m_plan;
    const ChartTable &m_table;
    const ChartFrame &m_frame;
    MosaicSheet m_sheet;
    TypeSizes m_sizes;
    XmlPart m_xml;
};

QByteArray MosaicWriter::write(const QString &workbook)
{
    const TextLook axis = look(m_sizes.axis, m_data.theme().secondary);
    openChart(m_xml);
    m_xml.open("c:plotArea");
    writeLayout();
    writeLayers();
    writeNames();
    writeMosaicAxes(m_xml, DayFormat, axis);
    m_xml.open("c:spPr");
    m_xml.leaf("a:noFill");
    m_xml.close();
    m_xml.close();
    writeLegend();
    return closedChart(m_xml, axis, workbook);
}

/// Totals stand above the plot, two lines of names below it, and the names of layers at its right.
void MosaicWriter::writeLayout()
{
    const double width = m_frame.boundingRect().width();
    const double left = std::clamp(m_frame.plotArea().left() / width, 0.02, 0.2);
    const ChartText text(m_data.language());
    double names = 0;
    for (const ChartTable::Series &series : m_table.series)
        names = std::max(names, text.size(series.name, m_sizes.name).width());
    const double right = 1 - std::clamp((names + LegendKey) / width, 0.08, 0.35);
    m_xml.open("c:layout");
    m_xml.open("c:manualLayout");
    m_xml.value("c:layoutTarget", u"inner"_s);
    m_xml.value("c:xMode", u"edge"_s);
    m_xml.value("c:yMode", u"edge"_s);
    m_xml.value("c:x", xmlNumber(left));
    m_xml.value("c:y", u"0.09"_s);
    m_xml.value("c:w", xmlNumber(right - left));
    m_xml.value("c:h", u"0.77"_s);
    m_xml.close();
    m_xml.close();
}

Kind MosaicWriter::kindOf(int series) const
{
    for (const MosaicColumn &column : m_sheet.columns()) {
        const PivotCell &cell = m_data.cell(column.place, m_plan.series[series]);
        if (cell.hasValue())
            return ChartData::kindOf(cell);
    }
    return Kind::Actual;
}

void MosaicWriter::writeLayers()
{
    m_xml.open("c:areaChart");
    m_xml.value("c:grouping", u"stacked"_s);
    m_xml.value("c:varyColors", u"0"_s);
    for (int series = 0; series < int(m_plan.series.size()); ++series) {
        openSeries(m_xml, m_table, series, series);
        m_xml.open("c:spPr");
        writeKindFill(m_xml, m_data.series()[m_plan.series[series]].colour, kindOf(series));
        writeLine(m_xml, m_xml.theme().background, EdgeWidth);
        m_xml.close();
        writeShareLabels(series);
        writeDays();
        writeRange(m_xml, "c:val", m_table, m_sheet.shares(series), m_sheet.shareValues(series),
            u"General"_s);
        m_xml.close();
    }
    writeAxisIds(m_xml);
    m_xml.close();
}

/// The shares that the frame writes, in the middle of their areas.
void MosaicWriter::writeShareLabels(int series)
{
    m_xml.open("c:dLbls");
    for (int column = 0; column < int(m_sheet.columns().size()); ++column) {
        const CellIndex cell
            = m_data.cellIndex(m_sheet.columns()[column].place, m_plan.series[series]);
        const auto found = std::ranges::find_if(m_frame.labels(), [&cell](const Label &label) {
            return label.role == Label::Role::Value && CellIndex(label.row, label.column) == cell;
        });
        if (found == m_frame.labels().end())
            continue;
        m_xml.open("c:dLbl");
        m_xml.value("c:idx", m_sheet.middle(column));
        writeLabelLook(m_xml, u"0.0%"_s, look(m_sizes.value, found->colour));
        writeLabelSwitches(m_xml, true, false);
        m_xml.close();
    }
    writeLabelSwitches(m_xml, false, false);
    m_xml.close();
}

void MosaicWriter::writeNames()
{
    m_xml.open("c:lineChart");
    m_xml.value("c:grouping", u"standard"_s);
    m_xml.value("c:varyColors", u"0"_s);
    int index = int(m_plan.series.size());
    for (int column = 0; column < int(m_sheet.columns().size()); ++column) {
        writeText(index++, column, false);
        writeText(index++, column, true);
    }
    m_xml.value("c:marker", u"1"_s);
    writeAxisIds(m_xml);
    m_xml.close();
}

/// A line without a look whose name is the text: a cell of the sheet, which follows the numbers.
void MosaicWriter::writeText(int index, int column, bool isTotal)
{
    if (isTotal)
        openSeriesAt(
            m_xml, m_table, index, m_sheet.totalText(column), column + 1, m_sheet.totalTexts());
    else
        openSeriesAt(m_xml, m_table, index, m_sheet.nameText(column), column + 1, m_sheet.names());
    m_xml.open("c:spPr");
    writeNoLine(m_xml);
    m_xml.close();
    writeMarker(m_xml, {}, 0);
    m_xml.open("c:dLbls");
    m_xml.open("c:dLbl");
    m_xml.value("c:idx", m_sheet.middle(column));
    writeLabelLook(m_xml, {},
        isTotal ? look(m_sizes.total, m_data.theme().text, true)
                : look(m_sizes.axis, m_data.theme().secondary));
    m_xml.value("c:dLblPos", isTotal ? u"t"_s : u"b"_s);
    writeLabelSwitches(m_xml, false, true);
    m_xml.close();
    writeLabelSwitches(m_xml, false, false);
    m_xml.close();
    writeDays();
    writeRange(m_xml, "c:val", m_table, isTotal ? m_sheet.tops() : m_sheet.feet(),
        m_sheet.middleValues(isTotal ? 1 : 0), u"General"_s);
    m_xml.value("c:smooth", u"0"_s);
    m_xml.close();
}

void MosaicWriter::writeLegend()
{
    m_xml.open("c:legend");
    m_xml.value("c:legendPos", u"r"_s);
    const int layers = int(m_plan.series.size());
    for (int i = 0; i < 2 * int(m_sheet.columns().size()); ++i) {
        m_xml.open("c:legendEntry");
        m_xml.value("c:idx", layers + i);
        m_xml.value("c:delete", u"1"_s);
        m_xml.close();
    }
    m_xml.value("c:overlay", u"0"_s);
    writeTextProperties(m_xml, look(m_sizes.name, m_data.theme().text));
    m_xml.close();
}

} // namespace

ChartTable mosaicTable(const ChartData &data, const NativePlan &plan)
{
    ChartTable table;
    const MosaicSheet sheet(data, plan.series);
    for (const int index : plan.series)
        table.series += ChartTable::Series { data.series()[index].name, {}, {} };
    for (const MosaicColumn &column : sheet.columns()) {
        table.places += column.name;
        for (int series = 0; series < int(plan.series.size()); ++series) {
            const PivotCell &cell = data.cell(column.place, plan.series[series]);
            table.series[series].values += cell.hasValue() ? cell.value : NaN;
        }
    }
    table.computed = sheet.cells();
    return table;
}

QByteArray mosaicPart(const ChartData &data, const NativePlan &plan, const ChartTable &table,
    const ChartFrame &frame, const QString &workbook)
{
    return MosaicWriter(data, plan, table, frame).write(workbook);
}

} // namespace sextant
