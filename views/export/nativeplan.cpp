// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/nativeplan.h"

#include "views/charts/families.h"
#include "views/charts/family.h"
#include "views/charts/markpainter.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double EvenSlack = 0.25;       // of the usual step: months and quarters differ in length
constexpr double RoomyStep = 1.9;        // of the usual step, from which lines break or turn thin
constexpr qsizetype LongestLegend = 240; // characters of all names together
constexpr qsizetype MostSlices = 8;      // the donut merges the rest, which a sheet does not have

std::optional<NativePlan::Type> typeOf(const QString &family)
{
    using Type = NativePlan::Type;
    static const QHash<QString, Type> types { { u"column"_s, Type::Column },
        { u"bar"_s, Type::Bar }, { u"stacked"_s, Type::Stacked }, { u"percent"_s, Type::Percent },
        { u"area"_s, Type::Area }, { u"line"_s, Type::Line }, { u"donut"_s, Type::Donut } };
    const auto found = types.constFind(family);
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}

/// Whether lines break, or turn into thin links, where one through the numbers would not.
bool hasFarSteps(const ChartData &data, const QList<int> &series)
{
    for (const int each : series) {
        int before = -1;
        for (int place = 0; place < data.placeCount(); ++place) {
            if (!data.cell(place, each).hasValue())
                continue;
            const bool isFar = before >= 0 && data.isTime()
                && data.places()[place].at - data.places()[before].at
                    > RoomyStep * data.usualStep();
            const bool isForecast = ChartData::kindOf(data.cell(place, each)) == Kind::Forecast;
            const bool skips = before >= 0 && place > before + 1;
            if ((isFar && !skips) || (skips && isForecast))
                return true;
            before = place;
        }
    }
    return false;
}

/// Whether all series have names that a legend can hold.
bool canBeNamed(const ChartData &data, const QList<int> &series)
{
    qsizetype length = 0;
    for (const int each : series) {
        if (!data.series()[each].isLead)
            return false;
        length += data.series()[each].name.size();
    }
    return length <= LongestLegend;
}

/// Whether a cell is drawn with something that only marks have.
bool needsMarks(const ChartData &data, NativePlan::Type type, const PivotCell &cell)
{
    using Type = NativePlan::Type;
    const bool isLine = type == Type::Line;
    const bool areBars = type == Type::Column || type == Type::Bar;
    const bool isConflict = cell.state == CellState::Conflict && !cell.numbers.isEmpty();
    const bool isPartial = cell.state == CellState::Partial && data.marksPartial()
        && (areBars || type == Type::Stacked || type == Type::Percent);
    const bool hasRange = std::isfinite(cell.low) || std::isfinite(cell.high);
    const bool hasWhisker = showsRanges(data) && (areBars || (isLine && data.seriesCount() == 1));
    const bool hasBand = isLine && cell.isScenario;
    return (isConflict && (areBars || isLine)) || isPartial
        || (hasRange && (hasWhisker || hasBand));
}

bool isUneven(const ChartData &data)
{
    for (int place = 1; data.isTime() && place < data.placeCount(); ++place) {
        const double step = data.places()[place].at - data.places()[place - 1].at;
        if (std::abs(step - data.usualStep()) > EvenSlack * data.usualStep())
            return true;
    }
    return false;
}

bool areYears(const ChartData &data)
{
    return std::all_of(data.places().begin(), data.places().end(), [](const ChartPlace &place) {
        bool isYear = false;
        (void)place.period.toString().toInt(&isYear);
        return isYear;
    });
}

bool haveOneKind(const ChartData &data, const QList<int> &series)
{
    Kinds kinds;
    for (const int each : series) {
        for (int place = 0; place < data.placeCount(); ++place) {
            if (data.cell(place, each).hasValue())
                kinds |= ChartData::kindOf(data.cell(place, each));
        }
    }
    return kinds == Kinds(Kind::Actual);
}

QList<int> seriesOf(const ChartData &data, bool isStacked)
{
    QList<int> series = data.stackOrder();
    if (!isStacked) {
        series.clear();
        for (int i = 0; i < data.seriesCount(); ++i)
            series += i;
    }
    series.removeIf([&](int i) {
        for (int place = 0; place < data.placeCount(); ++place) {
            if (data.cell(place, i).hasValue())
                return false;
        }
        return true;
    });
    return series;
}

} // namespace

QColor kindFill(const QColor &colour, Kind kind, const ChartTheme &theme)
{
    Mark mark;
    mark.colour = colour;
    mark.kind = kind;
    return fillOf(mark, theme);
}

std::optional<NativePlan> nativePlan(const ChartData &data)
{
    using Type = NativePlan::Type;
    const ChartFamily *family = chartFamily(data.pivot().exploration.chart);
    const auto type = family ? typeOf(family->id()) : std::nullopt;
    // Office programs know neither our annotations nor small charts.
    const Exploration &exploration = data.pivot().exploration;
    if (!exploration.annotations.isEmpty() || exploration.growthColumn
        || !exploration.multiples.isEmpty())
        return {};
    if (!type || !data.hasNumbers() || !family->whyNot(data).isEmpty())
        return {};
    const bool canBeLog = *type == Type::Column || *type == Type::Bar || *type == Type::Line;
    if (data.pivot().exploration.logScale && !canBeLog)
        return {};
    const auto &cells = data.pivot().cells;
    if (std::any_of(cells.begin(), cells.end(),
            [&](const PivotCell &cell) { return needsMarks(data, *type, cell); }))
        return {};
    NativePlan plan;
    plan.type = *type;
    plan.isStacked = *type == Type::Stacked || *type == Type::Percent || *type == Type::Area;
    plan.series = seriesOf(data, plan.isStacked);
    plan.isUneven = isUneven(data) && *type != Type::Donut;
    const bool hasTime = *type == Type::Column || *type == Type::Stacked || *type == Type::Percent
        || *type == Type::Line || *type == Type::Area;
    if (plan.isUneven && (!hasTime || !areYears(data)))
        return {};
    if ((*type == Type::Line && hasFarSteps(data, plan.series)) || !canBeNamed(data, plan.series))
        return {};
    // A layer of an area has one look from end to end, and none over a gap.
    if (*type == Type::Area && !haveOneKind(data, plan.series))
        return {};
    if (*type == Type::Donut) {
        const bool areSlices = data.placeCount() == 1 || plan.series.size() == 1;
        const qsizetype slices = std::max<qsizetype>(data.placeCount(), plan.series.size());
        const bool isWhole = std::any_of(data.series().begin(), data.series().end(),
            [](const ChartSeries &series) { return series.isWhole; });
        if (!areSlices || slices > MostSlices || isWhole)
            return {};
    }
    if (plan.series.isEmpty())
        return {};
    return plan;
}

} // namespace sextant
