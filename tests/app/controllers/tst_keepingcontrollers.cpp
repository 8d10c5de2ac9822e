// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actionregistry.h"
#include "app/controllers/exportcontroller.h"
#include "app/controllers/savedcontroller.h"
#include "app/controllers/tabscontroller.h"
#include "app/controllers/workspacecontroller.h"
#include "app/settings/settings.h"
#include "db/import/manifestimport.h"
#include "models/explore/explorationjson.h"
#include "tests/support/fakeprompts.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <memory>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

/// The controllers around the sample workspace, without a window.
struct Fixture
{
    QTemporaryDir folder;
    Settings settings { folder.path() };
    FakePrompts prompts;
    WorkspaceThread thread;
    WorkspaceController workspace { thread, prompts, settings };
    QTabWidget widget;
    TabsController tabs { widget, [this](const QString &id) { return thread.cube(id); } };
    SavedController saved { tabs, workspace, prompts };
    ActionRegistry actions;
    std::optional<ExportChoice> choice;
    QString proposedName;
    ExportController exporting { tabs, prompts, settings, actions, widget,
        [this](const ExportQuestion &question) {
            proposedName = question.fileName;
            if (choice)
                choice->options = question.options;
            return choice;
        } };

    [[nodiscard]] bool open()
    {
        QSignalSpy opened(&workspace, &WorkspaceController::opened);
        workspace.follow(
            thread.create(folder.filePath(u"w.sextant"_s), db::sampleDataFolder()), u"w"_s);
        if (!opened.wait())
            return false;
        tabs.openSaved(workspace.current().explorations.first());
        return waitForPivot();
    }
    [[nodiscard]] bool waitForPivot()
    {
        return QTest::qWaitFor(
            [this] { return tabs.exploration() && tabs.exploration()->pivot(); });
    }
};

} // namespace

class TestKeepingControllers : public QObject
{
    Q_OBJECT

private slots:
    void explorationIsSavedUnderAName();
    void sameNameAsksBeforeReplacing();
    void idsAreSlugsAndUnique_data();
    void idsAreSlugsAndUnique();
    void scenarioIsSavedAppliedAndUndone();
    void scenarioOfAnotherDatasetBringsItsExploration();
    void exportWritesTheFile_data();
    void exportWritesTheFile();
    void exportFailureIsReported();
    void exportIsStopped_data();
    void exportIsStopped();
    void exportOutlivesTheWindow();
};

void TestKeepingControllers::explorationIsSavedUnderAName()
{
    Fixture f;
    QVERIFY(f.open());
    Exploration changed = f.tabs.exploration()->current();
    changed.chart = u"line"_s;
    f.tabs.push(changed, u"Chart"_s);
    f.prompts.name = u"My own view"_s;
    QSignalSpy kept(&f.workspace, &WorkspaceController::explorationsChanged);
    const auto before = f.workspace.contents().explorations.size();
    f.saved.saveExploration();
    QVERIFY(kept.wait());
    QCOMPARE(f.workspace.contents().explorations.size(), before + 1);
    const Saved saved = f.workspace.contents().explorations.last();
    QCOMPARE(saved.id, u"my-own-view"_s);
    QCOMPARE(explorationFromJson(saved.json).value(), changed);
    QCOMPARE(f.tabs.currentId(), u"my-own-view"_s);
    QCOMPARE(f.widget.tabText(0), u"My own view"_s);

    f.tabs.close(0);
    f.saved.openExploration(u"my-own-view"_s);
    QVERIFY(f.waitForPivot());
    QCOMPARE(f.tabs.exploration()->current(), changed);
}

void TestKeepingControllers::sameNameAsksBeforeReplacing()
{
    Fixture f;
    QVERIFY(f.open());
    const Saved first = f.workspace.current().explorations.first();
    f.prompts.name = first.names.en;
    f.prompts.agrees = false;
    f.saved.saveExploration();
    QTest::qWait(30);
    QCOMPARE(f.prompts.questions, 2);
    QVERIFY(f.prompts.news.isEmpty());
    f.prompts.agrees = true;
    QSignalSpy kept(&f.workspace, &WorkspaceController::explorationsChanged);
    f.saved.saveExploration();
    QVERIFY(kept.wait());
    QCOMPARE(f.workspace.contents().explorations.size(), f.workspace.current().explorations.size());
    for (const Saved &saved : f.workspace.contents().explorations) {
        if (saved.id == first.id)
            QCOMPARE(saved.names, first.names); // the other languages stay
    }
}

void TestKeepingControllers::idsAreSlugsAndUnique_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << u"Who buys, 2025?"_s << u"who-buys-2025"_s;
    QTest::newRow("taken by another name") << u"A B!"_s << u"a-b-2"_s;
    QTest::newRow("the same name") << u"A-B"_s << u"a-b"_s;
    QTest::newRow("the same name in Chinese") << u"甲乙"_s << u"a-b"_s;
}

void TestKeepingControllers::idsAreSlugsAndUnique()
{
    QFETCH(const QString, name);
    QFETCH(const QString, id);
    const QList<Saved> others { { u"a-b"_s, { u"A-B"_s, u"甲乙"_s, {} }, {} } };
    QCOMPARE(SavedController::idFor(name, others), id);
    QVERIFY(!SavedController::idFor(u"丙"_s, others).isEmpty());
}

