// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triangulate/implied.h"
#include "tests/support/publishedcube.h"

#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

Claim claim(const QString &source, const QString &market, const QString &deployment,
    const QString &region, int from, int to, double percent)
{
    Claim claim;
    claim.source = source;
    claim.market = market;
    claim.deployment = deployment;
    claim.region = region;
    claim.from = Period::ofYear(from);
    claim.to = Period::ofYear(to);
    claim.value = percent;
    return claim;
}

/// Rows of resources/data/market_size.csv.
CubePtr published()
{
    PublishedCube made;
    const QString usd = u"USD bn"_s;
    const QString cny = u"CNY bn"_s;
    const QString total = u"total"_s;
    const QString global = u"global"_s;
    made.row({ u"seed-360i-2026"_s, u"cloud-ai-inference-chips"_s, u"cloud"_s, global, u"2025"_s,
        102.19, usd });
    made.row({ u"seed-360i-2026"_s, u"cloud-ai-inference-chips"_s, u"cloud"_s, global, u"2026"_s,
        118.9, usd });
    made.row({ u"seed-360i-2026"_s, u"cloud-ai-inference-chips"_s, u"cloud"_s, global, u"2032"_s,
        320.98, usd, Kind::Forecast });
    made.row({ u"seed-cic-2026"_s, u"ai-inference-chips"_s, total, global, u"2024"_s, 606.7, cny });
    made.row({ u"seed-cic-2026"_s, u"ai-inference-chips"_s, total, global, u"2030"_s, 3069.6, cny,
        Kind::Forecast });
    made.row(
        { u"seed-cic-2026"_s, u"ai-inference-chips"_s, total, u"china"_s, u"2024"_s, 160.8, cny });
    made.row({ u"seed-cic-2026"_s, u"ai-inference-chips"_s, total, u"china"_s, u"2030"_s, 1166.4,
        cny, Kind::Forecast });
    made.row({ u"mi-inference-accel"_s, u"ai-inference-accelerators"_s, total, global, u"2025"_s,
        42.3, usd });
    made.row({ u"mi-inference-accel"_s, u"ai-inference-accelerators"_s, total, global, u"2034"_s,
        367.8, usd, Kind::Forecast });
    made.row({ u"sns-ai-chip"_s, u"ai-chips"_s, total, global, u"2023"_s, 61.45, usd });
    made.row(
        { u"sns-ai-chip"_s, u"ai-chips"_s, total, global, u"2032"_s, 621.15, usd, Kind::Forecast });
    // Made up: one year with two numbers, and end points in two currencies.
    made.row({ u"ambiguous"_s, u"ai-chips"_s, total, global, u"2024"_s, 10, usd });
    made.row({ u"ambiguous"_s, u"ai-chips"_s, total, global, u"2024"_s, 12, usd });
    made.row({ u"ambiguous"_s, u"ai-chips"_s, total, global, u"2029"_s, 30, usd });
    made.row({ u"mixed"_s, u"ai-chips"_s, total, global, u"2024"_s, 10, usd });
    made.row({ u"mixed"_s, u"ai-chips"_s, total, global, u"2029"_s, 30, cny });
    return made.build();
}

} // namespace

