// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/storycontroller.h"

#include "app/actions/actionregistry.h"
#include "app/controllers/exportcontroller.h"
#include "app/controllers/savedcontroller.h"
#include "app/controllers/tabscontroller.h"
#include "app/controllers/workspacecontroller.h"
#include "app/settings/settings.h"
#include "db/import/manifestimport.h"
#include "db/values/memberhues.h"
#include "models/items/roles.h"
#include "tests/support/fakeprompts.h"
#include "views/export/pptx/deckfile.h"
#include "views/panels/storypanel.h"

#include <QFile>
#include <QListView>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

/// The controllers around the sample workspace, with the panel and without a window.
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
    StoryController stories { tabs, workspace, prompts, settings,
        [this](const QString &id) { return thread.cube(id); }, widget };
    StoryPanel panel;

    [[nodiscard]] QString path() const { return folder.filePath(u"w.sextant"_s); }
    [[nodiscard]] bool open()
    {
        QSignalSpy contents(&workspace, &WorkspaceController::contentsChanged);
        QSignalSpy opened(&workspace, &WorkspaceController::opened);
        workspace.follow(thread.create(path(), db::sampleDataFolder()), u"w"_s);
        if (!opened.wait())
            return false;
        stories.setPanel(&panel);
        tabs.openSaved(workspace.current().explorations.first());
        workspace.requestContents();
        return contents.wait() && QTest::qWaitFor([this] {
            return tabs.exploration() && tabs.exploration()->pivot();
        });
    }
    /// What the file holds, read by a connection of its own.
    [[nodiscard]] QList<Story> inFile() const
    {
        const auto file = db::Workspace::open(path(), db::OpenMode::ReadOnly);
        return file ? (*file)->stories().value() : QList<Story>();
    }
    [[nodiscard]] bool waitForFile(const std::function<bool(const QList<Story> &)> &isThere) const
    {
        return QTest::qWaitFor([&] { return isThere(inFile()); });
    }
};

} // namespace

class TestStoryController final : public QObject
{
    Q_OBJECT

private slots:
    void editsAreKeptAndUndone();
    void storiesAreMadeRenamedAndRemoved();
    void whatIsShownBecomesASlide();
    void aSlidesExplorationCannotBeRemoved();
    void storiesMayChangeWhileSomebodyIsAsked();
    void picturesAreDrawn();
    void aStoryIsWritten_data();
    void aStoryIsWritten();
    void twoChartsOnASlide();
    void decksComeFromTheExportDialog();
    void thePanelOpensTheExportDialog();
    void writingCanBeStopped();
    void whatIsWholeIsNotStopped();
    void aLostDatasetIsReported();
};

void TestStoryController::editsAreKeptAndUndone()
{
    Fixture f;
    QVERIFY(f.open());
    const Story before = f.workspace.contents().stories.first();
    Story next = before;
    next.items.move(0, 2);
    Story last = next;
    last.items.removeLast();
    f.stories.edit(next, u"Move"_s);
    f.stories.edit(last, u"Remove"_s); // before the first has reached the file
    QCOMPARE(f.workspace.contents().stories, QList<Story> { last });
    QVERIFY(f.waitForFile([&](const QList<Story> &is) { return is == QList<Story> { last }; }));
    f.stories.undo();
    QVERIFY(f.waitForFile([&](const QList<Story> &is) { return is == QList<Story> { next }; }));
    f.stories.undo();
    QVERIFY(f.waitForFile([&](const QList<Story> &is) { return is == QList<Story> { before }; }));
    f.stories.undo(); // nothing is left
    f.stories.redo();
    QVERIFY(f.waitForFile([&](const QList<Story> &is) { return is == QList<Story> { next }; }));
    QVERIFY(f.prompts.errors.isEmpty());
}

