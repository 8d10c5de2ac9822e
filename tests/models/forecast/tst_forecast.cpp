// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecast/forecast.h"

#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>

using namespace sextant;
using namespace Qt::StringLiterals;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

ForecastSpec spec(ForecastMethod method, int untilYear, double rate = NaN, double spread = 0.05)
{
    ForecastSpec spec;
    spec.method = method;
    spec.rate = rate;
    spec.spread = spread;
    spec.untilYear = untilYear;
    return spec;
}

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-12 * std::abs(expected);
}

/// Gartner, May 2024: AI semiconductors, USD bn (resources/data/market_size.csv).
const QList<SeriesPoint> gartner { { 2023, 53.662 }, { 2024, 71.252 }, { 2025, 91.955 } };

/// F. J. Anscombe, "Graphs in Statistical Analysis", The American Statistician 27 (1973), first
/// set, in ascending order; its least-squares line is 3.0000909 + 0.5000909 x.
const QList<SeriesPoint> anscombe { { 4, 4.26 }, { 5, 5.68 }, { 6, 7.24 }, { 7, 4.82 }, { 8, 6.95 },
    { 9, 8.81 }, { 10, 8.04 }, { 11, 8.33 }, { 12, 10.84 }, { 13, 7.58 }, { 14, 9.96 } };

} // namespace

Q_DECLARE_METATYPE(QList<SeriesPoint>)
Q_DECLARE_METATYPE(ForecastSpec)

/// References: the normal equations and closed forms worked with 40 decimal digits (Python's
/// decimal module), and the published line of Anscombe's first set.
class TestForecast final : public QObject
{
    Q_OBJECT

private slots:
    void base_data()
    {
        QTest::addColumn<QList<SeriesPoint>>("series");
        QTest::addColumn<ForecastSpec>("spec");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("linear, Anscombe")
            << anscombe << spec(ForecastMethod::LinearTrend, 17)
            << QList<double> { 10.501454545454546, 11.001545454545455, 11.501636363636364 };
        QTest::newRow("linear, Gartner")
            << gartner << spec(ForecastMethod::LinearTrend, 2028)
            << QList<double> { 110.58266666666667, 129.72916666666667, 148.87566666666667 };
        QTest::newRow("log-linear, Gartner")
            << gartner << spec(ForecastMethod::LogLinearTrend, 2028)
            << QList<double> { 120.94509168809164, 158.32244749991651, 207.25105113820704 };
        QTest::newRow("constant, given rate") << QList<SeriesPoint> { { 2025, 102.19 } }
                                              << spec(ForecastMethod::ConstantGrowth, 2027, 0.1776)
                                              << QList<double> { 120.338944, 141.7111404544 };
        // 91.955 × (91.955 / 53.662)^(1/2)
        QTest::newRow("constant, own rate") << gartner << spec(ForecastMethod::ConstantGrowth, 2026)
                                            << QList<double> { 91.955 * 1.309044007409728408 };
        QTest::newRow("linear falls below zero")
            << QList<SeriesPoint> { { 2023, 3 }, { 2024, 1 } }
            << spec(ForecastMethod::LinearTrend, 2026) << QList<double> { -1, -3 };
    }
    void base()
    {
        QFETCH(QList<SeriesPoint>, series);
        QFETCH(ForecastSpec, spec);
        QFETCH(QList<double>, expected);
        const auto points = carryForward(series, spec);
        QVERIFY2(points.has_value(), "defined for this series");
        QCOMPARE(points->size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const ForecastPoint &point = points->at(i);
            QCOMPARE(point.year, series.last().year + double(i + 1));
            QVERIFY2(isNear(point.base, expected.at(i)),
                qPrintable(QString::number(point.base, 'g', 17)));
            QVERIFY(point.low <= point.base && point.base <= point.high);
        }
    }

    /// 102.19 × 1.1276^k and × 1.2276^k.
    void spreadShiftsTheYearlyRate()
    {
        const auto points = carryForward(
            { { 2025, 102.19 } }, spec(ForecastMethod::ConstantGrowth, 2032, 0.1776));
        QVERIFY(points.has_value());
        QCOMPARE(points->size(), 7);
        QVERIFY(isNear(points->first().low, 115.229444));
        QVERIFY(isNear(points->first().high, 125.448444));
        QVERIFY(isNear(points->last().low, 236.86116964966525));
        QVERIFY(isNear(points->last().high, 429.34514616116932));
    }
    void spreadWiderThanTheValueStopsAtZero()
    {
        const auto points = carryForward(
            { { 2025, 100 } }, spec(ForecastMethod::ConstantGrowth, 2027, -0.2, 1.5));
        QVERIFY(points.has_value());
        QCOMPARE(points->last().low, 0.);
        QVERIFY(isNear(points->last().base, 64.));
    }
    void noSpreadIsOnePath()
    {
        const auto points
            = carryForward(gartner, spec(ForecastMethod::LogLinearTrend, 2030, NaN, 0));
        QVERIFY(points.has_value());
        for (const ForecastPoint &point : *points) {
            QVERIFY(isNear(point.low, point.base));
            QVERIFY(isNear(point.high, point.base));
        }
    }

