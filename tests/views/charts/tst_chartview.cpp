// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplepivots.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"
#include "views/charts/marktext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hoverTellsTheCell();
    void tipStaysWhileThePointerRests();
    void hoverOfALineFindsItsPoint();
    void clickSelects();
    void controlAdds();
    void dragBrushes();
    void selectionFollowsTheRectangle();
    void axisDragDrawsARange();
    void axisKeysDrawARange();
    void escapeLeavesTheRange();
    void chartsWithoutTimeHaveNoRange();
    void nameSelectsItsSeries();
    void headlineAsksForEditing();
    void doubleClickActivates();
    void contextMenuKnowsTheCell();
    void arrowsWalkTheMarks();
    void lyingBarsWalkDownwards();
    void keysActOnTheCursor();
    void shiftSpaceSelectsTheSeries();
    void joinedChartsHaveOneScale();
    void joinedChartsSayWhyNot();
    void selectionFromOutsideIsSilent();
    void newPivotForgetsTheOldOne();
    void busyKeepsThePicture();
    void screenReaderSeesTheMarks();
    void screenReaderSeesTheEditor();
    void totalsOfABridgeSayWhatTheyAre();
    void tooltipSaysWhatIsKnown();
    void growthAndShare();

private:
    [[nodiscard]] QPoint centre(CellIndex cell) const
    {
        return m_view->viewport()->mapFrom(m_view, m_view->markRect(cell).center());
    }
    ChartView *m_view = nullptr;
};

void TestChartView::init()
{
    m_view = new ChartView;
    m_view->resize(1000, 640);
    m_view->setPivot(acceleratorsByOwner().share());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view));
}

void TestChartView::cleanup()
{
    delete m_view;
    m_view = nullptr;
}

void TestChartView::hoverTellsTheCell()
{
    QSignalSpy hovered(m_view, &ChartView::hovered);
    QTest::mouseMove(m_view->viewport(), centre({ 3, 1 }));
    QTRY_VERIFY(!hovered.isEmpty());
    QCOMPARE(hovered.last()[0].value<CellIndex>(), CellIndex(3, 1));
    // Moving within the same mark says nothing new.
    const qsizetype count = hovered.size();
    QTest::mouseMove(m_view->viewport(), centre({ 3, 1 }) + QPoint(2, 1));
    QTest::qWait(20);
    QCOMPARE(hovered.size(), count);
    QTest::mouseMove(m_view->viewport(), QPoint(2, 2));
    QTRY_COMPARE(hovered.last()[0].value<CellIndex>(), NoCell);
}

void TestChartView::tipStaysWhileThePointerRests()
{
    const QPoint middle = centre({ 3, 1 });
    QTest::mouseMove(m_view->viewport(), middle);
    QTRY_VERIFY(QToolTip::isVisible());
    const QString tip = QToolTip::text();
    QVERIFY(!tip.isEmpty());
    // What the toolkit sends when a pointer has not moved for a while.
    QHelpEvent rest(QEvent::ToolTip, middle, m_view->viewport()->mapToGlobal(middle));
    QApplication::sendEvent(m_view->viewport(), &rest);
    QTest::qWait(400); // longer than a tip takes to vanish
    QVERIFY(QToolTip::isVisible());
    QCOMPARE(QToolTip::text(), tip);
}

void TestChartView::hoverOfALineFindsItsPoint()
{
    m_view->setPivot(acceleratorsByOwner().chart(u"line"_s).share());
    QSignalSpy hovered(m_view, &ChartView::hovered);
    QTest::mouseMove(m_view->viewport(), centre({ 3, 0 }) + QPoint(6, -5));
    QTRY_VERIFY(!hovered.isEmpty());
    QCOMPARE(hovered.last()[0].value<CellIndex>(), CellIndex(3, 0));
}

