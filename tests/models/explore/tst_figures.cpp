// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/figures.h"
#include "tests/support/samplepivots.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// What a pivot shows, as a list that can be kept and compared.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberIsThere();
    void conflictsKeepTheirNumbers();
    void hashTellsDifferences_data();
    void hashTellsDifferences();
    void changesAreNamed();
    void nothingChangedIsNoChange();
    void namesAreThoseOfThePivot();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

PivotMaker twoVendors()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s })
        .unit(u"USD bn"_s)
        .fill({ { 60.5, 20.25 }, { 130, NaN } });
    return maker;
}

QString hashOf(const PivotMaker &maker)
{
    const Pivot pivot = maker.make();
    return figuresHash(figuresOf(pivot), pivot.unit.id());
}

const Figure *find(const QList<Figure> &figures, const QString &row, const QString &column)
{
    for (const Figure &figure : figures) {
        if (figure.row == row && figure.column == column)
            return &figure;
    }
    return nullptr;
}

} // namespace

void TestFigures::everyNumberIsThere()
{
    const Pivot pivot = twoVendors().make();
    const QList<Figure> figures = figuresOf(pivot);
    const QString nvidia = pivot.columns.labels[0].first().id;
    const QString amd = pivot.columns.labels[1].first().id;
    const Figure *first = find(figures, u"2024"_s, nvidia);
    QVERIFY(first);
    QCOMPARE(first->value, 60.5);
    QCOMPARE(first->kinds, u"actual"_s);
    QVERIFY(!find(figures, u"2025"_s, amd)); // there is no number
    const Figure *total = find(figures, u"2024"_s, u"*"_s);
    QVERIFY(total);
    QCOMPARE(total->value, 80.75);
    const Figure *column = find(figures, u"*"_s, nvidia);
    QVERIFY(column);
    QCOMPARE(column->value, 190.5);
}

void TestFigures::conflictsKeepTheirNumbers()
{
    const Pivot pivot = twoVendors().conflict(0, 0, { 102.19, 14.2 }).make();
    const QList<Figure> figures = figuresOf(pivot);
    const Figure *figure = find(figures, u"2024"_s, pivot.columns.labels[0].first().id);
    QVERIFY(figure);
    QVERIFY(!figure->hasValue());
    QCOMPARE(figure->state, u"conflict"_s);
    QCOMPARE(figure->several, QList<double>({ 14.2, 102.19 }));
}

void TestFigures::hashTellsDifferences_data()
{
    QTest::addColumn<PivotMaker>("maker");
    QTest::newRow("number") << twoVendors().fill({ { 60.5, 20.25 }, { 131, NaN } });
    QTest::newRow("last digit") << twoVendors().fill(
        { { 60.5, 20.25 }, { 130.000000000001, NaN } });
    QTest::newRow("number more") << twoVendors().fill({ { 60.5, 20.25 }, { 130, 0 } });
    QTest::newRow("kind") << twoVendors().kind(1, 0, Kind::Forecast);
    QTest::newRow("range") << twoVendors().range(1, 0, 120, 140);
    QTest::newRow("unit") << twoVendors().unit(u"CNY bn"_s);
    QTest::newRow("conflict") << twoVendors().conflict(1, 0, { 130, 131 });
}

void TestFigures::hashTellsDifferences()
{
    QFETCH(PivotMaker, maker);
    QCOMPARE(hashOf(twoVendors()), hashOf(twoVendors().title(u"Another headline"_s)));
    QCOMPARE(hashOf(twoVendors()).size(), 64);
    QVERIFY(hashOf(maker) != hashOf(twoVendors()));
}

void TestFigures::changesAreNamed()
{
    const Pivot before = twoVendors().make();
    const Pivot after
        = twoVendors().fill({ { 60.5, NaN }, { 143, 10 } }).kind(0, 0, Kind::Estimate).make();
    const QString nvidia = after.columns.labels[0].first().id;
    const QString amd = after.columns.labels[1].first().id;
    int moved = 0;
    int added = 0;
    int gone = 0;
    int said = 0;
    for (const FigureChange &change : figureChanges(figuresOf(before), figuresOf(after))) {
        const Figure &place = change.after;
        if (place.row == u"*" || place.column == u"*")
            continue;
        if (place.row == u"2025" && place.column == nvidia) {
            QCOMPARE(change.percent(), 10.0); // 130 → 143
            ++moved;
        } else if (place.row == u"2025" && place.column == amd) {
            QVERIFY(!change.before.hasValue());
            QVERIFY(std::isnan(change.percent()));
            ++added;
        } else if (place.row == u"2024" && place.column == amd) {
            QVERIFY(!change.after.hasValue());
            QCOMPARE(change.before.value, 20.25);
            ++gone;
        } else {
            QVERIFY(!change.isNumber());
            QCOMPARE(change.after.kinds, u"estimate"_s);
            ++said;
        }
    }
    QCOMPARE(moved, 1);
    QCOMPARE(added, 1);
    QCOMPARE(gone, 1);
    QCOMPARE(said, 1);
}

void TestFigures::nothingChangedIsNoChange()
{
    const QList<Figure> figures = figuresOf(acceleratorsByOwner().make());
    QVERIFY(figures.size() > 10);
    QVERIFY(figureChanges(figures, figuresOf(acceleratorsByOwner().make())).isEmpty());
}

void TestFigures::namesAreThoseOfThePivot()
{
    const Pivot pivot = twoVendors().make();
    const Figure figure = figuresOf(pivot).first();
    QCOMPARE(figureName(figure, &pivot, Language::English), u"2024, Nvidia"_s);
    Figure gone;
    gone.row = u"2019"_s;
    gone.column = u"*"_s;
    QCOMPARE(figureName(gone, &pivot, Language::English), u"2019"_s);
    QCOMPARE(figureName(gone, nullptr, Language::English), u"2019"_s);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
