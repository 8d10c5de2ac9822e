// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/chartpart.h"

#include "views/charts/markpainter.h"
#include "views/charts/membercolours.h"
#include "views/export/pptx/chartaxes.h"
#include "views/export/pptx/chartxml.h"
#include "views/export/pptx/drawing.h"
#include "views/export/pptx/layeredcharts.h"
#include "views/export/pptx/nativechartwriter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

using Type = NativePlan::Type;

constexpr double LineWidth = 2.25; // points
constexpr int MostMarkers = 14;    // places up to which each number of a line has a dot
constexpr int DotSize = 6;         // points
constexpr double BandOpacity = 0.16;
constexpr double TotalRoom = 0.07; // of the axis

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
    case Type::Fan:
        return u"t"_s;
    default:
        return {};
    }
}

/// What the chart's frame writes at one cell.
struct CellLabel
{
    QColor colour;
    double points = 11;
    bool isBold = false;
    QString side = {}; ///< of its point, for lines
};

/// Writes one chart.
class ChartWriter final : public NativeChartWriter
{
public:
    ChartWriter(const ChartData &data, const NativePlan &plan, const ChartTable &table,
        const ChartFrame &frame);

private:
    void writePlot() override;
    void writeBars();
    void writeTotals();
    void writeLines();
    void writeBand();
    void writeAreas();
    void writeDonut();
    void writeSeriesLook(int column);
    void writePointLooks(int column);
    void writeLabels(int column);
    void writeLabel(int point, const CellLabel &label, bool namesSeries);
    void writeTotalLabels();
    void writeLegend() override;
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
    [[nodiscard]] int lastPoint(int column) const;
    [[nodiscard]] Scale scale() const;

    QHash<CellIndex, CellLabel> m_labels;
    bool m_hasTotals = false;
};

ChartWriter::ChartWriter(
    const ChartData &data, const NativePlan &plan, const ChartTable &table, const ChartFrame &frame)
    : NativeChartWriter(data, plan, table, frame)
{
    for (const Label &label : frame.labels()) {
        if (label.role == Label::Role::Value && label.row >= 0 && label.column >= 0) {
            const CellIndex cell(label.row, label.column);
            const int mark = plan.hasLines() ? frame.markOf(cell) : -1;
            m_labels.insert(cell,
                { label.colour, double(label.pixelSize), label.isBold,
                    mark < 0 ? QString() : labelSide(label, frame.marks()[mark]) });
        }
    }
    m_hasTotals = table.series.size() > plan.series.size() && plan.type == Type::Stacked;
}

Kind ChartWriter::kindAt(int point, int column) const
{
    const PivotCell &cell = m_data.cell(point, seriesOf(column));
    return cell.hasValue() ? ChartData::kindOf(cell) : Kind::Actual;
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

/// The frame's scale, with room for the total of the tallest stack below the legend.
Scale ChartWriter::scale() const
{
    Scale scale = m_frame.plot().axes().values;
    double top = scale.low;
    const double factor = m_data.valueTexts().sheetFactor();
    for (const double total : m_hasTotals ? m_table.series.last().values : QList<double>())
        top = std::isfinite(total) ? std::max(top, total * factor) : top;
    scale.high = std::max(scale.high, top + TotalRoom * (scale.high - scale.low));
    return scale;
}

void ChartWriter::writePlot()
{
    const bool hasNamesAtEnd = m_plan.hasLines() && m_plan.series.size() > 1;
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
    case Type::Fan:
        writeBand();
        writeLines();
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
    default: // layers have a writer of their own
        break;
    }
    if (m_plan.type != Type::Donut)
        writeAxes(m_xml, m_data, m_plan, scale(), axisLook());
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
        openSeries(m_xml, m_table, column, column);
        writeSeriesLook(column);
        m_xml.value("c:invertIfNegative", u"0"_s);
        writePointLooks(column);
        writeLabels(column);
        writeCategories(m_xml, m_table);
        writeValues(m_xml, m_table, column);
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
    openSeries(m_xml, m_table, column, column);
    m_xml.open("c:spPr");
    writeNoLine(m_xml);
    m_xml.close();
    writeMarker(m_xml, {}, 0);
    writeTotalLabels();
    writeCategories(m_xml, m_table);
    writeValues(m_xml, m_table, column);
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
        openSeries(m_xml, m_table, column, column);
        writeSeriesLook(column);
        const bool hasDots
            = m_data.placeCount() <= MostMarkers && m_data.series()[seriesOf(column)].isLead;
        writeMarker(m_xml, colourOf(column), hasDots ? DotSize : 0);
        writePointLooks(column);
        writeLabels(column);
        writeCategories(m_xml, m_table);
        writeValues(m_xml, m_table, column);
        m_xml.value("c:smooth", u"0"_s);
        m_xml.close();
    }
    m_xml.value("c:marker", u"1"_s);
    writeAxisIds(m_xml);
    m_xml.close();
}

