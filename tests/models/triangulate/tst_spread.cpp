// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triangulate/spread.h"
#include "tests/support/publishedcube.h"

#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

const QString usd = u"USD bn"_s;
const QString cny = u"CNY bn"_s;
const QString chips = u"ai-inference-chips"_s;
const QString total = u"total"_s;
const QString global = u"global"_s;

} // namespace

/// Numbers and rates are those of resources/data (Omdia; CIC with FRED's average of 2024).
class TestSpread final : public QObject
{
    Q_OBJECT

private slots:
    void twoEditionsOfOnePublisher()
    {
        PublishedCube made;
        const QString market = u"ai-data-center-processors"_s;
        made.row({ u"omdia-2024-08"_s, market, total, global, u"2024"_s, 78, usd });
        made.row({ u"omdia-2025-08"_s, market, total, global, u"2024"_s, 123, usd });
        made.row({ u"omdia-2025-08"_s, market, total, global, u"2025"_s, 207, usd });
        made.publisher(u"omdia-2024-08"_s, u"Omdia"_s).publisher(u"omdia-2025-08"_s, u"Omdia"_s);
        const QList<SourceSpread> spreads = spreadOfSources(*made.build(), u"USD"_s);
        QCOMPARE(spreads.size(), 1); // 2025 has one source
        const SourceSpread &spread = spreads.first();
        QCOMPARE(spread.min, 78.);
        QCOMPARE(spread.max, 123.);
        QVERIFY(std::abs(spread.ratio() - 1.5769230769230769) < 1e-15);
        QCOMPARE(spread.minSource, u"omdia-2024-08"_s);
        QCOMPARE(spread.maxSource, u"omdia-2025-08"_s);
        QCOMPARE(spread.sourceCount, 2);
        QCOMPARE(spread.publisherCount, 1);
        QCOMPARE(spread.period, Period::ofYear(2024));
        QCOMPARE(spread.members, (QStringList { market, total, global }));
        QVERIFY(!spread.isConverted);
    }

    void moneyIsComparedInOneCurrency()
    {
        PublishedCube made;
        made.rate(u"CNY"_s, 2024, 7.1957);
        made.row({ u"seed-cic-2026"_s, chips, total, global, u"2024"_s, 606.7, cny });
        made.row({ u"dhr-inference-a"_s, chips, total, global, u"2024"_s, 16.2, usd });
        const CubePtr cube = made.build();
        const QList<SourceSpread> spreads = spreadOfSources(*cube, u"USD"_s);
        QCOMPARE(spreads.size(), 1);
        QCOMPARE(spreads.first().unit, usd);
        QCOMPARE(spreads.first().min, 16.2);
        QVERIFY(std::abs(spreads.first().max - 606.7 / 7.1957) < 1e-12);
        QVERIFY(spreads.first().isConverted);
        // Without a currency dollars and yuan are not compared.
        QVERIFY(spreadOfSources(*cube, {}).isEmpty());
    }

    void boundsAndIncompleteNumbersAreLeftOut_data()
    {
        QTest::addColumn<int>("qualifier");
        QTest::addColumn<int>("count");
        QTest::newRow("plain") << int(Qualifier::None) << 1;
        QTest::newRow("approximate") << int(Qualifier::Approx) << 1;
        QTest::newRow("more than") << int(Qualifier::MoreThan) << 0;
        QTest::newRow("less than") << int(Qualifier::LessThan) << 0;
        QTest::newRow("incomplete") << int(Qualifier::Incomplete) << 0;
    }
    void boundsAndIncompleteNumbersAreLeftOut()
    {
        QFETCH(int, qualifier);
        QFETCH(int, count);
        PublishedCube made;
        made.row({ u"a"_s, chips, total, global, u"2024"_s, 10, usd });
        made.row({ u"b"_s, chips, total, global, u"2024"_s, 20, usd, Kind::Estimate,
            Qualifier(qualifier) });
        QCOMPARE(spreadOfSources(*made.build(), u"USD"_s).size(), count);
    }

    void widestFirst()
    {
        PublishedCube made;
        made.row({ u"a"_s, chips, total, global, u"2024"_s, 10, usd });
        made.row({ u"b"_s, chips, total, global, u"2024"_s, 15, usd });
        made.row({ u"a"_s, chips, u"cloud"_s, global, u"2024"_s, 10, usd });
        made.row({ u"b"_s, chips, u"cloud"_s, global, u"2024"_s, 40, usd });
        made.row({ u"a"_s, chips, total, u"china"_s, u"2024"_s, 10, usd });
        made.row({ u"c"_s, chips, total, u"china"_s, u"2024"_s, 30, usd });
        const QList<SourceSpread> spreads = spreadOfSources(*made.build(), u"USD"_s);
        QCOMPARE(spreads.size(), 3);
        QCOMPARE(spreads.at(0).ratio(), 4.);
        QCOMPARE(spreads.at(1).ratio(), 3.);
        QCOMPARE(spreads.at(2).ratio(), 1.5);
    }

    void yearsWithoutARateAreLeftOut()
    {
        PublishedCube made;
        made.rate(u"CNY"_s, 2024, 7.1957);
        made.row({ u"a"_s, chips, total, global, u"2001"_s, 10, cny });
        made.row({ u"b"_s, chips, total, global, u"2001"_s, 15, usd });
        QVERIFY(spreadOfSources(*made.build(), u"USD"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpread)
#include "tst_spread.moc"
