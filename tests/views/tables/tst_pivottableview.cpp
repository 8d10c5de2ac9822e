// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/pivottableview.h"

#include "models/items/pivotfilter.h"
#include "tests/support/samplepivots.h"
#include "views/tables/columnfilterpopup.h"
#include "views/tables/columnwidths.h"
#include "views/tables/filterheader.h"
#include "views/tables/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

namespace {

/// Accelerators acquired by owner as Epoch AI publishes them, rounded, million units; owners on
/// the rows.
PivotMaker owners()
{
    return PivotMaker()
        .rows(u"vendor"_s, { u"Google"_s, u"Amazon"_s, u"Meta"_s, u"Oracle"_s, u"CoreWeave"_s })
        .columnPeriods({ u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s })
        .fill({ { 0.07, 1.13, 2.49, 3.13 }, { 0.07, 0.11, 1.06, 1.52 }, { 0.10, 0.15, 0.52, 0.72 },
            { 0.02, 0.05, 0.20, 0.38 }, { 0.01, 0.04, 0.20, 0.27 } });
}

} // namespace

class TestPivotTableView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clickSelectsACell();
    void labelSelectsItsRow();
    void selectionFromOutsideIsSilent();
    void hoverTellsTheCell();
    void keysAskForTheSource();
    void totalAsksForItsSource();
    void headerSortsTheExploration();
    void headerSortsHere();
    void filterByChecklist();
    void filterByNumber();
    void filterByNumberInChinese();
    void filterSurvivesANewPivot();
    void copiesWithHeaders();
    void copiesAll();
    void copyEscapes();
    void totalsStayAtTheEdge();
    void emptyStateTeaches();
    void widthsShareTheRoom_data();
    void widthsShareTheRoom();

private:
    [[nodiscard]] QTableView *body() const
    {
        for (QTableView *table : m_view->findChildren<QTableView *>()) {
            if (qobject_cast<FilterHeader *>(table->horizontalHeader()))
                return table;
        }
        return nullptr;
    }
    void clickCell(CellIndex cell, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QPoint place = m_view->cellRect(cell).center();
        QTest::mouseClick(body()->viewport(), Qt::LeftButton, modifiers,
            body()->viewport()->mapFrom(m_view, place));
    }
    void clickHeader(const QString &text) const
    {
        auto *header = body()->horizontalHeader();
        const QPoint place = m_view->headerRect(text).center();
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {}, header->viewport()->mapFrom(m_view, place));
    }
    [[nodiscard]] ColumnFilterPopup *openFilter(const QString &text) const
    {
        auto *header = qobject_cast<FilterHeader *>(body()->horizontalHeader());
        const QPoint place = header->viewport()->mapFrom(m_view, m_view->headerRect(text).center());
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            header->funnelRect(header->logicalIndexAt(place)).center());
        return m_view->findChild<ColumnFilterPopup *>();
    }

    PivotTableView *m_view = nullptr;
};

void TestPivotTableView::init()
{
    m_view = new PivotTableView;
    m_view->resize(900, 420);
    m_view->setPivot(owners().share());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view));
}

void TestPivotTableView::cleanup()
{
    delete m_view;
}

void TestPivotTableView::clickSelectsACell()
{
    QSignalSpy selected(m_view, &PivotTableView::selectionChanged);
    clickCell({ 1, 2 });
    QCOMPARE(m_view->selection(), CellSet({ { 1, 2 } }));
    QCOMPARE(selected.count(), 1);
    clickCell({ 1, 3 }, Qt::ControlModifier);
    QCOMPARE(m_view->selection(), CellSet({ { 1, 2 }, { 1, 3 } }));
    const SelectionStatistics statistics = m_view->selectionStatistics();
    QCOMPARE(statistics.cells, 2);
    QVERIFY(statistics.growth.has_value());
}

void TestPivotTableView::labelSelectsItsRow()
{
    const QPoint place = m_view->cellRect({ 2, 0 }).center();
    QTest::mouseClick(body()->viewport(), Qt::LeftButton, {},
        QPoint(20, body()->viewport()->mapFrom(m_view, place).y()));
    QCOMPARE(int(m_view->selection().size()), owners().make().columnCount());
    for (const CellIndex &cell : m_view->selection())
        QCOMPARE(cell.first, 2);
}

void TestPivotTableView::selectionFromOutsideIsSilent()
{
    QSignalSpy selected(m_view, &PivotTableView::selectionChanged);
    m_view->setSelection({ { 0, 0 }, { 3, 1 } });
    QCOMPARE(selected.count(), 0);
    QCOMPARE(body()->selectionModel()->selectedIndexes().size(), 2);
    m_view->setPivot(cloudInference().share());
    // Only what still exists stays selected.
    QCOMPARE(m_view->selection(), CellSet({ { 0, 0 } }));
}

