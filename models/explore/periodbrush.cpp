// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/periodbrush.h"

#include "models/cube/sharedcrossfilter.h"
#include "models/cube/trackersummary.h"
#include "models/explore/condensedrows.h"
#include "models/explore/evaluate.h"
#include "models/explore/facetcounts.h"
#include "models/explore/overlay.h"
#include "models/explore/tr.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] qint64 rowsOf(const std::vector<qint64> &rows, const CodeMask &mask)
{
    qint64 sum = 0;
    for (std::size_t code = 0; code < std::min(rows.size(), mask.size()); ++code)
        sum += mask[code] != 0 ? rows[code] : 0;
    return sum;
}

} // namespace

PeriodBrush::PeriodBrush(CubePtr cube, Exploration exploration)
    : m_cube(std::move(cube))
    , m_exploration(std::move(exploration))
{
}

Result<PeriodBrushPtr> PeriodBrush::prepare(
    const CubePtr &cube, const Exploration &exploration, const std::atomic_bool *cancelled)
{
    auto resolved = resolve(*cube, exploration);
    if (!resolved)
        return Failure(resolved.error());
    resolved->periods = {};
    const std::shared_ptr<PeriodBrush> brush(new PeriodBrush(cube, *resolved));
    const RowFilter filter(*cube, *resolved);
    if (!cube->tracker) {
        brush->m_occurring = countFacets(*cube, filter).occurring;
        return PeriodBrushPtr(brush);
    }
    auto condensed = condense(*cube, *resolved, cancelled);
    if (!condensed)
        return Failure(condensed.error());
    brush->m_condensed = std::move(*condensed);
    brush->m_occurring = cube->summary->rowsOf;
    std::vector<int> dimensions(cube->dimensions.size());
    std::iota(dimensions.begin(), dimensions.end(), 0);
    std::optional<Tile> tile;
    const auto build = [&](CrossFilter &crossFilter) {
        for (const int dimension : dimensions)
            crossFilter.setFilter(dimension, filter.members(dimension));
        tile = crossFilter.tile(crossFilter.periodIndex(), dimensions, {}, cancelled);
    };
    if (cube->crossFilter)
        cube->crossFilter->use(build);
    else
        SharedCrossFilter(cube->tracker).use(build);
    if (!tile)
        return failure(ErrorCode::Cancelled, ExploreTr::tr("The evaluation was cancelled."));
    brush->m_tile = std::move(*tile);
    return PeriodBrushPtr(brush);
}

Exploration PeriodBrush::within(const PeriodRange &range) const
{
    Exploration exploration = m_exploration;
    exploration.periods = range;
    return exploration;
}

Result<Pivot> PeriodBrush::pivot(const PeriodRange &range) const
{
    const Exploration exploration = within(range);
    if (!m_condensed)
        return evaluateWithForecast(*m_cube, exploration);
    const CodeMask periods = keptPeriods(*m_cube, RowFilter(*m_cube, exploration));
    // A row has as many numbers as measures are looked at.
    const CodeMask measures = measureMask(*m_cube, exploration);
    const qint64 passed
        = rowsOf(m_tile.own().sums.rows, periods) * std::count(measures.begin(), measures.end(), 1);
    return evaluateWithForecast(ofPeriods(*m_condensed, periods, passed), exploration);
}

QList<Facet> PeriodBrush::facets(const PeriodRange &range) const
{
    const Exploration exploration = within(range);
    const RowFilter filter(*m_cube, exploration);
    FacetCounts counts;
    if (!m_condensed || m_tile.panelDimensions().size() < m_cube->dimensions.size()) {
        // Without rows to spare, or with a dimension too large for a tile.
        counts = countFacets(*m_cube, filter);
    } else {
        const CodeMask periods = keptPeriods(*m_cube, filter);
        std::vector<Panel> panels;
        m_tile.brush(periods, panels);
        for (std::size_t i = 0; i < panels.size(); ++i) {
            counts.passing.push_back(std::move(panels[i].sums.rows));
            // Members that no row has may come after those of the column.
            counts.passing.back().resize(m_occurring[i].size(), 0);
        }
        counts.ofMeasure.assign(
            std::size_t(m_cube->dataset.measures.size()), rowsOf(m_tile.own().sums.rows, periods));
    }
    counts.occurring = m_occurring;
    return facetsOf(*m_cube, exploration, filter, counts);
}

Exploration overviewExploration(const Exploration &exploration)
{
    Exploration overview;
    overview.dataset = exploration.dataset;
    overview.measure = exploration.measure;
    overview.filters = exploration.filters;
    overview.step = exploration.step;
    overview.levels = exploration.levels;
    overview.currency = exploration.currency;
    overview.rateBasis = exploration.rateBasis;
    overview.rateYear = exploration.rateYear;
    return overview;
}

PeriodOverview periodOverview(const Pivot &pivot)
{
    QList<int> dated;
    for (int row = 0; row < pivot.rowCount(); ++row) {
        if (pivot.rows.isTime() && pivot.rows.labels[row].first().period.isValid())
            dated += row;
    }
    const auto withValue
        = std::ranges::count_if(dated, [&](int row) { return pivot.cell(row, 0).hasValue(); });
    PeriodOverview overview;
    for (const int row : std::as_const(dated)) {
        const PivotCell &cell = pivot.cell(row, 0);
        overview.periods += pivot.rows.labels[row].first().period;
        if (withValue * 2 > dated.size())
            overview.sizes += cell.hasValue() ? std::max(0.0, cell.value) : 0;
        else
            overview.sizes += cell.numberCount;
    }
    return overview;
}

std::pair<int, int> placesIn(const QList<Period> &periods, const PeriodRange &range)
{
    std::pair<int, int> places { 0, -1 };
    bool isFirst = true;
    for (int i = 0; i < int(periods.size()); ++i) {
        if (!range.contains(periods[i]))
            continue;
        if (isFirst)
            places.first = i;
        isFirst = false;
        places.second = i;
    }
    return places;
}

} // namespace sextant
