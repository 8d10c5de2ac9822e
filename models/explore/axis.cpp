// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/axis.h"

#include "models/explore/combiner.h"
#include "models/explore/periodnames.h"

#include <algorithm>
#include <numeric>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

// The places of the whole and of `other` behind the coordinates of the members.
constexpr int Specials = 2;

const Names &otherNames()
{
    static const Names names { u"Other"_s, u"其他"_s, u"其他"_s };
    return names;
}

const Names &wholeNames()
{
    static const Names names { u"All"_s, u"全部"_s, u"全部"_s };
    return names;
}

const Names &undatedNames()
{
    static const Names names { u"Undated"_s, u"未注明日期"_s, u"未註明日期"_s };
    return names;
}

} // namespace

Axis::Axis(const NumberSet &numbers, const QStringList &dimensions)
    : m_set(numbers)
{
    for (const QString &id : dimensions) {
        if (id == u"period"_s)
            m_dimensions.push_back(plainDimension(id, PeriodColumn, int(m_set.targets().size())));
        else if (m_set.cube().dimensionIndex(id) >= 0)
            m_dimensions.push_back(hierarchyDimension(id));
        else
            m_dimensions.push_back(
                plainDimension(id, MeasureColumn, int(m_set.cube().dataset.measures.size())));
    }
    assign();
}

Axis::AxisDimension Axis::plainDimension(const QString &id, int column, int count)
{
    AxisDimension dimension;
    dimension.id = id;
    dimension.column = column;
    dimension.count = count + Specials;
    dimension.coordinates.resize(std::size_t(count));
    std::iota(dimension.coordinates.begin(), dimension.coordinates.end(), 0);
    return dimension;
}

Axis::AxisDimension Axis::hierarchyDimension(const QString &id) const
{
    AxisDimension dimension;
    dimension.id = id;
    dimension.column = m_set.cube().dimensionIndex(id);
    dimension.level = m_set.exploration().levels.value(id, -1);
    const Hierarchy &hierarchy = m_set.cube().dimensions[std::size_t(dimension.column)].hierarchy;
    dimension.count = hierarchy.size() + Specials;
    dimension.coordinates.resize(std::size_t(hierarchy.size()));
    for (int code = 0; code < hierarchy.size(); ++code) {
        int coordinate = code;
        if (dimension.level == 0)
            coordinate = hierarchy.root() >= 0 ? hierarchy.root() : hierarchy.size();
        else if (dimension.level > 0)
            coordinate = hierarchy.ancestorAt(quint32(code), dimension.level);
        dimension.coordinates[std::size_t(code)] = coordinate;
    }
    return dimension;
}

quint32 Axis::codeAt(const AxisDimension &dimension, const Number &number) const
{
    if (dimension.column == PeriodColumn)
        return number.target;
    if (dimension.column == MeasureColumn)
        return m_set.cube().measureCodes[number.row];
    return m_set.cube().dimensions[std::size_t(dimension.column)].codes[number.row];
}

void Axis::assign()
{
    const std::vector<Number> &numbers = m_set.numbers();
    m_labelOf.assign(numbers.size(), 0);
    m_labels.clear();
    if (m_dimensions.empty()) {
        m_labels.emplace_back();
        return;
    }
    Combiner combiner(numbers.size());
    for (const AxisDimension &dimension : m_dimensions) {
        combiner.add(std::size_t(dimension.count), [&](std::size_t i) {
            const int coordinate = dimension.coordinates[codeAt(dimension, numbers[i])];
            if (coordinate < 0)
                m_labelOf[i] = -1;
            return quint32(std::max(coordinate, 0));
        });
    }

    // Combinations become labels where a number is on the axis, in the order of coordinates.
    std::vector<int> labelOfId(combiner.count(), -1);
    std::vector<std::size_t> firstOfLabel;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (m_labelOf[i] < 0 || labelOfId[combiner[i]] >= 0)
            continue;
        labelOfId[combiner[i]] = int(firstOfLabel.size());
        firstOfLabel.push_back(i);
        std::vector<int> coordinates;
        for (const AxisDimension &dimension : m_dimensions)
            coordinates.push_back(dimension.coordinates[codeAt(dimension, numbers[i])]);
        m_labels.push_back(std::move(coordinates));
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (m_labelOf[i] >= 0)
            m_labelOf[i] = labelOfId[combiner[i]];
    }
    std::vector<int> order(m_labels.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {},
        [this](int label) -> const std::vector<int> & { return m_labels[std::size_t(label)]; });
    arrange(order);
}

void Axis::arrange(const std::vector<int> &order)
{
    std::vector<std::vector<int>> labels;
    std::vector<int> place(order.size());
    labels.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[std::size_t(order[i])] = int(i);
        labels.push_back(m_labels[std::size_t(order[i])]);
    }
    m_labels = std::move(labels);
    for (int &label : m_labelOf) {
        if (label >= 0)
            label = place[std::size_t(label)];
    }
}

