// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shownchart.h"
#include "tests/views/charts/familychecks.h"
#include "views/charts/families.h"
#include "views/charts/family.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// Every family draws the same few numbers, and what its marks measure is compared with them; a
/// family without a check is a failure. What is special of a family is tested with it.
class TestFamilies : public QObject
{
    Q_OBJECT

private slots:
    void everyFamilyIsInTheList();
    void marksMeasureTheNumbers_data();
    void marksMeasureTheNumbers();
    void verdictsAreShaded();
};

void TestFamilies::everyFamilyIsInTheList()
{
    QStringList families;
    for (const ChartFamily *family : chartFamilies())
        families += family->id();
    families.sort();
    QStringList checked;
    for (const auto &[id, check] : familyChecks())
        checked += id;
    QCOMPARE(checked, families); // a map is sorted
}

void TestFamilies::marksMeasureTheNumbers_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &[id, check] : familyChecks())
        QTest::newRow(qPrintable(id)) << id;
}

void TestFamilies::marksMeasureTheNumbers()
{
    QFETCH(QString, id);
    QCOMPARE(familyChecks().at(id)(), QString());
}

/// Ratings from 1 to 3 and their words: what is rated alike looks alike, and 3 is the darkest.
void TestFamilies::verdictsAreShaded()
{
    PivotMaker maker;
    maker.rows(u"application"_s, { u"Chat"_s, u"Vision"_s })
        .columns(u"factor"_s, { u"Latency"_s, u"Privacy"_s, u"Cost"_s })
        .unit(u"score"_s)
        .fill({ { 3, 1, 2 }, { 1, 3, 3 } })
        .chart(u"heatmap"_s);
    const ShownChart chart(maker);
    const QList<Mark> cells = chart.cells(Mark::Shape::Bar);
    QCOMPARE(cells.size(), 6);
    const auto colour = [&](int row, int column) { return markAt(cells, row, column)->colour; };
    QCOMPARE(colour(0, 0), colour(1, 1));
    QCOMPARE(colour(1, 1), colour(1, 2));
    QCOMPARE(colour(0, 1), colour(1, 0));
    QVERIFY(colour(0, 0).lightness() < colour(0, 2).lightness());
    QVERIFY(colour(0, 2).lightness() < colour(0, 1).lightness());
}

QTEST_MAIN(TestFamilies)
#include "tst_families.moc"
