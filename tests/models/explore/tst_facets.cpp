// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/facets.h"
#include "tests/support/csvcubes.h"
#include "tests/support/smallcube.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::test;

namespace {

const Facet &facetOf(const QList<Facet> &facets, const QString &dimension)
{
    const auto found = std::ranges::find(facets, dimension, &Facet::dimension);
    if (found == facets.end())
        qFatal("no facet %s", qUtf8Printable(dimension));
    return *found;
}

/// A facet as lines: `depth member rows`, with `-` in front of what is not selected.
QStringList lines(const Facet &facet)
{
    QStringList result;
    for (const FacetEntry &entry : facet.entries) {
        result << QString(entry.depth, u'.') + (entry.isSelected ? QString() : u"-"_s)
                + entry.member + u' ' + QString::number(entry.rows);
    }
    return result;
}

} // namespace

class FacetsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWithDescendants();
    void countsUnderTheOtherFilters();
    void followsMeasureAndPeriods();
    void showsMeasuresWhenCutByThem();
    void addsUpOnPublishedData();

private:
    const CubePtr m_cube
        = SmallCube()({ { u"clouds/tpu"_s, u"2024"_s, 1 }, { u"google/tpu"_s, u"2024"_s, 1 },
            { u"google/h100"_s, u"2023"_s, 1, u"b"_s }, { u"nvidia/h100"_s, u"2024"_s, 1 },
            { u"meta/tpu"_s, u"2024"_s, 1, u"a"_s, Kind::Actual, Qualifier::None, u"units"_s,
                u"stock"_s } });
};

void FacetsTest::countsWithDescendants()
{
    const QList<Facet> all = facets(*m_cube, {});
    QCOMPARE(lines(facetOf(all, u"vendor"_s)),
        (QStringList { u"all 4"_s, u"clouds 3"_s, u".google 2"_s, u"chips 1"_s, u".nvidia 1"_s }));
    QCOMPARE(lines(facetOf(all, u"platform"_s)),
        (QStringList { u"all 4"_s, u"gpu 2"_s, u".h100 2"_s, u"tpu 2"_s }));
    QCOMPARE(lines(facetOf(all, u"source"_s)), (QStringList { u"a 3"_s, u"b 1"_s }));
    QVERIFY(!facetOf(all, u"source"_s).isFiltered);
}

void FacetsTest::countsUnderTheOtherFilters()
{
    Exploration exploration;
    exploration.filters
        = { { u"vendor"_s, { u"clouds"_s }, false }, { u"platform"_s, { u"tpu"_s }, true } };
    const QList<Facet> all = facets(*m_cube, exploration);
    const Facet &vendor = facetOf(all, u"vendor"_s);
    QVERIFY(vendor.isFiltered);
    // Its own filter does not count; what it leaves out shows as such.
    QCOMPARE(lines(vendor),
        (QStringList {
            u"-all 2"_s, u"clouds 1"_s, u".google 1"_s, u"-chips 1"_s, u".-nvidia 1"_s }));
    QCOMPARE(lines(facetOf(all, u"platform"_s)),
        (QStringList { u"all 3"_s, u"gpu 1"_s, u".h100 1"_s, u"-tpu 2"_s }));
    QCOMPARE(lines(facetOf(all, u"source"_s)), (QStringList { u"a 0"_s, u"b 1"_s }));
}

void FacetsTest::followsMeasureAndPeriods()
{
    Exploration exploration;
    exploration.measure = u"Stock"_s;
    QCOMPARE(lines(facetOf(facets(*m_cube, exploration), u"source"_s)), QStringList { u"a 1"_s });
    exploration.measure.clear();
    exploration.periods = PeriodRange::parse(u"2023").value();
    QCOMPARE(lines(facetOf(facets(*m_cube, exploration), u"source"_s)), QStringList { u"b 1"_s });
}

void FacetsTest::showsMeasuresWhenCutByThem()
{
    Exploration exploration;
    exploration.filters = { { u"measure"_s, { u"stock"_s }, false } };
    const QList<Facet> all = facets(*m_cube, exploration);
    QCOMPARE(lines(facetOf(all, u"measure"_s)),
        (QStringList { u"-flow 4"_s, u"stock 1"_s, u"-rate 0"_s, u"-money 0"_s, u"-events 0"_s }));
    QCOMPARE(lines(facetOf(all, u"source"_s)), QStringList { u"a 1"_s });
    const QList<Facet> plain = facets(*m_cube, {});
    QVERIFY(std::ranges::none_of(
        plain, [](const Facet &facet) { return facet.dimension == u"measure"_s; }));
}

void FacetsTest::addsUpOnPublishedData()
{
    const CubePtr cube = marketSizeCube();
    const auto records = readPublished(u"market_size.csv"_s);
    const QList<Facet> all = facets(*cube, {});
    for (const QString &dimension : { u"market"_s, u"source"_s }) {
        qint64 sum = 0;
        for (const FacetEntry &entry : facetOf(all, dimension).entries) {
            const auto expected = std::ranges::count_if(records, [&](const CsvRecord &record) {
                return record[dimension == u"source"_s ? u"source_id"_s : dimension]
                    == entry.member;
            });
            QCOMPARE(entry.rows, qint64(expected));
            sum += entry.rows;
        }
        QCOMPARE(sum, qint64(records.size()));
    }
    // The world contains every region.
    QCOMPARE(facetOf(all, u"region"_s).entries.first().rows, qint64(records.size()));
}

QTEST_GUILESS_MAIN(FacetsTest)
#include "tst_facets.moc"
