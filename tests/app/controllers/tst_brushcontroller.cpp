// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/brushcontroller.h"

#include "app/controllers/explorationcontroller.h"
#include "tests/support/trackercube.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"
#include "views/panels/explorationpage.h"
#include "views/panels/periodstrip.h"
#include "views/tables/pivottableview.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

QFuture<Result<CubePtr>> ready(const CubePtr &cube)
{
    QPromise<Result<CubePtr>> promise;
    promise.start();
    promise.addResult(cube);
    promise.finish();
    return promise.future();
}

PeriodRange rangeOf(QStringView text)
{
    return PeriodRange::parse(text).value();
}

} // namespace

/// A page over a small tracker whose ranges are drawn.
class TestBrushController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void expectingPrepares();
    void stepsReachTheTable();
    void everyStepIsAnsweredInTheEnd();
    void keptRangesAreOneStep();
    void givenUpRangesLeaveNothing();
    void facetsComeIfWanted();
    void valuesOfTheFacetsFollow();
    void valuesOfOtherPeriodsAreDropped();
    void otherFiltersPrepareAnew();
    void theStripShowsTheOverview();
    void theStripMovesTheChart();
    void deletionWhilePreparingIsSafe();

private:
    [[nodiscard]] qint64 rowsIn(const PeriodRange &range) const
    {
        return std::ranges::count_if(m_rows.rows, [&](const TrackerRow &row) {
            return row.members[2] == u"alpha" && range.contains(row.period);
        });
    }
    [[nodiscard]] static Exploration look(const QStringList &rows, const QString &chart)
    {
        Exploration exploration;
        exploration.dataset = u"shipments"_s;
        exploration.rows = rows;
        exploration.chart = chart;
        exploration.filters = { { u"source"_s, { u"alpha"_s }, false } };
        return exploration;
    }
    void begin(const Exploration &exploration);

    SmallTracker m_rows;
    CubePtr m_cube;
    std::unique_ptr<ExplorationPage> m_page;
    std::unique_ptr<ExplorationController> m_exploration;
    std::unique_ptr<BrushController> m_brush;
};

void TestBrushController::initTestCase()
{
    m_rows.addRandom(4000, 9);
    m_cube = trackerCube(m_rows);
}

void TestBrushController::begin(const Exploration &exploration)
{
    m_brush.reset();
    m_page = std::make_unique<ExplorationPage>();
    m_page->resize(900, 700);
    m_page->show();
    m_exploration = std::make_unique<ExplorationController>(
        exploration, [this](const QString &) { return ready(m_cube); });
    connect(m_exploration.get(), &ExplorationController::pivotChanged, m_page.get(),
        &ExplorationPage::setPivot);
    m_brush = std::make_unique<BrushController>(*m_exploration, *m_page);
    m_exploration->activate();
    QTRY_VERIFY(m_page->pivot());
}

void TestBrushController::init()
{
    begin(look({ u"period"_s }, u"column"_s));
}

void TestBrushController::cleanup()
{
    m_brush.reset();
    m_exploration.reset();
    m_page.reset();
}

void TestBrushController::expectingPrepares()
{
    QVERIFY(!m_brush->isPrepared());
    emit m_page->brushExpected();
    QVERIFY(!m_brush->isPrepared()); // not on this thread
    QTRY_VERIFY(m_brush->isPrepared());
    QVERIFY(!m_brush->isBrushing());
}

void TestBrushController::stepsReachTheTable()
{
    QSignalSpy stepped(m_brush.get(), &BrushController::stepped);
    const PeriodRange range = rangeOf(u"2023Q2..2023Q4");
    emit m_page->brushed(range);
    QVERIFY(m_brush->isBrushing());
    QTRY_COMPARE(stepped.size(), 1);
    const auto pivot = stepped[0][0].value<PivotPtr>();
    QCOMPARE(pivot->exploration.periods, range);
    QCOMPARE(pivot->observationCount, rowsIn(range));
    QCOMPARE(m_page->tableView()->visibleRowCount(), 3);
    // The look itself is what it was.
    QVERIFY(m_exploration->current().periods.isOpen());
    QCOMPARE(m_page->pivot()->rowCount(), 8);
    QVERIFY(!m_exploration->canUndo());
}

