// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/facets.h"

#include "models/explore/evaluate.h"
#include "models/explore/facetcounts.h"

#include <algorithm>

namespace sextant {

namespace {

/// Puts the codes that `isShown` in the order of the catalog, each parent before its children.
class Ordering
{
public:
    explicit Ordering(const Dimension &dimension)
        : m_children(std::size_t(dimension.members.size()))
        , m_isPlaced(m_children.size(), 0)
    {
        for (int code = 0; code < int(dimension.members.size()); ++code) {
            const int parent = dimension.indexOf(dimension.members[code].parent);
            if (parent >= 0 && parent != code)
                m_children[std::size_t(parent)].push_back(code);
            else
                m_tops.push_back(code);
        }
    }

    struct Entry
    {
        int code;
        int depth;
    };
    std::vector<Entry> shown(const std::vector<qint64> &occurring)
    {
        m_entries.clear();
        for (const int top : m_tops)
            place(top, 0, occurring);
        // Members that no top leads to (parents in a circle) still show.
        for (int code = 0; code < int(m_isPlaced.size()); ++code) {
            if (m_isPlaced[std::size_t(code)] == 0)
                place(code, 0, occurring);
        }
        return m_entries;
    }

private:
    void place(int code, int depth, const std::vector<qint64> &occurring)
    {
        if (m_isPlaced[std::size_t(code)] != 0)
            return;
        m_isPlaced[std::size_t(code)] = 1;
        const bool occurs = occurring[std::size_t(code)] > 0;
        if (occurs)
            m_entries.push_back({ code, depth });
        for (const int child : m_children[std::size_t(code)])
            place(child, depth + (occurs ? 1 : 0), occurring);
    }

    std::vector<std::vector<int>> m_children;
    std::vector<int> m_tops;
    std::vector<quint8> m_isPlaced;
    std::vector<Entry> m_entries;
};

/// What each member and those below it come to. The whole comes to everything.
std::vector<qint64> withDescendants(const std::vector<qint64> &own, const DimensionColumn &column)
{
    std::vector<qint64> sums(own.size(), 0);
    for (std::size_t code = 0; code < own.size(); ++code) {
        if (own[code] == 0)
            continue;
        for (int level = column.hierarchy.level(quint32(code)); level >= 0; --level) {
            const int ancestor = column.hierarchy.ancestorAt(quint32(code), level);
            if (ancestor >= 0)
                sums[std::size_t(ancestor)] += own[code];
        }
    }
    return sums;
}

/// The facet of `measure`, for an exploration that cuts by it: all measures of the dataset.
Facet measureFacet(const Dataset &dataset, const Exploration &exploration, const CodeMask &kept,
    const std::vector<qint64> &rows)
{
    const Dimension dimension = measureDimension(dataset);
    Facet facet;
    facet.dimension = dimension.id;
    facet.names = dimension.names;
    facet.isFiltered = exploration.filter(dimension.id) != nullptr;
    for (std::size_t code = 0; code < kept.size(); ++code) {
        const Member &member = dimension.members[qsizetype(code)];
        facet.entries.append({ member.id, member.names, 0, rows[code], kept[code] != 0, false });
    }
    return facet;
}

} // namespace

QList<Facet> facets(const Cube &cube, const Exploration &exploration)
{
    // What cannot be resolved is shown as it is, so that a filter can still be taken off.
    const Exploration resolved = resolve(cube, exploration).value_or(exploration);
    const RowFilter filter(cube, resolved);
    return facetsOf(cube, resolved, filter, countFacets(cube, filter));
}

QList<Facet> facetsOf(const Cube &cube, const Exploration &exploration, const RowFilter &filter,
    const FacetCounts &counts)
{
    QList<Facet> facets;
    if (cutsByMeasure(exploration))
        facets.append(measureFacet(cube.dataset, exploration, filter.measures(), counts.ofMeasure));
    for (std::size_t d = 0; d < cube.dimensions.size(); ++d) {
        const DimensionColumn &column = cube.dimensions[d];
        const CodeMask &mask = filter.members(int(d));
        Facet facet;
        facet.dimension = column.dimension.id;
        facet.names = column.dimension.names;
        facet.isFiltered = !mask.empty();
        const std::vector<qint64> all = withDescendants(counts.occurring[d], column);
        const std::vector<qint64> rows = withDescendants(counts.passing[d], column);
        for (const auto &[code, depth] : Ordering(column.dimension).shown(all)) {
            const Member &member = column.dimension.members[code];
            facet.entries.append({ member.id, member.names, depth, rows[std::size_t(code)],
                mask.empty() || mask[std::size_t(code)] != 0, code == column.hierarchy.root() });
        }
        facets.append(facet);
    }
    return facets;
}

} // namespace sextant