/// Claims are those of resources/data/growth_rate.csv; implied rates were worked out with 40
/// decimal digits (Python's decimal module).
class TestImplied final : public QObject
{
    Q_OBJECT

private slots:
    void implied_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("market");
        QTest::addColumn<QString>("deployment");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<double>("percent");
        QTest::addColumn<double>("implied");
        QTest::addColumn<int>("usedFrom");
        QTest::addColumn<bool>("disagrees");
        const QString global = u"global"_s;
        QTest::newRow("360iResearch, cloud")
            << u"seed-360i-2026"_s << u"cloud-ai-inference-chips"_s << u"Cloud"_s << global << 2025
            << 2032 << 17.76 << 0.17763292402337160 << 2025 << false;
        QTest::newRow("CIC, world")
            << u"seed-cic-2026"_s << u"ai-inference-chips"_s << u"Total"_s << global << 2024 << 2030
            << 31. << 0.31024134184936420 << 2024 << false;
        QTest::newRow("CIC, China")
            << u"seed-cic-2026"_s << u"ai-inference-chips"_s << u"Total"_s << u"china"_s << 2024
            << 2030 << 39.1 << 0.39131962519368932 << 2024 << false;
        // (367.8 / 42.3)^(1/9) - 1, eleven points below the rate that is stated.
        QTest::newRow("stated far above")
            << u"mi-inference-accel"_s << u"ai-inference-accelerators"_s << u"Total"_s << global
            << 2025 << 2034 << 38.2 << std::pow(367.8 / 42.3, 1. / 9) - 1 << 2025 << true;
        // 2024 is not published, 2023 is: nine years.
        QTest::newRow("base year before")
            << u"sns-ai-chip"_s << u"ai-chips"_s << u"Total"_s << global << 2024 << 2032 << 29.4
            << std::pow(621.15 / 61.45, 1. / 9) - 1 << 2023 << false;
    }
    void implied()
    {
        QFETCH(QString, source);
        QFETCH(QString, market);
        QFETCH(QString, deployment);
        QFETCH(QString, region);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(double, percent);
        QFETCH(double, implied);
        QFETCH(int, usedFrom);
        const CubePtr cube = published();
        const QList<ImpliedGrowth> list = impliedGrowth(
            { claim(source, market, deployment, region, from, to, percent) }, *cube);
        QCOMPARE(list.size(), 1);
        const ImpliedGrowth &growth = list.first();
        QVERIFY(std::abs(growth.published - percent / 100) < 1e-15);
        QVERIFY2(std::abs(growth.implied - implied) < 1e-13,
            qPrintable(QString::number(growth.implied, 'g', 17)));
        QCOMPARE(growth.from, Period::ofYear(usedFrom));
        QCOMPARE(growth.to, Period::ofYear(to));
        QTEST(growth.disagrees(), "disagrees");
        QVERIFY(!growth.unit.isEmpty());
    }

    void withoutEndPointsNothingIsImplied_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("from");
        QTest::newRow("unknown source") << u"trendforce-2023-05-31"_s << 2022;
        QTest::newRow("two years from the nearest number") << u"sns-ai-chip"_s << 2026;
        QTest::newRow("two numbers for the year") << u"ambiguous"_s << 2024;
        QTest::newRow("two currencies") << u"mixed"_s << 2024;
    }
    void withoutEndPointsNothingIsImplied()
    {
        QFETCH(QString, source);
        QFETCH(int, from);
        const CubePtr cube = published();
        const int to = source == u"sns-ai-chip" ? 2032 : 2029;
        const QList<ImpliedGrowth> list = impliedGrowth(
            { claim(source, u"ai-chips"_s, u"Total"_s, u"global"_s, from, to, 20) }, *cube);
        QCOMPARE(list.size(), 1);
        QVERIFY(std::isnan(list.first().implied));
        QVERIFY(!list.first().disagrees());
        QCOMPARE(list.first().from, Period::ofYear(from));
    }

    void shareClaimsAreLeftOut()
    {
        Claim share = claim(u"x"_s, u"ai-chips"_s, u"Total"_s, u"global"_s, 2024, 2029, 20);
        share.type = Claim::Type::Share;
        QVERIFY(impliedGrowth({ share }, *published()).isEmpty());
    }

    void halfAPointIsNoDisagreement()
    {
        ImpliedGrowth growth;
        growth.published = 0.20;
        growth.implied = 0.2049;
        QVERIFY(!growth.disagrees());
        growth.implied = 0.1949;
        QVERIFY(growth.disagrees());
    }
};

QTEST_GUILESS_MAIN(TestImplied)
#include "tst_implied.moc"
