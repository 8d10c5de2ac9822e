// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/stockchart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QBuffer>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QSvgGenerator>
#include <QValueAxis>

namespace sextant::benchmarks {

namespace {

void removeAll(QChart &chart)
{
    chart.removeAllSeries();
    const QList<QAbstractAxis *> axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        chart.removeAxis(axis);
        delete axis;
    }
}

} // namespace

StockChart::StockChart(QWidget *parent)
    : QChartView(parent)
{
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
}

void StockChart::showStack(const Pivot &pivot)
{
    removeAll(*chart());
    auto *series = new QStackedBarSeries;
    QStringList categories;
    for (int row = 0; row < pivot.rowCount(); ++row)
        categories << pivot.rows.text(row, Language::English);
    for (int column = 0; column < pivot.columnCount(); ++column) {
        QList<qreal> values;
        for (int row = 0; row < pivot.rowCount(); ++row)
            values << pivot.cell(row, column).value;
        auto *set = new QBarSet(pivot.columns.text(column, Language::English));
        set->append(values);
        series->append(set);
    }
    chart()->addSeries(series);
    auto *axis = new QBarCategoryAxis;
    axis->append(categories);
    chart()->addAxis(axis, Qt::AlignBottom);
    series->attachAxis(axis);
    auto *values = new QValueAxis;
    chart()->addAxis(values, Qt::AlignLeft);
    series->attachAxis(values);
}

void StockChart::showLines(const Pivot &pivot)
{
    removeAll(*chart());
    for (int column = 0; column < pivot.columnCount(); ++column) {
        QList<QPointF> points;
        for (int row = 0; row < pivot.rowCount(); ++row)
            points << QPointF(row, pivot.cell(row, column).value);
        auto *series = new QLineSeries;
        series->replace(points);
        chart()->addSeries(series);
    }
    chart()->createDefaultAxes();
}

qint64 StockChart::writePng()
{
    QImage image(size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    render(&painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.size();
}

qint64 StockChart::writeSvg()
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(0, 0), size()));
    QPainter painter(&generator);
    render(&painter);
    painter.end();
    return buffer.size();
}

} // namespace sextant::benchmarks
