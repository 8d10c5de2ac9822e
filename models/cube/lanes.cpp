// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/lanes.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace sextant {

namespace {

const void *numbersOf(const NumberColumn &column)
{
    return column.numbers<char>();
}

int vectorsFor(int lanes)
{
    return (lanes + Scan::VectorLanes - 1) / Scan::VectorLanes;
}

} // namespace

double doubleOf(qint64 lane)
{
    return std::bit_cast<double>(lane);
}

qint64 laneOf(double number)
{
    return std::bit_cast<qint64>(number);
}

void addLanes(const LaneLayout &layout, const qint64 *from, qint64 *to)
{
    const int integers = layout.integerLanes();
    for (int lane = 0; lane < integers; ++lane)
        to[lane] += from[lane];
    for (int lane = integers; lane < layout.lanes(); ++lane)
        to[lane] = laneOf(doubleOf(to[lane]) + doubleOf(from[lane]));
}

int LaneLayout::addTerm(ScanTerm::Kind kind, const NumberColumn &column, int lane)
{
    m_terms.push_back({ kind, column.hasMissing(), numbersOf(column), lane });
    return lane;
}

LaneLayout::LaneLayout(
    const TrackerColumns &columns, std::span<const int> measures, std::span<const quint8> isWide)
{
    using Kind = ScanTerm::Kind;
    using Storage = NumberColumn::Storage;
    int lane = 1;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const NumberColumn &column = columns.measures[std::size_t(measures[i])];
        Slot slot { measures[i], column.divisor(), 0, -1, -1, !column.isInteger() };
        const bool isNarrow = column.storage() == Storage::Int32;
        if (isWide[i] != 0) {
            slot.sum = addTerm(Kind::Int64Low, column, lane++);
            slot.high = addTerm(Kind::Int64High, column, lane++);
        } else if (!slot.isDouble) {
            slot.sum = addTerm(isNarrow ? Kind::Int32 : Kind::Int64, column, lane++);
        }
        if (column.hasMissing()) {
            const Kind kind = slot.isDouble ? Kind::HasDouble
                : isNarrow                  ? Kind::HasInt32
                                            : Kind::HasInt64;
            slot.numbers = addTerm(kind, column, lane++);
        }
        m_slots.push_back(slot);
    }
    m_integerVectors = vectorsFor(lane);
    lane = integerLanes();
    for (Slot &slot : m_slots) {
        if (slot.isDouble)
            slot.sum = addTerm(Kind::Double, columns.measures[std::size_t(slot.measure)], lane++);
    }
    m_doubleVectors = vectorsFor(lane - integerLanes());
}

std::vector<LaneLayout> LaneLayout::forMeasures(
    const TrackerColumns &columns, std::span<const int> measures, std::span<const quint8> isWide)
{
    // A measure takes three lanes at the most, and the first lane counts the rows.
    constexpr std::size_t perPass = (Scan::MaxVectors - 1) * Scan::VectorLanes / 3;
    std::vector<LaneLayout> layouts;
    std::size_t begin = 0;
    do {
        const std::size_t count = std::min(perPass, measures.size() - begin);
        layouts.emplace_back(columns, measures.subspan(begin, count), isWide.subspan(begin, count));
        begin += count;
    } while (begin < measures.size());
    return layouts;
}

void LaneLayout::describe(Scan &scan) const
{
    scan.terms = m_terms.data();
    scan.termCount = int(m_terms.size());
    scan.integerVectors = m_integerVectors;
    scan.doubleVectors = m_doubleVectors;
}

void LaneLayout::read(const qint64 *planes, std::size_t cells, Sums &sums, std::size_t at) const
{
    const auto plane = [&](int lane) { return planes + std::size_t(lane) * cells; };
    sums.rows.assign(planes, planes + cells);
    sums.measures.resize(at + m_slots.size());
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const Slot &slot = m_slots[i];
        MeasureSums &out = sums.measures[at + i];
        out.measure = slot.measure;
        out.divisor = slot.divisor;
        out.integers.clear();
        out.doubles.clear();
        out.numbers.clear();
        if (slot.numbers >= 0)
            out.numbers.assign(plane(slot.numbers), plane(slot.numbers) + cells);
        const qint64 *sum = plane(slot.sum);
        if (slot.isDouble) {
            out.doubles.resize(cells);
            std::transform(sum, sum + cells, out.doubles.begin(), doubleOf);
        } else if (slot.high >= 0) {
            // Both parts are exact, so the one addition rounds once.
            out.doubles.resize(cells);
            const qint64 *high = plane(slot.high);
            for (std::size_t cell = 0; cell < cells; ++cell)
                out.doubles[cell]
                    = (std::ldexp(double(high[cell]), 32) + double(sum[cell])) / slot.divisor;
        } else {
            out.integers.assign(sum, sum + cells);
        }
    }
}

} // namespace sextant
