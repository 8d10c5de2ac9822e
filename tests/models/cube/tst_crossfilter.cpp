// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/crossfilter.h"

#include "tests/support/randomtracker.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

namespace {

using Masks = std::vector<std::vector<quint8>>; ///< by dimension; empty: no filter

bool keeps(const std::vector<quint8> &mask, quint32 code)
{
    return mask.empty() || (code < mask.size() && mask[code] != 0);
}

/// How many filters of dimensions other than `except` the row fails.
int failures(const TrackerColumns &columns, const Masks &masks, std::size_t row, int except)
{
    int count = 0;
    for (std::size_t d = 0; d < masks.size(); ++d)
        count += int(d) != except && !keeps(masks[d], codeColumn(columns, int(d)).at(row)) ? 1 : 0;
    return count;
}

/// One measure of one cell, added up row by row. The widest numbers that the compiler has serve as
/// the reference: 64 bits of mantissa.
struct Reference
{
    std::vector<qint64> rows;
    std::vector<std::vector<qint64>> numbers; ///< by measure, by cell
    std::vector<std::vector<qint64>> integers;
    std::vector<std::vector<long double>> sums;

    Reference(std::size_t cells, std::size_t measures)
        : rows(cells, 0)
        , numbers(measures, std::vector<qint64>(cells, 0))
        , integers(measures, std::vector<qint64>(cells, 0))
        , sums(measures, std::vector<long double>(cells, 0))
    {
    }

