// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/valuetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

/// How the numbers of one chart are written beside each other.
class TestValueText : public QObject
{
    Q_OBJECT

private slots:
    void labels_data();
    void labels();
    void ticks_data();
    void ticks();
    void underAHeading_data();
    void underAHeading();
    void headings();
};

void TestValueText::labels_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QStringList>("texts");
    const Language en = Language::English;
    QTest::newRow("as many decimals as the largest")
        << u"USD bn"_s << en << QList<double> { 5.75, 0.7, 2.3 }
        << QStringList { u"5.75"_s, u"0.70"_s, u"2.30"_s };
    QTest::newRow("whole numbers stay whole") << u"USD bn"_s << en << QList<double> { 3, 5, 61 }
                                              << QStringList { u"3"_s, u"5"_s, u"61"_s };
    QTest::newRow("one scale for counts")
        << u"units"_s << en << QList<double> { 3130000, 722000, 41000 }
        << QStringList { u"3.13"_s, u"0.72"_s, u"0.04"_s };
    QTest::newRow("a tiny one keeps its first figure")
        << u"units"_s << en << QList<double> { 5000000, 300 }
        << QStringList { u"5"_s, u"0.0003"_s };
    QTest::newRow("no number below one is written as one")
        << u"USD bn"_s << en << QList<double> { 4261, 17, 0.6, 0.03 }
        << QStringList { u"4,260"_s, u"17"_s, u"0.6"_s, u"0.03"_s };
    QTest::newRow("below a million nothing is scaled")
        << u"units"_s << en << QList<double> { 485000, 169000 }
        << QStringList { u"485,000"_s, u"169,000"_s };
    QTest::newRow("in ten thousands in Chinese")
        << u"units"_s << Language::SimplifiedChinese << QList<double> { 485000, 169000 }
        << QStringList { u"48.5"_s, u"16.9"_s };
    QTest::newRow("three figures around a hundred")
        << u"USD bn"_s << en << QList<double> { 131.8, 83, 4.51 }
        << QStringList { u"132"_s, u"83.0"_s, u"4.51"_s };
    QTest::newRow("below zero with a true minus")
        << u"USD bn"_s << en << QList<double> { 6.5, -2.25, 0 }
        << QStringList { u"6.50"_s, QString(QChar(0x2212)) + u"2.25"_s, u"0"_s };
    QTest::newRow("percent without its sign")
        << u"percent"_s << en << QList<double> { 36.7, 5.1 } << QStringList { u"36.7"_s, u"5.1"_s };
}

void TestValueText::labels()
{
    QFETCH(QString, unit);
    QFETCH(Language, language);
    QFETCH(QList<double>, values);
    QFETCH(QStringList, texts);
    const ValueText writer(NumberFormat(language), Unit(unit), values, true);
    const int decimals = writer.decimalsFor(values);
    QStringList written;
    for (const double value : values)
        written += writer.text(value, decimals);
    QCOMPARE(written, texts);
}

void TestValueText::ticks_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("largest");
    QTest::addColumn<bool>("hasOneScale");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("the word stands once, at the top")
        << u"units"_s << 8.5e6 << true << QList<double> { 0, 4e6, 8e6 }
        << QStringList { u"0"_s, u"4"_s, u"8 m"_s };
    QTest::newRow("percent once") << u"percent"_s << 70.0 << true << QList<double> { 0, 50 }
                                  << QStringList { u"0"_s, u"50 %"_s };
    QTest::newRow("each its own on a logarithmic axis")
        << u"units"_s << 5e6 << false << QList<double> { 1e3, 1e6 }
        << QStringList { u"1,000"_s, u"1 m"_s };
    QTest::newRow("money has its unit in the subtitle")
        << u"USD bn"_s << 321.0 << true << QList<double> { 0, 100, 300 }
        << QStringList { u"0"_s, u"100"_s, u"300"_s };
}

void TestValueText::ticks()
{
    QFETCH(QString, unit);
    QFETCH(double, largest);
    QFETCH(bool, hasOneScale);
    QFETCH(QList<double>, values);
    QFETCH(QStringList, texts);
    const ValueText writer(
        NumberFormat(Language::English), Unit(unit), { largest, largest / 7 }, hasOneScale);
    QStringList written;
    for (int i = 0; i < values.size(); ++i)
        written += writer.tick(values[i], i == values.size() - 1);
    QCOMPARE(written, texts);
}

