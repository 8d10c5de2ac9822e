// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/importcontroller.h"

#include "app/controllers/tabscontroller.h"
#include "app/controllers/workspacecontroller.h"
#include "app/settings/settings.h"
#include "tests/support/fakeprompts.h"
#include "views/dialogs/importdialog.h"

#include <QFile>
#include <QSignalSpy>
#include <QTabWidget>
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
    QTabWidget pages;
    WorkspaceThread thread;
    WorkspaceController workspace { thread, prompts, settings };
    TabsController tabs { pages, [this](const QString &id) { return thread.cube(id); } };
    ImportController controller { workspace, tabs, prompts, settings, pages };
    QSignalSpy imported { &controller, &ImportController::imported };

    bool open()
    {
        QSignalSpy opened(&workspace, &WorkspaceController::opened);
        const QString path = folder.filePath(u"w.sextant"_s);
        if (!db::Workspace::create(path))
            return false;
        workspace.open(path);
        return opened.wait();
    }
    QString write(const QByteArray &content) const
    {
        QFile file(folder.filePath(u"pc.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }
    [[nodiscard]] static QByteArray rows(int count)
    {
        QByteArray text("quarter,vendor,units\n");
        for (int i = 0; i < count; ++i)
            text += "2024Q" + QByteArray::number(1 + i % 4) + ",V" + QByteArray::number(i % 50)
                + ',' + QByteArray::number(i) + '\n';
        return text;
    }
};

} // namespace

class TestImportController : public QObject
{
    Q_OBJECT

private slots:
    void aFileBecomesATab()
    {
        Fixture f;
        QVERIFY(f.open());
        f.prompts.file = f.write(Fixture::rows(1000));
        f.controller.importWithPrompt();
        QTRY_VERIFY(f.controller.dialog());
        QCOMPARE(f.controller.dialog()->plan().dataset, u"pc"_s);
        emit f.controller.dialog()->importRequested(f.controller.dialog()->plan());
        QVERIFY(f.imported.wait());
        QCOMPARE(f.imported.first().first().toString(), u"pc"_s);
        QTRY_COMPARE(f.tabs.count(), 1);
        QTRY_VERIFY(!f.controller.dialog());
        QVERIFY(f.prompts.errors.isEmpty());
        const QString news = f.prompts.news.join(u'\n');
        QVERIFY2(news.contains(u"1,000 row") && news.contains(u"“Pc”"), qPrintable(news));
        QCOMPARE(f.workspace.contents().datasets.size(), 1);
        QCOMPARE(f.settings.value(settings::ImportFolder), f.folder.path());
    }

    void anotherNameIsAnotherDataset()
    {
        Fixture f;
        QVERIFY(f.open());
        f.controller.importFile(f.write(Fixture::rows(10)));
        QTRY_VERIFY(f.controller.dialog());
        ImportPlan plan = f.controller.dialog()->plan();
        plan.datasetName = u"PC Shipments"_s;
        emit f.controller.dialog()->importRequested(plan);
        QVERIFY(f.imported.wait());
        QCOMPARE(f.imported.first().first().toString(), u"pc-shipments"_s);
        QCOMPARE(f.workspace.contents().datasets.first().names.en, u"PC Shipments"_s);
    }

    void aSecondEditionShowsInTheOpenTab()
    {
        Fixture f;
        QVERIFY(f.open());
        const auto import = [&f](const QByteArray &text) {
            f.controller.importFile(f.write(text));
            if (!QTest::qWaitFor([&f] { return f.controller.dialog() != nullptr; }))
                return false;
            emit f.controller.dialog()->importRequested(f.controller.dialog()->plan());
            const bool isDone = f.imported.wait();
            return isDone && QTest::qWaitFor([&f] { return !f.controller.dialog(); });
        };
        const auto firstValue = [&f]() -> double {
            const ExplorationController *looked = f.tabs.exploration();
            return looked && looked->pivot() && looked->cube()
                ? looked->cube()->tracker ? double(looked->cube()->tracker->rowCount) : -1
                : -1;
        };
        QVERIFY(import("quarter,vendor,units\n2024Q1,Dell,5\n2024Q2,Dell,6\n"));
        QTRY_COMPARE(f.tabs.count(), 1);
        QTRY_COMPARE(firstValue(), 2.0);
        QVERIFY(import("quarter,vendor,units\n2024Q1,Dell,7\n2024Q2,Dell,8\n2024Q3,Dell,9\n"));
        QTRY_COMPARE(firstValue(), 3.0);
        QCOMPARE(f.tabs.count(), 1);
    }

    void badRowsStayInTheDialog()
    {
        Fixture f;
        QVERIFY(f.open());
        f.controller.importFile(f.write(Fixture::rows(100) + "2024Q1,Dell\n"));
        QTRY_VERIFY(f.controller.dialog());
        emit f.controller.dialog()->importRequested(f.controller.dialog()->plan());
        QVERIFY(f.controller.isRunning());
        QVERIFY(f.controller.dialog()->isRunning());
        QTRY_VERIFY(!f.controller.isRunning());
        QVERIFY(f.controller.dialog());
        QVERIFY(!f.controller.dialog()->isRunning());
        QCOMPARE(f.imported.size(), 0);
    }

    void canBeStopped()
    {
        Fixture f;
        QVERIFY(f.open());
        f.controller.importFile(f.write(Fixture::rows(400000)));
        QTRY_VERIFY(f.controller.dialog());
        emit f.controller.dialog()->importRequested(f.controller.dialog()->plan());
        f.controller.dialog()->reject();
        QTRY_VERIFY(!f.controller.isRunning());
        QCOMPARE(f.imported.size(), 0);
        const auto workspace = db::Workspace::open(f.folder.filePath(u"w.sextant"_s));
        QVERIFY(workspace);
        QCOMPARE((*workspace)->datasets()->size(), 0);
    }

    void endsWithTheWindow()
    {
        Fixture f;
        QVERIFY(f.open());
        f.controller.importFile(f.write(Fixture::rows(400000)));
        QTRY_VERIFY(f.controller.dialog());
        emit f.controller.dialog()->importRequested(f.controller.dialog()->plan());
        QVERIFY(f.controller.isRunning());
        // The fixture goes while the import runs: the destructor stops and waits.
    }

    void whatCannotBeReadIsReported()
    {
        Fixture f;
        QVERIFY(f.open());
        f.controller.importFile(f.folder.filePath(u"none.csv"_s));
        QTRY_COMPARE(f.prompts.errors.size(), 1);
        QVERIFY(!f.controller.dialog());
        f.controller.importFile(f.write(""));
        QTRY_COMPARE(f.prompts.errors.size(), 2);
        QVERIFY(f.prompts.errors.last().what.contains(u"empty"));
    }

    void anotherFormatIsReadAnew()
    {
        Fixture f;
        QVERIFY(f.open());
        f.controller.importFile(f.write("quarter,vendor,units\n2024Q1,A,1\n"));
        QTRY_VERIFY(f.controller.dialog());
        QCOMPARE(f.controller.dialog()->plan().columns.size(), 3);
        emit f.controller.dialog()->formatRequested({ ';', '.', u"UTF-8"_s });
        QTRY_COMPARE(f.controller.dialog()->plan().columns.size(), 1);
    }
};

QTEST_MAIN(TestImportController)
#include "tst_importcontroller.moc"
