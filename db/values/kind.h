// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <optional>

namespace sextant {

/// What a number claims to be. The order is from firm to soft.
enum class Kind : quint8 {
    Actual = 1,     ///< company report, official statistic, tracker of a finished period
    Estimate = 2,   ///< analyst figure for a finished or base period
    Forecast = 4,   ///< the period was not finished when it was published
    Assumption = 8, ///< somebody's starting point, never published as a figure
};
Q_DECLARE_FLAGS(Kinds, Kind)
Q_DECLARE_OPERATORS_FOR_FLAGS(Kinds)

inline constexpr Kind AllKinds[]
    = { Kind::Actual, Kind::Estimate, Kind::Forecast, Kind::Assumption };

/// `actual`, `estimate`, `forecast`, `assumption`: the words of files and the command line.
[[nodiscard]] QString kindId(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromId(QStringView id);

/// The softest kind of a set: what a figure made of several kinds must be shown as.
/// @pre kinds is not empty
[[nodiscard]] Kind softest(Kinds kinds);

/// What a publisher says about the precision of a number.
enum class Qualifier : quint8 {
    None,
    Approx,     ///< published as "about"
    MoreThan,   ///< published as more than the value
    LessThan,   ///< published as less than the value
    RangeLow,   ///< lower end of a published range
    RangeHigh,  ///< upper end of a published range
    Derived,    ///< the source's own sum of published parts
    Incomplete, ///< covers only a part of its period; stays out of totals
};

/// `approx`, `gt`, `lt`, `range-low`, `range-high`, `derived`, `incomplete`; empty for None.
[[nodiscard]] QString qualifierId(Qualifier qualifier);
[[nodiscard]] std::optional<Qualifier> qualifierFromId(QStringView id);

} // namespace sextant
