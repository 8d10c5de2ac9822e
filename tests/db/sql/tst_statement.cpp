// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sql/connection.h"
#include "db/sql/eachrow.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

/// Statements, transactions and the connection they run on.
class TestStatement final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;

    [[nodiscard]] std::unique_ptr<Connection> open(Connection::Access access) const
    {
        auto connection = Connection::open(m_folder->filePath(u"spaced name %20?.db"_s), access);
        return connection ? std::move(*connection) : nullptr;
    }

    [[nodiscard]] qint64 count() const
    {
        auto statement = Statement::prepare(*m_connection, u"SELECT count(*) FROM t"_s);
        return statement && statement->step().value() ? statement->integer(0) : -1;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_connection = open(Connection::Access::Create);
        QVERIFY(m_connection);
        QVERIFY(m_connection->run(
            u"CREATE TABLE t (id TEXT PRIMARY KEY, x REAL, n INTEGER CHECK (n <> 13), p TEXT "
            "REFERENCES t (id)) STRICT"_s,
            {}));
    }
    void cleanup()
    {
        m_connection.reset();
        m_folder.reset();
    }

    void everyRowIsVisited()
    {
        QVERIFY(m_connection->run(
            u"INSERT INTO t VALUES ('a', 1, 1, NULL), ('b', 2, 2, NULL), ('c', 3, 3, NULL)"_s, {}));
        const QString query = u"SELECT id FROM t WHERE n >= ? AND id <> ? ORDER BY id"_s;
        QStringList ids;
        const auto add = [&ids](const Statement &row) { ids += row.text(0); };
        QVERIFY(forEachRow(*m_connection, query, add, 1, u"b"_s));
        QCOMPARE(ids, (QStringList { u"a"_s, u"c"_s }));
        // A row that goes wrong is the last, and what is wrong is told.
        int visited = 0;
        const auto refuse = [&visited](const Statement &) -> Result<void> {
            ++visited;
            return failure(ErrorCode::Damaged, u"refused"_s);
        };
        const auto refused = forEachRow(*m_connection, query, refuse, 1, u""_s);
        QCOMPARE(refused.error().what, u"refused"_s);
        QCOMPARE(visited, 1);
        QVERIFY(!forEachRow(*m_connection, u"SELECT id FROM nowhere"_s, add));
        QCOMPARE(ids.size(), 2);
    }

    void valuesGoThereAndBack()
    {
        auto insert = Statement::prepare(*m_connection, u"INSERT INTO t VALUES (?, ?, ?, ?)"_s);
        QVERIFY(insert);
        const QString text = u"谷歌 \"O'Neil\" 😀"_s;
        QVERIFY(insert->bind(text).bind(102.19).bind(qint64(1) << 40).bindOrNull({}).execute());
        QVERIFY(insert->bind(u""_s)
                    .bind(std::numeric_limits<double>::quiet_NaN())
                    .bind(-1)
                    .bind(text)
                    .execute());

        auto select
            = Statement::prepare(*m_connection, u"SELECT id, x, n, p FROM t ORDER BY rowid"_s);
        QVERIFY(select);
        QVERIFY(select->step().value());
        QCOMPARE(select->text(0), text);
        QCOMPARE(select->real(1), 102.19);
        QCOMPARE(select->integer(2), qint64(1) << 40);
        QVERIFY(select->isNull(3));
        QCOMPARE(select->text(3), QString());
        QVERIFY(select->step().value());
        QVERIFY(!select->isNull(0));
        QVERIFY(select->isNull(1));
        QVERIFY(std::isnan(select->real(1)));
        QCOMPARE(select->text(3), text);
        QVERIFY(!select->step().value());
    }

    void namesTakeThreeColumns()
    {
        auto select = Statement::prepare(*m_connection, u"SELECT 1, ?, ?, ?"_s);
        QVERIFY(select);
        const Names names { u"World"_s, u"全球"_s, {} };
        QVERIFY(select->bind(names).step().value());
        QCOMPARE(select->names(1), names);
        QVERIFY2(!select->isNull(3), "a missing text is empty, not NULL");
    }

    void errorsHaveCodes_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("the same key")
            << u"INSERT INTO t (id) VALUES ('a'), ('a')"_s << ErrorCode::AlreadyExists;
        QTest::newRow("a check") << u"INSERT INTO t (id, n) VALUES ('a', 13)"_s
                                 << ErrorCode::Malformed;
        QTest::newRow("a foreign key")
            << u"INSERT INTO t (id, p) VALUES ('a', 'b')"_s << ErrorCode::Malformed;
        QTest::newRow("a strict type")
            << u"INSERT INTO t (id, x) VALUES ('a', 'b')"_s << ErrorCode::Malformed;
    }
    void errorsHaveCodes()
    {
        QFETCH(QString, sql);
        auto statement = Statement::prepare(*m_connection, sql);
        QVERIFY(statement);
        const auto done = statement->execute();
        QVERIFY(!done);
        QTEST(done.error().code, "code");
        QVERIFY(done.error().detail.contains(sql));
        QCOMPARE(count(), 0);
    }

    void badSqlIsAnError()
    {
        const auto statement = Statement::prepare(*m_connection, u"SELECT nothing FROM nowhere"_s);
        QVERIFY(!statement);
        QVERIFY(statement.error().detail.contains(u"nowhere"));
    }

    void transactionsRollBackUnlessCommitted()
    {
        {
            Transaction transaction(*m_connection);
            QVERIFY(transaction.begin());
            QVERIFY(m_connection->run(u"INSERT INTO t (id) VALUES ('a')"_s, {}));
            QCOMPARE(count(), 1);
        }
        QCOMPARE(count(), 0);
        {
            Transaction transaction(*m_connection);
            QVERIFY(transaction.begin());
            QVERIFY(m_connection->run(u"INSERT INTO t (id) VALUES ('a')"_s, {}));
            QVERIFY(transaction.commit());
        }
        QCOMPARE(count(), 1);
    }

    void aSecondWriterIsToldAtTheBegin()
    {
        const auto other = open(Connection::Access::ReadWrite);
        QVERIFY(other);
        QVERIFY(other->run(u"PRAGMA busy_timeout = 0"_s, {}));
        Transaction first(*m_connection);
        QVERIFY(first.begin());
        Transaction second(*other);
        const auto begun = second.begin();
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Io);
        QVERIFY(begun.error().hint.contains(u"Another program"));
    }

    void readersCannotWrite_data()
    {
        QTest::addColumn<int>("access");
        QTest::newRow("query only") << int(Connection::Access::QueryOnly);
        QTest::newRow("read only") << int(Connection::Access::ReadOnly);
        QTest::newRow("immutable") << int(Connection::Access::Immutable);
    }
    void readersCannotWrite()
    {
        QFETCH(int, access);
        const auto reader = open(static_cast<Connection::Access>(access));
        QVERIFY(reader);
        QVERIFY(!reader->isWritable());
        const auto done = reader->run(u"INSERT INTO t (id) VALUES ('a')"_s, u"No."_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ReadOnly);
    }

    void aMissingFileIsNotMade()
    {
        const QString path = m_folder->filePath(u"missing.db"_s);
        QVERIFY(!Connection::open(path, Connection::Access::ReadWrite));
        QVERIFY(!QFile::exists(path));
    }

    void aFullDiskIsReported()
    {
        // SQLite refuses to grow beyond this many pages, with the code of a full disk.
        QVERIFY(m_connection->run(u"PRAGMA max_page_count = 8"_s, {}));
        Transaction transaction(*m_connection);
        QVERIFY(transaction.begin());
        auto insert = Statement::prepare(*m_connection, u"INSERT INTO t (id) VALUES (?)"_s);
        QVERIFY(insert);
        Result<void> done;
        for (int i = 0; i < 100 && done; ++i)
            done = insert->bind(QString(2000, u'x') + QString::number(i)).execute();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Io);
        QVERIFY(done.error().hint.contains(u"disk is full"));
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
