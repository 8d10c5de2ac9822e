// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/rowset.h"
#include "models/explore/exploration.h"
#include "models/items/flatrows.h"
#include "models/items/rowranges.h"

#include <QSet>

#include <atomic>
#include <memory>
#include <optional>

namespace sextant {

/// What one column of the flat rows lets through.
struct RowsFilter
{
    QString column;                   ///< FlatColumn::id
    std::optional<QSet<QString>> ids; ///< Member: those kept, by FlatColumn::ids
    std::optional<double> least;      ///< Number: kept from here, included
    std::optional<double> most;       ///< Number: kept up to here, included

    [[nodiscard]] bool isEmpty() const { return !ids && !least && !most; }
    friend bool operator==(const RowsFilter &, const RowsFilter &) = default;
};

/// Which flat rows are shown, and in what order. A plain value.
struct RowsQuery
{
    Exploration look;          ///< its filters and periods hold for the rows too
    QList<RowsFilter> filters; ///< one a column, none empty
    QString text;              ///< any column's text contains it, whatever the case; empty: all
    QString sortColumn;        ///< FlatColumn::id; empty: as in the file
    bool descending = false;

    [[nodiscard]] const RowsFilter *filter(const QString &column) const;
    /// Replaces the column's filter; an empty one removes it.
    void setFilter(const RowsFilter &filter);
    /// Whether both show the same rows, perhaps in another order.
    [[nodiscard]] bool hasSameRows(const RowsQuery &other) const;

    friend bool operator==(const RowsQuery &, const RowsQuery &) = default;
};

/// The rows that a query shows. Immutable; shared between threads as `RowsAnswerPtr`.
struct RowsAnswer
{
    RowsQuery query;
    FlatRowsPtr rows;
    std::shared_ptr<const RowSet> set;
    std::shared_ptr<const RowList> sorted; ///< null: in the order of the file

    [[nodiscard]] qint64 size() const { return set ? qint64(set->size()) : 0; }
    /// The row at a place. @pre 0 <= place < size()
    [[nodiscard]] quint32 rowAt(qint64 place) const
    {
        return sorted ? (*sorted)[std::size_t(place)] : set->at(std::size_t(place));
    }
};

using RowsAnswerPtr = std::shared_ptr<const RowsAnswer>;

/// Filters and sorts. Pure; any thread.
/// @param before  an earlier answer for the same rows, whose work is used where it fits; may be
///                null
/// @return null if `cancelled` was set while it ran
[[nodiscard]] RowsAnswerPtr answerRows(const FlatRowsPtr &rows, const RowsQuery &query,
    const RowsAnswerPtr &before = {}, const std::atomic_bool *cancelled = nullptr);

/// A filter of an exploration, in which a member stands for itself and all below it, as a filter
/// of the rows. Empty if the rows have no such column.
[[nodiscard]] RowsFilter rowsFilter(const FlatRows &rows, const Filter &filter);

/// How many rows each member of a column has, by code, under the filters of everything else.
/// Pure; any thread. @return nothing if `cancelled` was set while it ran
[[nodiscard]] std::optional<std::vector<qint64>> countMembers(const FlatRowsPtr &rows,
    RowsQuery query, int column, const std::atomic_bool *cancelled = nullptr);

/// What the selected rows come to in one column of numbers.
struct RowsSum
{
    qint64 rows = 0;
    qint64 numbers = 0; ///< rows with a number
    std::optional<double> sum;
    std::optional<double> average;
    QString whyNoSum; ///< one sentence where there are numbers that may not be added
};

/// Adds by the rules for what may be added up: no numbers of different sources, kinds, units or
/// measures, no whole beside its parts, no stocks over periods. Sums of trackers' decimals are
/// exact. Pure; any thread.
/// @param column  into FlatRows::shown; of numbers
/// @return nothing if `cancelled` was set while it ran
[[nodiscard]] std::optional<RowsSum> sumOfRows(const RowsAnswer &answer, const RowRanges &places,
    int column, const std::atomic_bool *cancelled = nullptr);

/// Most rows that are copied at a time: what a spreadsheet takes without complaint.
inline constexpr qint64 MostCopiedRows = 100000;

/// Rows as lines of texts between tabs, with a line of titles: for the clipboard. The first
/// MostCopiedRows of them.
/// @param columns  into FlatRows::shown, in the order wanted
[[nodiscard]] QString copiedRows(
    const RowsAnswer &answer, const RowRanges &places, const QList<int> &columns);

} // namespace sextant
