// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/pivotmodel.h"

#include "models/explore/evaluate.h"
#include "models/explore/overlay.h"
#include "models/items/pivotfilter.h"
#include "models/items/roles.h"
#include "tests/support/csvcubes.h"
#include "tests/support/handmadepivot.h"

#include <QAbstractItemModelTester>
#include <QPoint>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

PivotPtr share(const Pivot &pivot)
{
    return std::make_shared<const Pivot>(pivot);
}

/// Accelerators acquired, Epoch AI 2026-04, as printed in the published table (units).
test::HandmadePivot owners()
{
    test::HandmadePivot pivot(
        u"accelerators-acquired"_s, { u"Accelerators acquired"_s, {}, {} }, u"units"_s);
    pivot.dimension(u"vendor"_s, { u"Owner"_s, u"拥有者"_s, u"擁有者"_s },
        { { u"google"_s, {}, { u"Google"_s, u"谷歌"_s, u"谷歌"_s }, {} },
            { u"amazon"_s, {}, { u"Amazon"_s, u"亚马逊"_s, u"亞馬遜"_s }, {} } });
    pivot.source(u"s"_s, u"Epoch AI"_s, u"2026-04"_s);
    pivot.rows(u"vendor"_s, { u"google"_s, u"amazon"_s });
    pivot.columns(u"period"_s, { u"2022"_s, u"2023"_s, u"2024"_s });
    pivot.cell(0, 0, 69600).cell(0, 1, 1130000).cell(0, 2, 2490000, Kind::Estimate);
    pivot.cell(1, 0, 69400).cell(1, 2, 1060000, Kind::Forecast);
    return pivot.addTotals();
}

QStringList headers(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts += model.headerData(column, Qt::Horizontal).toString();
    return texts;
}

QStringList line(const QAbstractItemModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts += model.index(row, column).data(role).toString();
    return texts;
}

} // namespace

class TestPivotLayout : public QObject
{
    Q_OBJECT

private slots:
    void tester();
    void layoutOfTimeColumns();
    void layoutOfTimeRows();
    void publishedGrowth();
    void totalsStandApart();
    void rolesOfCells();
    void indexAndCellAreInverse();
    void namesFollowTheLanguage();
    void sameShapeChangesData();
    void conflictAndGap();
    void otherUnitsAreNamed();
    void noSourceColumnBesideSources();
    void forecastPlacesAreMarked();
    void filterKeepsTextsAndNumbers();
    void filterFollowsItsColumn();
    void emptyCellsSortLast();
};

void TestPivotLayout::tester()
{
    PivotModel body(PivotModel::Part::Body);
    PivotModel totals(PivotModel::Part::Totals);
    PivotFilter filter;
    filter.setSourceModel(&body);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester bodyTester(&body, mode);
    QAbstractItemModelTester totalsTester(&totals, mode);
    QAbstractItemModelTester filterTester(&filter, mode);
    Pivot few = owners().pivot();
    few.rows.labels.removeLast();
    few.cells.resize(3);
    few.rowTotals.resize(1);
    for (const PivotPtr &pivot :
        { PivotPtr(), share(owners().pivot()), share(few), share(owners().pivot()), PivotPtr() }) {
        body.setPivot(pivot, Language::English);
        totals.setPivot(pivot, Language::English);
        QCOMPARE(body.rowCount(), pivot ? pivot->rowCount() : 0);
        QCOMPARE(filter.rowCount(), body.rowCount());
    }
}

void TestPivotLayout::layoutOfTimeColumns()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(owners().pivot()), Language::English);
    QCOMPARE(headers(model),
        QStringList(
            { u"Owner"_s, u"2022"_s, u"2023"_s, u"2024"_s, u"CAGR 2022–2024"_s, u"Source"_s }));
    // (2490000 / 69600)^(1/2) - 1 = 4.9813 and (1060000 / 69400)^(1/2) - 1 = 2.9082, by bc.
    QCOMPARE(line(model, 0),
        QStringList(
            { u"Google"_s, u"0.07"_s, u"1.13"_s, u"2.49"_s, u"+498 %"_s, u"Epoch AI, 2026-04"_s }));
    QCOMPARE(line(model, 1),
        QStringList(
            { u"Amazon"_s, u"0.07"_s, u"–"_s, u"1.06"_s, u"+291 %"_s, u"Epoch AI, 2026-04"_s }));
    // One scale for all numbers, said once.
    QCOMPARE(model.headerData(0, Qt::Horizontal, UnitRole).toString(), u"m units"_s);
}

