// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/plainrows.h"

#include "db/sql/statement.h"
#include "tests/support/faildevice.h"
#include "tests/support/smalltracker.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;
using sextant::test::SmallTracker;

/// A tracker's rows as text and as a table.
class TestPlainRows final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Dataset m_dataset;
    QList<Dimension> m_dimensions;
    TrackerPtr m_tracker;

private slots:
    void initTestCase()
    {
        SmallTracker tracker;
        const double none = std::nan("");
        const QStringList members { u"acer"_s, u"japan"_s, u"alpha"_s, u"actual"_s };
        tracker.rows = { { members, Period(2025, Grain::Quarter, 3), { 12, 0.05, 0.1 } },
            { members, Period(), { -7, -1234.5, 1e300 } },
            { members, Period::ofYear(2024), { none, none, none } },
            { members, Period::ofYear(2024), { 0, 100, -2.5 } } };
        m_workspace = std::move(Workspace::create(m_folder.filePath(u"a.sextant"_s)).value());
        QVERIFY(tracker.write(*m_workspace));
        QVERIFY(m_workspace->link().run(
            u"UPDATE dim_vendor SET name_en = 'Acer, \"Inc.\"' WHERE id = 'acer'"_s, {}));
        m_dataset = m_workspace->dataset(tracker.id).value();
        m_dimensions = m_workspace->dimensionsOf(m_dataset).value();
        m_tracker = m_workspace->readTracker(m_dataset, m_dimensions).value();
    }

    void textKeepsEveryDigit()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writePlainCsv(buffer, m_dataset, m_dimensions, *m_tracker, Language::English));
        const QByteArray names = "\"Acer, \"\"Inc.\"\"\",japan,alpha,Actual,";
        QCOMPARE(buffer.data(),
            QByteArray("vendor,country,source,kind,period,units,value,price\r\n" + names
                + "2025Q3,12,0.05,0.1\r\n" + names + ",-7,-1234.5,1e+300\r\n" + names
                + "2024,,,\r\n" + names + "2024,0,100,-2.5\r\n"));
    }

    void aBrokenDeviceIsTold()
    {
        FailDevice device({}, 10);
        device.open(QIODevice::WriteOnly);
        const auto written
            = writePlainCsv(device, m_dataset, m_dimensions, *m_tracker, Language::English);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
    }

    void tablesAreWrittenOnceAndWhole()
    {
        const auto target
            = Connection::open(m_folder.filePath(u"rows.sqlite"_s), Connection::Access::Create);
        QVERIFY(target);
        const auto cancelled = writePlainTable(
            **target, m_dataset, m_dimensions, *m_tracker, [](double) { return false; });
        // Too few rows to ask whether to go on.
        QVERIFY(cancelled);
        QVERIFY(!writePlainTable(**target, m_dataset, m_dimensions, *m_tracker));
        auto row = Statement::prepare(**target,
            u"SELECT count(*), sum(units), typeof(max(units)), sum(value), count(period), "
            "(SELECT parent FROM dim_country WHERE id = 'japan') FROM shipments"_s)
                       .value();
        QVERIFY(row.step().value());
        QCOMPARE(row.integer(0), 4);
        QCOMPARE(row.integer(1), 5);
        QCOMPARE(row.text(2), u"integer"_s);
        QCOMPARE(row.real(3), -1134.45);
        QCOMPARE(row.integer(4), 3);
        QCOMPARE(row.text(5), u"asia"_s);
    }

    void writingCanBeCancelled()
    {
        SmallTracker many;
        many.addRandom(60000, 1);
        many.id = u"many"_s;
        QVERIFY(many.write(*m_workspace));
        const Dataset dataset = m_workspace->dataset(many.id).value();
        const TrackerPtr tracker = m_workspace->readTracker(dataset, m_dimensions).value();
        const auto target
            = Connection::open(m_folder.filePath(u"many.sqlite"_s), Connection::Access::Create);
        QVERIFY(target);
        const auto written = writePlainTable(
            **target, dataset, m_dimensions, *tracker, [](double) { return false; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        auto row = Statement::prepare(**target, u"SELECT count(*) FROM sqlite_schema"_s).value();
        QVERIFY(row.step().value());
        QCOMPARE(row.integer(0), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlainRows)

#include "tst_plainrows.moc"
