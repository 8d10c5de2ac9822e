// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/customplot.h"

namespace sextant::benchmarks {

namespace {

constexpr int ShadeCount = 360;

QColor shadeOf(int place)
{
    return QColor::fromHsv(place * 37 % ShadeCount, 170, 210);
}

QVector<double> keysOf(const Pivot &pivot)
{
    QVector<double> keys;
    for (int row = 0; row < pivot.rowCount(); ++row)
        keys += row;
    return keys;
}

QVector<double> valuesOf(const Pivot &pivot, int column)
{
    QVector<double> values;
    for (int row = 0; row < pivot.rowCount(); ++row)
        values += pivot.cell(row, column).value;
    return values;
}

} // namespace

CustomPlot::CustomPlot(QWidget *parent)
    : QCustomPlot(parent)
{
}

void CustomPlot::prepare(int plottables)
{
    if (plottableCount() != plottables)
        clearPlottables();
}

void CustomPlot::paintAll()
{
    rescaleAxes();
    replot(rpImmediateRefresh);
}

void CustomPlot::showStack(const Pivot &pivot)
{
    prepare(pivot.columnCount());
    const QVector<double> keys = keysOf(pivot);
    QCPBars *below = nullptr;
    for (int column = 0; column < pivot.columnCount(); ++column) {
        auto *bars = qobject_cast<QCPBars *>(plottable(column));
        if (!bars) {
            bars = new QCPBars(xAxis, yAxis);
            bars->setPen(Qt::NoPen);
            bars->setBrush(shadeOf(column));
            if (below)
                bars->moveAbove(below);
        }
        bars->setData(keys, valuesOf(pivot, column), true);
        below = bars;
    }
    paintAll();
}

void CustomPlot::showLines(const Pivot &pivot)
{
    prepare(pivot.columnCount());
    const QVector<double> keys = keysOf(pivot);
    for (int column = 0; column < pivot.columnCount(); ++column) {
        auto *line = qobject_cast<QCPGraph *>(plottable(column));
        if (!line) {
            line = addGraph();
            line->setPen(QPen(shadeOf(column), 2.5));
        }
        line->setData(keys, valuesOf(pivot, column), true);
    }
    paintAll();
}

void CustomPlot::showPoints(const Pivot &pivot)
{
    prepare(1);
    auto *points = qobject_cast<QCPGraph *>(plottable(0));
    if (!points) {
        points = addGraph();
        points->setLineStyle(QCPGraph::lsNone);
        points->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, Qt::white, shadeOf(0), 9));
    }
    points->setData(valuesOf(pivot, 0), valuesOf(pivot, 1));
    paintAll();
}

} // namespace sextant::benchmarks
