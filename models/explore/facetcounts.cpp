// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/facetcounts.h"

#include "models/cube/trackerblocks.h"
#include "models/cube/trackersummary.h"

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

/// Counts the rows of a tracker. The key of a row has one bit a dimension that rejects it: a row
/// counts along a dimension if no other one does.
class TrackerCounter final
{
public:
    TrackerCounter(const Cube &cube, const RowFilter &filter)
        : m_cube(cube)
        , m_filter(filter)
        , m_tracker(*cube.tracker)
    {
        for (std::size_t d = 0; d < cube.dimensions.size(); ++d) {
            const CodeMask &mask = filter.members(int(d));
            if (mask.empty())
                continue;
            KeyPart part { &m_tracker.dimensions[d], &m_tracker.ranges[d],
                std::vector<quint64>(mask.size()) };
            for (std::size_t code = 0; code < mask.size(); ++code)
                part.ofCode[code] = mask[code] != 0 ? 0 : bitOf(d);
            m_parts.push_back(std::move(part));
        }
        KeyPart periods { &m_tracker.period, &m_tracker.ranges.back(),
            std::vector<quint64>(std::size_t(cube.periods.size()), 0) };
        for (std::size_t code = 0; code < periods.ofCode.size(); ++code) {
            m_keepsAllPeriods = m_keepsAllPeriods && filter.keepsPeriodCode(quint32(code));
            periods.ofCode[code] = filter.keepsPeriodCode(quint32(code)) ? 0 : Rejected;
        }
        if (!m_keepsAllPeriods)
            m_parts.push_back(std::move(periods));
    }

    [[nodiscard]] FacetCounts run()
    {
        FacetCounts counts = noCounts(m_cube);
        if (m_parts.empty()) {
            counts.occurring = m_cube.summary->rowsOf;
            counts.passing = counts.occurring;
            counts.ofMeasure.assign(counts.ofMeasure.size(), qint64(m_tracker.rowCount));
            return counts;
        }
        std::array<FacetCounts, 2> halves { counts, counts };
        inTwoThreads(
            m_tracker.segmentCount(), [&](std::size_t half, std::size_t begin, std::size_t end) {
                forEachBlock(m_tracker, m_parts, begin, end, nullptr,
                    [&](std::size_t first, std::size_t count, const quint64 *keys) {
                        countBlock(first, count, keys, halves[half]);
                    });
            });
        for (const FacetCounts &half : halves) {
            add(counts.occurring, half.occurring);
            add(counts.passing, half.passing);
            for (std::size_t m = 0; m < counts.ofMeasure.size(); ++m)
                counts.ofMeasure[m] += half.ofMeasure[m];
        }
        if (m_keepsAllPeriods)
            counts.occurring = m_cube.summary->rowsOf;
        return counts;
    }

private:
    /// The dimensions beyond the bits of a key share the last one: none of their own rows are near
    /// misses then, which only makes their counts too small.
    [[nodiscard]] static quint64 bitOf(std::size_t dimension)
    {
        return quint64(1) << std::min<std::size_t>(dimension, 55);
    }
    static void add(
        std::vector<std::vector<qint64>> &sums, const std::vector<std::vector<qint64>> &others)
    {
        for (std::size_t d = 0; d < sums.size(); ++d) {
            for (std::size_t code = 0; code < sums[d].size(); ++code)
                sums[d][code] += others[d][code];
        }
    }

    template <typename Code>
    void countCodes(const Code *codes, std::size_t count, const quint64 *keys,
        std::size_t dimension, FacetCounts &counts) const
    {
        const quint64 others = ~bitOf(dimension);
        qint64 *passing = counts.passing[dimension].data();
        for (std::size_t i = 0; i < count; ++i)
            passing[codes[i]] += (keys[i] & others) == 0 ? 1 : 0;
        if (m_keepsAllPeriods)
            return;
        qint64 *occurring = counts.occurring[dimension].data();
        for (std::size_t i = 0; i < count; ++i)
            occurring[codes[i]] += keys[i] < Rejected ? 1 : 0;
    }

    void countBlock(
        std::size_t first, std::size_t count, const quint64 *keys, FacetCounts &counts) const
    {
        for (std::size_t d = 0; d < m_tracker.dimensions.size(); ++d) {
            const CodeColumn &column = m_tracker.dimensions[d];
            switch (column.width()) {
            case 1:
                countCodes(column.codes<quint8>() + first, count, keys, d, counts);
                break;
            case 2:
                countCodes(column.codes<quint16>() + first, count, keys, d, counts);
                break;
            case 4:
                countCodes(column.codes<quint32>() + first, count, keys, d, counts);
                break;
            default: {
                const std::vector<quint32> same(count, column.constantCode());
                countCodes(same.data(), count, keys, d, counts);
                break;
            }
            }
        }
        const qint64 passed = std::count(keys, keys + count, quint64(0));
        for (qint64 &ofMeasure : counts.ofMeasure)
            ofMeasure += passed;
    }

    const Cube &m_cube;
    const RowFilter &m_filter;
    const TrackerColumns &m_tracker;
    std::vector<KeyPart> m_parts;
    bool m_keepsAllPeriods = true;
};

} // namespace

FacetCounts countFacets(const Cube &cube, const RowFilter &filter)
{
    return cube.tracker ? TrackerCounter(cube, filter).run() : countRows(cube, filter);
}

} // namespace sextant