    void horizon()
    {
        const auto five = carryForward(gartner, spec(ForecastMethod::LinearTrend, 0));
        QVERIFY(five.has_value());
        QCOMPARE(five->size(), 5);
        QCOMPARE(five->last().year, 2030.);
        // A horizon that is reached already adds nothing.
        QCOMPARE(carryForward(gartner, spec(ForecastMethod::LinearTrend, 2025))->size(), 0);
        // A quarter keeps its place in the year.
        const auto quarters
            = carryForward({ { 2024.5, 10 } }, spec(ForecastMethod::ConstantGrowth, 2026, 0.1));
        QCOMPARE(quarters->size(), 2);
        QCOMPARE(quarters->last().year, 2026.5);
    }

    void refuses_data()
    {
        QTest::addColumn<QList<SeriesPoint>>("series");
        QTest::addColumn<ForecastSpec>("spec");
        const QList<SeriesPoint> one { { 2025, 1 } };
        QTest::newRow("empty") << QList<SeriesPoint> {}
                               << spec(ForecastMethod::ConstantGrowth, 2030, 0.1);
        QTest::newRow("own rate of one point") << one << spec(ForecastMethod::ConstantGrowth, 2030);
        QTest::newRow("trend of one point") << one << spec(ForecastMethod::LinearTrend, 2030);
        QTest::newRow("log of zero") << QList<SeriesPoint> { { 2024, 0 }, { 2025, 1 } }
                                     << spec(ForecastMethod::LogLinearTrend, 2030);
        QTest::newRow("own rate from a negative") << QList<SeriesPoint> { { 2024, -2 },
            { 2025, 1 } } << spec(ForecastMethod::ConstantGrowth, 2030);
        QTest::newRow("rate of -100 %") << one << spec(ForecastMethod::ConstantGrowth, 2030, -1);
        QTest::newRow("years descend") << QList<SeriesPoint> { { 2025, 1 }, { 2024, 1 } }
                                       << spec(ForecastMethod::LinearTrend, 2030);
        QTest::newRow("a year twice") << QList<SeriesPoint> { { 2025, 1 }, { 2025, 2 } }
                                      << spec(ForecastMethod::LinearTrend, 2030);
        QTest::newRow("a gap as a number") << QList<SeriesPoint> { { 2024, NaN }, { 2025, 2 } }
                                           << spec(ForecastMethod::LinearTrend, 2030);
        QTest::newRow("negative spread")
            << one << spec(ForecastMethod::ConstantGrowth, 2030, 0.1, -0.1);
        QTest::newRow("too far") << one << spec(ForecastMethod::ConstantGrowth, 2300, 0.1);
        QTest::newRow("too large") << one << spec(ForecastMethod::ConstantGrowth, 2100, 1e10);
    }
    void refuses()
    {
        QFETCH(QList<SeriesPoint>, series);
        QFETCH(ForecastSpec, spec);
        const auto points = carryForward(series, spec);
        QVERIFY(!points.has_value());
        QCOMPARE(points.error().code, ErrorCode::OutOfDomain);
        QVERIFY(!points.error().what.isEmpty());
    }

    void jsonRoundTrip_data()
    {
        QTest::addColumn<ForecastSpec>("spec");
        QTest::newRow("default") << ForecastSpec {};
        QTest::newRow("own rate") << spec(ForecastMethod::ConstantGrowth, 2030);
        ForecastSpec named = spec(ForecastMethod::LogLinearTrend, 2035, NaN, 0.125);
        named.shown = ForecastCase::High;
        named.name = u"Optimistic"_s;
        QTest::newRow("everything") << named;
    }
    void jsonRoundTrip()
    {
        QFETCH(ForecastSpec, spec);
        const auto again = forecastSpecFromJson(toJson(spec));
        QVERIFY(again.has_value());
        QVERIFY(*again == spec);
    }

    void jsonRefuses_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("field");
        const QJsonObject sound = toJson(ForecastSpec {});
        const auto with = [&](const QString &field, const QJsonValue &value) {
            QJsonObject json = sound;
            json.insert(field, value);
            return json;
        };
        QTest::newRow("no method") << QJsonObject {} << u"forecast.method"_s;
        QTest::newRow("unknown method") << with(u"method"_s, u"guess"_s) << u"forecast.method"_s;
        QTest::newRow("rate as text") << with(u"rate"_s, u"5"_s) << u"forecast.rate"_s;
        QTest::newRow("negative spread") << with(u"spread"_s, -1) << u"forecast.spread"_s;
        QTest::newRow("half a year") << with(u"untilYear"_s, 2030.5) << u"forecast.untilYear"_s;
        QTest::newRow("unknown case") << with(u"shown"_s, u"middle"_s) << u"forecast.shown"_s;
    }
    void jsonRefuses()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, field);
        const auto read = forecastSpecFromJson(json);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::Malformed);
        QCOMPARE(read.error().where, field);
    }

    void differentRatesDiffer()
    {
        QVERIFY(!(spec(ForecastMethod::LinearTrend, 0, NaN)
            == spec(ForecastMethod::LinearTrend, 0, 0.1)));
        QVERIFY(
            spec(ForecastMethod::LinearTrend, 0, NaN) == spec(ForecastMethod::LinearTrend, 0, NaN));
    }

    void methodIds()
    {
        for (const ForecastMethod method : { ForecastMethod::ConstantGrowth,
                 ForecastMethod::LinearTrend, ForecastMethod::LogLinearTrend })
            QCOMPARE(forecastMethodFromId(forecastMethodId(method)), method);
        QCOMPARE(forecastMethodFromId(u"Log-Linear"), ForecastMethod::LogLinearTrend);
        QVERIFY(!forecastMethodFromId(u"trend").has_value());
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