void TestPivotLayout::layoutOfTimeRows()
{
    test::HandmadePivot pivot(u"market-size"_s, { u"Market size"_s, {}, {} }, u"USD bn"_s);
    pivot.source(u"s"_s, u"360iResearch"_s, u"2026"_s);
    pivot.rows(u"period"_s, { u"2025"_s, u"2026"_s, u"2032"_s });
    pivot.cell(0, 0, 102.19).cell(1, 0, 118.9).cell(2, 0, 320.98, Kind::Forecast).addTotals();
    PivotModel body(PivotModel::Part::Body);
    PivotModel totals(PivotModel::Part::Totals);
    body.setPivot(share(pivot.pivot()), Language::English);
    totals.setPivot(share(pivot.pivot()), Language::English);
    QCOMPARE(headers(body), QStringList({ u"Period"_s, u"Market size"_s, u"Source"_s }));
    QCOMPARE(line(body, 0), QStringList({ u"2025"_s, u"102"_s, u"360iResearch, 2026"_s }));
    // 2027 to 2031 are missing, so there is no total over time; 17.76 % is the published rate.
    QCOMPARE(totals.rowCount(), 1);
    QCOMPARE(line(totals, 0), QStringList({ u"CAGR 2025–2032"_s, u"+17.8 %"_s, QString() }));
}

void TestPivotLayout::publishedGrowth()
{
    Exploration look;
    look.dataset = u"market-size"_s;
    look.setFilter({ u"market"_s, { u"cloud-ai-inference-chips"_s }, false });
    look.setFilter({ u"source"_s, { u"seed-360i-2026"_s }, false });
    const Result<Pivot> pivot = evaluate(*test::marketSizeCube(), look);
    QVERIFY(pivot.has_value());
    PivotModel totals(PivotModel::Part::Totals);
    totals.setPivot(share(*pivot), Language::English);
    double published = 0;
    for (const test::CsvRecord &record : test::readPublished(u"growth_rate.csv"_s)) {
        if (record[u"source_id"_s] == u"seed-360i-2026"_s
            && record[u"market"_s] == u"cloud-ai-inference-chips"_s)
            published = record[u"cagr_percent"_s].toDouble() / 100;
    }
    QVERIFY(published > 0);
    const QModelIndex growth = totals.index(totals.rowCount() - 1, 1);
    QVERIFY(std::abs(totals.growth(growth) - published) < 0.0005);
}

void TestPivotLayout::totalsStandApart()
{
    PivotModel body(PivotModel::Part::Body);
    PivotModel totals(PivotModel::Part::Totals);
    Pivot pivot = owners().pivot();
    body.setPivot(share(pivot), Language::English);
    totals.setPivot(share(pivot), Language::English);
    QCOMPARE(totals.columnCount(), body.columnCount());
    QCOMPARE(
        line(totals, 0).mid(0, 4), QStringList({ u"Total"_s, u"0.14"_s, u"1.13"_s, u"3.55"_s }));
    QCOMPARE(totals.index(0, 1).data(SortRole).toDouble(), 139000.0);
    pivot.exploration.totals = false;
    totals.setPivot(share(pivot), Language::English);
    QCOMPARE(totals.rowCount(), 0);
}

void TestPivotLayout::rolesOfCells()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(owners().pivot()), Language::English);
    const QModelIndex forecast = model.index(1, 3);
    QCOMPARE(forecast.data(SortRole).toDouble(), 1060000.0);
    QCOMPARE(forecast.data(ExportRole).toString(), u"1060000"_s);
    QCOMPARE(forecast.data(KindRole).toInt(), int(Kind::Forecast));
    QCOMPARE(forecast.data(StateRole).toInt(), int(CellState::Value));
    QCOMPARE(forecast.data(CellRole).toPoint(), QPoint(2, 1));
    QCOMPARE(forecast.data(Qt::AccessibleTextRole).toString(),
        u"Amazon · 2024: 1.06 m units, forecast"_s);
    const QStringList tip = forecast.data(Qt::ToolTipRole).toString().split(u'\n');
    QCOMPARE(tip.value(0), u"Amazon · 2024"_s);
    QCOMPARE(tip.value(1), u"1,060,000 units"_s);
    QCOMPARE(tip.last(), u"Source: Epoch AI, 2026-04"_s);
}

