// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/pivotfilter.h"
#include "models/items/pivotmodel.h"
#include "models/items/roles.h"
#include "models/items/selectionstatistics.h"
#include "tests/support/samplepivots.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::tests;
using namespace Qt::StringLiterals;

namespace {

/// What a model shows, a line a row, cells parted by ` | `.
QStringList shown(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        lines += cells.join(u" | "_s);
    }
    return lines;
}

/// Cloud AI inference chips as 360iResearch publishes them: 102.19, 118.9 and 320.98 USD bn.
PivotPtr cloudChips()
{
    return cloudInference().share();
}

} // namespace

class TestPivotModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheContractOfModels();
    void showsNumbersAsPublished();
    void totalsDoNotRoundWhatTheyAreOf();
    void exportsFullPrecision();
    void growsByThePublishedRate();
    void saysWhatContradicts();
    void changesDataWhereTheShapeStays();
    void findsCellsBothWays();
    void filtersByTextAndNumber();
    void countsASelection_data();
    void countsASelection();
};

void TestPivotModel::keepsTheContractOfModels()
{
    for (const auto part : { PivotModel::Part::Body, PivotModel::Part::Totals }) {
        PivotModel model(part);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setPivot(cloudChips(), Language::English);
        model.setPivot(acceleratorsByOwner().share(), Language::SimplifiedChinese);
        model.setPivot(manySeries(60, 48).share(), Language::English);
        model.setPivot({}, Language::English);
        QCOMPARE(model.rowCount(), 0);
    }
}

void TestPivotModel::showsNumbersAsPublished()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(cloudChips(), Language::English);
    QCOMPARE(model.rowCount(), 3);
    const int value = model.firstColumn(PivotModel::ColumnType::Value);
    QVERIFY(value > 0);
    QCOMPARE(model.index(0, 0).data().toString(), u"2025"_s);
    QCOMPARE(model.index(0, value).data().toString(), u"102"_s);
    QCOMPARE(model.index(2, value).data().toString(), u"321"_s);
    QCOMPARE(model.index(2, value).data(KindRole).toInt(), int(Kind::Forecast));
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(!title.contains(u'-') || title.contains(u' '), qPrintable(title));
    }
}

void TestPivotModel::totalsDoNotRoundWhatTheyAreOf()
{
    // Thirty of 427,000 and thirty of 391,000: 24.54 m in all.
    PivotMaker maker;
    QStringList names;
    QList<QList<double>> values;
    for (int i = 0; i < 30; ++i) {
        names += u"Vendor %1"_s.arg(i + 1);
        values += QList<double> { 427000, 391000 };
    }
    maker.rows(u"vendor"_s, names).columns(u"region"_s, { u"A"_s, u"B"_s }).fill(values);
    maker.unit(u"units"_s);
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(maker.share(), Language::English);
    const int column = model.firstColumn(PivotModel::ColumnType::Value);
    QCOMPARE(model.index(0, column).data().toString(), u"0.43"_s);
    QCOMPARE(model.index(0, column + 1).data().toString(), u"0.39"_s);
}

void TestPivotModel::exportsFullPrecision()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(cloudChips(), Language::English);
    const int value = model.firstColumn(PivotModel::ColumnType::Value);
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers += model.index(row, value).data(ExportRole).toString();
    QCOMPARE(numbers, QStringList({ u"102.19"_s, u"118.9"_s, u"320.98"_s }));
    QCOMPARE(model.index(1, value).data(SortRole).toDouble(), 118.9);
}

/// 360iResearch states 17.76 % a year for 2025 to 2032 (growth_rate.csv).
void TestPivotModel::growsByThePublishedRate()
{
    PivotModel totals(PivotModel::Part::Totals);
    totals.setPivot(cloudChips(), Language::English);
    const int value = totals.firstColumn(PivotModel::ColumnType::Value);
    bool isShown = false;
    for (int row = 0; row < totals.rowCount(); ++row) {
        const double growth = totals.growth(totals.index(row, value));
        if (std::isnan(growth))
            continue;
        isShown = true;
        QVERIFY(std::abs(growth - 0.1776) < 0.00005);
    }
    QVERIFY(isShown);
}

