// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/charttext.h"
#include "views/charts/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

/// Where the texts of charts are broken into lines.
class TestChartText : public QObject
{
    Q_OBJECT

private slots:
    void partsThatStayWhole_data();
    void partsThatStayWhole();
    void numbersKeepTheirWords_data();
    void numbersKeepTheirWords();
    void chineseHeadlineBreaksAfterAClause();
};

void TestChartText::partsThatStayWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("English") << u"Owners in China, all"_s
                             << QStringList { u"Owners"_s, u"in"_s, u"China,"_s, u"all"_s };
    QTest::newRow("lines") << u"2022\n4.2 %"_s << QStringList { u"2022"_s, u"4.2"_s, u"%"_s };
    QTest::newRow("short Chinese") << u"甲骨文"_s << QStringList { u"甲骨文"_s };
    QTest::newRow("long Chinese") << u"中国境内拥有者合计"_s << QStringList();
    QTest::newRow("both") << u"云端AI推理芯片市场 H100"_s
                          << QStringList { u"云端"_s, u"AI"_s, u"H100"_s };
    QTest::newRow("digits in Chinese") << u"32"_s << QStringList { u"32"_s };
    QTest::newRow("none") << u" "_s << QStringList();
}

void TestChartText::partsThatStayWhole()
{
    QFETCH(QString, text);
    QTEST(unbreakableParts(text), "parts");
}

void TestChartText::numbersKeepTheirWords_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("together");
    QTest::newRow("per cent") << Language::English << u"Cloud grew by 92.9 % a year or so"_s
                              << u"92.9 %"_s;
    QTest::newRow("Chinese") << Language::SimplifiedChinese
                             << u"加速器新增量增至 3.7 倍并继续增长"_s << u"3.7 倍"_s;
}

void TestChartText::numbersKeepTheirWords()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    QFETCH(QString, together);
    const ChartText chart(language);
    // Whatever the width, as long as the two fit into a line.
    const double least = chart.size(together, 20, true).width();
    for (double width = least; width < 2 * chart.size(text, 20, true).width(); width += 3) {
        const QString wrapped = chart.wrapped(text, 20, true, width, 20);
        QVERIFY2(wrapped.contains(together), qPrintable(wrapped));
    }
}

void TestChartText::chineseHeadlineBreaksAfterAClause()
{
    const ChartText chart(Language::SimplifiedChinese);
    const QString text
        = u"2023 年至 2025 年，加速器新增量增至 3.7 倍，年均增长 92.9%；谷歌居首，占 36.7%"_s;
    const double width = chart.size(text, 20, true).width() * 0.7;
    QCOMPARE(chart.balanced(text, 20, true, width, 2),
        u"2023 年至 2025 年，加速器新增量增至 3.7 倍，\n年均增长 92.9%；谷歌居首，占 36.7%"_s);
    // What fits into a line stays one.
    QCOMPARE(chart.balanced(text, 20, true, width * 2, 2), text);
}

QTEST_MAIN(TestChartText)
#include "tst_charttext.moc"
