// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/facetmodel.h"

#include "models/items/facetchoice.h"
#include "models/items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

/// clouds ⊃ { google, amazon }, chips ⊃ { nvidia }, other.
Facet vendors(const QStringList &selected
    = { u"clouds"_s, u"google"_s, u"amazon"_s, u"chips"_s, u"nvidia"_s, u"other"_s })
{
    Facet facet;
    facet.dimension = u"vendor"_s;
    facet.names = { u"Vendor"_s, u"厂商"_s, u"廠商"_s };
    const auto add = [&](const QString &id, const Names &names, int depth, qint64 rows) {
        facet.entries += { id, names, depth, rows, selected.contains(id) };
    };
    add(u"clouds"_s, { u"Cloud providers"_s, u"云服务商"_s, u"雲端業者"_s }, 0, 40);
    add(u"google"_s, { u"Google"_s, u"谷歌"_s, u"谷歌"_s }, 1, 10);
    add(u"amazon"_s, { u"Amazon"_s, u"亚马逊"_s, u"亞馬遜"_s }, 1, 20);
    add(u"chips"_s, { u"Chip makers"_s, u"芯片厂商"_s, u"晶片廠商"_s }, 0, 5);
    add(u"nvidia"_s, { u"NVIDIA"_s, u"英伟达"_s, u"輝達"_s }, 1, 5);
    add(u"other"_s, { u"Others"_s, u"其他"_s, u"其他"_s }, 0, 0);
    facet.isFiltered = selected.size() < facet.entries.size();
    return facet;
}

/// Which entries a filter would select: what the panel shows after the next evaluation.
QStringList selectedBy(const Filter &filter)
{
    const Facet facet = vendors();
    QStringList selected;
    int depthOfMatch = -1;
    for (const FacetEntry &entry : facet.entries) {
        if (depthOfMatch >= 0 && entry.depth <= depthOfMatch)
            depthOfMatch = -1;
        if (depthOfMatch < 0 && filter.members.contains(entry.member))
            depthOfMatch = entry.depth;
        const bool isMatch = depthOfMatch >= 0;
        if (filter.members.isEmpty() || isMatch != filter.excludes)
            selected += entry.member;
    }
    return selected;
}

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private slots:
    void tester();
    void sameMembersKeepTheirPlace();
    void roles();
    void parentsArePartlyChecked();
    void searchInEveryLanguage_data();
    void searchInEveryLanguage();
    void limitKeepsWhatIsChosen();
    void toggles_data();
    void toggles();
    void keepsWhatIsNotListed();
    void onlyTwiceIsAll();
    void wholeIsNotEverybody();
    void stepTexts();
};

void TestFacetModel::tester()
{
    FacetModel model;
    FacetSearch search;
    search.setSourceModel(&model);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester modelTester(&model, mode);
    QAbstractItemModelTester searchTester(&search, mode);
    model.setFacet(vendors(), Language::English);
    search.setSearch(u"o"_s);
    model.setFacet(vendors({ u"google"_s }), Language::English);
    search.setSearch({});
    search.setLimit(2);
    Facet few = vendors();
    few.entries.resize(2);
    model.setFacet(few, Language::SimplifiedChinese);
    model.setFacet({}, Language::English);
    QCOMPARE(search.rowCount(), 0);
}

void TestFacetModel::sameMembersKeepTheirPlace()
{
    FacetModel model;
    model.setFacet(vendors(), Language::English);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFacet(vendors({ u"google"_s }), Language::English);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
    Facet few = vendors();
    few.entries.removeLast();
    model.setFacet(few, Language::English);
    QCOMPARE(reset.count(), 1);
}

void TestFacetModel::roles()
{
    FacetModel model;
    model.setFacet(vendors(), Language::SimplifiedChinese);
    const QModelIndex amazon = model.index(2);
    QCOMPARE(amazon.data().toString(), u"亚马逊"_s);
    QCOMPARE(amazon.data(MemberRole).toString(), u"amazon"_s);
    QCOMPARE(amazon.data(DimensionRole).toString(), u"vendor"_s);
    QCOMPARE(amazon.data(DepthRole).toInt(), 1);
    QCOMPARE(amazon.data(CountRole).toLongLong(), 20);
    QCOMPARE(amazon.data(FractionRole).toDouble(), 0.5);
    QCOMPARE(model.index(5).data(FractionRole).toDouble(), 0.0);
}

