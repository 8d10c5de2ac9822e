// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/kind.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestKind final : public QObject
{
    Q_OBJECT

private slots:
    void wordsGoThereAndBack()
    {
        QStringList words;
        for (const Kind kind : AllKinds) {
            words << kindId(kind);
            QCOMPARE(kindFromId(kindId(kind)).value(), kind);
        }
        QCOMPARE(
            words, QStringList({ u"actual"_s, u"estimate"_s, u"forecast"_s, u"assumption"_s }));
        QVERIFY(!kindFromId(u"Actual"));
        QVERIFY(!kindFromId(u""));
    }

    void softestIsTheLeastFirm()
    {
        QCOMPARE(softest(Kind::Actual), Kind::Actual);
        QCOMPARE(softest(Kinds(Kind::Actual) | Kind::Forecast), Kind::Forecast);
        QCOMPARE(softest(Kinds(Kind::Assumption) | Kind::Actual), Kind::Assumption);
        QCOMPARE(softest(Kinds(Kind::Estimate) | Kind::Actual), Kind::Estimate);
    }

    void qualifiersAreTheWordsOfTheFiles_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("qualifier");
        QTest::newRow("none") << u""_s << int(Qualifier::None);
        QTest::newRow("about") << u"approx"_s << int(Qualifier::Approx);
        QTest::newRow("more than") << u"gt"_s << int(Qualifier::MoreThan);
        QTest::newRow("less than") << u"lt"_s << int(Qualifier::LessThan);
        QTest::newRow("low end") << u"range-low"_s << int(Qualifier::RangeLow);
        QTest::newRow("high end") << u"range-high"_s << int(Qualifier::RangeHigh);
        QTest::newRow("derived") << u"derived"_s << int(Qualifier::Derived);
        QTest::newRow("incomplete") << u"incomplete"_s << int(Qualifier::Incomplete);
    }
    void qualifiersAreTheWordsOfTheFiles()
    {
        QFETCH(QString, word);
        QFETCH(int, qualifier);
        QCOMPARE(int(qualifierFromId(word).value()), qualifier);
        QCOMPARE(qualifierId(static_cast<Qualifier>(qualifier)), word);
        QVERIFY(!qualifierFromId(u"note"));
    }
};

QTEST_GUILESS_MAIN(TestKind)
#include "tst_kind.moc"
