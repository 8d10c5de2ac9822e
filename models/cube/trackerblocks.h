// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/columns.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <vector>

namespace sextant {

/// Rows that are worked on together, so that what is known of them stays in the fastest cache.
inline constexpr std::size_t BlockRows = 4096;

/// What each code of a column adds to a row's key.
struct KeyPart
{
    const CodeColumn *column = nullptr;
    const std::vector<CodeRange> *ranges = nullptr;
    std::vector<quint64> ofCode; ///< Rejected for codes that do not pass
};

/// A row whose key has this bit or a higher one does not pass; 127 parts may say so together.
inline constexpr quint64 Rejected = quint64(1) << 56U;

template <typename Code>
void addToKeys(const Code *codes, const quint64 *ofCode, std::size_t count, quint64 *keys)
{
    for (std::size_t i = 0; i < count; ++i)
        keys[i] += ofCode[codes[i]];
}

/// Adds what the codes of the rows from `first` on stand for to their keys.
inline void addToKeys(const KeyPart &part, std::size_t first, std::size_t count, quint64 *keys)
{
    const CodeColumn &column = *part.column;
    switch (column.width()) {
    case 1:
        addToKeys(column.codes<quint8>() + first, part.ofCode.data(), count, keys);
        break;
    case 2:
        addToKeys(column.codes<quint16>() + first, part.ofCode.data(), count, keys);
        break;
    case 4:
        addToKeys(column.codes<quint32>() + first, part.ofCode.data(), count, keys);
        break;
    default:
        for (std::size_t i = 0; i < count; ++i)
            keys[i] += part.ofCode[column.constantCode()];
        break;
    }
}

/// Whether no row of a segment can pass, because the part rejects its whole range of codes.
[[nodiscard]] inline bool rejectsSegment(const KeyPart &part, std::size_t segment)
{
    const CodeRange range = (*part.ranges)[segment];
    const auto first = part.ofCode.begin() + std::ptrdiff_t(range.low);
    const auto last = part.ofCode.begin() + std::ptrdiff_t(range.high) + 1;
    return std::all_of(first, last, [](quint64 key) { return key >= Rejected; });
}

/// Calls `use(first, count, keys, isUniform)` with the keys of each block of rows of the segments
/// from `begin` to `end`, and whether they are all the same; segments that a part rejects whole are
/// left out. Stops when `cancelled` is set.
template <typename Use>
void forEachBlock(const TrackerColumns &tracker, const std::vector<KeyPart> &parts,
    std::size_t begin, std::size_t end, const std::atomic_bool *cancelled, const Use &use)
{
    alignas(64) std::array<quint64, BlockRows> keys;
    std::vector<const KeyPart *> varying;
    for (std::size_t segment = begin; segment < end; ++segment) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return;
        const auto rejects
            = [segment](const KeyPart &part) { return rejectsSegment(part, segment); };
        if (std::ranges::any_of(parts, rejects))
            continue;
        // Where all rows of the segment have one code, as sorted periods do, none is read.
        quint64 common = 0;
        varying.clear();
        for (const KeyPart &part : parts) {
            const CodeRange range = (*part.ranges)[segment];
            if (range.low == range.high)
                common += part.ofCode[range.low];
            else
                varying.push_back(&part);
        }
        const std::size_t last = std::min((segment + 1) * SegmentRows, tracker.rowCount);
        for (std::size_t first = segment * SegmentRows; first < last; first += BlockRows) {
            const std::size_t count = std::min(BlockRows, last - first);
            std::fill_n(keys.begin(), count, common);
            for (const KeyPart *part : varying)
                addToKeys(*part, first, count, keys.data());
            use(first, count, keys.data(), varying.empty());
        }
    }
}

/// Calls `work(half, begin, end)` with the first and the second half of the segments, in a thread
/// each. The halves do not depend on the machine, so that sums come out alike everywhere.
template <typename Work>
void inTwoThreads(std::size_t segmentCount, const Work &work)
{
    const std::size_t middle = segmentCount / 2;
    if (middle == 0) {
        work(std::size_t(0), std::size_t(0), segmentCount);
        return;
    }
    auto second
        = std::async(std::launch::async, [&] { work(std::size_t(1), middle, segmentCount); });
    work(std::size_t(0), std::size_t(0), middle);
    second.get();
}

} // namespace sextant
