// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/aggregate.h"

#include "models/explore/tr.h"

#include <algorithm>
#include <cmath>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

/// Calls `use` with each run of `numbers` whose members have the same key.
template <typename Key, typename Use>
void forEachRun(std::span<const quint32> numbers, const Key &key, const Use &use)
{
    for (std::size_t begin = 0; begin < numbers.size();) {
        std::size_t end = begin + 1;
        while (end < numbers.size() && key(numbers[end]) == key(numbers[begin]))
            ++end;
        use(numbers.subspan(begin, end - begin));
        begin = end;
    }
}

} // namespace

Aggregator::Aggregator(const NumberSet &numbers, const std::vector<quint8> &rolledUp)
    : m_set(numbers)
    , m_rolledUp(rolledUp)
    , m_writer(numbers)
{
}

PivotCell Aggregator::cell(std::span<const quint32> numbers, Role role, quint8 axes)
{
    std::vector<Outcome> groups;
    forEachRun(
        numbers, [this](quint32 index) { return number(index).group; },
        [&](std::span<const quint32> run) {
            // A group that says nothing about the last period contradicts nobody.
            if (Outcome outcome = ofGroup(run, role); !outcome.numbers.empty())
                groups.push_back(std::move(outcome));
        });
    if (groups.empty())
        return {};
    if (groups.size() > 1)
        return m_writer.conflict(std::move(groups));

    Outcome &outcome = groups.front();
    const bool isRolledUp = std::ranges::any_of(
        outcome.numbers, [&](quint32 index) { return (m_rolledUp[index] & axes) != 0; });
    if (outcome.state == CellState::Value && isRolledUp)
        outcome.state = CellState::Partial;
    return m_writer.cell(outcome);
}

Outcome Aggregator::ofGroup(std::span<const quint32> numbers, Role role)
{
    std::vector<Outcome> periods;
    forEachRun(
        numbers, [this](quint32 index) { return number(index).target; },
        [&](std::span<const quint32> run) { periods.push_back(ofPeriod(run, role)); });
    if (periods.size() == 1)
        return std::move(periods.front());

    const auto hasState = [&](CellState state) {
        return std::ranges::any_of(
            periods, [&](const Outcome &period) { return period.state == state; });
    };
    const PeriodTotal total = m_set.measureOf(number(numbers.front())).overPeriods;
    const bool countsEvents = m_set.countsEvents(number(numbers.front()));
    if (total == PeriodTotal::Last && !countsEvents)
        return ofStocks(periods, numbers, role);
    Outcome outcome;
    outcome.numbers.assign(numbers.begin(), numbers.end());
    if (hasState(CellState::Conflict))
        outcome.state = CellState::Conflict;
    else if (hasState(CellState::NotAdditive)
        || (!countsEvents && (total != PeriodTotal::Sum || !isUnbroken(periods))))
        outcome.state = CellState::NotAdditive;
    else
        return ofFlows(std::move(periods), numbers, role);
    return outcome;
}

Outcome Aggregator::ofPeriod(std::span<const quint32> numbers, Role role)
{
    Outcome outcome;
    outcome.numbers.assign(numbers.begin(), numbers.end());
    outcome.unit = number(numbers.front()).unit;
    const Measure &measure = m_set.measureOf(number(numbers.front()));
    if (!m_set.countsEvents(number(numbers.front()))) {
        const bool hasParts
            = std::ranges::any_of(numbers, [this](quint32 index) { return number(index).isPart; });
        if (numbers.size() > 1 && m_set.hasOverlaps())
            dropContained(outcome.numbers);
        if (hasParts && measure.overPeriods == PeriodTotal::Last) {
            keepLastPart(outcome.numbers, role);
            if (outcome.numbers.empty()) {
                outcome.numbers.assign(numbers.begin(), numbers.end());
                outcome.qualifier = Qualifier::Incomplete;
                noteIncomplete(numbers.front());
                return outcome;
            }
        }
        const bool isFlow = measure.overPeriods == PeriodTotal::Sum;
        if (hasParts && isFlow && !coversPeriod(outcome.numbers)) {
            outcome.qualifier = Qualifier::Incomplete;
            noteIncomplete(numbers.front());
            return outcome;
        }
        if (hasDuplicates(outcome.numbers)) {
            outcome.state = CellState::Conflict;
            return outcome;
        }
    }
    return ofParts(std::move(outcome), role);
}

