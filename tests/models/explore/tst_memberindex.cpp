// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/memberindex.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace sextant;
using namespace Qt::StringLiterals;

namespace {

Member member(const QString &id, const Names &names, const QStringList &aliases = {})
{
    Member made;
    made.id = id;
    made.names = names;
    made.aliases = aliases;
    return made;
}

QList<DatasetMembers> twoDatasets()
{
    Dimension vendor;
    vendor.id = u"vendor"_s;
    vendor.names = { u"Vendor"_s, u"厂商"_s, u"廠商"_s };
    vendor.members << member(u"all"_s, { u"All vendors"_s, {}, {} });
    vendor.members.last().level = 0;
    vendor.members << member(u"google"_s, { u"Google"_s, u"谷歌"_s, u"谷歌"_s }, { u"Alphabet"_s })
                   << member(u"amazon"_s, { u"Amazon"_s, u"亚马逊"_s, u"亞馬遜"_s })
                   << member(
                          u"google-cloud"_s, { u"Google Cloud"_s, u"谷歌云"_s, u"Google 雲端"_s })
                   << member(u"goodyear"_s, { u"Goodyear"_s, {}, {} });
    Dimension platform;
    platform.id = u"platform"_s;
    platform.names = { u"Platform"_s, {}, {} };
    platform.members << member(u"tpu"_s, { u"TPU of Google"_s, {}, {} });
    const DatasetMembers shipments { u"shipments"_s, { u"Shipments"_s, {}, {} },
        { vendor, platform },
        { { u"all"_s, u"google"_s, u"amazon"_s, u"google-cloud"_s }, { u"tpu"_s } } };
    const DatasetMembers spending { u"spending"_s, { u"Spending"_s, {}, {} }, { vendor },
        { { u"google"_s } } };
    return { shipments, spending };
}

QStringList found(const MemberIndex &index, const QString &query, const QString &current = {})
{
    QStringList answers;
    for (const FoundMember &each : index.find(query, current, 10))
        answers << each.member.id + u'@' + each.dataset;
    return answers;
}

} // namespace

class TestMemberIndex final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QStringList>("expected");
        const QString cloud = u"google-cloud@shipments"_s;
        const QString tpu = u"tpu@shipments"_s;
        QTest::newRow("the whole name, its beginning, a word's beginning")
            << u"google"_s << QString()
            << QStringList { u"google@shipments"_s, u"google@spending"_s, cloud, tpu };
        QTest::newRow("the dataset in front first")
            << u"GOOGLE"_s << u"spending"_s
            << QStringList { u"google@spending"_s, u"google@shipments"_s, cloud, tpu };
        QTest::newRow("two Chinese characters")
            << u"谷歌"_s << u"shipments"_s
            << QStringList { u"google@shipments"_s, cloud, u"google@spending"_s };
        QTest::newRow("within a Chinese name")
            << u"马逊"_s << QString() << QStringList { u"amazon@shipments"_s };
        QTest::newRow("traditional characters")
            << u"亞馬"_s << QString() << QStringList { u"amazon@shipments"_s };
        QTest::newRow("another word for it")
            << u"alphabet"_s << QString()
            << QStringList { u"google@shipments"_s, u"google@spending"_s };
        QTest::newRow("all words") << u"cloud goo"_s << QString() << QStringList { cloud };
        QTest::newRow("in two languages") << u"雲端 google"_s << QString() << QStringList { cloud };
        QTest::newRow("not what no row names") << u"goodyear"_s << QString() << QStringList {};
        QTest::newRow("not the whole") << u"all vendors"_s << QString() << QStringList {};
        QTest::newRow("not over the end of a name")
            << u"amazon 亚"_s << QString() << QStringList { u"amazon@shipments"_s };
        QTest::newRow("nothing") << u"  "_s << QString() << QStringList {};
    }

    void finds()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, current);
        QFETCH(const QStringList, expected);
        const MemberIndex index(twoDatasets());
        QCOMPARE(index.size(), 4);
        QCOMPARE(found(index, query, current), expected);
    }

    void anEmptyIndexFindsNothing()
    {
        QVERIFY(MemberIndex().find(u"google"_s, {}, 10).isEmpty());
        QCOMPARE(MemberIndex(QList<DatasetMembers> {}).size(), 0);
    }

    void answersAreBounded()
    {
        Dimension shops;
        shops.id = u"shop"_s;
        QSet<QString> used;
        for (int i = 0; i < 200'000; ++i) {
            const QString id = u"shop-%1"_s.arg(i);
            shops.members << member(id, { u"Shop number %1"_s.arg(i), u"商店 %1"_s.arg(i), {} });
            used += id;
        }
        const MemberIndex index({ { u"tracker"_s, {}, { shops }, { used } } });
        QCOMPARE(index.size(), 200'000);
        QCOMPARE(index.find(u"shop"_s, u"tracker"_s, 24).size(), 24);
        const QList<FoundMember> one = index.find(u"199999"_s, {}, 24);
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().member.id, u"shop-199999"_s);
        QCOMPARE(index.find(u"商店"_s, {}, 24).size(), 24);
        // A beginning is found though thousands of others have the word within.
        const QList<FoundMember> beginning = index.find(u"shop number 7"_s, {}, 1);
        QCOMPARE(beginning.first().member.id, u"shop-7"_s);
    }
};

QTEST_GUILESS_MAIN(TestMemberIndex)
#include "tst_memberindex.moc"
