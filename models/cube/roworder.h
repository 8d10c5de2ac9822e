// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/columns.h"
#include "models/cube/rowset.h"

#include <atomic>
#include <optional>
#include <span>
#include <vector>

namespace sextant {

/// The rows by the rank of their code, lowest first; rows of one rank stay in the order of the set.
/// A counting sort: two passes, whatever the order.
/// @param ranks  by code, each below ranks.size(): the place of the member in the order wanted,
///               such as that of the names. Turn them round to sort downwards.
/// @return nothing if `cancelled` was set while it ran
[[nodiscard]] std::optional<RowList> sortedByCode(const CodeColumn &column,
    std::span<const quint32> ranks, const RowSet &rows,
    const std::atomic_bool *cancelled = nullptr);
/// The same; rows of one rank stay in the order of `rows`.
[[nodiscard]] std::optional<RowList> sortedByCode(const CodeColumn &column,
    std::span<const quint32> ranks, std::span<const quint32> rows,
    const std::atomic_bool *cancelled = nullptr);

enum class SortDirection { Upwards, Downwards };

/// The rows by their number; equal ones stay in the order of the set, rows without a number come
/// last in both directions. A radix sort: one pass into about two thousand ranges, which then fit
/// the cache.
/// @return nothing if `cancelled` was set while it ran
[[nodiscard]] std::optional<RowList> sortedByNumber(const NumberColumn &column,
    SortDirection direction, const RowSet &rows, const std::atomic_bool *cancelled = nullptr);
/// The same; equal ones stay in the order of `rows`.
[[nodiscard]] std::optional<RowList> sortedByNumber(const NumberColumn &column,
    SortDirection direction, std::span<const quint32> rows,
    const std::atomic_bool *cancelled = nullptr);

} // namespace sextant
