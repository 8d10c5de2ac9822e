// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actionregistry.h"
#include "app/controllers/explorationcontroller.h"
#include "app/window/searchbox.h"
#include "models/items/roles.h"
#include "tests/e2e/hand.h"
#include "tests/e2e/realprogram.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"
#include "views/panels/explorationpage.h"
#include "views/panels/historypanel.h"
#include "views/tables/pivottableview.h"
#include "views/widgets/breadcrumb.h"
#include "views/widgets/chip.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::e2e;

namespace {

constexpr int Patience = 20000; ///< ms: for a busy machine, not for the program

} // namespace

/// Data explored by hand: one slot for each thing a person can do, each from the same start, in the
/// real window with a real pointer.
class TestExploring : public RealProgram
{
    Q_OBJECT

public:
    explicit TestExploring(const QDir &home)
        : RealProgram(home)
    {
    }

private slots:
    void initTestCase();
    void init();
    void doubleClickDrillsIn();
    void breadcrumbLeadsUp();
    void backspaceLeadsUp();
    void keyDDrillsIn();
    void tableCellDrillsIn();
    void legendOrNameOffersTheMenu();
    void menuExcludes();
    void menuShowsRows();
    void facetOffersTheMenu();
    void chipGivesTheMemberBack();
    void rectangleBecomesAFilter();
    void keyTMovesBetweenChartAndTable();
    void historyGoesBack();
    void searchFindsTwoChineseLetters();
    void cleanupTestCase();

private:
    [[nodiscard]] ExplorationPage *page() { return m_services->tabs().page(); }
    [[nodiscard]] ChartView *chart() { return page()->chartView(); }
    [[nodiscard]] const Exploration &look() { return m_services->tabs().exploration()->current(); }
    [[nodiscard]] bool isSettled();
    [[nodiscard]] int columnOf(const QString &vendor);
    /// The middle of the largest mark of a vendor.
    [[nodiscard]] QPoint markOf(const QString &vendor);
    /// Chooses an entry of the menu that opens within `open`; submenus are not gone into.
    void choose(const QString &beginning, const std::function<bool()> &open);
    [[nodiscard]] QStringList kept()
    {
        const Filter *filter = look().filter(u"vendor"_s);
        return filter ? filter->members : QStringList();
    }
};

bool TestExploring::isSettled()
{
    const ExplorationController *looked = m_services->tabs().exploration();
    return looked && looked->pivot() && !looked->isBusy() && page()->pivot() == looked->pivot()
        && looked->pivot()->exploration.filters == looked->current().filters
        && looked->pivot()->exploration.dataset == looked->current().dataset
        && !chart()->frame().isEmpty();
}

int TestExploring::columnOf(const QString &vendor)
{
    const PivotAxis &columns = page()->pivot()->columns;
    for (int i = 0; i < columns.labels.size(); ++i) {
        if (columns.labels[i].first().id == vendor)
            return i;
    }
    return -1;
}

QPoint TestExploring::markOf(const QString &vendor)
{
    const int column = columnOf(vendor);
    QRect largest;
    for (int row = 0; row < page()->pivot()->rowCount(); ++row) {
        const QRect mark = chart()->markRect({ row, column });
        if (mark.height() * mark.width() > largest.height() * largest.width())
            largest = mark;
    }
    return largest.center();
}

void TestExploring::choose(const QString &beginning, const std::function<bool()> &open)
{
    bool isChosen = false;
    QTimer inMenu;
    connect(&inMenu, &QTimer::timeout, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        inMenu.stop();
        for (QAction *action : menu->actions()) {
            if (!isChosen && action->isEnabled() && action->text().startsWith(beginning)) {
                isChosen = true;
                QVERIFY(Hand::click(*menu, menu->actionGeometry(action).center()));
            }
        }
        if (!isChosen)
            menu->close();
    });
    inMenu.start(150);
    QVERIFY(open());
    QTRY_VERIFY_WITH_TIMEOUT(!inMenu.isActive(), Patience);
    QVERIFY2(isChosen, qPrintable(beginning));
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activePopupWidget(), Patience);
}

