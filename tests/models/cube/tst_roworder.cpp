// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/roworder.h"

#include "models/cube/codetest.h"
#include "models/cube/workers.h"
#include "tests/support/randomtracker.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

namespace {

constexpr double Open = std::numeric_limits<double>::quiet_NaN();

/// Made once for each number of rows.
std::shared_ptr<TrackerColumns> tracker(std::size_t rows)
{
    using Storage = NumberColumn::Storage;
    static QHash<std::size_t, std::shared_ptr<TrackerColumns>> made;
    std::shared_ptr<TrackerColumns> &columns = made[rows];
    if (columns)
        return columns;
    columns
        = makeTracker({ .rows = rows,
                          .dimensions = { { 60 }, { 256 }, { 1000 }, { 70000 }, { 1 }, { 6, 4 } },
                          .periodCount = 12,
                          .isSorted = true,
                          .measures = { { Storage::Int32, 0, 0 }, { Storage::Int32, 2, 0.2 },
                              { Storage::Int64, 3, 0.1 }, { Storage::Double, 0, 0.1 },
                              { Storage::Int64, 0, 0, true } },
                          .hasRanges = rows % 2 == 0 },
            quint32(rows));
    return columns;
}

std::vector<quint8> maskKeeping(quint32 codes, quint32 every)
{
    std::vector<quint8> mask(codes, 0);
    for (quint32 code = 0; code < codes; code += every)
        mask[code] = 1;
    return mask;
}

bool holds(const TrackerColumns &columns, const CodeCondition &condition, std::size_t row)
{
    const quint32 code = codeColumn(columns, condition.dimension).at(row);
    return code < condition.mask.size() && condition.mask[code] != 0;
}

/// The conditions as their documentation says them, row by row.
bool passes(const TrackerColumns &columns, const RowConditions &conditions, std::size_t row)
{
    const auto fulfils = [&](const CodeCondition &one) { return holds(columns, one, row); };
    const auto lies = [&](const NumberCondition &one) {
        const double number = columns.measures[std::size_t(one.measure)].at(row);
        return !std::isnan(number) && (std::isnan(one.low) || number >= one.low)
            && (std::isnan(one.high) || number <= one.high);
    };
    return std::all_of(conditions.codes.begin(), conditions.codes.end(), fulfils)
        && std::all_of(conditions.numbers.begin(), conditions.numbers.end(), lies)
        && (conditions.anyOf.empty()
            || std::any_of(conditions.anyOf.begin(), conditions.anyOf.end(), fulfils));
}

} // namespace

/// Which rows pass, and in which order, against row-by-row loops and the standard library's sort.
class TestRowOrder : public QObject
{
    Q_OBJECT

private slots:
    void everyItemRunsOnce();
    void rowsThatPass_data();
    void rowsThatPass();
    void nothingIsKeptByMembersThatAreMissing();
    void cancelledSearchGivesNothing();
    void sortsByCode_data();
    void sortsByCode();
    void sortsByNumber_data();
    void sortsByNumber();
    void sortKeepsTheOrderBefore();
    void highestNumberIsANumber();
};

void TestRowOrder::everyItemRunsOnce()
{
    std::vector<std::atomic_int> runs(1000);
    inParallel(runs.size(), [&](std::size_t item) {
        ++runs[item];
        // Work may itself be done in parallel, on whatever threads are left.
        if (item % 100 == 0)
            inParallel(10, [&](std::size_t inner) { runs[item + inner] += 100; });
    });
    for (std::size_t item = 0; item < runs.size(); ++item)
        QCOMPARE(runs[item].load(), item % 100 < 10 ? 101 : 1);
    inParallel(0, [](std::size_t) { QFAIL("no item to run"); });
}

void TestRowOrder::rowsThatPass_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("which");
    for (const int rows : { 1, 63, 64, 65, 5000, 65536, 65537, 140002 }) {
        for (int which = 0; which < 9; ++which)
            QTest::addRow("%d rows, conditions %d", rows, which) << rows << which;
    }
}

