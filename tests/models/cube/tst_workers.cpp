// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/sharedcrossfilter.h"
#include "models/cube/workers.h"
#include "tests/support/trackercube.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <new>
#include <vector>

using namespace sextant;

/// Work that several threads share, and what becomes of it when the memory is full.
class TestWorkers final : public QObject
{
    Q_OBJECT

private slots:
    void eachItemIsDoneOnce_data();
    void eachItemIsDoneOnce();
    void whatIsThrownComesOut_data();
    void whatIsThrownComesOut();
    void aCrossFilterBeginsAnewAfterwards();
};

void TestWorkers::eachItemIsDoneOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("threads");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 4;
    QTest::newRow("alone") << 100 << 1;
    QTest::newRow("several") << 1000 << 4;
    QTest::newRow("as many as there are") << 1000 << 0;
}

void TestWorkers::eachItemIsDoneOnce()
{
    QFETCH(int, count);
    QFETCH(int, threads);
    std::vector<std::atomic_int> done(static_cast<std::size_t>(count));
    inParallel(
        std::size_t(count), [&done](std::size_t item) { ++done[item]; }, threads);
    QVERIFY(std::ranges::all_of(done, [](const std::atomic_int &times) { return times == 1; }));
}

void TestWorkers::whatIsThrownComesOut_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("alone") << 1;
    QTest::newRow("several") << 4;
}

void TestWorkers::whatIsThrownComesOut()
{
    QFETCH(int, threads);
    constexpr std::size_t Count = 200;
    for (std::size_t bad = 0; bad < Count; bad += 7) { // whichever thread takes it
        std::atomic_int running = 0;
        std::atomic_bool isThrown = false;
        const auto work = [&](std::size_t item) {
            ++running;
            if (item == bad) {
                isThrown = true;
                --running;
                throw std::bad_alloc();
            }
            --running;
        };
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, inParallel(Count, work, threads));
        QVERIFY(isThrown);
        QCOMPARE(running.load(), 0); // nobody is left at work
    }
}

void TestWorkers::aCrossFilterBeginsAnewAfterwards()
{
    test::SmallTracker small;
    small.addRandom(1000, 7);
    const CubePtr cube = test::trackerCube(small);
    SharedCrossFilter shared(cube->tracker);
    const std::vector<quint8> none(
        std::size_t(cube->dimensions.front().dimension.members.size()), 0);
    qsizetype passing = -1;
    const auto count
        = [&passing](CrossFilter &filter) { passing = qsizetype(filter.passingRows().size()); };
    shared.use(count);
    QCOMPARE(passing, 1000);
    const auto failing = [&none](CrossFilter &filter) {
        filter.setFilter(0, none);
        throw std::bad_alloc();
    };
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, shared.use(failing));
    shared.use(count);
    QCOMPARE(passing, 1000); // nothing of the filter is left
}

QTEST_GUILESS_MAIN(TestWorkers)
#include "tst_workers.moc"
