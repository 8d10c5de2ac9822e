// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/reading.h"

#include "tests/support/handmadepivot.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr Language en = Language::English;
constexpr Language hans = Language::SimplifiedChinese;
constexpr Language hant = Language::TraditionalChinese;

/// Two rows of one measure.
test::HandmadePivot twoOf(const QString &unit, double first, double second)
{
    test::HandmadePivot made(u"m"_s, { u"M"_s, {}, {} }, unit);
    made.dimension(u"vendor"_s, { u"Vendor"_s, {}, {} },
        { { u"a"_s, {}, { u"A"_s, {}, {} }, {} }, { u"b"_s, {}, { u"B"_s, {}, {} }, {} } });
    made.rows(u"vendor"_s, { u"a"_s, u"b"_s });
    return made.cell(0, 0, first).cell(1, 0, second);
}

} // namespace

/// On what scale people of each language read numbers. References are converted by hand.
class TestReading : public QObject
{
    Q_OBJECT

private slots:
    void units_data();
    void units();
    void thereAndBack_data();
    void thereAndBack();
    void totalsDoNotCount();
    void otherUnitsDoNotCount();
    void conflictsCount();
    void pricesKeepTheirUnit();
    void agreedScales();
};

void TestReading::units_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("first"); // of the values, as it is written
    const auto row = [](const char *what, const QString &unit, Language language,
                         const QList<double> &values, const QString &name, double first) {
        QTest::newRow(what) << unit << language << values << name << first;
    };
    // MarketsandMarkets: AI inference, 106.15 USD bn in 2025 and 254.98 in 2030.
    row("billions of dollars", u"USD bn"_s, hans, { 106.15, 254.98 }, u"亿美元"_s, 1061.5);
    row("in Traditional Chinese", u"USD bn"_s, hant, { 106.15, 254.98 }, u"億美元"_s, 1061.5);
    row("in English", u"USD bn"_s, en, { 106.15, 254.98 }, u"USD bn"_s, 106.15);
    row("trillions", u"USD tn"_s, hans, { 1.2 }, u"万亿美元"_s, 1.2);
    row("trillions in Traditional Chinese", u"USD tn"_s, hant, { 1.2 }, u"兆美元"_s, 1.2);
    row("thousand billions", u"USD bn"_s, hans, { 1200, 900 }, u"万亿美元"_s, 1.2);
    row("one giant among dwarfs", u"USD bn"_s, hans, { 1200, 40, 30 }, u"亿美元"_s, 12000);
    row("a giant that leaves no room", u"USD bn"_s, hans, { 12000, 40, 30 }, u"万亿美元"_s, 12);
    row("millions", u"USD m"_s, hans, { 5, 80 }, u"万美元"_s, 500);
    row("many millions", u"USD m"_s, hant, { 5000, 800 }, u"億美元"_s, 50);
    row("few billions", u"USD bn"_s, hans, { 0.03 }, u"万美元"_s, 3000);
    row("yuan", u"CNY bn"_s, hans, { 606.7 }, u"亿人民币"_s, 6067);
    row("a currency without a Chinese name", u"NOK bn"_s, hans, { 2 }, u"亿 NOK"_s, 20);
    // Epoch AI: accelerators that Google acquired.
    row("units", u"units"_s, hans, { 4261000, 69600 }, u"万台"_s, 426.1);
    row("units in Traditional Chinese", u"units"_s, hant, { 4261000 }, u"萬台"_s, 426.1);
    row("few units", u"units"_s, hans, { 9994, 12 }, u"台"_s, 9994);
    row("units, mostly few", u"units"_s, hans, { 12000, 300, 20 }, u"台"_s, 12000);
    row("what the unit's own scale hides", u"million units"_s, hans, { 2.5 }, u"万台"_s, 250);
    row("Latin words stand apart", u"H100e"_s, hans, { 1520000 }, u"万 H100 当量"_s, 152);
    row("trillions a day", u"trillion tokens per day"_s, hans, { 180 }, u"万亿 Token/日"_s, 180);
    row("shares", u"percent"_s, hans, { 45000 }, u"%"_s, 45000);
    row("ratings", u"rating"_s, hans, { 45000 }, u"评级"_s, 45000);
    row("an index", QString(), hans, { 45000 }, QString(), 45000);
    row("an index by name", u"index"_s, hant, { 45000 }, u"index"_s, 45000);
    row("below zero", u"USD bn"_s, hans, { -106.15, 3 }, u"亿美元"_s, -1061.5);
    row("with none", u"USD bn"_s, hans, { 106.15, NaN, 0 }, u"亿美元"_s, 1061.5);
    row("nothing but zero", u"units"_s, hans, { 0 }, u"台"_s, 0);
}

