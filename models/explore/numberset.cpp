// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/numberset.h"

#include "models/explore/combiner.h"
#include "models/explore/selection.h"
#include "models/explore/tr.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <tuple>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 Present = 1; ///< the group has a number, complete or not
constexpr quint8 Covers = 2;  ///< the group has a complete number

constexpr int MonthsPerYear = 12;

int monthsOf(const Period &period)
{
    return MonthsPerYear / partsPerYear(period.grain());
}

/// The months of its year that a period fills, one bit each; one bit for the undated period.
quint32 monthBits(const Period &period)
{
    if (!period.isValid())
        return 1;
    const auto months = quint32(monthsOf(period));
    return ((1U << months) - 1U) << (quint32(period.part() - 1) * months);
}

} // namespace

NumberSet::NumberSet(const Cube &cube, const Exploration &exploration)
    : NumberSet(cube, exploration, nullptr)
{
}

NumberSet::NumberSet(const Condensed &condensed, const Exploration &exploration)
    : NumberSet(*condensed.cube, exploration, &condensed)
{
}

NumberSet::NumberSet(const Cube &cube, const Exploration &exploration, const Condensed *condensed)
    : m_cube(cube)
    , m_exploration(exploration)
    , m_conversion(cube, exploration)
    , m_periodCount(std::size_t(cube.periods.size()))
{
    for (const Measure &measure : cube.dataset.measures)
        m_countsEvents.push_back(measure.unit.id() == u"events"_s);
    const CodeMask measures = measureMask(cube, exploration);
    for (std::size_t code = 0; code < measures.size(); ++code) {
        const PeriodTotal total = cube.dataset.measures[qsizetype(code)].overPeriods;
        m_totalsOverPeriods
            = m_totalsOverPeriods && (measures[code] == 0 || total == PeriodTotal::Sum);
    }
    if (std::ranges::count(measures, 1) == 1) {
        const auto only = std::ranges::find(measures, 1) - measures.begin();
        m_measure = cube.dataset.measures[only];
    } else {
        m_measure.id = cube.dataset.id;
        m_measure.names = cube.dataset.names;
        m_measure.overMembers = MemberTotal::None;
        m_measure.overPeriods = PeriodTotal::None;
    }
    const std::vector<MeasureRow> rows = rowsOfMeasure(condensed);
    std::vector<quint32> groups;
    setTargets();
    setGroups(rows, groups);
    setNumbers(rows, groups);
    setCoordinates();
}

std::vector<NumberSet::MeasureRow> NumberSet::rowsOfMeasure(const Condensed *condensed)
{
    if (condensed) {
        m_measureRows = condensed->measureRows;
        m_passedRows = condensed->passedRows;
        std::vector<MeasureRow> all;
        all.reserve(condensed->passes.size());
        for (std::size_t row = 0; row < condensed->passes.size(); ++row)
            all.push_back({ quint32(row), condensed->passes[row] != 0 });
        return all;
    }
    const RowFilter filter(m_cube, m_exploration);
    std::vector<MeasureRow> rows;
    for (std::size_t row = 0; row < m_cube.rowCount(); ++row) {
        if (!filter.keepsMeasure(row))
            continue;
        ++m_measureRows;
        if (!filter.keepsPeriod(row))
            continue;
        const bool passes = filter.keepsMembers(row);
        m_passedRows += passes ? 1 : 0;
        rows.push_back({ quint32(row), passes });
    }
    return rows;
}

void NumberSet::setTargets()
{
    // Coarser periods sort differently from the finer ones they come from, so collect, then code.
    QList<Period> targets;
    QList<Period> ofPeriod;
    for (const Period &period : m_cube.periods) {
        const auto &step = m_exploration.step;
        const bool isTooLong = step.has_value() && period.isValid() && period.grain() < *step;
        const Period target
            = step.has_value() && period.isValid() && !isTooLong ? period.coarsened(*step) : period;
        ofPeriod.append(target);
        if (!isTooLong && !targets.contains(target))
            targets.append(target);
    }
    std::ranges::sort(targets);
    m_targets = targets;
    m_targetOfPeriod.resize(m_periodCount);
    m_periodsOfTarget.resize(std::size_t(targets.size()));
    for (std::size_t code = 0; code < m_periodCount; ++code) {
        const auto target = m_targets.indexOf(ofPeriod[qsizetype(code)]);
        m_targetOfPeriod[code] = int(target);
        if (target >= 0)
            m_periodsOfTarget[std::size_t(target)].push_back(quint32(code));
    }
}