    void add(const TrackerColumns &columns, std::size_t row, std::size_t cell)
    {
        ++rows[cell];
        for (std::size_t m = 0; m < columns.measures.size(); ++m) {
            const NumberColumn &column = columns.measures[m];
            const double number = column.at(row);
            if (std::isnan(number))
                continue;
            ++numbers[m][cell];
            const qint64 integer = column.storage() == NumberColumn::Storage::Int32
                ? column.numbers<qint32>()[row]
                : column.storage() == NumberColumn::Storage::Int64 ? column.numbers<qint64>()[row]
                                                                   : 0;
            // Unsigned, because the reference may overflow where the measure is huge.
            integers[m][cell] = qint64(quint64(integers[m][cell]) + quint64(integer));
            sums[m][cell] += column.isInteger() ? static_cast<long double>(integer)
                                                : static_cast<long double>(number);
        }
    }
};

void compare(const TrackerColumns &columns, const Sums &sums, const Reference &expected)
{
    QCOMPARE(sums.rows, expected.rows);
    QCOMPARE(sums.measures.size(), columns.measures.size());
    for (std::size_t m = 0; m < columns.measures.size(); ++m) {
        const NumberColumn &column = columns.measures[m];
        QCOMPARE(sums.measures[m].measure, int(m));
        if (!sums.measures[m].integers.empty())
            QCOMPARE(sums.measures[m].integers, expected.integers[m]);
        for (std::size_t cell = 0; cell < sums.rows.size(); ++cell) {
            if (sums.numbers(m, cell) != expected.numbers[m][cell])
                QCOMPARE(sums.numbers(m, cell), expected.numbers[m][cell]);
            if (!sums.measures[m].integers.empty())
                continue;
            const auto exact = double(expected.sums[m][cell] / column.divisor());
            const double error = std::abs(sums.measures[m].value(cell) - exact);
            if (!(error <= std::abs(exact) * 1e-12 + 1e-6))
                QFAIL(qPrintable(QString::number(error)));
        }
    }
}

Reference panelOf(const TrackerColumns &columns, const Masks &masks, int dimension)
{
    const CodeColumn &column = codeColumn(columns, dimension);
    Reference reference(std::max<std::size_t>(1, column.distinct()), columns.measures.size());
    for (std::size_t row = 0; row < columns.rowCount; ++row) {
        if (failures(columns, masks, row, dimension) == 0)
            reference.add(columns, row, column.at(row));
    }
    return reference;
}

std::vector<int> counted(std::size_t count)
{
    std::vector<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

RandomTracker shape(const QString &name)
{
    using Storage = NumberColumn::Storage;
    const std::vector<RandomMeasure> plain { { Storage::Int32, 0, 0 }, { Storage::Int32, 2, 0 } };
    if (name == u"like the market's"_s)
        return { 30001, { { 60 }, { 12 }, { 60 }, { 6, 0, 2 }, { 40 }, { 4 }, { 1 } }, 48, true,
            plain, true };
    if (name == u"every storage"_s)
        return { 9000, { { 7 }, { 300 }, { 3, 4 }, { 5, 2 } }, 12, false,
            { { Storage::Int32, 0, 0.3 }, { Storage::Int64, 3, 0.1 }, { Storage::Double, 0, 0.2 },
                { Storage::Int64, 0, 0, true }, { Storage::Double, 0, 0 } },
            true };
    if (name == u"many members"_s)
        return { 66000, { { 70000 }, { 5000 }, { 2 } }, 4, true, { { Storage::Double, 0, 0 } },
            false };
    if (name == u"many dimensions"_s)
        return { 3000, std::vector<RandomDimension>(30, { 3 }), 8, true, plain, true };
    if (name == u"many measures"_s)
        return { 2000, { { 9 }, { 4 } }, 4, true,
            std::vector<RandomMeasure>(23, { Storage::Int64, 2, 0.5 }), true };
    if (name == u"several segments"_s)
        return { 140000, { { 20 }, { 5, 0, 0 } }, 24, true,
            { { Storage::Int32, 0, 0 }, { Storage::Double, 0, 0 } }, true };
    if (name == u"no dimension"_s)
        return { 500, {}, 3, true, plain, true };
    return { 0, { { 4 }, { 1 } }, 1, true, plain, true };
}

const QStringList shapes { u"like the market's"_s, u"every storage"_s, u"many members"_s,
    u"many dimensions"_s, u"many measures"_s, u"several segments"_s, u"no dimension"_s,
    u"no row"_s };

std::vector<quint8> randomMask(quint32 codes, double share, QRandomGenerator &random)
{
    std::vector<quint8> mask(std::max<quint32>(1, codes), 0);
    for (quint8 &kept : mask)
        kept = random.generateDouble() < share ? 1 : 0;
    return mask;
}

/// Filters on about half of the dimensions, few or most members in each; a range for the period.
Masks randomMasks(const TrackerColumns &columns, quint32 seed)
{
    QRandomGenerator random(seed);
    const std::size_t count = columns.dimensions.size() + 1;
    Masks masks(count);
    for (std::size_t d = 0; d < count; ++d) {
        const double share = std::vector<double> { 0.15, 0.5, 0.9 }[random.bounded(3U)];
        if (random.bounded(2U) == 0)
            masks[d] = randomMask(codeColumn(columns, int(d)).distinct(), share, random);
    }
    if (seed % 3 == 1) {
        masks.back().assign(columns.period.distinct(), 0);
        std::fill(masks.back().begin() + std::ptrdiff_t(masks.back().size() / 4),
            masks.back().begin() + std::ptrdiff_t(masks.back().size() / 2 + 1), quint8(1));
    }
    return masks;
}

void setFilters(CrossFilter &filter, const Masks &masks)
{
    for (std::size_t d = 0; d < masks.size(); ++d)
        filter.setFilter(int(d), masks[d]);
}

/// All that tells two results apart, to the bit.
QByteArray bytesOf(const std::vector<Panel> &panels)
{
    QByteArray bytes;
    const auto append = [&bytes](const auto &numbers) {
        bytes.append(reinterpret_cast<const char *>(numbers.data()),
            qsizetype(numbers.size() * sizeof numbers[0]));
    };
    for (const Panel &panel : panels) {
        append(panel.sums.rows);
        for (const MeasureSums &measure : panel.sums.measures) {
            append(measure.integers);
            append(measure.doubles);
            append(measure.numbers);
        }
    }
    return bytes;
}

} // namespace

/// The cross-filter against loops over the rows that follow its documentation word by word.
class TestCrossFilter : public QObject
{
    Q_OBJECT

private slots:
    void panels_data();
    void panels();
    void everyProcessorGivesTheSame_data();
    void everyProcessorGivesTheSame();
    void changingFilters();
    void groups_data();
    void groups();
    void tooManyGroups();
    void tile_data();
    void tile();
    void passingRows();
    void sqliteAgrees();
    void derivations();
    void sumsThatDoNotFit();
    void largest();
    void cancelled();
};

void TestCrossFilter::panels_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("seed");
    for (const QString &name : shapes) {
        for (int seed = 0; seed < 4; ++seed)
            QTest::addRow("%s, %d", qPrintable(name), seed) << name << seed;
    }
}