void TestReading::units()
{
    QFETCH(QString, unit);
    QFETCH(Language, language);
    QFETCH(QList<double>, values);
    QFETCH(double, first);
    const Reading reading = readingOf(Unit(unit), values, language);
    QTEST(reading.unitName, "name");
    QVERIFY2(std::abs(reading.written(values.first()) - first) <= 1e-12 * std::abs(first),
        qPrintable(QString::number(reading.written(values.first()), 'g', 17)));
    QVERIFY(std::abs(values.first() / reading.factor() - first) <= 1e-12 * std::abs(first));
}

void TestReading::thereAndBack_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("typed");
    QTest::addColumn<double>("meant");
    QTest::newRow("three hundred million dollars") << u"USD bn"_s << 106.15 << 3. << 0.3;
    QTest::newRow("a hundred billion dollars") << u"USD bn"_s << 106.15 << 1000. << 100.;
    QTest::newRow("what has no end in binary") << u"USD bn"_s << 106.15 << 1061.5 << 106.15;
    QTest::newRow("units") << u"units"_s << 4261000. << 426.1 << 4261000.;
    QTest::newRow("percent") << u"percent"_s << 45. << 12.5 << 12.5;
}

void TestReading::thereAndBack()
{
    QFETCH(QString, unit);
    QFETCH(double, largest);
    QFETCH(double, typed);
    QFETCH(double, meant);
    const Reading reading = readingOf(Unit(unit), { largest }, hans);
    // To the bit: a filter compares with it.
    QCOMPARE(reading.meant(typed) - meant, 0.);
    QVERIFY(std::abs(reading.written(meant) - typed) <= 1e-12 * typed);
    QCOMPARE(readingOf(Unit(unit), { largest }, en).meant(typed), typed);
    QVERIFY(std::isnan(reading.meant(NaN)));
}

void TestReading::totalsDoNotCount()
{
    test::HandmadePivot made = twoOf(u"USD bn"_s, 600, 700);
    made.addTotals();
    QCOMPARE(readingOf(made.pivot(), hans).unitName, u"亿美元"_s);
}

void TestReading::otherUnitsDoNotCount()
{
    Pivot pivot = twoOf(u"units"_s, 4261000, 1.2).pivot();
    pivot.cells[1].unit = u"USD tn"_s;
    QCOMPARE(readingOf(pivot, hans).unitName, u"万台"_s);
    QCOMPARE(readingOf(pivot, Unit(u"USD tn"_s), hans).unitName, u"万亿美元"_s);
    const ReadingScales scales = scalesOf(pivot, hans);
    QCOMPARE(
        scales.ofUnits, (QMap<QString, double> { { u"units"_s, 1e4 }, { u"USD tn"_s, 1e12 } }));
    QVERIFY(scalesOf(pivot, en).ofUnits.isEmpty());
}

void TestReading::conflictsCount()
{
    test::HandmadePivot made = twoOf(u"units"_s, 300, 0);
    made.conflict(1, 0, { 52000, 48000 });
    QCOMPARE(readingOf(made.pivot(), hant).unitName, u"萬台"_s);
}

void TestReading::pricesKeepTheirUnit()
{
    Pivot pivot = twoOf(u"USD"_s, 30000, 25000).pivot();
    QCOMPARE(readingOf(pivot, hans).unitName, u"万美元"_s); // what they took
    pivot.dataset.measures.first().overMembers = MemberTotal::None;
    QCOMPARE(readingOf(pivot, hans).unitName, u"美元"_s); // what one costs
    QCOMPARE(readingOf(pivot, hans).factor(), 1.);
}

void TestReading::agreedScales()
{
    const Pivot pivot = twoOf(u"USD bn"_s, 600, 700).pivot();
    QCOMPARE(readingOf(pivot, hans, { false, { { u"USD bn"_s, 1e12 } } }).unitName, u"万亿美元"_s);
    QCOMPARE(readingOf(pivot, hans, { false, { { u"units"_s, 1e4 } } }).unitName, u"亿美元"_s);
    const Reading stored = readingOf(pivot, hans, ReadingScales::asStored());
    QCOMPARE(stored.unitName, u"十亿美元"_s);
    QCOMPARE(stored.written(600), 600.);
    QCOMPARE(scalesOf(pivot, hans, ReadingScales::asStored()).isStored, true);
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
