// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecast/forecast.h"

#include "models/forecast/growth.h"
#include "models/forecast/tr.h"

#include <gsl/gsl_errno.h>
#include <gsl/gsl_fit.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

struct MethodName
{
    ForecastMethod method;
    QLatin1StringView id;
};
constexpr std::array methodNames {
    MethodName { ForecastMethod::ConstantGrowth, "constant-growth"_L1 },
    MethodName { ForecastMethod::LinearTrend, "linear"_L1 },
    MethodName { ForecastMethod::LogLinearTrend, "log-linear"_L1 },
};

struct CaseName
{
    ForecastCase shown;
    QLatin1StringView id;
};
constexpr std::array caseNames {
    CaseName { ForecastCase::Low, "low"_L1 },
    CaseName { ForecastCase::Base, "base"_L1 },
    CaseName { ForecastCase::High, "high"_L1 },
};

constexpr int DefaultHorizon = 5; // years after the last number
constexpr int LastYear = 2199;    // the last year a Period can name

Failure outOfDomain(const QString &what, const QString &hint = {})
{
    return failure(ErrorCode::OutOfDomain, what, hint);
}

/// A line fitted by ordinary least squares, with time counted from `origin` so that four-digit
/// years do not cost digits.
struct Trend
{
    double origin = 0;
    double intercept = 0;
    double slope = 0;
    [[nodiscard]] double at(double year) const { return intercept + slope * (year - origin); }
};

Result<Trend> fitted(const QList<SeriesPoint> &series, bool inLogs)
{
    std::vector<double> years;
    std::vector<double> values;
    const double origin = series.first().year;
    for (const SeriesPoint &point : series) {
        if (inLogs && point.value <= 0)
            return outOfDomain(
                ForecastTr::tr("A log-linear trend needs numbers greater than zero."),
                ForecastTr::tr("Use the linear trend."));
        years.push_back(point.year - origin);
        values.push_back(inLogs ? std::log(point.value) : point.value);
    }
    Trend trend { origin, 0, 0 };
    double cov00 = 0;
    double cov01 = 0;
    double cov11 = 0;
    double sumSquares = 0;
    // GSL's default handler ends the program; the status says all we need.
    gsl_error_handler_t *const before = gsl_set_error_handler_off();
    const int status = gsl_fit_linear(years.data(), 1, values.data(), 1, years.size(),
        &trend.intercept, &trend.slope, &cov00, &cov01, &cov11, &sumSquares);
    gsl_set_error_handler(before);
    if (status != GSL_SUCCESS || !std::isfinite(trend.intercept) || !std::isfinite(trend.slope))
        return outOfDomain(ForecastTr::tr("No trend can be fitted to these numbers."));
    return trend;
}

Result<void> checkSeries(const QList<SeriesPoint> &series, const ForecastSpec &spec)
{
    const bool ownRate = spec.method == ForecastMethod::ConstantGrowth && !std::isnan(spec.rate);
    if (series.size() < (ownRate ? 1 : 2))
        return outOfDomain(ownRate
                ? ForecastTr::tr("There is no number to carry forward.")
                : ForecastTr::tr("This method needs numbers of at least two years."));
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (!std::isfinite(series.at(i).value) || !std::isfinite(series.at(i).year))
            return outOfDomain(ForecastTr::tr("The series holds something that is no number."));
        if (i > 0 && series.at(i).year <= series.at(i - 1).year)
            return outOfDomain(ForecastTr::tr("The years of the series must ascend."));
    }
    if (!std::isfinite(spec.spread) || spec.spread < 0)
        return outOfDomain(ForecastTr::tr("The spread must be zero or more."));
    return {};
}

/// The value of the base path, any number of years after the last number.
using BasePath = std::function<double(double ahead)>;

Result<BasePath> basePath(const QList<SeriesPoint> &series, const ForecastSpec &spec)
{
    const SeriesPoint first = series.first();
    const SeriesPoint last = series.last();
    if (spec.method == ForecastMethod::ConstantGrowth) {
        Result<double> rate = spec.rate;
        if (std::isnan(spec.rate))
            rate = compoundGrowth(first.value, last.value, last.year - first.year);
        if (!rate)
            return Failure(rate.error());
        if (*rate <= -1)
            return outOfDomain(ForecastTr::tr("A growth rate must be more than −100 % a year."));
        return BasePath([growth = std::log1p(*rate), last](
                            double ahead) { return last.value * std::exp(growth * ahead); });
    }
    const bool inLogs = spec.method == ForecastMethod::LogLinearTrend;
    const Result<Trend> trend = fitted(series, inLogs);
    if (!trend)
        return Failure(trend.error());
    return BasePath([trend = *trend, inLogs, last](double ahead) {
        const double value = trend.at(last.year + ahead);
        return inLogs ? std::exp(value) : value;
    });
}

} // namespace

QString forecastMethodId(ForecastMethod method)
{
    for (const MethodName &name : methodNames) {
        if (name.method == method)
            return name.id;
    }
    Q_UNREACHABLE();
}

