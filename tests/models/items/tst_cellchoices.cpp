// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/cellchoices.h"

#include "tests/support/handmadepivot.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

Member member(const QString &id, const QString &name, const QString &parent = {})
{
    Member result;
    result.id = id;
    result.names = { name, {}, {} };
    result.parent = parent;
    return result;
}

test::HandmadePivot owners()
{
    test::HandmadePivot pivot(u"flow"_s, { u"Flow"_s, {}, {} }, u"units"_s);
    pivot.dimension(u"vendor"_s, { u"Vendor"_s, {}, {} },
        { member(u"clouds"_s, u"Cloud providers"_s), member(u"google"_s, u"Google"_s, u"clouds"_s),
            member(u"meta"_s, u"Meta"_s) });
    pivot.dimension(u"region"_s, { u"Region"_s, {}, {} },
        { member(u"world"_s, u"World"_s), member(u"china"_s, u"China"_s) });
    pivot.rows(u"period"_s, { u"2024"_s, u"2025"_s });
    pivot.columns(u"vendor"_s, { u"clouds"_s, u"google"_s, u"meta"_s });
    return pivot;
}

const CellChoice *find(const QList<CellChoice> &choices, CellChoice::Type type)
{
    for (const CellChoice &choice : choices) {
        if (choice.type == type)
            return &choice;
    }
    return nullptr;
}

} // namespace

class TestCellChoices : public QObject
{
    Q_OBJECT

private slots:
    void filterAndExclude();
    void excludeContinues();
    void lastOneIsNotExcluded();
    void drillGoesOneLevelDown();
    void breakDownReplacesTheSeries();
    void drillByKeepsTheMember();
    void doubleClickDrillsWhereThereIsMore();
    void membersOfFacetsOfferTheSame();
    void theWayDownHasNames();
    void rowsBehindACell();
    void aRectangleBecomesAFilter();
    void periodBecomesTheRange();
    void otherOffersNothing();
    void chips();
};

void TestCellChoices::filterAndExclude()
{
    const auto choices = cellChoices(owners().pivot(), { 0, 2 }, Language::English);
    const CellChoice *only = find(choices, CellChoice::Type::FilterTo);
    QVERIFY(only);
    QCOMPARE(only->text, u"Filter to Meta"_s);
    QCOMPARE(only->filter, Filter({ u"vendor"_s, { u"meta"_s }, false }));
    QCOMPARE(*only->exploration.filter(u"vendor"_s), only->filter);
    const CellChoice *without = find(choices, CellChoice::Type::Exclude);
    QVERIFY(without);
    QCOMPARE(without->filter, Filter({ u"vendor"_s, { u"meta"_s }, true }));
    QVERIFY(!find(choices, CellChoice::Type::Drill));
}

void TestCellChoices::excludeContinues()
{
    test::HandmadePivot pivot = owners();
    pivot.pivot().exploration.setFilter({ u"vendor"_s, { u"google"_s }, true });
    auto choices = cellChoices(pivot.pivot(), { 0, 2 }, Language::English);
    QCOMPARE(find(choices, CellChoice::Type::Exclude)->filter,
        Filter({ u"vendor"_s, { u"google"_s, u"meta"_s }, true }));
    pivot.pivot().exploration.setFilter({ u"vendor"_s, { u"google"_s, u"meta"_s }, false });
    choices = cellChoices(pivot.pivot(), { 0, 2 }, Language::English);
    QCOMPARE(find(choices, CellChoice::Type::Exclude)->filter,
        Filter({ u"vendor"_s, { u"google"_s }, false }));
}

void TestCellChoices::lastOneIsNotExcluded()
{
    test::HandmadePivot pivot = owners();
    pivot.pivot().exploration.setFilter({ u"vendor"_s, { u"meta"_s }, false });
    QVERIFY(
        !find(cellChoices(pivot.pivot(), { 0, 2 }, Language::English), CellChoice::Type::Exclude));
}

