// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/lanes.h"
#include "models/cube/sums.h"

#include <span>
#include <vector>

namespace sextant {

/// What all panels show for any choice of members of one dimension, while the other filters stay:
/// the sums of each panel's members by that dimension's. Once it is built, following a brush no
/// longer touches the rows, so a step takes the same time for a thousand rows as for ten million.
///
/// D. Moritz, B. Howe, J. Heer: Falcon, CHI 2019, calls this a data tile. Immutable; any thread.
class Tile final
{
public:
    Tile() = default;

    /// The dimension that is brushed; -1 for a tile that was not built.
    [[nodiscard]] int dimension() const { return m_dimension; }
    /// How many members it has.
    [[nodiscard]] std::size_t codeCount() const { return m_codes; }
    /// The sums of its own members: they do not depend on the brush.
    [[nodiscard]] const Panel &own() const { return m_own; }
    /// The panels that it can give, in the order asked for. One is left out if it has too many
    /// members (CrossFilter::MaxTileCells).
    [[nodiscard]] const std::vector<int> &panelDimensions() const { return m_panels; }
    /// The panels for the members first … last, ends included; first > last: for none.
    /// @param panels  takes the result; memory that it has is used again
    void brush(quint32 first, quint32 last, std::vector<Panel> &panels) const;
    /// The panels for the members that the mask keeps. @param mask  by code, 0 or 1
    void brush(std::span<const quint8> mask, std::vector<Panel> &panels) const;

private:
    friend class CrossFilter;

    /// The sums of one panel for one group of measures.
    struct Part
    {
        std::size_t members = 0;
        /// Integers: by lane, then by the brushed code, then by member, the sum of all lower codes;
        /// so a range is one subtraction.
        std::vector<qint64> before;
        /// Floating-point lanes as they are: differences of their running sums would round.
        std::vector<qint64> doubles;
    };
    struct Run
    {
        std::size_t first;
        std::size_t end;
    };
    void addPart(const LaneLayout &layout, std::size_t members, const std::vector<qint64> &planes);
    void read(std::span<const Run> runs, std::vector<Panel> &panels) const;
    void sum(const Part &part, const LaneLayout &layout, std::span<const Run> runs,
        qint64 *planes) const;

    int m_dimension = -1;
    std::size_t m_codes = 0;
    quint32 m_lowest = 0; ///< the code of the first; not 0 if all rows have the same
    std::vector<LaneLayout> m_layouts;
    std::vector<int> m_panels;
    std::vector<Part> m_parts; ///< by layout, then by panel
    Panel m_own;
};

} // namespace sextant