void TestStoryController::storiesAreMadeRenamedAndRemoved()
{
    Fixture f;
    QVERIFY(f.open());
    f.prompts.name = u"My story"_s;
    f.stories.newWithPrompt();
    QCOMPARE(f.workspace.contents().stories.size(), 2);
    QCOMPARE(f.panel.current(), u"my-story"_s);
    f.prompts.name = u"Another name"_s;
    f.stories.renameWithPrompt(u"my-story"_s);
    QVERIFY(f.waitForFile([](const QList<Story> &is) {
        return is.size() == 2 && is.last().names.en == u"Another name";
    }));
    f.prompts.agrees = false;
    f.stories.removeWithPrompt(u"my-story"_s);
    QCOMPARE(f.workspace.contents().stories.size(), 2);
    f.prompts.agrees = true;
    f.stories.removeWithPrompt(u"my-story"_s);
    QVERIFY(f.waitForFile([](const QList<Story> &is) { return is.size() == 1; }));
    QCOMPARE(f.panel.current(), u"overview"_s);
    f.stories.undo();
    QVERIFY(f.waitForFile([](const QList<Story> &is) { return is.size() == 2; }));
}

void TestStoryController::whatIsShownBecomesASlide()
{
    Fixture f;
    QVERIFY(f.open());
    const auto saved = f.workspace.contents().explorations.size();
    const auto slides = f.workspace.contents().stories.first().items.size();
    // As it is saved: a slide of it, and nothing else.
    f.stories.addShown(u"overview"_s, 1);
    QCOMPARE(f.workspace.contents().stories.first().items.size(), slides + 1);
    QCOMPARE(f.workspace.contents().stories.first().items[1].exploration,
        f.workspace.contents().explorations.first().id);
    QCOMPARE(f.workspace.contents().explorations.size(), saved);
    // Changed: it is saved under its headline first.
    Exploration changed = f.tabs.exploration()->current();
    changed.chart = u"line"_s;
    changed.title = u"Another look"_s;
    f.tabs.push(changed, u"Chart"_s);
    QVERIFY(QTest::qWaitFor(
        [&] { return f.tabs.exploration()->pivot()->exploration.title == u"Another look"; }));
    QSignalSpy kept(&f.workspace, &WorkspaceController::explorationsChanged);
    f.stories.addShown(u"overview"_s, 0);
    QVERIFY(kept.wait());
    QCOMPARE(f.workspace.contents().explorations.size(), saved + 1);
    QVERIFY(f.waitForFile([](const QList<Story> &is) {
        return is.first().items.first().exploration == u"another-look";
    }));
    // A story of its own.
    f.prompts.name = u"Mine"_s;
    f.stories.addShown({}, 0);
    QVERIFY(f.waitForFile([](const QList<Story> &is) {
        return is.size() == 2 && is.last().items.size() == 1
            && is.last().items.first().exploration == u"another-look";
    }));
    QVERIFY(f.prompts.errors.isEmpty());
}

void TestStoryController::aSlidesExplorationCannotBeRemoved()
{
    Fixture f;
    QVERIFY(f.open());
    const auto saved = f.workspace.contents().explorations.size();
    f.saved.removeExploration(u"cic-deployment"_s);
    QCOMPARE(f.prompts.errors.size(), 1);
    QVERIFY(f.prompts.errors.first().what.contains(u"AI inference chips: an overview"));
    QCOMPARE(f.prompts.questions, 0);
    QCOMPARE(f.workspace.contents().explorations.size(), saved);
}

void TestStoryController::storiesMayChangeWhileSomebodyIsAsked()
{
    Fixture f;
    QVERIFY(f.open());
    Story longer = f.workspace.contents().stories.first();
    longer.items += longer.items.first();
    // The list is another one by the time that the name is there.
    f.prompts.meanwhile = [&f, longer] { f.workspace.saveStory(longer); };
    f.prompts.name = u"Renamed"_s;
    f.stories.renameWithPrompt(u"overview"_s);
    QCOMPARE(f.workspace.contents().stories.first().names.en, u"Renamed"_s);
    QCOMPARE(f.workspace.contents().stories.first().items, longer.items);
    // What is gone cannot be removed once more.
    f.prompts.meanwhile = [&f] { f.workspace.removeStory(u"overview"_s); };
    f.stories.removeWithPrompt(u"overview"_s);
    QVERIFY(f.workspace.contents().stories.isEmpty());
    f.stories.undo(); // of the new name
    QCOMPARE(f.workspace.contents().stories, QList<Story> { longer });
    QVERIFY(f.prompts.errors.isEmpty());
}