void TestChartView::clickSelects()
{
    QSignalSpy changed(m_view, &ChartView::selectionChanged);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre({ 3, 0 }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_view->selection(), QSet<CellIndex>({ { 3, 0 } }));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre({ 2, 0 }));
    QCOMPARE(m_view->selection(), QSet<CellIndex>({ { 2, 0 } }));
    // A click beside all marks clears.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(4, 600));
    QVERIFY(m_view->selection().isEmpty());
    QCOMPARE(changed.size(), 3);
}

void TestChartView::controlAdds()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre({ 3, 0 }));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, centre({ 2, 0 }));
    QCOMPARE(m_view->selection(), QSet<CellIndex>({ { 3, 0 }, { 2, 0 } }));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, centre({ 3, 0 }));
    QCOMPARE(m_view->selection(), QSet<CellIndex>({ { 2, 0 } }));
}

void TestChartView::dragBrushes()
{
    QSignalSpy changed(m_view, &ChartView::selectionChanged);
    const QRect from = m_view->markRect({ 2, 0 });
    const QRect to = m_view->markRect({ 3, 0 });
    const QPoint start = m_view->viewport()->mapFrom(m_view, from.bottomLeft()) + QPoint(-8, 2);
    const QPoint end = m_view->viewport()->mapFrom(m_view, QPoint(to.right() + 8, from.top() - 1));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
    // QTest's moves carry no button; a brush is a move with one.
    for (const QPoint &at : { start + QPoint(20, -5), end }) {
        QMouseEvent move(QEvent::MouseMove, at, m_view->viewport()->mapToGlobal(at), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
    }
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, end);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last()[0].value<QSet<CellIndex>>(), m_view->selection());
    QVERIFY(m_view->selection().contains({ 2, 0 }));
    QVERIFY(m_view->selection().contains({ 3, 0 }));
    QVERIFY(!m_view->selection().contains({ 4, 0 }));
    QVERIFY(!m_view->selection().contains({ 3, 7 }));
}

void TestChartView::selectionFollowsTheRectangle()
{
    QSignalSpy changed(m_view, &ChartView::selectionChanged);
    const QRect first = m_view->markRect({ 2, 0 });
    QWidget *port = m_view->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, QPoint(first.left() - 4, centre({ 2, 0 }).y()));
    QTest::mouseMove(port, centre({ 2, 0 }));
    QCOMPARE(m_view->selection(), QSet<CellIndex>({ { 2, 0 } }));
    const QSet<CellIndex> narrow = m_view->selection();
    QTest::mouseMove(port, centre({ 3, 0 }));
    QVERIFY(m_view->selection().contains({ 3, 0 }));
    QCOMPARE(changed.size(), 2);
    // Esc brings back what was selected before.
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(m_view->selection().isEmpty());
    QTest::mouseRelease(port, Qt::LeftButton, {}, centre({ 3, 0 }));
    QVERIFY(m_view->selection().isEmpty());
    QVERIFY(!narrow.isEmpty());
}

void TestChartView::axisDragDrawsARange()
{
    const PeriodAxis &axis = m_view->frame().periodAxis();
    QCOMPARE(axis.count(), m_view->frame().pivot()->rowCount());
    QSignalSpy expected(m_view, &ChartView::periodBrushExpected);
    QSignalSpy brushed(m_view, &ChartView::periodsBrushed);
    QSignalSpy ended(m_view, &ChartView::periodBrushEnded);
    const auto under = [&](int place) {
        const QRectF band = axis.band(place, place);
        return QPoint(int(band.center().x()), int(band.bottom()) + 10);
    };
    QWidget *port = m_view->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, under(1));
    QCOMPARE(expected.size(), 1);
    QVERIFY(m_view->brushedPeriods().isOpen());
    for (int place = 2; place <= 4; ++place)
        QTest::mouseMove(port, under(place));
    const PeriodRange drawn { axis.period(1), axis.period(4) };
    QCOMPARE(m_view->brushedPeriods(), drawn);
    QCOMPARE(brushed.last()[0].value<PeriodRange>(), drawn);
    // Each period was told once, the first with the beginning.
    QCOMPARE(brushed.size(), 4);
    QTest::mouseMove(port, under(4) + QPoint(1, 3));
    QCOMPARE(brushed.size(), 4);
    QTest::mouseRelease(port, Qt::LeftButton, {}, under(4));
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended[0][0].toBool());
    QVERIFY(m_view->brushedPeriods().isOpen());
    // A click is no range.
    QTest::mouseClick(port, Qt::LeftButton, {}, under(2));
    QCOMPARE(ended.size(), 1);
}

