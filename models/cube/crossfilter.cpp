// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/crossfilter.h"

#include "models/cube/cancelled.h"
#include "models/cube/workers.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace sextant {

namespace {

constexpr std::size_t SegmentWords = SegmentRows / RowBits::RowsPerWord;

std::size_t codeCount(const TrackerColumns &columns, int dimension)
{
    return std::max<std::size_t>(1, codeColumn(columns, dimension).distinct());
}

/// How many parts the rows are cut into, each with cells of its own: enough for a few threads, but
/// not so many that clearing and joining the cells costs more than the rows. It depends on the data
/// alone, because the order in which floating-point numbers are added depends on it.
std::size_t partCount(std::size_t segments, std::size_t cellNumbers)
{
    constexpr std::size_t maxNumbers = std::size_t(8) << 20;
    const std::size_t bySize
        = std::max<std::size_t>(1, maxNumbers / std::max<std::size_t>(1, cellNumbers));
    return std::min(std::clamp<std::size_t>(segments / 4, 1, 8), bySize);
}

qint64 *aligned(std::vector<qint64> &cells)
{
    constexpr auto boundary = quintptr(ColumnBytes::Alignment);
    const auto begin = reinterpret_cast<quintptr>(cells.data());
    return cells.data() + ((begin + boundary - 1) / boundary * boundary - begin) / sizeof(qint64);
}

} // namespace

/// What scanning each segment needs to know.
struct CrossFilter::Pass
{
    const ScanPlan &plan;
    const LaneLayout &layout;
    std::vector<const Filter *> filters;
    std::vector<quint8> hasPanel; ///< by entry of `filters`
    int lanes;
};

CrossFilter::CrossFilter(TrackerPtr tracker, Simd simd, int threads)
    : m_tracker(std::move(tracker))
    , m_loops(&simdLoops(simd))
    , m_threads(threads)
    , m_derivations(findDerivations(*m_tracker, threads))
    , m_wide(m_tracker->measures.size(), -1)
{
}

const CrossFilter::Filter *CrossFilter::filterOf(int dimension) const
{
    const auto found = std::find_if(m_filters.begin(), m_filters.end(),
        [dimension](const Filter &filter) { return filter.dimension == dimension; });
    return found == m_filters.end() ? nullptr : &*found;
}

void CrossFilter::setFilter(int dimension, std::span<const quint8> mask)
{
    auto found = std::find_if(m_filters.begin(), m_filters.end(),
        [dimension](const Filter &filter) { return filter.dimension == dimension; });
    if (mask.empty()) {
        if (found != m_filters.end())
            m_filters.erase(found);
        return;
    }
    if (found != m_filters.end() && std::ranges::equal(found->mask, mask))
        return;
    if (found == m_filters.end()) {
        m_filters.push_back({ dimension, {}, {}, RowBits(m_tracker->rowCount) });
        found = m_filters.end() - 1;
    }
    found->mask.assign(mask.begin(), mask.end());
    apply(*found);
}

void CrossFilter::apply(Filter &filter) const
{
    const CodeTest test(*m_tracker, filter.dimension, filter.mask);
    filter.outcomes.assign(m_tracker->segmentCount(), CodeTest::Outcome::All);
    inParallel(
        m_tracker->segmentCount(),
        [&](std::size_t segment) {
            quint64 *words = filter.bits.words() + segment * SegmentWords;
            const std::size_t rows = rowsOfSegment(*m_tracker, segment);
            const std::size_t count = RowBits::wordsFor(rows);
            const CodeTest::Outcome outcome = test.outcome(segment);
            filter.outcomes[segment] = outcome;
            const bool isNone = outcome == CodeTest::Outcome::None;
            std::fill_n(words, count, isNone ? quint64(0) : ~quint64(0));
            if (isNone)
                return;
            words[count - 1] = RowBits::full(rows - (count - 1) * RowBits::RowsPerWord);
            if (outcome == CodeTest::Outcome::Some)
                test.apply(segment, words, *m_loops);
        },
        m_threads);
}

std::vector<int> CrossFilter::filteredAmong(std::span<const int> dimensions) const
{
    std::vector<int> filtered;
    std::copy_if(dimensions.begin(), dimensions.end(), std::back_inserter(filtered),
        [this](int dimension) { return hasFilter(dimension); });
    return filtered;
}

