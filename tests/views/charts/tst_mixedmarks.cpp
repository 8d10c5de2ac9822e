// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shownchart.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;
using Shape = Mark::Shape;

/// The marks of two-axis charts, bar-mekko, histogram and range over time against their pivot.
class TestMixedMarks : public QObject
{
    Q_OBJECT

private slots:
    void growthStandsOnTheRightAxis();
    void secondUnitStandsOnTheRightAxis();
    void barMekkoAreasAreTheLaterNumbers();
    void barMekkoOfTwoMeasures();
    void histogramCountsEveryNumber_data();
    void histogramCountsEveryNumber();
    void ribbonsFollowLowAndHigh();
    void refusals_data();
    void refusals();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

#define NEAR(a, b, t)                                                                              \
    QVERIFY2(std::abs((a) - (b)) <= (t), qPrintable(u"%1 is not %2"_s.arg(a).arg(b)))

PivotMaker years()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2026"_s })
        .fill({ { 100 }, { 150 }, { 216 } })
        .unit(u"USD bn"_s);
    return maker;
}

/// Two measures on the columns: units, and money.
PivotMaker measures()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .columns(u"measure"_s, { u"Units"_s, u"Revenue"_s })
        .unit(u"units"_s)
        .fill({ { 10, 40 }, { 30, 60 }, { 60, 60 } });
    Measure units;
    units.id = u"units"_s;
    units.names = { u"Units"_s, {}, {} };
    units.unit = Unit(u"units"_s);
    Measure revenue;
    revenue.id = u"revenue"_s;
    revenue.names = { u"Revenue"_s, {}, {} };
    revenue.unit = Unit(u"USD bn"_s);
    maker.pivot.dataset.measures = { units, revenue };
    for (int row = 0; row < 3; ++row)
        maker.pivot.cells[row * 2 + 1].unit = u"USD bn"_s;
    return maker;
}

} // namespace

void TestMixedMarks::growthStandsOnTheRightAxis()
{
    const ShownChart chart(years().chart(u"combo"_s));
    QCOMPARE(chart.cells(Shape::Bar).size(), 3);
    const QList<Mark> points = chart.all(Shape::Point);
    QCOMPARE(points.size(), 2);
    // 150 / 100 − 1, and (216 / 150)^(1/2) − 1 = 20 % a year over two years.
    NEAR(points[0].value, 50.0, 1e-9);
    NEAR(points[1].value, 20.0, 1e-9);
    // The right axis starts at zero: 20 % stands at two fifths of 50 %.
    const QRectF plot = chart.frame->plotArea();
    const double high = plot.bottom() - points[0].rect.center().y();
    const double low = plot.bottom() - points[1].rect.center().y();
    NEAR(low / high, 0.4, 0.01);
    const QString axis = chart.text(Label::Role::Axis);
    QVERIFY2(axis.contains(u"Left axis"_s) && axis.contains(u"Right axis"_s), qPrintable(axis));
    QVERIFY(!points[0].text.isEmpty());
}

void TestMixedMarks::secondUnitStandsOnTheRightAxis()
{
    const ShownChart chart(measures().chart(u"combo"_s));
    QCOMPARE(chart.cells(Shape::Bar).size(), 3);
    const QList<Mark> points = chart.cells(Shape::Point);
    QCOMPARE(points.size(), 3);
    const QRectF plot = chart.frame->plotArea();
    const auto height = [&](const Mark &mark) { return plot.bottom() - mark.rect.center().y(); };
    NEAR(height(points[0]) / height(points[1]), 40.0 / 60, 0.01);
    QCOMPARE(points[0].cell(), CellIndex(0, 1));
    QVERIFY(chart.text(Label::Role::Axis).contains(u"USD bn"_s));
}

void TestMixedMarks::barMekkoAreasAreTheLaterNumbers()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 10, 20, 10 }, { 40, 30, 10 } });
    const ShownChart chart(maker.chart(u"barmekko"_s));
    const QList<Mark> bars = chart.cells(Shape::Bar);
    QCOMPARE(bars.size(), 3);
    const double unit = bars[0].rect.width() * bars[0].rect.height() / 40;
    for (const Mark &bar : bars) {
        const double value = chart.frame->pivot()->cell(bar.row, bar.column).value;
        QCOMPARE(bar.row, 1);
        NEAR(bar.rect.width() * bar.rect.height() / unit, value, 0.15);
    }
    // Widths are the first numbers, the highest multiple stands first: 4, 1.5 and 1.
    NEAR(bars[1].rect.width() / bars[0].rect.width(), 2.0, 0.02);
    NEAR(bars[0].rect.height() / bars[2].rect.height(), 4.0, 0.05);
}

