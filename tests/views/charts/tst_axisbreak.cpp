// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axisbreak.h"

#include "tests/support/shownchart.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

namespace {

Annotation breakOf(double low, double high)
{
    Annotation annotation;
    annotation.type = Annotation::Type::Break;
    annotation.low = low;
    annotation.high = high;
    return annotation;
}

PivotMaker vendors(const QString &chart, const QList<double> &values)
{
    QStringList names;
    QList<QList<double>> cells;
    for (const double value : values) {
        names += u"Vendor %1"_s.arg(names.size() + 1);
        cells += QList<double> { value };
    }
    PivotMaker maker;
    maker.rows(u"vendor"_s, names).fill(cells).chart(chart);
    return maker;
}

QRectF strip(const ShownChart &shown)
{
    for (const ChartStroke &stroke : shown.frame->strokes()) {
        if (stroke.style == ChartStroke::Style::Torn)
            return stroke.points.boundingRect();
    }
    return {};
}

} // namespace

/// Axes that leave out a part: what is shown keeps its proportions, what is left out is said.
class TestAxisBreak : public QObject
{
    Q_OBJECT

private slots:
    void scaleLeavesTheMiddleOut();
    void ticksStandBesideTheBreak_data();
    void ticksStandBesideTheBreak();
    void barsKeepTheirProportions_data();
    void barsKeepTheirProportions();
    void stripLiesOverTheMarks();
    void numbersStepOverTheStrip();
    void refusesWhatItWouldHide_data();
    void refusesWhatItWouldHide();
    void suggests_data();
    void suggests();
};

void TestAxisBreak::scaleLeavesTheMiddleOut()
{
    // 0 to 400 without 40 to 380 shows 60; a twentieth of that is the gap: 3.
    const Scale scale = brokenScale(0, 400, 40, 380);
    QVERIFY(scale.isBroken());
    QCOMPARE(scale.low, 0.0);
    QCOMPARE(scale.high, 400.0);
    QCOMPARE(scale.position(0), 0.0);
    QCOMPARE(scale.position(40), 40.0);
    QCOMPARE(scale.position(210), 41.5);
    QCOMPARE(scale.position(380), 43.0);
    QCOMPARE(scale.position(400), 63.0);
    QVERIFY(!linearScale(0, 400, true).isBroken());
    QCOMPARE(linearScale(0, 400, true).position(210), 210.0);
}

void TestAxisBreak::ticksStandBesideTheBreak_data()
{
    QTest::addColumn<QList<double>>("range");
    QTest::addColumn<QList<double>>("ticks");
    // low, high, from, to: steps of 1, 2, 5 × 10^n, at most six, none in the gap.
    QTest::newRow("both ends are ticks")
        << QList<double> { 0, 400, 40, 380 } << QList<double> { 0, 20, 40, 380, 400 };
    QTest::newRow("coarser where there would be seven")
        << QList<double> { 0, 400, 30, 380 } << QList<double> { 0, 20, 380, 400 };
    QTest::newRow("ends between ticks")
        << QList<double> { 0, 4261, 45, 4195 } << QList<double> { 0, 4200, 4250 };
    QTest::newRow("below zero") << QList<double> { -500, 20, -470, -15 }
                                << QList<double> { -500, -480, 0, 20 };
}

void TestAxisBreak::ticksStandBesideTheBreak()
{
    QFETCH(QList<double>, range);
    QFETCH(QList<double>, ticks);
    const Scale scale = brokenScale(range[0], range[1], range[2], range[3]);
    QVERIFY(scale.ticks.size() <= Scale::MaxTicks);
    for (const double tick : scale.ticks)
        QVERIFY2(
            tick <= range[2] + 1e-9 || tick >= range[3] - 1e-9, qPrintable(QString::number(tick)));
    QCOMPARE(scale.ticks, ticks);
}

void TestAxisBreak::barsKeepTheirProportions_data()
{
    QTest::addColumn<QString>("chart");
    QTest::newRow("columns") << u"column"_s;
    QTest::newRow("lying bars") << u"bar"_s;
}

