// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/explorationpage.h"

#include "tests/support/samplepivots.h"
#include "tests/support/visiblewords.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"
#include "views/tables/pivottableview.h"
#include "views/widgets/chip.h"
#include "views/widgets/messagebar.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

class TestExplorationPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void selectionIsOne();
    void hoverIsOne();
    void selectionShrinksWithThePivot();
    void titleIsEdited();
    void suggestionStaysASuggestion();
    void escapeLeavesTheTitle();
    void leavingKeepsTheTitle();
    void chipsFollowTheFilters();
    void errorsKeepThePicture();
    void menuAsks();
    void menuGoesWithItsPage();
    void layoutIsKept();
    void themesAndLanguages();

private:
    [[nodiscard]] QLineEdit *titleEditor() const
    {
        return controlNamed<QLineEdit>(*m_page, u"Headline"_s);
    }
    /// Chooses an action of the menu that `open` opens.
    template <typename Open>
    bool chooseFromMenu(const QString &text, Open open)
    {
        bool found = false;
        open();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                found = true;
                action->trigger();
            }
        }
        menu->close();
        return found;
    }

    ExplorationPage *m_page = nullptr;
};

void TestExplorationPage::init()
{
    m_page = new ExplorationPage;
    m_page->resize(1000, 760);
    m_page->setPivot(acceleratorsByOwner().share());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page));
}

void TestExplorationPage::cleanup()
{
    delete m_page;
}

void TestExplorationPage::selectionIsOne()
{
    QSignalSpy selected(m_page, &ExplorationPage::selectionChanged);
    emit m_page->chartView()->selectionChanged({ { 1, 1 } });
    QCOMPARE(m_page->tableView()->selection(), CellSet({ { 1, 1 } }));
    QCOMPARE(m_page->selection(), CellSet({ { 1, 1 } }));
    emit m_page->tableView()->selectionChanged({ { 2, 0 }, { 2, 1 } });
    QCOMPARE(m_page->chartView()->selection(), CellSet({ { 2, 0 }, { 2, 1 } }));
    QCOMPARE(selected.count(), 2);
    QCOMPARE(m_page->statistics().cells, 2);
    m_page->clearSelection();
    QVERIFY(m_page->chartView()->selection().isEmpty());
    QVERIFY(m_page->tableView()->selection().isEmpty());
}

void TestExplorationPage::hoverIsOne()
{
    QSignalSpy hovered(m_page, &ExplorationPage::hovered);
    const QImage before = m_page->tableView()->grab().toImage();
    emit m_page->chartView()->hovered({ 1, 1 });
    QCOMPARE(hovered.count(), 1);
    QVERIFY(m_page->tableView()->grab().toImage() != before);
    emit m_page->chartView()->hovered({ -1, -1 });
    QCOMPARE(m_page->tableView()->grab().toImage(), before);
}

void TestExplorationPage::selectionShrinksWithThePivot()
{
    m_page->setSelection({ { 0, 0 }, { 0, 5 } });
    QSignalSpy selected(m_page, &ExplorationPage::selectionChanged);
    m_page->setPivot(cloudInference().share());
    QCOMPARE(m_page->selection(), CellSet({ { 0, 0 } }));
    QCOMPARE(selected.count(), 1);
    m_page->setPivot({});
    QVERIFY(m_page->selection().isEmpty());
}

void TestExplorationPage::titleIsEdited()
{
    QSignalSpy edited(m_page, &ExplorationPage::titleEdited);
    emit m_page->chartView()->titleEditRequested();
    QVERIFY(titleEditor()->isVisible());
    QVERIFY(!titleEditor()->text().isEmpty());
    QTest::keyClicks(titleEditor(), u"Five buyers"_s);
    QTest::keyClick(titleEditor(), Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().toString(), u"Five buyers"_s);
    QVERIFY(!titleEditor()->isVisible());
}

void TestExplorationPage::suggestionStaysASuggestion()
{
    m_page->setPivot(acceleratorsByOwner().title({}).share());
    QSignalSpy edited(m_page, &ExplorationPage::titleEdited);
    m_page->editTitle();
    QTest::keyClick(titleEditor(), Qt::Key_Return);
    QCOMPARE(edited.count(), 0);
    m_page->setPivot(acceleratorsByOwner().title(u"Mine"_s).share());
    m_page->editTitle();
    QCOMPARE(titleEditor()->text(), u"Mine"_s);
    titleEditor()->clear();
    QTest::keyClick(titleEditor(), Qt::Key_Return);
    // Emptied: suggest again.
    QCOMPARE(edited.count(), 1);
    QVERIFY(edited.first().first().toString().isEmpty());
}

void TestExplorationPage::escapeLeavesTheTitle()
{
    QSignalSpy edited(m_page, &ExplorationPage::titleEdited);
    m_page->editTitle();
    QTest::keyClicks(titleEditor(), u"Oops"_s);
    QTest::keyClick(titleEditor(), Qt::Key_Escape);
    QCOMPARE(edited.count(), 0);
    QVERIFY(!titleEditor()->isVisible());
}

