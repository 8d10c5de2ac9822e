// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/trackersummary.h"

#include "models/cube/trackerblocks.h"

#include <cmath>
#include <unordered_map>

namespace sextant {

namespace {

/// The combinations by their key, and which measures have numbers there.
using Found = std::unordered_map<quint64, std::vector<quint8>>;

template <typename Code>
void count(const Code *codes, std::size_t first, std::size_t last, std::vector<qint64> &rows)
{
    // Neighbouring rows often have the same code; two tables keep them from waiting for each other.
    std::vector<qint64> other(rows.size(), 0);
    std::size_t row = first;
    for (; row + 1 < last; row += 2) {
        ++rows[codes[row]];
        ++other[codes[row + 1]];
    }
    if (row < last)
        ++rows[codes[row]];
    for (std::size_t code = 0; code < rows.size(); ++code)
        rows[code] += other[code];
}

void countRows(
    const CodeColumn &column, std::size_t first, std::size_t last, std::vector<qint64> &rows)
{
    switch (column.width()) {
    case 1:
        count(column.codes<quint8>(), first, last, rows);
        break;
    case 2:
        count(column.codes<quint16>(), first, last, rows);
        break;
    case 4:
        count(column.codes<quint32>(), first, last, rows);
        break;
    default:
        rows[column.constantCode()] += qint64(last - first);
        break;
    }
}

template <typename Number>
[[nodiscard]] bool isNumber(Number number)
{
    if constexpr (std::is_same_v<Number, double>)
        return !std::isnan(number);
    else
        return number != std::numeric_limits<Number>::min();
}

[[nodiscard]] bool hasNumber(const NumberColumn &column, std::size_t row)
{
    switch (column.storage()) {
    case NumberColumn::Storage::Int32:
        return isNumber(column.numbers<qint32>()[row]);
    case NumberColumn::Storage::Int64:
        return isNumber(column.numbers<qint64>()[row]);
    case NumberColumn::Storage::Double:
        break;
    }
    return isNumber(column.numbers<double>()[row]);
}

/// Notes the combinations of the rows of a block, run by run of equal keys.
void note(const TrackerColumns &tracker, std::size_t first, std::size_t size, const quint64 *keys,
    Found &found)
{
    std::vector<quint8> *known = nullptr;
    bool isFull = false;
    for (std::size_t i = 0; i < size; ++i) {
        if (!known || keys[i] != keys[i - 1]) {
            known = &found.try_emplace(keys[i], tracker.measures.size(), 0).first->second;
            isFull = std::ranges::count(*known, 0) == 0;
        }
        if (isFull)
            continue;
        isFull = true;
        for (std::size_t m = 0; m < tracker.measures.size(); ++m) {
            quint8 &has = (*known)[m];
            if (has == 0)
                has = hasNumber(tracker.measures[m], first + i) ? 1 : 0;
            isFull = isFull && has != 0;
        }
    }
}

} // namespace

TrackerSummary summarize(const Cube &cube)
{
    const TrackerColumns &tracker = *cube.tracker;
    TrackerSummary summary;
    std::vector<KeyPart> parts;
    std::vector<std::size_t> sizes;
    quint64 stride = 1;
    const auto addPart = [&](const CodeColumn &column, std::size_t rangesOf, std::size_t size) {
        KeyPart part { &column, &tracker.ranges[rangesOf], std::vector<quint64>(size) };
        for (std::size_t code = 0; code < size; ++code)
            part.ofCode[code] = code * stride;
        parts.push_back(std::move(part));
        sizes.push_back(size);
        stride *= std::max<std::size_t>(size, 1);
    };
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        const Dimension &dimension = cube.dimensions[i].dimension;
        const auto size = std::size_t(dimension.members.size());
        summary.rowsOf.emplace_back(size, 0);
        if (!dimension.isAdditive) {
            summary.separate.push_back(int(i));
            addPart(tracker.dimensions[i], i, size);
        }
    }
    addPart(tracker.period, cube.dimensions.size(), std::size_t(tracker.periods.size()));

    std::array<std::vector<std::vector<qint64>>, 2> rowsOf { summary.rowsOf, summary.rowsOf };
    std::array<Found, 2> found;
    inTwoThreads(tracker.segmentCount(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        const std::size_t last = std::min(end * SegmentRows, tracker.rowCount);
        for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
            countRows(tracker.dimensions[i], begin * SegmentRows, last, rowsOf[half][i]);
        }
        forEachBlock(tracker, parts, begin, end, nullptr,
            [&](std::size_t first, std::size_t size, const quint64 *keys, bool /*isUniform*/) {
                note(tracker, first, size, keys, found[half]);
            });
    });

    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        for (std::size_t code = 0; code < summary.rowsOf[i].size(); ++code)
            summary.rowsOf[i][code] = rowsOf[0][i][code] + rowsOf[1][i][code];
    }
    for (const auto &[key, has] : found[1]) {
        std::vector<quint8> &known
            = found[0].try_emplace(key, tracker.measures.size(), 0).first->second;
        for (std::size_t m = 0; m < has.size(); ++m)
            known[m] |= has[m];
    }
    std::vector<quint64> keys;
    for (const auto &[key, has] : found[0])
        keys.push_back(key);
    std::ranges::sort(keys);
    for (const quint64 key : keys) {
        TrackerSummary::Combination combination;
        quint64 rest = key;
        for (std::size_t i = 0; i < summary.separate.size(); ++i) {
            combination.codes.push_back(quint32(rest % sizes[i]));
            rest /= sizes[i];
        }
        combination.period = quint32(rest);
        combination.hasNumber = found[0][key];
        summary.combinations.push_back(std::move(combination));
    }
    return summary;
}

} // namespace sextant
