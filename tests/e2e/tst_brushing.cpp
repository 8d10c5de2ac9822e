// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/brushcontroller.h"
#include "models/items/roles.h"
#include "tests/e2e/hand.h"
#include "tests/e2e/realprogram.h"
#include "tests/e2e/screenshot.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"
#include "views/panels/catalogpanel.h"
#include "views/panels/comparepage.h"
#include "views/panels/explorationpage.h"
#include "views/panels/periodstrip.h"
#include "views/tables/pivottableview.h"

#include <QApplication>
#include <QListView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::e2e;

namespace {

constexpr int Patience = 20000; ///< ms: for a busy machine, not for the program

} // namespace

/// Ranges of periods drawn by hand in the real window, while everything around follows.
class TestBrushing : public RealProgram
{
    Q_OBJECT

public:
    explicit TestBrushing(const QDir &home)
        : RealProgram(home)
    {
    }

private slots:
    void initTestCase();
    void init();
    void axisDragIsFollowed();
    void escapeLeavesEverythingAsItWas();
    void keysDrawARange();
    void stripChoosesAPeriod();
    void stripPlays();
    void facetBringsItsMarksForward();
    void savedExplorationsHavePictures();
    void twoTabsStandBesideEachOther();
    void cleanupTestCase();

private:
    [[nodiscard]] ExplorationPage *page() { return m_services->tabs().page(); }
    [[nodiscard]] ChartView *chart() { return page()->chartView(); }
    [[nodiscard]] PeriodStrip *strip() { return page()->periodStrip(); }
    [[nodiscard]] const Exploration &look() { return m_services->tabs().exploration()->current(); }
    [[nodiscard]] bool isSettled();
    void open(const Exploration &exploration);
    /// Under the middle of a period, where the axis writes it, in the chart's viewport.
    [[nodiscard]] QPoint under(int place);
    /// The rows of all entries of the facet of vendors together.
    [[nodiscard]] qint64 rowsInFacet();
    void keepPicture(const QString &name);
};

bool TestBrushing::isSettled()
{
    const ExplorationController *looked = m_services->tabs().exploration();
    return looked && looked->pivot() && !looked->isBusy() && page()->pivot() == looked->pivot()
        && looked->pivot()->exploration.dataset == looked->current().dataset
        && !chart()->frame().isEmpty();
}