void TestChartView::axisKeysDrawARange()
{
    const PeriodAxis &axis = m_view->frame().periodAxis();
    QSignalSpy ended(m_view, &ChartView::periodBrushEnded);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->brushedPeriods(), (PeriodRange { axis.period(0), axis.period(0) }));
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->brushedPeriods(), (PeriodRange { axis.period(0), axis.period(1) }));
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended[0][0].toBool());
    QVERIFY(m_view->selection().isEmpty());
    // From the cursor on, where there is one.
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_Right);
    const int place = m_view->frame().marks()[m_view->cursorMark()].place;
    QVERIFY(place > 0);
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->brushedPeriods().from, axis.period(place));
}

void TestChartView::escapeLeavesTheRange()
{
    QSignalSpy ended(m_view, &ChartView::periodBrushEnded);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(!m_view->brushedPeriods().isOpen());
    QTest::keyClick(m_view, Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!ended[0][0].toBool());
    // Another picture ends it, too, for its axis is gone.
    QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);
    m_view->setPivot(manySeries(2, 12).share());
    QCOMPARE(ended.size(), 2);
    QVERIFY(!ended[1][0].toBool());
}

void TestChartView::chartsWithoutTimeHaveNoRange()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s }).columns(u"region"_s, { u"X"_s });
    m_view->setPivot(maker.fill({ { 3 }, { 4 } }).chart(u"column"_s).share());
    QVERIFY(m_view->frame().periodAxis().isEmpty());
    QSignalSpy brushed(m_view, &ChartView::periodsBrushed);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(brushed.isEmpty());
}

void TestChartView::nameSelectsItsSeries()
{
    for (const Label &label : m_view->frame().labels()) {
        if (label.role == Label::Role::Series && label.series == 1) {
            const QPoint at = m_view->mapFromScene(label.rect.center());
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        }
    }
    QCOMPARE(m_view->selection().size(), 7);
    for (const CellIndex &cell : m_view->selection())
        QCOMPARE(cell.second, 1);
}

void TestChartView::headlineAsksForEditing()
{
    QSignalSpy asked(m_view, &ChartView::titleEditRequested);
    const QPoint at = m_view->mapFromScene(m_view->frame().headlineRect().center());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(asked.size(), 1);
}

void TestChartView::doubleClickActivates()
{
    QSignalSpy activated(m_view, &ChartView::activated);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, centre({ 4, 0 }));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<CellIndex>(), CellIndex(4, 0));
}

void TestChartView::contextMenuKnowsTheCell()
{
    QSignalSpy asked(m_view, &ChartView::menuRequested);
    const QPoint at = centre({ 4, 0 });
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<CellIndex>(), CellIndex(4, 0));
}

void TestChartView::arrowsWalkTheMarks()
{
    m_view->setFocus();
    const auto cell = [&] { return m_view->frame().marks()[m_view->cursorMark()].cell(); };
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(cell(), CellIndex(0, 0));
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(cell(), CellIndex(1, 0));
    QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(cell(), CellIndex(1, 1));
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(cell(), CellIndex(6, 1));
    QTest::keyClick(m_view, Qt::Key_Right); // stays at the edge
    QCOMPARE(cell(), CellIndex(6, 1));
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(cell(), CellIndex(0, 1));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(cell(), CellIndex(0, 0));
}

void TestChartView::lyingBarsWalkDownwards()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s }).fill({ { 3 }, { 2 }, { 1 } });
    m_view->setPivot(maker.chart(u"bar"_s).share());
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_view->frame().marks()[m_view->cursorMark()].cell(), CellIndex(1, 0));
    QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(m_view->frame().marks()[m_view->cursorMark()].cell(), CellIndex(0, 0));
}