bool CrossFilter::isWide(int measure)
{
    const NumberColumn &column = m_tracker->measures[std::size_t(measure)];
    int &known = m_wide[std::size_t(measure)];
    if (known >= 0)
        return known == 1;
    known = 0;
    // Sums of 32-bit numbers fit whatever a row number can count.
    if (column.storage() != NumberColumn::Storage::Int64 || m_tracker->rowCount == 0)
        return false;
    const qint64 most = std::numeric_limits<qint64>::max() / qint64(m_tracker->rowCount);
    std::atomic_bool isBeyond = false;
    inParallel(
        m_tracker->segmentCount(),
        [&](std::size_t segment) {
            const qint64 *numbers = column.numbers<qint64>() + segment * SegmentRows;
            bool isFound = false;
            for (std::size_t i = 0; i < rowsOfSegment(*m_tracker, segment); ++i)
                isFound |= numbers[i] != NumberColumn::Missing64
                    && (numbers[i] > most || numbers[i] < -most);
            if (isFound)
                isBeyond = true;
        },
        m_threads);
    known = isBeyond ? 1 : 0;
    return isBeyond;
}

std::vector<LaneLayout> CrossFilter::layoutsFor(std::span<const int> measures)
{
    std::vector<quint8> wide;
    for (const int measure : measures)
        wide.push_back(isWide(measure) ? 1 : 0);
    return LaneLayout::forMeasures(*m_tracker, measures, wide);
}

void CrossFilter::scanSegment(const Pass &pass, std::size_t segment, qint64 *cells) const
{
    std::vector<ScanFilter> filters;
    std::vector<ScanTable> missed(pass.filters.size());
    int failing = -1; // the filter that all rows of the segment fail
    for (std::size_t f = 0; f < pass.filters.size(); ++f) {
        const Filter &filter = *pass.filters[f];
        const CodeTest::Outcome outcome = filter.outcomes[segment];
        if (outcome == CodeTest::Outcome::All)
            continue;
        if (pass.hasPanel[f] != 0)
            missed[f] = pass.plan.missed(filter.dimension, cells, pass.lanes);
        if (outcome == CodeTest::Outcome::Some)
            filters.push_back(
                { filter.bits.words(), pass.hasPanel[f] != 0 ? &missed[f] : nullptr });
        else if (failing >= 0)
            return; // every row fails two
        else
            failing = int(f);
    }
    Scan scan;
    pass.layout.describe(scan);
    std::vector<ScanTable> tables;
    if (failing < 0) {
        tables = pass.plan.tables(cells, pass.lanes);
    } else {
        // Rows that pass the rest fail this one alone; rows that fail another fail two.
        if (pass.hasPanel[std::size_t(failing)] == 0)
            return;
        tables = { missed[std::size_t(failing)] };
        for (ScanFilter &filter : filters)
            filter.missed = nullptr;
    }
    scan.tables = tables.data();
    scan.tableCount = int(tables.size());
    scan.filters = filters.data();
    scan.filterCount = int(filters.size());
    const std::size_t first = segment * SegmentRows;
    m_loops->scan(scan, first, first + rowsOfSegment(*m_tracker, segment));
}

std::vector<const CrossFilter::Filter *> CrossFilter::filtersBut(int dimension) const
{
    std::vector<const Filter *> filters;
    for (const Filter &filter : m_filters) {
        if (filter.dimension != dimension)
            filters.push_back(&filter);
    }
    return filters;
}

/// Cells are kept for the next call, but not those of a dimension with millions of members.
void CrossFilter::dropLargeCells()
{
    constexpr std::size_t large = std::size_t(4) << 20;
    std::erase_if(
        m_cells, [](const std::vector<qint64> &cells) { return cells.capacity() > large; });
}

const qint64 *CrossFilter::scan(const ScanPlan &plan, const LaneLayout &layout,
    std::vector<const Filter *> filters, const std::atomic_bool *cancelled)
{
    Pass pass { plan, layout, std::move(filters), {}, layout.lanes() };
    for (const Filter *filter : pass.filters)
        pass.hasPanel.push_back(plan.hasMissed(filter->dimension) ? 1 : 0);
    const std::size_t numbers = plan.cellCount() * std::size_t(pass.lanes);
    const std::size_t segments = m_tracker->segmentCount();
    const std::size_t parts = partCount(segments, numbers);
    m_cells.resize(std::max(m_cells.size(), parts));
    inParallel(
        parts,
        [&](std::size_t part) {
            // Cells stand on the boundary of a vector.
            constexpr std::size_t spare = 8;
            std::vector<qint64> &cells = m_cells[part];
            cells.assign(numbers + spare, 0);
            const std::size_t end = segments * (part + 1) / parts;
            for (std::size_t s = segments * part / parts; s < end && !isSet(cancelled); ++s)
                scanSegment(pass, s, aligned(cells));
        },
        m_threads);
    if (isSet(cancelled))
        return nullptr;
    qint64 *all = aligned(m_cells[0]);
    for (std::size_t part = 1; part < parts; ++part) {
        const qint64 *own = aligned(m_cells[part]);
        for (std::size_t cell = 0; cell < numbers; cell += std::size_t(pass.lanes)) {
            if (own[cell] != 0)
                addLanes(layout, own + cell, all + cell);
        }
    }
    return all;
}

