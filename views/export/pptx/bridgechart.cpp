// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/bridge.h"

#include "views/export/exportwords.h"
#include "views/export/pptx/chartaxes.h"
#include "views/export/pptx/chartxml.h"
#include "views/export/pptx/layeredcharts.h"
#include "views/export/pptx/nativechartwriter.h"
#include "views/export/xlsx/workbookfile.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double HeadRoom = 0.07; // of the axis, above the tallest bar for its number

/// The columns of the table.
enum Column { Base, Total, Increase, Decrease };

int columnOf(const BridgeStep &step)
{
    if (step.type == BridgeStep::Type::Total)
        return Column::Total;
    return step.change() < 0 ? Decrease : Increase;
}

/// What a bar stands on: where the one before it ended, less what this one takes away.
QString baseFormula(int row)
{
    const auto cell = [](int at, Column column) { return cellReference({ at, column + 1 }); };
    return u"=%1+%2+%3-%4"_s.arg(
        cell(row - 1, Base), cell(row - 1, Total), cell(row - 1, Increase), cell(row, Decrease));
}

/// The frame's scale with room for the number of the tallest bar.
Scale scaleOf(const ChartFrame &frame, const Bridge &bridge)
{
    Scale scale = frame.plot().axes().values;
    double top = 0;
    for (const BridgeStep &step : bridge.steps)
        top = std::max({ top, step.from, step.to });
    while (scale.step > 0 && top > scale.high - HeadRoom * (scale.high - scale.low))
        scale.high += scale.step;
    return scale;
}

/// Writes one bridge as stacked columns.
class BridgeWriter final : public NativeChartWriter
{
public:
    BridgeWriter(const ChartData &data, const NativePlan &plan, const ChartTable &table,
        const ChartFrame &frame)
        : NativeChartWriter(data, plan, table, frame)
        , m_bridge(bridgeOf(data))
    {
    }

private:
    void writePlot() override;
    void writeSeries(Column column);
    void writeNumbers(Column column);

    Bridge m_bridge;
};

void BridgeWriter::writePlot()
{
    m_xml.leaf("c:layout");
    m_xml.open("c:barChart");
    m_xml.value("c:barDir", u"col"_s);
    m_xml.value("c:grouping", u"stacked"_s);
    m_xml.value("c:varyColors", u"0"_s);
    for (const Column column : { Base, Total, Increase, Decrease })
        writeSeries(column);
    for (const Column column : { Total, Increase, Decrease })
        writeNumbers(column);
    m_xml.value("c:gapWidth", u"50"_s);
    m_xml.value("c:overlap", u"100"_s);
    writeAxisIds(m_xml);
    m_xml.close();
    writeAxes(m_xml, m_data, m_plan, scaleOf(m_frame, m_bridge), axisLook());
}

void BridgeWriter::writeSeries(Column column)
{
    openSeries(m_xml, m_table, column, column);
    m_xml.open("c:spPr");
    BridgeStep like;
    like.type = column == Total ? BridgeStep::Type::Total : BridgeStep::Type::Change;
    like.to = column == Decrease ? -1 : 1;
    const QColor colour = bridgeColour(like, m_data.theme());
    if (column == Base)
        m_xml.leaf("a:noFill");
    else
        writeSolidFill(m_xml, colour);
    writeNoLine(m_xml);
    m_xml.close();
    m_xml.value("c:invertIfNegative", u"0"_s);
    for (int i = 0; column != Base && i < int(m_bridge.steps.size()); ++i) {
        const BridgeStep &step = m_bridge.steps[i];
        if (columnOf(step) == column && (step.kind != Kind::Actual || step.isRest))
            writePointLook(m_xml, i, bridgeColour(step, m_data.theme()), step.kind, {});
    }
    writeCategories(m_xml, m_table);
    writeValues(m_xml, m_table, column);
    m_xml.close();
}

/// The same numbers once more, stacked on their bars and not seen: their labels stand at the inner
/// end, which is right above the bar. So they follow when the numbers are edited.
void BridgeWriter::writeNumbers(Column column)
{
    openSeries(m_xml, m_table, Decrease + column, column);
    m_xml.open("c:spPr");
    m_xml.leaf("a:noFill");
    writeNoLine(m_xml);
    m_xml.close();
    m_xml.value("c:invertIfNegative", u"0"_s);
    m_xml.open("c:dLbls");
    QList<double> all;
    for (const BridgeStep &step : m_bridge.steps)
        all += sheetNumber(
            columnOf(step) == Total ? step.to : step.change(), m_data.valueTexts().sheetFactor());
    const QString format = chartNumberFormat(m_data, all, false);
    const QString sign = column == Increase ? u"+"_s : column == Decrease ? u"\u2212"_s : QString();
    writeLabelLook(m_xml, sign + format,
        look(
            column == Total ? m_sizes.total : m_sizes.value, m_data.theme().text, column == Total));
    m_xml.value("c:dLblPos", u"inBase"_s);
    writeLabelSwitches(m_xml, true, false);
    m_xml.close();
    writeCategories(m_xml, m_table);
    writeValues(m_xml, m_table, column);
    m_xml.close();
}

} // namespace

ChartTable bridgeTable(const ChartData &data)
{
    ChartTable table;
    const Language language = data.language();
    for (const ExportWord word :
        { ExportWord::BridgeBase, ExportWord::Total, ExportWord::Increase, ExportWord::Decrease })
        table.series += ChartTable::Series { exportWord(word, language), {}, {} };
    int row = 0;
    for (const BridgeStep &step : bridgeOf(data).steps) {
        ++row;
        table.places += step.name;
        const bool isTotal = step.type == BridgeStep::Type::Total;
        table.series[Base].values += isTotal ? NaN : std::min(step.from, step.to);
        table.series[Base].formulas += isTotal ? QString() : baseFormula(row);
        for (const Column column : { Total, Increase, Decrease }) {
            table.series[column].values += columnOf(step) == column ? std::abs(step.change()) : NaN;
        }
    }
    return table;
}

QByteArray bridgePart(const ChartData &data, const NativePlan &plan, const ChartTable &table,
    const ChartFrame &frame, const QString &workbook)
{
    return BridgeWriter(data, plan, table, frame).write(workbook);
}

} // namespace sextant