void TestFacetModel::parentsArePartlyChecked()
{
    FacetModel model;
    model.setFacet(vendors({ u"google"_s, u"chips"_s, u"nvidia"_s }), Language::English);
    QCOMPARE(model.index(0).data(CheckRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(model.index(1).data(CheckRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.index(2).data(CheckRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(model.index(3).data(CheckRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.index(5).data(CheckRole).toInt(), int(Qt::Unchecked));
}

void TestFacetModel::searchInEveryLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("English, any case") << u"AMAZ"_s << QStringList { u"amazon"_s };
    QTest::newRow("simplified") << u"英伟"_s << QStringList { u"nvidia"_s };
    QTest::newRow("traditional") << u"輝達"_s << QStringList { u"nvidia"_s };
    QTest::newRow("several") << u"廠商"_s << QStringList { u"chips"_s };
    QTest::newRow("spaces around") << u"  google "_s << QStringList { u"google"_s };
    QTest::newRow("nothing") << u"xyz"_s << QStringList();
}

void TestFacetModel::searchInEveryLanguage()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    FacetModel model;
    model.setFacet(vendors(), Language::English);
    FacetSearch search;
    search.setSourceModel(&model);
    search.setLimit(1);
    search.setSearch(text);
    QCOMPARE(search.members(), found);
}

void TestFacetModel::limitKeepsWhatIsChosen()
{
    FacetModel model;
    FacetSearch search;
    search.setSourceModel(&model);
    model.setFacet(vendors(), Language::English);
    search.setLimit(2);
    QCOMPARE(search.members(), QStringList({ u"clouds"_s, u"google"_s }));
    QCOMPARE(search.hiddenByLimit(), 4);
    model.setFacet(vendors({ u"nvidia"_s }), Language::English);
    QCOMPARE(search.members(), QStringList({ u"clouds"_s, u"google"_s, u"nvidia"_s }));
    search.setLimit(0);
    QCOMPARE(search.rowCount(), 6);
}

void TestFacetModel::toggles_data()
{
    QTest::addColumn<Filter>("current");
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<Filter>("wanted");
    const Filter none { u"vendor"_s, {}, false };
    const auto keep = [](const QStringList &members) {
        return Filter { u"vendor"_s, members, false };
    };
    const auto leave = [](const QStringList &members) {
        return Filter { u"vendor"_s, members, true };
    };
    QTest::newRow("unchecking begins to exclude")
        << none << u"amazon"_s << false << leave({ u"amazon"_s });
    QTest::newRow("a parent stands for its children")
        << none << u"clouds"_s << false << leave({ u"clouds"_s });
    QTest::newRow("excluding goes on")
        << leave({ u"amazon"_s }) << u"other"_s << false << leave({ u"amazon"_s, u"other"_s });
    QTest::newRow("checking the last excluded shows all")
        << leave({ u"amazon"_s }) << u"amazon"_s << true << none;
    QTest::newRow("both children out and the parent in")
        << leave({ u"google"_s }) << u"amazon"_s << false << leave({ u"google"_s, u"amazon"_s });
    QTest::newRow("checking goes on to keep")
        << keep({ u"google"_s }) << u"nvidia"_s << true << keep({ u"google"_s, u"nvidia"_s });
    QTest::newRow("unchecking one of the kept")
        << keep({ u"google"_s, u"nvidia"_s }) << u"nvidia"_s << false << keep({ u"google"_s });
    QTest::newRow("unchecking the last kept shows all")
        << keep({ u"google"_s }) << u"google"_s << false << none;
    QTest::newRow("a child out of a kept parent turns to what can be said") << keep(
        { u"clouds"_s }) << u"amazon"_s << false << leave({ u"amazon"_s, u"chips"_s, u"other"_s });
}

void TestFacetModel::toggles()
{
    QFETCH(Filter, current);
    QFETCH(QString, member);
    QFETCH(bool, isOn);
    QFETCH(Filter, wanted);
    const Facet facet = vendors(selectedBy(current));
    const Filter *present = current.members.isEmpty() ? nullptr : &current;
    const Filter filter = toggleMember(facet, present, member, isOn);
    QCOMPARE(filter.members, wanted.members);
    QCOMPARE(filter.excludes, wanted.excludes);
    // What was toggled, and nothing below it, is the difference that is seen.
    if (!filter.members.isEmpty())
        QCOMPARE(selectedBy(filter).contains(member), isOn);
}

void TestFacetModel::keepsWhatIsNotListed()
{
    const Filter current { u"vendor"_s, { u"google"_s, u"elsewhere"_s }, false };
    const Facet facet = vendors({ u"google"_s });
    QCOMPARE(toggleMember(facet, &current, u"amazon"_s, true).members,
        QStringList({ u"google"_s, u"amazon"_s, u"elsewhere"_s }));
}

void TestFacetModel::onlyTwiceIsAll()
{
    const Filter once = onlyMember(vendors(), nullptr, u"amazon"_s);
    QCOMPARE(once.members, QStringList { u"amazon"_s });
    QVERIFY(!once.excludes);
    QVERIFY(onlyMember(vendors({ u"amazon"_s }), &once, u"amazon"_s).members.isEmpty());
    QCOMPARE(onlyMember(vendors({ u"amazon"_s }), &once, u"google"_s).members,
        QStringList { u"google"_s });
}

/// A member that stands for all others: leaving it out must not leave out everything.
void TestFacetModel::wholeIsNotEverybody()
{
    Facet facet = vendors();
    FacetEntry whole;
    whole.member = u"all"_s;
    whole.isSelected = true;
    whole.isWhole = true;
    facet.entries.prepend(whole);
    const Filter without = toggleMember(facet, nullptr, u"all"_s, false);
    QVERIFY(!without.excludes);
    QCOMPARE(without.members, QStringList({ u"clouds"_s, u"chips"_s, u"other"_s }));

    facet.entries[0].isSelected = false;
    QVERIFY(toggleMember(facet, &without, u"all"_s, true).members.isEmpty());
    QVERIFY(onlyMember(facet, &without, u"all"_s).members.isEmpty());
    const Filter fewer = toggleMember(facet, &without, u"other"_s, false);
    QCOMPARE(fewer, Filter({ u"vendor"_s, { u"clouds"_s, u"chips"_s }, false }));
    // Beside the whole, leaving out one member stays a single word.
    facet.entries[0].isSelected = true;
    QCOMPARE(toggleMember(facet, nullptr, u"amazon"_s, false),
        Filter({ u"vendor"_s, { u"amazon"_s }, true }));
}

void TestFacetModel::stepTexts()
{
    const Facet facet = vendors();
    QCOMPARE(filterStepText(facet, { u"vendor"_s, { u"amazon"_s }, false }, Language::English),
        u"Filter Vendor: Amazon"_s);
    QCOMPARE(filterStepText(facet, { u"vendor"_s, { u"amazon"_s }, true }, Language::English),
        u"Exclude Vendor: Amazon"_s);
    QVERIFY(
        filterStepText(facet, { u"vendor"_s, {}, false }, Language::English).contains(u"Vendor"));
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