Outcome Aggregator::ofParts(Outcome outcome, Role role)
{
    const Number &first = number(outcome.numbers.front());
    const bool addsUp = m_set.measureOf(first).overMembers == MemberTotal::Sum;
    const auto isSum = [this](quint32 index) { return number(index).isSum; };
    if (!addsUp && std::ranges::any_of(outcome.numbers, isSum)) {
        outcome.state = CellState::NotAdditive;
        return outcome;
    }
    if (outcome.numbers.size() == 1) {
        const bool isShown = first.isComplete || (role == Role::Cell && !first.isPart);
        outcome.state = isShown ? CellState::Value : CellState::Missing;
        outcome.qualifier = isShown ? m_set.cube().qualifiers[first.row] : Qualifier::Incomplete;
        if (isShown)
            outcome.value = first.value;
        return outcome;
    }

    bool differInMembers = false;
    bool differInPeriod = false;
    for (const quint32 index : outcome.numbers) {
        const Number &each = number(index);
        differInMembers = differInMembers || each.plain != first.plain || each.mixed != first.mixed;
        differInPeriod = differInPeriod || each.period != first.period;
        if (each.unit != first.unit) {
            outcome.state = CellState::Conflict;
            return outcome;
        }
    }
    const Measure &measure = m_set.measureOf(first);
    if ((differInMembers && !addsUp) || (differInPeriod && measure.overPeriods == PeriodTotal::None)
        || (m_set.hasOverlaps() && !m_set.countsEvents(first) && hasOverlaps(outcome.numbers))) {
        outcome.state = CellState::NotAdditive;
        return outcome;
    }

    const auto isIncomplete = [this](quint32 index) { return !number(index).isComplete; };
    const auto lost = std::ranges::count_if(outcome.numbers, isIncomplete);
    if (lost > 0) {
        outcome.qualifier = Qualifier::Incomplete;
        if (lost == std::ssize(outcome.numbers))
            return outcome;
        std::erase_if(outcome.numbers, isIncomplete);
    }
    outcome.state = lost > 0 ? CellState::Partial : CellState::Value;
    outcome.value = 0;
    for (const quint32 index : outcome.numbers)
        outcome.value += number(index).value;
    return outcome;
}

Outcome Aggregator::ofFlows(
    std::vector<Outcome> periods, std::span<const quint32> numbers, Role role)
{
    Outcome sum;
    sum.unit = periods.front().unit;
    bool hasLost = false;
    bool isPartial = false;
    for (const Outcome &period : periods) {
        hasLost = hasLost || period.qualifier == Qualifier::Incomplete;
        if (!period.hasValue() || period.qualifier == Qualifier::Incomplete) {
            // A single number marked incomplete is shown as a cell, but stays out of a sum.
            if (period.state != CellState::Partial)
                continue;
        }
        if (sum.hasValue() && period.unit != sum.unit) {
            sum.state = CellState::Conflict;
            sum.value = std::numeric_limits<double>::quiet_NaN();
            sum.numbers.assign(numbers.begin(), numbers.end());
            return sum;
        }
        sum.unit = period.unit;
        sum.value = sum.hasValue() ? sum.value + period.value : period.value;
        sum.state = CellState::Value;
        isPartial = isPartial || period.state == CellState::Partial;
        sum.numbers.insert(sum.numbers.end(), period.numbers.begin(), period.numbers.end());
    }
    if (hasLost)
        sum.qualifier = Qualifier::Incomplete;
    if (!sum.hasValue())
        sum.numbers.assign(numbers.begin(), numbers.end());
    else if (hasLost || isPartial)
        sum.state = CellState::Partial;
    if (sum.hasValue() && role == Role::Cell && !m_set.countsEvents(number(numbers.front())))
        m_added.emplace(number(numbers.front()).target, number(numbers.back()).target);
    return sum;
}

Outcome Aggregator::ofStocks(
    const std::vector<Outcome> &periods, std::span<const quint32> numbers, Role role)
{
    const int last = m_set.lastTarget(number(numbers.front()).group);
    for (const Outcome &period : periods) {
        if (int(number(period.numbers.front()).target) == last) {
            if (role == Role::Cell)
                m_latest.insert(quint32(last));
            return period;
        }
    }
    // What the last period does not report is not known then.
    return {};
}

void Aggregator::noteIncomplete(quint32 index)
{
    m_incomplete.emplace(std::pair(number(index).target, number(index).group), index);
}

void Aggregator::dropContained(std::vector<quint32> &numbers) const
{
    // Mostly no two numbers share their plain members; then none contains another.
    const auto arePlainAlike
        = [this](quint32 a, quint32 b) { return number(a).plain == number(b).plain; };
    if (std::ranges::adjacent_find(numbers, arePlainAlike) == numbers.end())
        return;
    std::vector<quint32> kept;
    kept.reserve(numbers.size());
    forEachRun(
        numbers, [this](quint32 index) { return number(index).plain; },
        [&](std::span<const quint32> run) {
            for (const quint32 inner : run) {
                const bool isContained = std::ranges::any_of(run, [&](quint32 outer) {
                    return outer != inner && number(outer).isComplete
                        && m_set.contains(number(outer), number(inner))
                        && !m_set.contains(number(inner), number(outer));
                });
                if (!isContained)
                    kept.push_back(inner);
            }
        });
    numbers = std::move(kept);
}

void Aggregator::keepLastPart(std::vector<quint32> &numbers, Role role)
{
    const Number &first = number(numbers.front());
    const int last = m_set.lastCovered(first.group, first.target);
    const auto &periods = m_set.cube().periods;
    const auto isEarlier = [&](quint32 index) {
        return number(index).isPart
            && (last < 0 || !m_set.endTogether(number(index).period, quint32(last)));
    };
    const quint32 target = first.target;
    std::erase_if(numbers, isEarlier);
    const bool endsEarly = last >= 0
        && periods[last].end()
            < m_set.targets()[qsizetype(target)].end() - periods[last].length() / 2;
    if (endsEarly && role == Role::Cell && !numbers.empty())
        m_lastOf.emplace(target, quint32(last));
}

