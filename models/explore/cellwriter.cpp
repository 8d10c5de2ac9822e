// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/cellwriter.h"

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

CellWriter::CellWriter(const NumberSet &numbers)
    : m_set(numbers)
    , m_unit(numbers.commonUnit())
{
    const Cube &cube = numbers.cube();
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        const QString &id = cube.dimensions[i].dimension.id;
        if (id != u"source"_s && id != u"kind"_s)
            m_numberColumns.push_back(int(i));
    }
    m_sourceColumn = cube.dimensionIndex(u"source"_s);
}

PivotCell CellWriter::conflict(std::vector<Outcome> groups)
{
    PivotCell cell;
    cell.state = CellState::Conflict;
    if (m_sourceColumn >= 0) {
        const auto &sources = m_set.cube().dimensions[std::size_t(m_sourceColumn)].codes;
        std::ranges::stable_sort(groups, {}, [&](const Outcome &group) {
            return group.numbers.empty() ? 0 : sources[number(group.numbers.front()).row];
        });
    }
    for (const Outcome &group : groups) {
        addOrigin(cell, group.numbers);
        if (group.hasValue() && group.numbers.size() > 1) {
            if (cell.numbers.size() < PivotCell::MaxNumbers)
                cell.numbers.append(sumOf(group));
            continue;
        }
        for (const quint32 index : group.numbers) {
            if (cell.numbers.size() >= PivotCell::MaxNumbers)
                break;
            cell.numbers.append(cellNumber(index));
        }
    }
    return cell;
}

PivotCell CellWriter::cell(const Outcome &outcome)
{
    PivotCell cell;
    cell.state = outcome.state;
    cell.qualifier = outcome.qualifier;
    cell.value = outcome.value;
    if (outcome.hasValue() && m_set.units()[outcome.unit] != m_unit)
        cell.unit = m_set.units()[outcome.unit].id();
    addOrigin(cell, outcome.numbers);
    const auto count = std::min<std::size_t>(outcome.numbers.size(), PivotCell::MaxNumbers);
    cell.numbers.reserve(qsizetype(count));
    for (std::size_t i = 0; i < count; ++i)
        cell.numbers.append(cellNumber(outcome.numbers[i]));
    if (outcome.numbers.size() == 1 && outcome.hasValue()) {
        cell.low = cell.numbers.first().low;
        cell.high = cell.numbers.first().high;
    }
    return cell;
}

void CellWriter::addOrigin(PivotCell &cell, const std::vector<quint32> &numbers) const
{
    const Cube &cube = m_set.cube();
    std::vector<quint32> sources;
    for (const quint32 index : numbers) {
        const quint32 row = number(index).row;
        cell.numberCount += cube.partsOf(row);
        cell.kinds |= cube.kinds[row];
        if (m_sourceColumn < 0)
            continue;
        const quint32 source = cube.dimensions[std::size_t(m_sourceColumn)].codes[row];
        if (std::ranges::find(sources, source) == sources.end())
            sources.push_back(source);
    }
    std::ranges::sort(sources);
    for (const quint32 source : sources) {
        const QString &id
            = cube.dimensions[std::size_t(m_sourceColumn)].dimension.members[source].id;
        if (!cell.sources.contains(id))
            cell.sources.append(id);
    }
}

const CellNumber &CellWriter::cellNumber(quint32 index)
{
    const auto [found, isNew] = m_cellNumbers.try_emplace(index);
    CellNumber &result = found->second;
    if (!isNew)
        return result;
    const Cube &cube = m_set.cube();
    const Number &from = number(index);
    result.value = from.value;
    result.low = cube.lows[from.row] * from.rate;
    result.high = cube.highs[from.row] * from.rate;
    result.period = cube.periods[qsizetype(from.period)];
    result.kind = cube.kinds[from.row];
    result.qualifier = cube.qualifiers[from.row];
    result.unit = cube.units[cube.unitCodes[from.row]].id();
    result.published = cube.values[from.row];
    result.rate = from.rate;
    result.note = cube.notes[cube.noteCodes[from.row]];
    result.rowId = cube.rowIds[from.row];
    result.parts = cube.partsOf(from.row);
    if (m_sourceColumn >= 0) {
        const DimensionColumn &sources = cube.dimensions[std::size_t(m_sourceColumn)];
        result.source = sources.dimension.members[sources.codes[from.row]].id;
    }
    result.members.reserve(qsizetype(m_numberColumns.size()));
    for (const int column : m_numberColumns) {
        const DimensionColumn &members = cube.dimensions[std::size_t(column)];
        result.members.append(members.isCollapsed
                ? QString()
                : members.dimension.members[members.codes[from.row]].id);
    }
    return result;
}

CellNumber CellWriter::sumOf(const Outcome &outcome)
{
    const Cube &cube = m_set.cube();
    const Number &first = number(outcome.numbers.front());
    CellNumber sum = cellNumber(outcome.numbers.front());
    Kinds kinds;
    for (const quint32 index : outcome.numbers)
        kinds |= cube.kinds[number(index).row];
    // Of the members, those that all parts share.
    for (std::size_t i = 0; i < m_numberColumns.size(); ++i) {
        const auto &codes = cube.dimensions[std::size_t(m_numberColumns[i])].codes;
        const auto differs = [&](quint32 index) {
            return !codes.empty() && codes[number(index).row] != codes[first.row];
        };
        if (std::ranges::any_of(outcome.numbers, differs))
            sum.members[qsizetype(i)].clear();
    }
    sum.kind = softest(kinds);
    sum.value = outcome.value;
    sum.published = outcome.value;
    sum.rate = 1;
    sum.unit = m_set.units()[outcome.unit].id();
    sum.period = m_set.targets()[qsizetype(first.target)];
    sum.low = std::numeric_limits<double>::quiet_NaN();
    sum.high = sum.low;
    sum.qualifier = outcome.qualifier;
    sum.note.clear();
    sum.rowId = 0;
    sum.parts = 0;
    for (const quint32 index : outcome.numbers)
        sum.parts += cube.partsOf(number(index).row);
    return sum;
}

const Source *CellWriter::sourceOf(quint32 index) const
{
    if (m_sourceColumn < 0)
        return nullptr;
    const DimensionColumn &sources = m_set.cube().dimensions[std::size_t(m_sourceColumn)];
    return m_set.cube().source(sources.dimension.members[sources.codes[number(index).row]].id);
}

} // namespace sextant
