// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sql/script.h"

#include "db/sql/connection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

class TestScript final : public QObject
{
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << u""_s << QStringList {};
        QTest::newRow("only comments") << u"-- a\n\n-- b\n--;\n-- c"_s << QStringList {};
        QTest::newRow("one") << u"SELECT 1"_s << QStringList { u"SELECT 1"_s };
        QTest::newRow("two") << u"SELECT 1\n--;\nSELECT 2\n"_s
                             << QStringList { u"SELECT 1"_s, u"SELECT 2"_s };
        QTest::newRow("a semicolon does not part")
            << u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1; SELECT 2;\nEND\n  --;  \nSELECT 3"_s
            << QStringList {
                   u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1; SELECT 2;\nEND"_s,
                   u"SELECT 3"_s
               };
        QTest::newRow("the mark inside a line does not part")
            << u"SELECT '--;'"_s << QStringList { u"SELECT '--;'"_s };
    }
    void splits()
    {
        QFETCH(QString, script);
        QTEST(splitScript(script), "expected");
    }

    void stopsAtTheFirstError()
    {
        const QTemporaryDir folder;
        const auto connection
            = Connection::open(folder.filePath(u"a.db"_s), Connection::Access::Create);
        QVERIFY(connection);
        const auto run = runScript(**connection,
            u"CREATE TABLE a (x)\n--;\nCREATE TABLE a (x)\n--;\nCREATE TABLE b (x)"_s,
            u"It failed."_s);
        QVERIFY(!run);
        QCOMPARE(run.error().what, u"It failed."_s);
        QVERIFY(run.error().detail.contains(u"already exists"));
        QVERIFY((*connection)->run(u"SELECT * FROM a"_s, {}));
        QVERIFY(!(*connection)->run(u"SELECT * FROM b"_s, {}));
    }
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
