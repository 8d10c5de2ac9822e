// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/rowset.h"

#include "models/cube/codetest.h"
#include "models/cube/workers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace sextant {

namespace {

constexpr std::size_t SegmentWords = SegmentRows / RowBits::RowsPerWord;

/// Ands into `words` which of `rows` numbers lie from `low` to `high`.
template <typename Number>
void keepNumbers(const Number *numbers, std::size_t rows, Number low, Number high, quint64 *words)
{
    alignas(64) std::array<quint8, RowBits::RowsPerWord> flags {};
    for (std::size_t first = 0; first < rows; first += RowBits::RowsPerWord) {
        const std::size_t count = std::min(RowBits::RowsPerWord, rows - first);
        for (std::size_t i = 0; i < count; ++i) {
            const Number number = numbers[first + i];
            flags[i] = quint8(number >= low) & quint8(number <= high);
        }
        quint64 word = 0;
        for (std::size_t byte = 0; byte < 8; ++byte)
            word |= packedFlags(flags.data() + byte * 8) << (byte * 8);
        words[first / RowBits::RowsPerWord] &= word & RowBits::full(rows - first);
    }
}

/// The same for integers that stand for decimals: the ends become the integers within them.
template <typename Number>
void keepDecimals(const NumberColumn &column, std::size_t begin, std::size_t rows,
    const NumberCondition &condition, quint64 *words)
{
    // The lowest integer stands for "no number", so it never passes. The ends are compared as
    // floating-point numbers first, because they may lie beyond all integers.
    constexpr Number lowest = std::numeric_limits<Number>::min() + 1;
    constexpr Number highest = std::numeric_limits<Number>::max();
    // A decimal such as 0.07 times 100 may come out a hair above 7, hence the tolerance.
    const auto rounded = [&](double end, bool up) {
        const double scaled = end * column.divisor();
        const double nearest = std::round(scaled);
        if (std::abs(scaled - nearest) <= std::abs(nearest) * 1e-12)
            return nearest;
        return up ? std::ceil(scaled) : std::floor(scaled);
    };
    const double low = rounded(condition.low, true);
    const double high = rounded(condition.high, false);
    Number from = lowest;
    Number to = highest;
    // 2^31 and 2^63 as doubles; what is at or beyond them lies behind the last integer.
    const double beyond = std::ldexp(1, std::numeric_limits<Number>::digits);
    if (low >= beyond || high <= -beyond) {
        std::fill_n(words, RowBits::wordsFor(rows), 0);
        return;
    }
    if (low > -beyond)
        from = Number(low);
    if (high < beyond)
        to = Number(high);
    keepNumbers(column.numbers<Number>() + begin, rows, from, to, words);
}

void keepNumbers(const TrackerColumns &columns, const NumberCondition &condition,
    std::size_t segment, quint64 *words)
{
    const NumberColumn &column = columns.measures[std::size_t(condition.measure)];
    const std::size_t begin = segment * SegmentRows;
    const std::size_t rows = rowsOfSegment(columns, segment);
    switch (column.storage()) {
    case NumberColumn::Storage::Int32:
        return keepDecimals<qint32>(column, begin, rows, condition, words);
    case NumberColumn::Storage::Int64:
        return keepDecimals<qint64>(column, begin, rows, condition, words);
    case NumberColumn::Storage::Double: {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        // NaN, which stands for "no number", is neither above nor below anything.
        return keepNumbers(column.numbers<double>() + begin, rows,
            std::isnan(condition.low) ? -infinity : condition.low,
            std::isnan(condition.high) ? infinity : condition.high, words);
    }
    }
}

class RowSearch
{
public:
    RowSearch(const TrackerColumns &columns, const RowConditions &conditions)
        : m_columns(columns)
        , m_conditions(conditions)
        , m_loops(simdLoops(bestSimd()))
    {
        for (const CodeCondition &condition : conditions.codes)
            m_all.emplace_back(columns, condition.dimension, condition.mask);
        for (const CodeCondition &condition : conditions.anyOf)
            m_any.emplace_back(columns, condition.dimension, condition.mask);
    }

