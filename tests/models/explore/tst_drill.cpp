// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/drill.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

Dimension vendors()
{
    Dimension dimension;
    dimension.id = u"vendor"_s;
    const auto add = [&](const QString &id, const QString &parent) {
        Member member;
        member.id = id;
        member.parent = parent;
        dimension.members << member;
    };
    add(u"clouds"_s, {});
    add(u"google"_s, u"clouds"_s);
    add(u"brain"_s, u"google"_s);
    dimension.rebuild();
    return dimension;
}

QStringList members(const Exploration &exploration)
{
    const Filter *filter = exploration.filter(u"vendor"_s);
    return filter ? filter->members : QStringList();
}

} // namespace

class DrillTest : public QObject
{
    Q_OBJECT

private slots:
    void goesDownAndUpAgain();
    void upKeepsWhatWasChangedBelow();
    void byAnotherDimensionChangesTheAxis();
    void aFilterByHandEndsTheWay();
    void facetsBringTheirDimension();
    void breakDownFindsItsAxis();
};

void DrillTest::goesDownAndUpAgain()
{
    Exploration top;
    top.columns = u"vendor"_s;
    top.setFilter({ u"vendor"_s, { u"google"_s }, true });
    top.levels.insert(u"vendor"_s, 1);
    const Exploration clouds = drilledInto(top, vendors(), u"clouds"_s);
    QCOMPARE(members(clouds), QStringList(u"clouds"_s));
    QCOMPARE(clouds.levels.value(u"vendor"_s), 2);
    const Exploration google = drilledInto(clouds, vendors(), u"google"_s);
    QCOMPARE(members(google), QStringList(u"google"_s));
    QCOMPARE(google.levels.value(u"vendor"_s), 3);
    QCOMPARE(openDrills(google).size(), 2);
    QCOMPARE(drilledUp(google, 1), clouds);
    QCOMPARE(drilledUp(google, 0), top);
    QCOMPARE(drilledUp(clouds, 0), top);
    QCOMPARE(drilledUp(google, 2), google);
}

void DrillTest::upKeepsWhatWasChangedBelow()
{
    Exploration top;
    top.columns = u"vendor"_s;
    Exploration below = drilledInto(top, vendors(), u"clouds"_s);
    below.chart = u"line"_s;
    below.setFilter({ u"region"_s, { u"china"_s }, false });
    const Exploration up = drilledUp(below, 0);
    QCOMPARE(up.chart, u"line"_s);
    QVERIFY(up.filter(u"region"_s));
    QVERIFY(!up.filter(u"vendor"_s));
    QVERIFY(up.levels.isEmpty());
    QVERIFY(up.drills.isEmpty());
}

void DrillTest::byAnotherDimensionChangesTheAxis()
{
    Exploration top;
    top.rows = { u"vendor"_s };
    top.columns = u"period"_s;
    const Exploration by = drilledBy(top, u"vendor"_s, u"clouds"_s, u"platform"_s);
    QCOMPARE(by.rows, QStringList(u"platform"_s));
    QCOMPARE(by.columns, u"period"_s);
    QCOMPARE(members(by), QStringList(u"clouds"_s));
    QCOMPARE(drilledUp(by, 0), top);
}

void DrillTest::aFilterByHandEndsTheWay()
{
    Exploration top;
    top.columns = u"vendor"_s;
    Exploration google
        = drilledInto(drilledInto(top, vendors(), u"clouds"_s), vendors(), u"google"_s);
    google.setFilter({ u"vendor"_s, { u"google"_s, u"brain"_s }, false });
    QCOMPARE(openDrills(google).size(), 1); // "clouds" is what the next step began from
    google.setFilter({ u"vendor"_s, {}, false });
    QCOMPARE(openDrills(google).size(), 1);
    Exploration clouds = drilledInto(top, vendors(), u"clouds"_s);
    clouds.setFilter({ u"vendor"_s, {}, false });
    QVERIFY(openDrills(clouds).isEmpty());
    QVERIFY(drilledUp(clouds, 0).drills.isEmpty());
}

void DrillTest::facetsBringTheirDimension()
{
    const Exploration top; // periods down the side, no columns
    const Exploration clouds = drilledInto(top, vendors(), u"clouds"_s);
    QCOMPARE(clouds.columns, u"vendor"_s);
    QCOMPARE(drilledUp(clouds, 0), top);
}

void DrillTest::breakDownFindsItsAxis()
{
    Exploration byPeriod;
    QCOMPARE(brokenDownBy(byPeriod, u"region"_s).columns, u"region"_s);
    Exploration across;
    across.rows = { u"vendor"_s };
    across.columns = u"period"_s;
    QCOMPARE(brokenDownBy(across, u"region"_s).rows, QStringList(u"region"_s));
    QCOMPARE(brokenDownBy(across, u"region"_s).columns, u"period"_s);
    across.columns.clear();
    QCOMPARE(brokenDownBy(across, u"region"_s).columns, u"region"_s);
}

QTEST_GUILESS_MAIN(DrillTest)
#include "tst_drill.moc"
