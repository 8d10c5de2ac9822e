// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"
#include "models/explore/exploration.h"

#include <QRandomGenerator>

namespace sextant::test {

/// Makes explorations of a cube, most of them sensible.
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    Exploration exploration(const Cube &cube)
    {
        Exploration result;
        result.dataset = cube.dataset.id;
        result.measure = pick(cube.dataset.measures).id;
        QStringList dimensions { QStringLiteral("period"), QStringLiteral("measure") };
        for (const DimensionColumn &column : cube.dimensions)
            dimensions.append(column.dimension.id);
        result.rows.clear();
        for (int i = m_random.bounded(3); i >= 0 && !chance(10); --i)
            result.rows.append(dimensions.takeAt(m_random.bounded(dimensions.size())));
        if (!chance(3))
            result.columns = dimensions.takeAt(m_random.bounded(dimensions.size()));
        for (int i = m_random.bounded(3); i > 0; --i)
            result.filters.append(filter(cube));
        if (chance(4))
            result.periods = { period(), {} };
        if (chance(4))
            result.periods.to = period();
        if (result.periods.from.isValid() && result.periods.to.isValid()
            && result.periods.to.end() <= result.periods.from.begin())
            result.periods = {};
        if (chance(2))
            result.step = Grain(m_random.bounded(4));
        if (chance(3))
            result.levels.insert(pick(cube.dataset.dimensions), m_random.bounded(4));
        result.transform = Transform(chance(2) ? 0 : m_random.bounded(6));
        if (chance(6))
            result.base = period();
        if (chance(3)) {
            result.currency = chance(2) ? QStringLiteral("USD") : QStringLiteral("CNY");
            result.rateBasis = RateBasis(m_random.bounded(3));
            if (result.rateBasis == RateBasis::Fixed)
                result.rateYear = 2017 + m_random.bounded(12);
        }
        result.sort = SortBy(m_random.bounded(3));
        result.descending = chance(2);
        result.top = chance(3) ? 1 + m_random.bounded(4) : 0;
        return result;
    }

private:
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    template <typename List>
    const typename List::value_type &pick(const List &list)
    {
        return list[m_random.bounded(int(list.size()))];
    }
    Period period()
    {
        const auto grain = Grain(m_random.bounded(4));
        return { 2019 + m_random.bounded(16), grain, 1 + m_random.bounded(partsPerYear(grain)),
            chance(4) };
    }
    Filter filter(const Cube &cube)
    {
        const DimensionColumn &column
            = cube.dimensions[std::size_t(m_random.bounded(int(cube.dimensions.size())))];
        Filter filter { column.dimension.id, {}, chance(3) };
        for (int i = m_random.bounded(3); i >= 0; --i)
            filter.members.append(pick(column.dimension.members).id);
        return filter;
    }

    QRandomGenerator m_random;
};

} // namespace sextant::test