void TestBrushController::everyStepIsAnsweredInTheEnd()
{
    QSignalSpy stepped(m_brush.get(), &BrushController::stepped);
    // Far faster than any answer: those in between may be left out, the last may not.
    for (const char16_t *range : { u"2023Q1", u"2023Q1..2023Q2", u"2023Q1..2023Q3", u"2023" })
        emit m_page->brushed(rangeOf(range));
    QTRY_VERIFY(!stepped.isEmpty()
        && stepped.last()[0].value<PivotPtr>()->exploration.periods == rangeOf(u"2023"));
    QVERIFY(stepped.size() <= 4);
    QCOMPARE(stepped.last()[0].value<PivotPtr>()->observationCount, rowsIn(rangeOf(u"2023")));
}

void TestBrushController::keptRangesAreOneStep()
{
    emit m_page->brushed(rangeOf(u"2023Q3..2023Q4"));
    emit m_page->brushed(rangeOf(u"2023Q3..2024Q1"));
    emit m_page->brushEnded(true);
    QVERIFY(!m_brush->isBrushing());
    QTRY_COMPARE(m_page->pivot()->rowCount(), 3);
    QCOMPARE(m_exploration->history().texts(),
        (QStringList { {}, u"Filter Period to Q3 2023 – Q1 2024"_s }));
    m_exploration->undo();
    QTRY_COMPARE(m_page->pivot()->rowCount(), 8);
    // The same range once more is no step.
    emit m_page->brushed({});
    emit m_page->brushEnded(true);
    QCOMPARE(m_exploration->history().position(), 0);
}

void TestBrushController::givenUpRangesLeaveNothing()
{
    QSignalSpy stepped(m_brush.get(), &BrushController::stepped);
    QSignalSpy givenUp(m_brush.get(), &BrushController::givenUp);
    emit m_page->brushed(rangeOf(u"2024"));
    QTRY_COMPARE(stepped.size(), 1);
    QCOMPARE(m_page->tableView()->visibleRowCount(), 4);
    emit m_page->brushEnded(false);
    QCOMPARE(givenUp.size(), 1);
    QCOMPARE(m_page->tableView()->visibleRowCount(), 8);
    QVERIFY(!m_exploration->canUndo());
    // An answer that comes late changes nothing any more.
    emit m_page->brushed(rangeOf(u"2023Q1"));
    emit m_page->brushEnded(false);
    QTest::qWait(50);
    QCOMPARE(m_page->tableView()->visibleRowCount(), 8);
}

void TestBrushController::facetsComeIfWanted()
{
    QSignalSpy stepped(m_brush.get(), &BrushController::stepped);
    emit m_page->brushed(rangeOf(u"2024Q1"));
    QTRY_COMPARE(stepped.size(), 1);
    QVERIFY(stepped[0][1].value<QList<Facet>>().isEmpty());
    m_brush->setFacetsWanted(true);
    emit m_page->brushed(rangeOf(u"2024Q2"));
    QTRY_COMPARE(stepped.size(), 2);
    const auto facets = stepped[1][1].value<QList<Facet>>();
    QCOMPARE(facets.first().dimension, u"vendor"_s);
    qint64 rows = 0;
    for (const FacetEntry &entry : facets.first().entries)
        rows += entry.rows;
    QCOMPARE(rows, rowsIn(rangeOf(u"2024Q2")));
}

