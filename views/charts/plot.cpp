// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/plot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

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

    void replaceAxes(const PlotAxes &axes);
    void place(const QRectF &rect) const
    {
        chart->setGeometry(rect);
        // Without this the plot area is still that of the last paint.
        chart->layout()->activate();
    }

    QChart *chart;                // owned by its parent item
    QLineSeries *probe = nullptr; // never holds a point: it ties the two axes into one mapping
    ChartTheme theme;
};

void Plot::Private::replaceAxes(const PlotAxes &axes)
{
    for (QAbstractAxis *axis : chart->axes()) {
        // The chart drops an axis's items only when the event loop runs, which an export never
        // does.
        axis->setVisible(false);
        chart->removeAxis(axis);
        delete axis;
    }
    QAbstractAxis *values = nullptr;
    if (axes.values.isLog) {
        auto *axis = new QLogValueAxis;
        axis->setBase(10);
        axis->setMinorTickCount(0);
        axis->setRange(axes.values.low, axes.values.high);
        values = axis;
    } else {
        auto *axis = new QValueAxis;
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(axes.values.step);
        axis->setMinorTickCount(0);
        axis->setRange(
            axes.values.position(axes.values.low), axes.values.position(axes.values.high));
        values = axis;
    }
    // Places are numbers on a value axis even where they are categories: a category axis drops
    // equal names, and writes labels that it then cuts.
    auto *places = new QValueAxis;
    places->setRange(axes.firstPlace, axes.lastPlace);
    places->setReverse(axes.isHorizontal);
    places->setTickCount(2);

    chart->addAxis(values, axes.isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(places, axes.isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    dress(values, axes.hasGrid);
    dress(places, false);
    probe->attachAxis(values);
    probe->attachAxis(places);
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
    d->theme = theme;
}

void Plot::setCached(bool isCached)
{
    d->chart->setCacheMode(
        isCached ? QGraphicsItem::DeviceCoordinateCache : QGraphicsItem::NoCache);
}

void Plot::setVisible(bool isVisible)
{
    d->chart->setVisible(isVisible);
}

void Plot::setLayout(const PlotAxes &axes, const QRectF &area)
{
    m_axes = axes;
    d->replaceAxes(axes);
    // setPlotArea() would leave the axes without a layout, so the chart is made as much larger than
    // the wanted area as its own layout takes away.
    d->place(area);
    const QRectF inner = d->chart->mapRectToParent(d->chart->plotArea());
    d->place(area.adjusted(area.left() - inner.left(), area.top() - inner.top(),
        area.right() - inner.right(), area.bottom() - inner.bottom()));
    m_area = d->chart->mapRectToParent(d->chart->plotArea());
}

void Plot::setBare(const PlotAxes &axes, const QRectF &area)
{
    m_axes = axes;
    m_area = area;
}

QPointF Plot::map(double place, double value) const
{
    const Scale &scale = m_axes.values;
    if (scale.isLog && !(value > 0))
        value = scale.low;
    value = scale.position(value);
    const QPointF point = m_axes.isHorizontal ? QPointF(value, place) : QPointF(place, value);
    return d->chart->mapToParent(d->chart->mapToPosition(point, d->probe));
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
