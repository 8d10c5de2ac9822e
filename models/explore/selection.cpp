// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/selection.h"

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

/// `mask` becomes what it was and, besides, what `named` says (or its opposite).
void restrict(CodeMask &mask, const CodeMask &named, bool excludes)
{
    for (std::size_t code = 0; code < mask.size(); ++code)
        mask[code] = mask[code] != 0 && (named[code] != 0) != excludes;
}

} // namespace

CodeMask memberMask(const DimensionColumn &column, const QList<Filter> &filters)
{
    const auto count = std::size_t(column.dimension.members.size());
    CodeMask mask(count, 1);
    for (const Filter &filter : filters) {
        if (filter.dimension != column.dimension.id)
            continue;
        CodeMask named(count, 0);
        for (const QString &id : filter.members) {
            const int outer = column.dimension.indexOf(id);
            for (std::size_t code = 0; outer >= 0 && code < count; ++code) {
                if (column.hierarchy.contains(quint32(outer), quint32(code)))
                    named[code] = 1;
            }
        }
        restrict(mask, named, filter.excludes);
    }
    return mask;
}

CodeMask periodMask(const Cube &cube, const Exploration &exploration)
{
    CodeMask mask(std::size_t(cube.periods.size()));
    for (std::size_t code = 0; code < mask.size(); ++code)
        mask[code] = exploration.periods.contains(cube.periods[qsizetype(code)]);
    for (const Filter &filter : exploration.filters) {
        if (filter.dimension != u"period"_s)
            continue;
        CodeMask named(mask.size(), 0);
        for (const QString &id : filter.members) {
            const auto outer = Period::parse(id);
            for (std::size_t code = 0; outer.has_value() && code < mask.size(); ++code) {
                const Period &period = cube.periods[qsizetype(code)];
                if (period.isValid() && period.isFiscal() == outer->isFiscal()
                    && outer->contains(period))
                    named[code] = 1;
            }
        }
        restrict(mask, named, filter.excludes);
    }
    return mask;
}

RowFilter::RowFilter(const Cube &cube, const Exploration &exploration)
    : m_cube(cube)
    , m_periods(periodMask(cube, exploration))
    , m_members(cube.dimensions.size())
{
    const auto &measures = cube.dataset.measures;
    const auto measure = std::ranges::find(measures, exploration.measure, &Measure::id);
    if (measure != measures.end())
        m_measure = int(std::distance(measures.begin(), measure));
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        const DimensionColumn &column = cube.dimensions[i];
        if (exploration.filter(column.dimension.id)) {
            m_members[i] = memberMask(column, exploration.filters);
            m_filtered.push_back(int(i));
        }
    }
}

} // namespace sextant
