// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdata.h"
#include "views/charts/charttext.h"
#include "views/charts/labels.h"
#include "views/charts/plot.h"

#include <QLineF>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sextant {

/// An entry of the legend that is neither a series nor a kind.
struct LegendWish
{
    QColor colour;
    QString text;
};

/// A place on the axis of places that is the family's own: a column as wide as its total, a step of
/// a bridge, the edge of a class.
struct OwnPlace
{
    double at = 0;   ///< where its name stands, on the axis
    double room = 1; ///< what its name may take of the axis; it is broken to fit
    QString name;
};

/// An axis of places that a family makes itself.
struct OwnPlaces
{
    double first = 0; ///< the axis's ends
    double last = 1;  ///< > first
    QList<OwnPlace> places;
    bool areClasses = false; ///< bounds of classes: a few of them are enough
};

/// One entry of the legend: a sample as the marks are painted, and its words.
struct LegendEntry
{
    Mark sample;
    QString text;
    int series = -1;     ///< -1 for a kind
    bool isKind = false; ///< says how numbers are drawn; kinds begin a row of their own
    qsizetype count = 1; ///< series that it stands for
    bool hasSample = true;
};

/// What a family wants of the plot before anything is laid out.
struct PlotWish
{
    bool hasAxes = true;
    bool isHorizontal = false;
    bool isZeroBased = true; ///< the value axis contains zero
    bool canBeLog = false;   ///< a logarithmic value axis makes sense
    bool isPercent = false;  ///< values on the axis are percent, whatever the pivot's unit is
    double low = 0;          ///< values that must lie within the axis; low > high for none
    double high = 0;
    double padSteps = 0.5; ///< room before the first and after the last place, in smallest steps
    double roomAbove = 0;  ///< pixels above the plot (right of it if horizontal), for labels
    double roomBelow = 0;  ///< the same on the other side, for labels of numbers below zero
    bool dividesAtLast = false; ///< the forecast begins at the last place before it, not between
    QList<int> namesAtEnd;      ///< series whose names stand to the right of the plot
    QStringList textsAtEnd;     ///< what is written there, for measuring
    QList<int> namesInLegend;   ///< series whose names stand in the legend
    QStringList textsAtStart;   ///< the family's own texts left of the plot, for measuring
    QList<LegendWish> legend;   ///< further entries of the legend, drawn as dots
    /// What stands along the axis of places where it is not the data's places.
    std::optional<PlaceAxis> places;
    std::optional<Scale> scale; ///< of the value axis where it does not follow from low and high
    bool hasPlaceTexts = true;  ///< the frame writes the places' names; else the family may
    bool hasValueTexts = true;  ///< the frame writes the ticks' numbers; else the family may
    bool hasGrid = true;
    bool hasBaseLine = true; ///< a line where the values begin
    bool hasDivider = true;  ///< a dashed line where the forecast begins
    double roomBeyond = 0;   ///< pixels beyond roomAbove, for annotations
    double roomUnder = 0;    ///< pixels below the plot for the family's own texts
    /// Arrow keys walk to the nearest mark on the screen, not along places and series.
    bool walksByPosition = false;
    QList<LegendEntry>
        samples; ///< entries of the legend as the family makes them, before all others
    std::optional<OwnPlaces> ownPlaces; ///< instead of the data's
    /// Where marks begin and end, for a family whose axis may be broken; filled only where the
    /// exploration asks for a break. See markEdges().
    QList<double> edges;
    std::optional<ValueText> tickTexts; ///< how ticks are written where not as the data's values
};

/// Everything a family may read while it lays out.
struct LayoutContext
{
    const ChartData &data;
    const Plot &plot;
    const ChartText &text;
    TypeSizes sizes;
    double endWidth = 0;   ///< room for names at the end, in pixels
    double startWidth = 0; ///< room for texts left of the plot, in pixels
};

/// What a family makes. Marks are drawn in the order given.
struct ChartSheet
{
    QList<Mark> marks;
    QList<LabelWish> labels;
    QList<QRectF> obstacles; ///< room that labels must leave free
    QList<QLineF> rules;     ///< hairlines below the marks
    QStringList notes;       ///< what must be said under the chart
};

/// A way to draw a Pivot. A family is a layout function without painting code; it has no state, so
/// one instance serves all charts.
class ChartFamily
{
public:
    virtual ~ChartFamily() = default;
    [[nodiscard]] virtual QString id() const = 0; ///< as in Exploration::chart
    [[nodiscard]] virtual QString name(Language language) const = 0;
    [[nodiscard]] virtual QString iconName() const = 0; ///< in resources/icons, without suffix
    /// Whether it gives numbers of several units an axis each.
    [[nodiscard]] virtual bool drawsAllUnits() const { return false; }
    /// Why it cannot show this; empty if it can. A sentence in the data's language.
    [[nodiscard]] virtual QString whyNot(const ChartData &data) const = 0;
    [[nodiscard]] virtual PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const = 0;
    [[nodiscard]] virtual ChartSheet layout(const LayoutContext &context) const = 0;
};

} // namespace sextant
