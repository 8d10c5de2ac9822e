// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/condensedrows.h"

#include "models/cube/trackersummary.h"

#include <limits>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
void keep(std::vector<Value> &to, const std::vector<Value> &from, const std::vector<quint32> &rows)
{
    to.reserve(rows.size());
    for (const quint32 row : rows)
        to.push_back(from[row]);
}

} // namespace

CondensedRows::CondensedRows(const Cube &cube, std::vector<quint8> kept)
    : m_cube(cube)
    , m_kept(std::move(kept))
{
    m_condensed.cube = emptyLike(cube, m_kept);
}

void CondensedRows::addNumber(
    int measure, double value, qint32 parts, quint32 period, quint8 passes)
{
    Cube &cube = *m_condensed.cube;
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    cube.measureCodes.push_back(quint16(measure));
    cube.unitCodes.push_back(quint16(measure));
    cube.values.push_back(value);
    cube.lows.push_back(none);
    cube.highs.push_back(none);
    cube.qualifiers.push_back(Qualifier::None);
    cube.noteCodes.push_back(0);
    cube.rowIds.push_back(0);
    cube.parts.push_back(parts);
    cube.periodCodes.push_back(period);
    m_condensed.passes.push_back(passes);
}

void CondensedRows::add(
    int measure, double value, qint32 parts, quint32 period, std::span<const quint32> codes)
{
    addNumber(measure, value, parts, period, 1);
    std::size_t next = 0;
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        if (m_kept[i] != 0)
            m_condensed.cube->dimensions[i].codes.push_back(codes[next++]);
    }
}

void CondensedRows::addCoverage(const RowFilter &filter, std::span<const int> measures)
{
    const TrackerSummary &summary = *m_cube.summary;
    for (const TrackerSummary::Combination &each : summary.combinations) {
        if (!filter.keepsPeriodCode(each.period))
            continue;
        for (const int measure : measures) {
            const bool hasNumber = each.hasNumber[std::size_t(measure)] != 0;
            addNumber(measure, hasNumber ? 0 : std::numeric_limits<double>::quiet_NaN(), 1,
                each.period, 0);
            std::size_t next = 0;
            for (std::size_t i = 0; i < m_kept.size(); ++i) {
                const bool isSeparate
                    = next < summary.separate.size() && summary.separate[next] == int(i);
                if (m_kept[i] != 0) {
                    m_condensed.cube->dimensions[i].codes.push_back(
                        isSeparate ? each.codes[next] : 0);
                }
                next += isSeparate ? 1 : 0;
            }
        }
    }
}

Condensed CondensedRows::take(qint64 measureRows, qint64 passedRows)
{
    m_condensed.measureRows = measureRows;
    m_condensed.passedRows = passedRows;
    Cube &cube = *m_condensed.cube;
    cube.kinds.assign(cube.values.size(), Kind::Actual);
    if (const DimensionColumn *kinds = cube.dimension(u"kind"_s)) {
        for (std::size_t row = 0; row < cube.kinds.size(); ++row) {
            const QString &id = kinds->dimension.members[qsizetype(kinds->codes[row])].id;
            cube.kinds[row] = kindFromId(id).value_or(Kind::Actual);
        }
    }
    return std::move(m_condensed);
}

Condensed ofPeriods(const Condensed &all, const CodeMask &periods, qint64 passedRows)
{
    const Cube &from = *all.cube;
    std::vector<quint32> rows;
    for (std::size_t row = 0; row < from.periodCodes.size(); ++row) {
        if (periods[from.periodCodes[row]] != 0)
            rows.push_back(quint32(row));
    }
    std::vector<quint8> kept;
    for (const DimensionColumn &column : from.dimensions)
        kept.push_back(column.isCollapsed ? 0 : 1);
    Condensed some;
    some.cube = emptyLike(from, kept);
    some.measureRows = all.measureRows;
    some.passedRows = passedRows;
    Cube &cube = *some.cube;
    for (std::size_t i = 0; i < from.dimensions.size(); ++i) {
        if (kept[i] != 0)
            keep(cube.dimensions[i].codes, from.dimensions[i].codes, rows);
    }
    keep(cube.periodCodes, from.periodCodes, rows);
    keep(cube.measureCodes, from.measureCodes, rows);
    keep(cube.values, from.values, rows);
    keep(cube.lows, from.lows, rows);
    keep(cube.highs, from.highs, rows);
    keep(cube.kinds, from.kinds, rows);
    keep(cube.qualifiers, from.qualifiers, rows);
    keep(cube.unitCodes, from.unitCodes, rows);
    keep(cube.noteCodes, from.noteCodes, rows);
    keep(cube.rowIds, from.rowIds, rows);
    keep(cube.parts, from.parts, rows);
    keep(some.passes, all.passes, rows);
    return some;
}

CodeMask keptPeriods(const Cube &cube, const RowFilter &filter)
{
    CodeMask periods(std::size_t(cube.periods.size()));
    for (std::size_t code = 0; code < periods.size(); ++code)
        periods[code] = filter.keepsPeriodCode(quint32(code)) ? 1 : 0;
    return periods;
}

} // namespace sextant