void TestRowOrder::rowsThatPass()
{
    QFETCH(int, rows);
    QFETCH(int, which);
    const auto made = tracker(std::size_t(rows));
    const TrackerColumns &columns = *made;
    const int period = int(columns.dimensions.size());
    const std::vector<RowConditions> all = {
        {},
        { { { 0, maskKeeping(60, 3) } }, {}, {} },
        { { { 1, maskKeeping(256, 2) }, { 2, maskKeeping(1000, 3) }, { 3, maskKeeping(70000, 2) } },
            {}, {} },
        { { { period, { 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0 } }, { 5, maskKeeping(6, 2) } }, {},
            {} },
        { {}, { { 0, -1000, Open }, { 1, Open, 4000.5 } }, {} },
        { {}, { { 2, 0.001, 5e5 }, { 3, -100.25, 3e5 } }, {} },
        { { { 4, { 1 } } }, {}, { { 0, maskKeeping(60, 7) }, { 2, maskKeeping(1000, 31) } } },
        { { { 4, { 0 } } }, {}, {} },
        { {}, { { 0, -1e300, -1e299 } }, {} },
    };
    const RowConditions &conditions = all[std::size_t(which)];
    const std::optional<RowSet> found = sextant::rowsThatPass(columns, conditions);
    QVERIFY(found.has_value());
    QCOMPARE(found->rowCount(), columns.rowCount);
    std::size_t place = 0;
    for (std::size_t row = 0; row < columns.rowCount; ++row) {
        const bool expected = passes(columns, conditions, row);
        if (found->contains(row) != expected)
            QFAIL(qPrintable(u"row %1 should%2 pass"_s.arg(row).arg(expected ? u""_s : u" not"_s)));
        if (!expected)
            continue;
        if (place % 997 == 0) {
            QCOMPARE(found->at(place), quint32(row));
            QCOMPARE(found->placeOf(row), place);
        }
        ++place;
    }
    QCOMPARE(found->size(), place);
    QCOMPARE(found->placeOf(columns.rowCount), place);
    const RowList list = found->toList();
    QCOMPARE(list.size(), place);
    for (std::size_t i = 1; i < list.size(); ++i)
        QVERIFY(list[i - 1] < list[i] && found->contains(list[i]));
}

void TestRowOrder::nothingIsKeptByMembersThatAreMissing()
{
    const auto columns = tracker(5000);
    const std::optional<RowSet> found
        = sextant::rowsThatPass(*columns, { {}, {}, { { 0, {} }, { 1, {} } } });
    QCOMPARE(found->size(), std::size_t(0));
    QCOMPARE(found->toList().size(), std::size_t(0));
}

void TestRowOrder::cancelledSearchGivesNothing()
{
    const auto columns = tracker(5000);
    const std::atomic_bool cancelled = true;
    QVERIFY(!sextant::rowsThatPass(*columns, {}, &cancelled).has_value());
    const RowSet all = sextant::rowsThatPass(*columns, {}).value();
    const std::vector<quint32> ranks(60, 0);
    QVERIFY(!sortedByCode(columns->dimensions[0], ranks, all, &cancelled).has_value());
    QVERIFY(
        !sortedByNumber(columns->measures[0], SortDirection::Upwards, all, &cancelled).has_value());
}

void TestRowOrder::sortsByCode_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("dimension");
    for (const int rows : { 1, 5000, 140001 }) {
        for (int dimension = 0; dimension < 7; ++dimension)
            QTest::addRow("%d rows, dimension %d", rows, dimension) << rows << dimension;
    }
}

void TestRowOrder::sortsByCode()
{
    QFETCH(int, rows);
    QFETCH(int, dimension);
    const auto columns = tracker(std::size_t(rows));
    const CodeColumn &column = codeColumn(*columns, dimension);
    std::vector<quint32> ranks(column.distinct());
    std::iota(ranks.begin(), ranks.end(), 0);
    std::mt19937 shuffling(7);
    std::shuffle(ranks.begin(), ranks.end(), shuffling);
    const RowSet set
        = sextant::rowsThatPass(*columns, { { { 0, maskKeeping(60, 2) } }, {}, {} }).value();
    const RowList plain = set.toList();
    std::vector<quint32> expected(plain.rows().begin(), plain.rows().end());
    std::stable_sort(expected.begin(), expected.end(),
        [&](quint32 a, quint32 b) { return ranks[column.at(a)] < ranks[column.at(b)]; });
    const std::optional<RowList> ofSet = sortedByCode(column, ranks, set);
    QVERIFY(std::ranges::equal(ofSet->rows(), expected));
    const std::optional<RowList> ofList = sortedByCode(column, ranks, plain.rows());
    QVERIFY(std::ranges::equal(ofList->rows(), expected));
}

