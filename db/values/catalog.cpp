// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/catalog.h"

#include <algorithm>

namespace sextant {

int Dimension::indexOf(const QString &memberId) const
{
    return m_index.value(memberId, -1);
}

const Member *Dimension::find(const QString &memberId) const
{
    const int index = indexOf(memberId);
    return index < 0 ? nullptr : &members[index];
}

QStringList Dimension::withDescendants(const QString &memberId) const
{
    const int index = indexOf(memberId);
    if (index < 0)
        return {};
    // The whole stands above every other member, though they do not name it as their parent.
    const bool isWhole = members[index].level == 0;
    QStringList result;
    for (const Member &member : members) {
        // A parent may be listed after its child, so climb instead of collecting downwards. The
        // bound is for hierarchies that run in a circle, which the store refuses.
        const Member *ancestor = &member;
        for (qsizetype steps = 0; ancestor && ancestor->id != memberId; ++steps) {
            const bool isTop = ancestor->parent.isEmpty() || steps > members.size();
            ancestor = isTop ? nullptr : find(ancestor->parent);
        }
        if (isWhole || ancestor)
            result.append(member.id);
    }
    return result;
}

void Dimension::rebuild()
{
    m_index.clear();
    m_index.reserve(members.size());
    for (int i = 0; i < members.size(); ++i)
        m_index.insert(members[i].id, i);
    for (Member &member : members) {
        if (member.level == 0)
            continue;
        int level = 1;
        const Member *ancestor = member.parent.isEmpty() ? nullptr : find(member.parent);
        while (ancestor && level <= members.size()) {
            ++level;
            ancestor = ancestor->parent.isEmpty() ? nullptr : find(ancestor->parent);
        }
        member.level = level;
    }
}

const Measure *Dataset::measure(const QString &measureId) const
{
    const auto found = std::ranges::find(measures, measureId, &Measure::id);
    return found == measures.end() ? nullptr : &*found;
}

} // namespace sextant
