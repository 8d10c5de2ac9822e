// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/trackersums.h"

#include <bit>
#include <numeric>

namespace sextant {

namespace {

// Of GCC and Clang alike; the pedantic warning is about other compilers.
__extension__ using Wide = __int128;

/// Gives keys places, from 0: the keys themselves while they are few, else the order of appearance.
class Places final
{
public:
    explicit Places(quint64 keyCount)
        : m_isDense(keyCount <= MostDense)
    {
        if (m_isDense)
            m_keys.resize(std::size_t(keyCount));
        else
            m_table.assign(std::size_t(1) << 12U, Free);
        std::iota(m_keys.begin(), m_keys.end(), quint64(0));
    }

    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    [[nodiscard]] quint64 key(std::size_t place) const { return m_keys[place]; }

    [[nodiscard]] quint32 of(quint64 key)
    {
        if (m_isDense)
            return quint32(key);
        for (std::size_t at = hash(key);; ++at) {
            quint32 &place = m_table[at & (m_table.size() - 1)];
            if (place == Free) {
                place = quint32(m_keys.size());
                m_keys.push_back(key);
                if (m_keys.size() * 2 > m_table.size())
                    grow();
                return quint32(m_keys.size() - 1);
            }
            if (m_keys[place] == key)
                return place;
        }
    }

private:
    static constexpr quint32 Free = ~0U;
    /// Beyond this, the sums of all keys no longer fit a core's own cache.
    static constexpr quint64 MostDense = quint64(1) << 16U;

    /// Multiplicative hashing: the golden ratio spreads neighbouring keys over the upper bits.
    [[nodiscard]] std::size_t hash(quint64 key) const
    {
        const int bits = std::countr_zero(m_table.size());
        return std::size_t((key * 0x9e3779b97f4a7c15U) >> (64 - bits));
    }
    void grow()
    {
        m_table.assign(m_table.size() * 2, Free);
        for (std::size_t place = 0; place < m_keys.size(); ++place) {
            std::size_t at = hash(m_keys[place]);
            while (m_table[at & (m_table.size() - 1)] != Free)
                ++at;
            m_table[at & (m_table.size() - 1)] = quint32(place);
        }
    }

    bool m_isDense;
    std::vector<quint64> m_keys;
    std::vector<quint32> m_table;
};

/// Rows of a block that pass, and the places of their keys.
struct Passing
{
    std::size_t first = 0; ///< the block's first row
    std::size_t count = 0;
    std::array<quint32, BlockRows> offsets;
    std::array<quint32, BlockRows> places;
};

/// The sums of one measure by place.
class NumberSums final
{
public:
    explicit NumberSums(const NumberColumn &column)
        : m_column(&column)
    {
    }

    void resize(std::size_t size)
    {
        m_counts.resize(size);
        if (m_column->isInteger())
            m_low.resize(size);
        else
            m_real.resize(size);
        if (m_column->storage() == NumberColumn::Storage::Int64)
            m_high.resize(size);
    }

    void add(const Passing &passing)
    {
        switch (m_column->storage()) {
        case NumberColumn::Storage::Int32:
            if (m_column->hasMissing())
                addShort<true>(passing);
            else
                addShort<false>(passing);
            break;
        case NumberColumn::Storage::Int64:
            addLong(passing);
            break;
        case NumberColumn::Storage::Double:
            addReal(passing);
            break;
        }
    }

