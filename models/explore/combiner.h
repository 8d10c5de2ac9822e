// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sextant {

/// Gives each combination of codes along several dimensions a number of its own, from 0.
class Combiner final
{
public:
    explicit Combiner(std::size_t count)
        : m_ids(count, 0)
    {
    }

    /// Adds one dimension. Numbers are given in the order of appearance, anew by each call.
    /// @param codeAt  the code, below `codeCount`, of the entry at an index
    template <typename CodeAt>
    void add(std::size_t codeCount, const CodeAt &codeAt)
    {
        // A table is faster than a hash while it stays small against the caches.
        constexpr std::size_t MostInTable = std::size_t(1) << 16U;
        const std::size_t combinations = m_count * codeCount;
        quint32 next = 0;
        if (combinations <= MostInTable) {
            std::vector<quint32> table(combinations, 0);
            for (std::size_t i = 0; i < m_ids.size(); ++i) {
                quint32 &id = table[m_ids[i] * codeCount + codeAt(i)];
                if (id == 0)
                    id = ++next;
                m_ids[i] = id - 1;
            }
        } else {
            std::unordered_map<quint64, quint32> table;
            for (std::size_t i = 0; i < m_ids.size(); ++i) {
                const quint64 key = quint64(m_ids[i]) * codeCount + codeAt(i);
                const auto [found, isNew] = table.try_emplace(key, next);
                next += isNew ? 1 : 0;
                m_ids[i] = found->second;
            }
        }
        m_count = std::max<std::size_t>(next, 1);
    }

    /// How many combinations there are.
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] quint32 operator[](std::size_t i) const { return m_ids[i]; }
    [[nodiscard]] std::vector<quint32> take() { return std::move(m_ids); }

private:
    std::vector<quint32> m_ids;
    std::size_t m_count = 1;
};

} // namespace sextant
