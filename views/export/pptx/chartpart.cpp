// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/chartpart.h"

#include "views/charts/markpainter.h"
#include "views/export/pptx/chartaxes.h"
#include "views/export/pptx/drawing.h"
#include "views/export/xlsx/workbookfile.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

using Type = NativePlan::Type;

constexpr double LineWidth = 2.25; // points
constexpr int MostMarkers = 14;    // places up to which each number of a line has a dot

/// Where a label may stand. Others than these make PowerPoint repair the file; areas and donuts
/// must not say at all.
QString labelPosition(Type type, bool isTotal)
{
    switch (type) {
    case Type::Column:
    case Type::Bar:
        return u"outEnd"_s;
    case Type::Stacked:
    case Type::Percent:
        return isTotal ? u"t"_s : u"ctr"_s;
    case Type::Line:
        return u"t"_s;
    case Type::Area:
    case Type::Donut:
        break;
    }
    return {};
}

/// What the chart's frame writes at one cell.
struct CellLabel
{
    QColor colour;
    double points = 11;
    bool isBold = false;
};

/// Writes one chart.
class ChartWriter final
{
public:
    ChartWriter(const ChartData &data, const NativePlan &plan, const ChartTable &table,
        const ChartFrame &frame);
    [[nodiscard]] QByteArray write(const QString &workbook);

private:
    void writePlot();
    void writeBars();
    void writeTotals();
    void writeLines();
    void writeAreas();
    void writeDonut();
    void openSeries(int column);
    void writeSeriesLook(int column);
    void writePointLooks(int column);
    void writePointLook(int point, const QColor &colour, Kind kind);
    void writeLabels(int column);
    void writeLabel(int point, const CellLabel &label, bool namesSeries);
    void writeLabelSwitches(bool showsValue, bool showsSeries, bool showsCategory);
    void writeTotalLabels();
    void writeMarker(const QColor &colour, bool isSeen);
    void writeCategories(const char *element);
    void writeValues(int column);
    void writeNumbers(const QList<double> &values, const QString &range, const QString &format);
    void writeLegend();
    [[nodiscard]] int seriesOf(int column) const { return m_plan.series.value(column, -1); }
    [[nodiscard]] bool isTotals(int column) const
    {
        return m_plan.type == Type::Stacked && column >= int(m_plan.series.size());
    }
    [[nodiscard]] QColor colourOf(int column) const
    {
        return m_data.series()[seriesOf(column)].colour;
    }
    [[nodiscard]] Kind kindAt(int point, int column) const;
    [[nodiscard]] QString range(int column) const;
    [[nodiscard]] int lastPoint(int column) const;
    [[nodiscard]] TextLook look(double points) const;

    const ChartData &m_data;
    const NativePlan &m_plan;
    const ChartTable &m_table;
    const ChartFrame &m_frame;
    QHash<CellIndex, CellLabel> m_labels;
    bool m_hasTotals = false;
    TypeSizes m_sizes;
    XmlPart m_xml;
};

