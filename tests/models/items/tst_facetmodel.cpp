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

/// google 12.3, amazon 24.6, the chip makers contradict each other; USD bn, estimates.
FacetValues valuesOf(const QString &dimension = u"vendor"_s)
{
    FacetValues values;
    values.dimension = dimension;
    values.measure = { u"Revenue"_s, u"收入"_s, u"營收"_s };
    const auto add = [&](const QString &member, CellState state, double value) {
        values.ofMembers.insert(
            member, { state, Qualifier::None, Kind::Estimate, value, Unit(u"USD bn"_s) });
    };
    add(u"google"_s, CellState::Value, 12.3);
    add(u"amazon"_s, CellState::Partial, 24.6);
    add(u"chips"_s, CellState::Conflict, qQNaN());
    add(u"nvidia"_s, CellState::Value, -1.5);
    setScale(values);
    return values;
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
    void valuesAreDrawnAndSaid();
    void numbersAreReadAsTheirReaderCounts();
    void valuesStayUntilThereAreOthers();
    void headingSaysWhatBarsAre();
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
    // What it comes to is not known yet: a count is no measure.
    QCOMPARE(amazon.data(FractionRole).toDouble(), 0.0);
    QCOMPARE(amazon.data(Qt::AccessibleTextRole).toString(), u"亚马逊, 20 row(s)"_s);
}

void TestFacetModel::valuesAreDrawnAndSaid()
{
    FacetModel model;
    model.setFacet(vendors(), Language::English);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setValues(valuesOf());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 5);
    QCOMPARE(reset.count(), 0);
    const auto share = [&](int row) { return model.index(row).data(FractionRole).toDouble(); };
    const auto tip = [&](int row) { return model.index(row).data(Qt::ToolTipRole).toString(); };
    const auto speech
        = [&](int row) { return model.index(row).data(Qt::AccessibleTextRole).toString(); };
    const QString click = u"Click to show or hide, double-click to show only this."_s;
    QCOMPARE(share(1), 0.5);
    QCOMPARE(speech(1), u"Google: USD 12.3 bn, estimate, 10 row(s)"_s);
    QCOMPARE(tip(1), speech(1) + u'\n' + click);
    QCOMPARE(share(2), 1.0);
    QCOMPARE(tip(2).split(u'\n').value(1),
        u"A sum of the parts that are published; others may be missing."_s);
    // No bar, and the words of the table for it.
    QCOMPARE(share(3), 0.0);
    QCOMPARE(speech(3),
        u"Chip makers, 5 row(s). Several published numbers disagree or differ in scope."_s);
    QCOMPARE(tip(3).split(u'\n'),
        QStringList({ u"Chip makers, 5 row(s)"_s,
            u"Several published numbers disagree or differ in scope."_s, click }));
    QCOMPARE(share(4), 0.0);
    QVERIFY(tip(4).contains(u"−1.5"_s));
    QVERIFY(tip(4).contains(u"Below zero"_s));
    // Rows without a number.
    QVERIFY(speech(0).endsWith(u"No number is published for this."_s));
    // What shows no rows needs no reason.
    QCOMPARE(speech(5), u"Others, 0 row(s)"_s);
    QCOMPARE(model.index(1).data(CountRole).toLongLong(), 10);
}

void TestFacetModel::numbersAreReadAsTheirReaderCounts()
{
    FacetModel model;
    model.setFacet(vendors(), Language::SimplifiedChinese);
    model.setValues(valuesOf());
    const QString google = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(google.contains(u"123 亿美元"_s), qPrintable(google));
    model.setFacet(vendors(), Language::TraditionalChinese);
    const QString amazon = model.index(2).data(Qt::ToolTipRole).toString();
    QVERIFY2(amazon.contains(u"246 億美元"_s), qPrintable(amazon));
}

void TestFacetModel::valuesStayUntilThereAreOthers()
{
    FacetModel model;
    model.setFacet(vendors(), Language::English);
    model.setValues(valuesOf());
    model.setFacet(vendors({ u"google"_s }), Language::English);
    QCOMPARE(model.index(1).data(FractionRole).toDouble(), 0.5);
    Facet few = vendors();
    few.entries.removeLast();
    model.setFacet(few, Language::English);
    QCOMPARE(model.index(1).data(FractionRole).toDouble(), 0.0);
    QCOMPARE(model.index(3).data(Qt::AccessibleTextRole).toString(), u"Chip makers, 5 row(s)"_s);
    model.setValues(valuesOf());
    QCOMPARE(model.index(1).data(FractionRole).toDouble(), 0.5);
    // Those of another dimension say nothing here.
    model.setValues(valuesOf(u"platform"_s));
    QCOMPARE(model.index(1).data(FractionRole).toDouble(), 0.0);
    QVERIFY(model.barsText().isEmpty());
}

void TestFacetModel::headingSaysWhatBarsAre()
{
    FacetModel model;
    model.setFacet(vendors(), Language::English);
    QVERIFY(model.barsText().isEmpty());
    FacetValues values = valuesOf();
    model.setValues(values);
    QCOMPARE(model.barsText(), u"Bars: Revenue, USD bn"_s);
    model.setFacet(vendors(), Language::SimplifiedChinese);
    QCOMPARE(model.barsText(), u"Bars: 收入, 美元"_s);
    values.measure.en = u"usd bn"_s; // as trackers name a measure by its unit
    model.setValues(values);
    model.setFacet(vendors(), Language::English);
    QCOMPARE(model.barsText(), u"Bars: usd bn"_s);
    values.ofMembers[u"google"_s].unit = Unit(u"CNY bn"_s);
    setScale(values);
    model.setValues(values);
    QVERIFY(model.barsText().contains(u"different units"_s));
    QCOMPARE(model.index(2).data(FractionRole).toDouble(), 0.0);
    values.ofMembers.clear();
    setScale(values);
    model.setValues(values);
    QVERIFY(model.barsText().contains(u"single number"_s));
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