    void search(std::size_t segment, quint64 *words) const
    {
        const std::size_t rows = rowsOfSegment(m_columns, segment);
        fill(words, rows);
        for (const CodeTest &test : m_all) {
            switch (test.outcome(segment)) {
            case CodeTest::Outcome::None:
                std::fill_n(words, RowBits::wordsFor(rows), 0);
                return;
            case CodeTest::Outcome::Some:
                test.apply(segment, words, m_loops);
                break;
            case CodeTest::Outcome::All:
                break;
            }
        }
        for (const NumberCondition &condition : m_conditions.numbers)
            keepNumbers(m_columns, condition, segment, words);
        if (!m_any.empty())
            searchAny(segment, rows, words);
    }

private:
    static void fill(quint64 *words, std::size_t rows)
    {
        const std::size_t count = RowBits::wordsFor(rows);
        std::fill_n(words, count, ~quint64(0));
        words[count - 1] = RowBits::full(rows - (count - 1) * RowBits::RowsPerWord);
    }
    void searchAny(std::size_t segment, std::size_t rows, quint64 *words) const
    {
        std::array<quint64, SegmentWords> found {};
        std::array<quint64, SegmentWords> one;
        const std::size_t count = RowBits::wordsFor(rows);
        for (const CodeTest &test : m_any) {
            const CodeTest::Outcome outcome = test.outcome(segment);
            if (outcome == CodeTest::Outcome::All)
                return;
            if (outcome == CodeTest::Outcome::None)
                continue;
            fill(one.data(), rows);
            test.apply(segment, one.data(), m_loops);
            for (std::size_t i = 0; i < count; ++i)
                found[i] |= one[i];
        }
        for (std::size_t i = 0; i < count; ++i)
            words[i] &= found[i];
    }

    const TrackerColumns &m_columns;
    const RowConditions &m_conditions;
    const SimdLoops &m_loops;
    std::vector<CodeTest> m_all;
    std::vector<CodeTest> m_any;
};

} // namespace

RowSet::RowSet(RowBits bits)
    : m_bits(std::move(bits))
{
    const std::size_t words = m_bits.wordCount();
    m_before.reserve(words / WordsPerBlock + 2);
    quint32 rows = 0;
    for (std::size_t word = 0; word < words; ++word) {
        if (word % WordsPerBlock == 0)
            m_before.push_back(rows);
        rows += quint32(std::popcount(m_bits.words()[word]));
    }
    m_before.push_back(rows);
}

quint32 RowSet::at(std::size_t place) const
{
    Q_ASSERT(place < size());
    const auto after = std::upper_bound(m_before.begin(), m_before.end(), quint32(place));
    const auto block = std::size_t(after - m_before.begin()) - 1;
    std::size_t left = place - m_before[block];
    std::size_t word = block * WordsPerBlock;
    for (;; ++word) {
        const auto here = std::size_t(std::popcount(m_bits.words()[word]));
        if (left < here)
            break;
        left -= here;
    }
    quint64 bits = m_bits.words()[word];
    for (; left > 0; --left)
        bits &= bits - 1;
    return quint32(word * RowBits::RowsPerWord + std::size_t(std::countr_zero(bits)));
}

std::size_t RowSet::placeOf(std::size_t row) const
{
    Q_ASSERT(row <= rowCount());
    if (row == rowCount())
        return size();
    const std::size_t word = row / RowBits::RowsPerWord;
    std::size_t place = m_before[word / WordsPerBlock];
    for (std::size_t i = word / WordsPerBlock * WordsPerBlock; i < word; ++i)
        place += std::size_t(std::popcount(m_bits.words()[i]));
    const quint64 lower = RowBits::full(row % RowBits::RowsPerWord);
    return place + std::size_t(std::popcount(m_bits.words()[word] & lower));
}

RowList RowSet::toList() const
{
    RowList list(size());
    const std::size_t blocks = m_before.empty() ? 0 : m_before.size() - 1;
    // Pieces of the size of a segment: the pages of the list are touched by several threads.
    constexpr std::size_t piece = SegmentWords / WordsPerBlock;
    inParallel((blocks + piece - 1) / piece, [&](std::size_t item) {
        quint32 *out = list.data() + m_before[item * piece];
        const std::size_t end = std::min((item + 1) * SegmentWords, m_bits.wordCount());
        for (std::size_t word = item * SegmentWords; word < end; ++word) {
            const auto first = quint32(word * RowBits::RowsPerWord);
            quint64 bits = m_bits.words()[word];
            if (bits == ~quint64(0)) {
                std::iota(out, out + RowBits::RowsPerWord, first);
                out += RowBits::RowsPerWord;
                continue;
            }
            for (; bits != 0; bits &= bits - 1)
                *out++ = first + quint32(std::countr_zero(bits));
        }
    });
    return list;
}

std::optional<RowSet> rowsThatPass(const TrackerColumns &columns, const RowConditions &conditions,
    const std::atomic_bool *cancelled)
{
    const RowSearch search(columns, conditions);
    RowBits bits(columns.rowCount);
    inParallel(columns.segmentCount(), [&](std::size_t segment) {
        if (!cancelled || !*cancelled)
            search.search(segment, bits.words() + segment * SegmentWords);
    });
    if (cancelled && *cancelled)
        return std::nullopt;
    return RowSet(std::move(bits));
}

} // namespace sextant