ChartWriter::ChartWriter(
    const ChartData &data, const NativePlan &plan, const ChartTable &table, const ChartFrame &frame)
    : m_data(data)
    , m_plan(plan)
    , m_table(table)
    , m_frame(frame)
    , m_sizes(TypeSizes::forWidth(frame.boundingRect().width()))
    , m_xml(u"c:chartSpace"_s,
          { { u"c"_s, u"http://schemas.openxmlformats.org/drawingml/2006/chart"_s },
              { u"a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s },
              { u"r"_s,
                  u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s } })
{
    for (const Label &label : frame.labels()) {
        if (label.role == Label::Role::Value && label.row >= 0 && label.column >= 0) {
            m_labels.insert({ label.row, label.column },
                { label.colour, double(label.pixelSize), label.isBold });
        }
    }
    m_hasTotals = table.series.size() > plan.series.size() && plan.type == Type::Stacked;
}

Kind ChartWriter::kindAt(int point, int column) const
{
    const PivotCell &cell = m_data.cell(point, seriesOf(column));
    return cell.hasValue() ? ChartData::kindOf(cell) : Kind::Actual;
}

QString ChartWriter::range(int column) const
{
    return quotedSheet(m_table.sheet) + u'!' + cellReference({ 1, column + 1 }, true) + u':'
        + cellReference({ int(m_table.places.size()), column + 1 }, true);
}

int ChartWriter::lastPoint(int column) const
{
    const QList<double> &values = m_table.series[column].values;
    for (int i = int(values.size()) - 1; i >= 0; --i) {
        if (std::isfinite(values[i]))
            return i;
    }
    return -1;
}

TextLook ChartWriter::look(double points) const
{
    return { .points = points, .colour = m_data.theme().secondary, .language = m_data.language() };
}

QByteArray ChartWriter::write(const QString &workbook)
{
    m_xml.value("c:date1904", u"0"_s);
    m_xml.value("c:roundedCorners", u"0"_s);
    m_xml.open("c:chart");
    m_xml.value("c:autoTitleDeleted", u"1"_s);
    writePlot();
    writeLegend();
    m_xml.value("c:plotVisOnly", u"1"_s);
    m_xml.value("c:dispBlanksAs", u"gap"_s);
    m_xml.close();
    m_xml.open("c:spPr");
    m_xml.leaf("a:noFill");
    writeNoLine(m_xml);
    m_xml.close();
    writeTextProperties(m_xml, look(m_sizes.axis));
    m_xml.open("c:externalData", { { "r:id", workbook } });
    m_xml.value("c:autoUpdate", u"0"_s);
    m_xml.close();
    return m_xml.finished();
}

void ChartWriter::writePlot()
{
    m_xml.open("c:plotArea");
    const bool hasNamesAtEnd = m_plan.type == Type::Line && m_plan.series.size() > 1;
    if (hasNamesAtEnd)
        writeInnerLayout(m_xml, m_frame);
    else
        m_xml.leaf("c:layout");
    switch (m_plan.type) {
    case Type::Column:
    case Type::Bar:
    case Type::Stacked:
    case Type::Percent:
        writeBars();
        if (m_hasTotals)
            writeTotals();
        break;
    case Type::Line:
        writeLines();
        break;
    case Type::Area:
        writeAreas();
        break;
    case Type::Donut:
        writeDonut();
        break;
    }
    if (m_plan.type != Type::Donut)
        writeAxes(m_xml, m_data, m_plan, m_frame, look(m_sizes.axis));
    m_xml.open("c:spPr");
    m_xml.leaf("a:noFill");
    m_xml.close();
    m_xml.close();
}

void ChartWriter::writeBars()
{
    const bool isPlain = m_plan.type == Type::Column || m_plan.type == Type::Bar;
    m_xml.open("c:barChart");
    m_xml.value("c:barDir", m_plan.type == Type::Bar ? u"bar"_s : u"col"_s);
    m_xml.value("c:grouping",
        isPlain                            ? u"clustered"_s
            : m_plan.type == Type::Percent ? u"percentStacked"_s
                                           : u"stacked"_s);
    m_xml.value("c:varyColors", u"0"_s);
    for (int column = 0; column < int(m_plan.series.size()); ++column) {
        openSeries(column);
        writeSeriesLook(column);
        m_xml.value("c:invertIfNegative", u"0"_s);
        writePointLooks(column);
        writeLabels(column);
        writeCategories("c:cat");
        writeValues(column);
        m_xml.close();
    }
    m_xml.value("c:gapWidth", m_plan.series.size() > 1 && isPlain ? u"40"_s : u"60"_s);
    if (!isPlain)
        m_xml.value("c:overlap", u"100"_s);
    writeAxisIds(m_xml);
    m_xml.close();
}

/// A line that is not seen carries the totals above the stacks.
void ChartWriter::writeTotals()
{
    const int column = int(m_plan.series.size());
    m_xml.open("c:lineChart");
    m_xml.value("c:grouping", u"standard"_s);
    m_xml.value("c:varyColors", u"0"_s);
    openSeries(column);
    m_xml.open("c:spPr");
    writeNoLine(m_xml);
    m_xml.close();
    writeMarker({}, false);
    writeTotalLabels();
    writeCategories("c:cat");
    writeValues(column);
    m_xml.value("c:smooth", u"0"_s);
    m_xml.close();
    m_xml.value("c:marker", u"1"_s);
    writeAxisIds(m_xml);
    m_xml.close();
}

void ChartWriter::writeLines()
{
    m_xml.open("c:lineChart");
    m_xml.value("c:grouping", u"standard"_s);
    m_xml.value("c:varyColors", u"0"_s);
    for (int column = 0; column < int(m_plan.series.size()); ++column) {
        openSeries(column);
        writeSeriesLook(column);
        writeMarker(colourOf(column),
            m_data.placeCount() <= MostMarkers && m_data.series()[seriesOf(column)].isLead);
        writePointLooks(column);
        writeLabels(column);
        writeCategories("c:cat");
        writeValues(column);
        m_xml.value("c:smooth", u"0"_s);
        m_xml.close();
    }
    m_xml.value("c:marker", u"1"_s);
    writeAxisIds(m_xml);
    m_xml.close();
}

void ChartWriter::writeAreas()
{
    m_xml.open("c:areaChart");
    m_xml.value("c:grouping", u"stacked"_s);
    m_xml.value("c:varyColors", u"0"_s);
    for (int column = 0; column < int(m_plan.series.size()); ++column) {
        openSeries(column);
        writeSeriesLook(column);
        writeCategories("c:cat");
        writeValues(column);
        m_xml.close();
    }
    writeAxisIds(m_xml);
    m_xml.close();
}

void ChartWriter::writeDonut()
{
    const bool alongPlaces = m_data.placeCount() > 1;
    m_xml.open("c:doughnutChart");
    m_xml.value("c:varyColors", u"1"_s);
    openSeries(0);
    const auto &palette = m_data.theme().palette;
    QList<QColor> fills;
    for (int i = 0; i < int(m_table.places.size()); ++i) {
        const PivotCell &cell = alongPlaces ? m_data.cell(i, m_plan.series.first())
                                            : m_data.cell(0, m_plan.series[i]);
        const QColor colour
            = alongPlaces ? palette[i % palette.size()] : m_data.series()[m_plan.series[i]].colour;
        m_xml.open("c:dPt");
        m_xml.value("c:idx", i);
        m_xml.value("c:bubble3D", u"0"_s);
        m_xml.open("c:spPr");
        const Kind kind = cell.hasValue() ? ChartData::kindOf(cell) : Kind::Actual;
        fills += kindFill(colour, kind, m_data.theme());
        writeKindFill(m_xml, colour, kind);
        writeLine(m_xml, Qt::white, 1.5);
        m_xml.close();
        m_xml.close();
    }
    m_xml.open("c:dLbls");
    for (int i = 0; i < int(fills.size()); ++i)
        writeLabel(i, { readableOn(fills[i]), double(m_sizes.value), true }, false);
    writeLabelSwitches(false, false, false);
    m_xml.close();
    writeCategories("c:cat");
    writeValues(0);
    m_xml.close();
    m_xml.value("c:firstSliceAng", u"0"_s);
    m_xml.value("c:holeSize", u"60"_s);
    m_xml.close();
}

void ChartWriter::openSeries(int column)
{
    m_xml.open("c:ser");
    m_xml.value("c:idx", column);
    m_xml.value("c:order", column);
    m_xml.open("c:tx");
    m_xml.open("c:strRef");
    m_xml.text("c:f", quotedSheet(m_table.sheet) + u'!' + cellReference({ 0, column + 1 }, true));
    m_xml.open("c:strCache");
    m_xml.value("c:ptCount", u"1"_s);
    m_xml.open("c:pt", { { "idx", u"0"_s } });
    m_xml.text("c:v", m_table.series[column].name);
    m_xml.close();
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void ChartWriter::writeSeriesLook(int column)
{
    const QColor colour = colourOf(column);
    m_xml.open("c:spPr");
    if (m_plan.type == Type::Line) {
        const bool isLead = m_data.series()[seriesOf(column)].isLead;
        writeLine(m_xml, colour, isLead ? LineWidth : 1);
    } else {
        writeSolidFill(m_xml, colour);
        if (m_plan.isStacked)
            writeLine(m_xml, Qt::white, 0.75);
    }
    m_xml.close();
}

/// The points whose kind is not the firm one.
void ChartWriter::writePointLooks(int column)
{
    for (int point = 0; point < m_data.placeCount(); ++point) {
        if (kindAt(point, column) != Kind::Actual)
            writePointLook(point, colourOf(column), kindAt(point, column));
    }
}

/// In a line, the look of a point is that of the way to it.
void ChartWriter::writePointLook(int point, const QColor &colour, Kind kind)
{
    m_xml.open("c:dPt");
    m_xml.value("c:idx", point);
    if (m_plan.type == Type::Line) {
        m_xml.value("c:bubble3D", u"0"_s);
        m_xml.open("c:spPr");
        const QString dash = kind == Kind::Forecast ? u"dash"_s
            : kind == Kind::Assumption              ? u"sysDot"_s
                                                    : QString();
        writeLine(m_xml, colour, LineWidth, dash);
        m_xml.close();
    } else {
        m_xml.value("c:invertIfNegative", u"0"_s);
        m_xml.value("c:bubble3D", u"0"_s);
        m_xml.open("c:spPr");
        writeKindFill(m_xml, colour, kind);
        if (kind == Kind::Assumption)
            writeLine(m_xml, colour, 1.25, u"sysDot"_s);
        else if (m_plan.isStacked)
            writeLine(m_xml, Qt::white, 0.75);
        m_xml.close();
    }
    m_xml.close();
}

void ChartWriter::writeMarker(const QColor &colour, bool isSeen)
{
    m_xml.open("c:marker");
    m_xml.value("c:symbol", isSeen ? u"circle"_s : u"none"_s);
    if (isSeen) {
        m_xml.value("c:size", u"6"_s);
        m_xml.open("c:spPr");
        writeSolidFill(m_xml, colour);
        writeLine(m_xml, Qt::white, 0.75);
        m_xml.close();
    }
    m_xml.close();
}

/// The numbers that the frame labels; at the end of each of several lines its name.
void ChartWriter::writeLabels(int column)
{
    const int series = seriesOf(column);
    const bool namesLines
        = m_plan.type == Type::Line && m_plan.series.size() > 1 && m_data.series()[series].isLead;
    const int last = namesLines ? lastPoint(column) : -1;
    m_xml.open("c:dLbls");
    for (int point = 0; point < m_data.placeCount(); ++point) {
        const auto found = m_labels.constFind(m_data.cellIndex(point, series));
        // Of a stack of 100 % the frame labels shares, which such charts cannot.
        const bool hasLabel = found != m_labels.constEnd() && m_data.cell(point, series).hasValue()
            && m_plan.type != Type::Percent;
        if (point == last)
            writeLabel(point, { colourOf(column), double(m_sizes.name), true }, true);
        else if (hasLabel)
            writeLabel(point, *found, false);
    }
    writeLabelSwitches(false, false, false);
    m_xml.close();
}

void ChartWriter::writeLabel(int point, const CellLabel &label, bool namesSeries)
{
    m_xml.open("c:dLbl");
    m_xml.value("c:idx", point);
    QList<double> values;
    for (const ChartTable::Series &series : m_table.series)
        values += series.values;
    m_xml.leaf("c:numFmt",
        { { "formatCode", chartNumberFormat(m_data, values, false) }, { "sourceLinked", u"0"_s } });
    m_xml.open("c:spPr");
    m_xml.leaf("a:noFill");
    writeNoLine(m_xml);
    m_xml.close();
    TextLook text = look(label.points);
    text.colour = label.colour;
    text.isBold = label.isBold;
    writeTextProperties(m_xml, text);
    const QString position = namesSeries ? u"r"_s : labelPosition(m_plan.type, false);
    if (!position.isEmpty())
        m_xml.value("c:dLblPos", position);
    writeLabelSwitches(true, namesSeries, false);
    if (namesSeries)
        m_xml.text("c:separator", u"  "_s);
    m_xml.close();
}

void ChartWriter::writeTotalLabels()
{
    m_xml.open("c:dLbls");
    m_xml.leaf("c:numFmt",
        { { "formatCode", chartNumberFormat(m_data, m_table.series.last().values, false) },
            { "sourceLinked", u"0"_s } });
    m_xml.open("c:spPr");
    m_xml.leaf("a:noFill");
    writeNoLine(m_xml);
    m_xml.close();
    TextLook text = look(m_sizes.total);
    text.colour = m_data.theme().text;
    text.isBold = true;
    writeTextProperties(m_xml, text);
    m_xml.value("c:dLblPos", labelPosition(m_plan.type, true));
    writeLabelSwitches(true, false, false);
    m_xml.close();
}

void ChartWriter::writeLabelSwitches(bool showsValue, bool showsSeries, bool showsCategory)
{
    const auto word = [](bool isOn) { return isOn ? u"1"_s : u"0"_s; };
    m_xml.value("c:showLegendKey", u"0"_s);
    m_xml.value("c:showVal", word(showsValue));
    m_xml.value("c:showCatName", word(showsCategory));
    m_xml.value("c:showSerName", word(showsSeries));
    m_xml.value("c:showPercent", u"0"_s);
    m_xml.value("c:showBubbleSize", u"0"_s);
}

void ChartWriter::writeCategories(const char *element)
{
    const QString range = quotedSheet(m_table.sheet) + u'!' + cellReference({ 1, 0 }, true) + u':'
        + cellReference({ int(m_table.places.size()), 0 }, true);
    m_xml.open(element);
    if (!m_table.years.isEmpty()) {
        QList<double> serials;
        for (const int year : m_table.years)
            serials += dateSerial(year);
        writeNumbers(serials, range, u"yyyy"_s);
        m_xml.close();
        return;
    }
    m_xml.open("c:strRef");
    m_xml.text("c:f", range);
    m_xml.open("c:strCache");
    m_xml.value("c:ptCount", m_table.places.size());
    for (qsizetype i = 0; i < m_table.places.size(); ++i) {
        m_xml.open("c:pt", { { "idx", QString::number(i) } });
        m_xml.text("c:v", m_table.places[i]);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void ChartWriter::writeValues(int column)
{
    m_xml.open("c:val");
    writeNumbers(m_table.series[column].values, range(column), u"General"_s);
    m_xml.close();
}

/// What has no number has no point.
void ChartWriter::writeNumbers(
    const QList<double> &values, const QString &range, const QString &format)
{
    m_xml.open("c:numRef");
    m_xml.text("c:f", range);
    m_xml.open("c:numCache");
    m_xml.text("c:formatCode", format);
    m_xml.value("c:ptCount", values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        m_xml.open("c:pt", { { "idx", QString::number(i) } });
        m_xml.text("c:v", xmlNumber(values[i]));
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void ChartWriter::writeLegend()
{
    const bool isNeeded
        = m_plan.type == Type::Donut || (m_plan.series.size() > 1 && m_plan.type != Type::Line);
    if (!isNeeded)
        return;
    m_xml.open("c:legend");
    m_xml.value("c:legendPos", m_plan.type == Type::Donut ? u"r"_s : u"t"_s);
    if (m_hasTotals) {
        m_xml.open("c:legendEntry");
        m_xml.value("c:idx", m_plan.series.size());
        m_xml.value("c:delete", u"1"_s);
        m_xml.close();
    }
    m_xml.value("c:overlay", u"0"_s);
    TextLook text = look(m_sizes.name);
    text.colour = m_data.theme().text;
    writeTextProperties(m_xml, text);
    m_xml.close();
}

} // namespace

QByteArray chartPart(const ChartData &data, const NativePlan &plan, const ChartTable &table,
    const ChartFrame &frame, const QString &workbook)
{
    return ChartWriter(data, plan, table, frame).write(workbook);
}

} // namespace sextant