    /// Adds `count` rows from `first` on to one place. With the sum in a register, no row waits
    /// for the one before to be stored.
    void addRun(quint32 place, std::size_t first, std::size_t count)
    {
        switch (m_column->storage()) {
        case NumberColumn::Storage::Int32: {
            const qint32 *numbers = m_column->numbers<qint32>() + first;
            qint64 sum = 0;
            qint32 there = 0;
            for (std::size_t i = 0; i < count; ++i) {
                const bool isThere = numbers[i] != NumberColumn::Missing32;
                sum += isThere ? numbers[i] : 0;
                there += isThere ? 1 : 0;
            }
            m_low[place] += sum;
            m_counts[place] += there;
            break;
        }
        case NumberColumn::Storage::Int64: {
            const qint64 *numbers = m_column->numbers<qint64>() + first;
            for (std::size_t i = 0; i < count; ++i) {
                if (numbers[i] == NumberColumn::Missing64)
                    continue;
                m_low[place] += numbers[i] & 0xffffffff;
                m_high[place] += numbers[i] >> 32;
                ++m_counts[place];
            }
            break;
        }
        case NumberColumn::Storage::Double: {
            const double *numbers = m_column->numbers<double>() + first;
            for (std::size_t i = 0; i < count; ++i) {
                if (numbers[i] != numbers[i])
                    continue;
                m_real[place] += numbers[i];
                ++m_counts[place];
            }
            break;
        }
        }
    }

    void merge(std::size_t place, const NumberSums &other, std::size_t from)
    {
        m_counts[place] += other.m_counts[from];
        if (!m_low.empty())
            m_low[place] += other.m_low[from];
        if (!m_high.empty())
            m_high[place] += other.m_high[from];
        if (!m_real.empty())
            m_real[place] += other.m_real[from];
    }

    [[nodiscard]] std::size_t size() const { return m_counts.size(); }
    [[nodiscard]] qint32 count(std::size_t place) const { return m_counts[place]; }
    [[nodiscard]] double value(std::size_t place) const
    {
        if (m_counts[place] == 0)
            return std::numeric_limits<double>::quiet_NaN();
        if (!m_column->isInteger())
            return m_real[place];
        Wide sum = m_low[place];
        if (!m_high.empty())
            sum += Wide(m_high[place]) * (Wide(1) << 32U);
        return double(sum) / m_column->divisor();
    }

private:
    template <bool HasMissing>
    void addShort(const Passing &passing)
    {
        const qint32 *numbers = m_column->numbers<qint32>() + passing.first;
        qint64 *sums = m_low.data();
        qint32 *counts = m_counts.data();
        for (std::size_t i = 0; i < passing.count; ++i) {
            const qint32 number = numbers[passing.offsets[i]];
            const bool isThere = !HasMissing || number != NumberColumn::Missing32;
            sums[passing.places[i]] += isThere ? number : 0;
            counts[passing.places[i]] += isThere ? 1 : 0;
        }
    }

    /// In halves of 32 bits: ten million numbers of 60 bits do not fit 64 together.
    void addLong(const Passing &passing)
    {
        const qint64 *numbers = m_column->numbers<qint64>() + passing.first;
        for (std::size_t i = 0; i < passing.count; ++i) {
            const qint64 number = numbers[passing.offsets[i]];
            if (number == NumberColumn::Missing64)
                continue;
            m_low[passing.places[i]] += number & 0xffffffff;
            m_high[passing.places[i]] += number >> 32;
            ++m_counts[passing.places[i]];
        }
    }

    void addReal(const Passing &passing)
    {
        const double *numbers = m_column->numbers<double>() + passing.first;
        for (std::size_t i = 0; i < passing.count; ++i) {
            const double number = numbers[passing.offsets[i]];
            if (number != number)
                continue;
            m_real[passing.places[i]] += number;
            ++m_counts[passing.places[i]];
        }
    }

    const NumberColumn *m_column;
    std::vector<qint64> m_low; ///< of short numbers: all of the sum
    std::vector<qint64> m_high;
    std::vector<double> m_real;
    std::vector<qint32> m_counts;
};

/// What one thread adds up.
struct Half
{
    Half(const TrackerColumns &tracker, quint64 keyCount, std::span<const int> measures)
        : places(keyCount)
    {
        for (const int measure : measures)
            sums.emplace_back(tracker.measures[std::size_t(measure)]);
        resize();
    }

