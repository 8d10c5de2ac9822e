// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triangulate/implied.h"

#include "models/forecast/growth.h"

#include <cmath>
#include <limits>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Tolerance = 0.005; // half a percentage point

struct EndPoint
{
    double value = NaN;
    QString unit;
    bool isAmbiguous = false; ///< published more than once, with different numbers
};
/// What one source published on one market, by year.
using Series = std::map<int, EndPoint>;

/// `source`, `market`, `deployment`, `region` in lower case: claims may keep the publisher's case.
using SeriesKey = std::vector<QString>;

SeriesKey keyOf(const Claim &claim)
{
    return { claim.source.toLower(), claim.market.toLower(), claim.deployment.toLower(),
        claim.region.toLower() };
}

std::map<SeriesKey, Series> seriesOf(const Cube &cube)
{
    std::map<SeriesKey, Series> all;
    std::vector<const DimensionColumn *> columns;
    for (const QString &id : { u"source"_s, u"market"_s, u"deployment"_s, u"region"_s }) {
        columns.push_back(cube.dimension(id));
        if (!columns.back())
            return {};
    }
    for (std::size_t row = 0; row < cube.values.size(); ++row) {
        const Period period = cube.periods.at(cube.periodCodes[row]);
        if (!period.isValid() || period.grain() != Grain::Year || std::isnan(cube.values[row]))
            continue;
        SeriesKey key;
        for (const DimensionColumn *column : columns)
            key.push_back(column->dimension.members.at(column->codes[row]).id.toLower());
        EndPoint &point = all[key][period.year()];
        const QString unit = cube.units.at(cube.unitCodes[row]).id();
        const bool isOther = point.value != cube.values[row] || point.unit != unit;
        point.isAmbiguous = point.isAmbiguous || (!std::isnan(point.value) && isOther);
        point.value = cube.values[row];
        point.unit = unit;
    }
    return all;
}

/// The number of the year, or of a year beside it.
std::optional<int> endPointYear(const Series &series, int year)
{
    for (const int candidate : { year, year - 1, year + 1 }) {
        const auto found = series.find(candidate);
        if (found != series.end() && !found->second.isAmbiguous)
            return candidate;
    }
    return {};
}

ImpliedGrowth compared(const Claim &claim, const std::map<SeriesKey, Series> &all)
{
    ImpliedGrowth growth { claim, claim.value / 100, NaN, NaN, NaN, {}, claim.from, claim.to };
    const auto series = all.find(keyOf(claim));
    if (series == all.end())
        return growth;
    const auto from = endPointYear(series->second, claim.from.year());
    const auto to = endPointYear(series->second, claim.to.year());
    if (from) {
        growth.from = Period::ofYear(*from);
        growth.first = series->second.at(*from).value;
    }
    if (to) {
        growth.to = Period::ofYear(*to);
        growth.last = series->second.at(*to).value;
    }
    if (!from || !to || *from >= *to)
        return growth;
    const EndPoint &first = series->second.at(*from);
    const EndPoint &last = series->second.at(*to);
    if (first.unit != last.unit)
        return growth;
    growth.unit = first.unit;
    growth.implied = compoundGrowth(first.value, last.value, *to - *from).value_or(NaN);
    return growth;
}

} // namespace

bool ImpliedGrowth::disagrees() const
{
    return std::abs(implied - published) > Tolerance; // false where implied is NaN
}

QList<ImpliedGrowth> impliedGrowth(const QList<Claim> &claims, const Cube &marketSizes)
{
    const std::map<SeriesKey, Series> all = seriesOf(marketSizes);
    QList<ImpliedGrowth> list;
    for (const Claim &claim : claims) {
        if (claim.type == Claim::Type::Growth)
            list << compared(claim, all);
    }
    return list;
}

} // namespace sextant
