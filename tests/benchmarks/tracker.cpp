// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/tracker.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace sextant::benchmarks {

namespace {

constexpr int QuarterCount = 48;
constexpr int VendorCount = 60;
constexpr int MostQuarters = 400;

AxisLabel quarterLabel(int index)
{
    const QString text = u"%1Q%2"_s.arg(2014 + index / 4).arg(index % 4 + 1);
    AxisMember member;
    member.dimension = u"period"_s;
    member.id = text;
    member.names = { text, text, text };
    member.period = Period::parse(text).value();
    return { member };
}

AxisLabel vendorLabel(int index)
{
    const QString text = u"Vendor %1"_s.arg(index + 1);
    AxisMember member;
    member.dimension = u"vendor"_s;
    member.id = u"vendor-%1"_s.arg(index + 1);
    member.names = { text, text, text };
    return { member };
}

PivotCell numberCell(double value, int quarter)
{
    PivotCell cell;
    cell.value = value;
    cell.state = CellState::Value;
    cell.kinds = quarter < QuarterCount - 8 ? Kind::Actual : Kind::Forecast;
    cell.numberCount = 1;
    cell.sources = { u"tracker"_s };
    return cell;
}

} // namespace

PivotPtr trackerPivot(const QString &chart, int seed)
{
    return cutTracker(chart, seed, QuarterCount, VendorCount);
}

PivotPtr cutTracker(const QString &chart, int seed, int rows, int vendors)
{
    auto pivot = std::make_shared<Pivot>();
    const bool isTime = rows <= MostQuarters;
    pivot->exploration.dataset = u"tracker"_s;
    pivot->exploration.columns = u"vendor"_s;
    pivot->exploration.chart = chart;
    pivot->rows.dimensions = { isTime ? u"period"_s : u"model"_s };
    pivot->columns.dimensions = { u"vendor"_s };
    for (int vendor = 0; vendor < vendors; ++vendor)
        pivot->columns.labels << vendorLabel(vendor);

    std::mt19937 random { unsigned(seed) };
    std::uniform_real_distribution<double> noise(0.8, 1.2);
    for (int row = 0; row < rows; ++row) {
        pivot->rows.labels << (isTime ? quarterLabel(row) : vendorLabel(row));
        const double level = std::pow(1.03, isTime ? row : row % QuarterCount);
        double sum = 0;
        for (int vendor = 0; vendor < vendors; ++vendor) {
            const double value = 1000 / (vendor + 1.0) * level * noise(random);
            sum += value;
            pivot->cells << numberCell(value, isTime ? row : 0);
        }
        pivot->rowTotals << numberCell(sum, isTime ? row : 0);
    }
    return pivot;
}

PivotPtr tilesPivot(int seed)
{
    constexpr int Rows = 50;
    constexpr int Columns = 40;
    auto pivot = std::make_shared<Pivot>();
    pivot->exploration.dataset = u"tracker"_s;
    pivot->exploration.rows = { u"vendor"_s };
    pivot->exploration.columns = u"segment"_s;
    pivot->exploration.chart = u"treemap"_s;
    pivot->rows.dimensions = { u"vendor"_s };
    pivot->columns.dimensions = { u"segment"_s };
    for (int column = 0; column < Columns; ++column) {
        AxisLabel label = vendorLabel(column);
        label.first().dimension = u"segment"_s;
        pivot->columns.labels << label;
    }
    std::mt19937 random { unsigned(seed) };
    std::lognormal_distribution<double> size(3, 1);
    for (int row = 0; row < Rows; ++row) {
        pivot->rows.labels << vendorLabel(row);
        double sum = 0;
        for (int column = 0; column < Columns; ++column) {
            const double value = size(random);
            sum += value;
            pivot->cells << numberCell(value, 0);
        }
        pivot->rowTotals << numberCell(sum, 0);
    }
    return pivot;
}

PivotPtr scatterPivot(int seed)
{
    constexpr int PointCount = 10000;
    auto pivot = std::make_shared<Pivot>();
    pivot->exploration.dataset = u"tracker"_s;
    pivot->exploration.rows = { u"vendor"_s };
    pivot->exploration.columns = u"region"_s;
    pivot->exploration.chart = u"scatter"_s;
    pivot->rows.dimensions = { u"vendor"_s };
    pivot->columns.dimensions = { u"region"_s };
    for (const QString &name : { u"East"_s, u"West"_s }) {
        AxisMember member;
        member.dimension = u"region"_s;
        member.id = name;
        member.names = { name, name, name };
        pivot->columns.labels << AxisLabel { member };
    }
    std::mt19937 random { unsigned(seed) };
    std::lognormal_distribution<double> size(3, 1);
    std::uniform_real_distribution<double> noise(0.4, 1.6);
    for (int point = 0; point < PointCount; ++point) {
        pivot->rows.labels << vendorLabel(point);
        const double x = size(random);
        pivot->cells << numberCell(x, 0) << numberCell(x * noise(random), 0);
        pivot->rowTotals << PivotCell();
    }
    return pivot;
}

} // namespace sextant::benchmarks
