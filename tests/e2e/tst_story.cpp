// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/deckcontroller.h"
#include "app/controllers/explorationcontroller.h"
#include "tests/e2e/hand.h"
#include "tests/e2e/realprogram.h"
#include "tests/e2e/screenshot.h"
#include "views/dialogs/exportdialog.h"
#include "views/export/pptx/deckfile.h"
#include "views/panels/explorationpage.h"
#include "views/panels/storypanel.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::e2e;

namespace {

constexpr int Patience = 20000; ///< ms: for a busy machine, not for the program
constexpr int StepTime = 60;    ///< ms between two movements of a drag

} // namespace

/// A story told by hand: its slides put in order by dragging, its words written, and its deck
/// exported. The slots are the steps, in order, on the same window.
class TestStory : public RealProgram
{
    Q_OBJECT

public:
    explicit TestStory(const QDir &home)
        : RealProgram(home)
    {
    }

private slots:
    void initTestCase();
    void thePanelShowsTheStory();
    void draggingMovesASlide_data();
    void draggingMovesASlide();
    void everyDragIsUndone();
    void aHeadlineIsWritten();
    void theDeckIsWritten();
    void writingIsStopped();
    void cleanupTestCase();

private:
    [[nodiscard]] StoryPanel *panel() { return m_services->panels().story(); }
    [[nodiscard]] QListView *list() { return panel()->findChild<QListView *>(); }
    [[nodiscard]] Story story() { return m_services->workspace().contents().stories.value(0); }
    [[nodiscard]] QStringList order();
    [[nodiscard]] QPushButton *exportButton();
    /// Drags from one point of the list to another, the pointer moving step by step while the
    /// window goes on, since a drag has an event loop of its own.
    void drag(const QPoint &from, const QPoint &to);
    /// Clicks Export Deck and writes a path into the dialog that comes.
    void exportTo(const QString &path);
    [[nodiscard]] static QLineEdit *pathField(const ExportDialog &dialog);

    QStringList m_before; ///< the order of the slides as the sample has it
};

QStringList TestStory::order()
{
    QStringList ids;
    for (const StoryItem &item : story().items)
        ids += item.exploration;
    return ids;
}

QPushButton *TestStory::exportButton()
{
    for (QPushButton *button : panel()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

void TestStory::drag(const QPoint &from, const QPoint &to)
{
    constexpr int Steps = 8;
    bool isDown = Hand::hold(*list()->viewport(), from);
    QVERIFY(isDown);
    int step = 0;
    QTimer hand;
    connect(&hand, &QTimer::timeout, this, [&] {
        ++step;
        if (step <= Steps) {
            const QPoint point = from + (to - from) * step / Steps;
            QVERIFY(Hand::moveTo(*list()->viewport(), point));
        } else if (step > Steps + 2 && isDown) { // the last place has been seen
            isDown = false;
            QVERIFY(Hand::letGo());
        }
    });
    hand.start(StepTime);
    QTRY_VERIFY_WITH_TIMEOUT(!isDown, Patience);
    hand.stop();
}

void TestStory::initTestCase()
{
    start({ 1600, 1000 });
    if (QTest::currentTestFailed())
        return;
    m_services->workspace().openSample();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_services->tabs().page() && m_services->tabs().page()->pivot(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(panel(), Patience); // panels are filled after the first chart
}

void TestStory::thePanelShowsTheStory()
{
    QVERIFY(Hand::press(u"ctrl+alt+7"_s));
    QTRY_VERIFY_WITH_TIMEOUT(panel()->isVisible() && list()->isVisible(), Patience);
    m_before = order();
    QVERIFY(m_before.size() >= 12);
    QCOMPARE(list()->model()->rowCount(), int(m_before.size()));
    QTRY_VERIFY_WITH_TIMEOUT(list()->visualRect(list()->model()->index(2, 0)).isValid(), Patience);
}

void TestStory::draggingMovesASlide_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("isBelow"); // dropped on the lower part of that slide
    QTest::newRow("down") << 0 << 2 << true;
    QTest::newRow("up") << 3 << 1 << false;
}

void TestStory::draggingMovesASlide()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, isBelow);
    QStringList wanted = order();
    wanted.move(from, to);
    list()->scrollToTop();
    const auto placeOf
        = [this](int row) { return list()->visualRect(list()->model()->index(row, 0)); };
    const auto target = [&] {
        const QRect place = placeOf(to);
        return QPoint(place.center().x(), isBelow ? place.bottom() - 1 : place.top() + 1);
    };
    const auto canBeReached = [this](const QPoint &point) {
        return list()->viewport()->rect().contains(point)
            && m_services->window().geometry().contains(list()->viewport()->mapToGlobal(point));
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        canBeReached(placeOf(from).center()) && canBeReached(target()), Patience);
    drag(placeOf(from).center(), target());
    QTRY_COMPARE_WITH_TIMEOUT(order(), wanted, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(list()->currentIndex().row(), to, Patience); // it stays in hand
    QCOMPARE(story().items.size(), m_before.size());
}

void TestStory::everyDragIsUndone()
{
    const QStringList dragged = order();
    QVERIFY(dragged != m_before);
    list()->setFocus();
    QVERIFY(Hand::press(u"ctrl+z"_s));
    QTRY_VERIFY_WITH_TIMEOUT(order() != dragged, Patience);
    QVERIFY(Hand::press(u"ctrl+z"_s));
    QTRY_COMPARE_WITH_TIMEOUT(order(), m_before, Patience);
    QVERIFY(Hand::press(u"ctrl+shift+z"_s));
    QVERIFY(Hand::press(u"ctrl+shift+z"_s));
    QTRY_COMPARE_WITH_TIMEOUT(order(), dragged, Patience);
}

void TestStory::aHeadlineIsWritten()
{
    list()->scrollToTop();
    const QRect first = list()->visualRect(list()->model()->index(0, 0));
    QVERIFY(Hand::click(*list()->viewport(), first.center()));
    QTRY_COMPARE_WITH_TIMEOUT(list()->currentIndex().row(), 0, Patience);
    auto *headline = panel()->findChild<QLineEdit *>();
    QVERIFY(headline);
    QVERIFY(Hand::click(*headline));
    QTRY_VERIFY_WITH_TIMEOUT(headline->hasFocus(), Patience);
    QVERIFY(
        Hand::press(u"ctrl+a"_s) && Hand::type(u"Written by hand"_s) && Hand::press(u"Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(story().items.first().headline.en, u"Written by hand"_s, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"Written by hand"_s, Patience);
    QTest::qWait(StepTime); // until it is painted
    const QImage shown = grab(m_services->window());
    QVERIFY(colourCount(shown, 50) == 50);
    QVERIFY(keep(shown, QStringLiteral(SEXTANT_SCREENSHOTS "/story.png")));
}

QLineEdit *TestStory::pathField(const ExportDialog &dialog)
{
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"File")
            return field;
    }
    return nullptr;
}

void TestStory::exportTo(const QString &path)
{
    // The dialog has an event loop of its own: a timer works in it, one step a tick.
    bool isWritten = false;
    QTimer inDialog;
    connect(&inDialog, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        QLineEdit *field = dialog ? pathField(*dialog) : nullptr;
        if (!field || !dialog->isActiveWindow())
            return;
        if (!isWritten) {
            field->setFocus();
            isWritten = Hand::press(u"ctrl+a"_s) && Hand::type(path);
        } else if (field->text() == path) {
            inDialog.stop();
            QVERIFY(Hand::press(u"Return"_s));
        }
    });
    inDialog.start(100);
    QPushButton *button = exportButton();
    QVERIFY(button);
    QVERIFY(Hand::click(*button));
    QTRY_VERIFY_WITH_TIMEOUT(isWritten && !inDialog.isActive(), Patience);
}

