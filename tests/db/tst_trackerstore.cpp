// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/trackerstore.h"

#include "db/migrations.h"

#include "db/sql/statement.h"
#include "tests/support/smalltracker.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <sqlite3.h>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;
using sextant::test::SmallTracker;
using sextant::test::TrackerRow;

/// Trackers in the file: what was written comes back, and what is damaged is told.
class TestTrackerStore final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"t.sextant"_s); }
    [[nodiscard]] Dataset dataset() const { return m_workspace->dataset(u"shipments"_s).value(); }
    [[nodiscard]] Result<TrackerPtr> readBack(
        const std::function<bool(double)> &progress = {}) const
    {
        const Dataset tracker = dataset();
        return m_workspace->readTracker(
            tracker, m_workspace->dimensionsOf(tracker).value(), progress);
    }
    void run(const QString &sql) const
    {
        const auto done = m_workspace->link().run(sql, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    [[nodiscard]] double query(const QString &sql) const
    {
        auto statement = Statement::prepare(m_workspace->link(), sql).value();
        return statement.step().value_or(false) ? statement.real(0) : std::nan("");
    }

    /// Compares every row in words; @return the first difference
    [[nodiscard]] QString compare(const TrackerColumns &columns, const QList<TrackerRow> &rows)
    {
        if (columns.rowCount != std::size_t(rows.size()))
            return u"%1 rows"_s.arg(columns.rowCount);
        const auto dimensions = m_workspace->dimensionsOf(dataset()).value();
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const auto at = std::size_t(row);
            for (qsizetype i = 0; i < dimensions.size(); ++i) {
                const auto code = qsizetype(columns.dimensions[std::size_t(i)].at(at));
                if (dimensions[i].members[code].id != rows[row].members[i])
                    return u"row %1: %2"_s.arg(row).arg(dimensions[i].members[code].id);
            }
            if (columns.periods[qsizetype(columns.period.at(at))] != rows[row].period)
                return u"row %1: period"_s.arg(row);
            for (qsizetype i = 0; i < rows[row].numbers.size(); ++i) {
                const double number = columns.measures[std::size_t(i)].at(at);
                const double expected = rows[row].numbers[i];
                if (number != expected && !(std::isnan(number) && std::isnan(expected)))
                    return u"row %1: %2 instead of %3"_s.arg(row).arg(number).arg(expected);
            }
        }
        return {};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(path());
        QVERIFY(made);
        m_workspace = std::move(*made);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void rowsComeBack_data()
    {
        QTest::addColumn<int>("count");
        QTest::addRow("none") << 0;
        QTest::addRow("one") << 1;
        QTest::addRow("some") << 1000;
        QTest::addRow("a segment") << int(SegmentRows);
        QTest::addRow("a segment and one") << int(SegmentRows) + 1;
        QTest::addRow("three segments") << 2 * int(SegmentRows) + 500;
    }
    void rowsComeBack()
    {
        QFETCH(int, count);
        SmallTracker tracker;
        tracker.addRandom(count, 7);
        const auto written = tracker.write(*m_workspace);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QVERIFY(dataset().isTracker);
        QCOMPARE(dataset().rowCount, count);
        const auto columns = readBack();
        QVERIFY2(columns, columns ? "" : qPrintable(columns.error().detail));
        QCOMPARE(compare(**columns, tracker.rows), QString());
        QCOMPARE(m_workspace->checkIntegrity().value(), QStringList());
        if (count < 1000)
            return;
        QCOMPARE((*columns)->measures[0].storage(), NumberColumn::Storage::Int32);
        QCOMPARE((*columns)->measures[1].decimals(), 2);
        QCOMPARE((*columns)->measures[2].storage(), NumberColumn::Storage::Double);
        QVERIFY((*columns)->measures[0].hasMissing());
        QVERIFY(!(*columns)->measures[2].hasMissing());
        QCOMPARE((*columns)->periods.size(), 8);
        QVERIFY(std::ranges::is_sorted((*columns)->periods));
    }

    void rangesAreThoseOfTheSegments()
    {
        SmallTracker tracker;
        tracker.addRandom(2 * int(SegmentRows) + 500, 3);
        QVERIFY(tracker.write(*m_workspace));
        const TrackerPtr columns = readBack().value();
        QCOMPARE(columns->ranges.size(), std::size_t(5));
        for (std::size_t column = 0; column < 5; ++column) {
            const CodeColumn &codes = column < 4 ? columns->dimensions[column] : columns->period;
            for (std::size_t segment = 0; segment < columns->segmentCount(); ++segment) {
                quint32 low = ~0U;
                quint32 high = 0;
                const std::size_t end = std::min((segment + 1) * SegmentRows, columns->rowCount);
                for (std::size_t row = segment * SegmentRows; row < end; ++row) {
                    low = std::min(low, codes.at(row));
                    high = std::max(high, codes.at(row));
                }
                QCOMPARE(columns->ranges[column][segment].low, low);
                QCOMPARE(columns->ranges[column][segment].high, high);
            }
        }
    }

    void oneCodeTakesNoRoom()
    {
        SmallTracker tracker;
        tracker.addRandom(70000, 5);
        for (TrackerRow &row : tracker.rows)
            row.members[2] = u"beta"_s;
        QVERIFY(tracker.write(*m_workspace));
        const TrackerPtr columns = readBack().value();
        QVERIFY(columns->dimensions[2].isConstant());
        QCOMPARE(compare(*columns, tracker.rows), QString());
        QCOMPARE(
            query(u"SELECT sum(length(data)) FROM tracker_segment WHERE name = 'source'"_s), 0);
    }

    /// Wide, negative and missing numbers, and numbers that differ in decimals from segment to
    /// segment.
    void numbersComeBack_data()
    {
        QTest::addColumn<QList<qint64>>("first");
        QTest::addColumn<int>("firstDecimals");
        QTest::addColumn<QList<qint64>>("second");
        QTest::addColumn<int>("secondDecimals");
        QTest::addColumn<int>("storage");
        QTest::addColumn<int>("decimals");
        constexpr qint64 none = NumberColumn::Missing64;
        using Storage = NumberColumn::Storage;
        const auto row
            = [](const char *name, const QList<qint64> &first, int firstDecimals,
                  const QList<qint64> &second, int secondDecimals, Storage storage, int decimals) {
                  QTest::addRow("%s", name) << first << firstDecimals << second << secondDecimals
                                            << int(storage) << decimals;
              };
        row("none at all", { none, none }, 0, { none }, 0, Storage::Int32, 0);
        row("none in one segment", { none, none }, 0, { 5, none, 7 }, 0, Storage::Int32, 0);
        row("all alike", { 42, 42 }, 1, { 42 }, 1, Storage::Int32, 1);
        row("one or none", { none, -42, none }, 0, { -42 }, 0, Storage::Int32, 0);
        row("ends of 32 bits", { 2147483647, -2147483647 }, 0, { 0 }, 0, Storage::Int32, 0);
        row("the missing number of 32 bits", { -2147483648LL }, 0, { 0 }, 0, Storage::Int64, 0);
        row("wide", { 900'000'000'000'000'000, -900'000'000'000'000'000 }, 0, { none }, 0,
            Storage::Int64, 0);
        row("decimals differ", { 15, 25 }, 1, { 12345, none }, 4, Storage::Int32, 4);
        row("decimals make it wide", { 3'000'000'000, 1 }, 0, { 1 }, 6, Storage::Int64, 6);
        row("too wide for whole numbers", { 9'000'000'000'000'000'000, 3 }, 0, { 25 }, 2,
            Storage::Double, 0);
    }
    void numbersComeBack()
    {
        QFETCH(QList<qint64>, first);
        QFETCH(int, firstDecimals);
        QFETCH(QList<qint64>, second);
        QFETCH(int, secondDecimals);
        QFETCH(int, storage);
        QFETCH(int, decimals);
        SmallTracker shape;
        QVERIFY(shape.write(*m_workspace));
        Dataset tracker = shape.dataset();
        tracker.measures = tracker.measures.first(1);
        run(u"DELETE FROM measure WHERE id <> 'units'"_s);
        TrackerWriter writer(m_workspace->link(), tracker);
        run(u"BEGIN"_s);
        QVERIFY(writer.begin());
        std::vector<qint64> filled(SegmentRows);
        for (std::size_t i = 0; i < filled.size(); ++i)
            filled[i] = first[qsizetype(i) % first.size()];
        Segment segment;
        segment.codes.resize(4);
        segment.rowCount = SegmentRows;
        segment.measures = { { firstDecimals, filled, {} } };
        QVERIFY(writer.add(segment));
        const std::vector<qint64> last(second.begin(), second.end());
        segment.rowCount = last.size();
        segment.measures = { { secondDecimals, last, {} } };
        QVERIFY(writer.add(segment));
        QVERIFY(
            writer.finish({}, { { u"acer"_s }, { u"japan"_s }, { u"alpha"_s }, { u"actual"_s } },
                { Period::ofYear(2025) }));
        run(u"COMMIT"_s);

        const auto columns = readBack();
        QVERIFY2(columns, columns ? "" : qPrintable(columns.error().detail));
        const NumberColumn &numbers = (*columns)->measures[0];
        QCOMPARE(int(numbers.storage()), storage);
        QCOMPARE(numbers.decimals(), decimals);
        const auto expected = [](qint64 number, int places) {
            return number == NumberColumn::Missing64 ? std::nan("")
                                                     : double(number) / std::pow(10, places);
        };
        for (std::size_t i = 0; i < SegmentRows + last.size(); ++i) {
            const double wanted = i < SegmentRows ? expected(filled[i], firstDecimals)
                                                  : expected(last[i - SegmentRows], secondDecimals);
            const double number = numbers.at(i);
            QVERIFY(number == wanted || (std::isnan(number) && std::isnan(wanted)));
        }
    }

    void aNewEditionReplacesTheOld()
    {
        SmallTracker tracker;
        tracker.addRandom(100000, 1);
        QVERIFY(tracker.write(*m_workspace));
        tracker.rows.clear();
        tracker.addRandom(2000, 2);
        QVERIFY(tracker.write(*m_workspace, -1));
        QCOMPARE(compare(*readBack().value(), tracker.rows), QString());
        QCOMPARE(query(u"SELECT count(*) FROM tracker"_s), 1);
        QCOMPARE(query(u"SELECT max(segment) FROM tracker_segment"_s), 0);
        const auto edition = m_workspace->trackerEdition(dataset());
        QVERIFY(edition);
        QCOMPARE(edition->file, u"shipments.csv"_s);
        QCOMPARE(edition->rowCount, 2000);
        QCOMPARE(edition->byteCount, 1234);
    }

    void membersThatCameLaterDoNotMoveCodes()
    {
        SmallTracker tracker;
        tracker.addRandom(500, 4);
        QVERIFY(tracker.write(*m_workspace));
        run(u"UPDATE dim_vendor SET sort = sort + 10; INSERT INTO dim_vendor VALUES "
            "('apple', NULL, 'Apple', 'Apple', 'Apple', 1, 0, 0)"_s);
        QCOMPARE(compare(*readBack().value(), tracker.rows), QString());
    }

    void abandonedEditionLeavesTheOld()
    {
        SmallTracker tracker;
        tracker.addRandom(3000, 1);
        QVERIFY(tracker.write(*m_workspace));
        {
            Transaction transaction(m_workspace->link());
            QVERIFY(transaction.begin());
            TrackerWriter writer(m_workspace->link(), dataset());
            QVERIFY(writer.begin());
        }
        QCOMPARE(compare(*readBack().value(), tracker.rows), QString());
    }

    void loadingCanBeCancelled()
    {
        SmallTracker tracker;
        tracker.addRandom(int(SegmentRows) + 10, 1);
        QVERIFY(tracker.write(*m_workspace));
        QList<double> shares;
        const auto columns = readBack([&shares](double share) {
            shares << share;
            return shares.size() < 5;
        });
        QVERIFY(!columns);
        QCOMPARE(columns.error().code, ErrorCode::Cancelled);
        QCOMPARE(shares.size(), 5);
        QVERIFY(std::ranges::is_sorted(shares) && shares.last() < 1);
        QVERIFY(readBack());
    }

    void damageIsTold_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addRow("short blob")
            << u"UPDATE tracker_segment SET data = x'00' WHERE name = 'vendor' AND segment = 0"_s;
        QTest::addRow("segment gone")
            << u"DELETE FROM tracker_segment WHERE name = 'units' AND segment = 0"_s;
        QTest::addRow("segments of other lengths")
            << u"UPDATE tracker_segment SET row_count = 9 WHERE name = 'units' AND segment = 1"_s;
        QTest::addRow("codes beyond the members")
            << u"UPDATE tracker_segment SET low = low + 4 WHERE name = 'vendor'"_s;
        QTest::addRow("numbers beyond their range")
            << u"UPDATE tracker_segment SET high = low WHERE name = 'units'"_s;
        QTest::addRow("another width")
            << u"UPDATE tracker_segment SET bits = 64 WHERE name = 'vendor'"_s;
        QTest::addRow("member unknown")
            << u"UPDATE tracker_member SET member = 'nobody' WHERE dimension = 'vendor'"_s;
        QTest::addRow("members missing")
            << u"DELETE FROM tracker_member WHERE dimension = 'country'"_s;
        QTest::addRow("period unknown") << u"UPDATE tracker_period SET period = '2023Q9'"_s;
        QTest::addRow("measure unknown")
            << u"UPDATE tracker_segment SET name = 'worth' WHERE name = 'value'"_s;
        QTest::addRow("rows missing") << u"UPDATE tracker SET row_count = row_count + 1"_s;
    }
    void damageIsTold()
    {
        QFETCH(QString, damage);
        SmallTracker tracker;
        tracker.addRandom(int(SegmentRows) + 10, 1);
        QVERIFY(tracker.write(*m_workspace));
        run(damage);
        const auto columns = readBack();
        QVERIFY(!columns);
        QCOMPARE(columns.error().code, ErrorCode::Damaged);
        const auto findings = m_workspace->checkIntegrity();
        QVERIFY(findings);
        QCOMPARE(findings->size(), 1);
        QVERIFY2(findings->first().contains(u"shipments"), qPrintable(findings->first()));
    }

    void trackersAndTablesDoNotMix()
    {
        SmallTracker tracker;
        QVERIFY(tracker.write(*m_workspace));
        Dataset other = tracker.dataset();
        other.isTracker = false;
        const CatalogWriter writer(m_workspace->link());
        const auto added = writer.addDataset(other, false);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::NotSupported);
        const auto edition = m_workspace->trackerEdition(other);
        QVERIFY(!edition);
        QCOMPARE(edition.error().code, ErrorCode::NotFound);
    }

    /// Another program replaces the edition after its headers were read and before its rows are.
    void anEditionIsReadWhole()
    {
        SmallTracker small;
        small.addRandom(10, 1);
        QVERIFY(small.write(*m_workspace));
        struct Other
        {
            QString path;
            SmallTracker larger;
            int replaced = 0;
        } other { path(), {}, 0 };
        other.larger.addRandom(70000, 2);
        const auto replace = [](unsigned, void *context, void *, void *text) {
            auto &in = *static_cast<Other *>(context);
            const bool isReadingRows
                = QByteArrayView(static_cast<const char *>(text)).contains("high, data FROM");
            if (!isReadingRows || in.replaced > 0)
                return 0;
            ++in.replaced;
            const auto workspace = Workspace::open(in.path);
            if (!workspace || !in.larger.write(**workspace))
                in.replaced = -1;
            return 0;
        };
        sqlite3_trace_v2(m_workspace->link().handle(), SQLITE_TRACE_STMT, replace, &other);
        const auto read = readBack();
        sqlite3_trace_v2(m_workspace->link().handle(), 0, nullptr, nullptr);
        QCOMPARE(other.replaced, 1);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(compare(**read, small.rows), QString());
        const auto next = readBack();
        QVERIFY(next);
        QCOMPARE(compare(**next, other.larger.rows), QString());
    }

    /// A file of the first schema gets the tables of trackers, and keeps a copy as it was.
    void theFirstSchemaIsUpgraded()
    {
        const QString old = m_folder->filePath(u"v1.sextant"_s);
        QVERIFY(QFile::copy(QStringLiteral(SEXTANT_TEST_DATA "/v1.sextant"), old));
        QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
        QStringList before;
        {
            const auto readOnly = Workspace::open(old, OpenMode::ReadOnly);
            QVERIFY(readOnly);
            QCOMPARE((*readOnly)->schemaVersion(), 1);
            const auto datasets = (*readOnly)->datasets().value();
            for (const Dataset &each : datasets)
                before << each.id + u' ' + QString::number(each.rowCount);
        }
        auto upgraded = Workspace::open(old);
        QVERIFY(upgraded);
        QCOMPARE((*upgraded)->outcome(), OpenOutcome::Upgraded);
        QCOMPARE((*upgraded)->schemaVersion(), Migrations::builtIn().latest());
        QVERIFY(QFile::exists(old + u".v1.bak"_s));
        QStringList after;
        const auto datasets = (*upgraded)->datasets().value();
        for (const Dataset &each : datasets)
            after << each.id + u' ' + QString::number(each.rowCount);
        QCOMPARE(after, before);
        QVERIFY(!after.isEmpty());
        SmallTracker tracker;
        tracker.addRandom(100, 1);
        QVERIFY(tracker.write(**upgraded));
        QCOMPARE((*upgraded)->checkIntegrity().value(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTrackerStore)

#include "tst_trackerstore.moc"
