// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/plot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QMarginsF>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace sextant {

struct Plot::Private
{
    explicit Private(QGraphicsItem *parent)
        : chart(new QChart(parent))
    {
    }

    void dress(QAbstractAxis *axis, bool hasGrid) const
    {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(hasGrid);
        axis->setMinorGridLineVisible(false);
        axis->setGridLinePen(QPen(theme.grid, 1));
        axis->setTitleVisible(false);
    }

    /// What kind of axes the chart has; others are made anew.
    struct Kind
    {
        bool isLog = false;
        bool isHorizontal = false;
        bool operator==(const Kind &) const = default;
    };

    void takeAxes(const PlotAxes &axes);
    void dropAxes();
    void place(const QRectF &area);
    [[nodiscard]] QRectF placed(const QRectF &whole) const;
    void measure(const PlotAxes &axes);

    QChart *chart;                // owned by its parent item
    QLineSeries *probe = nullptr; // never holds a point: it ties the two axes into one mapping
    QAbstractAxis *values = nullptr;
    QValueAxis *places = nullptr;
    std::optional<Kind> kind; // of the axes that the chart has
    ChartTheme theme;
    QMarginsF insets; // what the chart's own layout took away the last time
    // The library maps straight lines, so its two ends say all; to ask it for every mark costs more
    // than to paint them.
    QPointF start;                 // pixel of the first place at the low end
    QPointF end;                   // pixel of the last place at the high end
    std::optional<QRectF> laidOut; // area that was asked for; none if it has to be done anew
};

/// Gives the chart a rectangle; the plot area that comes out, in pixels of the parent.
QRectF Plot::Private::placed(const QRectF &whole) const
{
    chart->setGeometry(whole);
    // Without this the plot area is still that of the last paint.
    chart->layout()->activate();
    return chart->mapRectToParent(chart->plotArea());
}

/// setPlotArea() would leave the axes without a layout, so the chart is made as much larger than
/// the wanted area as its own layout takes away.
void Plot::Private::place(const QRectF &area)
{
    const QRectF inner = placed(area.marginsAdded(insets));
    if (inner == area)
        return;
    insets += QMarginsF(inner.left() - area.left(), inner.top() - area.top(),
        area.right() - inner.right(), area.bottom() - inner.bottom());
    std::ignore = placed(area.marginsAdded(insets));
}

void Plot::Private::measure(const PlotAxes &axes)
{
    const auto pixel = [&](double place, double value) {
        const double position = axes.values.position(value);
        const QPointF point
            = axes.isHorizontal ? QPointF(position, place) : QPointF(place, position);
        return chart->mapToParent(chart->mapToPosition(point, probe));
    };
    start = pixel(axes.firstPlace, axes.values.low);
    end = pixel(axes.lastPlace, axes.values.high);
}

void Plot::Private::dropAxes()
{
    for (QAbstractAxis *axis : chart->axes()) {
        // The chart drops an axis's items only when the event loop runs, which an export never
        // does.
        axis->setVisible(false);
        chart->removeAxis(axis);
        delete axis;
    }
}

namespace {

void setLogRange(QLogValueAxis &axis, const Scale &scale)
{
    axis.setRange(scale.low, scale.high);
}

/// In an order in which the axis never has more ticks than before or after: it makes an item for
/// each at once.
void setLinearRange(QValueAxis &axis, const Scale &scale)
{
    if (scale.step >= axis.tickInterval())
        axis.setTickInterval(scale.step);
    axis.setRange(scale.position(scale.low), scale.position(scale.high));
    axis.setTickInterval(scale.step);
}

} // namespace

