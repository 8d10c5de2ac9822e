// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/facetnumbers.h"

#include "models/cube/cancelled.h"
#include "models/cube/sharedcrossfilter.h"
#include "models/cube/trackersummary.h"
#include "models/explore/condensedrows.h"
#include "models/explore/evaluate.h"
#include "models/explore/tr.h"

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

/// What the values of facets depend on, but for the range of periods.
[[nodiscard]] Exploration facetLook(const Exploration &exploration)
{
    Exploration look;
    look.dataset = exploration.dataset;
    look.measure = exploration.measure;
    look.rows = cutsByMeasure(exploration) ? QStringList { u"measure"_s } : QStringList();
    look.filters = exploration.filters;
    look.step = exploration.step;
    look.currency = exploration.currency;
    look.rateBasis = exploration.rateBasis;
    look.rateYear = exploration.rateYear;
    return look;
}

/// Which codes of each dimension the rows that a filter keeps may have.
[[nodiscard]] std::vector<std::vector<quint8>> usedCodes(const Cube &cube, const RowFilter &filter)
{
    std::vector<std::vector<quint8>> used;
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        const CodeMask &mask = filter.members(int(i));
        std::vector<quint8> codes;
        for (std::size_t code = 0; code < cube.summary->rowsOf[i].size(); ++code) {
            codes.push_back(
                cube.summary->rowsOf[i][code] > 0 && (mask.empty() || mask[code] != 0) ? 1 : 0);
        }
        used.push_back(std::move(codes));
    }
    return used;
}

/// Which codes of a dimension any row has.
[[nodiscard]] std::vector<quint8> occurringCodes(const Cube &cube, std::size_t dimension)
{
    const DimensionColumn &column = cube.dimensions[dimension];
    std::vector<quint8> occurs(std::size_t(column.dimension.members.size()), 0);
    if (cube.tracker) {
        const std::vector<qint64> &rows = cube.summary->rowsOf[dimension];
        for (std::size_t code = 0; code < rows.size(); ++code)
            occurs[code] = rows[code] > 0 ? 1 : 0;
    } else {
        for (const quint32 code : column.codes)
            occurs[code] = 1;
    }
    return occurs;
}

} // namespace

FacetNumbers::FacetNumbers(CubePtr cube, Exploration look)
    : m_cube(std::move(cube))
    , m_look(std::move(look))
    , m_hasOneMeasure(!cutsByMeasure(m_look))
{
}

Result<FacetNumbersPtr> FacetNumbers::prepare(
    const CubePtr &cube, const Exploration &exploration, const std::atomic_bool *cancelled)
{
    const auto resolved = resolve(*cube, exploration);
    if (!resolved)
        return Failure(resolved.error());
    const std::shared_ptr<FacetNumbers> numbers(new FacetNumbers(cube, facetLook(*resolved)));
    if (!numbers->m_hasOneMeasure)
        return FacetNumbersPtr(numbers);
    numbers->findParents();
    if (cube->tracker && !numbers->condenseAll(cancelled))
        return failure(ErrorCode::Cancelled, ExploreTr::tr("The evaluation was cancelled."));
    return FacetNumbersPtr(numbers);
}

bool FacetNumbers::isOf(const CubePtr &cube, const Exploration &exploration) const
{
    return m_cube == cube && m_look == facetLook(exploration);
}

/// The look that is split by a dimension instead of filtered by it.
Exploration FacetNumbers::ofDimension(int dimension) const
{
    const QString &id = m_cube->dimensions[std::size_t(dimension)].dimension.id;
    Exploration look = m_look;
    look.rows = { id };
    look.filters.removeIf([&](const Filter &filter) { return filter.dimension == id; });
    return look;
}

void FacetNumbers::findParents()
{
    for (std::size_t d = 0; d < m_cube->dimensions.size(); ++d) {
        const DimensionColumn &column = m_cube->dimensions[d];
        const std::vector<quint8> occurs = occurringCodes(*m_cube, d);
        std::vector<quint8> isParent(occurs.size(), 0);
        for (std::size_t code = 0; code < occurs.size(); ++code) {
            const int own = column.hierarchy.level(quint32(code));
            for (int level = own - 1; occurs[code] != 0 && level >= 0; --level) {
                const int ancestor = column.hierarchy.ancestorAt(quint32(code), level);
                if (ancestor >= 0)
                    isParent[std::size_t(ancestor)] = 1;
            }
        }
        QMap<int, QStringList> byLevel;
        for (std::size_t code = 0; code < isParent.size(); ++code) {
            if (isParent[code] != 0)
                byLevel[column.hierarchy.level(quint32(code))]
                    += column.dimension.members[qsizetype(code)].id;
        }
        m_parents.push_back(byLevel);
    }
}

