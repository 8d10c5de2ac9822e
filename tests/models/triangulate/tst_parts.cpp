// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triangulate/parts.h"
#include "models/triangulate/rowkey.h"
#include "tests/support/publishedcube.h"

#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

const QString cic = u"seed-cic-2026"_s;
const QString chips = u"ai-inference-chips"_s;
const QString cny = u"CNY bn"_s;

PublishedCube &split(PublishedCube &made, const QString &region, double total, double device,
    double cloud, double edge)
{
    made.row({ cic, chips, u"total"_s, region, u"2024"_s, total, cny });
    made.row({ cic, chips, u"device"_s, region, u"2024"_s, device, cny });
    made.row({ cic, chips, u"cloud"_s, region, u"2024"_s, cloud, cny });
    return made.row({ cic, chips, u"edge"_s, region, u"2024"_s, edge, cny });
}

} // namespace

class TestParts final : public QObject
{
    Q_OBJECT

private slots:
    /// CIC as published (resources/data/market_size.csv): 291.6 + 227.5 + 87.7 = 606.8 beside
    /// 606.7, and 80.4 + 48.2 + 32.2 = 160.8 for China.
    void publishedByCic()
    {
        PublishedCube made;
        split(made, u"global"_s, 606.7, 291.6, 227.5, 87.7);
        split(made, u"china"_s, 160.8, 80.4, 48.2, 32.2);
        const QList<PartsCheck> checks = partsAgainstTotals(*made.build(), u"deployment"_s);
        QCOMPARE(checks.size(), 2);

        const PartsCheck &world = checks.first();
        QCOMPARE(world.published, 606.7);
        QVERIFY(std::abs(world.sum - 606.8) < 1e-9);
        QVERIFY(std::abs(world.difference() - 0.1) < 1e-9);
        QVERIFY(std::abs(world.tolerance - 0.2) < 1e-12); // four numbers of one decimal
        QCOMPARE(world.verdict, PartsVerdict::Rounding);
        QCOMPARE(world.total, u"total"_s);
        QCOMPARE(world.parts, (QStringList { u"device"_s, u"cloud"_s, u"edge"_s }));
        QCOMPARE(world.members, (QStringList { chips, u"global"_s }));
        QCOMPARE(world.source, cic);
        QCOMPARE(world.unit, cny);
        QCOMPARE(world.period, Period::ofYear(2024));

        QCOMPARE(checks.last().verdict, PartsVerdict::Agrees);
        QCOMPARE(checks.last().members, (QStringList { chips, u"china"_s }));
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<double>("second");
        QTest::addColumn<int>("expected");
        // The whole is 100; the first part 40. Deployments are complete, regions need not be.
        QTest::newRow("complete, exact") << u"deployment"_s << 60. << int(PartsVerdict::Agrees);
        QTest::newRow("complete, rounded") << u"deployment"_s << 61. << int(PartsVerdict::Rounding);
        QTest::newRow("complete, too little")
            << u"deployment"_s << 50. << int(PartsVerdict::Disagrees);
        QTest::newRow("complete, too much")
            << u"deployment"_s << 70. << int(PartsVerdict::Disagrees);
        QTest::newRow("incomplete, less") << u"region"_s << 50. << int(PartsVerdict::Remainder);
        QTest::newRow("incomplete, too much") << u"region"_s << 70. << int(PartsVerdict::Disagrees);
    }
    void verdicts()
    {
        QFETCH(QString, dimension);
        QFETCH(double, second);
        QFETCH(int, expected);
        const bool byDeployment = dimension == u"deployment";
        const auto row = [&](const QString &member, double value) {
            return PublishedCube::Row { cic, chips, byDeployment ? member : u"total"_s,
                byDeployment ? u"global"_s : member, u"2024"_s, value, cny };
        };
        PublishedCube made;
        made.row(row(byDeployment ? u"total"_s : u"global"_s, 100));
        made.row(row(u"a"_s, 40)).row(row(u"b"_s, second));
        const QList<PartsCheck> checks = partsAgainstTotals(*made.build(), dimension);
        QCOMPARE(checks.size(), 1);
        QCOMPARE(int(checks.first().verdict), expected);
    }

    void whatIsNotCompared()
    {
        PublishedCube made;
        // One part only; parts of another source; a part published twice.
        made.row({ cic, chips, u"total"_s, u"global"_s, u"2024"_s, 100, cny });
        made.row({ cic, chips, u"cloud"_s, u"global"_s, u"2024"_s, 40, cny });
        made.row({ u"other"_s, chips, u"edge"_s, u"global"_s, u"2024"_s, 60, cny });
        made.row({ cic, chips, u"total"_s, u"global"_s, u"2025"_s, 100, cny });
        made.row({ cic, chips, u"cloud"_s, u"global"_s, u"2025"_s, 40, cny });
        made.row({ cic, chips, u"edge"_s, u"global"_s, u"2025"_s, 50, cny, Kind::Estimate,
            Qualifier::RangeLow });
        made.row({ cic, chips, u"edge"_s, u"global"_s, u"2025"_s, 70, cny, Kind::Estimate,
            Qualifier::RangeHigh });
        const CubePtr cube = made.build();
        QVERIFY(partsAgainstTotals(*cube, u"deployment"_s).isEmpty());
        QVERIFY(partsAgainstTotals(*cube, u"market"_s).isEmpty()); // does not add
        QVERIFY(partsAgainstTotals(*cube, u"colour"_s).isEmpty()); // does not exist
    }

    void printedDecimals_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("expected");
        QTest::newRow("none") << 187. << 0;
        QTest::newRow("one") << 606.7 << 1;
        QTest::newRow("two") << 102.19 << 2;
        QTest::newRow("three") << 53.662 << 3;
        QTest::newRow("large") << 1520000. << 0;
        QTest::newRow("small") << 0.005 << 3;
        QTest::newRow("zero") << 0. << 0;
        QTest::newRow("negative") << -3.5 << 1;
    }
    void printedDecimals()
    {
        QFETCH(double, value);
        QTEST(sextant::printedDecimals(value), "expected");
    }
};

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