std::optional<std::vector<Panel>> CrossFilter::panels(std::span<const int> dimensions,
    std::span<const int> measures, const std::atomic_bool *cancelled)
{
    const std::vector<int> filtered = filteredAmong(dimensions);
    const ScanPlan plan(*m_tracker, m_derivations, dimensions, filtered);
    std::vector<Panel> panels(dimensions.size());
    std::size_t at = 0;
    for (const LaneLayout &layout : layoutsFor(measures)) {
        const qint64 *cells = scan(plan, layout, filtersBut(-1), cancelled);
        if (!cells)
            return std::nullopt;
        for (std::size_t p = 0; p < panels.size(); ++p) {
            panels[p].dimension = dimensions[p];
            const std::vector<qint64> planes = plan.read(dimensions[p], cells, layout);
            layout.read(planes.data(), codeCount(*m_tracker, dimensions[p]), panels[p].sums, at);
        }
        at += layout.measureCount();
    }
    dropLargeCells();
    return panels;
}

std::vector<Panel> CrossFilter::panelsWithin(int filtered, std::span<const int> dimensions)
{
    std::vector<const Filter *> filters;
    if (const Filter *filter = filterOf(filtered))
        filters.push_back(filter);
    const ScanPlan plan(*m_tracker, m_derivations, dimensions, {});
    const LaneLayout rowsAlone(*m_tracker, {}, {});
    const qint64 *cells = scan(plan, rowsAlone, std::move(filters), nullptr);
    std::vector<Panel> panels;
    for (const int dimension : dimensions) {
        const std::vector<qint64> planes = plan.read(dimension, cells, rowsAlone);
        Panel &panel = panels.emplace_back();
        panel.dimension = dimension;
        rowsAlone.read(planes.data(), codeCount(*m_tracker, dimension), panel.sums, 0);
    }
    dropLargeCells();
    return panels;
}

std::optional<Sums> CrossFilter::groups(std::span<const int> dimensions,
    std::span<const int> measures, const std::atomic_bool *cancelled)
{
    std::size_t cellCount = 1;
    for (const int dimension : dimensions) {
        cellCount *= codeCount(*m_tracker, dimension);
        if (cellCount > MaxTileCells)
            return std::nullopt;
    }
    if (dimensions.size() > ScanTable::MaxColumns)
        return std::nullopt;
    const ScanPlan plan(*m_tracker, dimensions);
    Sums sums;
    std::size_t at = 0;
    for (const LaneLayout &layout : layoutsFor(measures)) {
        const qint64 *cells = scan(plan, layout, filtersBut(-1), cancelled);
        if (!cells)
            return std::nullopt;
        const std::vector<qint64> planes = plan.readAll(cells, layout);
        layout.read(planes.data(), cellCount, sums, at);
        at += layout.measureCount();
    }
    return sums;
}

std::optional<Tile> CrossFilter::tile(int active, std::span<const int> dimensions,
    std::span<const int> measures, const std::atomic_bool *cancelled)
{
    Tile tile;
    const CodeColumn &column = codeColumn(*m_tracker, active);
    tile.m_codes = column.isConstant() ? 1 : codeCount(*m_tracker, active);
    tile.m_lowest = column.isConstant() ? column.constantCode() : 0;
    for (const int dimension : dimensions) {
        if (dimension != active && tile.m_codes * codeCount(*m_tracker, dimension) <= MaxTileCells)
            tile.m_panels.push_back(dimension);
    }
    const std::vector<int> filtered = filteredAmong(tile.m_panels);
    const ScanPlan plan(*m_tracker, m_derivations, tile.m_panels, filtered, active);
    tile.m_layouts = layoutsFor(measures);
    std::size_t at = 0;
    for (const LaneLayout &layout : tile.m_layouts) {
        const qint64 *cells = scan(plan, layout, filtersBut(active), cancelled);
        if (!cells)
            return std::nullopt;
        for (const int dimension : tile.m_panels)
            tile.addPart(
                layout, codeCount(*m_tracker, dimension), plan.read(dimension, cells, layout));
        const std::vector<qint64> planes = plan.read(active, cells, layout);
        layout.read(planes.data(), codeCount(*m_tracker, active), tile.m_own.sums, at);
        at += layout.measureCount();
    }
    tile.m_own.dimension = active;
    tile.m_dimension = active;
    return tile;
}

RowSet CrossFilter::passingRows() const
{
    RowBits bits(m_tracker->rowCount);
    const std::size_t words = bits.wordCount();
    for (std::size_t i = 0; i < words; ++i)
        bits.words()[i] = RowBits::full(m_tracker->rowCount - i * RowBits::RowsPerWord);
    for (const Filter &filter : m_filters) {
        for (std::size_t i = 0; i < words; ++i)
            bits.words()[i] &= filter.bits.words()[i];
    }
    return RowSet(std::move(bits));
}

} // namespace sextant
