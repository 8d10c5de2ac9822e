// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/charttext.h"
#include "views/export/pptx/chartaxes.h"
#include "views/export/pptx/chartxml.h"
#include "views/export/pptx/layeredcharts.h"
#include "views/export/pptx/mosaicsheet.h"
#include "views/export/pptx/nativechartwriter.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double EdgeWidth = 1;                // points
constexpr double LegendKey = 44;               // points: a key, and the gaps around it and its name
const QString DayFormat = u"yyyy\\-mm\\-dd"_s; // any other makes LibreOffice draw slopes

/// Writes one mosaic: areas on an axis of days, which drop to zero between the columns, and lines
/// that are not seen and carry the names and totals of columns.
class MosaicWriter final : public NativeChartWriter
{
public:
    MosaicWriter(const ChartData &data, const NativePlan &plan, const ChartTable &table,
        const ChartFrame &frame)
        : NativeChartWriter(data, plan, table, frame)
        , m_sheet(data, plan.series)
    {
    }

private:
    void writePlot() override;
    void writeLayout();
    void writeLayers();
    void writeShareLabels(int series);
    void writeNames();
    void writeText(int index, int column, bool isTotal);
    void writeDays()
    {
        writeRange(m_xml, "c:cat", m_table, days(), m_sheet.dayValues(), DayFormat);
    }
    void writeLegend() override;
    [[nodiscard]] int days() const { return m_sheet.days(); }
    [[nodiscard]] Kind kindOf(int series) const;

    MosaicSheet m_sheet;
};

void MosaicWriter::writePlot()
{
    writeLayout();
    writeLayers();
    writeNames();
    writeMosaicAxes(m_xml, DayFormat, axisLook());
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
    // Names and totals of columns are no layers.
    writeLegendAt(u"r"_s, int(m_plan.series.size()), 2 * int(m_sheet.columns().size()));
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
