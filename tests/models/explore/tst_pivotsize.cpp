// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/cubebuilder.h"
#include "models/explore/evaluate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

Dimension numbered(const QString &id, int members)
{
    Dimension dimension;
    dimension.id = id;
    dimension.names = { id, id, id };
    dimension.isAdditive = true;
    for (int i = 0; i < members; ++i) {
        Member member;
        member.id = u"%1-%2"_s.arg(id).arg(i);
        member.names = { member.id, member.id, member.id };
        dimension.members << member;
    }
    return dimension;
}

/// As many rows as members: each vendor sells in one country of its own.
CubePtr diagonal(int members)
{
    Dataset dataset;
    dataset.id = u"wide"_s;
    dataset.dimensions = { u"source"_s, u"vendor"_s, u"country"_s, u"kind"_s };
    dataset.measures = { Measure { u"units"_s, {}, Unit(u"units"_s) } };
    Dimension source = numbered(u"source"_s, 1);
    Dimension kind = numbered(u"kind"_s, 0);
    Member actual;
    actual.id = kindId(Kind::Actual);
    kind.members << actual;
    Source publisher;
    publisher.id = source.members[0].id;
    CubeBuilder builder(dataset,
        { source, numbered(u"vendor"_s, members), numbered(u"country"_s, members), kind },
        { publisher }, {});
    for (int i = 0; i < members; ++i) {
        Observation observation;
        observation.period = Period::ofYear(2024);
        observation.measure = u"units"_s;
        observation.members = { u"vendor-%1"_s.arg(i), u"country-%1"_s.arg(i) };
        observation.value = i;
        observation.unit = u"units"_s;
        observation.source = publisher.id;
        if (const auto added = builder.add(observation); !added)
            qFatal("%s", qUtf8Printable(added.error().message()));
    }
    return builder.build();
}

} // namespace

class TestPivotSize final : public QObject
{
    Q_OBJECT

private slots:
    void widePivotsAreRefused_data()
    {
        QTest::addColumn<int>("members");
        QTest::addColumn<bool>("isShown");
        QTest::addRow("600 by 600") << 600 << true;
        QTest::addRow("1,500 by 1,500") << 1500 << false;
    }
    void widePivotsAreRefused()
    {
        QFETCH(int, members);
        QFETCH(bool, isShown);
        Exploration look;
        look.rows = { u"vendor"_s };
        look.columns = u"country"_s;
        const auto pivot = evaluate(*diagonal(members), look);
        QCOMPARE(pivot.has_value(), isShown);
        if (isShown) {
            QCOMPARE(pivot->rowCount(), members);
            QCOMPARE(pivot->columnCount(), members);
            return;
        }
        QCOMPARE(pivot.error().code, ErrorCode::NotSupported);
        QVERIFY(pivot.error().what.contains(u"1,500 rows and 1,500 columns"_s));
        QVERIFY(pivot.error().hint.contains(u"500,000"_s));
    }
};

QTEST_GUILESS_MAIN(TestPivotSize)
#include "tst_pivotsize.moc"
