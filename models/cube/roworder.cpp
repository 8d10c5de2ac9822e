// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/roworder.h"

#include "models/cube/cancelled.h"
#include "models/cube/workers.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

/// Rows in pieces that several threads take: those of a set, by the segments they lie in.
class SetSource
{
public:
    explicit SetSource(const RowSet &rows)
        : m_rows(rows)
        , m_pieces(std::min<std::size_t>(64, (rows.rowCount() + SegmentRows - 1) / SegmentRows))
    {
    }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] std::size_t pieceCount() const { return m_pieces; }
    template <typename Visit>
    void visit(std::size_t piece, Visit visit) const
    {
        const std::size_t words = m_rows.bits().wordCount();
        const std::size_t end = words * (piece + 1) / m_pieces;
        for (std::size_t word = words * piece / m_pieces; word < end; ++word) {
            const auto first = quint32(word * RowBits::RowsPerWord);
            for (quint64 bits = m_rows.bits().words()[word]; bits != 0; bits &= bits - 1)
                visit(first + quint32(std::countr_zero(bits)));
        }
    }

private:
    const RowSet &m_rows;
    std::size_t m_pieces;
};

/// The same for a list.
class ListSource
{
public:
    explicit ListSource(std::span<const quint32> rows)
        : m_rows(rows)
        , m_pieces(std::min<std::size_t>(64, (rows.size() + SegmentRows - 1) / SegmentRows))
    {
    }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] std::size_t pieceCount() const { return m_pieces; }
    template <typename Visit>
    void visit(std::size_t piece, Visit visit) const
    {
        const std::size_t end = m_rows.size() * (piece + 1) / m_pieces;
        for (std::size_t i = m_rows.size() * piece / m_pieces; i < end; ++i)
            visit(m_rows[i]);
    }

private:
    std::span<const quint32> m_rows;
    std::size_t m_pieces;
};

/// Where each piece puts the entries of each bucket, so that the whole keeps its order: counts
/// become places. @return the end of each bucket
std::vector<quint32> placesFrom(std::vector<std::vector<quint32>> &counts, std::size_t buckets)
{
    std::vector<quint32> ends(buckets, 0);
    quint32 place = 0;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        for (std::vector<quint32> &piece : counts)
            place += std::exchange(piece[bucket], place);
        ends[bucket] = place;
    }
    return ends;
}

/// Distributes the source over buckets and keeps its order within them.
/// @param bucketOf  of a row: its bucket, below `buckets`
/// @param entryOf   of a row: what is written
/// @return the end of each bucket; empty if cancelled
template <typename Source, typename BucketOf, typename EntryOf, typename Entry>
std::vector<quint32> distribute(const Source &source, std::size_t buckets, BucketOf bucketOf,
    EntryOf entryOf, Entry *out, const std::atomic_bool *cancelled)
{
    std::vector<std::vector<quint32>> places(source.pieceCount());
    inParallel(source.pieceCount(), [&](std::size_t piece) {
        if (isSet(cancelled))
            return;
        std::vector<quint32> count(buckets, 0);
        source.visit(piece, [&](quint32 row) { ++count[bucketOf(row)]; });
        places[piece] = std::move(count);
    });
    if (isSet(cancelled))
        return {};
    std::vector<quint32> ends = placesFrom(places, buckets);
    inParallel(source.pieceCount(), [&](std::size_t piece) {
        if (isSet(cancelled))
            return;
        quint32 *place = places[piece].data();
        source.visit(piece, [&](quint32 row) { out[place[bucketOf(row)]++] = entryOf(row); });
    });
    return isSet(cancelled) ? std::vector<quint32> {} : ends;
}

/// One piece, where counters of all pieces together would take more memory than the rows.
template <typename Source>
class OnePiece
{
public:
    explicit OnePiece(const Source &source)
        : m_source(source)
    {
    }
    [[nodiscard]] std::size_t size() const { return m_source.size(); }
    [[nodiscard]] std::size_t pieceCount() const { return m_source.pieceCount() > 0 ? 1 : 0; }
    template <typename Visit>
    void visit(std::size_t, Visit visit) const
    {
        for (std::size_t piece = 0; piece < m_source.pieceCount(); ++piece)
            m_source.visit(piece, visit);
    }

private:
    const Source &m_source;
};

