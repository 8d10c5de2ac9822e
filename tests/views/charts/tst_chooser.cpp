// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplepivots.h"
#include "views/charts/chooser.h"
#include "views/charts/families.h"
#include "views/charts/family.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// What the chooser proposes for a shape of data, and that what it offers can be drawn.
class TestChooser : public QObject
{
    Q_OBJECT

private slots:
    void proposes_data();
    void proposes();
    void greysWithAReason();
    void saysWhyInTheLanguage();
    void proposesNothingForNothing();
};

namespace {

PivotMaker members(int rows, int columns, bool overTime)
{
    QStringList rowNames;
    QStringList columnNames;
    QList<QList<double>> values;
    for (int row = 0; row < rows; ++row) {
        rowNames += overTime ? QString::number(2000 + row) : u"R%1"_s.arg(row);
        values += QList<double>();
        for (int column = 0; column < columns; ++column)
            values.last() += 10.0 + row + column;
    }
    for (int column = 0; column < columns; ++column)
        columnNames += u"C%1"_s.arg(column);
    PivotMaker maker;
    if (overTime)
        maker.periods(rowNames);
    else
        maker.rows(u"region"_s, rowNames);
    if (columns > 1)
        maker.columns(u"vendor"_s, columnNames);
    maker.fill(values);
    return maker;
}

PivotMaker asShare(PivotMaker maker)
{
    maker.pivot.exploration.transform = Transform::Share;
    maker.pivot.unit = Unit(u"percent"_s);
    return maker;
}

const ChartChoice *bestOf(const QList<ChartChoice> &choices)
{
    const auto best = std::ranges::find_if(choices, &ChartChoice::isBest);
    return best == choices.end() ? nullptr : &*best;
}

} // namespace

void TestChooser::proposes_data()
{
    QTest::addColumn<Pivot>("pivot");
    QTest::addColumn<QString>("family");
    QTest::newRow("eight shares over time") << asShare(members(4, 8, true)).make() << u"line"_s;
    QTest::newRow("seven shares over time") << asShare(members(4, 7, true)).make() << u"percent"_s;
    QTest::newRow("six slices") << asShare(members(6, 1, false)).make() << u"donut"_s;
    QTest::newRow("seven slices") << asShare(members(7, 1, false)).make() << u"bar"_s;
    QTest::newRow("one series, six years") << members(6, 1, true).make() << u"column"_s;
    QTest::newRow("one series, twenty years") << members(20, 1, true).make() << u"line"_s;
    QTest::newRow("parts over time") << members(5, 4, true).make() << u"stacked"_s;
    QTest::newRow("two dimensions") << members(4, 4, false).make() << u"marimekko"_s;
    QTest::newRow("a large table") << members(12, 12, false).make() << u"heatmap"_s;
    PivotMaker ratings = members(6, 7, false);
    ratings.unit(u"rating"_s);
    QTest::newRow("ratings") << ratings.make() << u"heatmap"_s;
    PivotMaker disputed = members(2, 1, false);
    disputed.conflict(0, 0, { 1, 2 }).conflict(1, 0, { 3, 4 });
    for (const int count : { 2, 3 }) {
        PivotMaker measures = members(6, count, false);
        for (AxisLabel &label : measures.pivot.columns.labels)
            label.first().dimension = u"measure"_s;
        measures.pivot.columns.dimensions = { u"measure"_s };
        measures.pivot.exploration.columns = u"measure"_s;
        QTest::addRow("%d measures", count)
            << measures.make() << (count == 2 ? u"scatter"_s : u"bubble"_s);
    }
    PivotMaker events = members(4, 3, true);
    events.unit(u"events"_s);
    for (PivotCell &cell : events.pivot.cells) {
        CellNumber number;
        number.value = cell.value;
        number.note = u"Launched"_s;
        cell.numbers = { number };
    }
    QTest::newRow("events") << events.make() << u"timeline"_s;
    QTest::newRow("contradictions") << disputed.make() << u"dotstrip"_s;
}

void TestChooser::proposes()
{
    QFETCH(Pivot, pivot);
    QFETCH(QString, family);
    const QList<ChartChoice> choices = chartChoices(pivot, Language::English);
    QCOMPARE(choices.size(), chartFamilies().size());
    QCOMPARE(std::ranges::count_if(choices, &ChartChoice::isBest), 1);
    const ChartChoice *best = bestOf(choices);
    QCOMPARE(best->family->id(), family);
    QVERIFY(best->whyNot.isEmpty());
    QVERIFY(!best->why.isEmpty());
}

void TestChooser::greysWithAReason()
{
    const Pivot pivot = members(6, 1, false).make();
    for (const ChartChoice &choice : chartChoices(pivot, Language::English)) {
        QCOMPARE(choice.whyNot, whyNotShown(*choice.family, pivot, Language::English));
        if (choice.family->id() == u"area") {
            QVERIFY(choice.whyNot.contains(u"periods"_s));
            QCOMPARE(choice.suitability, 0.0);
        }
    }
}

void TestChooser::saysWhyInTheLanguage()
{
    const Pivot pivot = members(6, 1, true).make();
    const QList<ChartChoice> choices = chartChoices(pivot, Language::SimplifiedChinese);
    QCOMPARE(bestOf(choices)->why, u"单一系列、期间不多，宜用柱形。"_s);
}

void TestChooser::proposesNothingForNothing()
{
    const QList<ChartChoice> choices = chartChoices(Pivot(), Language::English);
    QVERIFY(!bestOf(choices));
}

QTEST_MAIN(TestChooser)
#include "tst_chooser.moc"