void TestChartView::keysActOnTheCursor()
{
    QSignalSpy activated(m_view, &ChartView::activated);
    QSignalSpy source(m_view, &ChartView::sourceRequested);
    QTest::keyClick(m_view, Qt::Key_S); // without a cursor there is nothing to ask
    QVERIFY(source.isEmpty());
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_S);
    QCOMPARE(source.size(), 1);
    QCOMPARE(source[0][0].value<CellIndex>(), CellIndex(0, 0));
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(m_view->selection(), QSet<CellIndex>({ { 0, 0 } }));
    QTest::keyClick(m_view, Qt::Key_D);
    QCOMPARE(activated.size(), 2);
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(m_view->selection().isEmpty());
    QCOMPARE(m_view->cursorMark(), -1);
}

void TestChartView::shiftSpaceSelectsTheSeries()
{
    QSignalSpy changed(m_view, &ChartView::selectionChanged);
    QTest::keyClick(m_view, Qt::Key_Space, Qt::ShiftModifier); // without a cursor there is none
    QVERIFY(changed.isEmpty());
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_view->selection().size(), 7); // seven years
    for (const CellIndex &cell : m_view->selection())
        QCOMPARE(cell.second, 0);
    QTest::keyClick(m_view, Qt::Key_Up);
    QTest::keyClick(m_view, Qt::Key_Space, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selection().size(), 14);
    QTest::keyClick(m_view, Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(m_view->selection().size(), 7);
    for (const CellIndex &cell : m_view->selection())
        QCOMPARE(cell.second, 1);
}

void TestChartView::joinedChartsHaveOneScale()
{
    const auto made = [](double value) {
        PivotMaker maker;
        maker.periods({ u"2023"_s, u"2024"_s }).columns(u"vendor"_s, { u"A"_s });
        maker.fill({ { value }, { value / 2 } }).unit(u"units"_s).chart(u"column"_s);
        return maker.share();
    };
    const auto height = [](const ChartView &view) { return view.markRect({ 0, 0 }).height(); };
    m_view->setPivot(made(100));
    auto other = std::make_unique<ChartView>();
    other->resize(m_view->size());
    other->setPivot(made(25));
    other->show();
    QVERIFY(QTest::qWaitForWindowExposed(other.get()));
    ChartView::join(*m_view, *other);
    QCOMPARE(m_view->unlikeness(), Unlike::No);
    QVERIFY(std::abs(height(*m_view) - 4 * height(*other)) <= 4);
    // Each follows the other, and screen readers and keys find the marks where they stand now.
    other->setPivot(made(400));
    QVERIFY(std::abs(4 * height(*m_view) - height(*other)) <= 4);
    m_view->resize(900, 500);
    other->resize(900, 500);
    QTRY_COMPARE(other->frame().boundingRect().size(), QSizeF(900, 500));
    QTRY_COMPARE(m_view->frame().boundingRect().size(), QSizeF(900, 500));
    QVERIFY(std::abs(4 * height(*m_view) - height(*other)) <= 4);
    QCOMPARE(m_view->walkableMarks().size(), 2);
}

void TestChartView::joinedChartsSayWhyNot()
{
    PivotMaker units;
    units.periods({ u"2023"_s }).columns(u"vendor"_s, { u"A"_s });
    units.fill({ { 5.0 } }).unit(u"units"_s).chart(u"column"_s);
    m_view->setPivot(units.share());
    const int alone = m_view->markRect({ 0, 0 }).height();
    auto other = std::make_unique<ChartView>();
    other->resize(500, 300);
    ChartView::join(*m_view, *other);
    QCOMPARE(other->unlikeness(), Unlike::Empty);
    PivotMaker money;
    money.periods({ u"2023"_s }).columns(u"vendor"_s, { u"A"_s });
    money.fill({ { 5.0 } }).unit(u"USD bn"_s).chart(u"column"_s);
    other->setPivot(money.share());
    QCOMPARE(m_view->unlikeness(), Unlike::Unit);
    QCOMPARE(other->unlikeness(), Unlike::Unit);
    // Alone again, it is as it was.
    other.reset();
    m_view->setShowsFilters(true);
    QCOMPARE(m_view->markRect({ 0, 0 }).height(), alone);
}

