// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/combo.h"

#include "models/forecast/growth.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

const PivotCell &wholeCell(const ChartData &data, int place, int series)
{
    const auto [row, column] = data.cellIndex(place, series);
    return data.wholePivot().cell(row, column);
}

/// The unit of a series: that of its first number.
Unit unitOf(const ChartData &data, int series)
{
    for (int place = 0; place < data.placeCount(); ++place) {
        const PivotCell &cell = wholeCell(data, place, series);
        if (cell.hasValue())
            return cell.unit.isEmpty() ? data.pivot().unit : Unit(cell.unit);
    }
    return data.pivot().unit;
}

ComboLine growthOf(const ChartData &data)
{
    ComboLine line;
    line.name = Names { u"Growth a year"_s, u"年增长率"_s, u"年成長率"_s }.in(data.language());
    line.colour = data.theme().palette.value(1);
    line.series = 0;
    int before = -1;
    for (int place = 0; place < data.placeCount(); ++place) {
        line.values += NaN;
        const PivotCell &cell = data.cell(place, 0);
        if (!cell.hasValue())
            continue;
        if (before >= 0) {
            const auto growth = compoundGrowth(data.cell(before, 0).value, cell.value,
                data.places()[place].at - data.places()[before].at);
            if (growth.has_value())
                line.values.last() = *growth * 100;
        }
        before = place;
    }
    return line;
}

} // namespace

Combo::Combo(const ChartData &data)
{
    const Names reason = data.seriesCount() == 1 ? readGrowth(data) : readUnits(data);
    whyNot = reason.in(data.language());
    if (whyNot.isEmpty())
        return;
    bars.clear();
    lines.clear();
}

/// @return why there is no growth; empty names if there is
Names Combo::readGrowth(const ChartData &data)
{
    if (!data.isTime() || data.pivot().unit.type() == Unit::Type::Percent)
        return { u"It needs measures in two units, or one series over time."_s,
            u"需要两种单位的指标，或一个随时间变化的系列。"_s,
            u"需要兩種單位的指標，或一個隨時間變化的數列。"_s };
    bars = { 0 };
    isGrowth = true;
    lineUnit = Unit(u"percent"_s);
    lines = { growthOf(data) };
    if (std::none_of(lines[0].values.begin(), lines[0].values.end(),
            [](double value) { return std::isfinite(value); }))
        return { u"There is no growth to draw: it needs two numbers above zero."_s,
            u"没有可绘制的增长率：需要两个大于零的数字。"_s,
            u"沒有可繪製的成長率：需要兩個大於零的數字。"_s };
    return {};
}

/// @return why the series are not of two units; empty names if they are
Names Combo::readUnits(const ChartData &data)
{
    for (int series = 0; series < data.seriesCount(); ++series) {
        const Unit unit = unitOf(data, series);
        if (unit == data.pivot().unit) {
            bars += series;
            continue;
        }
        if (!lines.isEmpty() && !(unit == lineUnit))
            return { u"There are more than two units; keep two measures."_s,
                u"单位多于两种，请只保留两个指标。"_s, u"單位多於兩種，請只保留兩個指標。"_s };
        lineUnit = unit;
        ComboLine line;
        line.name = data.series()[series].name;
        line.colour = data.series()[series].colour;
        line.series = series;
        for (int place = 0; place < data.placeCount(); ++place)
            line.values += wholeCell(data, place, series).value;
        lines += line;
    }
    if (lines.isEmpty() || bars.isEmpty())
        return { u"It needs measures in two units (put measures on the columns), or one "
                 u"series over time."_s,
            u"需要两种单位的指标（将指标放在列上），或一个随时间变化的系列。"_s,
            u"需要兩種單位的指標（將指標放在欄上），或一個隨時間變化的數列。"_s };
    return {};
}

Scale Combo::rightScale() const
{
    ValueRange range;
    for (const ComboLine &line : lines) {
        for (const double value : line.values)
            range.add(value);
    }
    return linearScale(range.low, range.high, true);
}

ValueText Combo::rightTexts(const ChartData &data) const
{
    return { data.format(), lineUnit, rightScale().ticks, true, data.readingOf(lineUnit) };
}

Kind Combo::kindOf(const ChartData &data, const ComboLine &line, int place)
{
    return ChartData::kindOf(wholeCell(data, place, line.series));
}

ValueText Combo::leftTexts(const ChartData &data)
{
    return data.valueTexts().withHeading();
}

QString Combo::leftTitle(const ChartData &data)
{
    const Names left { u"Left axis: %1"_s, u"左轴：%1"_s, u"左軸：%1"_s };
    return left.in(data.language()).arg(leftTexts(data).unitName());
}

QString Combo::rightTitle(const ChartData &data) const
{
    const Names right { u"Right axis: %1"_s, u"右轴：%1"_s, u"右軸：%1"_s };
    const Names growth { u"growth, % a year"_s, u"增长率，%/年"_s, u"成長率，%/年"_s };
    return right.in(data.language())
        .arg(isGrowth ? growth.in(data.language()) : data.readingOf(lineUnit).unitName);
}

} // namespace sextant
