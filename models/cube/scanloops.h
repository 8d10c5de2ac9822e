// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inner loops of a scan. Included by one source file for each kind of processor, which says
// before the include what to compile them for. That is why all is in an unnamed namespace and
// nothing of the standard library's is used: a function that is shared with other files must not be
// compiled for a processor that the machine may not have.

#include "models/cube/scan.h"

#include "db/values/columns.h"

#include <type_traits>

namespace sextant {
namespace {

using IntegerVector = qint64 __attribute__((vector_size(32), aligned(32), may_alias));
using DoubleVector = double __attribute__((vector_size(32), aligned(32), may_alias));

constexpr std::size_t BlockRows = 64;
constexpr std::size_t MaxLanes = std::size_t(Scan::MaxVectors) * Scan::VectorLanes;

/// How many tables are added to in one loop: their cells do not wait for each other.
constexpr int TablesAtOnce = 4;

/// The lanes of up to 64 rows, and the places of their cells in some tables.
struct Block
{
    alignas(64) qint64 lanes[BlockRows * MaxLanes];
    alignas(64) quint32 places[TablesAtOnce][BlockRows];
};

template <ScanTerm::Kind kind>
struct TermNumber
{
    using Kind = ScanTerm::Kind;
    static constexpr bool IsNarrow = kind == Kind::Int32 || kind == Kind::HasInt32;
    static constexpr bool IsDouble = kind == Kind::Double || kind == Kind::HasDouble;
    using Type = std::conditional_t<IsNarrow, qint32, std::conditional_t<IsDouble, double, qint64>>;
};

/// What the term adds for a number, as the bits of its lane.
template <ScanTerm::Kind kind>
inline qint64 laneOf(typename TermNumber<kind>::Type number)
{
    using Kind = ScanTerm::Kind;
    if constexpr (TermNumber<kind>::IsDouble) {
        const bool isThere = !__builtin_isnan(number);
        if constexpr (kind == Kind::HasDouble)
            return isThere ? 1 : 0;
        const double added = isThere ? number : 0.0;
        qint64 bits = 0;
        __builtin_memcpy(&bits, &added, sizeof bits);
        return bits;
    } else {
        constexpr auto missing = TermNumber<kind>::IsNarrow ? qint64(NumberColumn::Missing32)
                                                            : NumberColumn::Missing64;
        const bool isThere = number != missing;
        if constexpr (kind == Kind::HasInt32 || kind == Kind::HasInt64)
            return isThere ? 1 : 0;
        const qint64 added = isThere ? qint64(number) : 0;
        if constexpr (kind == Kind::Int64Low)
            return added & 0xffffffff;
        if constexpr (kind == Kind::Int64High)
            return added >> 32;
        return added;
    }
}

template <ScanTerm::Kind kind>
inline void fillTerm(
    const ScanTerm &term, std::size_t first, std::size_t rows, std::size_t lanes, qint64 *out)
{
    using Number = typename TermNumber<kind>::Type;
    const Number *numbers = static_cast<const Number *>(term.numbers) + first;
    if (kind == ScanTerm::Kind::Int32 && !term.hasMissing) {
        for (std::size_t i = 0; i < rows; ++i)
            out[i * lanes] = qint64(numbers[i]);
        return;
    }
    for (std::size_t i = 0; i < rows; ++i)
        out[i * lanes] = laneOf<kind>(numbers[i]);
}

/// Calls `visit` with the term's kind as a constant.
template <typename Visit>
inline void withKind(ScanTerm::Kind kind, Visit visit)
{
    using Kind = ScanTerm::Kind;
    switch (kind) {
    case Kind::Int32:
        return visit(std::integral_constant<Kind, Kind::Int32>());
    case Kind::Int64:
        return visit(std::integral_constant<Kind, Kind::Int64>());
    case Kind::Int64Low:
        return visit(std::integral_constant<Kind, Kind::Int64Low>());
    case Kind::Int64High:
        return visit(std::integral_constant<Kind, Kind::Int64High>());
    case Kind::Double:
        return visit(std::integral_constant<Kind, Kind::Double>());
    case Kind::HasInt32:
        return visit(std::integral_constant<Kind, Kind::HasInt32>());
    case Kind::HasInt64:
        return visit(std::integral_constant<Kind, Kind::HasInt64>());
    case Kind::HasDouble:
        return visit(std::integral_constant<Kind, Kind::HasDouble>());
    }
}

template <typename Code>
inline void addPlaces(const ScanCodes &column, std::size_t first, std::size_t rows, bool isFirst,
    quint32 *__restrict places)
{
    const Code *codes = static_cast<const Code *>(column.codes) + first;
    const quint32 stride = column.stride;
    if (isFirst) {
        for (std::size_t i = 0; i < rows; ++i)
            places[i] = quint32(codes[i]) * stride;
    } else {
        for (std::size_t i = 0; i < rows; ++i)
            places[i] += quint32(codes[i]) * stride;
    }
}

/// The places of the cells of rows first … first + rows - 1.
inline void findPlaces(const ScanTable &table, std::size_t first, std::size_t rows, quint32 *places)
{
    if (table.columnCount == 0)
        __builtin_memset(places, 0, BlockRows * sizeof *places);
    for (int c = 0; c < table.columnCount; ++c) {
        const ScanCodes &column = table.columns[std::size_t(c)];
        if (column.width == 1)
            addPlaces<quint8>(column, first, rows, c == 0, places);
        else if (column.width == 2)
            addPlaces<quint16>(column, first, rows, c == 0, places);
        else
            addPlaces<quint32>(column, first, rows, c == 0, places);
    }
}

inline std::size_t placeOf(const ScanTable &table, std::size_t row)
{
    std::size_t place = 0;
    for (int c = 0; c < table.columnCount; ++c) {
        const ScanCodes &column = table.columns[std::size_t(c)];
        quint32 code = 0;
        if (column.width == 1)
            code = static_cast<const quint8 *>(column.codes)[row];
        else if (column.width == 2)
            code = static_cast<const quint16 *>(column.codes)[row];
        else
            code = static_cast<const quint32 *>(column.codes)[row];
        place += std::size_t(code * column.stride);
    }
    return place;
}

/// A scan whose cells have a number of vectors that is known when compiled; -1, -1: any.
template <int Integers, int Doubles>
class Scanner
{
public:
    explicit Scanner(const Scan &scan)
        : m_scan(scan)
        , m_integers(Integers >= 0 ? Integers : scan.integerVectors)
        , m_doubles(Doubles >= 0 ? Doubles : scan.doubleVectors)
        , m_lanes(std::size_t(integers() + doubles()) * Scan::VectorLanes)
    {
        __builtin_memset(m_block.lanes, 0, BlockRows * m_lanes * sizeof(qint64));
        for (std::size_t i = 0; i < BlockRows; ++i)
            m_block.lanes[i * m_lanes] = 1;
    }

