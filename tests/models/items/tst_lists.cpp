// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/catalogmodel.h"
#include "models/items/celltext.h"
#include "models/items/historymodel.h"
#include "models/items/impliedmodel.h"
#include "models/items/numbersmodel.h"
#include "models/items/roles.h"
#include "tests/support/handmadepivot.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

constexpr auto TestMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

Dataset dataset(const QString &id, const Names &names, qint64 rows)
{
    Dataset result;
    result.id = id;
    result.names = names;
    result.rowCount = rows;
    return result;
}

/// CIC 2024 by deployment: 291.6, 227.5 and 87.7 CNY bn make 606.8; 606.7 is published.
PivotPtr deployments(CellState state)
{
    test::HandmadePivot pivot(u"market-size"_s, { u"Market size"_s, {}, {} }, u"CNY bn"_s);
    pivot.dimension(u"deployment"_s, { u"Deployment"_s, {}, {} },
        { { u"cloud"_s, {}, { u"Cloud"_s, u"云端"_s, u"雲端"_s }, {} },
            { u"edge"_s, {}, { u"Edge"_s, u"边缘"_s, u"邊緣"_s }, {} },
            { u"device"_s, {}, { u"Device"_s, u"终端"_s, u"終端"_s }, {} } });
    pivot.source(u"s"_s, u"CIC"_s, u"2025"_s).rows(u"period"_s, { u"2024"_s });
    PivotCell &cell = pivot.at(0, 0);
    cell.state = state;
    cell.kinds = Kind::Estimate;
    cell.sources = { u"s"_s };
    pivot.pivot().numberDimensions = { u"deployment"_s };
    const std::pair<QString, double> parts[]
        = { { u"edge"_s, 227.5 }, { u"cloud"_s, 291.6 }, { u"device"_s, 87.7 } };
    for (const auto &[member, value] : parts) {
        CellNumber number;
        number.value = value;
        number.unit = u"CNY bn"_s;
        number.kind = Kind::Estimate;
        number.source = u"s"_s;
        number.period = Period::ofYear(2024);
        number.members = { member };
        cell.numbers += number;
        ++cell.numberCount;
    }
    return std::make_shared<const Pivot>(pivot.pivot());
}

ImpliedGrowth growth(double published, double implied)
{
    ImpliedGrowth result;
    result.claim.source = u"seed-360i-2026"_s;
    result.claim.market = u"cloud-ai-inference-chips"_s;
    result.claim.from = Period::ofYear(2025);
    result.claim.to = Period::ofYear(2032);
    result.from = result.claim.from;
    result.to = result.claim.to;
    result.published = published;
    result.implied = implied;
    result.first = 102.19;
    result.last = 320.98;
    return result;
}

} // namespace

/// The models of the catalog, of the numbers behind a cell, and of claims.
class TestLists : public QObject
{
    Q_OBJECT

private slots:
    void historyKeepsRowsInPlace();
    void catalogTester();
    void catalogGroups();
    void catalogHintsWhereEmpty();
    void catalogFindsByIdAndLanguage();
    void numbersTester();
    void partsKeepTheirOrder();
    void conflictsAreSorted();
    void unitsAreNamedWhereTheyDiffer();
    void convertedNumbers();
    void impliedTester();
    void impliedTexts();
    void impliedWithoutEndPoints();
    void cellTexts_data();
    void cellTexts();
    void spreadNeedsOneUnit();
};

void TestLists::catalogTester()
{
    CatalogModel model;
    QAbstractItemModelTester tester(&model, TestMode);
    model.setDatasets({ dataset(u"a"_s, { u"A"_s, {}, {} }, 3), dataset(u"b"_s, {}, 0) });
    model.setExplorations({ { u"x"_s, { u"X"_s, {}, {} }, {} } });
    model.setScenarios({ { u"y"_s, { u"Y"_s, {}, {} }, {} } });
    model.setLanguage(Language::TraditionalChinese);
    model.setDatasets({});
    model.setExplorations({});
    QCOMPARE(model.rowCount(), 3);
}

void TestLists::catalogGroups()
{
    CatalogModel model;
    model.setDatasets({ dataset(u"capex"_s, { u"Capital spending"_s, {}, {} }, 50) });
    const QModelIndex item = model.index(0, 0, model.index(0, 0));
    QCOMPARE(item.data().toString(), u"Capital spending"_s);
    QCOMPARE(item.data(MemberRole).toString(), u"capex"_s);
    QCOMPARE(item.data(CountRole).toLongLong(), 50);
    QCOMPARE(item.data(TypeRole).toInt(), int(CatalogModel::Type::Dataset));
    QVERIFY(model.flags(item) & Qt::ItemIsSelectable);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
}