void TestChartView::selectionFromOutsideIsSilent()
{
    QSignalSpy changed(m_view, &ChartView::selectionChanged);
    m_view->setSelection({ { 1, 1 }, { 2, 2 } });
    QCOMPARE(m_view->selection().size(), 2);
    QVERIFY(changed.isEmpty());
}

void TestChartView::newPivotForgetsTheOldOne()
{
    m_view->setSelection({ { 6, 7 } });
    QTest::keyClick(m_view, Qt::Key_Right);
    m_view->setPivot(cloudInference().share());
    QVERIFY(m_view->selection().isEmpty());
    QCOMPARE(m_view->cursorMark(), -1);
    QVERIFY(m_view->markRect({ 6, 7 }).isEmpty());
    QVERIFY(!m_view->markRect({ 2, 0 }).isEmpty());
    m_view->setPivot(nullptr);
    QVERIFY(m_view->frame().isEmpty());
    QVERIFY(m_view->markRect({ 0, 0 }).isEmpty());
}

void TestChartView::busyKeepsThePicture()
{
    const QImage before = m_view->grab().toImage();
    m_view->setBusy(true);
    const QImage busy = m_view->grab().toImage();
    QVERIFY(busy != before);
    QVERIFY(!m_view->markRect({ 3, 0 }).isEmpty());
    m_view->setBusy(false);
    QCOMPARE(m_view->grab().toImage(), before);
}

void TestChartView::screenReaderSeesTheMarks()
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), acceleratorsByOwner().pivot.exploration.title);
    QCOMPARE(m_view->walkableMarks().size(), 56);
    QCOMPARE(chart->childCount(), 56 + m_view->frame().nameLabels().size());
    QAccessibleInterface *child = chart->child(24); // three years of eight owners, then this one
    QVERIFY(child);
    QVERIFY(child->isValid());
    const QString name = child->text(QAccessible::Name);
    QVERIFY2(name.contains(u"2025"_s) && name.contains(u"Google"_s) && name.contains(u"3.13"_s)
            && name.contains(u"actual"_s),
        qPrintable(name));
    QCOMPARE(chart->indexOfChild(child), 24);
    QCOMPARE(child->parent(), chart);
    const QRect rect = child->rect();
    QVERIFY(chart->rect().contains(rect.center()));
    QCOMPARE(chart->childAt(rect.center().x(), rect.center().y()), child);
    QVERIFY(!child->state().selected);
    m_view->setSelection({ { 3, 0 } });
    QVERIFY(child->state().selected);
    // What clicking does can be done without a pointer.
    auto *action = child->actionInterface();
    QVERIFY(action);
    action->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->cursorMark(), m_view->walkableMarks()[24]);
    m_view->setSelection({});
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_view->selection(), QSet<CellIndex>({ { 3, 0 } }));
    QSignalSpy menu(m_view, &ChartView::menuRequested);
    action->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_COMPARE(menu.size(), 1);
    QCOMPARE(menu.first().first().value<CellIndex>(), CellIndex(3, 0));
    // After the marks come the names of the series.
    QStringList names;
    for (int i = 56; i < chart->childCount(); ++i) {
        QAccessibleInterface *each = chart->child(i);
        QCOMPARE(each->role(), QAccessible::Button);
        QCOMPARE(chart->indexOfChild(each), i);
        QVERIFY(chart->rect().contains(each->rect()));
        names += each->text(QAccessible::Name);
        if (names.last() != u"Google")
            continue;
        each->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_view->selection().size(), 7); // its seven years
    }
    names.sort();
    QStringList vendors;
    for (const AxisLabel &label : acceleratorsByOwner().pivot.columns.labels)
        vendors += label.first().names.in(Language::English);
    vendors.sort();
    QCOMPARE(names, vendors);
    // A mark that is gone is invalid, not a dangling pointer.
    m_view->setPivot(nullptr);
    QVERIFY(!child->isValid());
    QCOMPARE(chart->childCount(), 0);
}