void TestKeepingControllers::scenarioIsSavedAppliedAndUndone()
{
    Fixture f;
    QVERIFY(f.open());
    const Exploration bare = f.tabs.exploration()->current();
    Exploration forecast = bare;
    ForecastSpec spec;
    spec.rate = 0.1;
    spec.untilYear = 2035;
    forecast.forecast = spec;
    f.tabs.push(forecast, u"Forecast"_s);
    QSignalSpy kept(&f.workspace, &WorkspaceController::scenariosChanged);
    f.saved.saveScenario(u"House view"_s);
    QVERIFY(kept.wait());
    QCOMPARE(f.workspace.contents().scenarios.size(), 1);
    QCOMPARE(f.tabs.exploration()->current().forecast->name, u"House view"_s);

    while (f.tabs.exploration()->canUndo())
        f.tabs.exploration()->undo();
    QCOMPARE(f.tabs.exploration()->current(), bare);
    f.saved.applyScenario(u"house-view"_s);
    QCOMPARE(f.tabs.exploration()->current().forecast->untilYear, 2035);
    QTRY_VERIFY(f.tabs.exploration()->pivot()->rows.labels.last().first().isScenario);
    QCOMPARE(f.tabs.exploration()->pivot()->rows.labels.last().first().period.year(), 2035);
    f.tabs.exploration()->undo();
    QCOMPARE(f.tabs.exploration()->current(), bare);
}

void TestKeepingControllers::scenarioOfAnotherDatasetBringsItsExploration()
{
    Fixture f;
    QVERIFY(f.open());
    Exploration forecast = f.tabs.exploration()->current();
    forecast.forecast = ForecastSpec {};
    f.tabs.push(forecast, u"Forecast"_s);
    QSignalSpy kept(&f.workspace, &WorkspaceController::scenariosChanged);
    f.saved.saveScenario(u"Plain"_s);
    QVERIFY(kept.wait());
    f.tabs.closeAll();
    f.saved.applyScenario(u"plain"_s);
    QVERIFY(f.waitForPivot());
    QCOMPARE(f.tabs.exploration()->current().dataset, u"market-size"_s);
    QVERIFY(f.tabs.exploration()->current().forecast.has_value());
}

void TestKeepingControllers::exportWritesTheFile_data()
{
    QTest::addColumn<QString>("suffix");
    for (const Exporter *exporter : exporters())
        QTest::newRow(qPrintable(exporter->suffix())) << exporter->suffix();
}

void TestKeepingControllers::exportWritesTheFile()
{
    QFETCH(const QString, suffix);
    Fixture f;
    QVERIFY(f.open());
    const QString path = f.folder.filePath(u"out/chart."_s + suffix);
    QVERIFY(QDir(f.folder.path()).mkdir(u"out"_s));
    f.choice = ExportChoice { {}, path, {} };
    QSignalSpy exported(&f.exporting, &ExportController::exported);
    f.exporting.exportCurrent();
    QVERIFY(exported.wait());
    QVERIFY(QFile(path).size() > 30);
    if (suffix == u"png")
        QCOMPARE(QImage(path).size(), QSize(2560, 1440));
    QVERIFY(!f.proposedName.isEmpty() && !f.proposedName.contains(u'/'));
    QCOMPARE(f.settings.value(settings::ExportFolder), f.folder.filePath(u"out"_s));
    QCOMPARE(f.prompts.news.size(), 1);
}

void TestKeepingControllers::exportFailureIsReported()
{
    Fixture f;
    QVERIFY(f.open());
    f.choice = ExportChoice { {}, f.folder.filePath(u"missing/chart.png"_s), {} };
    f.exporting.exportCurrent();
    QTRY_COMPARE(f.prompts.errors.size(), 1);
    QCOMPARE(f.prompts.errors.first().code, ErrorCode::NotFound);
    QVERIFY(f.prompts.news.isEmpty());
}

void TestKeepingControllers::exportIsStopped_data()
{
    exportWritesTheFile_data();
}

void TestKeepingControllers::exportIsStopped()
{
    QFETCH(const QString, suffix);
    Fixture f;
    QVERIFY(f.open());
    const QString path = f.folder.filePath(u"chart."_s + suffix);
    f.choice = ExportChoice { {}, path, {} };
    QVERIFY(!f.exporting.isBusy());
    f.exporting.exportCurrent();
    QVERIFY(f.exporting.isBusy());
    f.proposedName.clear();
    f.exporting.exportCurrent(); // one at a time
    QVERIFY(f.proposedName.isEmpty());
    f.exporting.cancel();
    QTRY_VERIFY(!f.exporting.isBusy());
    QVERIFY(!QFile::exists(path));
    QVERIFY(f.prompts.errors.isEmpty());
    QCOMPARE(f.prompts.news.size(), 1);

    QSignalSpy exported(&f.exporting, &ExportController::exported);
    f.exporting.exportCurrent(); // the next is not stopped
    QVERIFY(exported.wait());
    QVERIFY(QFile::exists(path));
}

void TestKeepingControllers::exportOutlivesTheWindow()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    auto f = std::make_unique<Fixture>();
    QVERIFY(f->open());
    const PivotPtr shown = f->tabs.exploration()->pivot();
    f->choice = ExportChoice { {}, path, {} };
    f->exporting.exportCurrent();
    QTimer::singleShot(0, this, [&f] { f.reset(); }); // behind the one that begins
    QTRY_VERIFY(!f);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), fileContent(*shown, path, {}).value());
}

QTEST_MAIN(TestKeepingControllers)
#include "tst_keepingcontrollers.moc"