bool Aggregator::hasDuplicates(const std::vector<quint32> &numbers) const
{
    return std::ranges::adjacent_find(numbers, [this](quint32 a, quint32 b) {
        const Number &one = number(a);
        const Number &other = number(b);
        return one.plain == other.plain && one.mixed == other.mixed && one.period == other.period;
    }) != numbers.end();
}

bool Aggregator::hasOverlaps(const std::vector<quint32> &numbers) const
{
    bool overlaps = false;
    forEachRun(
        numbers, [this](quint32 index) { return number(index).plain; },
        [&](std::span<const quint32> run) {
            for (std::size_t i = 0; i < run.size() && !overlaps; ++i) {
                for (std::size_t j = i + 1; j < run.size() && !overlaps; ++j) {
                    const Number &a = number(run[i]);
                    const Number &b = number(run[j]);
                    overlaps = a.isComplete && b.isComplete && !m_set.areDisjoint(a, b);
                }
            }
        });
    return overlaps;
}

bool Aggregator::coversPeriod(const std::vector<quint32> &numbers) const
{
    const auto isPart = [this](quint32 index) { return number(index).isPart; };
    if (std::ranges::none_of(numbers, isPart))
        return true;
    const Number &first = number(numbers.front());
    if (!m_set.cube().dataset.combinesSources)
        return m_set.isCovered(first.group, first.target);
    // Each member reports for itself, so each must cover the period by itself.
    bool covers = true;
    forEachRun(
        numbers,
        [this](quint32 index) { return std::pair(number(index).plain, number(index).mixed); },
        [&](std::span<const quint32> run) { covers = covers && m_set.fillTarget(run); });
    return covers;
}

bool Aggregator::isUnbroken(const std::vector<Outcome> &periods) const
{
    const Number &first = number(periods.front().numbers.front());
    const Period &begin = m_set.targets()[qsizetype(first.target)];
    if (!begin.isValid())
        return false;
    const bool isCombined = m_set.cube().dataset.combinesSources;
    Period expected = begin;
    for (const Outcome &period : periods) {
        const quint32 target = number(period.numbers.front()).target;
        const Period &actual = m_set.targets()[qsizetype(target)];
        if (actual.grain() != begin.grain() || actual.isFiscal() != begin.isFiscal())
            return false;
        // Between two numbers of the cell, the group must have numbers for every period.
        for (; expected < actual; expected = expected.next()) {
            const auto between = m_set.targets().indexOf(expected);
            if (isCombined || between < 0 || !m_set.isPresent(first.group, quint32(between)))
                return false;
        }
        if (expected != actual || (isCombined && !areSameMembers(period, periods.front())))
            return false;
        expected = actual.next();
    }
    return true;
}

bool Aggregator::areSameMembers(const Outcome &a, const Outcome &b) const
{
    return std::ranges::equal(a.numbers, b.numbers, [this](quint32 one, quint32 other) {
        return number(one).plain == number(other).plain && number(one).mixed == number(other).mixed;
    });
}

QStringList Aggregator::notes() const
{
    QStringList notes;
    const auto add = [&notes](const QString &note) {
        if (!notes.contains(note))
            notes.append(note);
    };
    for (const auto &[where, index] : m_incomplete) {
        const auto &[target, group] = where;
        const NumberSet::Parts parts = m_set.parts(group, target);
        QString text = ExploreTr::tr("%1 is incomplete: %2 of %3 months are covered.");
        if (parts.grain == Grain::Quarter)
            text = ExploreTr::tr("%1 is incomplete: %2 of %3 quarters are covered.");
        else if (parts.grain == Grain::Half)
            text = ExploreTr::tr("%1 is incomplete: %2 of %3 halves are covered.");
        QString period = m_set.targets()[qsizetype(target)].toString();
        const Source *source = m_writer.sourceOf(index);
        if (m_set.hasSeveralGroups() && source)
            period += u" ("_s + source->shortName() + u')';
        add(text.arg(period).arg(parts.covered).arg(parts.needed));
    }
    for (const auto &[target, period] : m_lastOf) {
        add(ExploreTr::tr("%1 is as of the end of %2.")
                .arg(m_set.targets()[qsizetype(target)].toString(),
                    m_set.cube().periods[qsizetype(period)].toString()));
    }
    for (const quint32 target : m_latest) {
        add(ExploreTr::tr("As of the end of %1.")
                .arg(m_set.targets()[qsizetype(target)].toString()));
    }
    if (!m_added.empty()) {
        quint32 last = 0;
        for (const auto &[from, to] : m_added)
            last = std::max(last, to);
        add(ExploreTr::tr("Sums run from %1 to %2.")
                .arg(m_set.targets()[qsizetype(m_added.begin()->first)].toString(),
                    m_set.targets()[qsizetype(last)].toString()));
    }
    return notes;
}

} // namespace sextant