void TestPivotTableView::hoverTellsTheCell()
{
    QSignalSpy hovered(m_view, &PivotTableView::hovered);
    const QPoint place = body()->viewport()->mapFrom(m_view, m_view->cellRect({ 2, 1 }).center());
    QTest::mouseMove(body()->viewport(), place);
    QTRY_COMPARE(hovered.count(), 1);
    QCOMPARE(hovered.first().first().value<CellIndex>(), CellIndex(2, 1));
    m_view->setHovered({ 4, 0 });
    QCOMPARE(hovered.count(), 1);
}

void TestPivotTableView::keysAskForTheSource()
{
    QSignalSpy asked(m_view, &PivotTableView::sourceRequested);
    clickCell({ 1, 2 });
    QTest::keyClick(body(), Qt::Key_S);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<CellIndex>(), CellIndex(1, 2));
    QSignalSpy activated(m_view, &PivotTableView::activated);
    QTest::keyClick(body(), Qt::Key_Return);
    QTest::keyClick(body(), Qt::Key_D);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.last().first().value<CellIndex>(), CellIndex(1, 2));
    QCOMPARE(asked.count(), 1);
}

void TestPivotTableView::totalAsksForItsSource()
{
    QSignalSpy asked(m_view, &PivotTableView::sourceRequested);
    const QRect total = m_view->cellRect({ -1, 2 });
    QVERIFY(!total.isEmpty());
    QWidget *target = m_view->childAt(total.center());
    QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(m_view, total.center()));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<CellIndex>(), CellIndex(-1, 2));
}

void TestPivotTableView::headerSortsTheExploration()
{
    // The rows are the series of the chart, so the exploration itself is sorted.
    QSignalSpy sorted(m_view, &PivotTableView::sortRequested);
    clickHeader(u"vendor"_s);
    QCOMPARE(sorted.count(), 1);
    QCOMPARE(sorted.first().at(0).value<SortBy>(), SortBy::Name);
    QCOMPARE(sorted.first().at(1).toBool(), false);
}

void TestPivotTableView::headerSortsHere()
{
    PivotMaker cloud = cloudInference();
    m_view->setPivot(cloud.share());
    QSignalSpy sorted(m_view, &PivotTableView::sortRequested);
    clickHeader(cloud.make().measure.names.en);
    // Time keeps its order in the chart: only the table sorts, the largest first.
    QCOMPARE(sorted.count(), 0);
    QVERIFY(m_view->cellRect({ 2, 0 }).top() < m_view->cellRect({ 0, 0 }).top());
    clickHeader(cloud.make().measure.names.en);
    QVERIFY(m_view->cellRect({ 2, 0 }).top() > m_view->cellRect({ 0, 0 }).top());
    clickHeader(cloud.make().measure.names.en);
    QCOMPARE(body()->model()->index(0, 0).data().toString(), u"2025"_s);
}

void TestPivotTableView::filterByChecklist()
{
    QSignalSpy changed(m_view, &PivotTableView::filterChanged);
    const Pivot pivot = owners().make();
    ColumnFilterPopup *popup = openFilter(u"vendor"_s);
    QVERIFY(popup);
    auto *list = popup->findChild<QListWidget *>();
    QCOMPARE(list->count(), pivot.rowCount());
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(m_view->visibleRowCount(), pivot.rowCount() - 1);
    QVERIFY(m_view->cellRect({ 0, 0 }).isEmpty());
    QVERIFY(m_view->isFiltered());
    QCOMPARE(changed.count(), 1);
    auto *search = popup->findChild<QLineEdit *>();
    search->setText(pivot.rows.text(1, Language::English));
    int shown = 0;
    for (int row = 0; row < list->count(); ++row)
        shown += list->item(row)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
    popup->close();
    m_view->clearColumnFilters();
    QCOMPARE(m_view->visibleRowCount(), pivot.rowCount());
}

void TestPivotTableView::filterByNumber()
{
    m_view->setPivot(cloudInference().share());
    ColumnFilterPopup *popup = openFilter(cloudInference().make().measure.names.en);
    QVERIFY(popup);
    auto *least = popup->findChildren<QLineEdit *>().value(0);
    QTest::keyClicks(least, u"110"_s);
    QCOMPARE(m_view->visibleRowCount(), 2);
    QVERIFY(m_view->cellRect({ 0, 0 }).isEmpty());
    popup->close();
}

