// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/opening.h"

#include "db/catalogwriter.h"
#include "db/sql/statement.h"
#include "db/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

namespace {

/// Takes a superuser's privileges away for as long as it lives, so that permissions count.
class Unprivileged final
{
public:
    Unprivileged()
    {
        if (::geteuid() == 0)
            m_dropped = ::seteuid(65534) == 0;
    }
    ~Unprivileged()
    {
        if (m_dropped && ::seteuid(0) != 0)
            qFatal("cannot become a superuser again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    bool m_dropped = false;
};

[[nodiscard]] QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/// Every outcome and every error of opening and making a workspace.
class TestOpening final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name = u"a.sextant"_s) const
    {
        return m_folder->filePath(name);
    }

    /// A file of the first schema.
    void makeFirst(const QString &file) const
    {
        const QByteArray step
            = contentOf(QStringLiteral(SEXTANT_SOURCE_DIR "/db/schema/0001_workspace.sql"));
        const auto made = createFile(
            file, Migrations({ QString::fromUtf8(step) }), [](const Connection &connection) {
                return connection.run(u"INSERT INTO workspace VALUES ('id', 'first')"_s, {});
            });
        if (!made)
            qFatal("%s", qPrintable(made.error().message()));
    }

    void make(const QString &file) const
    {
        const auto made = Workspace::create(file);
        if (!made)
            qFatal("%s", qPrintable(made.error().message()));
    }

    void run(const QString &file, const QString &sql) const
    {
        const auto connection = Connection::open(file, Connection::Access::ReadWrite);
        if (!connection || !(*connection)->run(sql, {}))
            qFatal("cannot run %s", qPrintable(sql));
    }

    [[nodiscard]] static Error errorOf(const QString &file, OpenMode mode = OpenMode::ReadWrite)
    {
        const auto opened = Workspace::open(file, mode);
        return opened ? Error {} : opened.error();
    }

    [[nodiscard]] static QString value(const Connection &connection, const QString &sql)
    {
        auto statement = Statement::prepare(connection, sql);
        return statement && statement->step().value_or(false) ? statement->text(0) : QString();
    }

    /// Nothing but these files lies in the folder.
    void compareFolder(QStringList expected) const
    {
        expected.sort();
        QCOMPARE(
            QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name),
            expected);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // Another user, as which some tests act, must be able to come here.
        QFile::setPermissions(m_folder->path(),
            QFile::Permissions(0x7755)); // rwx for the owner, r-x for everybody
    }
    void cleanup()
    {
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
        m_folder.reset();
    }

    void aNewWorkspaceIsUpToDate()
    {
        {
            const auto made = Workspace::create(path());
            QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
            QCOMPARE((*made)->outcome(), OpenOutcome::UpToDate);
            QCOMPARE((*made)->outcomeMessage(), QString());
            QVERIFY((*made)->isWritable());
            QCOMPARE((*made)->schemaVersion(), Migrations::builtIn().latest());
            QCOMPARE((*made)->id().size(), 36);
        }
        compareFolder({ u"a.sextant"_s });
        const auto again = Workspace::open(path());
        QVERIFY(again);
        QCOMPARE((*again)->outcome(), OpenOutcome::UpToDate);
        QCOMPARE((*again)->path(), path());
    }

    void theFileIsMarkedAsOurs()
    {
        make(path());
        const QByteArray header = contentOf(path()).first(100);
        QCOMPARE(header.mid(68, 4), QByteArray("Sxnt"));
        // Both format versions 2: write-ahead log (sqlite.org/fileformat2.html, section 1.3.3).
        QCOMPARE(header.mid(18, 2), QByteArray("\x02\x02"));
        const auto connection = Connection::open(path(), Connection::Access::ReadOnly);
        QVERIFY(connection);
        QCOMPARE(value(**connection,
                     u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND "
                     "type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'"_s),
            u"0"_s);
    }

    void twoWorkspacesHaveTwoIds()
    {
        const auto one = Workspace::create(path(u"1.sextant"_s));
        const auto two = Workspace::create(path(u"2.sextant"_s));
        QVERIFY(one && two);
        QVERIFY((*one)->id() != (*two)->id());
    }

