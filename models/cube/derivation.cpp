// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/derivation.h"

#include "models/cube/codetest.h"
#include "models/cube/workers.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <numeric>

namespace sextant {

namespace {

constexpr quint32 Unseen = std::numeric_limits<quint32>::max();
/// Beyond this the look-up would no longer fit the cache, and a panel is of no use either.
constexpr quint32 MaxCodes = 65536;

template <typename Visit>
void withCodes(const CodeColumn &column, Visit visit)
{
    if (column.width() == 1)
        visit(column.codes<quint8>());
    else if (column.width() == 2)
        visit(column.codes<quint16>());
    else
        visit(column.codes<quint32>());
}

/// Notes which code of `to` goes with each of `from`. @return false if one has two
template <typename From, typename To>
bool follows(const From *from, const To *to, std::size_t begin, std::size_t end, quint32 *codeOf)
{
    for (std::size_t row = begin; row < end; ++row) {
        quint32 &code = codeOf[from[row]];
        if (code == to[row])
            continue;
        if (code != Unseen)
            return false;
        code = to[row];
    }
    return true;
}

bool followsInSample(const CodeColumn &from, const CodeColumn &to)
{
    constexpr std::size_t samples = 4096;
    std::vector<quint32> codeOf(from.distinct(), Unseen);
    const std::size_t step = std::max<std::size_t>(1, from.rowCount() / samples);
    for (std::size_t row = 0; row < from.rowCount(); row += step) {
        quint32 &code = codeOf[from.at(row)];
        if (code != Unseen && code != to.at(row))
            return false;
        code = to.at(row);
    }
    return true;
}

/// @return by code of `from`; empty if a code has two
std::vector<quint32> codesThatFollow(
    const TrackerColumns &columns, const CodeColumn &from, const CodeColumn &to, int threads)
{
    constexpr std::size_t pieces = 8;
    std::vector<std::vector<quint32>> found(pieces);
    std::atomic_bool isRefuted = false;
    inParallel(
        pieces,
        [&](std::size_t piece) {
            found[piece].assign(from.distinct(), Unseen);
            const std::size_t begin = columns.rowCount * piece / pieces;
            const std::size_t end = columns.rowCount * (piece + 1) / pieces;
            withCodes(from, [&](const auto *fromCodes) {
                withCodes(to, [&](const auto *toCodes) {
                    if (!isRefuted && !follows(fromCodes, toCodes, begin, end, found[piece].data()))
                        isRefuted = true;
                });
            });
        },
        threads);
    if (isRefuted)
        return {};
    std::vector<quint32> codeOf(from.distinct(), Unseen);
    for (const std::vector<quint32> &piece : found) {
        for (std::size_t code = 0; code < codeOf.size(); ++code) {
            if (piece[code] == Unseen || piece[code] == codeOf[code])
                continue;
            if (codeOf[code] != Unseen)
                return {};
            codeOf[code] = piece[code];
        }
    }
    std::replace(codeOf.begin(), codeOf.end(), Unseen, quint32(0));
    return codeOf;
}

} // namespace

std::vector<Derivation> findDerivations(const TrackerColumns &columns, int threads)
{
    const std::size_t count = columns.dimensions.size() + 1;
    std::vector<Derivation> derivations(count);
    std::vector<int> bySize(count);
    std::iota(bySize.begin(), bySize.end(), 0);
    const auto column
        = [&](int dimension) -> const CodeColumn & { return codeColumn(columns, dimension); };
    std::stable_sort(bySize.begin(), bySize.end(),
        [&](int a, int b) { return column(a).distinct() > column(b).distinct(); });
    for (std::size_t i = 1; i < count; ++i) {
        const int to = bySize[i];
        if (column(to).isConstant())
            continue;
        for (std::size_t j = 0; j < i && derivations[std::size_t(to)].from < 0; ++j) {
            const int from = bySize[j];
            if (column(from).isConstant() || column(from).distinct() > MaxCodes
                || derivations[std::size_t(from)].from >= 0
                || !followsInSample(column(from), column(to)))
                continue;
            std::vector<quint32> codeOf
                = codesThatFollow(columns, column(from), column(to), threads);
            if (!codeOf.empty())
                derivations[std::size_t(to)] = { from, std::move(codeOf) };
        }
    }
    return derivations;
}

} // namespace sextant