void TestCrossFilter::panels()
{
    QFETCH(QString, name);
    QFETCH(int, seed);
    const auto columns = makeTracker(shape(name), quint32(seed));
    const Masks masks = randomMasks(*columns, quint32(seed));
    CrossFilter filter(columns);
    setFilters(filter, masks);
    const std::vector<int> dimensions = counted(columns->dimensions.size() + 1);
    const auto panels = filter.panels(dimensions, counted(columns->measures.size()));
    QVERIFY(panels.has_value());
    QCOMPARE(panels->size(), dimensions.size());
    for (const Panel &panel : *panels)
        compare(*columns, panel.sums, panelOf(*columns, masks, panel.dimension));
}

void TestCrossFilter::everyProcessorGivesTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : shapes)
        QTest::newRow(qPrintable(name)) << name;
}

void TestCrossFilter::everyProcessorGivesTheSame()
{
    QFETCH(QString, name);
    const auto columns = makeTracker(shape(name), 11);
    const Masks masks = randomMasks(*columns, 12);
    const std::vector<int> dimensions = counted(columns->dimensions.size() + 1);
    const std::vector<int> measures = counted(columns->measures.size());
    QByteArray expected;
    for (const Simd simd : availableSimd()) {
        for (const int threads : { 1, 2 }) {
            CrossFilter filter(columns, simd, threads);
            setFilters(filter, masks);
            QByteArray found = bytesOf(filter.panels(dimensions, measures).value());
            std::vector<Panel> brushed;
            filter.tile(filter.periodIndex(), dimensions, measures)->brush(0, 1, brushed);
            found += bytesOf(brushed);
            if (expected.isEmpty())
                expected = found;
            QCOMPARE(found, expected);
        }
    }
    QCOMPARE(availableSimd().first(), Simd::Portable);
}

void TestCrossFilter::changingFilters()
{
    const auto columns = makeTracker(shape(shapes[0]), 3);
    CrossFilter filter(columns);
    const std::vector<int> dimensions { 0, 3, 7 };
    Masks masks(columns->dimensions.size() + 1);
    QRandomGenerator random(5);
    for (int step = 0; step < 12; ++step) {
        const auto d = std::size_t(random.bounded(quint32(masks.size())));
        masks[d] = step % 4 == 3 ? std::vector<quint8>()
                                 : randomMask(codeColumn(*columns, int(d)).distinct(), 0.6, random);
        filter.setFilter(int(d), masks[d]);
        QCOMPARE(filter.hasFilter(int(d)), !masks[d].empty());
        const std::vector<Panel> panels = filter.panels(dimensions, counted(2)).value();
        for (const Panel &panel : panels)
            compare(*columns, panel.sums, panelOf(*columns, masks, panel.dimension));
    }
    filter.clearFilters();
    const std::vector<Panel> all = filter.panels(dimensions, counted(2)).value();
    for (const Panel &panel : all)
        compare(*columns, panel.sums, panelOf(*columns, Masks(masks.size()), panel.dimension));
}

void TestCrossFilter::groups_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("dimensions");
    QTest::newRow("none") << shapes[0] << QList<int> {};
    QTest::newRow("one") << shapes[0] << QList<int> { 4 };
    QTest::newRow("two") << shapes[0] << QList<int> { 7, 0 };
    QTest::newRow("three, one constant") << shapes[0] << QList<int> { 5, 6, 1 };
    QTest::newRow("one that follows") << shapes[0] << QList<int> { 3, 2 };
    QTest::newRow("wide codes") << shapes[1] << QList<int> { 1, 2, 3 };
    QTest::newRow("no row") << shapes[7] << QList<int> { 0 };
}

void TestCrossFilter::groups()
{
    QFETCH(QString, name);
    QFETCH(QList<int>, dimensions);
    const auto columns = makeTracker(shape(name), 4);
    const Masks masks = randomMasks(*columns, 21);
    CrossFilter filter(columns);
    setFilters(filter, masks);
    std::size_t cells = 1;
    for (const int dimension : dimensions)
        cells *= codeColumn(*columns, dimension).distinct();
    Reference expected(cells, columns->measures.size());
    for (std::size_t row = 0; row < columns->rowCount; ++row) {
        std::size_t cell = 0;
        for (const int dimension : dimensions) {
            const CodeColumn &column = codeColumn(*columns, dimension);
            cell = cell * column.distinct() + column.at(row);
        }
        if (failures(*columns, masks, row, -1) == 0)
            expected.add(*columns, row, cell);
    }
    const std::vector<int> asked(dimensions.begin(), dimensions.end());
    const auto sums = filter.groups(asked, counted(columns->measures.size()));
    QVERIFY(sums.has_value());
    compare(*columns, *sums, expected);
}