/// What the members of the facets come to in the last range that was drawn.
void TestBrushController::valuesOfTheFacetsFollow()
{
    m_brush->setFacetsWanted(true);
    m_exploration->setFacetsWanted(true);
    QTRY_VERIFY(m_exploration->facetNumbers());
    QSignalSpy valued(m_brush.get(), &BrushController::valued);
    for (const char16_t *text : { u"2023Q1", u"2023Q1..2023Q3", u"2023Q1..2024Q1" })
        emit m_page->brushed(rangeOf(text));
    Exploration within = m_exploration->current();
    within.periods = rangeOf(u"2023Q1..2024Q1");
    const QList<FacetValues> expected = facetValues(m_cube, within);
    QVERIFY(expected.first().of(u"hp"_s).hasValue());
    const auto last = [&valued] {
        return valued.isEmpty() ? QList<FacetValues>()
                                : valued.last()[0].value<QList<FacetValues>>();
    };
    QTRY_COMPARE(last().value(0).of(u"hp"_s).value, expected.first().of(u"hp"_s).value);
    QCOMPARE(last().size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(last()[i].longest, expected[i].longest);
    emit m_page->brushEnded(true);
    QTRY_COMPARE(m_exploration->facetValues().value(0).longest, expected.first().longest);
}

/// Without numbers for any range there are no bars: those of the whole would be wrong.
void TestBrushController::valuesOfOtherPeriodsAreDropped()
{
    m_brush->setFacetsWanted(true);
    QSignalSpy valued(m_brush.get(), &BrushController::valued);
    emit m_page->brushed(rangeOf(u"2023Q1"));
    QTRY_COMPARE(valued.size(), 1);
    QVERIFY(valued[0][0].value<QList<FacetValues>>().isEmpty());
    // They come late, but they come.
    m_exploration->setFacetsWanted(true);
    QTRY_COMPARE(valued.size(), 2);
    QVERIFY(!valued[1][0].value<QList<FacetValues>>().isEmpty());
}

void TestBrushController::otherFiltersPrepareAnew()
{
    emit m_page->brushExpected();
    QTRY_VERIFY(m_brush->isPrepared());
    Exploration narrower = m_exploration->current();
    narrower.periods = rangeOf(u"2023");
    m_exploration->push(narrower, u"Period"_s);
    QTRY_COMPARE(m_page->pivot()->rowCount(), 4);
    QVERIFY(m_brush->isPrepared()); // for every range
    narrower.setFilter({ u"vendor"_s, { u"hp"_s }, false });
    m_exploration->push(narrower, u"Vendor"_s);
    QTRY_VERIFY(!m_brush->isPrepared());
}

void TestBrushController::theStripShowsTheOverview()
{
    PeriodStrip *strip = m_page->periodStrip();
    QTRY_COMPARE(strip->overview().periods.size(), 8);
    // Eight are easily drawn on the axis of the chart itself.
    QVERIFY(!strip->isVisible());
    begin(look({ u"vendor"_s }, u"bar"_s));
    QTRY_VERIFY(m_page->periodStrip()->isVisible());
    QVERIFY(m_page->periodStrip()->range().isOpen());
}

void TestBrushController::theStripMovesTheChart()
{
    begin(look({ u"vendor"_s }, u"bar"_s));
    PeriodStrip *strip = m_page->periodStrip();
    QTRY_VERIFY(strip->isVisible());
    QSignalSpy stepped(m_brush.get(), &BrushController::stepped);
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Right);
    QTRY_COMPARE(stepped.size(), 1);
    QCOMPARE(m_page->chartView()->frame().pivot(), stepped[0][0].value<PivotPtr>());
    QTest::keyClick(strip, Qt::Key_Escape);
    QCOMPARE(m_page->chartView()->frame().pivot(), m_exploration->pivot());
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Return);
    QTRY_COMPARE(m_page->pivot()->exploration.periods, rangeOf(u"2023Q1"));
    QCOMPARE(strip->range(), rangeOf(u"2023Q1"));
}

void TestBrushController::deletionWhilePreparingIsSafe()
{
    emit m_page->brushed(rangeOf(u"2023Q1"));
    m_brush.reset();
    QTest::qWait(30);
    QVERIFY(m_exploration->current().periods.isOpen());
}

QTEST_MAIN(TestBrushController)
#include "tst_brushcontroller.moc"
