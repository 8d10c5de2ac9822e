// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowranges.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace sextant;

/// Ranges against a plain set of places.
class TestRowRanges final : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsOneRange()
    {
        RowRanges ranges;
        ranges.add(0, 9'999'999);
        QCOMPARE(ranges.count(), 10'000'000);
        QCOMPARE(ranges.ranges().size(), std::size_t(1));
        ranges.remove(5, 5);
        QCOMPARE(ranges.count(), 9'999'999);
        QCOMPARE(ranges.ranges().size(), std::size_t(2));
        ranges.add(5, 5); // closes the gap again
        QCOMPARE(ranges.ranges().size(), std::size_t(1));
    }

    void endsComeInEitherOrder()
    {
        RowRanges ranges;
        ranges.add(7, 3);
        QVERIFY(ranges.contains(3) && ranges.contains(7));
        QVERIFY(!ranges.contains(2) && !ranges.contains(8));
        ranges.remove(6, 4);
        QCOMPARE(ranges.count(), 2);
    }

    void likeASet_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void likeASet()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        RowRanges ranges;
        std::set<qint64> places;
        for (int step = 0; step < 200; ++step) {
            const qint64 first = random.bounded(60);
            const qint64 last = first + random.bounded(8);
            const bool isAdded = random.bounded(2) == 0;
            if (isAdded)
                ranges.add(first, last);
            else
                ranges.remove(first, last);
            for (qint64 place = first; place <= last; ++place) {
                if (isAdded)
                    places.insert(place);
                else
                    places.erase(place);
            }
            QCOMPARE(ranges.count(), qint64(places.size()));
            for (qint64 place = -1; place < 70; ++place)
                QCOMPARE(ranges.contains(place), places.contains(place));
            for (std::size_t i = 1; i < ranges.ranges().size(); ++i)
                QVERIFY(ranges.ranges()[i - 1].last + 1 < ranges.ranges()[i].first);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowRanges)
#include "tst_rowranges.moc"
