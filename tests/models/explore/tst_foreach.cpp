// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/foreach.h"

#include "models/explore/evaluate.h"
#include "tests/support/sampleworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

/// One look a member, on the sample data.
class TestForEach final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWorkspace> m_sample;

    [[nodiscard]] static Exploration accelerators()
    {
        Exploration look;
        look.dataset = u"vendor-shipments"_s;
        look.measure = u"accelerators-acquired"_s;
        look.periods = *PeriodRange::parse(u"2024Q1..2025Q4"_s);
        look.setFilter({ u"source"_s, { u"epoch-chips-2026-04"_s }, false });
        return look;
    }

    [[nodiscard]] static QStringList membersOf(
        const QList<MemberLook> &looks, const QString &dimension)
    {
        QStringList ids;
        for (const MemberLook &look : looks)
            ids += look.exploration.filter(dimension)->members;
        return ids;
    }

private slots:
    void initTestCase() { m_sample = std::make_unique<test::SampleWorkspace>(); }

    /// The owners that Epoch AI lists, counted by hand in vendor_shipment.csv.
    void everyMemberWithNumbers()
    {
        const CubePtr cube = m_sample->cube(u"vendor-shipments"_s);
        const auto looks = forEachMember(*cube, accelerators(), u"Vendor"_s, Language::English);
        QVERIFY2(looks, looks ? "" : qPrintable(looks.error().message()));
        QStringList ids = membersOf(*looks, u"vendor"_s);
        ids.sort();
        QStringList expected;
        for (const DimensionColumn &column : cube->dimensions) {
            if (column.dimension.id != u"vendor")
                continue;
            for (std::size_t row = 0; row < cube->rowCount(); ++row) {
                const Period period = cube->periods[qsizetype(cube->periodCodes[row])];
                const Measure &measure = cube->dataset.measures[qsizetype(cube->measureCodes[row])];
                const DimensionColumn &sources = *cube->dimension(u"source"_s);
                if (measure.id == u"accelerators-acquired" && period.year() >= 2024
                    && period.year() <= 2025
                    && sources.dimension.members[qsizetype(sources.codes[row])].id
                        == u"epoch-chips-2026-04")
                    expected += column.dimension.members[qsizetype(column.codes[row])].id;
            }
        }
        expected.removeDuplicates();
        expected.sort();
        QCOMPARE(ids, expected);
        QCOMPARE(ids.size(), 8);
        // Each page has the numbers of its member alone, and all of them together are the whole.
        double sum = 0;
        for (const MemberLook &look : *looks)
            sum += evaluate(*cube, look.exploration)->grandTotal.value;
        const double whole = evaluate(*cube, accelerators())->grandTotal.value;
        QVERIFY(std::abs(sum - whole) <= 1e-9 * whole);
    }

    void itsOwnFilterCounts()
    {
        const CubePtr cube = m_sample->cube(u"vendor-shipments"_s);
        Exploration look = accelerators();
        look.setFilter({ u"vendor"_s, { u"google"_s, u"meta"_s }, true });
        const auto looks = forEachMember(*cube, look, u"vendor"_s, Language::English);
        QVERIFY(looks);
        QCOMPARE(looks->size(), 6);
        const QStringList ids = membersOf(*looks, u"vendor"_s);
        QVERIFY(!ids.contains(u"google"_s) && !ids.contains(u"meta"_s));
        look.setFilter({ u"vendor"_s, { u"google"_s }, false });
        QCOMPARE(forEachMember(*cube, look, u"vendor"_s, Language::English)->size(), 1);
    }

    void aLevelIsRolledUp()
    {
        const CubePtr cube = m_sample->cube(u"vendor-shipments"_s);
        Exploration look = accelerators();
        const auto own = forEachMember(*cube, look, u"platform"_s, Language::English);
        look.levels.insert(u"platform"_s, 1);
        const auto tops = forEachMember(*cube, look, u"platform"_s, Language::English);
        QVERIFY(own && tops);
        QVERIFY(tops->size() < own->size());
        QCOMPARE(tops->size(), 4); // NVIDIA, AMD, Google and AWS
    }

    void titlesNameTheMember()
    {
        const CubePtr cube = m_sample->cube(u"vendor-shipments"_s);
        Exploration look = accelerators();
        look.setFilter({ u"vendor"_s, { u"google"_s }, false });
        QCOMPARE(
            forEachMember(*cube, look, u"vendor"_s, Language::English)->first().exploration.title,
            QString());
        look.title = u"Purchases"_s;
        QCOMPARE(
            forEachMember(*cube, look, u"vendor"_s, Language::English)->first().exploration.title,
            u"Google: Purchases"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("misspelt") << u"vendr"_s << ErrorCode::NotFound << u"\"vendor\""_s;
        QTest::newRow("periods") << u"period"_s << ErrorCode::InvalidArgument << u"vendor"_s;
        QTest::newRow("measures") << u"measure"_s << ErrorCode::InvalidArgument << u"vendor"_s;
    }
    void refusals()
    {
        QFETCH(QString, dimension);
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);
        const CubePtr cube = m_sample->cube(u"vendor-shipments"_s);
        const auto looks = forEachMember(*cube, accelerators(), dimension, Language::English);
        QVERIFY(!looks);
        QCOMPARE(looks.error().code, code);
        QVERIFY2(looks.error().message().contains(says), qPrintable(looks.error().message()));
    }

    void tooManyAreRefused()
    {
        // As the sample's cube, but with more members than pages.
        Cube cube = *m_sample->cube(u"vendor-shipments"_s);
        DimensionColumn *vendors = nullptr;
        for (DimensionColumn &column : cube.dimensions) {
            if (column.dimension.id == u"vendor")
                vendors = &column;
        }
        QVERIFY(vendors);
        Dimension many = vendors->dimension;
        const qsizetype first = many.members.size();
        for (int i = 0; i <= MostForEach; ++i) {
            Member member = many.members.last();
            member.id = u"vendor-%1"_s.arg(i);
            member.parent.clear();
            many.members.append(member);
        }
        vendors->dimension = many;
        vendors->hierarchy = Hierarchy(many);
        QVERIFY(vendors->codes.size() > std::size_t(MostForEach));
        for (int i = 0; i <= MostForEach; ++i)
            vendors->codes[std::size_t(i)] = quint32(first + i);
        Exploration look;
        look.dataset = u"vendor-shipments"_s;
        look.measure = cube.dataset.measures[qsizetype(cube.measureCodes.front())].id;
        look.setFilter({ u"measure"_s, {}, false });
        std::fill(cube.measureCodes.begin(), cube.measureCodes.end(), cube.measureCodes.front());
        const auto looks = forEachMember(cube, look, u"vendor"_s, Language::English);
        QVERIFY(!looks);
        QCOMPARE(looks.error().code, ErrorCode::NotSupported);
        QVERIFY2(looks.error().what.contains(QString::number(MostForEach)),
            qPrintable(looks.error().what));
    }
};

QTEST_GUILESS_MAIN(TestForEach)
#include "tst_foreach.moc"
