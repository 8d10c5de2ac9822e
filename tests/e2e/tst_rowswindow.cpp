// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/rowscontroller.h"
#include "app/window/statusline.h"
#include "models/items/roles.h"
#include "tests/e2e/hand.h"
#include "tests/e2e/realprogram.h"
#include "tests/e2e/screenshot.h"
#include "tests/support/smalltracker.h"
#include "views/panels/explorationpage.h"
#include "views/panels/rowspage.h"
#include "views/tables/rowsview.h"
#include "views/widgets/chip.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::e2e;
using sextant::test::SmallTracker;
using sextant::test::TrackerRow;

namespace {

constexpr int Patience = 30000; ///< ms: for a busy machine, not for the program
constexpr int RowCount = 100000;

} // namespace

/// The rows of a tracker in the real window: the slots are the steps, in order.
class TestRowsWindow final : public RealProgram
{
    Q_OBJECT

public:
    explicit TestRowsWindow(const QDir &home)
        : RealProgram(home)
    {
    }

private slots:
    void initTestCase();
    void opensTheTracker();
    void showsItsRows();
    void filtersByTyping();
    void selectsAllAndAddsUp();
    void copiesWhatIsSelected();
    void tellsTheSource();
    void goesBackToTheChart();
    void cleanupTestCase() { end(); }

private:
    [[nodiscard]] ExplorationPage *page() { return m_services->tabs().page(); }
    [[nodiscard]] RowsPage &rows() { return *page()->rowsPage(); }
    [[nodiscard]] RowsView &view() { return rows().view(); }
    [[nodiscard]] QString status() { return m_services->window().statusLine().rowsText(); }

    SmallTracker m_tracker;
};

void TestRowsWindow::initTestCase()
{
    m_tracker.addRandom(RowCount, 21);
    const QString path = m_home.filePath(u"tracker.sextant"_s);
    {
        const auto workspace = db::Workspace::create(path);
        QVERIFY(workspace);
        QVERIFY(m_tracker.write(**workspace));
    }
    start();
    if (QTest::currentTestFailed())
        return;
    m_services->workspace().open(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QTreeView *>(), Patience);
}

void TestRowsWindow::opensTheTracker()
{
    auto *tree = m_window->findChild<QTreeView *>();
    const auto entries = [&] {
        return tree->model()->match(tree->model()->index(0, 0), MemberRole, m_tracker.id, 1,
            Qt::MatchExactly | Qt::MatchRecursive);
    };
    QTRY_VERIFY_WITH_TIMEOUT(!entries().isEmpty(), Patience);
    QVERIFY(Hand::click(*tree->viewport(), tree->visualRect(entries().constFirst()).center()));
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->pivot(), Patience);
    QVERIFY(page()->pivot()->rowCount() > 0);
    QCOMPARE(page()->pivot()->datasetRowCount, RowCount);
}