void TestLists::catalogHintsWhereEmpty()
{
    CatalogModel model;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        QCOMPARE(model.rowCount(parent), 1);
        const QModelIndex hint = model.index(0, 0, parent);
        QCOMPARE(hint.data(TypeRole).toInt(), int(CatalogModel::Type::Hint));
        QVERIFY(hint.data().toString().endsWith(u'.'));
        QVERIFY(!(model.flags(hint) & Qt::ItemIsSelectable));
    }
}

void TestLists::catalogFindsByIdAndLanguage()
{
    CatalogModel model;
    model.setDatasets({ dataset(u"capex"_s, { u"Capital spending"_s, u"资本开支"_s, {} }, 50) });
    model.setExplorations({ { u"who"_s, { u"Who buys"_s, {}, {} }, {} } });
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLanguage(Language::SimplifiedChinese);
    QVERIFY(changed.count() > 0);
    QCOMPARE(model.indexOf(u"capex"_s).data().toString(), u"资本开支"_s);
    // Where a language has no name, English stands in.
    QCOMPARE(model.indexOf(u"who"_s).data().toString(), u"Who buys"_s);
    QVERIFY(!model.indexOf(u"nothing"_s).isValid());
    QVERIFY(!model.indexOf({}).isValid());
}

void TestLists::numbersTester()
{
    NumbersModel model;
    QAbstractItemModelTester tester(&model, TestMode);
    const PivotPtr pivot = deployments(CellState::Partial);
    model.setCell(pivot, pivot->cell(0, 0), Language::English);
    QCOMPARE(model.rowCount(), 3);
    model.setCell({}, {}, Language::English);
    QCOMPARE(model.rowCount(), 0);
}

void TestLists::partsKeepTheirOrder()
{
    NumbersModel model;
    const PivotPtr pivot = deployments(CellState::Value);
    model.setCell(pivot, pivot->cell(0, 0), Language::English);
    QCOMPARE(model.index(0, NumbersModel::PartColumn).data().toString(), u"Edge"_s);
    QCOMPARE(model.index(1, NumbersModel::ValueColumn).data().toString(), u"292"_s);
    QCOMPARE(model.index(1, NumbersModel::ValueColumn).data(SortRole).toDouble(), 291.6);
    QCOMPARE(model.index(2, NumbersModel::SourceColumn).data().toString(), u"CIC, 2025"_s);
    QCOMPARE(model.index(2, NumbersModel::KindColumn).data().toString(), u"estimate"_s);
    model.setCell(pivot, pivot->cell(0, 0), Language::TraditionalChinese);
    QCOMPARE(model.index(0, NumbersModel::PartColumn).data().toString(), u"邊緣"_s);
}

void TestLists::conflictsAreSorted()
{
    NumbersModel model;
    const PivotPtr pivot = deployments(CellState::Conflict);
    model.setCell(pivot, pivot->cell(0, 0), Language::English);
    QCOMPARE(model.number(0).value, 291.6);
    QCOMPARE(model.number(2).value, 87.7);
}

void TestLists::unitsAreNamedWhereTheyDiffer()
{
    Pivot pivot = *deployments(CellState::Conflict);
    pivot.cells[0].numbers[0].unit = u"USD bn"_s;
    NumbersModel model;
    model.setCell(std::make_shared<const Pivot>(pivot), pivot.cells[0], Language::English);
    QCOMPARE(model.index(0, 0).data().toString(), u"CNY 292 bn"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"USD 228 bn"_s);
}

void TestLists::convertedNumbers()
{
    Pivot pivot = *deployments(CellState::Value);
    pivot.unit = pivot.valueUnit = Unit(u"USD bn"_s);
    CellNumber &number = pivot.cells[0].numbers[0];
    QCOMPARE(numberUnit(pivot, number).id(), u"CNY bn"_s);
    number.rate = 0.139;
    QCOMPARE(numberUnit(pivot, number).id(), u"USD bn"_s);
}

void TestLists::impliedTester()
{
    ImpliedModel model;
    QAbstractItemModelTester tester(&model, TestMode);
    model.setClaims({ growth(0.17, 0.178), growth(0.2, 0.3) }, {}, Language::English);
    QCOMPARE(model.rowCount(), 2);
    model.setClaims({}, {}, Language::English);
    QCOMPARE(model.rowCount(), 0);
}

