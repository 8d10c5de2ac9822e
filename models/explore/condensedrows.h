// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/condense.h"
#include "models/explore/selection.h"

#include <span>
#include <vector>

namespace sextant {

/// Writes what a look at a tracker needs, number after number, as an ordinary cube.
class CondensedRows final
{
public:
    /// @param cube  of a tracker; must outlive this object
    /// @param kept  by dimension: whether numbers have one member of it
    CondensedRows(const Cube &cube, std::vector<quint8> kept);

    /// One more number that passed the filters.
    /// @param parts  how many rows it is a sum of
    /// @param codes  its members along the kept dimensions, in their order
    void add(
        int measure, double value, qint32 parts, quint32 period, std::span<const quint32> codes);
    /// Says which groups have numbers in the periods that are kept, whatever the filters on
    /// members.
    void addCoverage(const RowFilter &filter, std::span<const int> measures);
    /// The result; afterwards this object is of no use.
    [[nodiscard]] Condensed take(qint64 measureRows, qint64 passedRows);

private:
    void addNumber(int measure, double value, qint32 parts, quint32 period, quint8 passes);

    const Cube &m_cube;
    std::vector<quint8> m_kept;
    Condensed m_condensed;
};

/// The numbers of some periods: what condensing would have made of those alone.
/// @param periods     by code, 0 or 1
/// @param passedRows  Condensed::passedRows of the result
[[nodiscard]] Condensed ofPeriods(const Condensed &all, const CodeMask &periods, qint64 passedRows);

/// Which periods the filter keeps, by code.
[[nodiscard]] CodeMask keptPeriods(const Cube &cube, const RowFilter &filter);

} // namespace sextant
