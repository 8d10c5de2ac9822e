// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rowsview.h"

#include "tests/support/publishedcube.h"
#include "tests/support/trackercube.h"
#include "views/panels/rowspage.h"
#include "views/tables/columnfilterpopup.h"
#include "views/tables/filterheader.h"
#include "views/tables/memberfilterpopup.h"
#include "views/widgets/chip.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace sextant;
using sextant::test::SmallTracker;

namespace {

constexpr int RowCount = 5000;

/// Rows of which each shows its own number as `units`.
FlatRowsPtr numberedRows()
{
    SmallTracker tracker;
    tracker.addRandom(RowCount, 4);
    for (qsizetype i = 0; i < tracker.rows.size(); ++i)
        tracker.rows[i].numbers = { double(i), double(i) / 4, double(i) / 7 };
    return flatRows(test::trackerCube(tracker), Language::English);
}

FlatRowsPtr longNamedRows()
{
    const QString market = u"Processors, boards and systems for inference in clouds of any kind"_s;
    test::PublishedCube cube;
    cube.row({ u"alpha"_s, market, u"cloud"_s, u"world"_s, u"2025"_s, 102.19, u"USD bn"_s });
    return flatRows(cube.build(), Language::English);
}

} // namespace

class TestRowsView final : public QObject
{
    Q_OBJECT

    FlatRowsPtr m_rows;
    std::unique_ptr<RowsPage> m_page;
    RowsView *m_view = nullptr;

    void answer(const RowsQuery &query)
    {
        m_page->setQuery(query);
        m_page->setAnswer(answerRows(m_rows, query, m_view->answer()));
    }
    [[nodiscard]] QPoint cell(qint64 place, int column = 1) const
    {
        return m_view->cellRect(place, column).center();
    }
    void click(qint64 place, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, cell(place));
    }
    [[nodiscard]] RowRanges ranges(std::initializer_list<RowRanges::Range> given) const
    {
        RowRanges result;
        for (const RowRanges::Range &range : given)
            result.add(range.first, range.last);
        return result;
    }

