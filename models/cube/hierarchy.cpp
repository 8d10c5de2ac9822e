// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cube/hierarchy.h"

#include <QHash>

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

Hierarchy::Hierarchy(const Dimension &dimension)
{
    const int count = int(dimension.members.size());
    m_nodes.resize(std::size_t(count));
    QHash<QString, int> codes;
    codes.reserve(count);
    for (int code = 0; code < count; ++code) {
        const Member &member = dimension.members[code];
        codes.insert(member.id, code);
        if (member.id == u"all"_s && member.parent.isEmpty())
            m_root = code;
    }

    std::vector<std::vector<int>> children(m_nodes.size());
    std::vector<int> tops;
    for (int code = 0; code < count; ++code) {
        const int parent = codes.value(dimension.members[code].parent, -1);
        if (parent >= 0 && parent != m_root && parent != code)
            children[std::size_t(parent)].push_back(code);
        else if (code != m_root)
            tops.push_back(code);
        m_nodes[std::size_t(code)].parent = parent == code ? -1 : parent;
    }

    // Walks with a stack of its own; a member that a circle of parents keeps out of reach is left
    // as an island, contained by nothing.
    int position = 1;
    struct Step
    {
        int code;
        std::size_t next;
    };
    std::vector<Step> path;
    const auto enter = [&](int code, int parent, int level) {
        Node &node = m_nodes[std::size_t(code)];
        node.parent = parent;
        node.level = level;
        node.enter = position++;
        const bool adds = dimension.members[code].adds;
        node.nonAdding = adds ? (parent < 0 ? -1 : m_nodes[std::size_t(parent)].nonAdding) : code;
        path.push_back({ code, 0 });
    };
    for (const int top : tops) {
        enter(top, -1, 1);
        while (!path.empty()) {
            const int code = path.back().code;
            const std::vector<int> &below = children[std::size_t(code)];
            if (path.back().next < below.size()) {
                const int child = below[path.back().next++];
                enter(child, code, m_nodes[std::size_t(code)].level + 1);
            } else {
                m_nodes[std::size_t(code)].exit = position++;
                path.pop_back();
            }
        }
    }
    for (int code = 0; code < count; ++code) {
        Node &node = m_nodes[std::size_t(code)];
        if (code != m_root && node.exit == 0) {
            node.parent = -1;
            node.enter = position++;
            node.exit = position++;
        }
    }
    if (m_root >= 0)
        m_nodes[std::size_t(m_root)] = { .parent = -1, .level = 0, .enter = 0, .exit = position };
}

int Hierarchy::ancestorAt(quint32 code, int level) const
{
    if (level <= 0)
        return m_root;
    int current = int(code);
    while (current >= 0 && m_nodes[std::size_t(current)].level > level)
        current = m_nodes[std::size_t(current)].parent;
    return current >= 0 && m_nodes[std::size_t(current)].level == level ? current : -1;
}

bool Hierarchy::areDisjoint(quint32 a, quint32 b) const
{
    return !contains(a, b) && !contains(b, a) && addsBeside(a, b) && addsBeside(b, a);
}

bool Hierarchy::areAllDisjoint(std::span<const quint32> codes) const
{
    if (codes.size() < 2)
        return true;
    // In the order of the walk, a member that contains another stands before it with nothing but
    // its own descendants between, so neighbours tell; the same holds for a member that does not
    // add: it must contain the first and the last.
    std::vector<quint32> sorted(codes.begin(), codes.end());
    std::ranges::sort(sorted, {}, [this](quint32 code) { return m_nodes[code].enter; });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (contains(sorted[i - 1], sorted[i]))
            return false;
    }
    return std::ranges::all_of(sorted, [&](quint32 code) {
        return addsBeside(code, sorted.front()) && addsBeside(code, sorted.back());
    });
}

} // namespace sextant