void TestExplorationPage::leavingKeepsTheTitle()
{
    QSignalSpy edited(m_page, &ExplorationPage::titleEdited);
    m_page->editTitle();
    QTest::keyClicks(titleEditor(), u"Kept"_s);
    QWidget *table = m_page->tableView()->focusProxy();
    table->setFocus(Qt::MouseFocusReason);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().toString(), u"Kept"_s);
    QVERIFY(!titleEditor()->isVisible());
    QVERIFY(table->hasFocus()); // where the user went
    // Enter goes back to the chart.
    m_page->editTitle();
    QTest::keyClick(titleEditor(), Qt::Key_Return);
    QVERIFY(m_page->chartView()->hasFocus());
}

void TestExplorationPage::chipsFollowTheFilters()
{
    QCOMPARE(m_page->findChildren<Chip *>().size(), 0);
    Pivot pivot = acceleratorsByOwner().make();
    const AxisMember &member = pivot.columns.labels.first().first();
    pivot.exploration.setFilter({ member.dimension, { member.id }, true });
    pivot.exploration.periods = { Period::ofYear(2022), Period::ofYear(2028) };
    m_page->setPivot(std::make_shared<const Pivot>(pivot));
    QStringList texts;
    for (const Chip *chip : m_page->findChildren<Chip *>())
        texts += chip->text();
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.first().contains(u"not " + member.names.en));
    QCOMPARE(texts.last(), u"2022–2028"_s);
    QSignalSpy removed(m_page, &ExplorationPage::filterRemoveRequested);
    // Removing answers with a new pivot at once, while the chip's signal is still on its way.
    connect(m_page, &ExplorationPage::filterRemoveRequested, m_page,
        [this] { m_page->setPivot(acceleratorsByOwner().share()); });
    QTest::keyClick(m_page->findChildren<Chip *>().last(), Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), u"period"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_page->findChildren<Chip *>().size(), 0);
}

void TestExplorationPage::errorsKeepThePicture()
{
    const PivotPtr before = m_page->pivot();
    m_page->setBusy(true);
    m_page->showError(
        { ErrorCode::NotFound, u"There is no such member."_s, {}, u"Remove the filter."_s, {} });
    const auto *bar = m_page->findChild<MessageBar *>();
    QVERIFY(bar->text().contains(u"no such member"));
    QVERIFY(bar->text().contains(u"Remove the filter"));
    QCOMPARE(m_page->pivot(), before);
    m_page->setPivot(before);
    QVERIFY(bar->text().isEmpty());
}

/// A workspace that opens while a menu is open takes the page away.
void TestExplorationPage::menuGoesWithItsPage()
{
    QTimer::singleShot(0, this, [this] { delete std::exchange(m_page, nullptr); });
    emit m_page->chartView()->menuRequested({ 0, 1 }, {});
    const QPointer<QWidget> menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTRY_VERIFY(!m_page);
    QVERIFY(!menu);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestExplorationPage::menuAsks()
{
    QSignalSpy filter(m_page, &ExplorationPage::filterRequested);
    QSignalSpy source(m_page, &ExplorationPage::sourceRequested);
    QSignalSpy edited(m_page, &ExplorationPage::explorationEdited);
    const AxisMember member = m_page->pivot()->columns.labels[1].first();
    QVERIFY(chooseFromMenu(u"Filter to %1"_s.arg(member.names.en), [this] {
        emit m_page->chartView()->menuRequested({ 0, 1 }, {});
    }) || !m_page->pivot()->dimension(member.dimension)->find(member.id));
    if (m_page->pivot()->dimension(member.dimension)->find(member.id)) {
        QCOMPARE(filter.count(), 1);
        QCOMPARE(filter.first().first().value<Filter>().members, QStringList { member.id });
    }
    QVERIFY(chooseFromMenu(u"Why this number?"_s, [this] {
        emit m_page->tableView()->menuRequested({ 0, 1 }, {});
    }));
    QCOMPARE(source.count(), 1);
    QCOMPARE(source.first().first().value<CellIndex>(), CellIndex(0, 1));
    const QString period = m_page->pivot()->rows.text(0, Language::English);
    QVERIFY(chooseFromMenu(u"Show only %1"_s.arg(period), [this] {
        emit m_page->chartView()->menuRequested({ 0, 1 }, {});
    }));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().value<Exploration>().periods.from,
        m_page->pivot()->rows.labels[0].first().period);
}

void TestExplorationPage::layoutIsKept()
{
    const QByteArray state = m_page->saveLayout();
    ExplorationPage other;
    QVERIFY(other.restoreLayout(state));
    QVERIFY(!other.restoreLayout("nonsense"));
}

void TestExplorationPage::themesAndLanguages()
{
    m_page->setTheme(ChartTheme::dark());
    m_page->setLanguage(Language::TraditionalChinese);
    QVERIFY(!m_page->grab().isNull());
    QCOMPARE(m_page->tableView()->visibleRowCount(), m_page->pivot()->rowCount());
}

QTEST_MAIN(TestExplorationPage)
#include "tst_explorationpage.moc"
