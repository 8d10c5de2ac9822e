// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/workspacecontroller.h"
#include "app/settings/settings.h"
#include "db/import/manifestimport.h"
#include "tests/support/fakeprompts.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    Settings settings { folder.path() };
    FakePrompts prompts;
    WorkspaceThread thread;
    WorkspaceController controller { thread, prompts, settings };
    QSignalSpy opened { &controller, &WorkspaceController::opened };
    QSignalSpy failed { &controller, &WorkspaceController::openFailed };

    [[nodiscard]] QString empty(const QString &name) const
    {
        const QString path = folder.filePath(name + u".sextant"_s);
        return db::Workspace::create(path) ? path : QString();
    }
};

} // namespace

class TestWorkspaceController : public QObject
{
    Q_OBJECT

private slots:
    void newWorkspaceHoldsTheSample();
    void newRefusesToReplace();
    void brokenDataLeavesNothingBehind();
    void recentFilesComeNewestFirst();
    void failureKeepsTheOpenOne();
    void explorationsAreKeptAndRemoved();
    void readOnlyFileSaysSo();
    void nothingIsSavedInAnotherWorkspace();
    void givingUpDoesNothing();
    void startOpensTheLastFileThatIsThere();
};

void TestWorkspaceController::newWorkspaceHoldsTheSample()
{
    Fixture f;
    f.prompts.file = f.folder.filePath(u"mine"_s); // the suffix is added
    f.controller.newWithPrompt();
    QVERIFY(f.opened.wait());
    QVERIFY(QFile::exists(f.folder.filePath(u"mine.sextant"_s)));
    QCOMPARE(f.controller.current().name(), u"mine"_s);
    QVERIFY(f.controller.current().isWritable);
    QVERIFY(f.controller.current().explorations.size() >= 8);
    QSignalSpy contents(&f.controller, &WorkspaceController::contentsChanged);
    f.controller.requestContents();
    QVERIFY(contents.wait());
    QCOMPARE(f.controller.contents().datasets.size(), 9);
    QVERIFY(!f.controller.contents().claims.isEmpty());
    QVERIFY(f.prompts.errors.isEmpty());
}

