// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/chartchange.h"
#include "views/charts/family.h"

#include <optional>

namespace sextant {

/// The compound growth a year of every series, in a column beside the names at the end of the plot,
/// or behind the names in the legend. Computed from the pivot's numbers and dates.
class GrowthColumn final
{
public:
    /// Empty unless the exploration asks for it and an axis is time.
    GrowthColumn(const ChartData &data, const ChartText &text, const TypeSizes &sizes);

    [[nodiscard]] bool isEmpty() const { return !m_growth.has_value(); }
    /// The column's width with the gap before it, and the height of its heading; pixels.
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double headingHeight() const;
    /// The growth of a series as it is written; an en dash where it has none.
    [[nodiscard]] QString text(int series) const;
    /// The column beside the names in `placed`, flush right at `right`, its heading above `top`.
    [[nodiscard]] QList<Label> labels(const QList<Label> &placed, double right, double top) const;
    /// What must be said under the chart.
    /// @param hasHeading  the column says its periods itself
    [[nodiscard]] QStringList notes(bool hasHeading) const;

private:
    [[nodiscard]] QString heading() const;

    const ChartData &m_data;
    const ChartText &m_text;
    TypeSizes m_sizes;
    std::optional<SeriesGrowth> m_growth;
    double m_width = 0;
};

} // namespace sextant