std::optional<ForecastMethod> forecastMethodFromId(QStringView id)
{
    for (const MethodName &name : methodNames) {
        if (id.compare(name.id, Qt::CaseInsensitive) == 0)
            return name.method;
    }
    return {};
}

bool operator==(const ForecastSpec &a, const ForecastSpec &b)
{
    // Two rates that both say "the series' own" are the same although NaN is not equal to itself.
    const bool sameRate = a.rate == b.rate || (std::isnan(a.rate) && std::isnan(b.rate));
    return sameRate && a.method == b.method && a.spread == b.spread && a.untilYear == b.untilYear
        && a.shown == b.shown && a.name == b.name;
}

Result<QList<ForecastPoint>> carryForward(
    const QList<SeriesPoint> &series, const ForecastSpec &spec)
{
    if (auto sound = checkSeries(series, spec); !sound)
        return Failure(sound.error());
    const Result<BasePath> path = basePath(series, spec);
    if (!path)
        return Failure(path.error());

    const double last = series.last().year;
    const double until = spec.untilYear > 0 ? spec.untilYear : std::floor(last) + DefaultHorizon;
    if (until > LastYear)
        return outOfDomain(ForecastTr::tr("A forecast ends in %1 at the latest.").arg(LastYear));
    QList<ForecastPoint> points;
    for (double year = last + 1; std::floor(year) <= until; year += 1) {
        const double ahead = year - last;
        const double base = (*path)(ahead);
        // Low and high grow by the base path's own rate less and plus the spread. A base path that
        // crosses zero has no growth rate: there the spread is one of the last number a year.
        ForecastPoint point { year, base, base, base };
        const double from = series.last().value;
        const double growth
            = from > 0 && base > 0 ? std::pow(base / from, 1 / ahead) - 1 : std::nan("");
        if (std::isfinite(growth)) {
            point.low = from * std::pow(std::max(0.0, 1 + growth - spec.spread), ahead);
            point.high = from * std::pow(1 + growth + spec.spread, ahead);
        } else {
            point.low = base - std::abs(from) * spec.spread * ahead;
            point.high = base + std::abs(from) * spec.spread * ahead;
        }
        if (!std::isfinite(point.low) || !std::isfinite(point.base) || !std::isfinite(point.high))
            return outOfDomain(ForecastTr::tr("The forecast grows beyond any number."));
        points << point;
    }
    return points;
}

QJsonObject toJson(const ForecastSpec &spec)
{
    QJsonObject json { { u"method"_s, forecastMethodId(spec.method) }, { u"spread"_s, spec.spread },
        { u"untilYear"_s, spec.untilYear } };
    // No rate means the series' own: JSON has no NaN.
    if (!std::isnan(spec.rate))
        json.insert(u"rate"_s, spec.rate);
    for (const CaseName &name : caseNames) {
        if (name.shown == spec.shown)
            json.insert(u"shown"_s, QString(name.id));
    }
    if (!spec.name.isEmpty())
        json.insert(u"name"_s, spec.name);
    return json;
}

namespace {

/// Reads one field that may be missing; a value of the wrong kind is an error that names the field.
Result<void> readNumber(const QJsonObject &json, const QString &field, double &number)
{
    const QJsonValue value = json.value(field);
    if (value.isUndefined())
        return {};
    if (!value.isDouble())
        return failure(ErrorCode::Malformed, ForecastTr::tr("This must be a number."), {},
            u"forecast."_s + field);
    number = value.toDouble();
    return {};
}

Failure badField(const QString &field, const QString &text)
{
    return failure(ErrorCode::Malformed, ForecastTr::tr("\"%1\" is not known here.").arg(text), {},
        u"forecast."_s + field);
}

} // namespace

Result<ForecastSpec> forecastSpecFromJson(const QJsonObject &json)
{
    ForecastSpec spec;
    const QString method = json.value(u"method"_s).toString();
    const auto known = forecastMethodFromId(method);
    if (!known)
        return badField(u"method"_s, method);
    spec.method = *known;

    spec.rate = std::nan("");
    double untilYear = 0;
    for (auto [field, number] : { std::pair { u"rate"_s, &spec.rate },
             std::pair { u"spread"_s, &spec.spread }, std::pair { u"untilYear"_s, &untilYear } }) {
        if (auto read = readNumber(json, field, *number); !read)
            return Failure(read.error());
    }
    if (spec.spread < 0)
        return badField(u"spread"_s, QString::number(spec.spread));
    if (untilYear < 0 || untilYear > LastYear || untilYear != std::floor(untilYear))
        return badField(u"untilYear"_s, QString::number(untilYear));
    spec.untilYear = int(untilYear);

    const QString shown = json.value(u"shown"_s).toString(u"base"_s);
    bool isShownKnown = false;
    for (const CaseName &name : caseNames) {
        if (shown == name.id) {
            spec.shown = name.shown;
            isShownKnown = true;
        }
    }
    if (!isShownKnown)
        return badField(u"shown"_s, shown);
    spec.name = json.value(u"name"_s).toString();
    return spec;
}

} // namespace sextant