void TestCrossFilter::tooManyGroups()
{
    const auto columns = makeTracker(shape(shapes[2]), 1);
    CrossFilter filter(columns);
    const std::vector<int> dimensions { 0, 1 };
    QVERIFY(!filter.groups(dimensions, {}).has_value());
}

void TestCrossFilter::tile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("active");
    for (const QString &name : shapes) {
        const int dimensions = int(shape(name).dimensions.size());
        for (int active = 0; active <= std::min(dimensions, 7); ++active)
            QTest::addRow("%s, %d", qPrintable(name), active) << name << active;
    }
}

void TestCrossFilter::tile()
{
    QFETCH(QString, name);
    QFETCH(int, active);
    const auto columns = makeTracker(shape(name), 8);
    const int count = int(columns->dimensions.size()) + 1;
    Masks masks = randomMasks(*columns, 31);
    CrossFilter filter(columns);
    setFilters(filter, masks);
    const auto tile
        = filter.tile(active, counted(std::size_t(count)), counted(columns->measures.size()));
    QVERIFY(tile.has_value());
    QCOMPARE(tile->dimension(), active);
    const quint32 codes = codeColumn(*columns, active).distinct();
    compare(*columns, tile->own().sums, panelOf(*columns, masks, active));
    for (const int dimension : counted(std::size_t(count))) {
        const std::size_t cells = std::size_t(codes) * codeColumn(*columns, dimension).distinct();
        QCOMPARE(std::ranges::count(tile->panelDimensions(), dimension),
            dimension != active && cells <= CrossFilter::MaxTileCells ? 1 : 0);
    }
    QRandomGenerator random(9);
    std::vector<Panel> brushed;
    for (int step = 0; step < 3; ++step) {
        const quint32 first = step == 0 ? 0 : random.bounded(std::max<quint32>(1, codes));
        const quint32 last = step == 2 ? codes + 5 : first + codes / 3;
        masks[std::size_t(active)].assign(codes, 0);
        for (quint32 code = first; code < std::min(codes, last + 1); ++code)
            masks[std::size_t(active)][code] = 1;
        tile->brush(first, last, brushed);
        QCOMPARE(brushed.size(), tile->panelDimensions().size());
        for (const Panel &panel : brushed)
            compare(*columns, panel.sums, panelOf(*columns, masks, panel.dimension));
    }
    masks[std::size_t(active)] = randomMask(codes, 0.4, random);
    tile->brush(masks[std::size_t(active)], brushed);
    for (const Panel &panel : brushed)
        compare(*columns, panel.sums, panelOf(*columns, masks, panel.dimension));
    tile->brush(3, 2, brushed);
    for (const Panel &panel : brushed)
        QCOMPARE(panel.sums.distinct(), std::size_t(0));
}

void TestCrossFilter::passingRows()
{
    const auto columns = makeTracker(shape(shapes[0]), 6);
    const Masks masks = randomMasks(*columns, 7);
    CrossFilter filter(columns);
    QCOMPARE(filter.passingRows().size(), columns->rowCount);
    setFilters(filter, masks);
    const RowSet rows = filter.passingRows();
    for (std::size_t row = 0; row < columns->rowCount; ++row)
        QCOMPARE(rows.contains(row), failures(*columns, masks, row, -1) == 0);
}