void TestBrushing::open(const Exploration &exploration)
{
    m_services->tabs().closeAll();
    m_services->tabs().open(exploration, {}, { u"Owners"_s, {}, {} });
    QTRY_VERIFY_WITH_TIMEOUT(page() && isSettled(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!strip()->overview().isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(rowsInFacet() > 0, Patience);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
}

QPoint TestBrushing::under(int place)
{
    const QRectF band = chart()->frame().periodAxis().band(place, place);
    return chart()->mapFromScene(QPointF(band.center().x(), band.bottom() + 14));
}

qint64 TestBrushing::rowsInFacet()
{
    for (const QListView *list : m_window->findChildren<QListView *>()) {
        if (!list->isVisible() || list->accessibleName() != u"Vendor")
            continue;
        qint64 rows = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows += list->model()->index(row, 0).data(CountRole).toLongLong();
        return rows;
    }
    return -1;
}

void TestBrushing::keepPicture(const QString &name)
{
    QTest::qWait(150);
    QVERIFY(keep(grab(*m_window), QStringLiteral(SEXTANT_SCREENSHOTS) + u'/' + name + u".png"_s));
}

void TestBrushing::initTestCase()
{
    start();
    if (QTest::currentTestFailed())
        return;
    m_services->workspace().openSample();
    QTRY_VERIFY_WITH_TIMEOUT(page() && isSettled(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_services->panels().isFilled(), Patience);
}

void TestBrushing::init()
{
    Exploration owners;
    owners.dataset = u"vendor-shipments"_s;
    owners.measure = u"accelerators-installed"_s;
    owners.columns = u"vendor"_s;
    owners.levels.insert(u"vendor"_s, 1);
    owners.chart = u"stacked"_s;
    open(owners);
    QVERIFY(chart()->frame().periodAxis().count() > 8);
    QVERIFY(strip()->isVisible());
}

void TestBrushing::axisDragIsFollowed()
{
    const PivotPtr whole = page()->pivot();
    const qint64 rows = rowsInFacet();
    const PeriodAxis axis = chart()->frame().periodAxis();
    QVERIFY(Hand::hold(*chart()->viewport(), under(2)));
    QVERIFY(Hand::moveTo(*chart()->viewport(), under(4)));
    QTRY_COMPARE_WITH_TIMEOUT(
        chart()->brushedPeriods(), (PeriodRange { axis.period(2), axis.period(4) }), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(page()->tableView()->visibleRowCount(), 3, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(rowsInFacet() < rows, Patience);
    const qint64 few = rowsInFacet();
    QVERIFY(Hand::moveTo(*chart()->viewport(), under(7)));
    QTRY_COMPARE_WITH_TIMEOUT(page()->tableView()->visibleRowCount(), 6, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(rowsInFacet() > few, Patience);
    QCOMPARE(page()->pivot(), whole); // nothing is decided yet
    keepPicture(u"brush-axis"_s);
    QVERIFY(Hand::letGo());
    QTRY_COMPARE_WITH_TIMEOUT(
        look().periods, (PeriodRange { axis.period(2), axis.period(7) }), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled() && page()->pivot()->rowCount() == 6, Patience);
    keepPicture(u"brush-kept"_s);
    QVERIFY(Hand::press(u"ctrl+z"_s));
    QTRY_VERIFY_WITH_TIMEOUT(look().periods.isOpen(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(rowsInFacet(), rows, Patience);
}

void TestBrushing::escapeLeavesEverythingAsItWas()
{
    const qint64 rows = rowsInFacet();
    const int shown = page()->tableView()->visibleRowCount();
    QVERIFY(Hand::hold(*chart()->viewport(), under(5)));
    QVERIFY(Hand::moveTo(*chart()->viewport(), under(6)));
    QTRY_COMPARE_WITH_TIMEOUT(page()->tableView()->visibleRowCount(), 2, Patience);
    QVERIFY(Hand::press(u"Escape"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page()->tableView()->visibleRowCount(), shown, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(rowsInFacet(), rows, Patience);
    QVERIFY(Hand::letGo());
    QTest::qWait(100);
    QVERIFY(look().periods.isOpen());
    QVERIFY(!m_services->tabs().exploration()->canUndo());
}

void TestBrushing::keysDrawARange()
{
    const PeriodAxis axis = chart()->frame().periodAxis();
    chart()->setFocus();
    for (int i = 0; i < 3; ++i)
        QVERIFY(Hand::press(u"shift+Right"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        chart()->brushedPeriods(), (PeriodRange { axis.period(0), axis.period(2) }), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(page()->tableView()->visibleRowCount(), 3, Patience);
    QVERIFY(Hand::press(u"Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        look().periods, (PeriodRange { axis.period(0), axis.period(2) }), Patience);
}

void TestBrushing::stripChoosesAPeriod()
{
    Exploration bars = look();
    bars.rows = { u"vendor"_s };
    bars.columns.clear();
    bars.chart = u"bar"_s;
    bars.sort = SortBy::Value;
    bars.descending = true;
    open(bars);
    QTRY_VERIFY_WITH_TIMEOUT(strip()->isVisible(), Patience);
    const Period third = strip()->overview().periods[2];
    QVERIFY(Hand::hold(*strip(), strip()->columnRect(2).center()));
    QVERIFY(Hand::moveTo(*strip(), strip()->columnRect(4).center()));
    QTRY_COMPARE_WITH_TIMEOUT(
        strip()->range(), (PeriodRange { third, strip()->overview().periods[4] }), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        chart()->frame().pivot()->exploration.periods, strip()->range(), Patience);
    QVERIFY(look().periods.isOpen());
    keepPicture(u"strip-drawn"_s);
    QVERIFY(Hand::letGo());
    QTRY_COMPARE_WITH_TIMEOUT(look().periods.from, third, Patience);
}

void TestBrushing::stripPlays()
{
    stripChoosesAPeriod();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Patience);
    auto *play = strip()->findChild<QToolButton *>();
    QVERIFY(play->isVisible());
    QVERIFY(Hand::click(*play));
    QTRY_VERIFY_WITH_TIMEOUT(strip()->isPlaying(), Patience);
    const Period second = strip()->overview().periods[1];
    QTRY_COMPARE_WITH_TIMEOUT(
        chart()->frame().pivot()->exploration.periods, (PeriodRange { second, second }), Patience);
    keepPicture(u"strip-playing"_s);
    strip()->setFocus();
    QVERIFY(Hand::press(u"space"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!strip()->isPlaying(), Patience);
    // What was played is one step.
    QCOMPARE(m_services->tabs().exploration()->history().texts().size(), 3);
}

void TestBrushing::facetBringsItsMarksForward()
{
    QListView *list = nullptr;
    for (QListView *candidate : m_window->findChildren<QListView *>()) {
        if (candidate->isVisible() && candidate->accessibleName() == u"Vendor")
            list = candidate;
    }
    QVERIFY(list);
    QModelIndex entry;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(MemberRole) == u"cloud-providers"_s)
            entry = list->model()->index(row, 0);
    }
    QVERIFY(entry.isValid());
    QVERIFY(Hand::moveTo(*page(), QPoint(4, 4)));
    QTest::qWait(100);
    const QImage before = chart()->grab().toImage();
    QVERIFY(Hand::moveTo(*list->viewport(), list->visualRect(entry).center()));
    QTRY_VERIFY_WITH_TIMEOUT(chart()->grab().toImage() != before, Patience);
    keepPicture(u"facet-hovered"_s);
    QVERIFY(Hand::moveTo(*page(), QPoint(4, 4)));
    QTRY_COMPARE_WITH_TIMEOUT(chart()->grab().toImage(), before, Patience);
}

void TestBrushing::savedExplorationsHavePictures()
{
    auto *tree = m_window->findChild<CatalogPanel *>()->findChild<QTreeView *>();
    const QModelIndex saved = tree->model()->index(1, 0);
    const int count = tree->model()->rowCount(saved);
    QVERIFY(count > 3);
    const auto isDrawn = [&](int row) {
        return tree->model()->index(row, 0, saved).data(Qt::DecorationRole).isValid();
    };
    for (int row = 0; row < count; ++row)
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(row), Patience);
    tree->scrollToBottom();
    keepPicture(u"catalog-pictures"_s);
}

void TestBrushing::twoTabsStandBesideEachOther()
{
    const PeriodAxis axis = chart()->frame().periodAxis();
    m_services->tabs().duplicate();
    QTRY_VERIFY_WITH_TIMEOUT(page() && isSettled(), Patience);
    Exploration early = look();
    early.periods = { axis.period(0), axis.period(8) };
    m_services->tabs().push(early, u"Early"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        isSettled() && page()->pivot()->exploration.periods == early.periods, Patience);
    chart()->setFocus();
    QVERIFY(Hand::press(u"ctrl+shift+b"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_services->compare().page(), Patience);
    ComparePage *compared = m_services->compare().page();
    QVERIFY(QTest::qWaitForWindowActive(compared));
    QTRY_COMPARE_WITH_TIMEOUT(compared->refusal(), QString(), Patience);
    QTest::qWait(200);
    QVERIFY(keep(grab(*compared), QStringLiteral(SEXTANT_SCREENSHOTS) + u"/compare.png"_s));
    QVERIFY(compared->close());
    QTRY_VERIFY_WITH_TIMEOUT(!m_services->compare().page(), Patience);
}

void TestBrushing::cleanupTestCase()
{
    end();
}

int main(int argc, char **argv)
{
    return runInOwnHome<TestBrushing>(argc, argv);
}

#include "tst_brushing.moc"