void TestPivotLayout::indexAndCellAreInverse()
{
    PivotModel body(PivotModel::Part::Body);
    PivotModel totals(PivotModel::Part::Totals);
    body.setPivot(share(owners().pivot()), Language::English);
    totals.setPivot(share(owners().pivot()), Language::English);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column) {
            const QModelIndex index = body.indexOf({ row, column });
            QVERIFY(index.isValid());
            QCOMPARE(body.cell(index), std::optional(CellIndex(row, column)));
        }
    }
    QCOMPARE(totals.cell(totals.indexOf({ -1, 1 })), std::optional(CellIndex(-1, 1)));
    QVERIFY(!totals.indexOf({ 0, 1 }).isValid());
    QVERIFY(!body.indexOf({ 2, 0 }).isValid());
    QVERIFY(!body.cell(body.index(0, 0)).has_value());
}

void TestPivotLayout::namesFollowTheLanguage()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(owners().pivot()), Language::SimplifiedChinese);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"拥有者"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"亚马逊"_s);
    // 2,490,000 is 249 ten thousands.
    QCOMPARE(model.index(0, 3).data().toString(), u"249"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, UnitRole).toString(), u"万台"_s);
    // What is copied says the same as what is shown, and filters compare with what is stored.
    QCOMPARE(model.index(1, 3).data(ExportRole).toString(), u"106"_s);
    QCOMPARE(model.index(0, 1).data(ExportRole).toString(), u"6.96"_s);
    QCOMPARE(model.index(0, 1).data(SortRole).toDouble(), 69600.);
    QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"6.96 万台"_s));
    const QString search = model.index(1, 0).data(SearchRole).toString();
    for (const QString &name : { u"Amazon"_s, u"亚马逊"_s, u"亞馬遜"_s })
        QVERIFY(search.contains(name));
}

void TestPivotLayout::sameShapeChangesData()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(owners().pivot()), Language::English);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    test::HandmadePivot other = owners();
    other.cell(0, 0, 70000);
    model.setPivot(share(other.pivot()), Language::English);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(0, 1).data(SortRole).toDouble(), 70000.0);
    other.pivot().exploration.totals = false;
    other.rows(u"vendor"_s, { u"google"_s });
    model.setPivot(share(other.pivot()), Language::English);
    QCOMPARE(reset.count(), 1);
}

void TestPivotLayout::conflictAndGap()
{
    test::HandmadePivot pivot(u"market-size"_s, { u"Market size"_s, {}, {} }, u"USD bn"_s);
    pivot.rows(u"period"_s, { u"2024"_s, u"2025"_s, u"2026"_s });
    pivot.conflict(0, 0, { 31.2, 97.6, 103.7 });
    for (CellNumber &number : pivot.at(0, 0).numbers)
        number.unit = u"USD bn"_s;
    pivot.at(1, 0).qualifier = Qualifier::Incomplete;
    pivot.cell(2, 0, 12, Kind::Actual, u"s"_s, Qualifier::MoreThan);
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(pivot.pivot()), Language::English);
    const QModelIndex conflict = model.index(0, 1);
    QVERIFY(conflict.data().toString().contains(u"3 value"));
    QVERIFY(conflict.data().toString().contains(u"31.2–104"));
    QVERIFY(conflict.data(ExportRole).toString().isEmpty());
    QVERIFY(std::isnan(conflict.data(SortRole).toDouble()));
    QCOMPARE(conflict.data(StateRole).toInt(), int(CellState::Conflict));
    // Every number of the conflict, each in full.
    QCOMPARE(conflict.data(Qt::ToolTipRole).toString().count(u"USD"_s), 3);
    QCOMPARE(model.index(1, 1).data().toString(), u"◐"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"> 12.0"_s);
}

void TestPivotLayout::otherUnitsAreNamed()
{
    test::HandmadePivot pivot(u"capex"_s, { u"Capital expenditure"_s, {}, {} }, u"USD bn"_s);
    pivot.rows(u"period"_s, { u"2024"_s, u"2025"_s });
    pivot.cell(0, 0, 50).cell(1, 0, 80);
    pivot.at(1, 0).unit = u"CNY bn"_s;
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(pivot.pivot()), Language::English);
    QCOMPARE(model.index(0, 1).data().toString(), u"50"_s);
    QVERIFY(model.index(1, 1).data().toString().contains(u"CNY"));
    // Dollars do not grow into yuan.
    PivotModel totals(PivotModel::Part::Totals);
    totals.setPivot(share(pivot.pivot()), Language::English);
    for (int row = 0; row < totals.rowCount(); ++row)
        QVERIFY(std::isnan(totals.growth(totals.index(row, 1))));
}

