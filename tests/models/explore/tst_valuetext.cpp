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

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
