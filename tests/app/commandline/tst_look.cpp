// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/look.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

class LookTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryFlag();
    void readsAnAxisBreak();
    void fillsInDefaults();
    void readsConditions_data();
    void readsConditions();
    void readsRates_data();
    void readsRates();
    void refuses_data();
    void refuses();
    void leavesTheRateFlagToOthers();

private:
    static Result<Exploration> look(const QStringList &words)
    {
        const auto arguments = Arguments::parse(words, lookFlags());
        return arguments.has_value() ? lookFrom(*arguments) : Failure(arguments.error());
    }
};

void LookTest::readsEveryFlag()
{
    const auto exploration = look({ u"--dataset"_s, u"vendor-shipments"_s, u"--measure"_s,
        u"accelerators-sold"_s, u"--rows"_s, u"vendor, platform"_s, u"--columns=period"_s,
        u"--where"_s, u"vendor=google|meta"_s, u"--where"_s, u"kind!=forecast"_s, u"--level"_s,
        u"platform=1"_s, u"--level"_s, u"vendor=2"_s, u"--level"_s, u"vendor=own"_s, u"--period"_s,
        u"2022..2025Q3"_s, u"--step"_s, u"year"_s, u"--as"_s, u"index"_s, u"--base"_s, u"2023"_s,
        u"--currency"_s, u"usd"_s, u"--rate"_s, u"2024"_s, u"--sort"_s, u"value"_s,
        u"--descending"_s, u"--top"_s, u"5"_s, u"--chart"_s, u"line"_s, u"--title"_s,
        u"A title"_s });
    QVERIFY2(exploration.has_value(),
        exploration.has_value() ? "" : qPrintable(exploration.error().message()));
    Exploration expected;
    expected.dataset = u"vendor-shipments"_s;
    expected.measure = u"accelerators-sold"_s;
    expected.rows = { u"vendor"_s, u"platform"_s };
    expected.columns = u"period"_s;
    expected.filters = { { u"vendor"_s, { u"google"_s, u"meta"_s }, false },
        { u"kind"_s, { u"forecast"_s }, true } };
    expected.levels = { { u"platform"_s, 1 } };
    expected.periods = PeriodRange::parse(u"2022..2025Q3").value();
    expected.step = Grain::Year;
    expected.transform = Transform::Index;
    expected.base = Period::ofYear(2023);
    expected.currency = u"USD"_s;
    expected.rateBasis = RateBasis::Fixed;
    expected.rateYear = 2024;
    expected.sort = SortBy::Value;
    expected.descending = true;
    expected.top = 5;
    expected.chart = u"line"_s;
    expected.title = u"A title"_s;
    QCOMPARE(*exploration, expected);
}

void LookTest::readsAnAxisBreak()
{
    const auto exploration
        = look({ u"--dataset"_s, u"capex"_s, u"--axis-break"_s, u"-40..380.5"_s });
    QVERIFY(exploration.has_value());
    QCOMPARE(exploration->annotations.size(), 1);
    QCOMPARE(exploration->annotations.first().type, Annotation::Type::Break);
    QCOMPARE(exploration->annotations.first().low, -40.0);
    QCOMPARE(exploration->annotations.first().high, 380.5);
}

void LookTest::fillsInDefaults()
{
    const auto exploration = look({ u"--dataset"_s, u"capex"_s });
    QVERIFY(exploration.has_value());
    Exploration expected;
    expected.dataset = u"capex"_s;
    QCOMPARE(*exploration, expected);
    QCOMPARE(exploration->rows, QStringList { u"period"_s });
    QCOMPARE(exploration->rateBasis, RateBasis::Year);
}

void LookTest::readsConditions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Filter>("filter");
    QTest::newRow("one") << u"vendor=google"_s << Filter { u"vendor"_s, { u"google"_s }, false };
    QTest::newRow("several") << u"vendor=a|b|c"_s
                             << Filter { u"vendor"_s, { u"a"_s, u"b"_s, u"c"_s }, false };
    QTest::newRow("not") << u"vendor!=a|b"_s << Filter { u"vendor"_s, { u"a"_s, u"b"_s }, true };
    QTest::newRow("blanks") << u" vendor = a | b "_s
                            << Filter { u"vendor"_s, { u"a"_s, u"b"_s }, false };
    QTest::newRow("a member with an equals sign")
        << u"vendor=a=b"_s << Filter { u"vendor"_s, { u"a=b"_s }, false };
}

void LookTest::readsConditions()
{
    QFETCH(const QString, text);
    QFETCH(const Filter, filter);
    const auto exploration = look({ u"--dataset"_s, u"d"_s, u"--where"_s, text });
    QVERIFY(exploration.has_value());
    QCOMPARE(exploration->filters, QList<Filter> { filter });
}