void TestStoryController::picturesAreDrawn()
{
    Fixture f;
    QVERIFY(f.open());
    const QAbstractItemModel *model = f.panel.findChild<QListView *>()->model();
    const auto drawn = [model](int row) {
        return !model->index(row, 0).data(Qt::DecorationRole).value<QImage>().isNull();
    };
    // Where a dock puts a panel that is behind another one: nobody looks at it.
    QWidget place;
    place.resize(300, 600);
    f.panel.setParent(&place);
    f.panel.setGeometry(-400, 0, 300, 600);
    place.show();
    f.panel.show();
    QVERIFY(f.panel.isVisible());
    QVERIFY(!QTest::qWaitFor([&] { return drawn(0); }, 300));
    f.panel.move(0, 0);
    f.stories.wantPreviews();
    const auto leave = qScopeGuard([&] { f.panel.setParent(nullptr); });
    QVERIFY(QTest::qWaitFor([&] { return drawn(model->rowCount() - 1); }, 20000));
    const auto image = model->index(0, 0).data(Qt::DecorationRole).value<QImage>();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 8); // a chart, not a plain ground
    // Members that get another colour by hand have it in all of them. The fourth shows deployments.
    const auto picture
        = [model] { return model->index(3, 0).data(Qt::DecorationRole).value<QImage>(); };
    const QImage before = picture();
    for (const int hue : { 2, 6 }) {
        const QString member = hue == 2 ? u"cloud"_s : u"edge"_s;
        f.workspace.setMemberHue(memberKey(u"deployment"_s, member), hue);
    }
    QTRY_VERIFY_WITH_TIMEOUT(picture() != before, 20000);
}

void TestStoryController::aStoryIsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("slides") << u"a.pptx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("document") << u"a.pdf"_s << QByteArray("%PDF-");
}

void TestStoryController::aStoryIsWritten()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    Fixture f;
    QVERIFY(f.open());
    f.prompts.file = f.folder.filePath(name);
    QSignalSpy written(&f.stories.decks(), &DeckController::written);
    QSignalSpy progressed(&f.stories.decks(), &DeckController::progressed);
    f.stories.exportTo(u"overview"_s, *f.prompts.file, {});
    QVERIFY(f.stories.decks().isBusy());
    QVERIFY(written.wait(60000));
    QVERIFY(!f.stories.decks().isBusy());
    QCOMPARE(written.first().first().toString(), f.folder.filePath(name));
    QFile made(f.folder.filePath(name));
    QVERIFY(made.open(QIODevice::ReadOnly));
    QVERIFY(made.readAll().startsWith(begin));
    int before = -1;
    for (const QVariantList &step : progressed) {
        QVERIFY(step[0].toInt() >= before);
        before = step[0].toInt();
    }
    QCOMPARE(before, progressed.last()[1].toInt());
    QVERIFY(f.prompts.errors.isEmpty());
}

/// What is chosen in the panel's menu is kept, and half as many slides are written.
void TestStoryController::twoChartsOnASlide()
{
    Fixture f;
    QVERIFY(f.open());
    auto *menu = f.panel.findChild<QMenu *>();
    QVERIFY(menu);
    emit menu->aboutToShow();
    QAction *pairs = menu->actions().last();
    QCOMPARE(pairs->text(), u"Two Charts on a Slide"_s);
    QVERIFY(pairs->isCheckable() && !pairs->isChecked());
    pairs->trigger();
    QCOMPARE(f.settings.value(settings::StoryPerSlide), 2);
    emit menu->aboutToShow();
    QVERIFY(menu->actions().last()->isChecked());
    const auto slides = [&f](const QString &name) {
        f.prompts.file = f.folder.filePath(name);
        QSignalSpy written(&f.stories.decks(), &DeckController::written);
        f.stories.exportTo(u"overview"_s, *f.prompts.file, {});
        const bool isWritten = !written.isEmpty() || written.wait(60000);
        const auto deck = DeckFile::open(f.folder.filePath(name));
        return isWritten && deck ? deck->slides()->size() : -1;
    };
    const qsizetype pairsOfCharts = slides(u"two.pptx"_s);
    menu->actions().last()->trigger();
    QCOMPARE(f.settings.value(settings::StoryPerSlide), 1);
    const qsizetype count = f.workspace.contents().stories.first().items.size();
    QCOMPARE(slides(u"one.pptx"_s) - pairsOfCharts, count - (count + 1) / 2);
}