    void resize()
    {
        for (NumberSums &each : sums)
            each.resize(places.size());
    }

    void add(std::size_t first, std::size_t count, const quint64 *keys)
    {
        passing.first = first;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < count; ++i) {
            passing.offsets[kept] = quint32(i);
            kept += keys[i] < Rejected ? 1 : 0;
        }
        passing.count = kept;
        const std::size_t known = places.size();
        for (std::size_t i = 0; i < kept; ++i)
            passing.places[i] = places.of(keys[passing.offsets[i]]);
        if (places.size() != known)
            resize();
        for (NumberSums &each : sums)
            each.add(passing);
        passedRows += qint64(kept);
    }

    /// Rows that all have one key. @pre it passes
    void addRun(std::size_t first, std::size_t count, quint64 key)
    {
        const std::size_t known = places.size();
        const quint32 place = places.of(key);
        if (places.size() != known)
            resize();
        for (NumberSums &each : sums)
            each.addRun(place, first, count);
        passedRows += qint64(count);
    }

    void merge(const Half &other)
    {
        for (std::size_t from = 0; from < other.places.size(); ++from) {
            const auto isThere = [from](const NumberSums &each) { return each.count(from) > 0; };
            if (std::ranges::none_of(other.sums, isThere))
                continue;
            const quint32 place = places.of(other.places.key(from));
            if (!sums.empty() && place >= sums.front().size())
                resize();
            for (std::size_t m = 0; m < sums.size(); ++m)
                sums[m].merge(place, other.sums[m], from);
        }
        passedRows += other.passedRows;
    }

    Places places;
    std::vector<NumberSums> sums;
    Passing passing;
    qint64 passedRows = 0;
};

} // namespace

TrackerSums sumTracker(const TrackerColumns &tracker, const std::vector<KeyPart> &parts,
    quint64 keyCount, std::span<const int> measures, std::size_t mostKeys,
    const std::atomic_bool *cancelled)
{
    std::vector<Half> halves;
    halves.reserve(2);
    halves.emplace_back(tracker, keyCount, measures);
    halves.emplace_back(tracker, keyCount, measures);
    std::atomic_bool hasTooMany = false;
    inTwoThreads(
        tracker.segmentCount(), [&](std::size_t which, std::size_t begin, std::size_t end) {
            Half &half = halves[which];
            forEachBlock(tracker, parts, begin, end, cancelled,
                [&](std::size_t first, std::size_t count, const quint64 *keys, bool isUniform) {
                    if (hasTooMany.load(std::memory_order_relaxed))
                        return;
                    if (isUniform)
                        half.addRun(first, count, keys[0]);
                    else
                        half.add(first, count, keys);
                    if (keyCount > mostKeys && half.places.size() > mostKeys)
                        hasTooMany = true;
                });
        });
    TrackerSums result;
    if (!hasTooMany)
        halves[0].merge(halves[1]);
    Half &all = halves[0];
    result.hasTooMany = hasTooMany || (keyCount > mostKeys && all.places.size() > mostKeys);
    if (result.hasTooMany)
        return result;

    std::vector<std::size_t> order;
    for (std::size_t place = 0; place < all.places.size(); ++place) {
        const auto isThere = [place](const NumberSums &each) { return each.count(place) > 0; };
        if (std::ranges::any_of(all.sums, isThere))
            order.push_back(place);
    }
    std::ranges::sort(order, {}, [&all](std::size_t place) { return all.places.key(place); });
    for (const std::size_t place : order)
        result.keys.push_back(all.places.key(place));
    for (const NumberSums &each : all.sums) {
        std::vector<double> &values = result.values.emplace_back();
        std::vector<qint32> &counts = result.counts.emplace_back();
        for (const std::size_t place : order) {
            values.push_back(each.value(place));
            counts.push_back(each.count(place));
        }
    }
    result.passedRows = all.passedRows;
    return result;
}

} // namespace sextant