void LookTest::readsRates_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<RateBasis>("basis");
    QTest::addColumn<int>("year");
    QTest::newRow("published") << u"published"_s << RateBasis::Published << 0;
    QTest::newRow("year") << u"year"_s << RateBasis::Year << 0;
    QTest::newRow("one year") << u"2021"_s << RateBasis::Fixed << 2021;
    QTest::newRow("a quarter's year") << u"2021Q3"_s << RateBasis::Fixed << 2021;
}

void LookTest::readsRates()
{
    QFETCH(const QString, rate);
    QFETCH(const RateBasis, basis);
    QFETCH(const int, year);
    const auto exploration
        = look({ u"--dataset"_s, u"d"_s, u"--currency"_s, u"CNY"_s, u"--rate"_s, rate });
    QVERIFY(exploration.has_value());
    QCOMPARE(exploration->rateBasis, basis);
    QCOMPARE(exploration->rateYear, year);
}

void LookTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("flag");
    const auto usage = ErrorCode::InvalidArgument;
    const auto input = ErrorCode::OutOfDomain;
    QTest::newRow("no dataset") << QStringList {} << usage << u"--dataset"_s;
    QTest::newRow("axis break without end")
        << QStringList { u"--axis-break"_s, u"40"_s } << usage << u"--axis-break"_s;
    QTest::newRow("axis break upside down")
        << QStringList { u"--axis-break"_s, u"380..40"_s } << usage << u"--axis-break"_s;
    QTest::newRow("no equals sign")
        << QStringList { u"--where"_s, u"vendor"_s } << usage << u"--where"_s;
    QTest::newRow("no dimension") << QStringList { u"--where=!=a"_s } << usage << u"--where"_s;
    QTest::newRow("no member") << QStringList { u"--where"_s, u"vendor="_s } << usage
                               << u"--where"_s;
    QTest::newRow("an empty row") << QStringList { u"--rows"_s, u"a,,b"_s } << usage << u"--rows"_s;
    QTest::newRow("level") << QStringList { u"--level"_s, u"vendor=top"_s } << usage
                           << u"--level"_s;
    QTest::newRow("no level") << QStringList { u"--level"_s, u"vendor=0"_s } << usage
                              << u"--level"_s;
    QTest::newRow("negative level")
        << QStringList { u"--level"_s, u"vendor=-1"_s } << usage << u"--level"_s;
    QTest::newRow("period") << QStringList { u"--period"_s, u"2024Q5"_s } << input << u"--period"_s;
    QTest::newRow("range") << QStringList { u"--period"_s, u"2025..2024"_s } << input
                           << u"--period"_s;
    QTest::newRow("step") << QStringList { u"--step"_s, u"week"_s } << usage << u"--step"_s;
    QTest::newRow("transform") << QStringList { u"--as"_s, u"median"_s } << usage << u"--as"_s;
    QTest::newRow("base") << QStringList { u"--as"_s, u"index"_s, u"--base"_s, u"soon"_s } << input
                          << u"--base"_s;
    QTest::newRow("base of nothing")
        << QStringList { u"--base"_s, u"2024"_s } << usage << u"--base"_s;
    QTest::newRow("rate") << QStringList { u"--currency"_s, u"USD"_s, u"--rate"_s, u"daily"_s }
                          << input << u"--rate"_s;
    QTest::newRow("rate of nothing")
        << QStringList { u"--rate"_s, u"2024"_s } << usage << u"--rate"_s;
    QTest::newRow("sort") << QStringList { u"--sort"_s, u"size"_s } << usage << u"--sort"_s;
    QTest::newRow("top") << QStringList { u"--top"_s, u"0"_s } << usage << u"--top"_s;
}

void LookTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, flag);
    if (flag != u"--dataset"_s)
        words << u"--dataset"_s << u"d"_s;
    const auto exploration = look(words);
    QVERIFY(!exploration.has_value());
    QCOMPARE(exploration.error().code, code);
    QVERIFY2(
        exploration.error().message().contains(flag), qPrintable(exploration.error().message()));
}

void LookTest::leavesTheRateFlagToOthers()
{
    const QString other = u"exchange-rate"_s;
    const auto arguments = Arguments::parse(
        { u"--dataset"_s, u"d"_s, u"--currency"_s, u"USD"_s, u"--exchange-rate"_s, u"published"_s },
        lookFlags(other));
    QVERIFY(arguments.has_value());
    const auto exploration = lookFrom(*arguments, other);
    QVERIFY(exploration.has_value());
    QCOMPARE(exploration->rateBasis, RateBasis::Published);
    QVERIFY(!Arguments::parse({ u"--rate"_s, u"year"_s }, lookFlags(other)).has_value());
}

QTEST_GUILESS_MAIN(LookTest)
#include "tst_look.moc"
