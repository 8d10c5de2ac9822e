// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/period.h"

#include <QTest>

#include <algorithm>

using namespace sextant;
using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] Period period(const QString &text)
{
    const auto parsed = Period::parse(text);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message()));
    return *parsed;
}

} // namespace

class TestPeriod final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::addColumn<double>("begin");
        QTest::addColumn<double>("end");
        QTest::newRow("year") << u"2024"_s << u"2024"_s << 2024.0 << 2025.0;
        QTest::newRow("first half") << u"2024H1"_s << u"2024H1"_s << 2024.0 << 2024.5;
        QTest::newRow("second half") << u"2024H2"_s << u"2024H2"_s << 2024.5 << 2025.0;
        QTest::newRow("quarter") << u"2024Q2"_s << u"2024Q2"_s << 2024.25 << 2024.5;
        QTest::newRow("month") << u"2024-07"_s << u"2024-07"_s << 2024.5 << 2024.0 + 7.0 / 12;
        QTest::newRow("fiscal year") << u"FY2026"_s << u"FY2026"_s << 2026.0 << 2027.0;
        QTest::newRow("fiscal quarter") << u"FY2026Q1"_s << u"FY2026Q1"_s << 2026.0 << 2026.25;
        QTest::newRow("small letters, blanks")
            << u" fy2026q4 "_s << u"FY2026Q4"_s << 2026.75 << 2027.0;
        QTest::newRow("first known year") << u"1900"_s << u"1900"_s << 1900.0 << 1901.0;
        QTest::newRow("last known year") << u"2199"_s << u"2199"_s << 2199.0 << 2200.0;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(double, begin);
        QFETCH(double, end);
        const Period read = period(text);
        QVERIFY(read.isValid());
        QTEST(read.toString(), "written");
        QCOMPARE(period(read.toString()), read);
        QCOMPARE(read.begin(), begin);
        QCOMPARE(read.end(), end);
        QCOMPARE(read.middle(), (begin + end) / 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            { "", "24", "2024Q5", "2024Q0", "2024H3", "2024-13", "2024-00", "2024-7", "1899",
                "2200", "2024Q", "Q1", "2024 Q1", "FY", "20245", "2024Q1x", "٢٠٢٤" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto parsed = Period::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
        QVERIFY(parsed.error().hint.contains(u"2024Q3"));
    }

    void ordersByBeginThenLongerThenCalendar()
    {
        const QStringList ordered { u"2023Q4"_s, u"2024"_s, u"FY2024"_s, u"2024H1"_s, u"2024Q1"_s,
            u"FY2024Q1"_s, u"2024-01"_s, u"2024-02"_s, u"2024Q2"_s, u"2024H2"_s, u"2025"_s };
        QList<Period> periods { Period() };
        for (const QString &text : ordered)
            periods << period(text);
        QList<Period> shuffled = periods;
        std::ranges::reverse(shuffled);
        std::ranges::sort(shuffled);
        QCOMPARE(shuffled, periods);
        QVERIFY(!Period().isValid());
        QVERIFY(Period() < period(u"1900"_s));
        QCOMPARE(Period().toString(), QString());
        QVERIFY(period(u"2024"_s) != period(u"FY2024"_s));
        QCOMPARE(qHash(period(u"2024Q2"_s)), qHash(period(u"2024q2"_s)));
    }

    void contains_data()
    {
        QTest::addColumn<QString>("outer");
        QTest::addColumn<QString>("inner");
        QTest::addColumn<bool>("expected");
        QTest::newRow("itself") << u"2024"_s << u"2024"_s << true;
        QTest::newRow("its last month") << u"2024"_s << u"2024-12"_s << true;
        QTest::newRow("next year's first month") << u"2024"_s << u"2025-01"_s << false;
        QTest::newRow("half holds quarter") << u"2024H2"_s << u"2024Q3"_s << true;
        QTest::newRow("half not the other quarter") << u"2024H2"_s << u"2024Q2"_s << false;
        QTest::newRow("part not the whole") << u"2024Q1"_s << u"2024"_s << false;
        QTest::newRow("fiscal by the year it names") << u"2026"_s << u"FY2026Q1"_s << true;
        QTest::newRow("every month of a third") << u"2024Q3"_s << u"2024-09"_s << true;
    }
    void contains()
    {
        QFETCH(QString, outer);
        QFETCH(QString, inner);
        QTEST(period(outer).contains(period(inner)), "expected");
    }

    void coarsens()
    {
        QCOMPARE(period(u"2024-08"_s).coarsened(Grain::Quarter), period(u"2024Q3"_s));
        QCOMPARE(period(u"2024-08"_s).coarsened(Grain::Half), period(u"2024H2"_s));
        QCOMPARE(period(u"2024Q2"_s).coarsened(Grain::Half), period(u"2024H1"_s));
        QCOMPARE(period(u"2024Q2"_s).coarsened(Grain::Quarter), period(u"2024Q2"_s));
        QCOMPARE(period(u"FY2024Q2"_s).coarsened(Grain::Year), period(u"FY2024"_s));
        QCOMPARE(Period().coarsened(Grain::Year), Period());
    }

    void steps()
    {
        QCOMPARE(period(u"2024Q4"_s).next(), period(u"2025Q1"_s));
        QCOMPARE(period(u"2024Q1"_s).next(-1), period(u"2023Q4"_s));
        QCOMPARE(period(u"2024-11"_s).next(14), period(u"2026-01"_s));
        QCOMPARE(period(u"FY2024"_s).next(2), period(u"FY2026"_s));
        QCOMPARE(period(u"2024H2"_s).next(-2), period(u"2023H2"_s));
        QCOMPARE(Period().next(), Period());
        QCOMPARE(period(u"2024Q1"_s).yearsTo(period(u"2026Q3"_s)), 2.5);
    }

    void rangesRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("outside");
        QTest::newRow("closed") << u"2024..2026"_s << u"2026Q4"_s << u"2027"_s;
        QTest::newRow("from") << u"2024.."_s << u"2199"_s << u"2023-12"_s;
        QTest::newRow("until") << u"..2026"_s << u"1900"_s << u"2027-01"_s;
        QTest::newRow("one") << u"2024"_s << u"2024H2"_s << u"2025H1"_s;
        QTest::newRow("ends within a year") << u"2024Q2..2024Q3"_s << u"2024-09"_s << u"2024"_s;
        QTest::newRow("fiscal") << u"2024..2025"_s << u"FY2025"_s << u"FY2026"_s;
    }
    void rangesRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, inside);
        QFETCH(QString, outside);
        const auto range = PeriodRange::parse(text);
        QVERIFY(range);
        QCOMPARE(range->toString(), text);
        QVERIFY(!range->isOpen());
        QVERIFY(range->contains(period(inside)));
        QVERIFY(!range->contains(period(outside)));
        QVERIFY(!range->contains(Period()));
    }

    void openRangeHoldsTheUndated()
    {
        const auto range = PeriodRange::parse(u".."_s);
        QVERIFY(range);
        QVERIFY(range->isOpen());
        QVERIFY(range->contains(Period()));
        QVERIFY(range->contains(period(u"2024"_s)));
        QCOMPARE(*range, PeriodRange());
    }

    void rangesRefuse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            { "", "2026..2024", "2024Q3..2024Q2", "2024..x", "x..2024", "2024-2026" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void rangesRefuse()
    {
        QFETCH(QString, text);
        const auto range = PeriodRange::parse(text);
        QVERIFY(!range);
        QCOMPARE(range.error().code, ErrorCode::InvalidArgument);
    }

    void grainsHaveWords()
    {
        QCOMPARE(grainFromId(u"quarter").value(), Grain::Quarter);
        for (const Grain grain : { Grain::Year, Grain::Half, Grain::Quarter, Grain::Month })
            QCOMPARE(grainFromId(grainId(grain)).value(), grain);
        QVERIFY(!grainFromId(u"week"));
        QCOMPARE(partsPerYear(Grain::Month), 12);
        QCOMPARE(partsPerYear(Grain::Half), 2);
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
