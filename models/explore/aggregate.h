// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellwriter.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace sextant {

/// What becomes of the numbers that meet in one cell.
///
/// A cell is made from the numbers that have the measure, lie in the period range and pass the
/// filters (a member stands for itself and all below it, `all` for everything):
///
/// 1. **Currency.** If a currency is asked for, money is converted at the rate of the number's year
///    or of one fixed year. Otherwise numbers stay as published, and different units in one cell
///    are a conflict.
/// 2. **Axes.** Along an axis dimension a number belongs to the very member it names, or, at level
///    N, to that member's ancestor at level N; numbers of members above level N are in no cell of
///    that axis (but in the totals). Level 0 is the whole.
/// 3. **Groups.** Numbers that differ in a dimension that does not add (source, market, …; not the
///    kind) form groups, each added up by itself. Where the dataset combines sources, the source
///    does not part groups.
/// 4. **Members.** Within a group and period, a number whose members are all at or below those of
///    another number is part of it and left out: a parent's own number is used as it is. What
///    remains is added if every two differ in a dimension in which they are disjoint parts (see
///    Hierarchy::areDisjoint()); otherwise, or if the measure does not add over members, the cell
///    is NotAdditive. Two numbers for the same members and period (the ends of a range, an actual
///    beside a forecast) are a Conflict. This is the roll-up of one dimension after the other, but
///    does not depend on their order.
/// 5. **Several groups** in a cell are a Conflict: it has no value and lists what each group says.
/// 6. **State.** One number, or a sum over members of dimensions that are not on an axis, is a
///    Value. A sum of the members below an axis member that has no number of its own (asked for by
///    a level) is Partial, unless the dimension says that children are complete.
/// 7. **Incomplete numbers** stay out of sums. A cell that is exactly one such number shows it, a
///    total does not. A sum that lost some is Partial, one that lost all is Missing; both say
///    Qualifier::Incomplete.
/// 8. **Periods.** At a step, a number published for the coarse period is used as it is, as in 4.
///    Flows add up if the group covers every part of the period (over the whole dataset, whatever
///    the filters on members; incomplete numbers do not cover), else the cell is Missing with
///    Qualifier::Incomplete and a note. Stocks take the last part that the group covers. Rates
///    neither add nor follow: one is shown, several are NotAdditive. Where no axis is time, flows
///    of periods of one grain without a gap add up, stocks take the last period that the group
///    covers, and all else is NotAdditive.
/// 9. **Totals** are made by the same rules from the numbers, never from the cells; so a published
///    total wins over the sum of its parts.
/// 10. **Events** (unit `events`) are occurrences, each row another one: they are counted, and
///    neither contradict nor contain each other, whatever their source.
/// 11. **Trackers.** Rows of a tracker with the same members, source and kind are parts of one
///     number and add; several rows of a measure that does not add over members are NotAdditive.
///     What of such rows an exploration cannot tell apart reaches these rules as one number (see
///     condense()); numbers of different kinds in one period then never add.
class Aggregator final
{
public:
    enum class Role { Cell, Total };

    /// @param numbers   must outlive this object
    /// @param rolledUp  one entry a number: bit 0 if it stands below its member of the rows at a
    ///                  level, bit 1 for the columns. Must outlive this object.
    Aggregator(const NumberSet &numbers, const std::vector<quint8> &rolledUp);

    /// @param numbers  indices of NumberSet::numbers(), ascending
    /// @param axes     the bits of `rolledUp` that make a sum Partial
    [[nodiscard]] PivotCell cell(std::span<const quint32> numbers, Role role, quint8 axes);

    /// What must be said of the cells made so far: incomplete periods, the ends of stocks.
    [[nodiscard]] QStringList notes() const;

private:
    [[nodiscard]] const Number &number(quint32 index) const { return m_set.numbers()[index]; }
    [[nodiscard]] Outcome ofGroup(std::span<const quint32> numbers, Role role);
    [[nodiscard]] Outcome ofPeriod(std::span<const quint32> numbers, Role role);
    [[nodiscard]] Outcome ofParts(Outcome outcome, Role role);
    [[nodiscard]] Outcome ofFlows(
        std::vector<Outcome> periods, std::span<const quint32> numbers, Role role);
    [[nodiscard]] Outcome ofStocks(
        const std::vector<Outcome> &periods, std::span<const quint32> numbers, Role role);

    void noteIncomplete(quint32 index);
    void dropContained(std::vector<quint32> &numbers) const;
    void keepLastPart(std::vector<quint32> &numbers, Role role);
    [[nodiscard]] bool hasDuplicates(const std::vector<quint32> &numbers) const;
    [[nodiscard]] bool hasOverlaps(const std::vector<quint32> &numbers) const;
    [[nodiscard]] bool coversPeriod(const std::vector<quint32> &numbers) const;
    [[nodiscard]] bool isUnbroken(const std::vector<Outcome> &periods) const;
    [[nodiscard]] bool areSameMembers(const Outcome &a, const Outcome &b) const;

    const NumberSet &m_set;
    const std::vector<quint8> &m_rolledUp;
    CellWriter m_writer;
    std::map<std::pair<quint32, quint32>, quint32> m_incomplete; ///< target, group → a number
    std::set<std::pair<quint32, quint32>> m_lastOf; ///< target, code of the period it took
    std::set<quint32> m_latest;                     ///< targets that stand for all periods
    std::set<std::pair<quint32, quint32>> m_added;  ///< first and last target of sums
};

} // namespace sextant