void NumberSet::setGroups(const std::vector<MeasureRow> &rows, std::vector<quint32> &groups)
{
    Combiner combiner(rows.size());
    combiner.add(std::size_t(m_cube.dataset.measures.size()),
        [&](std::size_t i) { return quint32(m_cube.measureCodes[rows[i].row]); });
    for (const DimensionColumn &column : m_cube.dimensions) {
        const Dimension &dimension = column.dimension;
        const bool isCombined = m_cube.dataset.combinesSources && dimension.id == u"source"_s;
        if (dimension.isAdditive || dimension.id == u"kind"_s || isCombined)
            continue;
        combiner.add(std::size_t(dimension.members.size()), [&](std::size_t i) {
            const quint32 row = rows[i].row;
            const bool isEvent = m_countsEvents[m_cube.measureCodes[row]] != 0;
            return isEvent ? 0 : column.codes[row];
        });
    }
    m_coverage.assign(combiner.count() * m_periodCount, 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const quint32 row = rows[i].row;
        const bool isComplete
            = m_cube.qualifiers[row] != Qualifier::Incomplete && !std::isnan(m_cube.values[row]);
        m_coverage[std::size_t(combiner[i]) * m_periodCount + m_cube.periodCodes[row]]
            |= isComplete ? Present | Covers : Present;
    }
    m_groupCount = combiner.count();
    groups = combiner.take();
}

void NumberSet::setNumbers(const std::vector<MeasureRow> &rows, const std::vector<quint32> &groups)
{
    m_numbers.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const quint32 row = rows[i].row;
        if (!rows[i].passes || std::isnan(m_cube.values[row]))
            continue;
        const quint32 period = m_cube.periodCodes[row];
        const int target = m_targetOfPeriod[period];
        if (target < 0) {
            ++m_tooLong;
            continue;
        }
        const Conversion::Step &step = m_conversion.step(m_cube.unitCodes[row], period);
        if (!step.isPossible)
            continue;
        Number number;
        number.row = row;
        number.group = groups[i];
        number.target = quint32(target);
        number.period = period;
        number.unit = step.unit;
        number.isComplete = m_cube.qualifiers[row] != Qualifier::Incomplete;
        number.isPart = m_cube.periods[qsizetype(period)] != m_targets[target];
        number.value = m_cube.values[row] * step.factor;
        number.rate = step.factor;
        number.isSum = m_cube.partsOf(row) > 1;
        m_numbers.push_back(number);
    }
}

void NumberSet::setCoordinates()
{
    Combiner plain(m_numbers.size());
    Combiner mixed(m_numbers.size());
    for (std::size_t d = 0; d < m_cube.dimensions.size(); ++d) {
        const DimensionColumn &column = m_cube.dimensions[d];
        const auto count = std::size_t(column.dimension.members.size());
        if (!column.dimension.isAdditive || column.isCollapsed)
            continue;
        std::vector<quint8> isUsed(count, 0);
        for (const Number &number : m_numbers)
            isUsed[column.codes[number.row]] = 1;
        std::vector<quint32> used;
        for (std::size_t code = 0; code < count; ++code) {
            if (isUsed[code] != 0)
                used.push_back(quint32(code));
        }
        const bool isPlain = column.hierarchy.areAllDisjoint(used);
        if (!isPlain)
            m_mixed.push_back(int(d));
        (isPlain ? plain : mixed).add(count, [&](std::size_t i) {
            return column.codes[m_numbers[i].row];
        });
    }
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i].plain = plain[i];
        m_numbers[i].mixed = mixed[i];
    }
    for (const std::vector<quint32> &periods : m_periodsOfTarget) {
        quint32 seen = 0;
        for (const quint32 code : periods) {
            const quint32 bits = monthBits(m_cube.periods[qsizetype(code)]);
            m_hasNestedPeriods = m_hasNestedPeriods || (seen & bits) != 0;
            seen |= bits;
        }
    }
    std::ranges::sort(m_numbers, {}, [](const Number &number) {
        return std::tuple(
            number.group, number.target, number.plain, number.mixed, number.period, number.row);
    });
}

QStringList NumberSet::notes() const
{
    QStringList notes = m_conversion.notes();
    if (m_tooLong > 0) {
        notes.append(ExploreTr::tr("Numbers of longer periods than the step are left out (%1).")
                         .arg(m_tooLong));
    }
    return notes;
}

bool NumberSet::isPresent(quint32 group, quint32 target) const
{
    return std::ranges::any_of(m_periodsOfTarget[target],
        [&](quint32 period) { return (coverage(group, period) & Present) != 0; });
}

