// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/nativeplan.h"

#include "views/charts/bridge.h"
#include "views/charts/charttext.h"
#include "views/charts/cloud.h"
#include "views/charts/combo.h"
#include "views/charts/families.h"
#include "views/charts/family.h"
#include "views/charts/markpainter.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double EvenSlack = 0.25;       // of the usual step: months and quarters differ in length
constexpr double RoomyStep = 1.9;        // of the usual step, from which lines break or turn thin
constexpr qsizetype LongestLegend = 240; // characters of all names together
constexpr qsizetype MostSlices = 8;      // the donut merges the rest, which a sheet does not have
constexpr qsizetype MostTrails = 60;     // each is a series of its own
constexpr qsizetype MostComboLines = 6;
constexpr double NarrowestColumn = 44; // pixels: room for a total

std::optional<NativePlan::Type> typeOf(const QString &family)
{
    using Type = NativePlan::Type;
    static const QHash<QString, Type> types { { u"column"_s, Type::Column },
        { u"bar"_s, Type::Bar }, { u"stacked"_s, Type::Stacked }, { u"percent"_s, Type::Percent },
        { u"area"_s, Type::Area }, { u"line"_s, Type::Line }, { u"donut"_s, Type::Donut },
        { u"fan"_s, Type::Fan }, { u"combo"_s, Type::Combo }, { u"waterfall"_s, Type::Waterfall },
        { u"scatter"_s, Type::Scatter }, { u"bubble"_s, Type::Bubble },
        { u"marimekko"_s, Type::Marimekko } };
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
/// @param mostGrey  so many may have the colour of all that are not named
bool canBeNamed(const ChartData &data, const QList<int> &series, int mostGrey = 0)
{
    qsizetype length = 0;
    int grey = 0;
    for (const int each : series) {
        grey += data.series()[each].isLead ? 0 : 1;
        length += data.series()[each].name.size();
    }
    return grey <= mostGrey && length <= LongestLegend;
}

bool hasRange(const PivotCell &cell)
{
    return std::isfinite(cell.low) || std::isfinite(cell.high);
}

bool hasBand(const PivotCell &cell)
{
    return cell.hasValue() && std::isfinite(cell.low) && std::isfinite(cell.high);
}

/// Whether the band of a computed forecast is one from its first period to the last place, and
/// begins at the number before.
bool isWholeForecast(const ChartData &data, int series)
{
    int first = 0;
    while (first < data.placeCount() && !data.cell(first, series).isScenario)
        ++first;
    for (int place = 0; place < data.placeCount(); ++place) {
        const PivotCell &cell = data.cell(place, series);
        if (place < first ? hasRange(cell) : !cell.isScenario || !hasBand(cell))
            return false;
    }
    return first > 0 && first < data.placeCount() && data.cell(first - 1, series).hasValue();
}

/// Whether a range was published for every place.
bool isWholeRibbon(const ChartData &data, int series)
{
    for (int place = 0; place < data.placeCount(); ++place) {
        const PivotCell &cell = data.cell(place, series);
        if (cell.isScenario || !hasBand(cell) || !(cell.high > cell.low))
            return false;
    }
    return true;
}

/// The series whose band can be two layers of areas, one of them not seen; -1 if no series has a
/// band, nothing if there are several or it is another.
std::optional<int> bandOf(const ChartData &data, NativePlan::Type type)
{
    int found = -1;
    for (int series = 0; series < data.seriesCount(); ++series) {
        bool has = false;
        for (int place = 0; place < data.placeCount(); ++place) {
            const PivotCell &cell = data.cell(place, series);
            has |= hasRange(cell) && (cell.isScenario || type == NativePlan::Type::Fan);
        }
        if (has && found >= 0)
            return {};
        if (has)
            found = series;
    }
    if (found < 0)
        return found;
    // On a logarithmic axis nothing can stand on zero.
    const bool isLog = data.pivot().exploration.logScale;
    const bool isWhole = isWholeForecast(data, found)
        || (type == NativePlan::Type::Fan && isWholeRibbon(data, found));
    for (int place = 0; place < data.placeCount(); ++place) {
        if (data.cell(place, found).low < 0 || data.cell(place, found).value < 0)
            return {};
    }
    return isWhole && !isLog ? std::optional(found) : std::nullopt;
}

/// Whether a cell is drawn with something that only marks have.
bool needsMarks(const ChartData &data, const NativePlan &plan, const PivotCell &cell)
{
    using Type = NativePlan::Type;
    const bool areBars
        = plan.type == Type::Column || plan.type == Type::Bar || plan.type == Type::Combo;
    const bool isConflict = cell.state == CellState::Conflict && !cell.numbers.isEmpty();
    const bool isPartial = cell.state == CellState::Partial && data.marksPartial()
        && (areBars || plan.type == Type::Stacked || plan.type == Type::Percent);
    const bool hasWhisker = showsRanges(data) && plan.type != Type::Combo
        && (areBars || (plan.type == Type::Line && data.seriesCount() == 1));
    return (isConflict && (areBars || plan.hasLines())) || isPartial
        || (hasRange(cell) && hasWhisker);
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

namespace {

bool isDonut(const ChartData &data, const NativePlan &plan)
{
    const bool areSlices = data.placeCount() == 1 || plan.series.size() == 1;
    const qsizetype slices = std::max<qsizetype>(data.placeCount(), plan.series.size());
    const bool isWhole = std::any_of(data.series().begin(), data.series().end(),
        [](const ChartSeries &series) { return series.isWhole; });
    return areSlices && slices <= MostSlices && !isWhole;
}

/// Whether a bridge is all above zero and none of its bars is torn.
bool isPlainBridge(const ChartData &data)
{
    const Bridge bridge = bridgeOf(data);
    return std::all_of(bridge.steps.begin(), bridge.steps.end(),
        [](const BridgeStep &step) { return step.from >= 0 && step.to >= 0 && !step.isPartial; });
}

/// Whether all points have names, or are one cloud without trails.
bool isPlainCloud(const ChartData &data, bool hasSize)
{
    const Cloud cloud(data, hasSize);
    return !cloud.hasTrails || cloud.groups.size() <= MostTrails;
}

/// Whether each series has one look from end to end, as a layer of an area has.
bool haveOneKindEach(const ChartData &data, const QList<int> &series)
{
    return std::ranges::all_of(series, [&](int each) {
        Kinds kinds;
        for (int place = 0; place < data.placeCount(); ++place) {
            if (data.cell(place, each).hasValue())
                kinds |= ChartData::kindOf(data.cell(place, each));
        }
        return std::popcount(unsigned(kinds.toInt())) <= 1;
    });
}

/// Whether the columns of a Marimekko are as wide as their names.
bool haveRoomForNames(const ChartData &data, const QList<int> &series, double width)
{
    const ChartText text(data.language());
    const int points = TypeSizes::forWidth(width).axis;
    QList<std::pair<double, double>> columns; // the sum, and what its name needs
    double sum = 0;
    for (int place = 0; place < data.placeCount(); ++place) {
        double column = 0;
        for (const int each : series) {
            const PivotCell &cell = data.cell(place, each);
            column += cell.hasValue() ? std::max(0.0, cell.value) : 0;
        }
        const double name = text.size(data.places()[place].name, points).width();
        if (column > 0)
            columns += { column, std::max(name, NarrowestColumn) };
        sum += column;
    }
    return std::ranges::all_of(
        columns, [&](const auto &column) { return column.first / sum * width >= column.second; });
}

/// Whether a layer of an area ends before a gap and another of the same series begins after it.
bool hasGaps(const ChartData &data, const QList<int> &series)
{
    return std::ranges::any_of(series, [&](int each) {
        int before = -1;
        for (int place = 0; place < data.placeCount(); ++place) {
            if (!data.cell(place, each).hasValue())
                continue;
            if (before >= 0
                && (place > before + 1 || stepBetween(data, each, before, place) == Step::Gap))
                return true;
            before = place;
        }
        return false;
    });
}

/// Whether a part of a whole is contradicted, so that its place has no shares.
bool hasDisputes(const ChartData &data)
{
    return std::ranges::any_of(data.pivot().cells,
        [](const PivotCell &cell) { return cell.state == CellState::Conflict; });
}

/// Whether the plan, whose series are known, says what the family would draw.
bool saysAll(const ChartData &data, const NativePlan &plan, double width)
{
    using Type = NativePlan::Type;
    switch (plan.type) {
    case Type::Line:
    case Type::Fan:
        return !hasFarSteps(data, plan.series) && canBeNamed(data, plan.series);
    case Type::Area:
        // A layer of an area has one look from end to end, and none over a gap.
        return haveOneKind(data, plan.series) && canBeNamed(data, plan.series)
            && !hasGaps(data, plan.series);
    case Type::Marimekko:
        // The one grey layer of all others is named in the legend.
        return haveOneKindEach(data, plan.series) && canBeNamed(data, plan.series, 1)
            && haveRoomForNames(data, plan.series, width) && !hasDisputes(data);
    case Type::Donut:
        return isDonut(data, plan) && canBeNamed(data, plan.series);
    case Type::Waterfall:
        return isPlainBridge(data);
    case Type::Scatter:
    case Type::Bubble:
        return isPlainCloud(data, plan.type == Type::Bubble);
    case Type::Combo:
        return Combo(data).lines.size() <= MostComboLines;
    case Type::Percent:
        return canBeNamed(data, plan.series) && !hasDisputes(data);
    case Type::Column:
    case Type::Bar:
    case Type::Stacked:
        break;
    }
    return canBeNamed(data, plan.series);
}

/// Whether the type's axis of places can be one of time.
bool canBeTime(NativePlan::Type type)
{
    using Type = NativePlan::Type;
    return type == Type::Column || type == Type::Stacked || type == Type::Percent
        || type == Type::Line || type == Type::Area || type == Type::Fan || type == Type::Combo;
}

bool hasPlaces(NativePlan::Type type)
{
    using Type = NativePlan::Type;
    return type != Type::Donut && type != Type::Waterfall && type != Type::Scatter
        && type != Type::Bubble && type != Type::Marimekko;
}

bool canBeLog(NativePlan::Type type)
{
    using Type = NativePlan::Type;
    return type == Type::Column || type == Type::Bar || type == Type::Line || type == Type::Scatter
        || type == Type::Bubble;
}

} // namespace

std::optional<NativePlan> nativePlan(const ChartData &data, double width)
{
    using Type = NativePlan::Type;
    const Exploration &exploration = data.pivot().exploration;
    const ChartFamily *family = chartFamily(exploration.chart);
    const auto type = family ? typeOf(family->id()) : std::nullopt;
    // Office programs know neither our annotations nor small charts.
    if (!exploration.annotations.isEmpty() || exploration.growthColumn
        || !exploration.multiples.isEmpty())
        return {};
    if (!type || !family->whyNot(data).isEmpty())
        return {};
    const bool isCloud = *type == Type::Scatter || *type == Type::Bubble;
    if ((!isCloud && !data.hasNumbers()) || (exploration.logScale && !canBeLog(*type)))
        return {};
    NativePlan plan;
    plan.type = *type;
    plan.isStacked = *type == Type::Stacked || *type == Type::Percent || *type == Type::Area
        || *type == Type::Marimekko;
    if (plan.hasLines()) {
        const std::optional<int> band = bandOf(data, *type);
        if (!band)
            return {};
        plan.band = *band;
        plan.type = *band >= 0 ? Type::Fan : Type::Line;
    }
    const auto &cells = data.pivot().cells;
    if (!isCloud && std::any_of(cells.begin(), cells.end(), [&](const PivotCell &cell) {
            return needsMarks(data, plan, cell);
        }))
        return {};
    plan.series = seriesOf(data, plan.isStacked);
    plan.isUneven = hasPlaces(*type) && isUneven(data);
    if (plan.isUneven && (!canBeTime(*type) || !areYears(data)))
        return {};
    if (!saysAll(data, plan, width) || (plan.series.isEmpty() && !isCloud))
        return {};
    return plan;
}

} // namespace sextant
