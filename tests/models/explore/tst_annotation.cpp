// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/chartchange.h"
#include "models/explore/explorationjson.h"
#include "tests/support/handmadepivot.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using sextant::test::HandmadePivot;

/// What is drawn on charts as a value, and the numbers behind it.
class TestAnnotation : public QObject
{
    Q_OBJECT

private slots:
    void surviveJson();
    void refuseMalformed_data();
    void refuseMalformed();
    void anchorsFindNumbers();
    void anchorsSurviveSwapping();
    void growthFollowsTheDates_data();
    void growthFollowsTheDates();
    void changesWithoutNumberAreRefused();
    void seriesGrowthSaysItsSpan();
};

namespace {

ChartAnchor at(const QString &period, const QString &vendor = {})
{
    ChartAnchor anchor { { u"period"_s, period } };
    if (!vendor.isEmpty())
        anchor.insert(u"vendor"_s, vendor);
    return anchor;
}

HandmadePivot vendors(bool isSwapped = false)
{
    HandmadePivot made(u"m"_s, { u"M"_s, u"M"_s, u"M"_s }, u"units"_s);
    const QStringList periods { u"2022"_s, u"2025"_s, u"2026"_s };
    const QStringList names { u"a"_s, u"b"_s };
    if (isSwapped)
        made.rows(u"vendor"_s, names).columns(u"period"_s, periods);
    else
        made.rows(u"period"_s, periods).columns(u"vendor"_s, names);
    const double values[3][2] = { { 10, 5 }, { 80, 0 }, { 90, 20 } };
    for (int period = 0; period < 3; ++period) {
        for (int vendor = 0; vendor < 2; ++vendor) {
            if (values[period][vendor] > 0)
                made.cell(isSwapped ? vendor : period, isSwapped ? period : vendor,
                    values[period][vendor]);
        }
    }
    made.addTotals();
    return made;
}

} // namespace

void TestAnnotation::surviveJson()
{
    Exploration exploration;
    exploration.dataset = u"d"_s;
    Annotation arrow;
    arrow.type = Annotation::Type::Growth;
    arrow.from = at(u"2022"_s, u"a"_s);
    arrow.to = at(u"2026"_s, u"a"_s);
    Annotation band;
    band.type = Annotation::Type::Band;
    band.low = -1.5;
    band.high = 3;
    band.text = u"Corridor"_s;
    Annotation line;
    line.type = Annotation::Type::Line;
    line.low = 0;
    Annotation note;
    note.type = Annotation::Type::Note;
    note.from = at(u"2025"_s, u"b"_s);
    note.text = u"Why"_s;
    Annotation event = note;
    event.type = Annotation::Type::Event;
    Annotation difference = arrow;
    difference.type = Annotation::Type::Difference;
    Annotation axisBreak;
    axisBreak.type = Annotation::Type::Break;
    axisBreak.low = 40;
    axisBreak.high = 380.5;
    exploration.annotations = { arrow, band, line, note, event, difference, axisBreak };
    exploration.growthColumn = true;
    exploration.multiples = u"region"_s;
    exploration.freeAxis = true;
    const QByteArray bytes = QJsonDocument(toJson(exploration)).toJson();
    const auto read = explorationFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY(read.has_value());
    QVERIFY(*read == exploration);
    QVERIFY(read->unknown.isEmpty());
}

void TestAnnotation::refuseMalformed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no list") << QByteArray(R"({"annotations":{}})");
    QTest::newRow("no object") << QByteArray(R"({"annotations":[1]})");
    QTest::newRow("unknown type") << QByteArray(
        R"({"annotations":[{"type":"star","at":{"period":"2025"}}]})");
    QTest::newRow("arrow without end")
        << QByteArray(R"({"annotations":[{"type":"growth","from":{"period":"2025"}}]})");
    QTest::newRow("line without value") << QByteArray(R"({"annotations":[{"type":"line"}]})");
    QTest::newRow("band upside down")
        << QByteArray(R"({"annotations":[{"type":"band","low":3,"high":1}]})");
    QTest::newRow("break of nothing")
        << QByteArray(R"({"annotations":[{"type":"break","low":3,"high":3}]})");
    QTest::newRow("break without end")
        << QByteArray(R"({"annotations":[{"type":"break","low":3}]})");
    QTest::newRow("empty note") << QByteArray(
        R"({"annotations":[{"type":"note","at":{"period":"2025"}}]})");
    QTest::newRow("member of no text")
        << QByteArray(R"({"annotations":[{"type":"note","at":{"period":2025},"text":"x"}]})");
}

void TestAnnotation::refuseMalformed()
{
    QFETCH(QByteArray, json);
    const auto read = explorationFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Malformed);
}