bool Axis::hasPeriods() const
{
    return std::ranges::any_of(m_dimensions,
        [](const AxisDimension &dimension) { return dimension.column == PeriodColumn; });
}

int Axis::memberDimension() const
{
    const auto found = std::ranges::find_if(m_dimensions,
        [](const AxisDimension &dimension) { return dimension.column != PeriodColumn; });
    return found == m_dimensions.end() ? -1 : int(std::distance(m_dimensions.begin(), found));
}

bool Axis::isRolledUp(quint32 number) const
{
    return std::ranges::any_of(m_dimensions, [&](const AxisDimension &dimension) {
        if (dimension.column < 0 || dimension.level < 0)
            return false;
        const Cube &cube = m_set.cube();
        const quint32 code = codeAt(dimension, m_set.numbers()[number]);
        return dimension.coordinates[code] != int(code)
            && !cube.dimensions[std::size_t(dimension.column)].dimension.hasCompleteChildren;
    });
}

QList<Names> Axis::fold(int place, const std::vector<int> &kept)
{
    AxisDimension &dimension = m_dimensions[std::size_t(place)];
    const int other = dimension.count - 1;
    const int members = dimension.count - Specials;
    const DimensionColumn *column
        = dimension.column < 0 ? nullptr : &m_set.cube().dimensions[std::size_t(dimension.column)];
    const bool mayOverlap = column && column->dimension.isAdditive;

    std::vector<int> moved(std::size_t(dimension.count), other);
    QList<Names> overlapping;
    for (const std::vector<int> &label : m_labels) {
        const int coordinate = label[std::size_t(place)];
        int &target = moved[std::size_t(coordinate)];
        if (std::ranges::find(kept, coordinate) != kept.end()) {
            target = coordinate;
            continue;
        }
        const auto isInside = [&](int keep) {
            return keep < members && column->hierarchy.contains(quint32(keep), quint32(coordinate));
        };
        const auto overlaps = [&](int keep) {
            return keep < members
                && !column->hierarchy.areDisjoint(quint32(keep), quint32(coordinate));
        };
        if (!mayOverlap || coordinate >= members || std::ranges::none_of(kept, overlaps))
            continue;
        target = -1;
        const Names &names = column->dimension.members[coordinate].names;
        if (std::ranges::none_of(kept, isInside) && !overlapping.contains(names))
            overlapping.append(names);
    }
    for (int &coordinate : dimension.coordinates) {
        if (coordinate >= 0)
            coordinate = moved[std::size_t(coordinate)];
    }
    assign();
    return overlapping;
}

bool Axis::isOther(int label, int place) const
{
    const AxisDimension &dimension = m_dimensions[std::size_t(place)];
    return dimension.column != PeriodColumn && coordinate(label, place) == dimension.count - 1;
}

QString Axis::name(int label, int place) const
{
    return member(m_dimensions[std::size_t(place)], coordinate(label, place)).names.en;
}

AxisMember Axis::member(const AxisDimension &dimension, int coordinate) const
{
    const int members = dimension.count - Specials;
    AxisMember result;
    result.dimension = dimension.id;
    if (coordinate == dimension.count - 1) {
        result.id = u"other"_s;
        result.names = otherNames();
        result.isOther = true;
    } else if (coordinate >= members) {
        result.id = u"all"_s;
        result.names = wholeNames();
        result.level = 0;
    } else if (dimension.column == PeriodColumn) {
        result.period = m_set.targets()[coordinate];
        result.id = result.period.isValid() ? result.period.toString() : u"undated"_s;
        result.names = result.period.isValid() ? periodNames(result.period) : undatedNames();
    } else if (dimension.column == MeasureColumn) {
        const Measure &measure = m_set.cube().dataset.measures[coordinate];
        result.id = measure.id;
        result.names = measure.names;
    } else {
        const DimensionColumn &column = m_set.cube().dimensions[std::size_t(dimension.column)];
        const Member &named = column.dimension.members[coordinate];
        result.id = named.id;
        result.names = named.names;
        result.level = column.hierarchy.level(quint32(coordinate));
    }
    return result;
}

PivotAxis Axis::result() const
{
    PivotAxis axis;
    for (const AxisDimension &dimension : m_dimensions)
        axis.dimensions.append(dimension.id);
    axis.labels.reserve(qsizetype(m_labels.size()));
    for (const std::vector<int> &coordinates : m_labels) {
        AxisLabel label;
        label.reserve(qsizetype(coordinates.size()));
        for (std::size_t i = 0; i < coordinates.size(); ++i)
            label.append(member(m_dimensions[i], coordinates[i]));
        axis.labels.append(label);
    }
    return axis;
}

} // namespace sextant