void TestAxisBreak::barsKeepTheirProportions()
{
    QFETCH(QString, chart);
    PivotMaker maker = vendors(chart, { 10, 20, 390, 400 });
    maker.pivot.exploration.annotations = { breakOf(40, 380) };
    const ShownChart shown(maker);
    const QList<Mark> bars = shown.cells(Mark::Shape::Bar);
    QCOMPARE(bars.size(), 4);
    const auto length = [&](int row) {
        for (const Mark &bar : bars) {
            if (bar.row == row)
                return chart == u"bar" ? bar.rect.width() : bar.rect.height();
        }
        return 0.0;
    };
    // Twice as long below the break; ten apart above it are ten apart below it.
    QVERIFY(std::abs(length(1) - 2 * length(0)) < 1);
    QVERIFY(std::abs((length(3) - length(2)) - length(0)) < 1);
    // 40 + 3 + 20 of 63 against 10.
    QVERIFY(std::abs(length(3) / length(0) - 6.3) < 0.1);
    QVERIFY(shown.text(Label::Role::Note).contains(u"40"_s));
    QVERIFY(shown.text(Label::Role::Note).contains(u"broken"_s));
}

void TestAxisBreak::stripLiesOverTheMarks()
{
    PivotMaker maker = vendors(u"column"_s, { 10, 20, 390, 400 });
    const QRectF none = strip(ShownChart(maker));
    QVERIFY(none.isNull());
    maker.pivot.exploration.annotations = { breakOf(40, 380) };
    ShownChart shown(maker);
    const QRectF band = strip(shown);
    QVERIFY(band.width() >= shown.frame->plotArea().width());
    QVERIFY(band.height() > 6);
    for (const Mark &bar : shown.cells(Mark::Shape::Bar)) {
        const bool endsInside
            = bar.rect.top() > band.top() + 0.5 && bar.rect.top() < band.bottom() - 0.5;
        QVERIFY(!endsInside);
    }
    for (const Label &label : shown.frame->labels())
        QVERIFY2(!label.rect.intersects(band.adjusted(6, 1, -6, -1)), qPrintable(label.text));
    // In the picture the bar is cut: the background's colour stands across its middle.
    QImage image(1280, 720, QImage::Format_RGB32);
    QPainter painter(&image);
    shown.scene.render(&painter, QRectF(image.rect()), QRectF(image.rect()));
    painter.end();
    const Mark tall = shown.cells(Mark::Shape::Bar).last();
    const QPoint cut(int(tall.rect.center().x()), int(band.center().y()));
    QCOMPARE(image.pixelColor(cut), ChartTheme::light().background);
    QVERIFY(image.pixelColor(cut + QPoint(0, int(band.height()) + 4))
        != ChartTheme::light().background);
}

/// What would stand on the strip has a place beside it: the total of a stack that ends under it,
/// the number of a layer that runs through it.
void TestAxisBreak::numbersStepOverTheStrip()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 10, 10, 3 }, { 10, 30, 5 } })
        .chart(u"stacked"_s);
    maker.pivot.exploration.annotations = { breakOf(24, 35) };
    const ShownChart shown(maker);
    const QRectF band = strip(shown);
    QVERIFY(!band.isNull());
    const QList<Label> totals = shown.labels(Label::Role::Total);
    QCOMPARE(totals.size(), 2);
    // That of 23 ends just under the strip: its total is above it.
    QVERIFY(totals[0].rect.bottom() <= band.top());
    QCOMPARE(shown.labels(Label::Role::Value).size(), 6);
    for (const Label &value : shown.labels(Label::Role::Value)) {
        const QList<Mark> bars = shown.cells(Mark::Shape::Bar);
        const auto bar = std::ranges::find_if(bars,
            [&](const Mark &mark) { return mark.row == value.row && mark.column == value.column; });
        QVERIFY(bar != bars.end());
        QVERIFY2(bar->rect.contains(value.rect), qPrintable(value.text));
        QVERIFY2(!value.rect.intersects(band.adjusted(0, 1, 0, -1)), qPrintable(value.text));
    }
}

