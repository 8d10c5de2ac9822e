// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/names.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestNames final : public QObject
{
    Q_OBJECT

private slots:
    void readsTags_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << u""_s << u"en"_s;
        QTest::newRow("C locale") << u"C.UTF-8"_s << u"en"_s;
        QTest::newRow("German falls back to English") << u"de_DE.UTF-8"_s << u"en"_s;
        QTest::newRow("a word that only begins like zh") << u"zhuang"_s << u"en"_s;
        QTest::newRow("simplified tag") << u"zh-Hans"_s << u"zh-Hans"_s;
        QTest::newRow("simplified by locale") << u"zh_CN.UTF-8"_s << u"zh-Hans"_s;
        QTest::newRow("Singapore") << u"zh_SG"_s << u"zh-Hans"_s;
        QTest::newRow("bare Chinese") << u"zh"_s << u"zh-Hans"_s;
        QTest::newRow("traditional tag in other case") << u"ZH-hant"_s << u"zh-Hant"_s;
        QTest::newRow("Taiwan") << u"zh_TW.UTF-8@radical"_s << u"zh-Hant"_s;
        QTest::newRow("Hong Kong") << u"zh_HK"_s << u"zh-Hant"_s;
        QTest::newRow("script beats territory") << u"zh-Hans-HK"_s << u"zh-Hans"_s;
    }
    void readsTags()
    {
        QFETCH(QString, tag);
        QTEST(languageTag(languageFromTag(tag)), "expected");
    }

    void fallsBackToEnglish()
    {
        const Names full { u"World"_s, u"全球"_s, u"全世界"_s };
        QCOMPARE(full.in(Language::English), u"World"_s);
        QCOMPARE(full.in(Language::SimplifiedChinese), u"全球"_s);
        QCOMPARE(full.in(Language::TraditionalChinese), u"全世界"_s);
        const Names english { u"World"_s, {}, {} };
        QCOMPARE(english.in(Language::SimplifiedChinese), u"World"_s);
        QCOMPARE(english.in(Language::TraditionalChinese), u"World"_s);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
