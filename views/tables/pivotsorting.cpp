// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/pivotsorting.h"

#include "models/items/pivotfilter.h"
#include "models/items/pivotmodel.h"
#include "models/items/roles.h"
#include "views/tables/filterheader.h"

namespace sextant {

PivotSorting::PivotSorting(const PivotModel &body, PivotFilter &filter, FilterHeader &header)
    : m_body(body)
    , m_filter(filter)
    , m_header(header)
{
}

void PivotSorting::setPivot(const PivotPtr &pivot)
{
    m_pivot = pivot;
    apply();
}

bool PivotSorting::sortsExploration(int column) const
{
    if (!m_pivot || m_pivot->rows.isTime())
        return false;
    switch (m_body.columnType(column)) {
    case PivotModel::ColumnType::Label:
        return column == 0;
    case PivotModel::ColumnType::Value:
        return m_pivot->columnCount() == 1;
    case PivotModel::ColumnType::Total:
        return true;
    case PivotModel::ColumnType::Growth:
    case PivotModel::ColumnType::Source:
        break;
    }
    return false;
}

void PivotSorting::apply()
{
    int column = -1;
    for (int i = 0; i < m_body.columnCount() && !m_key.isEmpty(); ++i) {
        if (m_body.headerData(i, Qt::Horizontal, KeyRole).toString() == m_key)
            column = i;
    }
    m_filter.sort(column, m_order);
    if (column >= 0 || !m_pivot) {
        m_header.setSorted(column, m_order);
        return;
    }
    // Nothing local: show what the exploration sorts by, which the pivot's order already follows.
    const Exploration &exploration = m_pivot->exploration;
    for (int i = 0; i < m_body.columnCount() && exploration.sort != SortBy::Given; ++i) {
        const bool isLabel = m_body.columnType(i) == PivotModel::ColumnType::Label;
        if (sortsExploration(i) && isLabel == (exploration.sort == SortBy::Name))
            column = i;
    }
    m_header.setSorted(column, exploration.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

std::optional<PivotSorting::Request> PivotSorting::click(int column)
{
    const bool isSorted = m_header.sortedSection() == column;
    const auto type = m_body.columnType(column);
    const bool isText
        = type == PivotModel::ColumnType::Label || type == PivotModel::ColumnType::Source;
    const Qt::SortOrder first = isText ? Qt::AscendingOrder : Qt::DescendingOrder;
    const bool isLast = isSorted && m_header.sortedOrder() != first;
    const Qt::SortOrder next = !isSorted ? first
        : first == Qt::AscendingOrder    ? Qt::DescendingOrder
                                         : Qt::AscendingOrder;
    const bool isHere = !sortsExploration(column);
    m_key.clear();
    if (isHere && !isLast)
        m_key = m_body.headerData(column, Qt::Horizontal, KeyRole).toString();
    if (isHere)
        m_order = next;
    apply();
    if (isHere)
        return std::nullopt;
    const SortBy by = isLast ? SortBy::Given : isText ? SortBy::Name : SortBy::Value;
    return Request { by, !isLast && next == Qt::DescendingOrder };
}

} // namespace sextant