void TestAxisBreak::refusesWhatItWouldHide_data()
{
    QTest::addColumn<PivotMaker>("maker");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, PivotMaker maker, const QList<Annotation> &annotations,
                         const QString &says) {
        maker.pivot.exploration.annotations = annotations;
        QTest::newRow(name) << maker << says;
    };
    const PivotMaker plain = vendors(u"column"_s, { 10, 20, 390, 400 });
    row("a bar ends in it", plain, { breakOf(15, 380) }, u"there are numbers between"_s);
    row("it is above all", plain, { breakOf(420, 500) }, u"does not reach"_s);
    row("it begins below all", plain, { breakOf(-5, 100) }, u"does not reach"_s);
    Annotation line;
    line.type = Annotation::Type::Line;
    line.low = 200;
    row("a reference line stands in it", plain, { line, breakOf(40, 380) },
        u"there are numbers between"_s);
    PivotMaker conflict = plain;
    conflict.conflict(0, 0, { 10, 100 });
    row("a contradicting number", conflict, { breakOf(40, 380) }, u"there are numbers between"_s);
    PivotMaker logarithmic = plain;
    logarithmic.pivot.exploration.logScale = true;
    row("a logarithmic axis", logarithmic, { breakOf(40, 380) }, u"cannot be broken"_s);
    PivotMaker stacked;
    stacked.rows(u"region"_s, { u"A"_s, u"B"_s })
        .columns(u"vendor"_s, { u"V"_s, u"W"_s })
        .fill({ { 30, 380 }, { 5, 200 } })
        .chart(u"stacked"_s);
    row("a layer ends in it", stacked, { breakOf(40, 380) }, u"there are numbers between"_s);
    PivotMaker shares = stacked;
    shares.chart(u"percent"_s);
    row("shares", shares, { breakOf(40, 380) }, u"cannot be broken"_s);
    PivotMaker areas = acceleratorsByOwner();
    areas.chart(u"area"_s);
    row("areas", areas, { breakOf(1e6, 2e6) }, u"cannot be broken"_s);
}

void TestAxisBreak::refusesWhatItWouldHide()
{
    QFETCH(PivotMaker, maker);
    QFETCH(QString, says);
    const ShownChart shown(maker);
    QVERIFY(!shown.frame->isEmpty());
    QVERIFY(strip(shown).isNull());
    QVERIFY(!shown.frame->plot().axes().values.isBroken());
    const QString note = shown.text(Label::Role::Note).simplified();
    QVERIFY2(note.contains(says), qPrintable(note));
}

void TestAxisBreak::suggests_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<double>>("wanted"); // empty: none
    // 14 to 400 is a gap of 386; a twentieth of it clear of both numbers, to steps of ten.
    QTest::newRow("one far above") << QList<double> { 10, 14, 400 } << QList<double> { 40, 380 };
    QTest::newRow("near each other") << QList<double> { 100, 150, 200 } << QList<double>();
    QTest::newRow("all high above zero") << QList<double> { 98, 99, 100 } << QList<double>();
    QTest::newRow("one number") << QList<double> { 400 } << QList<double>();
    QTest::newRow("none") << QList<double>() << QList<double>();
    // 486 wide: steps of a hundred.
    QTest::newRow("far below zero")
        << QList<double> { -500, -14, 20 } << QList<double> { -400, -100 };
}

void TestAxisBreak::suggests()
{
    QFETCH(QList<double>, values);
    QFETCH(QList<double>, wanted);
    const auto found = suggestedBreak(vendors(u"column"_s, values).pivot);
    QCOMPARE(found.has_value(), !wanted.isEmpty());
    if (!found)
        return;
    QCOMPARE(QList<double>({ found->low, found->high }), wanted);
    PivotMaker maker = vendors(u"column"_s, values);
    maker.pivot.exploration.annotations = { *found };
    QVERIFY(!strip(ShownChart(maker)).isNull());
}

QTEST_MAIN(TestAxisBreak)
#include "tst_axisbreak.moc"