void TestValueText::underAHeading_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("hasOneScale");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("texts"); // at marks
    QTest::addColumn<QStringList>("ticks"); // at the same values
    const Language hans = Language::SimplifiedChinese;
    // Omdia, MarketsandMarkets and others of 2025: every number of a view on one scale.
    QTest::newRow("money") << u"USD bn"_s << hans << true << QList<double> { 0, 106.15, 4.51, 0.45 }
                           << u"亿美元"_s
                           << QStringList { u"0"_s, u"1,062"_s, u"45.1"_s, u"4.50"_s }
                           << QStringList { u"0"_s, u"1,061.5"_s, u"45.1"_s, u"4.5"_s };
    QTest::newRow("money in Traditional Chinese")
        << u"USD bn"_s << Language::TraditionalChinese << true << QList<double> { 50, 100 }
        << u"億美元"_s << QStringList { u"500"_s, u"1,000"_s }
        << QStringList { u"500"_s, u"1,000"_s };
    QTest::newRow("units") << u"units"_s << hans << true << QList<double> { 4261000, 722000, 12345 }
                           << u"万台"_s << QStringList { u"426"_s, u"72.2"_s, u"1.23"_s }
                           << QStringList { u"426.1"_s, u"72.2"_s, u"1.2345"_s };
    QTest::newRow("no second magnitude")
        << u"USD bn"_s << hans << true << QList<double> { 1200, 40, 30 } << u"亿美元"_s
        << QStringList { u"12,000"_s, u"400"_s, u"300"_s }
        << QStringList { u"12,000"_s, u"400"_s, u"300"_s };
    QTest::newRow("logarithmic") << u"USD bn"_s << hans << false << QList<double> { 0.1, 1, 1000 }
                                 << u"亿美元"_s << QStringList { u"1"_s, u"10"_s, u"10,000"_s }
                                 << QStringList { u"1"_s, u"10"_s, u"10,000"_s };
    QTest::newRow("percent") << u"percent"_s << hans << true << QList<double> { 25, 50 } << u"%"_s
                             << QStringList { u"25"_s, u"50"_s }
                             << QStringList { u"25"_s, u"50%"_s };
    QTest::newRow("an index") << QString() << hans << true << QList<double> { 100, 12500 }
                              << QString() << QStringList { u"100"_s, u"12,500"_s }
                              << QStringList { u"100"_s, u"12,500"_s };
    QTest::newRow("English") << u"units"_s << Language::English << true
                             << QList<double> { 2e6, 4e6 } << u"units"_s
                             << QStringList { u"2"_s, u"4"_s } << QStringList { u"2"_s, u"4 m"_s };
}

void TestValueText::underAHeading()
{
    QFETCH(QString, unit);
    QFETCH(Language, language);
    QFETCH(bool, hasOneScale);
    QFETCH(QList<double>, values);
    const ValueText writer(NumberFormat(language), Unit(unit), values, hasOneScale,
        readingOf(Unit(unit), values, language));
    const int decimals = writer.decimalsFor(values);
    QStringList texts;
    QStringList ticks;
    for (int i = 0; i < values.size(); ++i) {
        texts += writer.text(values[i], decimals);
        ticks += writer.tick(values[i], i == values.size() - 1);
    }
    QTEST(writer.unitName(), "name");
    QTEST(texts, "texts");
    QTEST(ticks, "ticks");
}

void TestValueText::headings()
{
    const QList<double> values { 106.15, 50 };
    const Unit unit(u"USD bn"_s);
    const NumberFormat format(Language::SimplifiedChinese);
    const ValueText under(format, unit, values, true, readingOf(unit, values, format.language()));
    QCOMPARE(under.single(106.15), u"1,062"_s);
    QVERIFY(under.word().isEmpty());
    QCOMPARE(under.sheetFactor(), under.factor());
    // Without one, the last tick says the scale.
    const ValueText bare = under.withoutHeading();
    QCOMPARE(bare.unitName(), u"美元"_s);
    QCOMPARE(bare.tick(100, true), u"1,000 亿"_s);
    QCOMPARE(bare.single(106.15), u"1,062 亿"_s);
    QCOMPARE(bare.withHeading().unitName(), u"亿美元"_s);
    QCOMPARE(bare.withHeading().tick(100, true), u"1,000"_s);
    const ValueText own(format, unit, values, true);
    QCOMPARE(own.tick(100, true), u"1,000 亿"_s);
    // English says it as before.
    const ValueText english(NumberFormat(Language::English), unit, values, true,
        readingOf(unit, values, Language::English));
    QCOMPARE(english.withHeading().unitName(), u"USD bn"_s);
    QCOMPARE(english.single(106.15), u"106"_s);
    QCOMPARE(english.sheetFactor(), 1.);
}

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