void TestPivotModel::saysWhatContradicts()
{
    PivotMaker maker = cloudInference();
    maker.conflict(1, 0, { 106, 203.24 });
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(maker.share(), Language::English);
    const QModelIndex index = model.index(1, model.firstColumn(PivotModel::ColumnType::Value));
    QCOMPARE(index.data(StateRole).toInt(), int(CellState::Conflict));
    QVERIFY(index.data().toString().contains(u'2'));
    QVERIFY(std::isnan(index.data(SortRole).toDouble()));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"203"));
}

void TestPivotModel::changesDataWhereTheShapeStays()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(cloudChips(), Language::English);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    PivotMaker maker = cloudInference();
    maker.kind(2, 0, Kind::Assumption);
    model.setPivot(maker.share(), Language::English);
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() > 0);
    model.setPivot(acceleratorsByOwner().share(), Language::English);
    QCOMPARE(resets.count(), 1);
}

void TestPivotModel::findsCellsBothWays()
{
    PivotModel model(PivotModel::Part::Body);
    const PivotPtr pivot = acceleratorsByOwner().share();
    model.setPivot(pivot, Language::English);
    for (int row = 0; row < pivot->rowCount(); ++row) {
        for (int column = 0; column < pivot->columnCount(); ++column) {
            const QModelIndex index = model.indexOf({ row, column });
            QVERIFY(index.isValid());
            QCOMPARE(model.cell(index), std::optional(CellIndex(row, column)));
        }
    }
    QVERIFY(!model.cell(model.index(0, 0)).has_value());
}

void TestPivotModel::filtersByTextAndNumber()
{
    PivotModel model(PivotModel::Part::Body);
    model.setPivot(cloudChips(), Language::English);
    PivotFilter filter;
    const QAbstractItemModelTester tester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    const QSignalSpy spy(&filter, &PivotFilter::filterChanged);
    const int value = model.firstColumn(PivotModel::ColumnType::Value);
    filter.setColumnFilter(value, { std::nullopt, 110.0, 200.0 });
    QCOMPARE(filter.rowCount(), 1);
    QVERIFY(filter.index(0, 0).data().toString().startsWith(u"2026"));
    QVERIFY(filter.isFiltered());
    filter.setColumnFilter(value, {});
    const QString first = model.index(0, 0).data().toString();
    filter.setColumnFilter(0, { QSet<QString> { first }, {}, {} });
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, value).data(SortRole).toDouble(), 102.19);
    filter.clear();
    QCOMPARE(shown(filter), shown(model));
    QVERIFY(spy.count() >= 4);
    filter.sort(value, Qt::DescendingOrder);
    QVERIFY(filter.index(0, 0).data().toString().startsWith(u"2032"));
}

void TestPivotModel::countsASelection_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("numbers");
    QTest::addColumn<double>("average");
    QTest::addColumn<double>("growth");
    QTest::newRow("none") << QList<int> {} << 0 << std::nan("") << std::nan("");
    QTest::newRow("one") << QList<int> { 0 } << 1 << 102.19 << std::nan("");
    // (320.98 / 102.19)^(1/7) - 1 and (102.19 + 320.98) / 2
    QTest::newRow("first and last") << QList<int> { 0, 2 } << 2 << 211.585 << 0.177633;
    QTest::newRow("neighbours") << QList<int> { 0, 1 } << 2 << 110.545 << 0.163519;
}

void TestPivotModel::countsASelection()
{
    QFETCH(const QList<int>, rows);
    QFETCH(const int, numbers);
    QFETCH(const double, average);
    QFETCH(const double, growth);
    CellSet cells;
    for (const int row : rows)
        cells.insert({ row, 0 });
    const SelectionStatistics statistics = selectionStatistics(*cloudChips(), cells);
    QCOMPARE(statistics.cells, int(rows.size()));
    QCOMPARE(statistics.numbers, numbers);
    QCOMPARE(statistics.average.has_value(), !std::isnan(average));
    if (statistics.average)
        QVERIFY(std::abs(*statistics.average - average) < 1e-9);
    QCOMPARE(statistics.growth.has_value(), !std::isnan(growth));
    if (statistics.growth)
        QVERIFY(std::abs(*statistics.growth - growth) < 1e-6);
}

QTEST_GUILESS_MAIN(TestPivotModel)
#include "tst_pivotmodel.moc"