void TestStoryController::decksComeFromTheExportDialog()
{
    Fixture f;
    QVERIFY(f.open());
    ActionRegistry actions;
    ExportChoice choice;
    ExportController exporting(f.tabs, f.prompts, f.settings, actions, f.widget,
        [&choice](const ExportQuestion &) { return std::optional(choice); });
    exporting.setStories(f.stories, [&f](const QString &id) { return f.thread.cube(id); });
    const QList<ExportSubject> subjects = f.stories.subjects();
    QCOMPARE(subjects.size(), 1);
    QCOMPARE(subjects.first().id, u"overview"_s);
    const qsizetype slides = f.workspace.contents().stories.first().items.size();

    QSignalSpy written(&f.stories.decks(), &DeckController::written);
    QSignalSpy progressed(&f.stories.decks(), &DeckController::progressed);
    choice = { {}, f.folder.filePath(u"story.pdf"_s), subjects.first() };
    exporting.exportCurrent();
    QVERIFY(written.wait(60000));
    QVERIFY(QFile::exists(choice.path));
    QCOMPARE(progressed.last()[1].toInt(), int(slides) * 2 + 1);

    // The market of the exploration has numbers after one of several sources.
    choice.path = f.folder.filePath(u"each.pptx"_s);
    choice.subject = { ExportSubject::Kind::EachMember, u"source"_s, u"Source"_s, {} };
    exporting.exportCurrent();
    QVERIFY(written.wait(60000));
    QVERIFY(QFile::exists(choice.path));
    QCOMPARE(progressed.last()[1].toInt(), 3);
    QVERIFY(f.prompts.errors.isEmpty());

    choice.subject.id = u"planet"_s;
    choice.path = f.folder.filePath(u"none.pptx"_s);
    exporting.exportCurrent();
    QTRY_VERIFY(!f.prompts.errors.isEmpty());
    QVERIFY(!QFile::exists(choice.path));
}

/// With the story proposed, its first slide shown, and all that the dialog has to offer.
void TestStoryController::thePanelOpensTheExportDialog()
{
    Fixture f;
    QVERIFY(f.open());
    f.tabs.closeAll(); // a story needs no tab
    f.settings.setValue(settings::ExportDark, true);
    ActionRegistry actions;
    QList<ExportQuestion> questions;
    ExportController exporting(
        f.tabs, f.prompts, f.settings, actions, f.widget, [&](const ExportQuestion &question) {
            questions += question;
            ExportOptions options = question.options;
            options.perSlide = 1;
            return std::optional(ExportChoice {
                options, f.folder.filePath(u"told.pdf"_s), question.subjects.first() });
        });
    exporting.setStories(f.stories, [&f](const QString &id) { return f.thread.cube(id); });
    connect(
        &f.stories, &StoryController::exportRequested, &exporting, &ExportController::exportStory);
    Story other = f.workspace.contents().stories.first();
    other.id = u"other"_s;
    other.items = { other.items.last() };
    QSignalSpy kept(&f.workspace, &WorkspaceController::storiesChanged);
    f.workspace.saveStory(other);
    QCOMPARE(f.stories.subjects().size(), 2);

    QSignalSpy written(&f.stories.decks(), &DeckController::written);
    emit f.panel.exportRequested(u"other"_s);
    QVERIFY(written.wait(60000));
    QCOMPARE(questions.size(), 1);
    const ExportQuestion &asked = questions.first();
    QCOMPARE(asked.subjects.size(), 2);
    QCOMPARE(asked.subjects.first().id, u"other"_s);
    QVERIFY(asked.subjects.first().isDeck());
    QCOMPARE(asked.fileName, u"other"_s);
    QVERIFY(asked.options.theme.isDark);
    const auto first = f.stories.firstSlide(u"other"_s, Language::English);
    QVERIFY(first);
    QCOMPARE(asked.pivot->dataset.id, first->dataset);
    QCOMPARE(asked.pivot->exploration.chart, first->chart);
    QVERIFY(QFile::exists(f.folder.filePath(u"told.pdf"_s)));
    QVERIFY(f.prompts.errors.isEmpty());
    // A story without slides has nothing to write.
    emit f.panel.exportRequested(u"nowhere"_s);
    QCOMPARE(f.prompts.errors.size(), 1);
    QCOMPARE(f.prompts.errors.first().code, ErrorCode::NotFound);
}