void TestCrossFilter::sqliteAgrees()
{
    const auto columns = makeTracker(shape(shapes[0]), 13);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reference"_s);
    database.setDatabaseName(u":memory:"_s);
    QVERIFY(database.open());
    QSqlQuery query(database);
    QVERIFY(query.exec(u"CREATE TABLE t(d0, d1, d2, d3, d4, d5, d6, d7, units, cents)"_s));
    QVERIFY(database.transaction());
    QVERIFY(query.prepare(u"INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    for (std::size_t row = 0; row < columns->rowCount; ++row) {
        for (int d = 0; d < 8; ++d)
            query.bindValue(d, codeColumn(*columns, d).at(row));
        for (int m = 0; m < 2; ++m)
            query.bindValue(8 + m, columns->measures[std::size_t(m)].numbers<qint32>()[row]);
        QVERIFY(query.exec());
    }
    QVERIFY(database.commit());

    CrossFilter filter(columns);
    filter.setFilter(3, std::vector<quint8> { 0, 1 });
    filter.setFilter(1, std::vector<quint8> { 1, 0, 1, 1 });
    filter.setFilter(7, std::vector<quint8>(24, 1));
    const QHash<int, QString> conditions { { 3, u"d3 = 1"_s }, { 1, u"d1 IN (0, 2, 3)"_s },
        { 7, u"d7 < 24"_s } };
    const std::vector<Panel> panels = filter.panels(counted(8), counted(2)).value();
    for (const Panel &panel : panels) {
        QStringList others;
        for (const int dimension : { 1, 3, 7 }) {
            if (dimension != panel.dimension)
                others << conditions[dimension];
        }
        QVERIFY(
            query.exec(u"SELECT d%1, count(*), sum(units), sum(cents) FROM t WHERE %2 GROUP BY 1"_s
                           .arg(panel.dimension)
                           .arg(others.join(u" AND "_s))));
        std::size_t members = 0;
        for (; query.next(); ++members) {
            const auto code = std::size_t(query.value(0).toUInt());
            QCOMPARE(panel.sums.rows[code], query.value(1).toLongLong());
            QCOMPARE(panel.sums.measures[0].integers[code], query.value(2).toLongLong());
            QCOMPARE(panel.sums.measures[1].integers[code], query.value(3).toLongLong());
        }
        QCOMPARE(panel.sums.distinct(), members);
    }
}

void TestCrossFilter::derivations()
{
    const auto columns = makeTracker(shape(shapes[0]), 2);
    const CrossFilter filter(columns);
    QCOMPARE(filter.derivedFrom(3), 2); // as the tracker was made
    for (const int dimension : { 0, 1, 2, 4, 5, 6, 7 })
        QCOMPARE(filter.derivedFrom(dimension), -1);

    // One row that breaks the rule, where a sample does not look.
    auto broken = makeTracker(shape(shapes[0]), 2);
    quint8 &code = broken->dimensions[3].codes<quint8>()[12345];
    code = quint8((code + 1) % 6);
    QCOMPARE(CrossFilter(broken).derivedFrom(3), -1);
}

void TestCrossFilter::sumsThatDoNotFit()
{
    // 2^62 three times is 3 * 2^62 = 13835058055282163712, which needs 64 bits and a sign.
    auto columns = std::make_shared<TrackerColumns>();
    columns->rowCount = 3;
    columns->period = CodeColumn::constant(3, 0, 1);
    columns->measures.emplace_back(3, NumberColumn::Storage::Int64, 0);
    columns->measures[0].setHasMissing(false);
    std::fill_n(columns->measures[0].numbers<qint64>(), 3, qint64(1) << 62);
    CrossFilter filter(columns);
    const std::vector<int> measures { 0 };
    const Sums sums = filter.groups({}, measures).value();
    QVERIFY(sums.measures[0].integers.empty());
    QCOMPARE(sums.measures[0].value(0), 13835058055282163712.0);
}

void TestCrossFilter::largest()
{
    Sums sums;
    sums.rows = { 1, 2, 0, 4, 5 };
    // Two neighbours that no double tells apart.
    sums.measures
        = { { 0, { 9007199254740992, 9007199254740993, 0, -4, 9007199254740992 }, {}, 1, {} } };
    QCOMPARE(sums.distinct(), std::size_t(4));
    QCOMPARE(sums.largest(0, 3), (std::vector<quint32> { 1, 0, 4 }));
    QCOMPARE(sums.largest(0, 99), (std::vector<quint32> { 1, 0, 4, 3 }));
}

void TestCrossFilter::cancelled()
{
    const auto columns = makeTracker(shape(shapes[0]), 6);
    CrossFilter filter(columns);
    const std::atomic_bool isCancelled = true;
    const std::vector<int> dimensions { 0, 1 };
    QVERIFY(!filter.panels(dimensions, {}, &isCancelled).has_value());
    QVERIFY(!filter.groups(dimensions, {}, &isCancelled).has_value());
    QVERIFY(!filter.tile(2, dimensions, {}, &isCancelled).has_value());
    QVERIFY(filter.panels(dimensions, {}).has_value());
}

QTEST_GUILESS_MAIN(TestCrossFilter)
#include "tst_crossfilter.moc"
