// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecast/growth.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sextant;

namespace {

bool isNear(double actual, double expected, double relative)
{
    return std::abs(actual - expected) <= relative * std::abs(expected);
}

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

} // namespace

/// References were computed with 40 decimal digits (Python's decimal module) from the closed forms;
/// the published pairs are those of resources/data (360iResearch, CIC).
class TestGrowth final : public QObject
{
    Q_OBJECT

private slots:
    void compoundGrowth_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        QTest::addColumn<double>("years");
        QTest::addColumn<double>("expected");
        QTest::newRow("360iResearch, cloud, 2025 to 2032")
            << 102.19 << 320.98 << 7. << 0.17763292402337160;
        QTest::newRow("CIC, world, 2024 to 2030") << 606.7 << 3069.6 << 6. << 0.31024134184936420;
        QTest::newRow("CIC, China, 2024 to 2030") << 160.8 << 1166.4 << 6. << 0.39131962519368932;
        QTest::newRow("doubling in a year") << 1. << 2. << 1. << 1.;
        QTest::newRow("halving in half a year") << 2. << 1. << 0.5 << -0.75;
        QTest::newRow("standing still") << 7. << 7. << 3. << 0.;
    }
    void compoundGrowth()
    {
        QFETCH(double, first);
        QFETCH(double, last);
        QFETCH(double, years);
        QFETCH(double, expected);
        const Result<double> rate = sextant::compoundGrowth(first, last, years);
        QVERIFY2(rate.has_value(), "defined for these numbers");
        QVERIFY2(isNear(*rate, expected, 1e-14), qPrintable(QString::number(*rate, 'g', 17)));
    }

    void compoundGrowthRefuses_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        QTest::addColumn<double>("years");
        QTest::newRow("zero first") << 0. << 1. << 1.;
        QTest::newRow("negative last") << 1. << -1. << 1.;
        QTest::newRow("no years") << 1. << 2. << 0.;
        QTest::newRow("years backwards") << 1. << 2. << -1.;
        QTest::newRow("not a number") << NaN << 2. << 1.;
        QTest::newRow("infinite last") << 1. << Infinity << 1.;
        QTest::newRow("not a span") << 1. << 2. << NaN;
        QTest::newRow("beyond doubles") << 1e-300 << 1e300 << 1e-3;
    }
    void compoundGrowthRefuses()
    {
        QFETCH(double, first);
        QFETCH(double, last);
        QFETCH(double, years);
        const Result<double> rate = sextant::compoundGrowth(first, last, years);
        QVERIFY(!rate.has_value());
        QCOMPARE(rate.error().code, ErrorCode::OutOfDomain);
        QVERIFY(!rate.error().what.isEmpty());
    }

    void path()
    {
        const auto path = projectedPath(102.19, 0.1776, 2025, 2032);
        QVERIFY(path.has_value());
        const double expected[] { 102.19, 120.338944, 141.7111404544, 166.87903899910144,
            196.516756325341856, 231.418132248722569, 272.517992536097576, 320.917188010506294 };
        QCOMPARE(path->size(), 8);
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(path->at(i).year, 2025 + i);
            QVERIFY2(isNear(path->at(i).value, expected[i], 1e-14),
                qPrintable(QString::number(path->at(i).value, 'g', 17)));
        }
    }
    void pathOfOneYearIsItsValue()
    {
        const auto path = projectedPath(5, -0.5, 2024, 2024);
        QVERIFY(path.has_value());
        QCOMPARE(path->size(), 1);
        QCOMPARE(path->first().value, 5.);
    }
    void pathRefuses()
    {
        QCOMPARE(projectedPath(1, 0.1, 2025, 2024).error().code, ErrorCode::OutOfDomain);
        QCOMPARE(projectedPath(1, -1, 2025, 2026).error().code, ErrorCode::OutOfDomain);
        QCOMPARE(projectedPath(NaN, 0.1, 2025, 2026).error().code, ErrorCode::OutOfDomain);
        QCOMPARE(projectedPath(1e300, 1e10, 2025, 2026).error().code, ErrorCode::OutOfDomain);
    }

    void years_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("expected");
        QTest::newRow("360iResearch at the rate it states")
            << 102.19 << 320.98 << 0.1776 << 7.0011971443259499;
        // ln 2 / ln 1.07, the textbook case of the rule of 72.
        QTest::newRow("doubling at 7 %") << 1. << 2. << 0.07 << 10.244768351058720;
        QTest::newRow("halving at -50 %") << 2. << 1. << -0.5 << 1.;
        QTest::newRow("there already, without growth") << 3. << 3. << 0. << 0.;
    }
    void years()
    {
        QFETCH(double, value);
        QFETCH(double, target);
        QFETCH(double, rate);
        QFETCH(double, expected);
        const Result<double> years = yearsToReach(value, target, rate);
        QVERIFY(years.has_value());
        QVERIFY2(isNear(*years, expected, 1e-14), qPrintable(QString::number(*years, 'g', 17)));
    }

    void yearsRefuses_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("rate");
        QTest::newRow("growing, smaller target") << 2. << 1. << 0.1;
        QTest::newRow("shrinking, larger target") << 1. << 2. << -0.1;
        QTest::newRow("no growth") << 1. << 2. << 0.;
        QTest::newRow("zero value") << 0. << 2. << 0.1;
        QTest::newRow("negative target") << 1. << -2. << 0.1;
        QTest::newRow("all lost") << 2. << 1. << -1.;
        QTest::newRow("not a number") << 2. << 1. << NaN;
    }
    void yearsRefuses()
    {
        QFETCH(double, value);
        QFETCH(double, target);
        QFETCH(double, rate);
        const Result<double> years = yearsToReach(value, target, rate);
        QVERIFY(!years.has_value());
        QCOMPARE(years.error().code, ErrorCode::OutOfDomain);
    }
};

QTEST_GUILESS_MAIN(TestGrowth)
#include "tst_growth.moc"