void TestCellChoices::drillGoesOneLevelDown()
{
    const auto choices = cellChoices(owners().pivot(), { 0, 0 }, Language::English);
    const CellChoice *drill = find(choices, CellChoice::Type::Drill);
    QVERIFY(drill);
    QCOMPARE(drill->exploration.levels.value(u"vendor"_s), 2);
    QCOMPARE(
        *drill->exploration.filter(u"vendor"_s), Filter({ u"vendor"_s, { u"clouds"_s }, false }));
}

void TestCellChoices::breakDownReplacesTheSeries()
{
    const auto choices = cellChoices(owners().pivot(), { 1, 2 }, Language::English);
    const CellChoice *split = find(choices, CellChoice::Type::BreakDown);
    QVERIFY(split);
    QCOMPARE(split->text, u"Region"_s);
    QCOMPARE(split->exploration.rows, QStringList { u"period"_s });
    QCOMPARE(split->exploration.columns, u"region"_s);
    // All that is shown is split, and the period stays an axis rather than becoming a filter.
    QVERIFY(split->exploration.filters.isEmpty());
    QVERIFY(split->exploration.periods.isOpen());
}

void TestCellChoices::drillByKeepsTheMember()
{
    const auto choices = cellChoices(owners().pivot(), { 1, 2 }, Language::English);
    const CellChoice *by = find(choices, CellChoice::Type::DrillBy);
    QVERIFY(by);
    QCOMPARE(by->text, u"Region"_s);
    QCOMPARE(by->group, u"Meta"_s);
    QCOMPARE(by->exploration.columns, u"region"_s);
    QCOMPARE(by->exploration.filter(u"vendor"_s)->members, QStringList { u"meta"_s });
    QCOMPARE(by->exploration.drills.size(), 1);
}

void TestCellChoices::doubleClickDrillsWhereThereIsMore()
{
    const Pivot pivot = owners().pivot();
    const auto drill = drillChoice(pivot, { 0, 0 }, Language::English);
    QVERIFY(drill);
    QCOMPARE(drill->exploration.filter(u"vendor"_s)->members, QStringList { u"clouds"_s });
    QVERIFY(!drillChoice(pivot, { 0, 1 }, Language::English));
    QVERIFY(!drillChoice(pivot, { 0, 2 }, Language::English));
}

void TestCellChoices::membersOfFacetsOfferTheSame()
{
    const Pivot pivot = owners().pivot();
    const auto clouds = memberChoices(pivot, u"vendor"_s, u"clouds"_s, Language::English);
    QVERIFY(find(clouds, CellChoice::Type::FilterTo));
    QVERIFY(find(clouds, CellChoice::Type::Exclude));
    QVERIFY(find(clouds, CellChoice::Type::Drill));
    QCOMPARE(find(clouds, CellChoice::Type::DrillBy)->text, u"Region"_s);
    // It is broken down by vendor already.
    QCOMPARE(find(clouds, CellChoice::Type::BreakDown)->text, u"Region"_s);
    const auto china = memberChoices(pivot, u"region"_s, u"china"_s, Language::English);
    QCOMPARE(find(china, CellChoice::Type::BreakDown)->exploration.columns, u"region"_s);
    QVERIFY(!find(china, CellChoice::Type::DrillBy)); // vendor is an axis, and nothing else is free
    QVERIFY(memberChoices(pivot, u"region"_s, u"mars"_s, Language::English).isEmpty());
}

void TestCellChoices::theWayDownHasNames()
{
    test::HandmadePivot pivot = owners();
    QVERIFY(drillTexts(pivot.pivot(), Language::English).isEmpty());
    pivot.pivot().exploration
        = drillChoice(pivot.pivot(), { 0, 0 }, Language::English)->exploration;
    const QList<DrillText> places = drillTexts(pivot.pivot(), Language::English);
    QCOMPARE(places.size(), 2);
    QCOMPARE(places[0].text, u"All"_s);
    QCOMPARE(places[1].text, u"Cloud providers"_s);
}