    void run(std::size_t first, std::size_t last)
    {
        for (std::size_t row = first; row < last; row += BlockRows) {
            const std::size_t rows = last - row < BlockRows ? last - row : BlockRows;
            const quint64 all = rows == BlockRows ? ~quint64(0) : (quint64(1) << rows) - 1;
            m_isFilled = false;
            addBlock(row, rows, all);
        }
    }

private:
    [[nodiscard]] int integers() const { return Integers >= 0 ? Integers : m_integers; }
    [[nodiscard]] int doubles() const { return Doubles >= 0 ? Doubles : m_doubles; }
    [[nodiscard]] std::size_t lanes() const
    {
        return Integers >= 0 && Doubles >= 0 ? std::size_t(Integers + Doubles) * Scan::VectorLanes
                                             : m_lanes;
    }

    void addBlock(std::size_t row, std::size_t rows, quint64 all)
    {
        quint64 once = 0;  // fails at least one filter
        quint64 twice = 0; // fails at least two
        const std::size_t word = row / BlockRows;
        for (int f = 0; f < m_scan.filterCount; ++f) {
            const quint64 fails = ~m_scan.filters[f].passes[word];
            twice |= once & fails;
            once |= fails;
        }
        const quint64 passing = ~once & all;
        if (passing != 0)
            addRows(m_scan.tables, m_scan.tableCount, row, rows, passing);
        const quint64 near = once & ~twice & all;
        if (near == 0)
            return;
        for (int f = 0; f < m_scan.filterCount; ++f) {
            const ScanFilter &filter = m_scan.filters[f];
            const quint64 missing = near & ~filter.passes[word];
            if (missing != 0 && filter.missed)
                addRows(filter.missed, 1, row, rows, missing);
        }
    }