void TestRowOrder::sortsByNumber_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("measure");
    QTest::addColumn<bool>("isDownwards");
    for (const int rows : { 1, 5000, 140001 }) {
        for (int measure = 0; measure < 5; ++measure) {
            for (const bool isDownwards : { false, true })
                QTest::addRow("%d rows, measure %d, %s", rows, measure, isDownwards ? "down" : "up")
                    << rows << measure << isDownwards;
        }
    }
}

void TestRowOrder::sortsByNumber()
{
    QFETCH(int, rows);
    QFETCH(int, measure);
    QFETCH(bool, isDownwards);
    const auto columns = tracker(std::size_t(rows));
    const NumberColumn &column = columns->measures[std::size_t(measure)];
    const RowSet set
        = sextant::rowsThatPass(*columns, { { { 1, maskKeeping(256, 2) } }, {}, {} }).value();
    // Integers are compared as they are: as doubles, the largest would run together.
    const auto isLess = [&](quint32 a, quint32 b) {
        if (column.storage() == NumberColumn::Storage::Int64)
            return column.numbers<qint64>()[a] < column.numbers<qint64>()[b];
        return column.at(a) < column.at(b);
    };
    const RowList plain = set.toList();
    std::vector<quint32> expected(plain.rows().begin(), plain.rows().end());
    std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) {
        const bool hasA = !std::isnan(column.at(a));
        const bool hasB = !std::isnan(column.at(b));
        if (!hasA || !hasB)
            return hasA && !hasB;
        return isDownwards ? isLess(b, a) : isLess(a, b);
    });
    const SortDirection direction = isDownwards ? SortDirection::Downwards : SortDirection::Upwards;
    const std::optional<RowList> ofSet = sortedByNumber(column, direction, set);
    QVERIFY(std::ranges::equal(ofSet->rows(), expected));
    const std::optional<RowList> ofList = sortedByNumber(column, direction, plain.rows());
    QVERIFY(std::ranges::equal(ofList->rows(), expected));
}

void TestRowOrder::sortKeepsTheOrderBefore()
{
    const auto columns = tracker(70000);
    const RowSet all = sextant::rowsThatPass(*columns, {}).value();
    const RowList byNumber
        = sortedByNumber(columns->measures[0], SortDirection::Downwards, all).value();
    std::vector<quint32> ranks(60);
    std::iota(ranks.begin(), ranks.end(), 0);
    const RowList both = sortedByCode(columns->dimensions[0], ranks, byNumber.rows()).value();
    for (std::size_t i = 1; i < both.size(); ++i) {
        const quint32 before = columns->dimensions[0].at(both[i - 1]);
        const quint32 here = columns->dimensions[0].at(both[i]);
        QVERIFY(before <= here);
        if (before == here)
            QVERIFY(columns->measures[0].at(both[i - 1]) >= columns->measures[0].at(both[i]));
    }
}

void TestRowOrder::highestNumberIsANumber()
{
    TrackerColumns columns;
    columns.rowCount = 4;
    columns.period = CodeColumn::constant(4, 0, 1);
    columns.measures.emplace_back(4, NumberColumn::Storage::Int64, 0);
    const qint64 numbers[] = { std::numeric_limits<qint64>::max(), NumberColumn::Missing64,
        std::numeric_limits<qint64>::min() + 1, 0 };
    std::copy_n(numbers, 4, columns.measures[0].numbers<qint64>());
    const RowSet all = sextant::rowsThatPass(columns, {}).value();
    const RowList up = sortedByNumber(columns.measures[0], SortDirection::Upwards, all).value();
    const std::vector<quint32> upwards { 2, 3, 0, 1 };
    QVERIFY(std::ranges::equal(up.rows(), upwards));
    const RowList down = sortedByNumber(columns.measures[0], SortDirection::Downwards, all).value();
    const std::vector<quint32> downwards { 0, 3, 2, 1 };
    QVERIFY(std::ranges::equal(down.rows(), downwards));
}

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