    void theClockCanBeSet()
    {
        qputenv("SOURCE_DATE_EPOCH", "1700000000");
        make(path());
        qunsetenv("SOURCE_DATE_EPOCH");
        const auto connection = Connection::open(path(), Connection::Access::ReadOnly);
        QVERIFY(connection);
        QCOMPARE(value(**connection, u"SELECT value FROM workspace WHERE key = 'created_at'"_s),
            u"2023-11-14T22:13:20Z"_s);
    }

    void createRefusesAnExistingFile()
    {
        write(path(), "precious");
        const auto made = Workspace::create(path());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(contentOf(path()), QByteArray("precious"));
        compareFolder({ u"a.sextant"_s });
    }

    void createNeedsAFolder()
    {
        const auto made = Workspace::create(path(u"missing/a.sextant"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NotFound);
        QVERIFY(made.error().message().contains(u"missing"));
    }

    void createNeedsAWritableFolder()
    {
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
        const auto made = Workspace::create(path());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ReadOnly);
    }

    void createLeavesNothingWhenTheDiskIsFull()
    {
        const auto made
            = createFile(path(), Migrations::builtIn(), [](const Connection &connection) {
                  return connection.run(u"PRAGMA max_page_count = 1; CREATE TABLE big (x); "
                                        "INSERT INTO big VALUES (zeroblob(1000000))"_s,
                      u"It cannot be written."_s);
              });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Io);
        QVERIFY(made.error().hint.contains(u"disk is full"));
        compareFolder({});
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("an empty file") << QByteArray("") << ErrorCode::NotADatabase;
        QTest::newRow("a text") << QByteArray("market,value\ntea,10\n") << ErrorCode::NotADatabase;
        QTest::newRow("long noise") << QByteArray(9000, 'x') << ErrorCode::NotADatabase;
        QTest::newRow("only the first words")
            << QByteArray("SQLite format 3\0\x10\0", 18) << ErrorCode::Damaged;
    }
    void refuses()
    {
        QFETCH(QByteArray, content);
        write(path(), content);
        const Error error = errorOf(path());
        QTEST(error.code, "code");
        QCOMPARE(error.where, path());
        QVERIFY(!error.what.isEmpty());
        QCOMPARE(contentOf(path()), content);
        compareFolder({ u"a.sextant"_s });
    }

    void aMissingFileAndAFolderAreRefused()
    {
        QCOMPARE(errorOf(path(u"missing.sextant"_s)).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(m_folder->path()).code, ErrorCode::NotADatabase);
        compareFolder({});
    }

    void anotherProgramsDatabaseIsLeftAlone_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("no application id") << u"CREATE TABLE t (x)"_s;
        // Fossil's number, from SQLite's list magic.txt.
        QTest::newRow("a known application id")
            << u"CREATE TABLE t (x); PRAGMA application_id = 252006673"_s;
    }
    void anotherProgramsDatabaseIsLeftAlone()
    {
        QFETCH(QString, sql);
        {
            const auto connection = Connection::open(path(), Connection::Access::Create);
            QVERIFY(connection && (*connection)->run(sql, {}));
        }
        const QByteArray before = contentOf(path());
        const Error error = errorOf(path());
        QCOMPARE(error.code, ErrorCode::ForeignDatabase);
        QVERIFY(error.message().contains(u"another program"));
        QCOMPARE(contentOf(path()), before);
        compareFolder({ u"a.sextant"_s });
    }

    void aTruncatedFileIsDamaged_data()
    {
        QTest::addColumn<int>("kept");
        QTest::newRow("last page cut") << -1;
        QTest::newRow("half of it") << 2;
        QTest::newRow("one page and a bit") << 1;
    }
    void aTruncatedFileIsDamaged()
    {
        QFETCH(int, kept);
        make(path());
        const QByteArray whole = contentOf(path());
        const qsizetype size = kept == -1 ? whole.size() - 1 : kept == 2 ? whole.size() / 2 : 5000;
        write(path(), whole.first(size));
        const Error error = errorOf(path());
        QCOMPARE(error.code, ErrorCode::Damaged);
        QCOMPARE(contentOf(path()), whole.first(size));
        compareFolder({ u"a.sextant"_s });
    }

    void aScribbledFileIsDamaged()
    {
        make(path());
        QByteArray content = contentOf(path());
        // Noise in the second page; the header stays whole.
        content.replace(4096, 2000, QByteArray(2000, '\xa5'));
        write(path(), content);
        const Error error = errorOf(path());
        QCOMPARE(error.code, ErrorCode::Damaged);
        QCOMPARE(error.where, path());
    }

    void aReadOnlyFileOpensForReading()
    {
        make(path());
        QFile::setPermissions(path(), QFile::Permissions(0x4444));
        const QByteArray before = contentOf(path());
        {
            const auto opened = Workspace::open(path());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
            QCOMPARE((*opened)->outcome(), OpenOutcome::ReadOnly);
            QVERIFY((*opened)->outcomeMessage().contains(u"reading only"));
            QVERIFY(!(*opened)->isWritable());
            QVERIFY((*opened)->datasets());
            const auto saved = (*opened)->saveScenario({ u"s"_s, {}, {} });
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::ReadOnly);
        }
        QCOMPARE(contentOf(path()), before);
    }

    void aReadOnlyFolderOpensForReading()
    {
        make(path());
        QFile::setPermissions(path(), QFile::Permissions(0x6444));
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
        {
            const Unprivileged user;
            const auto opened = Workspace::open(path());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
            QCOMPARE((*opened)->outcome(), OpenOutcome::ReadOnly);
            QVERIFY((*opened)->datasets());
        }
        compareFolder({ u"a.sextant"_s });
    }

    void readOnlyMediaOpenForReading()
    {
        make(path());
        QFile::setPermissions(path(), QFile::Permissions(0x4444));
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
        const Unprivileged user;
        const auto opened = Workspace::open(path());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
        QCOMPARE((*opened)->outcome(), OpenOutcome::ReadOnly);
        QVERIFY((*opened)->explorations());
    }

    void openingForReadingWritesNothing()
    {
        make(path());
        const QByteArray before = contentOf(path());
        {
            const auto opened = Workspace::open(path(), OpenMode::ReadOnly);
            QVERIFY(opened);
            QCOMPARE((*opened)->outcome(), OpenOutcome::UpToDate);
            QVERIFY(!(*opened)->isWritable());
            QVERIFY((*opened)->datasets());
            QVERIFY(!(*opened)->saveExploration({ u"e"_s, {}, {} }));
        }
        QCOMPARE(contentOf(path()), before);
        compareFolder({ u"a.sextant"_s });
    }

    void twoMayOpenTheSameFile()
    {
        make(path());
        const auto one = Workspace::open(path());
        const auto two = Workspace::open(path());
        QVERIFY(one && two);
        const auto saved
            = (*one)->saveExploration({ u"e"_s, { u"E"_s, {}, {} }, { { u"a"_s, 1 } } });
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        const auto seen = (*two)->explorations();
        QVERIFY(seen);
        QCOMPARE(seen->size(), 1);
    }

    void aNewerReadableSchemaOpensForReading()
    {
        make(path());
        run(path(),
            u"ALTER TABLE dataset ADD COLUMN licence TEXT; CREATE TABLE future (x) STRICT; "
            "PRAGMA user_version = 99"_s.replace(u"(x) STRICT"_s, u"(x TEXT) STRICT"_s));
        const QByteArray before = contentOf(path());
        {
            const auto opened = Workspace::open(path());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
            QCOMPARE((*opened)->outcome(), OpenOutcome::NewerReadOnly);
            QCOMPARE((*opened)->schemaVersion(), 99);
            QVERIFY((*opened)->outcomeMessage().contains(u"newer version"));
            QVERIFY(!(*opened)->isWritable());
            QVERIFY((*opened)->datasets());
            const auto saved = (*opened)->saveExploration({ u"e"_s, {}, {} });
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::ReadOnly);
        }
        QCOMPARE(contentOf(path()), before);
        compareFolder({ u"a.sextant"_s });
    }

    void aNewerUnreadableSchemaIsRefused()
    {
        make(path());
        run(path(), u"ALTER TABLE dataset RENAME TO collection; PRAGMA user_version = 99"_s);
        const Error error = errorOf(path());
        QCOMPARE(error.code, ErrorCode::NewerSchema);
        QVERIFY(error.message().contains(u"99"));
        QVERIFY(error.hint.contains(u"newer version"));
    }

    void anOlderFileIsBackedUpAndUpgraded()
    {
        makeFirst(path());
        run(path(), u"INSERT INTO workspace VALUES ('mark', 'old')"_s);
        QList<QString> steps { u"SELECT 1"_s };
        steps.append(
            u"CREATE TABLE added (x TEXT) STRICT\n--;\nUPDATE workspace SET value = 'new' WHERE "
            "key = 'mark'"_s);
        steps.append(u"CREATE TABLE added_too (x TEXT) STRICT"_s);
        {
            const auto opened = openFile(path(), OpenMode::ReadWrite, Migrations(steps));
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
            QCOMPARE(opened->outcome, OpenOutcome::Upgraded);
            QCOMPARE(opened->schemaVersion, 3);
            QVERIFY(opened->message.contains(u"a.sextant.v1.bak"));
            QCOMPARE(opened->connection->pragma(u"user_version"_s).value(), 3);
            QCOMPARE(
                value(*opened->connection, u"SELECT value FROM workspace WHERE key = 'mark'"_s),
                u"new"_s);
            QVERIFY(opened->connection->run(u"INSERT INTO added_too VALUES ('x')"_s, {}));
        }
        compareFolder({ u"a.sextant"_s, u"a.sextant.v1.bak"_s });
        // The copy is a workspace of its own, as it was.
        const auto copy = Workspace::open(path(u"a.sextant.v1.bak"_s), OpenMode::ReadOnly);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message()));
        QCOMPARE((*copy)->schemaVersion(), 1);
        QCOMPARE(
            value((*copy)->link(), u"SELECT value FROM workspace WHERE key = 'mark'"_s), u"old"_s);
        const auto again = openFile(path(), OpenMode::ReadWrite, Migrations(steps));
        QVERIFY(again);
        QCOMPARE(again->outcome, OpenOutcome::UpToDate);
    }

    void aBackupNeverReplacesAnother()
    {
        makeFirst(path());
        write(path(u"a.sextant.v1.bak"_s), "earlier");
        const auto opened
            = openFile(path(), OpenMode::ReadWrite, Migrations({ u"SELECT 1"_s, u"SELECT 2"_s }));
        QVERIFY(opened);
        QCOMPARE(contentOf(path(u"a.sextant.v1.bak"_s)), QByteArray("earlier"));
        QVERIFY(QFile::exists(path(u"a.sextant.v1-2.bak"_s)));
    }

    void aStepThatFailsLeavesTheStepBefore()
    {
        makeFirst(path());
        const Migrations steps({ u"SELECT 1"_s, u"CREATE TABLE second (x TEXT) STRICT"_s,
            u"CREATE TABLE third (x TEXT) STRICT\n--;\nINSERT INTO nowhere VALUES (1)"_s });
        const auto opened = openFile(path(), OpenMode::ReadWrite, steps);
        QVERIFY(!opened);
        QVERIFY(opened.error().what.contains(u"schema 3"));
        const auto connection = Connection::open(path(), Connection::Access::ReadOnly);
        QVERIFY(connection);
        QCOMPARE((*connection)->pragma(u"user_version"_s).value(), 2);
        QVERIFY((*connection)->run(u"SELECT * FROM second"_s, {}));
        QVERIFY(!(*connection)->run(u"SELECT * FROM third"_s, {}));
    }

    void anOlderFileIsNotUpgradedForAReader()
    {
        makeFirst(path());
        const Migrations steps({ u"SELECT 1"_s, u"CREATE TABLE second (x TEXT) STRICT"_s });
        const QByteArray before = contentOf(path());
        {
            const auto opened = openFile(path(), OpenMode::ReadOnly, steps);
            QVERIFY(opened);
            QCOMPARE(opened->outcome, OpenOutcome::UpToDate);
            QCOMPARE(opened->schemaVersion, 1);
        }
        QCOMPARE(contentOf(path()), before);
        compareFolder({ u"a.sextant"_s });
    }

    void anOlderUnreadableFileAsksForWriting()
    {
        make(path());
        run(path(), u"PRAGMA user_version = 0; ALTER TABLE measure RENAME TO indicator"_s);
        const Error error = errorOf(path(), OpenMode::ReadOnly);
        QCOMPARE(error.code, ErrorCode::ReadOnly);
        QVERIFY(error.message().contains(u"older version"));
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