void TestStory::theDeckIsWritten()
{
    const QString path = m_home.filePath(u"told.pptx"_s);
    QSignalSpy written(&m_services->stories().decks(), &DeckController::written);
    exportTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 3 * Patience);
    const auto deck = DeckFile::open(path);
    QVERIFY(deck.has_value());
    const QStringList slides = *deck->slides();
    QVERIFY(slides.size() > story().items.size() + 1); // a cover before, sources behind
    const auto first = deck->xml(slides[1]);
    QVERIFY(first.has_value());
    QVERIFY(first->wholeText().contains(u"Written by hand"_s));
}

/// A long story: the dialog comes, and its Stop leaves nothing behind.
void TestStory::writingIsStopped()
{
    Story longer = story();
    const QList<StoryItem> items = longer.items;
    for (int i = 0; i < 15; ++i)
        longer.items += items;
    m_services->stories().edit(longer, u"Lengthen"_s);
    QTRY_COMPARE_WITH_TIMEOUT(story().items.size(), longer.items.size(), Patience);
    const QString path = m_home.filePath(u"stopped.pptx"_s);
    QSignalSpy written(&m_services->stories().decks(), &DeckController::written);
    exportTo(path);
    QProgressDialog *progress = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (progress = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget()))
            && progress->isVisible() && progress->value() > 0,
        Patience);
    const QPointer<QPushButton> stop = progress->findChild<QPushButton *>();
    QVERIFY(stop);
    QVERIFY(QTest::qWaitForWindowActive(progress));
    // The window manager may still move the dialog under the pointer.
    constexpr int Tries = 10;
    for (int i = 0; i < Tries && stop && m_services->stories().decks().isBusy(); ++i) {
        QVERIFY(Hand::click(*stop));
        QTest::qWait(StepTime);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_services->stories().decks().isBusy(), Patience);
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(written.isEmpty());
    QCOMPARE(m_home.entryList({ u"stopped*"_s }, QDir::Files | QDir::Hidden), QStringList());
}

void TestStory::cleanupTestCase()
{
    end();
}

int main(int argc, char **argv)
{
    return runInOwnHome<TestStory>(argc, argv);
}

#include "tst_story.moc"
