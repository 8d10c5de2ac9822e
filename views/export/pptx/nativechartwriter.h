// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/chartpart.h"
#include "views/export/pptx/drawing.h"
#include "views/export/pptx/xmlpart.h"

namespace sextant {

/// What the writers of native charts share: what they write of, and the part around plot and
/// legend. Writes one part and is gone; what it is made with must outlive it.
class NativeChartWriter
{
public:
    virtual ~NativeChartWriter() = default;
    NativeChartWriter(const NativeChartWriter &) = delete;
    NativeChartWriter &operator=(const NativeChartWriter &) = delete;

    /// Call it once. @param workbook  id of the relationship to the workbook
    /// @return the finished part
    [[nodiscard]] QByteArray write(const QString &workbook);

protected:
    NativeChartWriter(const ChartData &data, const NativePlan &plan, const ChartTable &table,
        const ChartFrame &frame);

    /// What `c:plotArea` holds: layout, charts and axes.
    virtual void writePlot() = 0;
    /// Without a legend, nothing.
    virtual void writeLegend() { }

    /// Writes a legend at a side (`t`, `r`) of all series but some that follow each other.
    void writeLegendAt(const QString &side, int firstHidden = 0, int hidden = 0);
    /// @param points  the size
    [[nodiscard]] TextLook look(double points, const QColor &colour, bool isBold = false) const;
    /// Of numbers and names along axes.
    [[nodiscard]] TextLook axisLook() const { return look(m_sizes.axis, m_data.theme().secondary); }

    const ChartData &m_data;
    const NativePlan &m_plan;
    const ChartTable &m_table;
    const ChartFrame &m_frame;
    const TypeSizes m_sizes;
    XmlPart m_xml;
};

} // namespace sextant
