// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/combo.h"

#include "views/charts/markpainter.h"
#include "views/export/pptx/chartaxes.h"
#include "views/export/pptx/chartxml.h"
#include "views/export/pptx/layeredcharts.h"
#include "views/export/pptx/nativechartwriter.h"
#include "views/export/xlsx/sheetnumbers.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double LineWidth = 2.25; // points
constexpr int DotSize = 7;
constexpr int MostValues = 14;    // places up to which the lines' numbers are written
constexpr double TallEnough = 20; // pixels of a column that holds its number

/// Writes one combination of columns and lines.
class ComboWriter final : public NativeChartWriter
{
public:
    ComboWriter(const ChartData &data, const NativePlan &plan, const ChartTable &table,
        const ChartFrame &frame)
        : NativeChartWriter(data, plan, table, frame)
        , m_combo(data)
    {
    }

private:
    void writePlot() override;
    void writeBars();
    void writeBarLabels(int series);
    void writeLines();
    void writeLegend() override;

    Combo m_combo;
};

void ComboWriter::writePlot()
{
    m_xml.leaf("c:layout");
    writeBars();
    writeLines();
    writeAxes(
        m_xml, m_data, m_plan, m_frame.plot().axes().values, axisLook(), Combo::leftTitle(m_data));
    NumberAxis right;
    const ValueText texts = m_combo.rightTexts(m_data);
    right.scale = sheetScale(m_combo.rightScale(), texts);
    right.format = chartNumberFormat(texts, m_combo.lineUnit, right.scale.ticks, true);
    right.title = m_combo.rightTitle(m_data);
    writeSecondAxes(m_xml, m_plan, right, axisLook());
}

void ComboWriter::writeBars()
{
    m_xml.open("c:barChart");
    m_xml.value("c:barDir", u"col"_s);
    m_xml.value("c:grouping", u"clustered"_s);
    m_xml.value("c:varyColors", u"0"_s);
    for (int column = 0; column < int(m_combo.bars.size()); ++column) {
        const int series = m_combo.bars[column];
        const QColor colour = m_data.series()[series].colour;
        openSeries(m_xml, m_table, column, column);
        m_xml.open("c:spPr");
        writeSolidFill(m_xml, colour);
        m_xml.close();
        m_xml.value("c:invertIfNegative", u"0"_s);
        for (int place = 0; place < m_data.placeCount(); ++place) {
            const PivotCell &cell = m_data.cell(place, series);
            const Kind kind = cell.hasValue() ? ChartData::kindOf(cell) : Kind::Actual;
            if (kind != Kind::Actual)
                writePointLook(m_xml, place, colour, kind, {});
        }
        writeBarLabels(series);
        writeCategories(m_xml, m_table);
        writeValues(m_xml, m_table, column);
        m_xml.close();
    }
    m_xml.value("c:gapWidth", m_combo.bars.size() > 1 ? u"40"_s : u"60"_s);
    writeAxisIds(m_xml);
    m_xml.close();
}

/// Numbers stand inside the columns, where lines seldom pass; those of low columns above them.
void ComboWriter::writeBarLabels(int series)
{
    const QString format
        = chartNumberFormat(m_data, m_table.series[m_combo.bars.indexOf(series)].values, false);
    m_xml.open("c:dLbls");
    for (int place = 0; place < m_data.placeCount(); ++place) {
        const CellIndex cell = m_data.cellIndex(place, series);
        const int mark = m_frame.markOf(cell);
        bool isLabelled = false;
        for (const Label &label : m_frame.labels()) {
            isLabelled = isLabelled
                || (label.role == Label::Role::Value && CellIndex(label.row, label.column) == cell);
        }
        if (mark < 0 || !isLabelled || !m_data.cell(place, series).hasValue())
            continue;
        const Mark &bar = m_frame.marks()[mark];
        const bool isInside = bar.rect.height() > TallEnough;
        const QColor colour
            = isInside ? readableOn(fillOf(bar, m_data.theme())) : m_data.theme().text;
        m_xml.open("c:dLbl");
        m_xml.value("c:idx", place);
        writeLabelLook(m_xml, format, look(m_sizes.value, colour));
        m_xml.value("c:dLblPos", isInside ? u"inBase"_s : u"outEnd"_s);
        writeLabelSwitches(m_xml, true, false);
        m_xml.close();
    }
    writeLabelSwitches(m_xml, false, false);
    m_xml.close();
}

void ComboWriter::writeLines()
{
    m_xml.open("c:lineChart");
    m_xml.value("c:grouping", u"standard"_s);
    m_xml.value("c:varyColors", u"0"_s);
    for (int i = 0; i < int(m_combo.lines.size()); ++i) {
        const ComboLine &line = m_combo.lines[i];
        const int column = int(m_combo.bars.size()) + i;
        openSeries(m_xml, m_table, column, column);
        m_xml.open("c:spPr");
        writeLine(m_xml, line.colour, LineWidth);
        m_xml.close();
        writeMarker(m_xml, line.colour, DotSize);
        for (int place = 0; place < m_data.placeCount(); ++place) {
            const Kind kind = Combo::kindOf(m_data, line, place);
            if (std::isfinite(line.values[place]) && kind != Kind::Actual)
                writeSegmentLook(m_xml, place, line.colour, LineWidth, kind);
        }
        m_xml.open("c:dLbls");
        QString format = chartNumberFormat(
            m_combo.rightTexts(m_data), m_combo.lineUnit, m_table.series[column].values, false);
        if (m_combo.isGrowth)
            format = u'+' + format + u";\u2212"_s + format;
        writeLabelLook(
            m_xml, format, look(m_sizes.value, nameColour(line.colour, m_data.theme()), true));
        m_xml.value("c:dLblPos", u"t"_s);
        writeLabelSwitches(m_xml, m_data.placeCount() <= MostValues, false);
        m_xml.close();
        writeCategories(m_xml, m_table);
        writeValues(m_xml, m_table, column);
        m_xml.value("c:smooth", u"0"_s);
        m_xml.close();
    }
    m_xml.value("c:marker", u"1"_s);
    writeAxisIds(m_xml, true);
    m_xml.close();
}

/// Of growth, the titles of the axes say all.
void ComboWriter::writeLegend()
{
    if (!m_combo.isGrowth)
        writeLegendAt(u"t"_s);
}

} // namespace

ChartTable comboTable(const ChartData &data)
{
    ChartTable table;
    const Combo combo(data);
    for (const int index : combo.bars) {
        ChartTable::Series series;
        series.name = data.series()[index].name;
        for (int place = 0; place < data.placeCount(); ++place) {
            const PivotCell &cell = data.cell(place, index);
            series.values += cell.hasValue()
                ? sheetNumber(cell.value, data.valueTexts().sheetFactor())
                : std::numeric_limits<double>::quiet_NaN();
        }
        table.series += series;
    }
    const double right = combo.rightTexts(data).sheetFactor();
    for (const ComboLine &line : combo.lines) {
        ChartTable::Series series { line.name, {}, {} };
        for (const double value : line.values)
            series.values += sheetNumber(value, right);
        table.series += series;
    }
    return table;
}

QByteArray comboPart(const ChartData &data, const NativePlan &plan, const ChartTable &table,
    const ChartFrame &frame, const QString &workbook)
{
    return ComboWriter(data, plan, table, frame).write(workbook);
}

} // namespace sextant