/// 110 USD bn are typed as they are read, 1,100 亿美元, and shown so again.
void TestPivotTableView::filterByNumberInChinese()
{
    m_view->setLanguage(Language::SimplifiedChinese);
    m_view->setPivot(cloudInference().share());
    const QString title = cloudInference().make().measure.names.in(Language::SimplifiedChinese);
    ColumnFilterPopup *popup = openFilter(title);
    QVERIFY(popup);
    QVERIFY2(popup->accessibleName().contains(u"亿美元"), qPrintable(popup->accessibleName()));
    QTest::keyClicks(popup->findChildren<QLineEdit *>().value(0), u"1100"_s);
    QCOMPARE(m_view->visibleRowCount(), 2);
    popup->close();
    QTRY_VERIFY(!m_view->findChild<ColumnFilterPopup *>());
    popup = openFilter(title);
    QVERIFY(popup);
    const QString shown = popup->findChildren<QLineEdit *>().value(0)->text();
    QCOMPARE(popup->locale().toDouble(shown), 1100.);
    popup->close();
    clickCell({ 2, 0 });
    QTest::keyClick(body(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->mimeData()->text().trimmed();
    QVERIFY2(copied.contains(u"(亿美元)") && copied.endsWith(u"\t3209.8"), qPrintable(copied));
}

void TestPivotTableView::filterSurvivesANewPivot()
{
    m_view->setPivot(cloudInference().share());
    ColumnFilterPopup *popup = openFilter(cloudInference().make().measure.names.en);
    QTest::keyClicks(popup->findChildren<QLineEdit *>().value(0), u"110"_s);
    popup->close();
    m_view->setPivot(cloudInference().title(u"Another headline"_s).share());
    QCOMPARE(m_view->visibleRowCount(), 2);
}

void TestPivotTableView::copiesWithHeaders()
{
    m_view->setPivot(cloudInference().share());
    clickCell({ 2, 0 });
    QTest::keyClick(body(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data);
    const QStringList lines = data->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(u"(USD bn)"));
    QVERIFY(lines.last().startsWith(u"2032"));
    QVERIFY(lines.last().endsWith(u"\t320.98"));
    QVERIFY(data->html().contains(u"<td align=\"right\">320.98</td>"));
}

void TestPivotTableView::copiesAll()
{
    const std::unique_ptr<QMimeData> all(m_view->selectionMimeData());
    const Pivot pivot = owners().make();
    const QStringList lines = all->text().trimmed().split(u'\n');
    // Headers, all rows, and the total.
    QCOMPARE(lines.size(), pivot.rowCount() + 2);
    QVERIFY(lines.last().startsWith(u"Total\t"));
    m_view->selectAll();
    QCOMPARE(int(m_view->selection().size()), pivot.rowCount() * pivot.columnCount());
}

void TestPivotTableView::copyEscapes()
{
    CopiedTable table;
    table.headers = { u"A\tB"_s, u"<x>"_s };
    table.rows = { { u"a & b"_s, u"1"_s } };
    table.firstNumber = 1;
    QCOMPARE(toTsv(table), u"A B\t<x>\na & b\t1\n"_s);
    QVERIFY(toHtml(table).contains(u"&lt;x&gt;"));
    QVERIFY(toHtml(table).contains(u"<td>a &amp; b</td>"));
}

void TestPivotTableView::totalsStayAtTheEdge()
{
    const QRect before = m_view->cellRect({ -1, 0 });
    QVERIFY(before.bottom() <= m_view->height());
    QVERIFY(before.bottom() > m_view->height() - 40);
    m_view->resize(900, 180);
    QTRY_VERIFY(m_view->cellRect({ -1, 0 }).bottom() > m_view->height() - 40);
    // Columns of body and totals line up.
    QCOMPARE(m_view->cellRect({ -1, 0 }).left(), m_view->cellRect({ 0, 0 }).left());
    QCOMPARE(m_view->cellRect({ -1, 0 }).width(), m_view->cellRect({ 0, 0 }).width());
}

void TestPivotTableView::emptyStateTeaches()
{
    m_view->setPivot({});
    QVERIFY(!body()->isVisible());
    QCOMPARE(m_view->visibleRowCount(), 0);
    bool teaches = false;
    for (const QLabel *label : m_view->findChildren<QLabel *>())
        teaches = teaches || (label->isVisible() && label->text().contains(u"catalog"));
    QVERIFY(teaches);
    const std::unique_ptr<QMimeData> data(m_view->selectionMimeData());
    QVERIFY(data);
}

void TestPivotTableView::widthsShareTheRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("widths");
    QTest::newRow("no room to share") << 100 << QList<int> { 100, 60, 60 };
    QTest::newRow("shared equally") << 280 << QList<int> { 120, 80, 80 };
    QTest::newRow("up to each one's most") << 1000 << QList<int> { 300, 132, 132 };
}

void TestPivotTableView::widthsShareTheRoom()
{
    QFETCH(int, room);
    QFETCH(QList<int>, widths);
    QCOMPARE(columnWidths({ { 100, 300 }, { 60, 132 }, { 60, 132 } }, room), widths);
}

QTEST_MAIN(TestPivotTableView)
#include "tst_pivottableview.moc"
