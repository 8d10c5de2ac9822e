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

Dimension measureDimension(const Dataset &dataset)
{
    Dimension dimension;
    dimension.id = u"measure"_s;
    dimension.names = { u"Measure"_s, u"指标"_s, u"指標"_s };
    for (const Measure &measure : dataset.measures) {
        Member member;
        member.id = measure.id;
        member.names = measure.names;
        dimension.members.append(member);
    }
    dimension.rebuild();
    return dimension;
}

bool cutsByMeasure(const Exploration &exploration)
{
    const QString id = u"measure"_s;
    return exploration.rows.contains(id) || exploration.columns == id || exploration.filter(id);
}

CodeMask measureMask(const Cube &cube, const Exploration &exploration)
{
    const auto &measures = cube.dataset.measures;
    const bool cuts = cutsByMeasure(exploration);
    CodeMask mask(std::size_t(measures.size()));
    for (std::size_t code = 0; code < mask.size(); ++code) {
        const QString &id = measures[qsizetype(code)].id;
        mask[code] = cuts ? std::ranges::all_of(exploration.filters,
                         [&](const Filter &filter) {
                             return filter.dimension != u"measure"_s
                                 || filter.members.contains(id) != filter.excludes;
                         })
                          : id == exploration.measure;
    }
    return mask;
}

RowFilter::RowFilter(const Cube &cube, const Exploration &exploration)
    : m_cube(cube)
    , m_measures(measureMask(cube, exploration))
    , m_periods(periodMask(cube, exploration))
    , m_members(cube.dimensions.size())
{
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        const DimensionColumn &column = cube.dimensions[i];
        if (exploration.filter(column.dimension.id)) {
            m_members[i] = memberMask(column, exploration.filters);
            m_filtered.push_back(int(i));
        }
    }
}

} // namespace sextant
