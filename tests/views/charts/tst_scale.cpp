// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/scale.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sextant;

class TestScale : public QObject
{
    Q_OBJECT

private slots:
    void linearTicks_data();
    void linearTicks();
    void linearIsNiceEverywhere();
    void degenerateRanges_data();
    void degenerateRanges();
    void logTicks_data();
    void logTicks();
};

void TestScale::linearTicks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("zero");
    QTest::addColumn<QList<double>>("ticks");
    QTest::addColumn<double>("top");
    // The ticks follow from the rule alone: steps of 1, 2, 5 × 10^n, at most six.
    QTest::newRow("ends on a tick")
        << 0.0 << 100.0 << true << QList<double> { 0, 20, 40, 60, 80, 100 } << 100.0;
    QTest::newRow("close to the next tick")
        << 0.0 << 9.2 << true << QList<double> { 0, 2, 4, 6, 8, 10 } << 10.0;
    QTest::newRow("far from the next tick")
        << 0.0 << 11.0 << true << QList<double> { 0, 2, 4, 6, 8, 10 } << 11.0;
    QTest::newRow("bars hold zero")
        << 102.19 << 320.98 << true << QList<double> { 0, 100, 200, 300 } << 320.98;
    QTest::newRow("below zero") << -2.0 << 6.0 << true << QList<double> { -2, 0, 2, 4, 6 } << 6.0;
    QTest::newRow("lines need no zero")
        << 95.0 << 105.0 << false << QList<double> { 96, 98, 100, 102, 104 } << 105.0;
}

void TestScale::linearTicks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, zero);
    QFETCH(QList<double>, ticks);
    QFETCH(double, top);
    const Scale scale = linearScale(low, high, zero);
    QCOMPARE(scale.ticks.size(), ticks.size());
    for (int i = 0; i < ticks.size(); ++i)
        QVERIFY2(std::abs(scale.ticks[i] - ticks[i]) < 1e-9 * std::max(1.0, std::abs(ticks[i])),
            qPrintable(QString::number(scale.ticks[i])));
    QVERIFY(std::abs(scale.high - top) < 1e-9 * std::abs(top));
}

void TestScale::linearIsNiceEverywhere()
{
    for (double high = 1e-6; high < 1e13; high *= 1.37) {
        for (const double low : { 0.0, -0.3 * high, -2 * high, 0.8 * high }) {
            for (const bool zero : { true, false }) {
                const Scale scale = linearScale(low, high, zero);
                QVERIFY(scale.low <= low + 1e-9 * high);
                QVERIFY(scale.high >= high * (1 - 1e-9));
                QVERIFY(scale.ticks.size() >= 2);
                QVERIFY(scale.ticks.size() <= Scale::MaxTicks);
                const double mantissa
                    = scale.step / std::pow(10.0, std::floor(std::log10(scale.step) + 1e-9));
                QVERIFY2(std::abs(mantissa - 1) < 1e-6 || std::abs(mantissa - 2) < 1e-6
                        || std::abs(mantissa - 5) < 1e-6,
                    qPrintable(QString::number(scale.step)));
                for (int i = 1; i < scale.ticks.size(); ++i)
                    QVERIFY(std::abs(scale.ticks[i] - scale.ticks[i - 1] - scale.step)
                        < 1e-6 * scale.step);
                if (zero)
                    QVERIFY(scale.ticks.contains(0.0));
            }
        }
    }
}

void TestScale::degenerateRanges_data()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("no range") << 1.0 << 0.0;
    QTest::newRow("only zero") << 0.0 << 0.0;
    QTest::newRow("one value") << 5.0 << 5.0;
    QTest::newRow("one value below zero") << -5.0 << -5.0;
    QTest::newRow("not numbers") << nan << nan;
    QTest::newRow("without end") << 0.0 << std::numeric_limits<double>::infinity();
}

void TestScale::degenerateRanges()
{
    QFETCH(double, low);
    QFETCH(double, high);
    for (const bool zero : { true, false }) {
        const Scale scale = linearScale(low, high, zero);
        QVERIFY(std::isfinite(scale.low) && std::isfinite(scale.high));
        QVERIFY(scale.high > scale.low);
        QVERIFY(!scale.ticks.isEmpty());
    }
}

void TestScale::logTicks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("ends at 1-2-5")
        << 0.1 << 140.0 << 0.05 << 200.0 << QList<double> { 0.1, 1, 10, 100 };
    QTest::newRow("two decades at least")
        << 3.0 << 8.0 << 1.0 << 10.0 << QList<double> { 1, 2, 5, 10 };
    QTest::newRow("one value") << 7.0 << 7.0 << 1.0 << 10.0 << QList<double> { 1, 2, 5, 10 };
    QTest::newRow("fives") << 62000.0 << 4.5e6 << 2e4 << 5e6
                           << QList<double> { 5e4, 1e5, 5e5, 1e6, 5e6 };
    QTest::newRow("thinned") << 1.0 << 1e9 << 0.5 << 1e9 << QList<double> { 1, 1e2, 1e4, 1e6, 1e8 };
}

void TestScale::logTicks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(QList<double>, ticks);
    const Scale scale = logScale(low, high);
    QVERIFY(scale.isLog);
    QVERIFY2(std::abs(scale.low / from - 1) < 1e-9, qPrintable(QString::number(scale.low)));
    QVERIFY2(std::abs(scale.high / to - 1) < 1e-9, qPrintable(QString::number(scale.high)));
    QCOMPARE(scale.ticks.size(), ticks.size());
    for (int i = 0; i < ticks.size(); ++i)
        QVERIFY(std::abs(scale.ticks[i] / ticks[i] - 1) < 1e-9);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
