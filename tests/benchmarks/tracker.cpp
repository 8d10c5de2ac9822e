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
    auto pivot = std::make_shared<Pivot>();
    pivot->exploration.dataset = u"tracker"_s;
    pivot->exploration.columns = u"vendor"_s;
    pivot->exploration.chart = chart;
    pivot->rows.dimensions = { u"period"_s };
    pivot->columns.dimensions = { u"vendor"_s };
    for (int vendor = 0; vendor < VendorCount; ++vendor)
        pivot->columns.labels << vendorLabel(vendor);

    std::mt19937 random { unsigned(seed) };
    std::uniform_real_distribution<double> noise(0.8, 1.2);
    for (int quarter = 0; quarter < QuarterCount; ++quarter) {
        pivot->rows.labels << quarterLabel(quarter);
        double sum = 0;
        for (int vendor = 0; vendor < VendorCount; ++vendor) {
            const double value = 1000 / (vendor + 1.0) * std::pow(1.03, quarter) * noise(random);
            sum += value;
            pivot->cells << numberCell(value, quarter);
        }
        pivot->rowTotals << numberCell(sum, quarter);
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
