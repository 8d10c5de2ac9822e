// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/packing.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace sextant::db {

namespace {

constexpr std::size_t padding = 8;
constexpr int mostBits = 57;

/// With the number of bits known, the compiler turns every shift into a constant: eight numbers
/// begin on a byte again.
template <int Bits, typename Number>
void unpackBits(const char *packed, std::size_t count, Number *numbers)
{
    constexpr quint64 mask = Bits == 0 ? 0 : ~quint64(0) >> (64 - Bits);
    const auto at = [](const char *bytes, int index) {
        return (qFromLittleEndian<quint64>(bytes + index * Bits / 8) >> (index * Bits % 8)) & mask;
    };
    std::size_t done = 0;
    for (; done + 8 <= count; done += 8) {
        for (int i = 0; i < 8; ++i)
            numbers[done + std::size_t(i)] = Number(at(packed, i));
        packed += Bits;
    }
    for (int i = 0; done < count; ++done, ++i)
        numbers[done] = Number(at(packed, i));
}

template <typename Number>
using Unpack = void (*)(const char *, std::size_t, Number *);

template <typename Number, int... Bits>
[[nodiscard]] constexpr auto unpackTable(std::integer_sequence<int, Bits...>)
{
    return std::array<Unpack<Number>, sizeof...(Bits)> { unpackBits<Bits, Number>... };
}

} // namespace

int packedBits(quint64 highest)
{
    const int bits = int(std::bit_width(highest));
    return bits > mostBits ? 64 : bits;
}

std::size_t packedSize(std::size_t count, int bits)
{
    return bits == 0 ? 0 : (count * std::size_t(bits) + 7) / 8 + padding;
}

void BitPacker::flush()
{
    qToLittleEndian(m_pending, m_next);
    m_next += sizeof m_pending;
}

void BitPacker::finish(std::size_t count)
{
    if (m_bits == 0)
        return;
    // Behind the last whole eight bytes there are at least the eight of the padding.
    const std::size_t written = count * std::size_t(m_bits) / 64 * 8;
    const std::size_t left = packedSize(count, m_bits) - written;
    std::array<char, 2 * padding> tail {};
    qToLittleEndian(m_pending, tail.data());
    std::copy_n(tail.data(), left, m_next);
}

void unpack(const char *packed, int bits, std::size_t count, quint32 *numbers)
{
    if (bits == 0) {
        std::fill_n(numbers, count, 0U);
        return;
    }
    static constexpr auto table = unpackTable<quint32>(std::make_integer_sequence<int, 33>());
    table[std::size_t(bits)](packed, count, numbers);
}

void unpack(const char *packed, int bits, std::size_t count, quint64 *numbers)
{
    if (bits == 0) {
        std::fill_n(numbers, count, quint64(0));
        return;
    }
    if (bits == 64) {
        unpackBits<64>(packed, count, numbers);
        return;
    }
    static constexpr auto table
        = unpackTable<quint64>(std::make_integer_sequence<int, mostBits + 1>());
    table[std::size_t(bits)](packed, count, numbers);
}

} // namespace sextant::db