void TestPivotLayout::noSourceColumnBesideSources()
{
    test::HandmadePivot pivot(u"market-size"_s, { u"Market size"_s, {}, {} }, u"USD bn"_s);
    pivot.source(u"s"_s, u"CIC"_s, u"2025"_s);
    pivot.rows(u"period"_s, { u"2024"_s }).columns(u"source"_s, { u"s"_s }).cell(0, 0, 1);
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(pivot.pivot()), Language::English);
    QCOMPARE(model.firstColumn(PivotModel::ColumnType::Source), -1);
}

void TestPivotLayout::forecastPlacesAreMarked()
{
    test::HandmadePivot pivot(u"market-size"_s, { u"Market size"_s, {}, {} }, u"USD bn"_s);
    pivot.rows(u"period"_s, { u"2025"_s, u"2026"_s });
    pivot.cell(0, 0, 100).cell(1, 0, 120, Kind::Forecast);
    pivot.pivot().exploration.forecast
        = ForecastSpec { ForecastMethod::ConstantGrowth, 0.5, 0.1, 2027, ForecastCase::Base, {} };
    const Pivot carried = withForecast(pivot.pivot());
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(carried), Language::English);
    QCOMPARE(model.index(0, 0).data().toString(), u"2025"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"2026 F"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"2027 F"_s);
    // 120 grows by half.
    QCOMPARE(model.index(2, 1).data(SortRole).toDouble(), 180.0);
    QVERIFY(model.index(2, 1).data(ScenarioRole).toBool());
    // The growth heading spans what is published, not what the forecast adds.
    PivotModel totals(PivotModel::Part::Totals);
    totals.setPivot(share(carried), Language::English);
    QCOMPARE(totals.index(totals.rowCount() - 1, 0).data().toString(), u"CAGR 2025–2026"_s);
}

void TestPivotLayout::filterKeepsTextsAndNumbers()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(owners().pivot()), Language::English);
    PivotFilter filter;
    filter.setSourceModel(&model);
    QSignalSpy changed(&filter, &PivotFilter::filterChanged);
    QCOMPARE(filter.texts(0),
        (QList<std::pair<QString, int>> { { u"Google"_s, 1 }, { u"Amazon"_s, 1 } }));
    filter.setColumnFilter(0, { QSet<QString> { u"Amazon"_s }, {}, {} });
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data().toString(), u"Amazon"_s);
    QCOMPARE(changed.count(), 1);
    filter.setColumnFilter(0, {});
    QVERIFY(!filter.isFiltered());
    // 2023: Google has 1.13 million, Amazon no number.
    filter.setColumnFilter(2, { {}, 1.0, {} });
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data().toString(), u"Google"_s);
    filter.setColumnFilter(2, { {}, {}, 1000000.0 });
    QCOMPARE(filter.rowCount(), 0);
    filter.clear();
    QCOMPARE(filter.rowCount(), 2);
}

void TestPivotLayout::filterFollowsItsColumn()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(owners().pivot()), Language::English);
    PivotFilter filter;
    filter.setSourceModel(&model);
    filter.setColumnFilter(3, { {}, 2000000.0, {} }); // 2024
    QCOMPARE(filter.rowCount(), 1);
    test::HandmadePivot fewer = owners();
    fewer.columns(u"period"_s, { u"2024"_s });
    fewer.cell(0, 0, 2490000).cell(1, 0, 1060000);
    model.setPivot(share(fewer.pivot()), Language::English);
    QVERIFY(!filter.columnFilter(1).isEmpty());
    QCOMPARE(filter.rowCount(), 1);
    fewer.columns(u"period"_s, { u"2023"_s });
    fewer.cell(0, 0, 1130000).cell(1, 0, 1);
    model.setPivot(share(fewer.pivot()), Language::English);
    // Its column is gone: the filter sleeps.
    QVERIFY(!filter.isFiltered());
    QCOMPARE(filter.rowCount(), 2);
}

void TestPivotLayout::emptyCellsSortLast()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(share(owners().pivot()), Language::English);
    PivotFilter filter;
    filter.setSourceModel(&model);
    for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        filter.sort(2, order); // 2023, where Amazon has no number
        QCOMPARE(filter.index(0, 0).data().toString(), u"Google"_s);
        QCOMPARE(filter.index(1, 0).data().toString(), u"Amazon"_s);
    }
    filter.sort(0, Qt::AscendingOrder);
    QCOMPARE(filter.index(0, 0).data().toString(), u"Amazon"_s);
    filter.sort(-1);
    QCOMPARE(filter.index(0, 0).data().toString(), u"Google"_s);
}

QTEST_GUILESS_MAIN(TestPivotLayout)
#include "tst_pivotlayout.moc"
