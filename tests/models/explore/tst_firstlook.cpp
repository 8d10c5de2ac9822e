// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/evaluate.h"
#include "models/explore/firstlook.h"
#include "tests/support/csvcubes.h"
#include "tests/support/smallcube.h"

#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

class TestFirstLook : public QObject
{
    Q_OBJECT

private slots:
    void publishedDataHasNoContradictions_data();
    void publishedDataHasNoContradictions();
    void breaksDownByWhatHasNumbers();
    void manyBarsBecomeLines();
    void datasetWithoutRows();
    void membersKeepTheLook();
    void membersWithoutNumbersThereChangeIt();
};

void TestFirstLook::publishedDataHasNoContradictions_data()
{
    QTest::addColumn<CubePtr>("cube");
    QTest::newRow("market size") << marketSizeCube();
    QTest::newRow("vendor shipments") << vendorShipmentsCube();
    QTest::newRow("capital expenditure") << capexCube();
}

void TestFirstLook::publishedDataHasNoContradictions()
{
    QFETCH(const CubePtr, cube);
    const Exploration look = firstLook(*cube);
    QCOMPARE(look.dataset, cube->dataset.id);
    const Result<Pivot> pivot = evaluate(*cube, look);
    QVERIFY2(pivot.has_value(), pivot ? "" : qPrintable(pivot.error().message()));
    int numbers = 0;
    int contradictions = 0;
    for (const PivotCell &cell : pivot->cells) {
        numbers += cell.hasValue() ? 1 : 0;
        contradictions += cell.state == CellState::Conflict ? 1 : 0;
    }
    QVERIFY2(numbers >= 4, QByteArray::number(numbers));
    QVERIFY(contradictions * 10 <= numbers);
}

void TestFirstLook::breaksDownByWhatHasNumbers()
{
    QList<SmallRow> rows;
    for (int year = 2020; year < 2025; ++year) {
        rows << SmallRow { u"google/all"_s, QString::number(year), 1.0 }
             << SmallRow { u"amazon/all"_s, QString::number(year), 2.0 };
    }
    const Exploration look = firstLook(*SmallCube {}(rows));
    QCOMPARE(look.rows, QStringList(u"period"_s));
    QCOMPARE(look.columns, u"vendor"_s);
    QCOMPARE(look.measure, u"flow"_s);
    QVERIFY(look.filters.isEmpty());
}

void TestFirstLook::membersKeepTheLook()
{
    const CubePtr cube = capexCube();
    Exploration look = firstLook(*cube);
    look.periods.from = Period::ofYear(2020);
    const Exploration oracle = lookAtMember(*cube, look, u"vendor"_s, u"oracle"_s);
    Exploration expected = look;
    expected.setFilter({ u"vendor"_s, { u"oracle"_s }, false });
    QCOMPARE(oracle, expected);
    QVERIFY(evaluate(*cube, oracle)->observationCount > 0);
}

void TestFirstLook::membersWithoutNumbersThereChangeIt()
{
    const CubePtr cube
        = SmallCube {}({ { u"google/h100"_s, u"2023"_s, 1 }, { u"google/h100"_s, u"2024"_s, 2 },
            { u"meta/tpu"_s, u"2022"_s, 3, u"b"_s, Kind::Actual, Qualifier::None, u"units"_s,
                u"stock"_s } });
    Exploration look;
    look.measure = u"flow"_s;
    look.periods = PeriodRange::parse(u"2023..2024").value();
    look.filters = { { u"source"_s, { u"a"_s }, false } };
    const Exploration meta = lookAtMember(*cube, look, u"vendor"_s, u"meta"_s);
    QCOMPARE(meta.measure, u"stock"_s);
    QCOMPARE(meta.filters, (QList<Filter> { { u"vendor"_s, { u"meta"_s }, false } }));
    QVERIFY(meta.periods.isOpen());
    QCOMPARE(evaluate(*cube, meta)->observationCount, 1);
    // A parent stands for those below it.
    const Exploration clouds = lookAtMember(*cube, look, u"vendor"_s, u"clouds"_s);
    QCOMPARE(clouds.measure, u"flow"_s);
    QCOMPARE(clouds.filters.size(), 2);
}

void TestFirstLook::manyBarsBecomeLines()
{
    for (const int years : { 5, 60 }) {
        QList<SmallRow> rows;
        for (int year = 1960; year < 1960 + years; ++year) {
            rows << SmallRow { u"google/all"_s, QString::number(year), 1.0 }
                 << SmallRow { u"amazon/all"_s, QString::number(year), 2.0 };
        }
        QCOMPARE(firstLook(*SmallCube {}(rows)).chart, years == 5 ? u"column"_s : u"line"_s);
    }
}

void TestFirstLook::datasetWithoutRows()
{
    const Exploration look = firstLook(*SmallCube {}({}));
    QCOMPARE(look.dataset, u"small"_s);
    QVERIFY(look.filters.isEmpty());
}

QTEST_GUILESS_MAIN(TestFirstLook)
#include "tst_firstlook.moc"
