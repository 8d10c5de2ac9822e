// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/numberset.h"
#include "models/explore/pivot.h"

#include <unordered_map>
#include <vector>

namespace sextant {

/// What the numbers of a group come to by the rules of Aggregator.
struct Outcome
{
    CellState state = CellState::Missing;
    Qualifier qualifier = Qualifier::None;
    double value = std::numeric_limits<double>::quiet_NaN();
    quint16 unit = 0;             ///< index into NumberSet::units()
    std::vector<quint32> numbers; ///< behind the value, or all that prevent one

    [[nodiscard]] bool hasValue() const
    {
        return state == CellState::Value || state == CellState::Partial;
    }
};

/// Writes outcomes down as cells, with the kinds, the sources and the numbers behind them.
class CellWriter final
{
public:
    /// @param numbers  must outlive this object
    explicit CellWriter(const NumberSet &numbers);

    [[nodiscard]] PivotCell cell(const Outcome &outcome);
    /// The cell in which several groups contradict each other: each speaks with its sum if it has
    /// one, else with all its numbers; in the order of their sources.
    [[nodiscard]] PivotCell conflict(std::vector<Outcome> groups);
    /// The source of a number; null if the cube does not know it.
    [[nodiscard]] const Source *sourceOf(quint32 index) const;

private:
    [[nodiscard]] const Number &number(quint32 index) const { return m_set.numbers()[index]; }
    void addOrigin(PivotCell &cell, const std::vector<quint32> &numbers) const;
    [[nodiscard]] const CellNumber &cellNumber(quint32 index);
    [[nodiscard]] CellNumber sumOf(const Outcome &outcome);

    const NumberSet &m_set;
    Unit m_unit;                                           ///< the pivot's
    std::unordered_map<quint32, CellNumber> m_cellNumbers; ///< cells and totals share them
    std::vector<int> m_numberColumns;                      ///< dimensions of CellNumber::members
    int m_sourceColumn = -1;
};

} // namespace sextant
