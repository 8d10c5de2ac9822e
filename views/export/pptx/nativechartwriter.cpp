// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/nativechartwriter.h"

#include "views/export/pptx/chartaxes.h"
#include "views/export/pptx/chartxml.h"

using namespace Qt::StringLiterals;

namespace sextant {

NativeChartWriter::NativeChartWriter(
    const ChartData &data, const NativePlan &plan, const ChartTable &table, const ChartFrame &frame)
    : m_data(data)
    , m_plan(plan)
    , m_table(table)
    , m_frame(frame)
    , m_sizes(TypeSizes::forWidth(frame.boundingRect().width()))
    , m_xml(u"c:chartSpace"_s, chartSpaces())
{
    m_xml.setTheme(data.theme());
}

QByteArray NativeChartWriter::write(const QString &workbook)
{
    openChart(m_xml);
    m_xml.open("c:plotArea");
    writePlot();
    m_xml.open("c:spPr");
    m_xml.leaf("a:noFill");
    m_xml.close();
    m_xml.close();
    writeLegend();
    return closedChart(m_xml, axisLook(), workbook);
}

void NativeChartWriter::writeLegendAt(const QString &side, int firstHidden, int hidden)
{
    m_xml.open("c:legend");
    m_xml.value("c:legendPos", side);
    for (int i = 0; i < hidden; ++i) {
        m_xml.open("c:legendEntry");
        m_xml.value("c:idx", firstHidden + i);
        m_xml.value("c:delete", u"1"_s);
        m_xml.close();
    }
    m_xml.value("c:overlay", u"0"_s);
    writeTextProperties(m_xml, look(m_sizes.name, m_data.theme().text));
    m_xml.close();
}

TextLook NativeChartWriter::look(double points, const QColor &colour, bool isBold) const
{
    return { .points = points, .isBold = isBold, .colour = colour, .language = m_data.language() };
}

} // namespace sextant
