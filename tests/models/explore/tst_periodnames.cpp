// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/periodnames.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestPeriodNames final : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("zhHans");
        QTest::addColumn<QString>("zhHant");
        QTest::addColumn<QString>("sentenceHans");
        QTest::addColumn<QString>("sentenceHant");
        QTest::newRow("year") << u"2025"_s << u"2025"_s << u"2025"_s << u"2025"_s << u"2025 年"_s
                              << u"2025 年"_s;
        QTest::newRow("half") << u"2025H2"_s << u"H2 2025"_s << u"2025 下半年"_s << u"2025 下半年"_s
                              << u"2025 年下半年"_s << u"2025 年下半年"_s;
        QTest::newRow("quarter") << u"2025Q3"_s << u"Q3 2025"_s << u"2025Q3"_s << u"2025Q3"_s
                                 << u"2025 年第三季度"_s << u"2025 年第三季"_s;
        QTest::newRow("month") << u"2025-06"_s << u"Jun 2025"_s << u"2025 年 6 月"_s
                               << u"2025 年 6 月"_s << u"2025 年 6 月"_s << u"2025 年 6 月"_s;
        QTest::newRow("fiscal year") << u"FY2026"_s << u"FY2026"_s << u"2026 财年"_s
                                     << u"2026 財年"_s << u"2026 财年"_s << u"2026 財年"_s;
        QTest::newRow("fiscal quarter")
            << u"FY2026Q1"_s << u"Q1 FY2026"_s << u"2026 财年 Q1"_s << u"2026 財年 Q1"_s
            << u"2026 财年第一季度"_s << u"2026 財年第一季"_s;
    }
    void names()
    {
        QFETCH(QString, period);
        const Result<Period> parsed = Period::parse(period);
        QVERIFY(parsed.has_value());
        const Names names = periodNames(*parsed);
        QTEST(names.en, "en");
        QTEST(names.zhHans, "zhHans");
        QTEST(names.zhHant, "zhHant");
        QCOMPARE(periodInSentence(*parsed, Language::English), names.en);
        QTEST(periodInSentence(*parsed, Language::SimplifiedChinese), "sentenceHans");
        QTEST(periodInSentence(*parsed, Language::TraditionalChinese), "sentenceHant");
    }
    void undatedHasNoName()
    {
        QVERIFY(periodNames(Period()).en.isEmpty());
        QVERIFY(periodInSentence(Period(), Language::SimplifiedChinese).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPeriodNames)
#include "tst_periodnames.moc"
