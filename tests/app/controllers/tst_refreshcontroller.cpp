// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/commandline.h"
#include "app/controllers/refreshcontroller.h"
#include "app/controllers/workspacethread.h"
#include "tests/support/fakeprompts.h"
#include "views/dialogs/deckdialog.h"
#include "views/export/pptx/deckcheck.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::test;

/// A deck that is dropped on the window.
class TestRefreshController final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void upToDateDeckHasNothingToRefresh();
    void movedChartsAreListedAndRefreshed();
    void stoppingLeavesNoFile();
    void givingUpTheNameLeavesTheDialog();
    void badDeckIsReported();
    void aLongComparisonIsToldAndStopped();

private:
    void move() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QPushButton *button(const RefreshController &decks, int which)
    {
        const auto *box = decks.dialog()->findChild<QDialogButtonBox *>();
        return box->button(QDialogButtonBox::StandardButton(which));
    }

    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

/// Keeps whoever reads a pipe waiting until it is gone itself.
class Pipe final
{
public:
    explicit Pipe(const QString &path)
        : m_path(QFile::encodeName(path))
        , m_isMade(mkfifo(m_path.constData(), 0600) == 0)
    {
    }
    ~Pipe()
    {
        const int end = ::open(m_path.constData(), O_WRONLY | O_NONBLOCK);
        if (end >= 0)
            ::close(end);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;
    [[nodiscard]] bool isMade() const { return m_isMade; }

private:
    QByteArray m_path;
    bool m_isMade;
};

/// The controller over an open workspace.
struct Fixture
{
    explicit Fixture(const QString &workspace)
    {
        auto opened = thread.open(workspace);
        opened.waitForFinished();
        if (!opened.result().has_value())
            qFatal("%s", qPrintable(opened.result().error().message()));
    }
    WorkspaceThread thread;
    FakePrompts prompts;
    QWidget window;
    RefreshController decks { thread, prompts, window };
};

} // namespace

void TestRefreshController::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
    QString text;
    QTextStream stream(&text);
    const QString sample = m_shared.filePath(u"w.sextant"_s);
    QCOMPARE(runCommandLine({ u"new"_s, sample }, stream, stream), 0);
    QCOMPARE(runCommandLine({ u"export"_s, sample, u"--exploration"_s, u"cloud-inference"_s,
                                u"--exploration"_s, u"hyperscaler-capex"_s, u"-o"_s,
                                m_shared.filePath(u"old.pptx"_s) },
                 stream, stream),
        0);
}

void TestRefreshController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : { u"w.sextant"_s, u"old.pptx"_s })
        QVERIFY(QFile::copy(m_shared.filePath(name), path(name)));
}

void TestRefreshController::move() const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
        database.setDatabaseName(path(u"w.sextant"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE market_size SET value = 112.409 WHERE value = 102.19 AND "
                           "source = 'seed-360i-2026'"_s));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(u"change"_s);
}

void TestRefreshController::upToDateDeckHasNothingToRefresh()
{
    Fixture f(path(u"w.sextant"_s));
    f.decks.openDeck(path(u"old.pptx"_s));
    QTRY_VERIFY(f.decks.dialog());
    const auto *list = f.decks.dialog()->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"2"_s); // the first slide is the cover
    QCOMPARE(list->topLevelItem(0)->text(2), u"unchanged"_s);
    QVERIFY(!button(f.decks, QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(!list->accessibleName().isEmpty());
    f.decks.dialog()->close();
    QTRY_VERIFY(!f.decks.dialog());
}

void TestRefreshController::movedChartsAreListedAndRefreshed()
{
    move();
    Fixture f(path(u"w.sextant"_s));
    f.decks.openDeck(path(u"old.pptx"_s));
    QTRY_VERIFY(f.decks.dialog());
    const auto *list = f.decks.dialog()->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->text(2), u"numbers have moved"_s);
    QVERIFY(list->topLevelItem(0)->isExpanded());
    QCOMPARE(list->topLevelItem(0)->child(0)->text(1),
        u"2025: 102.19 USD bn → 112.409 USD bn (+10.0 %)"_s);
    QCOMPARE(list->topLevelItem(1)->text(2), u"unchanged"_s);

    f.prompts.file = path(u"new.pptx"_s);
    QSignalSpy refreshed(&f.decks, &RefreshController::refreshed);
    button(f.decks, QDialogButtonBox::Ok)->click();
    QVERIFY(refreshed.wait());
    QCOMPARE(f.prompts.news.size(), 1);
    QVERIFY2(
        f.prompts.news.first().contains(u"refreshed: 1"_s), qPrintable(f.prompts.news.first()));
    QTRY_VERIFY(!f.decks.dialog());
    // What came out is up to date.
    f.decks.openDeck(path(u"new.pptx"_s));
    QTRY_VERIFY(f.decks.dialog());
    QCOMPARE(
        f.decks.dialog()->findChild<QTreeWidget *>()->topLevelItem(0)->text(2), u"unchanged"_s);
}