/// @return false if cancelled
bool FacetNumbers::condenseAll(const std::atomic_bool *cancelled)
{
    m_condensed.resize(m_cube->dimensions.size());
    std::vector<Plan> plans;
    for (int d = 0; d < int(m_cube->dimensions.size()); ++d) {
        if (auto found = plan(d))
            plans.push_back(std::move(*found));
    }
    if (!plans.empty() && !addTogether(plans, cancelled))
        return false;
    for (int d = 0; d < int(m_cube->dimensions.size()); ++d) {
        if (m_condensed[std::size_t(d)])
            continue;
        auto condensed = condense(*m_cube, ofDimension(d), cancelled);
        if (isSet(cancelled))
            return false;
        if (condensed)
            m_condensed[std::size_t(d)] = std::move(*condensed);
    }
    return !isSet(cancelled);
}

/// @return nothing if sums by period and member alone are not what the facet needs
std::optional<FacetNumbers::Plan> FacetNumbers::plan(int dimension) const
{
    const Exploration look = ofDimension(dimension);
    const RowFilter filter(*m_cube, look);
    const TrackerSummary &summary = *m_cube->summary;
    Plan plan;
    plan.dimension = dimension;
    plan.kept = dimensionsOfLook(*m_cube, look, usedCodes(*m_cube, filter));
    plan.isSeparate = std::ranges::count(summary.separate, dimension) > 0;
    for (int i = 0; i < int(plan.kept.size()); ++i) {
        const bool isKnown = i == dimension || std::ranges::count(summary.separate, i) > 0;
        if (plan.kept[std::size_t(i)] != 0 && !isKnown)
            return std::nullopt; // members that overlap are needed one by one
    }
    const std::size_t members = plan.isSeparate
        ? std::size_t(m_cube->dimensions[std::size_t(dimension)].dimension.members.size())
        : 1;
    plan.combinationOf.assign(std::size_t(m_cube->periods.size()) * members, -1);
    for (std::size_t c = 0; c < summary.combinations.size(); ++c) {
        const TrackerSummary::Combination &each = summary.combinations[c];
        bool passes = true;
        std::size_t place = each.period * members;
        for (std::size_t s = 0; s < summary.separate.size(); ++s) {
            const CodeMask &mask = filter.members(summary.separate[s]);
            passes = passes && (mask.empty() || mask[each.codes[s]] != 0);
            if (summary.separate[s] == dimension)
                place += each.codes[s];
        }
        if (!passes)
            continue;
        if (plan.combinationOf[place] >= 0)
            return std::nullopt; // what a sum by period and member would wrongly add up
        plan.combinationOf[place] = int(c);
    }
    return plan;
}