void TestWorkspaceController::newRefusesToReplace()
{
    Fixture f;
    const QString path = f.empty(u"there"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    f.prompts.file = path;
    f.controller.newWithPrompt();
    QVERIFY(f.failed.wait());
    QCOMPARE(f.prompts.errors.size(), 1);
    QCOMPARE(f.prompts.errors.first().code, ErrorCode::AlreadyExists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestWorkspaceController::brokenDataLeavesNothingBehind()
{
    Fixture f;
    const QString path = f.folder.filePath(u"new.sextant"_s);
    f.controller.follow(f.thread.create(path, f.folder.filePath(u"no-data"_s)), path);
    QVERIFY(f.failed.wait());
    QCOMPARE(f.prompts.errors.size(), 1);
    QVERIFY(!f.prompts.errors.first().where.isEmpty());
    QVERIFY(QDir(f.folder.path()).entryList({ u"new*"_s }).isEmpty());
}

void TestWorkspaceController::recentFilesComeNewestFirst()
{
    Fixture f;
    const QString a = f.empty(u"a"_s);
    const QString b = f.empty(u"b"_s);
    for (const QString &path : { a, b, a }) {
        f.controller.open(path);
        QVERIFY(f.opened.wait());
    }
    QCOMPARE(f.controller.recent(), QStringList({ a, b }));
    QVERIFY(QFile::remove(b));
    QCOMPARE(f.controller.recent(), QStringList(a));
}

void TestWorkspaceController::failureKeepsTheOpenOne()
{
    Fixture f;
    const QString good = f.empty(u"good"_s);
    f.controller.open(good);
    QVERIFY(f.opened.wait());
    f.controller.open(f.folder.filePath(u"missing.sextant"_s));
    QVERIFY(f.failed.wait());
    QCOMPARE(f.prompts.errors.first().code, ErrorCode::NotFound);
    QCOMPARE(f.controller.current().path, good);
    QSignalSpy contents(&f.controller, &WorkspaceController::contentsChanged);
    f.controller.requestContents();
    QVERIFY(contents.wait()); // still readable
}

void TestWorkspaceController::explorationsAreKeptAndRemoved()
{
    Fixture f;
    const QString path = f.empty(u"w"_s);
    f.controller.open(path);
    QVERIFY(f.opened.wait());
    QSignalSpy changed(&f.controller, &WorkspaceController::explorationsChanged);
    f.controller.saveExploration(
        { u"mine"_s, { u"Mine"_s, {}, {} }, { { u"version"_s, 1 }, { u"dataset"_s, u"x"_s } } });
    QVERIFY(changed.wait());
    QCOMPARE(f.controller.contents().explorations.size(), 1);
    QCOMPARE(f.controller.contents().explorations.first().names.en, u"Mine"_s);
    QCOMPARE(f.prompts.news.size(), 1);
    f.controller.open(path); // it is in the file
    QVERIFY(f.opened.wait());
    QCOMPARE(f.controller.current().explorations.size(), 1);
    f.controller.removeExploration(u"mine"_s);
    QVERIFY(changed.wait());
    QVERIFY(f.controller.contents().explorations.isEmpty());
}

void TestWorkspaceController::readOnlyFileSaysSo()
{
    // A schema that is newer than this program's opens for reading, whoever runs the test.
    Fixture f;
    const QString path = f.empty(u"newer"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // user_version: bytes 60 to 63 of the header, big-endian
    // (https://www.sqlite.org/fileformat.html)
    QVERIFY(file.seek(60));
    file.write(QByteArray::fromHex("000003e7"));
    file.close();
    f.controller.open(path);
    QVERIFY(f.opened.wait());
    QCOMPARE(f.controller.current().outcome, db::OpenOutcome::NewerReadOnly);
    QVERIFY(!f.controller.current().isWritable);
    QVERIFY(!f.controller.current().message.isEmpty());
    f.controller.saveExploration({ u"x"_s, { u"X"_s, {}, {} }, { { u"version"_s, 1 } } });
    QTRY_COMPARE(f.prompts.errors.size(), 1);
    QVERIFY(f.prompts.news.isEmpty());
}

void TestWorkspaceController::nothingIsSavedInAnotherWorkspace()
{
    Fixture f;
    const QString first = f.empty(u"first"_s);
    const QString second = f.empty(u"second"_s);
    f.controller.open(first);
    QVERIFY(f.opened.wait());
    f.controller.open(second); // on its way while the user still sees the first
    f.controller.saveExploration({ u"x"_s, { u"X"_s, {}, {} }, { { u"version"_s, 1 } } });
    f.controller.saveScenario({ u"y"_s, { u"Y"_s, {}, {} }, { { u"version"_s, 1 } } });
    f.controller.saveStory({ u"z"_s, { u"Z"_s, {}, {} }, {} });
    QTRY_COMPARE(f.prompts.errors.size(), 3);
    QVERIFY(f.prompts.news.isEmpty());
    QCOMPARE(f.controller.current().path, second);
    for (const QString &path : { first, second }) {
        const auto file = db::Workspace::open(path, db::OpenMode::ReadOnly);
        QVERIFY(file.has_value());
        QVERIFY((*file)->explorations()->isEmpty());
        QVERIFY((*file)->scenarios()->isEmpty());
        QVERIFY((*file)->stories()->isEmpty());
    }
}

void TestWorkspaceController::givingUpDoesNothing()
{
    Fixture f;
    f.controller.openWithPrompt();
    f.controller.newWithPrompt();
    QCOMPARE(f.prompts.questions, 2);
    QTest::qWait(20);
    QCOMPARE(f.opened.count() + f.failed.count(), 0);
}

void TestWorkspaceController::startOpensTheLastFileThatIsThere()
{
    Fixture f;
    QCOMPARE(WorkspaceController::fileForStart(f.settings), WorkspaceController::sampleFile());
    const QString path = f.empty(u"last"_s);
    f.controller.open(path);
    QVERIFY(f.opened.wait());
    QCOMPARE(WorkspaceController::fileForStart(f.settings), path);
    QVERIFY(QFile::remove(path));
    QCOMPARE(WorkspaceController::fileForStart(f.settings), WorkspaceController::sampleFile());
}

QTEST_GUILESS_MAIN(TestWorkspaceController)
#include "tst_workspacecontroller.moc"
