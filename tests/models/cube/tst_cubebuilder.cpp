// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cube/cubebuilder.h"
#include "tests/support/smallcube.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::test;

class CubeBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsRowsInOrder();
    void sortsPeriods();
    void keepsTheDimensionsSources();
    void refuses_data();
    void refuses();
};

void CubeBuilderTest::keepsRowsInOrder()
{
    const CubePtr cube = SmallCube()({ { u"google/tpu"_s, u"2024"_s, 5 },
        { u"nvidia/h100"_s, u"2023Q4"_s, 7, u"b"_s, Kind::Forecast, Qualifier::Approx, u"H100e"_s,
            u"stock"_s } });
    QCOMPARE(cube->rowCount(), std::size_t(2));
    QCOMPARE(cube->values, (std::vector<double> { 5, 7 }));
    QCOMPARE(cube->rowIds, (std::vector<qint64> { 1, 2 }));
    const DimensionColumn &vendors = *cube->dimension(u"vendor"_s);
    QCOMPARE(vendors.dimension.members[vendors.codes[1]].id, u"nvidia"_s);
    const DimensionColumn &sources = *cube->dimension(u"source"_s);
    QCOMPARE(cube->sources[sources.codes[1]].id, u"b"_s);
    const DimensionColumn &kinds = *cube->dimension(u"kind"_s);
    QCOMPARE(kinds.dimension.members[kinds.codes[1]].id, u"forecast"_s);
    QCOMPARE(cube->units[cube->unitCodes[1]].id(), u"H100e"_s);
    QCOMPARE(cube->dataset.measures[cube->measureCodes[1]].id, u"stock"_s);
    QCOMPARE(cube->kinds[1], Kind::Forecast);
    QCOMPARE(cube->qualifiers[1], Qualifier::Approx);
    QVERIFY(std::isnan(cube->lows[0]));
    QCOMPARE(cube->notes[cube->noteCodes[0]], QString());
    QCOMPARE(cube->dimensionIndex(u"nothing"_s), -1);
    QVERIFY(!cube->dimension(u"nothing"_s));
    QCOMPARE(cube->dataset.rowCount, 2);
}

void CubeBuilderTest::sortsPeriods()
{
    const CubePtr cube
        = SmallCube()({ { u"google/tpu"_s, u"2024Q2"_s, 1 }, { u"google/tpu"_s, {}, 2 },
            { u"google/tpu"_s, u"2024"_s, 3 }, { u"google/tpu"_s, u"2024Q2"_s, 4 } });
    QCOMPARE(cube->periods.size(), 3);
    QVERIFY(!cube->periods[0].isValid());
    QCOMPARE(cube->periods[1].toString(), u"2024"_s);
    QCOMPARE(cube->periods[2].toString(), u"2024Q2"_s);
    QCOMPARE(cube->periodCodes, (std::vector<quint32> { 2, 0, 1, 2 }));
}

void CubeBuilderTest::keepsTheDimensionsSources()
{
    const CubePtr cube = SmallCube()({ { u"google/tpu"_s, u"2024"_s, 1 } });
    QCOMPARE(cube->sources.size(), 4);
    QCOMPARE(cube->source(u"c"_s)->publisher, u"Publisher c"_s);
    QVERIFY(!cube->source(u"z"_s));
}

void CubeBuilderTest::refuses_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("members");
    QTest::addColumn<QString>("says");
    QTest::newRow("measure") << u"x"_s << u"a"_s << QStringList { u"google"_s, u"tpu"_s }
                             << u"\"x\""_s;
    QTest::newRow("source") << u"flow"_s << u"q"_s << QStringList { u"google"_s, u"tpu"_s }
                            << u"\"q\""_s;
    QTest::newRow("member") << u"flow"_s << u"a"_s << QStringList { u"gogle"_s, u"tpu"_s }
                            << u"\"gogle\""_s;
    QTest::newRow("too few") << u"flow"_s << u"a"_s << QStringList { u"google"_s } << u"platform"_s;
}

void CubeBuilderTest::refuses()
{
    QFETCH(const QString, measure);
    QFETCH(const QString, source);
    QFETCH(const QStringList, members);
    QFETCH(const QString, says);
    const CubePtr model = SmallCube()({});
    QList<Dimension> dimensions;
    for (const DimensionColumn &column : model->dimensions)
        dimensions.append(column.dimension);
    CubeBuilder builder(model->dataset, dimensions, model->sources, {});
    Observation observation;
    observation.id = 42;
    observation.measure = measure;
    observation.source = source;
    observation.members = members;
    const auto added = builder.add(observation);
    QVERIFY(!added.has_value());
    QCOMPARE(added.error().code, ErrorCode::Malformed);
    QVERIFY(added.error().what.contains(u"42"_s));
    QVERIFY2(added.error().what.contains(says), qPrintable(added.error().what));
}

QTEST_GUILESS_MAIN(CubeBuilderTest)
#include "tst_cubebuilder.moc"