void TestExploring::initTestCase()
{
    start();
    if (QTest::currentTestFailed())
        return;
    m_services->workspace().openSample();
    QTRY_VERIFY_WITH_TIMEOUT(page() && isSettled(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_services->panels().isFilled(), Patience);
}

void TestExploring::init()
{
    m_services->tabs().closeAll();
    Exploration owners;
    owners.dataset = u"vendor-shipments"_s;
    owners.measure = u"accelerators-installed"_s;
    owners.step = Grain::Year;
    owners.columns = u"vendor"_s;
    owners.levels.insert(u"vendor"_s, 1);
    m_services->tabs().open(owners, {}, { u"Owners"_s, {}, {} });
    QTRY_VERIFY_WITH_TIMEOUT(page() && isSettled(), Patience);
    QVERIFY(columnOf(u"cloud-providers"_s) >= 0);
    QVERIFY(!markOf(u"cloud-providers"_s).isNull());
    // Two slots' clicks at one place must not make a double click.
    QTest::qWait(QApplication::doubleClickInterval() + 50);
}

void TestExploring::doubleClickDrillsIn()
{
    QVERIFY(Hand::doubleClick(*chart(), markOf(u"cloud-providers"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringList(u"cloud-providers"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Patience);
    QVERIFY(columnOf(u"google"_s) >= 0); // its children stand in its place
    QTRY_VERIFY_WITH_TIMEOUT(page()->findChild<Breadcrumb *>()->isVisible(), Patience);
}

void TestExploring::breadcrumbLeadsUp()
{
    doubleClickDrillsIn();
    const auto *crumbs = page()->findChild<Breadcrumb *>();
    QToolButton *all = nullptr;
    for (QToolButton *button : crumbs->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName() == u"Up to All")
            all = button;
    }
    QVERIFY(all);
    QVERIFY(Hand::click(*all));
    QTRY_VERIFY_WITH_TIMEOUT(kept().isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!crumbs->isVisible(), Patience);
}

void TestExploring::backspaceLeadsUp()
{
    doubleClickDrillsIn();
    chart()->setFocus();
    QVERIFY(Hand::press(u"BackSpace"_s));
    QTRY_VERIFY_WITH_TIMEOUT(kept().isEmpty(), Patience);
    QVERIFY(Hand::press(u"ctrl+z"_s)); // going up is a change like any other
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringList(u"cloud-providers"_s), Patience);
}

void TestExploring::keyDDrillsIn()
{
    QVERIFY(Hand::click(*chart(), markOf(u"cloud-providers"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(chart()->cursorMark() >= 0, Patience);
    QVERIFY(Hand::press(u"d"_s));
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringList(u"cloud-providers"_s), Patience);
}

void TestExploring::tableCellDrillsIn()
{
    const CellIndex cell { page()->pivot()->rowCount() - 1, columnOf(u"cloud-providers"_s) };
    const QRect place = page()->tableView()->cellRect(cell);
    QVERIFY(!place.isEmpty());
    QVERIFY(Hand::doubleClick(*page()->tableView(), place.center()));
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringList(u"cloud-providers"_s), Patience);
}

void TestExploring::legendOrNameOffersTheMenu()
{
    const int column = columnOf(u"cloud-providers"_s);
    QRectF name;
    for (const Label &label : chart()->frame().labels()) {
        const bool isName = label.role == Label::Role::Series || label.role == Label::Role::Legend;
        if (isName && label.series == column)
            name = label.rect;
    }
    QVERIFY(!name.isEmpty());
    const QPoint place = chart()->viewport()->mapTo(chart(), chart()->mapFromScene(name.center()));
    choose(u"Drill into"_s, [&] { return Hand::rightClick(*chart(), place); });
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringList(u"cloud-providers"_s), Patience);
}

void TestExploring::menuExcludes()
{
    choose(u"Exclude"_s, [&] { return Hand::rightClick(*chart(), markOf(u"cloud-providers"_s)); });
    QTRY_VERIFY_WITH_TIMEOUT(look().filter(u"vendor"_s), Patience);
    QVERIFY(look().filter(u"vendor"_s)->excludes);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Patience);
    QCOMPARE(columnOf(u"cloud-providers"_s), -1);
}

void TestExploring::menuShowsRows()
{
    choose(
        u"Show Rows"_s, [&] { return Hand::rightClick(*chart(), markOf(u"cloud-providers"_s)); });
    QTRY_VERIFY_WITH_TIMEOUT(page()->isRowsShown(), Patience);
}

void TestExploring::facetOffersTheMenu()
{
    QListView *list = nullptr;
    const auto find = [&] {
        for (QListView *candidate : m_window->findChildren<QListView *>()) {
            if (candidate->isVisible() && candidate->accessibleName() == u"Vendor")
                list = candidate;
        }
        return list && list->model()->rowCount() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(find(), Patience);
    QModelIndex entry;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(MemberRole) == u"cloud-providers"_s)
            entry = list->model()->index(row, 0);
    }
    QVERIFY(entry.isValid());
    choose(u"Filter to"_s,
        [&] { return Hand::rightClick(*list->viewport(), list->visualRect(entry).center()); });
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringList(u"cloud-providers"_s), Patience);
}

