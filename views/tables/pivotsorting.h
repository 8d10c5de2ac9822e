// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QString>
#include <Qt>

#include <optional>

namespace sextant {

class FilterHeader;
class PivotFilter;
class PivotModel;

/// Sorting the table of a pivot by its header. What the exploration itself can sort by is asked of
/// it, since the chart then follows; any other column sorts this table alone.
class PivotSorting final
{
public:
    /// What the exploration shall be sorted by.
    struct Request
    {
        SortBy sort = SortBy::Given;
        bool isDescending = false;
    };

    /// All must outlive this. @param filter  sorts what `body` holds
    PivotSorting(const PivotModel &body, PivotFilter &filter, FilterHeader &header);

    /// Sorts as before, by the same column if the pivot still has it. Call it when `body` has the
    /// pivot. @param pivot  null for none
    void setPivot(const PivotPtr &pivot);
    /// Goes on to the next order of a column: the usual one, the other way round, none.
    /// @return none if that sorts this table alone
    [[nodiscard]] std::optional<Request> click(int column);

private:
    void apply();
    [[nodiscard]] bool sortsExploration(int column) const;

    const PivotModel &m_body;
    PivotFilter &m_filter;
    FilterHeader &m_header;
    PivotPtr m_pivot;
    QString m_key; ///< column sorted by in this table only; empty: as the exploration says
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace sextant