void TestRefreshController::stoppingLeavesNoFile()
{
    move();
    const QByteArray before = contentOf(path(u"old.pptx"_s));
    Fixture f(path(u"w.sextant"_s));
    f.decks.openDeck(path(u"old.pptx"_s));
    QTRY_VERIFY(f.decks.dialog());
    f.prompts.file = path(u"old.pptx"_s); // in place
    button(f.decks, QDialogButtonBox::Ok)->click();
    QVERIFY(f.decks.isRunning()); // the first chart is done, the second is to come
    button(f.decks, QDialogButtonBox::Cancel)->click();
    QVERIFY(!f.decks.isRunning());
    QTest::qWait(50);
    QCOMPARE(contentOf(path(u"old.pptx"_s)), before);
    QVERIFY(f.decks.dialog()); // to try again
    QSignalSpy refreshed(&f.decks, &RefreshController::refreshed);
    button(f.decks, QDialogButtonBox::Ok)->click();
    QVERIFY(refreshed.wait());
    QVERIFY(contentOf(path(u"old.pptx"_s)) != before);
}

void TestRefreshController::givingUpTheNameLeavesTheDialog()
{
    move();
    Fixture f(path(u"w.sextant"_s));
    f.decks.openDeck(path(u"old.pptx"_s));
    QTRY_VERIFY(f.decks.dialog());
    button(f.decks, QDialogButtonBox::Ok)->click();
    QCOMPARE(f.prompts.questions, 1);
    QVERIFY(!f.decks.isRunning());
    QVERIFY(f.decks.dialog()->isVisible());
}

void TestRefreshController::badDeckIsReported()
{
    Fixture f(path(u"w.sextant"_s));
    f.decks.openDeck(path(u"w.sextant"_s));
    QTRY_COMPARE(f.prompts.errors.size(), 1);
    QVERIFY(!f.decks.dialog());
    QCOMPARE(f.prompts.errors.first().code, ErrorCode::Malformed);
}

void TestRefreshController::aLongComparisonIsToldAndStopped()
{
    Fixture f(path(u"w.sextant"_s));
    f.window.show();
    const auto progress = [&f]() -> QProgressDialog * {
        auto *dialog = f.window.findChild<QProgressDialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    };
    QFuture<Result<CheckedDeck>> before;
    {
        // What the workspace's thread has to do first takes as long as the pipe is there.
        const Pipe pipe(path(u"pipe"_s));
        QVERIFY(pipe.isMade());
        before = f.thread.checkDeck(path(u"pipe"_s));
        f.decks.openDeck(path(u"old.pptx"_s));
        QVERIFY(!progress()); // it is not yet worth a dialog
        QTRY_VERIFY(progress());
        QVERIFY(progress()->labelText().contains(u"old.pptx"));
        progress()->findChild<QPushButton *>()->click();
        QVERIFY(!progress());
    }
    QTRY_VERIFY(before.isFinished());
    QTest::qWait(50);
    QVERIFY(!f.decks.dialog());
    QVERIFY(f.prompts.errors.isEmpty());
    // The same once more, and to its end.
    f.decks.openDeck(path(u"old.pptx"_s));
    QTRY_VERIFY(f.decks.dialog());
    QVERIFY(!progress());
}

QTEST_MAIN(TestRefreshController)
#include "tst_refreshcontroller.moc"
