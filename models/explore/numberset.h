// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"
#include "models/explore/condense.h"
#include "models/explore/conversion.h"
#include "models/explore/exploration.h"

#include <span>
#include <vector>

namespace sextant {

/// One number that passed the filters, with all that adding up asks of it as small codes.
struct Number
{
    quint32 row = 0;    ///< of the cube
    quint32 group = 0;  ///< numbers of different groups are never added
    quint32 target = 0; ///< index into NumberSet::targets(): its period, at the step asked for
    quint32 plain = 0;  ///< its members along the dimensions whose members are all disjoint here
    quint32 mixed = 0;  ///< its members along the other additive dimensions
    quint32 period = 0; ///< code of its own period
    quint16 unit = 0;   ///< index into NumberSet::units()
    bool isComplete = true; ///< not marked Qualifier::Incomplete
    bool isPart = false;    ///< its own period is finer than the target
    bool isSum = false;     ///< of several rows
    double value = 0;       ///< converted
    double rate = 1;        ///< what `value` was multiplied by
};

/// The numbers an exploration looks at, prepared once for all cells: filtered, converted, coded and
/// put in the order (group, target, plain, mixed, period), which every subset of them keeps.
///
/// - The **group** is the combination of the measure and the members along the dimensions that do
/// not
///   add, without `kind`, and without `source` where the dataset combines sources. Events form
///   one group.
/// - **Coverage** says which periods a group has numbers for at all, over the whole dataset and
///   before any filter on members, within the period range. Numbers marked incomplete do not
///   cover a period.
class NumberSet final
{
public:
    /// @param exploration  resolved. Both arguments must outlive this object.
    NumberSet(const Cube &cube, const Exploration &exploration);
    /// Of what a large dataset was condensed to for this exploration. Both must outlive this
    /// object.
    NumberSet(const Condensed &condensed, const Exploration &exploration);

    [[nodiscard]] const Cube &cube() const { return m_cube; }
    [[nodiscard]] const Exploration &exploration() const { return m_exploration; }
    /// What the number measures; the same for all numbers of a group.
    [[nodiscard]] const Measure &measureOf(const Number &number) const
    {
        return m_cube.dataset.measures[m_cube.measureCodes[number.row]];
    }
    /// The measure that is looked at. If there are several, it goes by the dataset's names and does
    /// not total at all.
    [[nodiscard]] const Measure &measure() const { return m_measure; }
    /// Whether all that is looked at are flows, which add up over periods.
    [[nodiscard]] bool totalsOverPeriods() const { return m_totalsOverPeriods; }
    /// Whether every row of the measure is an event of its own, so that its numbers never
    /// contradict each other.
    [[nodiscard]] bool countsEvents(const Number &number) const
    {
        return m_countsEvents[m_cube.measureCodes[number.row]] != 0;
    }
    [[nodiscard]] const std::vector<Number> &numbers() const { return m_numbers; }
    [[nodiscard]] const QList<Unit> &units() const { return m_conversion.units(); }
    /// The unit of all numbers; if they differ, the measure's in the currency asked for.
    [[nodiscard]] Unit commonUnit() const;

    /// The periods of the axis of time, ascending: the dataset's own, or those of the step.
    [[nodiscard]] const QList<Period> &targets() const { return m_targets; }
    /// Numbers of the measure, and those of them that passed the filters.
    [[nodiscard]] qint64 measureRows() const { return m_measureRows; }
    [[nodiscard]] qint64 passedRows() const { return m_passedRows; }
    /// Notes on conversions and on what the step leaves out.
    [[nodiscard]] QStringList notes() const;

    // --- coverage ---
    /// Whether the group has a number, complete or not, in the target period.
    [[nodiscard]] bool isPresent(quint32 group, quint32 target) const;
    /// Whether complete numbers of the group cover the whole target period.
    [[nodiscard]] bool isCovered(quint32 group, quint32 target) const;
    struct Parts
    {
        int covered = 0;
        int needed = 0;
        Grain grain = Grain::Year;
    };
    /// How many parts of the target period the group covers, counted in its finest grain there.
    [[nodiscard]] Parts parts(quint32 group, quint32 target) const;
    /// Code of the last period within the target that the group covers, the longest if several
    /// end together; -1 if none.
    [[nodiscard]] int lastCovered(quint32 group, quint32 target) const;
    /// Index of the last target that the group covers at least in part; -1 if none.
    [[nodiscard]] int lastTarget(quint32 group) const;

    /// Whether the measure's numbers form several groups at all, filtered or not.
    [[nodiscard]] bool hasSeveralGroups() const { return m_groupCount > 1; }
    /// Whether two periods (codes) of one target end at the same time.
    [[nodiscard]] bool endTogether(quint32 period, quint32 other) const;
    /// Whether the complete ones of `numbers`, all of one target, cover it without a gap.
    [[nodiscard]] bool fillTarget(std::span<const quint32> numbers) const;

    // --- how numbers overlap ---
    /// Whether numbers may contain each other at all; if not, `plain` tells them apart.
    [[nodiscard]] bool hasOverlaps() const { return !m_mixed.empty() || m_hasNestedPeriods; }
    /// Whether what `inner` counts is all within what `outer` counts (also if it is the same).
    [[nodiscard]] bool contains(const Number &outer, const Number &inner) const;
    /// Whether nothing is counted by both. @pre equal `plain`; otherwise they are disjoint
    [[nodiscard]] bool areDisjoint(const Number &a, const Number &b) const;

private:
    struct MeasureRow
    {
        quint32 row = 0;
        bool passes = false;
    };
    NumberSet(const Cube &cube, const Exploration &exploration, const Condensed *condensed);
    [[nodiscard]] std::vector<MeasureRow> rowsOfMeasure(const Condensed *condensed);
    void setTargets();
    void setGroups(const std::vector<MeasureRow> &rows, std::vector<quint32> &groups);
    void setNumbers(const std::vector<MeasureRow> &rows, const std::vector<quint32> &groups);
    void setCoordinates();

    [[nodiscard]] quint8 coverage(quint32 group, quint32 period) const
    {
        return m_coverage[std::size_t(group) * m_periodCount + period];
    }
    [[nodiscard]] quint32 codeAt(int dimension, const Number &number) const
    {
        return m_cube.dimensions[std::size_t(dimension)].codes[number.row];
    }

    const Cube &m_cube;
    const Exploration &m_exploration;
    Measure m_measure;
    bool m_totalsOverPeriods = true;
    std::vector<quint8> m_countsEvents; ///< by measure code
    Conversion m_conversion;
    std::vector<Number> m_numbers;
    QList<Period> m_targets;
    std::vector<int> m_targetOfPeriod; ///< by period code; -1: longer than the step
    std::vector<std::vector<quint32>> m_periodsOfTarget;
    std::vector<int> m_mixed; ///< additive dimensions whose members overlap here
    bool m_hasNestedPeriods = false;
    std::size_t m_periodCount = 0;
    std::size_t m_groupCount = 0;
    std::vector<quint8> m_coverage; ///< group × period code
    qint64 m_measureRows = 0;
    qint64 m_passedRows = 0;
    qint64 m_tooLong = 0; ///< rows that passed but whose period is longer than the step
};

} // namespace sextant