void TestRowsWindow::showsItsRows()
{
    QVERIFY(Hand::press(u"ctrl+r"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        page()->isRowsShown() && view().answer() && view().answer()->size() > 0, Patience);
    // What the first look filters holds for the rows too.
    m_services->tabs().push(
        [this] {
            Exploration all = m_services->tabs().exploration()->current();
            all.filters.clear();
            return all;
        }(),
        u"Clear"_s);
    QTRY_COMPARE_WITH_TIMEOUT(view().answer()->size(), RowCount, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"100,000 of 100,000 rows"_s, Patience);
    QVERIFY(view().hasFocus());
    QVERIFY(Hand::press(u"End"_s));
    QTRY_COMPARE_WITH_TIMEOUT(view().currentPlace(), RowCount - 1, Patience);
    QCOMPARE(view().cellText(RowCount - 1, 1), m_tracker.rows.last().members[0]);
    QVERIFY(view().viewport()->rect().contains(view().cellRect(RowCount - 1, 0).center()));
}

void TestRowsWindow::filtersByTyping()
{
    QVERIFY(Hand::press(u"ctrl+f"_s));
    QVERIFY(Hand::type(u"lenovo"_s));
    const auto expected = std::count_if(m_tracker.rows.cbegin(), m_tracker.rows.cend(),
        [](const TrackerRow &row) { return row.members[0] == u"lenovo"; });
    QTRY_COMPARE_WITH_TIMEOUT(view().answer()->size(), qint64(expected), Patience);
    QCOMPARE(view().cellText(0, 1), u"lenovo"_s);
    QVERIFY(Hand::press(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(view().hasFocus(), Patience);
}

void TestRowsWindow::selectsAllAndAddsUp()
{
    QVERIFY(Hand::press(u"ctrl+a"_s));
    QTRY_COMPARE_WITH_TIMEOUT(view().selection().count(), view().answer()->size(), Patience);
    // Two sources and two kinds are never added up.
    RowsController &controller = *m_services->tabs().rows();
    QTRY_VERIFY_WITH_TIMEOUT(!controller.status().sum.whyNoSum.isEmpty(), Patience);
    m_services->tabs().setFilter({ u"source"_s, { u"alpha"_s }, false }, u"Filter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view().answer()->query.look.filter(u"source"_s) != nullptr, Patience);
    m_services->tabs().setFilter({ u"kind"_s, { u"actual"_s }, false }, u"Filter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view().answer()->query.look.filter(u"kind"_s) != nullptr, Patience);
    QVERIFY(Hand::press(u"ctrl+a"_s));
    QTRY_VERIFY_WITH_TIMEOUT(controller.status().sum.sum.has_value(), Patience);
    double units = 0;
    for (const TrackerRow &row : std::as_const(m_tracker.rows)) {
        const bool isSelected = row.members[0] == u"lenovo" && row.members[2] == u"alpha"
            && row.members[3] == u"actual";
        units += isSelected && !std::isnan(row.numbers[0]) ? row.numbers[0] : 0;
    }
    QCOMPARE(*controller.status().sum.sum, units);
    QVERIFY(m_services->window().statusLine().selectionText().contains(u"sum of units"_s));
    QVERIFY(keep(grab(*m_window), QStringLiteral(SEXTANT_SCREENSHOTS) + u"/rows-1600x900.png"_s));
}

void TestRowsWindow::copiesWhatIsSelected()
{
    QVERIFY(Hand::press(u"Home"_s));
    QTRY_COMPARE_WITH_TIMEOUT(view().selection().count(), 1, Patience);
    QVERIFY(Hand::press(u"shift+Down"_s));
    QTRY_COMPARE_WITH_TIMEOUT(view().selection().count(), 2, Patience);
    QVERIFY(Hand::press(u"ctrl+c"_s));
    const auto lines = [] { return QGuiApplication::clipboard()->text().split(u'\n'); };
    QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 4, Patience);
    QVERIFY(lines()[0].startsWith(u"Period\tvendor\tcountry\t"_s));
    QVERIFY(lines()[1].contains(u"\tlenovo\t"_s));
}

void TestRowsWindow::tellsTheSource()
{
    const QSignalSpy found(&m_services->tabs(), &TabsController::rowSourceFound);
    QVERIFY(Hand::press(u"Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, Patience);
    const auto pivot = found[0][0].value<PivotPtr>();
    QCOMPARE(pivot->rowCount(), 1);
    QCOMPARE(pivot->sources.constFirst().id, u"alpha"_s);
}

void TestRowsWindow::goesBackToTheChart()
{
    QVERIFY(Hand::press(u"ctrl+r"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!page()->isRowsShown(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!status().startsWith(u"100,000 of"_s), Patience);
    // "Show rows" of a cell: its filters come on top of the exploration's.
    m_services->tabs().rows()->showRows({ { u"country"_s, { u"europe"_s }, false } });
    const auto expected
        = std::count_if(m_tracker.rows.cbegin(), m_tracker.rows.cend(), [](const TrackerRow &row) {
              return (row.members[1] == u"france" || row.members[1] == u"germany")
                  && row.members[2] == u"alpha" && row.members[3] == u"actual";
          });
    QTRY_COMPARE_WITH_TIMEOUT(view().answer()->size(), qint64(expected), Patience);
    QCOMPARE(rows().findChildren<Chip *>().size(), 1);
}

int main(int argc, char **argv)
{
    return runInOwnHome<TestRowsWindow>(argc, argv);
}

#include "tst_rowswindow.moc"
