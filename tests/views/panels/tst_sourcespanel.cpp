// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/sourcespanel.h"

#include "models/explore/evaluate.h"
#include "tests/support/csvcubes.h"
#include "tests/support/visiblewords.h"
#include "views/panels/numberslist.h"

#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

namespace {

PivotPtr marketSize(const QString &source, const QString &currency = {},
    const QString &market = u"cloud-ai-inference-chips"_s)
{
    Exploration look;
    look.dataset = u"market-size"_s;
    look.setFilter({ u"market"_s, { market }, false });
    if (!source.isEmpty())
        look.setFilter({ u"source"_s, { source }, false });
    look.currency = currency;
    const Result<Pivot> pivot = evaluate(*test::marketSizeCube(), look);
    if (!pivot.has_value())
        qFatal("%s", qUtf8Printable(pivot.error().message()));
    return std::make_shared<const Pivot>(*pivot);
}

/// The first cell in this state; {-1, -1} if there is none.
CellIndex firstIn(const Pivot &pivot, CellState state)
{
    for (int row = 0; row < pivot.rowCount(); ++row) {
        for (int column = 0; column < pivot.columnCount(); ++column) {
            if (pivot.cell(row, column).state == state)
                return { row, column };
        }
    }
    return { -1, -1 };
}

} // namespace

class TestSourcesPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_panel = new SourcesPanel; }
    void cleanup() { delete m_panel; }
    void emptyStateTeaches();
    void aPublishedNumber();
    void aConvertedNumber();
    void aConflictListsAll();
    void aRangeIsSaid();
    void aForecastIsComputed();
    void outsideClears();
    void ownClaimsOnly();

private:
    [[nodiscard]] QString words() const { return visibleWords(*m_panel).join(u'\n'); }

    SourcesPanel *m_panel = nullptr;
};

void TestSourcesPanel::emptyStateTeaches()
{
    QVERIFY(words().contains(u"Click a number"));
    QCOMPARE(visibleWords(*m_panel).size(), 1);
}

void TestSourcesPanel::aPublishedNumber()
{
    const PivotPtr pivot = marketSize(u"seed-360i-2026"_s);
    m_panel->showCell(pivot, { 0, 0 });
    for (const QString &fact : { u"2025"_s, u"USD 102 bn"_s, u"102.19"_s, u"360iResearch"_s })
        QVERIFY2(words().contains(fact), qPrintable(fact));
    QVERIFY(!words().contains(u"Click a number"));
    QVERIFY(!m_panel->findChild<NumbersList *>()->isVisibleTo(m_panel));
    // No ids on screen.
    QVERIFY(!words().contains(u"seed-360i"));
    QVERIFY(!words().contains(u"cloud-ai"));
}

void TestSourcesPanel::aConvertedNumber()
{
    const PivotPtr pivot = marketSize(u"seed-360i-2026"_s, u"CNY"_s);
    m_panel->showCell(pivot, { 0, 0 });
    QVERIFY(words().contains(u"CNY"));
    QVERIFY(words().contains(u"102.19"));
    QVERIFY(words().contains(u"×"));
}

void TestSourcesPanel::aConflictListsAll()
{
    // Two publishers give 2024.
    const PivotPtr pivot = marketSize({}, {}, u"ai-data-center-processors"_s);
    const CellIndex conflict = firstIn(*pivot, CellState::Conflict);
    QVERIFY(conflict.first >= 0);
    m_panel->showCell(pivot, conflict);
    auto *list = m_panel->findChild<NumbersList *>();
    QVERIFY(list->isVisibleTo(m_panel));
    const PivotCell &cell = pivot->cell(conflict.first, conflict.second);
    QCOMPARE(list->count(), int(cell.numbers.size()));
    QCOMPARE(list->count(), int(cell.numberCount));
    // The details are those of the current number, the largest first.
    QVERIFY(list->current());
    double largest = 0;
    for (const CellNumber &number : cell.numbers)
        largest = std::max(largest, number.value);
    QCOMPARE(list->current()->value, largest);
    const QString first = words();
    auto *view = list->findChild<QListView *>();
    view->setCurrentIndex(view->model()->index(list->count() - 1, 0));
    QVERIFY(words() != first);
    const Source *source = pivot->source(list->current()->source);
    QVERIFY(source && words().contains(source->publisher));
}

void TestSourcesPanel::aRangeIsSaid()
{
    Pivot pivot = *marketSize(u"seed-360i-2026"_s);
    pivot.cells[0].numbers[0].low = 90;
    pivot.cells[0].numbers[0].high = 110;
    m_panel->showCell(std::make_shared<const Pivot>(pivot), { 0, 0 });
    QVERIFY(words().contains(u"USD 90 bn to USD 110 bn"));
}

void TestSourcesPanel::aForecastIsComputed()
{
    Pivot pivot = *marketSize(u"seed-360i-2026"_s);
    pivot.cells[0].isScenario = true;
    pivot.cells[0].numbers.clear();
    pivot.cells[0].numberCount = 0;
    m_panel->showCell(std::make_shared<const Pivot>(pivot), { 0, 0 });
    QVERIFY(words().contains(u"not published"));
    QVERIFY(!words().contains(u"Publisher"));
}

void TestSourcesPanel::outsideClears()
{
    const PivotPtr pivot = marketSize(u"seed-360i-2026"_s);
    m_panel->showCell(pivot, { 0, 0 });
    m_panel->showCell(pivot, { 99, 0 });
    QVERIFY(words().contains(u"Click a number"));
    m_panel->showCell(pivot, { 0, 0 });
    m_panel->clear();
    QVERIFY(words().contains(u"Click a number"));
    m_panel->showCell({}, { 0, 0 });
    QVERIFY(words().contains(u"Click a number"));
}

void TestSourcesPanel::ownClaimsOnly()
{
    ImpliedGrowth own;
    own.claim.source = u"seed-360i-2026"_s;
    own.claim.from = own.from = Period::ofYear(2025);
    own.claim.to = own.to = Period::ofYear(2032);
    own.published = own.implied = 0.1776;
    ImpliedGrowth other = own;
    other.claim.source = u"somebody-else"_s;
    const PivotPtr pivot = marketSize(u"seed-360i-2026"_s);
    m_panel->showCell(pivot, { 0, 0 });
    m_panel->setClaims({ other });
    QVERIFY(!words().contains(u"can be checked"));
    m_panel->setClaims({ other, own });
    QVERIFY(words().contains(u"1 of 1"));
}

QTEST_MAIN(TestSourcesPanel)
#include "tst_sourcespanel.moc"
