// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/charttheme.h"
#include "views/charts/scale.h"

#include <QPointF>
#include <QRectF>

#include <memory>

class QGraphicsItem;

namespace sextant {

/// What stands on the two axes of a plot. Places run along x (or downwards if horizontal).
struct PlotAxes
{
    Scale values;
    double firstPlace = -0.5;  ///< lower end of the axis of places (index, or fractional years)
    double lastPlace = 0.5;    ///< > firstPlace
    bool isHorizontal = false; ///< values run to the right, places downwards
    bool hasGrid = true;

    bool operator==(const PlotAxes &) const = default;
};

/// The plot area: axes, grid, scales and the way from numbers to pixels.
///
/// The one place that knows Qt Charts, which paints the grid and does the mapping. The axes write
/// no labels: ours are ordinary Label values that take part in the placing of all labels.
class Plot final
{
public:
    /// @param parent  item that hosts the plot and owns its items; must outlive the Plot
    explicit Plot(QGraphicsItem *parent);
    ~Plot();
    Plot(const Plot &) = delete;
    Plot &operator=(const Plot &) = delete;

    void setTheme(const ChartTheme &theme);
    void setVisible(bool isVisible);
    /// Lays out axes and grid so that the plot area comes to lie at `area`, in pixels of the
    /// parent.
    void setLayout(const PlotAxes &axes, const QRectF &area);

    /// Takes an area without axes or grid; nothing is mapped there. Of `axes` only the direction
    /// counts.
    void setBare(const PlotAxes &axes, const QRectF &area);

    [[nodiscard]] const PlotAxes &axes() const { return m_axes; }
    /// The plot area as it came out.
    [[nodiscard]] const QRectF &area() const { return m_area; }
    /// The pixel of a place and a value; values that a logarithmic axis cannot show lie at its end.
    [[nodiscard]] QPointF map(double place, double value) const;
    /// The pixel along the places' or the values' axis only.
    [[nodiscard]] double mapPlace(double place) const;
    [[nodiscard]] double mapValue(double value) const;
    /// The length of one step on the axis of places, in pixels.
    [[nodiscard]] double placeLength(double step) const;
    /// Where bars begin: at zero, or at the low end of a logarithmic axis.
    [[nodiscard]] double baseValue() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
    PlotAxes m_axes;
    QRectF m_area;
};

} // namespace sextant
