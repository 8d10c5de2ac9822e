// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/plotlayout.h"

#include "views/charts/axisbreak.h"
#include "views/charts/axislabels.h"
#include "views/charts/chartwords.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr double MostCategoryWidth = 0.34; // of the frame, for names left of lying bars

void addDivider(const Plot &plot, const ChartData &data, bool atLast, double top,
    const ChartText &text, const TypeSizes &sizes, PlotLayout &layout)
{
    const int start = *data.forecastStart();
    const double first = data.places()[start].at;
    const double before = data.places()[start - 1].at;
    const double x = plot.mapPlace(
        atLast ? before : first - std::min(first - before, data.smallestStep()) / 2);
    layout.divider = QLineF(x, top, x, plot.area().bottom());

    bool isComputed = false;
    for (int series = 0; series < data.seriesCount(); ++series)
        isComputed |= data.cell(start, series).isScenario;
    LabelWish wish;
    wish.label.role = Label::Role::Divider;
    wish.label.text
        = chartWord(isComputed ? ChartWord::Scenario : ChartWord::Forecast, data.language());
    wish.label.pixelSize = sizes.axis;
    wish.label.colour = data.theme().secondary;
    const QSizeF size = text.size(wish.label.text, sizes.axis);
    wish.label.rect = QRectF(QPointF(x + 6, top), size);
    wish.otherRects = { QRectF(QPointF(x - 6 - size.width(), top), size) };
    wish.priority = LabelPriority::Name + 5;
    layout.labels += wish;
}

Scale wholeScale(const ChartData &data, const PlotWish &wish, QStringList &notes)
{
    if (wish.scale)
        return *wish.scale;
    if (wish.isPercent)
        return linearScale(std::min(wish.low, 0.0), std::max(wish.high, 1.0), true);
    if (!data.pivot().exploration.logScale || !wish.canBeLog)
        return linearScale(wish.low, wish.high, wish.isZeroBased);

    ValueRange range;
    int leftOut = 0;
    const auto count = [&](double value) {
        if (value > 0)
            range.add(value);
        else if (std::isfinite(value))
            ++leftOut;
    };
    for (const PivotCell &cell : data.pivot().cells) {
        if (cell.state == CellState::Conflict) {
            for (const CellNumber &number : cell.numbers)
                count(number.value);
            continue;
        }
        count(cell.value);
        if (cell.isScenario && cell.low > 0)
            range.add(cell.low);
        if (cell.isScenario && cell.high > 0)
            range.add(cell.high);
    }
    if (range.isEmpty()) {
        notes += chartWord(ChartWord::LogNotUsed, data.language());
        return linearScale(wish.low, wish.high, wish.isZeroBased);
    }
    notes += chartWord(ChartWord::LogScale, data.language());
    if (leftOut > 0)
        notes += chartWord(ChartWord::LogLeftOut, data.language()).arg(leftOut);
    if (wish.low > 0 && wish.low <= wish.high) {
        range.add(wish.low);
        range.add(wish.high);
    }
    return logScale(range.low, range.high);
}

} // namespace

Scale scaleFor(const ChartData &data, const PlotWish &wish, QStringList &notes)
{
    return withAxisBreak(wholeScale(data, wish, notes), data, wish, notes);
}

PlotLayout layOutPlot(Plot &plot, const ChartData &data, const PlotWish &wish, const Scale &scale,
    const PlotRoom &given, const ChartText &text, const TypeSizes &sizes)
{
    PlotLayout layout;
    const QRectF &room = given.room;
    const PlaceAxis along = wish.places.value_or(data.placeAxis());
    PlotAxes axes;
    axes.values = scale;
    axes.isHorizontal = wish.isHorizontal;
    // The axis of the library knows neither breaks nor ticks between powers of ten.
    const bool hasOwnGrid = wish.hasGrid && (scale.isBroken() || scale.isLog);
    axes.hasGrid = wish.hasAxes && wish.hasGrid && !hasOwnGrid;
    const double pad = wish.padSteps * along.smallestStep;
    const bool hasPlaces = !along.places.isEmpty();
    axes.firstPlace = (hasPlaces ? along.places.first().at : 0) - pad;
    axes.lastPlace = (hasPlaces ? along.places.last().at : 0) + pad;
    if (wish.ownPlaces) {
        axes.firstPlace = wish.ownPlaces->first;
        axes.lastPlace = wish.ownPlaces->last;
    }
    if (axes.lastPlace <= axes.firstPlace)
        axes.lastPlace = axes.firstPlace + 1;
    // A hidden chart lays nothing out, so it is shown before.
    plot.setVisible(wish.hasAxes);
    if (!wish.hasAxes) {
        plot.setBare(axes, room);
        return layout;
    }

    const double line = text.lineHeight(sizes.axis);
    const bool hasDivider
        = wish.hasDivider && data.forecastStart() && !wish.isHorizontal && !wish.ownPlaces;
    const ValueText ticks = tickTexts(data, wish);
    const double span = axes.lastPlace - axes.firstPlace;
    QRectF area = room;
    PlaceTexts places;
    if (wish.isHorizontal) {
        area.adjust(given.start, 2, -wish.roomAbove - wish.roomBeyond,
            -wish.roomUnder - (wish.hasValueTexts ? line + 6 : 0));
        if (wish.hasPlaceTexts)
            places = planPlaces(along, true, area.height() / span,
                given.frame.width() * MostCategoryWidth, text, sizes);
        area.setLeft(area.left() + places.extent + wish.roomBelow);
    } else {
        const double tickRoom = wish.hasValueTexts ? tickWidth(ticks, scale, text, sizes) + 8 : 4;
        area.adjust(tickRoom + given.start, line / 2, -std::max(given.end, 4.0), -wish.roomUnder);
        area.setTop(std::max(area.top(), room.top() + wish.roomAbove) + wish.roomBeyond
            + (hasDivider ? line + 2 : 0));
        const double most = room.height() * 0.3;
        if (wish.ownPlaces)
            places = planOwnPlaces(*wish.ownPlaces, area.width() / span, most, text, sizes);
        else if (wish.hasPlaceTexts)
            places = planPlaces(along, false, area.width() / span, most, text, sizes);
        area.setBottom(area.bottom() - places.extent - wish.roomBelow);
    }
    // Whole pixels keep the grid and the bars' edges sharp.
    area = QRectF(QPointF(std::round(area.left()), std::round(area.top())),
        QPointF(std::round(area.right()), std::round(area.bottom())));
    plot.setLayout(axes, area);

    if (wish.hasValueTexts)
        layout.labels += tickLabels(ticks, plot, data.theme(), text, sizes);
    layout.labels += placeTextLabels(places, plot, wish.roomBelow,
        QRectF(QPointF(), given.frame).adjusted(4, 0, -4, 0), data.theme(), sizes);
    const bool hasZero = scale.low <= 0 && scale.high >= 0;
    if (wish.hasBaseLine && (scale.isLog || hasZero)) {
        const double at = plot.mapValue(plot.baseValue());
        layout.baseLine = wish.isHorizontal
            ? QLineF(at, plot.area().top(), at, plot.area().bottom())
            : QLineF(plot.area().left(), at, plot.area().right(), at);
    }
    if (scale.isBroken())
        layout.breakBand = tornBand(plot);
    if (hasOwnGrid)
        layout.rules = gridRules(plot);
    if (hasDivider)
        addDivider(plot, data, wish.dividesAtLast, room.top(), text, sizes, layout);
    return layout;
}

} // namespace sextant
