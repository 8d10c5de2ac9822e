// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"
#include "models/explore/exploration.h"

#include <vector>

namespace sextant {

/// One byte a code: 1 if numbers with this code are kept, 0 if not.
using CodeMask = std::vector<quint8>;

/// What the filters of `dimension` keep of its members. A member stands for itself and all below
/// it; `all` stands for every member. Several filters of the dimension must all hold. Ids that
/// the dimension does not have keep nothing.
[[nodiscard]] CodeMask memberMask(const DimensionColumn &column, const QList<Filter> &filters);

/// What the period range and the filters of `period` keep of the cube's periods. A filter's period
/// stands for itself and the finer ones within it.
[[nodiscard]] CodeMask periodMask(const Cube &cube, const Exploration &exploration);

/// The measures of a dataset as a dimension that does not add, with the id `measure`: for axes,
/// filters and facets.
[[nodiscard]] Dimension measureDimension(const Dataset &dataset);

/// Whether the exploration cuts by `measure`, on an axis or by a filter, instead of looking at one.
[[nodiscard]] bool cutsByMeasure(const Exploration &exploration);

/// Which of the cube's measures are looked at: the one of the exploration, or those that the
/// filters of `measure` keep.
[[nodiscard]] CodeMask measureMask(const Cube &cube, const Exploration &exploration);

/// The masks of one look at a cube, by the index of the dimension.
class RowFilter final
{
public:
    /// @param exploration  resolved
    RowFilter(const Cube &cube, const Exploration &exploration);

    /// Whether the row has a measure that is looked at.
    [[nodiscard]] bool keepsMeasure(std::size_t row) const
    {
        return m_measures[m_cube.measureCodes[row]] != 0;
    }
    /// Whether the row's period passes.
    [[nodiscard]] bool keepsPeriod(std::size_t row) const
    {
        return m_periods[m_cube.periodCodes[row]] != 0;
    }
    [[nodiscard]] bool keepsPeriodCode(quint32 code) const { return m_periods[code] != 0; }
    /// Whether the row's members pass the filters, all but those of the dimension `except`.
    [[nodiscard]] bool keepsMembers(std::size_t row, int except = -1) const
    {
        for (const int index : m_filtered) {
            const auto at = std::size_t(index);
            if (index != except && m_members[at][m_cube.dimensions[at].codes[row]] == 0)
                return false;
        }
        return true;
    }
    /// The mask of one dimension; empty if it has no filter.
    [[nodiscard]] const CodeMask &members(int dimension) const
    {
        return m_members[std::size_t(dimension)];
    }
    [[nodiscard]] const CodeMask &measures() const { return m_measures; }

private:
    const Cube &m_cube;
    CodeMask m_measures;
    CodeMask m_periods;
    std::vector<CodeMask> m_members;
    std::vector<int> m_filtered; ///< dimensions with a filter
};

} // namespace sextant