void TestCellChoices::rowsBehindACell()
{
    test::HandmadePivot pivot = owners();
    QCOMPARE(cellFilters(pivot.pivot(), { 1, 2 }),
        (QList<Filter> { { u"period"_s, { u"2025"_s }, false },
            { u"vendor"_s, { u"meta"_s }, false }, { u"measure"_s, { u"flow"_s }, false } }));
    QCOMPARE(cellFilters(pivot.pivot(), { -1, 1 }),
        (QList<Filter> {
            { u"vendor"_s, { u"google"_s }, false }, { u"measure"_s, { u"flow"_s }, false } }));
    QCOMPARE(memberFilters(pivot.pivot(), u"region"_s, u"china"_s),
        (QList<Filter> {
            { u"region"_s, { u"china"_s }, false }, { u"measure"_s, { u"flow"_s }, false } }));
    pivot.pivot().columns.labels[2].first().isOther = true;
    QVERIFY(cellFilters(pivot.pivot(), { 1, 2 }).isEmpty());
}

void TestCellChoices::aRectangleBecomesAFilter()
{
    test::HandmadePivot pivot = owners();
    QVERIFY(!selectionChoice(pivot.pivot(), { { 0, 1 } }));
    const auto choice = selectionChoice(pivot.pivot(), { { 0, 1 }, { 1, 1 }, { 0, 2 } });
    QVERIFY(choice);
    QCOMPARE(choice->exploration.periods.from, Period::ofYear(2024));
    QCOMPARE(choice->exploration.periods.to, Period::ofYear(2025));
    QCOMPARE(
        choice->exploration.filter(u"vendor"_s)->members, (QStringList { u"google"_s, u"meta"_s }));
    // "Other" cannot be named, so members stay as they are and only the periods narrow.
    pivot.pivot().columns.labels[2].first().isOther = true;
    const auto open = selectionChoice(pivot.pivot(), { { 1, 1 }, { 1, 2 } });
    QVERIFY(open && !open->exploration.filter(u"vendor"_s));
    QCOMPARE(open->exploration.periods.from, Period::ofYear(2025));
}

void TestCellChoices::periodBecomesTheRange()
{
    const auto choices = cellChoices(owners().pivot(), { 1, 2 }, Language::English);
    const CellChoice *period = find(choices, CellChoice::Type::Period);
    QVERIFY(period);
    QCOMPARE(period->exploration.periods.from, Period::ofYear(2025));
    QCOMPARE(period->exploration.periods.to, Period::ofYear(2025));
}

void TestCellChoices::otherOffersNothing()
{
    test::HandmadePivot pivot = owners();
    pivot.pivot().columns.labels[2].first().isOther = true;
    const auto choices = cellChoices(pivot.pivot(), { 0, 2 }, Language::English);
    QVERIFY(!find(choices, CellChoice::Type::FilterTo));
    QVERIFY(cellChoices(pivot.pivot(), { 9, 0 }, Language::English).isEmpty());
}

void TestCellChoices::chips()
{
    test::HandmadePivot pivot = owners();
    QVERIFY(filterTexts(pivot.pivot(), Language::English).isEmpty());
    Exploration &look = pivot.pivot().exploration;
    look.setFilter({ u"vendor"_s, { u"google"_s, u"meta"_s }, false });
    look.setFilter({ u"region"_s, { u"china"_s }, true });
    look.periods = { Period::ofYear(2022), Period() };
    const QList<FilterText> texts = filterTexts(pivot.pivot(), Language::English);
    QCOMPARE(texts.size(), 3);
    QCOMPARE(texts[0].text, u"Vendor: Google, Meta"_s);
    QCOMPARE(texts[1].text, u"Region: not China"_s);
    QCOMPARE(texts[2].text, u"From 2022"_s);
    QCOMPARE(texts[2].dimension, u"period"_s);
    look.periods.to = Period::ofYear(2025);
    QCOMPARE(filterTexts(pivot.pivot(), Language::English).last().text, u"2022–2025"_s);
}

QTEST_GUILESS_MAIN(TestCellChoices)
#include "tst_cellchoices.moc"
