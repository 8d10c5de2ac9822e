// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"

#include <span>
#include <vector>

namespace sextant {

/// The tree of a dimension's members, prepared for the questions that adding up asks. Members are
/// named by their code, the index into Dimension::members. All questions take constant time.
///
/// A member `all` without a parent stands for the whole dimension: it has level 0 and contains
/// every other member. A member whose parent is unknown counts as a top member.
class Hierarchy final
{
public:
    Hierarchy() = default;
    explicit Hierarchy(const Dimension &dimension);

    [[nodiscard]] int size() const { return int(m_nodes.size()); }
    /// 1 for a top member, 0 for `all`.
    [[nodiscard]] int level(quint32 code) const { return m_nodes[code].level; }
    /// @return the code of the member `all`, or -1
    [[nodiscard]] int root() const { return m_root; }
    /// The member at `level` that contains `code` (itself if it is at that level).
    /// @return -1 if `code` lies above that level; for level 0 the member `all`, -1 without one
    [[nodiscard]] int ancestorAt(quint32 code, int level) const;
    /// Whether `inner` is `outer` or lies below it.
    [[nodiscard]] bool contains(quint32 outer, quint32 inner) const
    {
        const Node &o = m_nodes[outer];
        const Node &i = m_nodes[inner];
        return o.enter <= i.enter && i.exit <= o.exit;
    }
    /// Whether numbers of the two members are parts of a whole that do not overlap: neither
    /// contains the other, and from where their paths part neither passes a member that does not
    /// add (Member::adds).
    [[nodiscard]] bool areDisjoint(quint32 a, quint32 b) const;
    /// Whether every two of `codes` are disjoint. @param codes  each once
    [[nodiscard]] bool areAllDisjoint(std::span<const quint32> codes) const;

private:
    struct Node
    {
        int parent = -1;
        int level = 1;
        int enter = 0; ///< position in a walk of the tree, parents first
        int exit = 0;  ///< position after the last member below
        int nonAdding
            = -1; ///< the nearest member on the way up, itself included, that does not add
    };
    [[nodiscard]] bool addsBeside(quint32 code, quint32 other) const
    {
        const int nonAdding = m_nodes[code].nonAdding;
        return nonAdding < 0 || contains(quint32(nonAdding), other);
    }

    std::vector<Node> m_nodes;
    int m_root = -1;
};

} // namespace sextant