/// Axes are kept as long as their kind stays: to make one takes longer than to paint a chart.
void Plot::Private::takeAxes(const PlotAxes &axes)
{
    const Kind wanted { axes.values.isLog, axes.isHorizontal };
    const bool isNew = kind != wanted;
    if (isNew) {
        dropAxes();
        kind = wanted;
        if (wanted.isLog) {
            auto *axis = new QLogValueAxis;
            axis->setBase(10);
            axis->setMinorTickCount(0);
            values = axis;
        } else {
            auto *axis = new QValueAxis;
            axis->setTickType(QValueAxis::TicksDynamic);
            axis->setTickAnchor(0);
            axis->setTickInterval(axes.values.step);
            axis->setMinorTickCount(0);
            values = axis;
        }
        // Places are numbers on a value axis even where they are categories: a category axis drops
        // equal names, and writes labels that it then cuts.
        places = new QValueAxis;
        places->setTickCount(2);
        places->setReverse(axes.isHorizontal);
    }
    if (auto *log = qobject_cast<QLogValueAxis *>(values))
        setLogRange(*log, axes.values);
    else if (auto *linear = qobject_cast<QValueAxis *>(values))
        setLinearRange(*linear, axes.values);
    places->setRange(axes.firstPlace, axes.lastPlace);
    if (isNew) {
        chart->addAxis(values, axes.isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
        chart->addAxis(places, axes.isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
        probe->attachAxis(values);
        probe->attachAxis(places);
    }
    dress(values, axes.hasGrid);
    dress(places, false);
}

Plot::Plot(QGraphicsItem *parent)
    : d(std::make_unique<Private>(parent))
{
    d->probe = new QLineSeries(d->chart);
    d->chart->addSeries(d->probe);
    d->chart->legend()->hide();
    d->chart->setAnimationOptions(QChart::NoAnimation);
    d->chart->setBackgroundVisible(false);
    d->chart->setBackgroundRoundness(0);
    d->chart->setPlotAreaBackgroundVisible(false);
    d->chart->setMargins({});
    d->chart->setAcceptHoverEvents(false);
    d->chart->setAcceptedMouseButtons(Qt::NoButton);
    d->chart->setFocusPolicy(Qt::NoFocus);
}

Plot::~Plot() = default;

void Plot::setTheme(const ChartTheme &theme)
{
    if (theme.grid != d->theme.grid)
        d->laidOut.reset();
    d->theme = theme;
}

void Plot::setVisible(bool isVisible)
{
    if (d->chart->isVisible() != isVisible)
        d->laidOut.reset(); // a hidden chart lays nothing out
    d->chart->setVisible(isVisible);
}

void Plot::setLayout(const PlotAxes &axes, const QRectF &area)
{
    if (d->laidOut == area && axes == m_axes)
        return;
    m_axes = axes;
    d->takeAxes(axes);
    d->place(area);
    d->measure(axes);
    m_area = d->chart->mapRectToParent(d->chart->plotArea());
    d->laidOut = area;
}

void Plot::setBare(const PlotAxes &axes, const QRectF &area)
{
    m_axes = axes;
    m_area = area;
    d->laidOut.reset();
}

QPointF Plot::map(double place, double value) const
{
    const Scale &scale = m_axes.values;
    const auto along = [&](double position) {
        return scale.isLog ? std::log10(position) : scale.position(position);
    };
    if (scale.isLog && !(value > 0))
        value = scale.low;
    const double low = along(scale.low);
    const double toLast = (place - m_axes.firstPlace) / (m_axes.lastPlace - m_axes.firstPlace);
    const double toHigh = (along(value) - low) / (along(scale.high) - low);
    const QPointF way = d->end - d->start;
    return d->start
        + (m_axes.isHorizontal ? QPointF(way.x() * toHigh, way.y() * toLast)
                               : QPointF(way.x() * toLast, way.y() * toHigh));
}

double Plot::mapPlace(double place) const
{
    const QPointF point = map(place, m_axes.values.low);
    return m_axes.isHorizontal ? point.y() : point.x();
}

double Plot::mapValue(double value) const
{
    const QPointF point = map(m_axes.firstPlace, value);
    return m_axes.isHorizontal ? point.x() : point.y();
}

double Plot::placeLength(double step) const
{
    return std::abs(mapPlace(m_axes.firstPlace + step) - mapPlace(m_axes.firstPlace));
}

double Plot::baseValue() const
{
    const Scale &scale = m_axes.values;
    return scale.isLog ? scale.low : std::clamp(0.0, scale.low, scale.high);
}

} // namespace sextant