template <typename Code, typename Source>
std::optional<RowList> byCode(const Code *codes, std::span<const quint32> ranks,
    const Source &source, const std::atomic_bool *cancelled)
{
    RowList sorted(source.size());
    const auto rankOf = [&](quint32 row) { return ranks[codes[row]]; };
    const auto itself = [](quint32 row) { return row; };
    const std::size_t buckets = ranks.size();
    if (buckets * source.pieceCount() <= std::max<std::size_t>(source.size(), 65536))
        distribute(source, buckets, rankOf, itself, sorted.data(), cancelled);
    else
        distribute(OnePiece(source), buckets, rankOf, itself, sorted.data(), cancelled);
    if (isSet(cancelled))
        return std::nullopt;
    return sorted;
}

template <typename Source>
std::optional<RowList> inGivenOrder(const Source &source, const std::atomic_bool *cancelled)
{
    RowList list(source.size());
    distribute(
        source, 1, [](quint32) { return std::size_t(0); }, [](quint32 row) { return row; },
        list.data(), cancelled);
    if (isSet(cancelled))
        return std::nullopt;
    return list;
}

template <typename Source>
std::optional<RowList> sortByCode(const CodeColumn &column, std::span<const quint32> ranks,
    const Source &source, const std::atomic_bool *cancelled)
{
    switch (column.width()) {
    case 1:
        return byCode(column.codes<quint8>(), ranks, source, cancelled);
    case 2:
        return byCode(column.codes<quint16>(), ranks, source, cancelled);
    case 4:
        return byCode(column.codes<quint32>(), ranks, source, cancelled);
    default:
        return inGivenOrder(source, cancelled);
    }
}

/// A number as an unsigned one that sorts the same. The highest of all stands for "no number": the
/// integer that stands for it is the lowest, so one less than its place among the others is that.
constexpr quint64 NoNumber = std::numeric_limits<quint64>::max();

quint64 sortable(qint32 number)
{
    return quint64(quint32(number) ^ 0x80000000U) - 1;
}
quint64 sortable(qint64 number)
{
    return (quint64(number) ^ (quint64(1) << 63)) - 1;
}
quint64 sortable(double number)
{
    if (std::isnan(number))
        return NoNumber;
    // IEEE 754: positive numbers sort as their bits, negative ones the other way round. Both zeros
    // are one number.
    const auto bits = std::bit_cast<quint64>(number == 0 ? 0.0 : number);
    return (bits >> 63) != 0 ? ~bits : bits | (quint64(1) << 63);
}

/// A row with its key, which counts from the lowest of all (or the highest, downwards).
struct NarrowEntry
{
    quint32 key;
    quint32 row;
};
struct WideEntry
{
    quint64 key;
    quint32 row;
};

constexpr int DigitBits = 8;
constexpr std::size_t Digits = std::size_t(1) << DigitBits;

/// Sorts by the lowest `bits` bits of the key, digit by digit.
/// @param spare  as long as `entries`
template <typename Entry>
void sortByDigits(std::span<Entry> entries, std::vector<Entry> &spare, int bits)
{
    if (entries.size() < 64) {
        std::stable_sort(entries.begin(), entries.end(),
            [](const Entry &a, const Entry &b) { return a.key < b.key; });
        return;
    }
    spare.resize(std::max(spare.size(), entries.size()));
    Entry *from = entries.data();
    Entry *to = spare.data();
    for (int shift = 0; shift < bits; shift += DigitBits) {
        quint32 places[Digits] = {};
        for (std::size_t i = 0; i < entries.size(); ++i)
            ++places[(from[i].key >> shift) & (Digits - 1)];
        quint32 place = 0;
        for (quint32 &count : places)
            place += std::exchange(count, place);
        for (std::size_t i = 0; i < entries.size(); ++i)
            to[places[(from[i].key >> shift) & (Digits - 1)]++] = from[i];
        std::swap(from, to);
    }
    if (from != entries.data())
        std::copy_n(from, entries.size(), entries.data());
}

template <typename Number, typename Source>
class NumberSort
{
public:
    NumberSort(const Number *numbers, SortDirection direction, const Source &source,
        const std::atomic_bool *cancelled)
        : m_numbers(numbers)
        , m_isDownwards(direction == SortDirection::Downwards)
        , m_source(source)
        , m_cancelled(cancelled)
    {
    }

    std::optional<RowList> sorted()
    {
        findRange();
        if (isSet(m_cancelled))
            return std::nullopt;
        const quint64 range = m_high >= m_low ? m_high - m_low : 0;
        m_bits = 64 - std::countl_zero(range);
        return m_bits <= 32 ? sortedAs<NarrowEntry>() : sortedAs<WideEntry>();
    }

private:
    static constexpr int BucketBits = 11;