void TestExploring::chipGivesTheMemberBack()
{
    menuExcludes();
    const Chip *chip = nullptr;
    for (const Chip *candidate : page()->findChildren<Chip *>()) {
        if (candidate->isVisible())
            chip = candidate;
    }
    QVERIFY(chip);
    QVERIFY(Hand::click(*chip, QPoint(chip->width() - 12, chip->height() / 2)));
    QTRY_VERIFY_WITH_TIMEOUT(kept().isEmpty(), Patience);
}

void TestExploring::rectangleBecomesAFilter()
{
    const Period last = page()->pivot()->rows.labels.last().first().period;
    const QRectF area = chart()->frame().plotArea();
    const QPoint from = chart()->mapFromScene(area.topLeft() + QPointF(2, 2));
    const QPoint to = chart()->mapFromScene(area.center() + QPointF(0, area.height() / 2 - 2));
    QVERIFY(Hand::drag(*chart()->viewport(), from, to));
    QTRY_VERIFY_WITH_TIMEOUT(page()->selection().size() > 1, Patience);
    choose(u"Filter to Selection"_s,
        [&] { return Hand::rightClick(*chart()->viewport(), from + QPoint(3, 3)); });
    QTRY_VERIFY_WITH_TIMEOUT(!look().periods.isOpen(), Patience);
    QVERIFY(look().periods.to < last);
}

void TestExploring::keyTMovesBetweenChartAndTable()
{
    chart()->setFocus();
    QVERIFY(Hand::press(u"t"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        page()->tableView()->isAncestorOf(QApplication::focusWidget()), Patience);
    QVERIFY(Hand::press(u"t"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() == chart(), Patience);
}

void TestExploring::historyGoesBack()
{
    doubleClickDrillsIn();
    m_services->window().panels().reveal(PanelId::History);
    const auto *panel = m_window->findChild<HistoryPanel *>();
    auto *list = panel->findChild<QListView *>();
    QTRY_VERIFY_WITH_TIMEOUT(list && list->isVisible(), Patience);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(Hand::click(*list->viewport(), list->visualRect(list->model()->index(0, 0)).center()));
    QTRY_VERIFY_WITH_TIMEOUT(kept().isEmpty(), Patience);
}

void TestExploring::searchFindsTwoChineseLetters()
{
    chart()->setFocus();
    QVERIFY(Hand::press(u"ctrl+k"_s));
    SearchBox &box = m_services->window().searchBox();
    QTRY_VERIFY_WITH_TIMEOUT(box.hasFocus(), Patience);
    QInputMethodEvent words; // as an input method hands over what it made of the keys
    words.setCommitString(u"谷歌"_s);
    QApplication::sendEvent(&box, &words);
    QTRY_VERIFY_WITH_TIMEOUT(box.shownTexts().contains(u"Google"_s), Patience);
    QVERIFY(Hand::press(u"Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringList(u"google"_s), Patience);
}

void TestExploring::cleanupTestCase()
{
    end();
}

int main(int argc, char **argv)
{
    return runInOwnHome<TestExploring>(argc, argv);
}

#include "tst_exploring.moc"
