// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/searchindex.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void findsInOrder_data();
    void findsInOrder();
    void keepsToTheLimit();
};

namespace {

const QList<SearchEntry> Entries {
    { SearchEntry::Type::Command, u"undo"_s, {}, u"Undo"_s, {}, {} },
    { SearchEntry::Type::Member, u"google"_s, u"vendor"_s, u"Google"_s, u"Vendor"_s,
        { u"Google"_s, u"谷歌"_s } },
    { SearchEntry::Type::Member, u"google-tpu"_s, u"platform"_s, u"Google TPU"_s, {}, {} },
    { SearchEntry::Type::Dataset, u"capex"_s, {}, u"Capital expenditure"_s, {}, { u"资本支出"_s } },
    { SearchEntry::Type::Exploration, u"e1"_s, {}, u"Who buys accelerators"_s, {}, {} },
    { SearchEntry::Type::Exploration, u"e2"_s, {}, u"Not Google alone"_s, {}, {} },
    { SearchEntry::Type::Exploration, u"e3"_s, {}, u"Sales by owner, per quarter"_s, {}, {} },
    { SearchEntry::Type::Exploration, u"e4"_s, {}, u"Quarter by quarter"_s, {}, {} },
};

} // namespace

void TestSearchIndex::findsInOrder_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("the whole text before its beginning before a word within")
        << u"google"_s << QStringList { u"google"_s, u"google-tpu"_s, u"e2"_s };
    QTest::newRow("all words") << u"tpu GOOGLE"_s << QStringList { u"google-tpu"_s };
    QTest::newRow("the whole text of several words first")
        << u"quarter by  quarter"_s << QStringList { u"e4"_s, u"e3"_s };
    QTest::newRow("another language") << u"资本"_s << QStringList { u"capex"_s };
    QTest::newRow("within a word") << u"ndo"_s << QStringList { u"undo"_s };
    QTest::newRow("nothing") << u"xyz"_s << QStringList {};
    QTest::newRow("empty shows all but members")
        << u"  "_s << QStringList { u"e1"_s, u"e2"_s, u"e3"_s, u"e4"_s, u"capex"_s, u"undo"_s };
}

void TestSearchIndex::findsInOrder()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, ids);
    QStringList found;
    for (const SearchEntry &entry : search(Entries, query, 10))
        found << entry.id;
    QCOMPARE(found, ids);
}

void TestSearchIndex::keepsToTheLimit()
{
    QCOMPARE(search(Entries, {}, 2).size(), 2);
    QCOMPARE(search(Entries, {}, 0).size(), 0);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