/// Two layers of areas: the low end, which is not seen, and on it the way to the high end.
void ChartWriter::writeBand()
{
    const int low = int(m_plan.series.size());
    const int width = low + 2; // the high end stands between them, for reading
    m_xml.open("c:areaChart");
    m_xml.value("c:grouping", u"stacked"_s);
    m_xml.value("c:varyColors", u"0"_s);
    for (const int column : { low, width }) {
        openSeries(m_xml, m_table, column, column);
        m_xml.open("c:spPr");
        if (column == low)
            m_xml.leaf("a:noFill");
        else
            writeSolidFill(m_xml, m_data.series()[m_plan.band].colour, 1, BandOpacity);
        writeNoLine(m_xml);
        m_xml.close();
        writeCategories(m_xml, m_table);
        writeValues(m_xml, m_table, column);
        m_xml.close();
    }
    writeAxisIds(m_xml);
    m_xml.close();
}

void ChartWriter::writeAreas()
{
    m_xml.open("c:areaChart");
    m_xml.value("c:grouping", u"stacked"_s);
    m_xml.value("c:varyColors", u"0"_s);
    for (int column = 0; column < int(m_plan.series.size()); ++column) {
        openSeries(m_xml, m_table, column, column);
        writeSeriesLook(column);
        writeCategories(m_xml, m_table);
        writeValues(m_xml, m_table, column);
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
    openSeries(m_xml, m_table, 0, 0);
    const QList<QColor> colours = memberColours(m_data.pivot(),
        alongPlaces == m_data.isTransposed() ? m_data.pivot().columns : m_data.pivot().rows,
        m_data.theme());
    QList<QColor> fills;
    for (int i = 0; i < int(m_table.places.size()); ++i) {
        const PivotCell &cell = alongPlaces ? m_data.cell(i, m_plan.series.first())
                                            : m_data.cell(0, m_plan.series[i]);
        const QColor colour = colours[alongPlaces ? i : m_plan.series[i]];
        m_xml.open("c:dPt");
        m_xml.value("c:idx", i);
        m_xml.value("c:bubble3D", u"0"_s);
        m_xml.open("c:spPr");
        const Kind kind = cell.hasValue() ? ChartData::kindOf(cell) : Kind::Actual;
        fills += kindFill(colour, kind, m_data.theme());
        writeKindFill(m_xml, colour, kind);
        writeLine(m_xml, m_xml.theme().background, 1.5);
        m_xml.close();
        m_xml.close();
    }
    m_xml.open("c:dLbls");
    for (int i = 0; i < int(fills.size()); ++i)
        writeLabel(i, { readableOn(fills[i]), double(m_sizes.value), true, {} }, false);
    writeLabelSwitches(m_xml, false, false);
    m_xml.close();
    writeCategories(m_xml, m_table);
    writeValues(m_xml, m_table, 0);
    m_xml.close();
    m_xml.value("c:firstSliceAng", u"0"_s);
    m_xml.value("c:holeSize", u"60"_s);
    m_xml.close();
}

void ChartWriter::writeSeriesLook(int column)
{
    const QColor colour = colourOf(column);
    m_xml.open("c:spPr");
    if (m_plan.hasLines()) {
        const bool isLead = m_data.series()[seriesOf(column)].isLead;
        writeLine(m_xml, colour, isLead ? LineWidth : 1);
    } else {
        writeSolidFill(m_xml, colour);
        if (m_plan.isStacked)
            writeLine(m_xml, m_xml.theme().background, 0.75);
    }
    m_xml.close();
}

/// The points whose kind is not the firm one.
void ChartWriter::writePointLooks(int column)
{
    for (int point = 0; point < m_data.placeCount(); ++point) {
        const Kind kind = kindAt(point, column);
        if (kind == Kind::Actual)
            continue;
        if (m_plan.hasLines())
            writeSegmentLook(m_xml, point, colourOf(column), LineWidth, kind);
        else
            writePointLook(m_xml, point, colourOf(column), kind,
                m_plan.isStacked ? m_xml.theme().background : QColor());
    }
}

/// The numbers that the frame labels; at the end of each of several lines its name.
void ChartWriter::writeLabels(int column)
{
    const int series = seriesOf(column);
    const bool namesLines
        = m_plan.hasLines() && m_plan.series.size() > 1 && m_data.series()[series].isLead;
    const int last = namesLines ? lastPoint(column) : -1;
    m_xml.open("c:dLbls");
    for (int point = 0; point < m_data.placeCount(); ++point) {
        const auto found = m_labels.constFind(m_data.cellIndex(point, series));
        // Of a stack of 100 % the frame labels shares, which such charts cannot.
        const bool hasLabel = found != m_labels.constEnd() && m_data.cell(point, series).hasValue()
            && m_plan.type != Type::Percent;
        if (point == last)
            writeLabel(point, { colourOf(column), double(m_sizes.name), true, {} }, true);
        else if (hasLabel)
            writeLabel(point, *found, false);
    }
    writeLabelSwitches(m_xml, false, false);
    m_xml.close();
}

void ChartWriter::writeLabel(int point, const CellLabel &label, bool namesSeries)
{
    m_xml.open("c:dLbl");
    m_xml.value("c:idx", point);
    QList<double> values;
    for (const ChartTable::Series &series : m_table.series)
        values += series.values;
    writeLabelLook(m_xml, chartNumberFormat(m_data, values, false),
        look(label.points, label.colour, label.isBold));
    const QString position = namesSeries ? u"r"_s
        : label.side.isEmpty()           ? labelPosition(m_plan.type, false)
                                         : label.side;
    if (!position.isEmpty())
        m_xml.value("c:dLblPos", position);
    writeLabelSwitches(m_xml, true, namesSeries);
    if (namesSeries)
        m_xml.text("c:separator", u"  "_s);
    m_xml.close();
}

void ChartWriter::writeTotalLabels()
{
    m_xml.open("c:dLbls");
    writeLabelLook(m_xml, chartNumberFormat(m_data, m_table.series.last().values, false),
        look(m_sizes.total, m_data.theme().text, true));
    m_xml.value("c:dLblPos", labelPosition(m_plan.type, true));
    writeLabelSwitches(m_xml, true, false);
    m_xml.close();
}

void ChartWriter::writeLegend()
{
    const bool isNeeded
        = m_plan.type == Type::Donut || (m_plan.series.size() > 1 && !m_plan.hasLines());
    if (!isNeeded)
        return;
    writeLegendAt(m_plan.type == Type::Donut ? u"r"_s : u"t"_s, int(m_plan.series.size()),
        m_hasTotals ? 1 : 0);
}

} // namespace

QByteArray chartPart(const ChartData &data, const NativePlan &plan, const ChartTable &table,
    const ChartFrame &frame, const QString &workbook)
{
    switch (plan.type) {
    case Type::Combo:
        return comboPart(data, plan, table, frame, workbook);
    case Type::Waterfall:
        return bridgePart(data, plan, table, frame, workbook);
    case Type::Scatter:
    case Type::Bubble:
        return cloudPart(data, plan, table, frame, workbook);
    case Type::Marimekko:
        return mosaicPart(data, plan, table, frame, workbook);
    default:
        return ChartWriter(data, plan, table, frame).write(workbook);
    }
}

} // namespace sextant