void TestMixedMarks::barMekkoOfTwoMeasures()
{
    const ShownChart chart(measures().chart(u"barmekko"_s));
    const QList<Mark> bars = chart.cells(Shape::Bar);
    QCOMPARE(bars.size(), 3);
    // USD a unit: 4, 2 and 1; areas are revenues of 40, 60 and 60.
    NEAR(bars[0].rect.height() / bars[1].rect.height(), 2.0, 0.02);
    NEAR(bars[1].rect.height() / bars[2].rect.height(), 2.0, 0.02);
    NEAR((bars[0].rect.width() * bars[0].rect.height())
            / (bars[1].rect.width() * bars[1].rect.height()),
        40.0 / 60, 0.01);
    const QString axis = chart.text(Label::Role::Axis);
    QVERIFY2(axis.contains(u"USD per unit"_s), qPrintable(axis));
}

void TestMixedMarks::histogramCountsEveryNumber_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<bool>("isLog");
    QTest::newRow("spread") << QList<double> { 1, 2, 2.5, 7, 9, 9.5, 10 } << false;
    QTest::newRow("all equal") << QList<double> { 5, 5, 5, 5 } << false;
    QTest::newRow("below zero") << QList<double> { -3, -1, 0, 2, 4 } << false;
    QTest::newRow("0.03 to 4,261") << QList<double> { 0.03, 0.5, 12, 300, 4261 } << false;
    QTest::newRow("0.03 to 4,261, log") << QList<double> { 0.03, 0.5, 12, 300, 4261 } << true;
}

void TestMixedMarks::histogramCountsEveryNumber()
{
    QFETCH(QList<double>, values);
    QFETCH(bool, isLog);
    QStringList names;
    QList<QList<double>> rows;
    for (qsizetype i = 0; i < values.size(); ++i) {
        names += u"V%1"_s.arg(i);
        rows += QList<double> { values[i] };
    }
    PivotMaker maker;
    maker.rows(u"vendor"_s, names).fill(rows).chart(u"histogram"_s);
    maker.pivot.exploration.logScale = isLog;
    const ShownChart chart(maker);
    const QList<Mark> blocks = chart.cells(Shape::Bar);
    QCOMPARE(blocks.size(), values.size());
    // Larger numbers never stand left of smaller ones; every block is one high and as wide.
    const double one = chart.frame->plot().mapValue(0) - chart.frame->plot().mapValue(1);
    for (const Mark &a : blocks) {
        NEAR(a.rect.height(), one, 0.6);
        for (const Mark &b : blocks)
            QVERIFY(!(a.value > b.value && a.rect.left() < b.rect.left() - 0.5));
    }
    int sum = 0;
    for (const Label &total : chart.labels(Label::Role::Total))
        sum += total.text.toInt();
    QCOMPARE(sum, int(values.size()));
}

void TestMixedMarks::ribbonsFollowLowAndHigh()
{
    PivotMaker maker;
    maker.periods({ u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s })
        .fill({ { 10 }, { 20 }, { NaN }, { 40 } });
    maker.range(0, 0, 8, 13).range(1, 0, 15, 26).range(3, 0, 30, 55);
    const ShownChart chart(maker.chart(u"fan"_s));
    QList<Mark> bands;
    for (const Mark &mark : chart.all(Shape::Area)) {
        if (mark.isBand)
            bands += mark;
    }
    // 2022 and 2023 join; 2025 stands alone behind a gap and gets a whisker.
    QCOMPARE(bands.size(), 1);
    const Plot &plot = chart.frame->plot();
    const QRectF bounds = bands[0].points.boundingRect();
    NEAR(bounds.top(), plot.mapValue(26), 0.6);
    NEAR(bounds.bottom(), plot.mapValue(8), 0.6);
    const QList<Mark> whiskers = chart.all(Shape::Whisker);
    QCOMPARE(whiskers.size(), 1);
    QCOMPARE(whiskers[0].row, 3);
}

void TestMixedMarks::refusals_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("word");
    QTest::newRow("no range") << u"fan"_s << u"low and a high"_s;
    QTest::newRow("too few") << u"histogram two"_s << u"three"_s;
    QTest::newRow("one unit") << u"combo members"_s << u"two units"_s;
    QTest::newRow("one number a member") << u"barmekko"_s << u"two numbers"_s;
}

void TestMixedMarks::refusals()
{
    QFETCH(QString, family);
    QFETCH(QString, word);
    PivotMaker maker = years();
    if (family == u"histogram two") {
        maker = PivotMaker();
        maker.periods({ u"2024"_s, u"2025"_s }).fill({ { 1 }, { 2 } });
    } else if (family == u"combo members") {
        maker = PivotMaker();
        maker.periods({ u"2024"_s, u"2025"_s })
            .columns(u"vendor"_s, { u"A"_s, u"B"_s })
            .fill({ { 1, 2 }, { 2, 3 } });
    }
    const ShownChart chart(maker.chart(family.section(u' ', 0, 0)));
    QVERIFY(chart.frame->isEmpty());
    const QString said = chart.text(Label::Role::Message);
    QVERIFY2(said.contains(word), qPrintable(said));
}

QTEST_MAIN(TestMixedMarks)
#include "tst_mixedmarks.moc"