    /// Adds the rows whose bits are set. For a few, each by itself; for more, the places of all are
    /// worked out first, by vectors.
    void addRows(
        const ScanTable *tables, int tableCount, std::size_t row, std::size_t rows, quint64 bits)
    {
        constexpr int few = 8;
        if (__builtin_popcountll(bits) < few && !m_isFilled) {
            for (; bits != 0; bits &= bits - 1) {
                const auto at = row + std::size_t(__builtin_ctzll(bits));
                for (int t = 0; t < tableCount; ++t)
                    addOne(tables[t], at);
            }
            return;
        }
        fill(row, rows);
        for (int first = 0; first < tableCount; first += TablesAtOnce) {
            const int count = tableCount - first < TablesAtOnce ? tableCount - first : TablesAtOnce;
            for (int t = 0; t < count; ++t)
                findPlaces(tables[first + t], row, rows, m_block.places[t]);
            if (count == 1)
                addFilled<1>(tables + first, bits);
            else if (count == 2)
                addFilled<2>(tables + first, bits);
            else if (count == 3)
                addFilled<3>(tables + first, bits);
            else
                addFilled<4>(tables + first, bits);
        }
    }

    template <int Tables>
    void addFilled(const ScanTable *tables, quint64 bits)
    {
        qint64 *cells[Tables];
        for (int t = 0; t < Tables; ++t)
            cells[t] = tables[t].cells;
        if (bits == ~quint64(0)) {
            for (std::size_t i = 0; i < BlockRows; ++i) {
                for (int t = 0; t < Tables; ++t)
                    add(cells[t] + std::size_t(m_block.places[t][i]) * lanes(),
                        m_block.lanes + i * lanes());
            }
            return;
        }
        for (; bits != 0; bits &= bits - 1) {
            const auto i = std::size_t(__builtin_ctzll(bits));
            for (int t = 0; t < Tables; ++t)
                add(cells[t] + std::size_t(m_block.places[t][i]) * lanes(),
                    m_block.lanes + i * lanes());
        }
    }

    void fill(std::size_t row, std::size_t rows)
    {
        if (m_isFilled)
            return;
        m_isFilled = true;
        for (int t = 0; t < m_scan.termCount; ++t) {
            const ScanTerm &term = m_scan.terms[t];
            withKind(term.kind, [&](auto kind) {
                fillTerm<decltype(kind)::value>(
                    term, row, rows, lanes(), m_block.lanes + term.lane);
            });
        }
    }

    void addOne(const ScanTable &table, std::size_t row)
    {
        qint64 *cell = table.cells + placeOf(table, row) * lanes();
        ++cell[0];
        for (int t = 0; t < m_scan.termCount; ++t) {
            const ScanTerm &term = m_scan.terms[t];
            withKind(term.kind, [&](auto kind) {
                constexpr ScanTerm::Kind known = decltype(kind)::value;
                using Number = typename TermNumber<known>::Type;
                const Number number = static_cast<const Number *>(term.numbers)[row];
                const qint64 lane = laneOf<known>(number);
                if constexpr (known == ScanTerm::Kind::Double)
                    addDouble(cell + term.lane, lane);
                else
                    cell[term.lane] += lane;
            });
        }
    }
    static void addDouble(qint64 *lane, qint64 bits)
    {
        double sum = 0;
        double number = 0;
        __builtin_memcpy(&sum, lane, sizeof sum);
        __builtin_memcpy(&number, &bits, sizeof number);
        sum += number;
        __builtin_memcpy(lane, &sum, sizeof sum);
    }

    void add(qint64 *cell, const qint64 *lanes) const
    {
        auto *sums = reinterpret_cast<IntegerVector *>(cell);
        const auto *added = reinterpret_cast<const IntegerVector *>(lanes);
        for (int v = 0; v < integers(); ++v)
            sums[v] += added[v];
        auto *doubleSums = reinterpret_cast<DoubleVector *>(cell);
        const auto *doublesAdded = reinterpret_cast<const DoubleVector *>(lanes);
        for (int v = integers(); v < integers() + doubles(); ++v)
            doubleSums[v] += doublesAdded[v];
    }

    const Scan &m_scan;
    int m_integers;
    int m_doubles;
    std::size_t m_lanes;
    bool m_isFilled = false;
    Block m_block;
};

/// Adds rows first … last - 1 of one segment into the tables of the scan.
void scanRows(const Scan &scan, std::size_t first, std::size_t last)
{
    if (scan.integerVectors == 1 && scan.doubleVectors == 0)
        Scanner<1, 0>(scan).run(first, last);
    else if (scan.integerVectors == 1 && scan.doubleVectors == 1)
        Scanner<1, 1>(scan).run(first, last);
    else
        Scanner<-1, -1>(scan).run(first, last);
}

} // namespace
} // namespace sextant