private slots:
    void initTestCase() { m_rows = numberedRows(); }
    void init()
    {
        m_page = std::make_unique<RowsPage>();
        m_page->resize(1000, 500);
        m_view = &m_page->view();
        answer({});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_view->setFocus();
    }
    void cleanup() { m_page.reset(); }

    void keysMoveTheCursor_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<qint64>("place");
        QTest::addRow("down") << QList<int> { Qt::Key_Down } << qint64(1);
        QTest::addRow("down, up") << QList<int> { Qt::Key_Down, Qt::Key_Up } << qint64(0);
        QTest::addRow("up at the top") << QList<int> { Qt::Key_Up } << qint64(0);
        QTest::addRow("end") << QList<int> { Qt::Key_End } << qint64(RowCount - 1);
        QTest::addRow("end, down")
            << QList<int> { Qt::Key_End, Qt::Key_Down } << qint64(RowCount - 1);
        QTest::addRow("end, home") << QList<int> { Qt::Key_End, Qt::Key_Home } << qint64(0);
        constexpr qint64 onePage = -1; // known when there is a view
        QTest::addRow("page down") << QList<int> { Qt::Key_PageDown } << onePage;
        QTest::addRow("page down, page up")
            << QList<int> { Qt::Key_PageDown, Qt::Key_PageUp } << qint64(0);
    }
    void keysMoveTheCursor()
    {
        QFETCH(QList<int>, keys);
        QFETCH(qint64, place);
        QVERIFY(m_view->rowsPerPage() > 5);
        for (const int key : keys)
            QTest::keyClick(m_view, Qt::Key(key));
        const qint64 expected = place < 0 ? m_view->rowsPerPage() : place;
        QCOMPARE(m_view->currentPlace(), expected);
        QVERIFY(m_view->selection() == ranges({ { expected, expected } }));
        const QRect rect = m_view->cellRect(expected, 0);
        QVERIFY(m_view->viewport()->rect().contains(rect.center())); // scrolled into sight
    }

    void keysMoveTheColumn()
    {
        QSignalSpy moved(m_view, &RowsView::currentChanged);
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->currentColumn(), 1);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->currentColumn(), int(m_rows->shown.size()) - 1);
        QTest::keyClick(m_view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_view->currentColumn(), 0);
        QCOMPARE(moved.size(), 3);
        // Columns are walked as they are arranged.
        m_view->header()->moveSection(0, 2);
        QTest::keyClick(m_view, Qt::Key_Left);
        QCOMPARE(m_view->currentColumn(), 2);
        QCOMPARE(m_view->columnOrder().first(), 1);
    }

    void clicksSelect()
    {
        click(3);
        QVERIFY(m_view->selection() == ranges({ { 3, 3 } }));
        click(8, Qt::ShiftModifier);
        QVERIFY(m_view->selection() == ranges({ { 3, 8 } }));
        click(5, Qt::ControlModifier); // takes one out
        QVERIFY(m_view->selection() == ranges({ { 3, 4 }, { 6, 8 } }));
        click(1, Qt::ControlModifier);
        QVERIFY(m_view->selection() == ranges({ { 1, 1 }, { 3, 4 }, { 6, 8 } }));
        click(2);
        QVERIFY(m_view->selection() == ranges({ { 2, 2 } }));
    }

    void dragSelects()
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, cell(2));
        QTest::mouseMove(m_view->viewport(), cell(4));
        QTest::mouseMove(m_view->viewport(), cell(6));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, cell(6));
        QVERIFY(m_view->selection() == ranges({ { 2, 6 } }));
        QTest::mouseMove(m_view->viewport(), cell(9)); // the button is up
        QVERIFY(m_view->selection() == ranges({ { 2, 6 } }));
    }

    void keysSelect()
    {
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_view->selection() == ranges({ { 1, 3 } }));
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ControlModifier); // moves alone
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(m_view->selection() == ranges({ { 1, 3 } }));
        QTest::keyClick(m_view, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(m_view->selection() == ranges({ { 1, 3 }, { 5, 5 } }));
        QTest::keyClick(m_view, Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(m_view->selection() == ranges({ { 5, RowCount - 1 } }));
        QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_view->selection() == ranges({ { 0, RowCount - 1 } }));
        QTest::keyClick(m_view, Qt::Key_Escape);
        QVERIFY(m_view->selection().isEmpty());
    }

    void keysAsk()
    {
        QSignalSpy sources(m_view, &RowsView::sourceRequested);
        QSignalSpy copies(m_view, &RowsView::copyRequested);
        QSignalSpy filters(m_view, &RowsView::filterRequested);
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_Return);
        QTest::keyClick(m_view, Qt::Key_S);
        QCOMPARE(sources.size(), 2);
        QCOMPARE(sources[0][0].toLongLong(), 1);
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copies.size(), 1);
        QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(filters.size(), 1);
        QCOMPARE(filters[0][0].toString(), u"period"_s);
        QCOMPARE(m_view->currentPlace(), 1);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, cell(4, 3));
        QCOMPARE(sources.size(), 3);
        QCOMPARE(sources[2][0].toLongLong(), 4);
        QCOMPARE(sources[2][1].toInt(), 3);
    }

    void scrollsByRows()
    {
        QScrollBar *bar = m_view->verticalScrollBar();
        QCOMPARE(bar->maximum(), RowCount - m_view->rowsPerPage());
        bar->setValue(bar->maximum());
        const QRect last = m_view->cellRect(RowCount - 1, 0);
        QVERIFY(last.bottom() <= m_view->viewport()->height());
        QCOMPARE(m_view->placeAt(last.center()), RowCount - 1);
        bar->setValue(0);
        QWheelEvent wheel(QPointF(50, 50), m_view->viewport()->mapToGlobal(QPointF(50, 50)), {},
            QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &wheel);
        QCOMPARE(bar->value(), 3);
    }

    /// What is painted in a cell is seen by what differs from an empty one.
    void paintsTexts()
    {
        const QImage image = m_view->viewport()->grab().toImage();
        const double scale = image.devicePixelRatio();
        const QColor ground = m_view->palette().color(QPalette::Base);
        for (int column = 0; column < int(m_rows->shown.size()); ++column) {
            const QRect rect = m_view->cellRect(2, column)
                                   .intersected(m_view->viewport()->rect())
                                   .adjusted(1, 1, -1, -2);
            if (rect.width() < 20)
                continue;
            int inked = 0;
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x)
                    inked += image.pixelColor(int(x * scale), int(y * scale)) != ground;
            }
            QVERIFY2(inked > 10, qPrintable(m_rows->shown[column].id));
        }
    }

    void headerSortsInTurn()
    {
        QSignalSpy edits(m_page.get(), &RowsPage::queryEdited);
        const int units = m_rows->indexOf(u"units"_s);
        const auto clickHeader = [&] {
            QTest::mouseClick(m_view->header()->viewport(), Qt::LeftButton, {},
                m_view->header()->sectionRect(units).center());
            const auto query = edits.last()[0].value<RowsQuery>();
            answer(query);
            return query;
        };
        RowsQuery query = clickHeader();
        QCOMPARE(query.sortColumn, u"units"_s);
        QVERIFY(!query.descending);
        QCOMPARE(m_view->header()->sortedSection(), units);
        query = clickHeader();
        QVERIFY(query.descending);
        QCOMPARE(m_view->cellText(0, units), u"4,999"_s);
        query = clickHeader();
        QVERIFY(query.sortColumn.isEmpty());
        QCOMPARE(m_view->header()->sortedSection(), -1);
        QCOMPARE(m_view->cellText(0, units), u"0"_s);
    }

    void selectionEndsWithOtherRows()
    {
        m_view->selectAll();
        RowsQuery sorted;
        sorted.sortColumn = u"units"_s;
        answer(sorted);
        QCOMPARE(m_view->selection().count(), RowCount); // all of them are still all of them
        click(4);
        sorted.descending = true;
        answer(sorted);
        QVERIFY(m_view->selection().isEmpty());
        m_view->selectAll();
        sorted.text = u"dell"_s;
        answer(sorted);
        QVERIFY(m_view->selection().isEmpty());
    }

    void searchFiltersByAnyColumn()
    {
        QSignalSpy edits(m_page.get(), &RowsPage::queryEdited);
        auto *search = m_page->findChild<QLineEdit *>(u"rowsSearch"_s);
        QVERIFY(search);
        QTest::keyClick(m_view, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        connect(m_page.get(), &RowsPage::queryEdited, m_page.get(), &RowsPage::setQuery);
        QTest::keyClicks(search, u"dell "_s);
        QCOMPARE(edits.size(), 4); // the blank says nothing new
        answer(edits.last()[0].value<RowsQuery>());
        QCOMPARE(search->text(), u"dell "_s);
        QVERIFY(m_view->answer()->size() > 0);
        QCOMPARE(m_view->cellText(0, 1), u"dell"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(m_view->hasFocus());
    }

    void checklistFilters()
    {
        QSignalSpy edits(m_page.get(), &RowsPage::queryEdited);
        const int vendor = m_rows->indexOf(u"vendor"_s);
        m_page->openFilter(
            u"vendor"_s, QRect(50, 50, 100, 20), *countMembers(m_rows, m_page->query(), vendor));
        auto *popup = m_page->findChild<MemberFilterPopup *>();
        QVERIFY(popup);
        auto *search = popup->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"hp"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return); // unchecks hp
        QCOMPARE(edits.size(), 1);
        const auto query = edits.last()[0].value<RowsQuery>();
        QCOMPARE(*query.filters[0].ids,
            (QSet<QString> { u"acer"_s, u"dell"_s, u"lenovo"_s, u"others"_s }));
        answer(query);
        const auto chips = m_page->findChildren<Chip *>();
        QCOMPARE(chips.size(), 1);
        QCOMPARE(chips[0]->text(), u"vendor: 4 value(s)"_s);
        // A click on a word checks like one on its box, and Esc closes the popup.
        auto *list = popup->findChild<QListView *>();
        const QRect line = list->visualRect(list->model()->index(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, line.center());
        QCOMPARE(edits.size(), 2);
        answer(edits.last()[0].value<RowsQuery>());
        QAction elsewhere;
        elsewhere.setShortcut(Qt::Key_Escape);
        m_page->addAction(&elsewhere);
        const QSignalSpy triggered(&elsewhere, &QAction::triggered);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QCOMPARE(triggered.count(), 0);
        // The cross of the chip shows all again.
        QTest::keyClick(chips[0], Qt::Key_Delete);
        QVERIFY(edits.last()[0].value<RowsQuery>().filters.isEmpty());
    }

    void rangeFilters()
    {
        QSignalSpy edits(m_page.get(), &RowsPage::queryEdited);
        m_page->openFilter(u"units"_s, QRect(50, 50, 100, 20), {});
        auto *popup = m_page->findChild<ColumnFilterPopup *>();
        QVERIFY(popup);
        const auto fields = popup->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 2);
        QTest::keyClicks(fields[0], u"4990"_s);
        const auto query = edits.last()[0].value<RowsQuery>();
        QCOMPARE(query.filters[0].least, std::optional<double>(4990));
        answer(query);
        QCOMPARE(m_view->answer()->size(), 10);
        QCOMPARE(m_page->findChildren<Chip *>()[0]->text(), u"units: at least 4,990"_s);
    }

    /// Long names give way to the numbers behind them.
    void numbersAreSeenInANarrowWindow()
    {
        const auto number = [this] {
            int at = 0;
            while (m_view->rows()->shown[at].type != FlatColumn::Type::Number)
                ++at;
            return at;
        };
        auto *header = m_view->findChild<QHeaderView *>();
        m_page->resize(620, 400);
        m_view->setRows({});
        m_view->setRows(longNamedRows());
        const int at = number();
        const int end = header->sectionPosition(at) + header->sectionSize(at);
        QVERIFY2(end > 0 && end <= header->width(), qPrintable(QString::number(end)));
    }

    void nothingPasses()
    {
        RowsQuery query;
        query.text = u"nothing like it"_s;
        answer(query);
        QCOMPARE(m_view->currentPlace(), -1);
        QTest::keyClick(m_view, Qt::Key_Down); // goes nowhere
        QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_view->selection().isEmpty());
        const auto labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"No row passes"_s);
        }));
        m_page->setAnswer({});
        QVERIFY(!m_view->rows());
    }

    void screenReadersReadTheTable()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view);
        QVERIFY(table);
        QCOMPARE(table->role(), QAccessible::Table);
        QCOMPARE(table->text(QAccessible::Name), u"Rows of the dataset"_s);
        QAccessibleTableInterface *cells = table->tableInterface();
        QVERIFY(cells);
        QCOMPARE(cells->rowCount(), RowCount);
        QCOMPARE(cells->columnCount(), int(m_rows->shown.size()));
        QCOMPARE(cells->columnDescription(1), u"vendor"_s);
        const int units = m_rows->indexOf(u"units"_s);
        QAccessibleInterface *cell = cells->cellAt(4321, units);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"4,321"_s);
        QCOMPARE(cell->text(QAccessible::Description), u"units"_s);
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 4321);
        QVERIFY(cell->state().offscreen);
        QCOMPARE(table->indexOfChild(cell), 4321 * cells->columnCount() + units);
        QCOMPARE(cells->cellAt(RowCount, 0), nullptr);

        click(6);
        QVERIFY(cells->isRowSelected(6));
        QCOMPARE(cells->selectedRows(), QList<int> { 6 });
        QAccessibleInterface *focused = table->focusChild();
        QVERIFY(focused);
        QCOMPARE(focused->tableCellInterface()->rowIndex(), 6);
        QVERIFY(focused->state().focused);
        QVERIFY(cells->selectRow(9));
        QCOMPARE(m_view->currentPlace(), 9);
        m_view->selectAll();
        QCOMPARE(cells->selectedRowCount(), RowCount);
        QVERIFY(cells->selectedRows().size() < RowCount); // only so many as anyone listens to
    }

    void focusMayComeBeforeTheRows()
    {
        QAccessible::setActive(true);
        m_page->setAnswer({});
        m_page->activateWindow();
        m_view->clearFocus();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view);
        QCOMPARE(table->childCount(), 0);
        QCOMPARE(table->focusChild(), nullptr);
        QAccessible::setActive(false);
    }
};

QTEST_MAIN(TestRowsView)
#include "tst_rowsview.moc"
