// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/catalog.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestCatalog final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static Member member(const QString &id, const QString &parent, int level = 1)
    {
        Member result;
        result.id = id;
        result.parent = parent;
        result.level = level;
        return result;
    }

    [[nodiscard]] static Dimension platforms()
    {
        Dimension result;
        result.id = u"platform"_s;
        // The leaf stands before its parent on purpose.
        result.members = { member(u"all"_s, {}, 0), member(u"h100"_s, u"hopper"_s),
            member(u"nvidia"_s, {}), member(u"hopper"_s, u"nvidia"_s), member(u"tpu"_s, {}) };
        result.rebuild();
        return result;
    }

private slots:
    void findsMembers()
    {
        const Dimension dimension = platforms();
        QCOMPARE(dimension.indexOf(u"hopper"_s), 3);
        QCOMPARE(dimension.indexOf(u"blackwell"_s), -1);
        QCOMPARE(dimension.find(u"tpu"_s)->id, u"tpu"_s);
        QVERIFY(!dimension.find(u""_s));
    }

    void levelsCountFromTheTop()
    {
        const Dimension dimension = platforms();
        QCOMPARE(dimension.find(u"all"_s)->level, 0);
        QCOMPARE(dimension.find(u"nvidia"_s)->level, 1);
        QCOMPARE(dimension.find(u"hopper"_s)->level, 2);
        QCOMPARE(dimension.find(u"h100"_s)->level, 3);
    }

    void aMemberStandsForAllBelowIt()
    {
        const Dimension dimension = platforms();
        QCOMPARE(dimension.withDescendants(u"nvidia"_s),
            QStringList({ u"h100"_s, u"nvidia"_s, u"hopper"_s }));
        QCOMPARE(dimension.withDescendants(u"tpu"_s), QStringList { u"tpu"_s });
        QCOMPARE(dimension.withDescendants(u"all"_s).size(), 5);
        QVERIFY(dimension.withDescendants(u"blackwell"_s).isEmpty());
    }

    void aCycleDoesNotHang()
    {
        Dimension dimension;
        dimension.members = { member(u"a"_s, u"b"_s), member(u"b"_s, u"a"_s), member(u"c"_s, {}) };
        dimension.rebuild();
        QVERIFY(dimension.find(u"a"_s)->level > 1);
        QCOMPARE(dimension.withDescendants(u"c"_s), QStringList { u"c"_s });
    }

    void findsMeasures()
    {
        Dataset dataset;
        dataset.measures
            = { { u"share"_s, {}, Unit(u"percent"_s), MemberTotal::None, PeriodTotal::None },
                  { u"value"_s, {}, Unit(u"USD bn"_s), MemberTotal::Sum, PeriodTotal::Sum } };
        QCOMPARE(dataset.measure(u"value"_s)->unit.id(), u"USD bn"_s);
        QVERIFY(!dataset.measure(u"volume"_s));
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