void TestAnnotation::anchorsFindNumbers()
{
    HandmadePivot made = vendors();
    const Pivot &pivot = made.pivot();
    const auto one = findNumber(pivot, at(u"2025"_s, u"a"_s));
    QVERIFY(one.has_value());
    QCOMPARE(one->cell->value, 80);
    QCOMPARE(one->period, Period::ofYear(2025));
    // Without a vendor: the total of the year.
    QCOMPARE(findNumber(pivot, at(u"2026"_s))->cell->value, 110);
    QVERIFY(!findNumber(pivot, at(u"2024"_s, u"a"_s)).has_value());
    QVERIFY(!findNumber(pivot, at(u"2025"_s, u"c"_s)).has_value());
    ChartAnchor foreign = at(u"2025"_s);
    foreign.insert(u"region"_s, u"world"_s);
    QVERIFY(!findNumber(pivot, foreign).has_value());
    QCOMPARE(anchorOf(pivot, { 1, 1 }), at(u"2025"_s, u"b"_s));
}

void TestAnnotation::anchorsSurviveSwapping()
{
    HandmadePivot made = vendors(true);
    QCOMPARE(findNumber(made.pivot(), at(u"2025"_s, u"a"_s))->cell->value, 80);
    QCOMPARE(findNumber(made.pivot(), at(u"2026"_s))->cell->value, 110);
}

void TestAnnotation::growthFollowsTheDates_data()
{
    QTest::addColumn<ChartAnchor>("from");
    QTest::addColumn<ChartAnchor>("to");
    QTest::addColumn<double>("difference");
    QTest::addColumn<double>("perYear");
    // By hand: 80/10 over three years is a doubling a year; 90/10 over four years is √3 − 1 … .
    QTest::newRow("three years") << at(u"2022"_s, u"a"_s) << at(u"2025"_s, u"a"_s) << 70.0 << 1.0;
    QTest::newRow("four years") << at(u"2022"_s, u"a"_s) << at(u"2026"_s, u"a"_s) << 80.0
                                << std::sqrt(3.0) - 1;
    QTest::newRow("backwards") << at(u"2025"_s, u"a"_s) << at(u"2022"_s, u"a"_s) << -70.0 << 1.0;
    QTest::newRow("totals") << at(u"2022"_s) << at(u"2026"_s) << 95.0
                            << std::pow(110.0 / 15, 0.25) - 1;
    QTest::newRow("one year, two members")
        << at(u"2026"_s, u"b"_s) << at(u"2026"_s, u"a"_s) << 70.0 << Annotation::NaN;
}

void TestAnnotation::growthFollowsTheDates()
{
    QFETCH(ChartAnchor, from);
    QFETCH(ChartAnchor, to);
    QFETCH(double, difference);
    QFETCH(double, perYear);
    HandmadePivot made = vendors();
    const auto change = changeBetween(made.pivot(), from, to);
    QVERIFY(change.has_value());
    QCOMPARE(change->difference, difference);
    QCOMPARE(std::isnan(change->perYear), std::isnan(perYear));
    if (!std::isnan(perYear))
        QVERIFY(std::abs(change->perYear - perYear) < 1e-12);
}

void TestAnnotation::changesWithoutNumberAreRefused()
{
    HandmadePivot made = vendors();
    const auto change = changeBetween(made.pivot(), at(u"2022"_s, u"b"_s), at(u"2025"_s, u"b"_s));
    QVERIFY(!change.has_value());
    QCOMPARE(change.error().code, ErrorCode::NotFound);
    // The growth of growth rates says nothing; their difference does.
    made.pivot().exploration.transform = Transform::Growth;
    const auto rates = changeBetween(made.pivot(), at(u"2022"_s, u"a"_s), at(u"2025"_s, u"a"_s));
    QVERIFY(rates.has_value());
    QVERIFY(std::isnan(rates->perYear));
    QCOMPARE(rates->difference, 70);
}

void TestAnnotation::seriesGrowthSaysItsSpan()
{
    HandmadePivot made = vendors();
    const auto growth = seriesGrowth(made.pivot());
    QVERIFY(growth.has_value());
    QCOMPARE(growth->perYear.size(), 2);
    QVERIFY(std::abs(growth->perYear[0] - (std::sqrt(3.0) - 1)) < 1e-12);
    QVERIFY(std::abs(growth->perYear[1] - (std::sqrt(2.0) - 1)) < 1e-12);
    QCOMPARE(growth->from, Period::ofYear(2022));
    QCOMPARE(growth->to, Period::ofYear(2026));
    QVERIFY(growth->isUniform);
}

QTEST_GUILESS_MAIN(TestAnnotation)
#include "tst_annotation.moc"