    void findRange()
    {
        std::vector<std::pair<quint64, quint64>> ranges(m_source.pieceCount(), { NoNumber, 0 });
        inParallel(m_source.pieceCount(), [&](std::size_t piece) {
            quint64 low = NoNumber;
            quint64 high = 0;
            m_source.visit(piece, [&](quint32 row) {
                const quint64 number = sortable(m_numbers[row]);
                if (number == NoNumber)
                    return;
                low = std::min(low, number);
                high = std::max(high, number);
            });
            ranges[piece] = { low, high };
        });
        for (const auto &[low, high] : ranges) {
            m_low = std::min(m_low, low);
            m_high = std::max(m_high, high);
        }
    }
    [[nodiscard]] quint64 keyOf(quint64 number) const
    {
        return m_isDownwards ? m_high - number : number - m_low;
    }

    template <typename Entry>
    std::optional<RowList> sortedAs()
    {
        const int shift = std::max(0, m_bits - BucketBits);
        const std::size_t last = std::size_t(1) << (m_bits - shift); // for rows without a number
        const auto bucketOf = [this, shift, last](quint32 row) {
            const quint64 number = sortable(m_numbers[row]);
            return number == NoNumber ? last : std::size_t(keyOf(number) >> shift);
        };
        const auto entryOf = [this](quint32 row) {
            const quint64 number = sortable(m_numbers[row]);
            Entry entry {};
            entry.key = decltype(entry.key)(number == NoNumber ? 0 : keyOf(number));
            entry.row = row;
            return entry;
        };
        const auto entries = std::make_unique_for_overwrite<Entry[]>(m_source.size());
        const std::vector<quint32> ends
            = distribute(m_source, last + 1, bucketOf, entryOf, entries.get(), m_cancelled);
        if (ends.empty())
            return std::nullopt;
        RowList sorted(m_source.size());
        constexpr std::size_t perItem = 64;
        inParallel((ends.size() + perItem - 1) / perItem, [&](std::size_t item) {
            std::vector<Entry> spare;
            const std::size_t end = std::min(ends.size(), (item + 1) * perItem);
            for (std::size_t bucket = item * perItem; bucket < end && !isSet(m_cancelled);
                 ++bucket) {
                const std::size_t begin = bucket > 0 ? ends[bucket - 1] : 0;
                const std::span<Entry> part(entries.get() + begin, ends[bucket] - begin);
                if (bucket < last)
                    sortByDigits(part, spare, shift);
                for (std::size_t i = 0; i < part.size(); ++i)
                    sorted.data()[begin + i] = part[i].row;
            }
        });
        if (isSet(m_cancelled))
            return std::nullopt;
        return sorted;
    }

    const Number *m_numbers;
    bool m_isDownwards;
    const Source &m_source;
    const std::atomic_bool *m_cancelled;
    quint64 m_low = NoNumber;
    quint64 m_high = 0;
    int m_bits = 0;
};

template <typename Source>
std::optional<RowList> sortByNumber(const NumberColumn &column, SortDirection direction,
    const Source &source, const std::atomic_bool *cancelled)
{
    switch (column.storage()) {
    case NumberColumn::Storage::Int32:
        return NumberSort(column.numbers<qint32>(), direction, source, cancelled).sorted();
    case NumberColumn::Storage::Int64:
        return NumberSort(column.numbers<qint64>(), direction, source, cancelled).sorted();
    case NumberColumn::Storage::Double:
        break;
    }
    return NumberSort(column.numbers<double>(), direction, source, cancelled).sorted();
}

} // namespace

std::optional<RowList> sortedByCode(const CodeColumn &column, std::span<const quint32> ranks,
    const RowSet &rows, const std::atomic_bool *cancelled)
{
    return sortByCode(column, ranks, SetSource(rows), cancelled);
}

std::optional<RowList> sortedByCode(const CodeColumn &column, std::span<const quint32> ranks,
    std::span<const quint32> rows, const std::atomic_bool *cancelled)
{
    return sortByCode(column, ranks, ListSource(rows), cancelled);
}

std::optional<RowList> sortedByNumber(const NumberColumn &column, SortDirection direction,
    const RowSet &rows, const std::atomic_bool *cancelled)
{
    return sortByNumber(column, direction, SetSource(rows), cancelled);
}

std::optional<RowList> sortedByNumber(const NumberColumn &column, SortDirection direction,
    std::span<const quint32> rows, const std::atomic_bool *cancelled)
{
    return sortByNumber(column, direction, ListSource(rows), cancelled);
}

} // namespace sextant
