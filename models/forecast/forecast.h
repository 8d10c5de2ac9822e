// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace sextant {

/// How a series is carried forward.
enum class ForecastMethod { ConstantGrowth, LinearTrend, LogLinearTrend };
[[nodiscard]] QString forecastMethodId(
    ForecastMethod method); ///< `constant-growth`, `linear`, `log-linear`
[[nodiscard]] std::optional<ForecastMethod> forecastMethodFromId(QStringView id);

/// Which of the three paths of a scenario is drawn.
enum class ForecastCase { Low, Base, High };

/// A forecast as part of an exploration: what to do, not its outcome.
struct ForecastSpec
{
    ForecastMethod method = ForecastMethod::ConstantGrowth;
    double rate = 0;      ///< constant growth a year as a ratio; NaN: the series' own CAGR
    double spread = 0.05; ///< low and high grow by rate −/+ spread (ratio, ≥ 0)
    int untilYear = 0;    ///< last year; 0: five years after the last number
    ForecastCase shown = ForecastCase::Base;
    QString name; ///< the saved scenario's name; empty while it is being tried

    friend bool operator==(const ForecastSpec &a, const ForecastSpec &b);
};

[[nodiscard]] QJsonObject toJson(const ForecastSpec &spec);
[[nodiscard]] Result<ForecastSpec> forecastSpecFromJson(const QJsonObject &json);

/// One number of a series: time in fractional years.
struct SeriesPoint
{
    double year = 0;
    double value = 0;
};

/// One point of a forecast.
struct ForecastPoint
{
    double year = 0;
    double low = 0;
    double base = 0;
    double high = 0;
};

/// Carries a series forward, one point a year after its last point until `spec.untilYear`.
/// @param series  ascending in time; at least one point for ConstantGrowth with a rate, two
/// otherwise
/// @return an error of code OutOfDomain if the method is not defined for the series (log of a
///         number ≤ 0, too few points)
/// Linear and log-linear trends are ordinary least squares; low and high shift the yearly growth by
/// the spread, so a trend's own prediction interval is not claimed.
[[nodiscard]] Result<QList<ForecastPoint>> carryForward(
    const QList<SeriesPoint> &series, const ForecastSpec &spec);

} // namespace sextant
