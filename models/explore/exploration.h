// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/exchange.h"
#include "db/values/period.h"
#include "models/explore/annotation.h"
#include "models/forecast/forecast.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace sextant {

/// Keeps (or leaves out) some members of one dimension; a member stands for itself and all below
/// it.
struct Filter
{
    QString dimension;
    QStringList members;
    bool excludes = false;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// One step down into a member, with what the way up brings back.
struct Drill
{
    QString dimension; ///< of the member
    QString member;
    std::optional<Filter> filter; ///< the dimension's before; none: all members
    std::optional<int> level;     ///< the dimension's before; none: own numbers
    QStringList rows;             ///< the axes before; empty: the step left the axes as they were
    QString columns;

    friend bool operator==(const Drill &, const Drill &) = default;
};

/// What is shown of each number.
enum class Transform {
    Value,
    Share,      ///< percent of the total of its period (of its column where no axis is time)
    ShareOfRow, ///< percent of the total of its row
    Growth,     ///< percent a year since the previous period that has a number
    Index,      ///< base period = 100
    Difference, ///< value less the value of the previous period
};
[[nodiscard]] QString transformId(Transform transform); ///< `value`, `share`, `share-of-row`, …
[[nodiscard]] std::optional<Transform> transformFromId(QStringView id);

enum class SortBy { Given, Value, Name };

/// What is being looked at. A plain value: equality, JSON in and out, no pointers.
///
/// `period` and `measure` are dimension ids like any other on `rows` and `columns` and in filters.
struct Exploration
{
    QString dataset;
    QString measure; ///< empty: the dataset's first
    QStringList rows = { QStringLiteral("period") };
    QString columns; ///< empty: one column, the measure
    QList<Filter> filters;
    QList<Drill> drills; ///< the way down, outermost first; see models/explore/drill.h
    PeriodRange periods;
    std::optional<Grain> step; ///< coarser step; periods as published otherwise
    QMap<QString, int> levels; ///< dimension → hierarchy level (1 = top); absent: own numbers
    Transform transform = Transform::Value;
    Period base;      ///< for Index; invalid: the first period
    QString currency; ///< empty: as published
    RateBasis rateBasis = RateBasis::Year;
    int rateYear = 0; ///< for RateBasis::Fixed
    SortBy sort = SortBy::Given;
    bool descending = false;
    int top = 0;                              ///< 0: all; else the N largest and "other"
    QString chart = QStringLiteral("column"); ///< id of a chart family
    bool logScale = false;
    bool totals = true;            ///< show totals in the table and above stacks
    QString title;                 ///< empty: suggested from the numbers
    QString note;                  ///< the user's own note under the chart
    QList<Annotation> annotations; ///< drawn on the chart
    bool growthColumn = false;     ///< the growth a year of every series beside its name
    QString multiples;             ///< dimension with a small chart a member; empty: one chart
    bool freeAxis = false;         ///< each small chart has a value axis of its own
    std::optional<ForecastSpec> forecast;
    QJsonObject unknown; ///< fields of a newer version, kept for the round trip

    [[nodiscard]] const Filter *filter(const QString &dimension) const;
    /// Replaces the dimension's filter; an empty member list removes it.
    void setFilter(const Filter &filter);

    friend bool operator==(const Exploration &, const Exploration &) = default;
};

} // namespace sextant