void TestChartView::screenReaderSeesTheEditor()
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view);
    const int parts = chart->childCount();
    QLineEdit editor(m_view);
    QCOMPARE(chart->childCount(), parts); // while it is hidden
    editor.setGeometry(20, 10, 200, 30);
    editor.show();
    QCOMPARE(chart->childCount(), parts + 1);
    QAccessibleInterface *child = chart->child(parts);
    QCOMPARE(child->object(), &editor);
    QCOMPARE(child->role(), QAccessible::EditableText);
    QCOMPARE(child->parent(), chart);
    QCOMPARE(chart->indexOfChild(child), parts);
    const QPoint middle = child->rect().center();
    QCOMPARE(chart->childAt(middle.x(), middle.y()), child);
    editor.setFocus();
    QTRY_VERIFY(editor.hasFocus());
    QCOMPARE(chart->focusChild(), child);
}

void TestChartView::totalsOfABridgeSayWhatTheyAre()
{
    m_view->setPivot(acceleratorsByOwner().chart(u"waterfall"_s).share());
    const ChartFrame &frame = m_view->frame();
    int totals = 0;
    for (int i = 0; i < int(frame.marks().size()); ++i) {
        const Mark &mark = frame.marks()[i];
        if (mark.shape != Mark::Shape::Bar || mark.hasCell())
            continue;
        ++totals;
        QCOMPARE(frame.markAt(mark.rect.center()), -1);
        QCOMPARE(frame.totalAt(mark.rect.center()), i);
        QVERIFY(frame.markText(i).contains(u"million units"_s));
    }
    QVERIFY(totals >= 2);
    QCOMPARE(frame.totalAt({ 1, 1 }), -1);
}

void TestChartView::tooltipSaysWhatIsKnown()
{
    PivotMaker maker = acceleratorsByOwner();
    maker.pivot.cells[8 * 3 + 1].qualifier = Qualifier::Approx;
    const Pivot pivot = maker.make();
    const QString tip = cellTooltip(pivot, { 3, 1 }, Language::English);
    // Amazon 2025: 1.52 of 8.52 is 17.8 %; after 1.06 in 2024 it grew by 43.4 %.
    for (const QString &part : { u"2025"_s, u"Amazon"_s, u"1.52"_s, u"million units"_s, u"actual"_s,
             u"approximate"_s, u"+43.4"_s, u"17.8"_s, u"Epoch AI, 2026-04"_s })
        QVERIFY2(tip.contains(part), qPrintable(part + u" in "_s + tip));
    QVERIFY(cellTooltip(pivot, { 99, 0 }, Language::English).isEmpty());
    QVERIFY(cellTooltip(pivot, NoCell, Language::English).isEmpty());
    const PivotMaker dots = PivotMaker(cloudInference()).conflict(1, 0, { 76.4, 118.9 });
    const QString both = cellTooltip(dots.make(), { 1, 0 }, Language::English);
    QVERIFY2(both.contains(u"76.4"_s) && both.contains(u"119"_s), qPrintable(both));
}

void TestChartView::growthAndShare()
{
    const Pivot pivot = acceleratorsByOwner().make();
    QVERIFY(std::abs(growthOverYear(pivot, { 3, 1 }) - (1.52 / 1.06 - 1)) < 1e-12);
    QVERIFY(std::isnan(growthOverYear(pivot, { 0, 1 })));
    QVERIFY(std::abs(shareOfTotal(pivot, { 3, 1 }) - 1.52 / 8.52) < 1e-12);
    // 2026 to 2032 is no year.
    QVERIFY(std::isnan(growthOverYear(cloudInference().make(), { 2, 0 })));
    QVERIFY(std::isnan(shareOfTotal(cloudInference().make(), { 2, 0 })));
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