void TestLists::impliedTexts()
{
    Dimension source;
    source.id = u"source"_s;
    source.members = { { u"seed-360i-2026"_s, {}, { u"360iResearch, 2026"_s, {}, {} }, {} } };
    source.rebuild();
    ImpliedModel model;
    model.setClaims({ growth(0.18, 0.17764), growth(0.2, 0.3) }, { source }, Language::English);
    QCOMPARE(model.index(0, ImpliedModel::ClaimColumn).data().toString(),
        u"360iResearch, 2026 · 2025–2032"_s);
    QCOMPARE(model.index(0, ImpliedModel::PublishedColumn).data().toString(), u"+18 %"_s);
    QCOMPARE(model.index(0, ImpliedModel::ImpliedColumn).data().toString(), u"+17.8 %"_s);
    QCOMPARE(model.index(0, 0).data(StateRole).toInt(), 0);
    QCOMPARE(model.index(1, 0).data(StateRole).toInt(), 1);
    // Ids never show, known or not.
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole) })
                QVERIFY(!model.index(row, column).data(role).toString().contains(u"seed-"));
        }
    }
}

void TestLists::impliedWithoutEndPoints()
{
    ImpliedModel model;
    model.setClaims(
        { growth(0.18, std::numeric_limits<double>::quiet_NaN()) }, {}, Language::English);
    QCOMPARE(model.index(0, ImpliedModel::ImpliedColumn).data().toString(), u"–"_s);
    QCOMPARE(model.index(0, 0).data(StateRole).toInt(), 0);
}

void TestLists::cellTexts_data()
{
    QTest::addColumn<CellState>("state");
    QTest::addColumn<Qualifier>("qualifier");
    QTest::addColumn<QString>("text");
    QTest::newRow("value") << CellState::Value << Qualifier::None << u"607"_s;
    QTest::newRow("about") << CellState::Value << Qualifier::Approx << u"≈ 607"_s;
    QTest::newRow("less than") << CellState::Value << Qualifier::LessThan << u"< 607"_s;
    QTest::newRow("range") << CellState::Value << Qualifier::RangeLow << u"≥ 607"_s;
    QTest::newRow("partial") << CellState::Partial << Qualifier::None << u"607 ◐"_s;
    QTest::newRow("missing") << CellState::Missing << Qualifier::None << u"–"_s;
    QTest::newRow("incomplete") << CellState::Missing << Qualifier::Incomplete << u"◐"_s;
}

void TestLists::cellTexts()
{
    QFETCH(CellState, state);
    QFETCH(Qualifier, qualifier);
    QFETCH(QString, text);
    Pivot pivot = *deployments(CellState::Value);
    PivotCell cell;
    cell.value = state == CellState::Missing ? std::numeric_limits<double>::quiet_NaN() : 606.7;
    cell.state = state;
    cell.qualifier = qualifier;
    QCOMPARE(cellText(pivot, cell, Language::English), text);
    QCOMPARE(stateSentence(cell).isEmpty(), state == CellState::Value);
}

void TestLists::spreadNeedsOneUnit()
{
    Pivot pivot = *deployments(CellState::Conflict);
    const std::optional<Spread> spread = spreadOf(pivot, pivot.cells[0]);
    QVERIFY(spread.has_value());
    QCOMPARE(spread->low, 87.7);
    QCOMPARE(spread->high, 291.6);
    pivot.cells[0].numbers[1].unit = u"USD bn"_s;
    QVERIFY(!spreadOf(pivot, pivot.cells[0]).has_value());
}

void TestLists::historyKeepsRowsInPlace()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, TestMode);
    model.setSteps({ QString(), u"Filter to Meta"_s, u"Sort"_s }, 2);
    QCOMPARE(model.index(0).data().toString(), u"As opened"_s);
    QCOMPARE(model.index(2).data(CheckRole).toInt(), int(Qt::Checked));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setSteps({ QString(), u"Filter to Meta"_s, u"Sort"_s }, 1);
    QVERIFY(inserted.isEmpty() && removed.isEmpty());
    QCOMPARE(model.index(0).data(CheckRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(model.index(2).data(CheckRole).toInt(), int(Qt::Unchecked));
    model.setSteps({ QString(), u"Filter to Meta"_s, u"Drill into Clouds"_s }, 2);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 2);
    model.setSteps({}, -1);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