void TestStoryController::writingCanBeStopped()
{
    Fixture f;
    QVERIFY(f.open());
    f.prompts.file = f.folder.filePath(u"a.pptx"_s);
    QSignalSpy ended(&f.stories.decks(), &DeckController::ended);
    connect(&f.stories.decks(), &DeckController::progressed, &f.stories, [&f](int done, int) {
        if (done == 5)
            f.stories.decks().cancel();
    });
    f.stories.exportTo(u"overview"_s, *f.prompts.file, {});
    QVERIFY(ended.count() > 0 || ended.wait(60000));
    QVERIFY(!f.stories.decks().isBusy());
    QTest::qWait(50);
    QVERIFY(!QFile::exists(*f.prompts.file));
    QVERIFY(f.prompts.errors.isEmpty());
    // Another one can be written after it.
    f.stories.decks().disconnect(&f.stories);
    QSignalSpy written(&f.stories.decks(), &DeckController::written);
    f.stories.exportTo(u"overview"_s, *f.prompts.file, {});
    QVERIFY(written.wait(60000));
}

void TestStoryController::whatIsWholeIsNotStopped()
{
    Fixture f;
    QVERIFY(f.open());
    f.prompts.file = f.folder.filePath(u"a.pptx"_s);
    QSignalSpy written(&f.stories.decks(), &DeckController::written);
    connect(&f.stories.decks(), &DeckController::progressed, &f.stories, [&f](int done, int all) {
        if (done == all) // the last page is laid out; the next event writes the file
            QMetaObject::invokeMethod(
                &f.stories, [&f] { f.stories.decks().cancel(); }, Qt::QueuedConnection);
    });
    f.stories.exportTo(u"overview"_s, *f.prompts.file, {});
    QVERIFY(written.wait(60000));
    QVERIFY(QFile::exists(*f.prompts.file));
    QCOMPARE(f.prompts.news.size(), 1); // that it is saved, not that it was stopped
    QVERIFY(!f.stories.decks().isBusy());
}

void TestStoryController::aLostDatasetIsReported()
{
    Fixture f;
    QVERIFY(f.open());
    Saved lost = f.workspace.contents().explorations.first();
    lost.json.insert(u"dataset"_s, u"gone"_s);
    lost.id = u"lost"_s;
    f.workspace.saveExploration(lost);
    QSignalSpy kept(&f.workspace, &WorkspaceController::explorationsChanged);
    QVERIFY(kept.wait());
    Story story = f.workspace.contents().stories.first();
    story.items = { story.items.first(), { u"lost"_s, {}, {} } };
    f.stories.edit(story, u"Edit"_s);
    f.prompts.file = f.folder.filePath(u"a.pptx"_s);
    QFile old(*f.prompts.file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("precious");
    old.close();
    QSignalSpy ended(&f.stories.decks(), &DeckController::ended);
    f.stories.exportTo(u"overview"_s, *f.prompts.file, {});
    QVERIFY(ended.wait(60000));
    QCOMPARE(f.prompts.errors.size(), 1);
    const QString said = f.prompts.errors.first().message();
    QVERIFY2(
        said.contains(u"\"overview\"") && said.contains(u"\"lost\"") && said.contains(u"\"gone\""),
        qPrintable(said));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("precious"));
}

QTEST_MAIN(TestStoryController)
#include "tst_storycontroller.moc"
