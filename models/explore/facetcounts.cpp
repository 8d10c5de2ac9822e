// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/facetcounts.h"

#include "models/cube/crossfilter.h"
#include "models/cube/sharedcrossfilter.h"
#include "models/cube/trackersummary.h"
#include "models/explore/condensedrows.h"

#include <algorithm>
#include <numeric>

namespace sextant {

namespace {

[[nodiscard]] FacetCounts noCounts(const Cube &cube)
{
    FacetCounts counts;
    for (const DimensionColumn &column : cube.dimensions) {
        counts.occurring.emplace_back(std::size_t(column.dimension.members.size()), 0);
        counts.passing.emplace_back(std::size_t(column.dimension.members.size()), 0);
    }
    counts.ofMeasure.assign(std::size_t(cube.dataset.measures.size()), 0);
    return counts;
}

[[nodiscard]] FacetCounts countRows(const Cube &cube, const RowFilter &filter)
{
    FacetCounts counts = noCounts(cube);
    for (std::size_t row = 0; row < cube.values.size(); ++row) {
        if (!filter.keepsPeriod(row))
            continue;
        if (filter.keepsMembers(row))
            ++counts.ofMeasure[cube.measureCodes[row]];
        if (!filter.keepsMeasure(row))
            continue;
        for (std::size_t d = 0; d < cube.dimensions.size(); ++d) {
            const quint32 code = cube.dimensions[d].codes[row];
            ++counts.occurring[d][code];
            counts.passing[d][code] += filter.keepsMembers(row, int(d)) ? 1 : 0;
        }
    }
    return counts;
}

[[nodiscard]] std::vector<std::vector<qint64>> rowsOf(
    const Cube &cube, const std::vector<Panel> &panels)
{
    std::vector<std::vector<qint64>> rows;
    for (const Panel &panel : panels) {
        const DimensionColumn &column = cube.dimensions[std::size_t(panel.dimension)];
        rows.push_back(panel.sums.rows);
        // Members that no row has may come after those of the column.
        rows.back().resize(std::size_t(column.dimension.members.size()), 0);
    }
    return rows;
}

/// How many rows pass all filters: of any dimension, those of the members that its own one keeps.
[[nodiscard]] qint64 passedRows(const std::vector<qint64> &rows, const CodeMask &mask)
{
    qint64 passed = 0;
    for (std::size_t code = 0; code < rows.size(); ++code)
        passed += mask.empty() || mask[code] != 0 ? rows[code] : 0;
    return passed;
}

[[nodiscard]] FacetCounts countTracker(
    const Cube &cube, const RowFilter &filter, CrossFilter &crossFilter)
{
    FacetCounts counts = noCounts(cube);
    std::vector<int> dimensions(cube.dimensions.size());
    std::iota(dimensions.begin(), dimensions.end(), 0);
    for (const int dimension : dimensions)
        crossFilter.setFilter(dimension, filter.members(dimension));
    const int period = crossFilter.periodIndex();
    const CodeMask periods = keptPeriods(cube, filter);
    const bool keepsAllPeriods
        = std::all_of(periods.begin(), periods.end(), [](quint8 keeps) { return keeps != 0; });
    crossFilter.setFilter(period, keepsAllPeriods ? CodeMask() : periods);

    counts.passing = rowsOf(cube, crossFilter.panels(dimensions, {}).value());
    counts.occurring = keepsAllPeriods ? cube.summary->rowsOf
                                       : rowsOf(cube, crossFilter.panelsWithin(period, dimensions));
    const qint64 passed = dimensions.empty()
        ? crossFilter.groups({}, {}).value().rows.front()
        : passedRows(counts.passing.front(), filter.members(0));
    counts.ofMeasure.assign(counts.ofMeasure.size(), passed);
    return counts;
}

} // namespace

FacetCounts countFacets(const Cube &cube, const RowFilter &filter)
{
    if (!cube.tracker)
        return countRows(cube, filter);
    FacetCounts counts;
    const auto count
        = [&](CrossFilter &crossFilter) { counts = countTracker(cube, filter, crossFilter); };
    if (cube.crossFilter)
        cube.crossFilter->use(count);
    else
        SharedCrossFilter(cube.tracker).use(count);
    return counts;
}

} // namespace sextant
