// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecast/growth.h"

#include "models/forecast/tr.h"

#include <cmath>

namespace sextant {

namespace {

Failure outOfDomain(const QString &what, const QString &hint = {})
{
    return failure(ErrorCode::OutOfDomain, what, hint);
}

/// A result that left the range of doubles is no answer.
Result<double> finite(double value)
{
    if (!std::isfinite(value))
        return outOfDomain(ForecastTr::tr("The result is too large to be a number."));
    return value;
}

} // namespace

Result<double> compoundGrowth(double first, double last, double years)
{
    if (!std::isfinite(first) || !std::isfinite(last) || first <= 0 || last <= 0)
        return outOfDomain(ForecastTr::tr("A growth rate needs two values greater than zero."),
            ForecastTr::tr("Between zero or negative values, look at the difference instead."));
    if (!std::isfinite(years) || years <= 0)
        return outOfDomain(ForecastTr::tr("The last year must lie after the first."));
    return finite(std::expm1(std::log(last / first) / years));
}

Result<double> projectedValue(double value, double rate, double years)
{
    if (!std::isfinite(value) || !std::isfinite(years))
        return outOfDomain(ForecastTr::tr("The value and the years must be numbers."));
    if (!std::isfinite(rate) || rate <= -1)
        return outOfDomain(ForecastTr::tr("A growth rate must be more than −100 % a year."));
    return finite(value * std::exp(years * std::log1p(rate)));
}

Result<double> yearsToReach(double value, double target, double rate)
{
    if (!std::isfinite(value) || !std::isfinite(target) || value <= 0 || target <= 0)
        return outOfDomain(ForecastTr::tr("The value and the target must be greater than zero."));
    if (!std::isfinite(rate) || rate <= -1)
        return outOfDomain(ForecastTr::tr("A growth rate must be more than −100 % a year."));
    if (value == target)
        return 0;
    if (rate == 0)
        return outOfDomain(ForecastTr::tr("Without growth the target is never reached."));
    const double years = std::log(target / value) / std::log1p(rate);
    if (years < 0)
        return outOfDomain(rate > 0
                ? ForecastTr::tr("A growing value never reaches a smaller target.")
                : ForecastTr::tr("A shrinking value never reaches a larger target."));
    return finite(years);
}

Result<QList<YearValue>> projectedPath(double value, double rate, int from, int to)
{
    if (to < from)
        return outOfDomain(ForecastTr::tr("The last year must not lie before the first."));
    QList<YearValue> path;
    for (int year = from; year <= to; ++year) {
        const Result<double> reached = projectedValue(value, rate, year - from);
        if (!reached)
            return Failure(reached.error());
        path << YearValue { year, *reached };
    }
    return path;
}

} // namespace sextant