/// Adds up the numbers of several facets in one pass over the rows.
/// @return false if cancelled
bool FacetNumbers::addTogether(const std::vector<Plan> &plans, const std::atomic_bool *cancelled)
{
    const RowFilter filter(*m_cube, m_look);
    const auto found = std::ranges::find(filter.measures(), 1);
    const int measure = int(found - filter.measures().begin());
    std::vector<int> dimensions;
    dimensions.reserve(plans.size());
    for (const Plan &each : plans)
        dimensions.push_back(each.dimension);
    std::optional<Tile> tile;
    const auto build = [&](CrossFilter &crossFilter) {
        for (int d = 0; d < int(m_cube->dimensions.size()); ++d)
            crossFilter.setFilter(d, filter.members(d));
        tile = crossFilter.tile(
            crossFilter.periodIndex(), dimensions, std::span<const int>(&measure, 1), cancelled);
    };
    if (m_cube->crossFilter)
        m_cube->crossFilter->use(build);
    else
        SharedCrossFilter(m_cube->tracker).use(build);
    if (!tile)
        return false;

    std::vector<CondensedRows> rows;
    std::vector<const Plan *> planOf;
    for (const int dimension : tile->panelDimensions()) {
        planOf.push_back(&*std::ranges::find(plans, dimension, &Plan::dimension));
        rows.emplace_back(*m_cube, planOf.back()->kept);
    }
    std::vector<Panel> panels;
    std::vector<quint32> codes;
    for (quint32 period = 0; period < quint32(m_cube->periods.size()); ++period) {
        if (!filter.keepsPeriodCode(period))
            continue;
        tile->brush(period, period, panels);
        for (std::size_t i = 0; i < panels.size(); ++i) {
            const Sums &sums = panels[i].sums;
            for (std::size_t code = 0; code < sums.cellCount(); ++code) {
                const qint64 numbers = sums.numbers(0, code);
                if (numbers == 0)
                    continue;
                codesOf(*planOf[i], period, quint32(code), codes);
                rows[i].add(
                    measure, sums.measures.front().value(code), qint32(numbers), period, codes);
            }
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].addCoverage(filter, std::span<const int>(&measure, 1));
        m_condensed[std::size_t(planOf[i]->dimension)] = rows[i].take(0, 0);
    }
    return true;
}

/// The members of a sum along the dimensions that its facet keeps.
void FacetNumbers::codesOf(
    const Plan &plan, quint32 period, quint32 code, std::vector<quint32> &codes) const
{
    const TrackerSummary &summary = *m_cube->summary;
    const std::size_t members = plan.isSeparate
        ? std::size_t(m_cube->dimensions[std::size_t(plan.dimension)].dimension.members.size())
        : 1;
    const int place = plan.combinationOf[period * members + (plan.isSeparate ? code : 0)];
    codes.clear();
    std::size_t next = 0;
    for (int i = 0; i < int(plan.kept.size()); ++i) {
        const bool isSeparate = next < summary.separate.size() && summary.separate[next] == i;
        if (i == plan.dimension)
            codes.push_back(code);
        else if (plan.kept[std::size_t(i)] != 0)
            codes.push_back(summary.combinations[std::size_t(place)].codes[next]);
        next += isSeparate ? 1 : 0;
    }
}

QList<FacetValues> FacetNumbers::values(
    const PeriodRange &range, const std::atomic_bool *cancelled) const
{
    QList<FacetValues> values;
    for (int d = 0; m_hasOneMeasure && d < int(m_cube->dimensions.size()); ++d) {
        if (auto found = valuesOf(d, range, cancelled))
            values += std::move(*found);
    }
    return isSet(cancelled) ? QList<FacetValues>() : values;
}

std::optional<FacetValues> FacetNumbers::valuesOf(
    int dimension, const PeriodRange &range, const std::atomic_bool *cancelled) const
{
    const DimensionColumn &column = m_cube->dimensions[std::size_t(dimension)];
    Exploration look = ofDimension(dimension);
    look.periods = range;
    std::optional<Condensed> numbers;
    if (m_cube->tracker) {
        if (!m_condensed[std::size_t(dimension)])
            return std::nullopt;
        numbers = ofPeriods(*m_condensed[std::size_t(dimension)],
            keptPeriods(*m_cube, RowFilter(*m_cube, look)), 0);
    }
    const auto evaluated = [&] {
        return numbers ? evaluate(*numbers, look, cancelled) : evaluate(*m_cube, look, cancelled);
    };
    FacetValues values;
    values.dimension = column.dimension.id;
    if (column.hierarchy.root() >= 0)
        values.whole = column.dimension.members[column.hierarchy.root()].id;
    const Result<Pivot> published = evaluated();
    if (!published)
        return std::nullopt;
    takeValues(values, *published);
    const QMap<int, QStringList> &parents = m_parents[std::size_t(dimension)];
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        const auto hasOwn
            = [&](const QString &member) { return values.ofMembers.contains(member); };
        if (std::ranges::all_of(*it, hasOwn))
            continue;
        look.levels = { { column.dimension.id, it.key() } };
        const Result<Pivot> rolledUp = evaluated();
        if (!rolledUp)
            return std::nullopt;
        takeValues(values, *rolledUp);
    }
    setScale(values);
    return values;
}

} // namespace sextant