bool NumberSet::isCovered(quint32 group, quint32 target) const
{
    quint32 covered = 0;
    for (const quint32 period : m_periodsOfTarget[target]) {
        if ((coverage(group, period) & Covers) != 0)
            covered |= monthBits(m_cube.periods[qsizetype(period)]);
    }
    const quint32 all = monthBits(m_targets[qsizetype(target)]);
    return (covered & all) == all;
}

NumberSet::Parts NumberSet::parts(quint32 group, quint32 target) const
{
    Parts parts;
    quint32 covered = 0;
    for (const quint32 code : m_periodsOfTarget[target]) {
        const Period &period = m_cube.periods[qsizetype(code)];
        const quint8 state = coverage(group, code);
        if ((state & Covers) != 0)
            covered |= monthBits(period);
        if ((state & Present) != 0)
            parts.grain = std::max(parts.grain, period.grain());
    }
    const int length = MonthsPerYear / partsPerYear(parts.grain);
    parts.needed = monthsOf(m_targets[qsizetype(target)]) / length;
    parts.covered = std::popcount(covered) / length;
    return parts;
}

int NumberSet::lastCovered(quint32 group, quint32 target) const
{
    int last = -1;
    quint32 lastBits = 0;
    for (const quint32 code : m_periodsOfTarget[target]) {
        if ((coverage(group, code) & Covers) == 0)
            continue;
        // The later end has the higher top bit; of those, the longer has more bits below it.
        const quint32 bits = monthBits(m_cube.periods[qsizetype(code)]);
        const bool endsLater = std::bit_width(bits) > std::bit_width(lastBits);
        const bool isLonger = std::bit_width(bits) == std::bit_width(lastBits)
            && std::popcount(bits) > std::popcount(lastBits);
        if (endsLater || isLonger) {
            last = int(code);
            lastBits = bits;
        }
    }
    return last;
}

int NumberSet::lastTarget(quint32 group) const
{
    int last = -1;
    for (int target = 0; target < int(m_targets.size()); ++target) {
        if (lastCovered(group, quint32(target)) < 0)
            continue;
        // Targets ascend by begin, the longer first: a later end decides, then the longer period.
        if (last < 0
            || m_targets[target].end() > m_targets[last].end() + m_targets[last].length() / 100)
            last = target;
    }
    return last;
}

bool NumberSet::endTogether(quint32 period, quint32 other) const
{
    return std::bit_width(monthBits(m_cube.periods[qsizetype(period)]))
        == std::bit_width(monthBits(m_cube.periods[qsizetype(other)]));
}

bool NumberSet::fillTarget(std::span<const quint32> numbers) const
{
    quint32 filled = 0;
    for (const quint32 index : numbers) {
        if (m_numbers[index].isComplete)
            filled |= monthBits(m_cube.periods[qsizetype(m_numbers[index].period)]);
    }
    const quint32 all = monthBits(m_targets[qsizetype(m_numbers[numbers.front()].target)]);
    return (filled & all) == all;
}

Unit NumberSet::commonUnit() const
{
    const auto isOther
        = [this](const Number &number) { return number.unit != m_numbers.front().unit; };
    if (m_numbers.empty() || std::ranges::any_of(m_numbers, isOther))
        return m_conversion.target(m_measure.unit);
    return units()[m_numbers.front().unit];
}

bool NumberSet::contains(const Number &outer, const Number &inner) const
{
    const auto containsMember = [&](int d) {
        return m_cube.dimensions[std::size_t(d)].hierarchy.contains(
            codeAt(d, outer), codeAt(d, inner));
    };
    const quint32 outerBits = monthBits(m_cube.periods[qsizetype(outer.period)]);
    const quint32 innerBits = monthBits(m_cube.periods[qsizetype(inner.period)]);
    return outer.plain == inner.plain && (innerBits & ~outerBits) == 0
        && std::ranges::all_of(m_mixed, containsMember);
}

bool NumberSet::areDisjoint(const Number &a, const Number &b) const
{
    const quint32 aBits = monthBits(m_cube.periods[qsizetype(a.period)]);
    const quint32 bBits = monthBits(m_cube.periods[qsizetype(b.period)]);
    return a.plain != b.plain || (aBits & bBits) == 0 || std::ranges::any_of(m_mixed, [&](int d) {
        return m_cube.dimensions[std::size_t(d)].hierarchy.areDisjoint(codeAt(d, a), codeAt(d, b));
    });
}

} // namespace sextant
