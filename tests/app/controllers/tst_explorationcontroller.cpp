// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/explorationcontroller.h"
#include "tests/support/smallcube.h"

#include <QPromise>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

Exploration titled(const QString &title)
{
    Exploration exploration;
    exploration.dataset = u"small"_s;
    exploration.title = title;
    return exploration;
}

CubePtr cube()
{
    return SmallCube {}({ { u"google/h100"_s, u"2023"_s, 3 }, { u"amazon/tpu"_s, u"2024"_s, 4 } });
}

QFuture<Result<CubePtr>> ready(const Result<CubePtr> &result)
{
    QPromise<Result<CubePtr>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

CubeSource source()
{
    return [](const QString &) { return ready(cube()); };
}

/// What a vendor comes to; NaN without a number.
double valueOf(const ExplorationController &controller, const QString &vendor)
{
    for (const FacetValues &values : controller.facetValues()) {
        if (values.dimension == u"vendor")
            return values.of(vendor).value;
    }
    return qQNaN();
}

/// The order in which counts and values come.
std::shared_ptr<QStringList> facetSignalsOf(const ExplorationController &controller)
{
    auto order = std::make_shared<QStringList>();
    QObject::connect(&controller, &ExplorationController::facetsChanged, &controller,
        [order] { *order << u"counts"_s; });
    QObject::connect(&controller, &ExplorationController::facetValuesChanged, &controller,
        [order] { *order << u"values"_s; });
    return order;
}

/// Waits at a gate before it answers, so that a test says when a result comes.
struct GatedEvaluator
{
    std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
    std::shared_ptr<std::atomic_int> cancelled = std::make_shared<std::atomic_int>(0);

    Result<Pivot> operator()(
        const Cube &, const Exploration &exploration, const std::atomic_bool *stop) const
    {
        gate->acquire();
        if (stop->load())
            ++*cancelled;
        Pivot pivot;
        pivot.exploration = exploration;
        return pivot;
    }
};

} // namespace

class TestExplorationController : public QObject
{
    Q_OBJECT

private slots:
    void nothingHappensBeforeActivation();
    void evaluatesTheFirst();
    void undoAndRedoBringBackTheValue();
    void equalStepsAreNoSteps();
    void stepsOfOneKeyMerge();
    void staleResultsAreDropped();
    void staleCubesAreDropped();
    void busyComesLateAndGoes();
    void failureKeepsThePivot();
    void whatIsThrownFails();
    void facetsAreCountedWhenWanted();
    void facetValuesFollowTheCounts();
    void facetNumbersServeAllPeriods();
    void otherFiltersHaveOtherFacetNumbers();
    void deletionWhileEvaluatingIsSafe();
};

void TestExplorationController::nothingHappensBeforeActivation()
{
    int asked = 0;
    ExplorationController controller(titled({}), [&](const QString &) {
        ++asked;
        return ready(cube());
    });
    QTest::qWait(20);
    QCOMPARE(asked, 0);
    controller.activate();
    controller.activate();
    QCOMPARE(asked, 1);
    QTRY_VERIFY(controller.pivot());
}

void TestExplorationController::evaluatesTheFirst()
{
    ExplorationController controller(titled({}), source());
    QSignalSpy spy(&controller, &ExplorationController::pivotChanged);
    controller.activate();
    QVERIFY(spy.wait());
    QCOMPARE(controller.pivot()->rowCount(), 2);
    QCOMPARE(controller.pivot()->cell(0, 0).value, 3.0);
    QCOMPARE(controller.pivot()->cell(1, 0).value, 4.0);
    QVERIFY(!controller.canUndo());
}

void TestExplorationController::undoAndRedoBringBackTheValue()
{
    ExplorationController controller(titled(u"one"_s), source());
    controller.activate();
    QTRY_VERIFY(controller.pivot());
    QSignalSpy changed(&controller, &ExplorationController::explorationChanged);
    Exploration filtered = controller.current();
    filtered.setFilter({ u"vendor"_s, { u"google"_s }, false });
    controller.push(filtered, u"Filter"_s);
    QTRY_COMPARE(controller.pivot()->exploration.filters.size(), 1);
    QCOMPARE(controller.pivot()->observationCount, 1);
    QCOMPARE(controller.undoText(), u"Filter"_s);
    controller.undo();
    QTRY_COMPARE(controller.pivot()->observationCount, 2);
    QCOMPARE(controller.current(), titled(u"one"_s));
    QVERIFY(!controller.canUndo());
    QCOMPARE(controller.redoText(), u"Filter"_s);
    controller.redo();
    QCOMPARE(controller.current(), filtered);
    QTRY_COMPARE(controller.pivot()->observationCount, 1);
    controller.redo(); // nothing left
    QCOMPARE(changed.count(), 3);
}

void TestExplorationController::equalStepsAreNoSteps()
{
    ExplorationController controller(titled(u"one"_s), source());
    QSignalSpy changed(&controller, &ExplorationController::explorationChanged);
    controller.push(titled(u"one"_s), u"Same"_s);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!controller.canUndo());
}

void TestExplorationController::stepsOfOneKeyMerge()
{
    ExplorationController controller(titled(u"a"_s), source());
    controller.push(titled(u"ab"_s), u"Title"_s, u"title"_s);
    controller.push(titled(u"abc"_s), u"Title"_s, u"title"_s);
    controller.undo();
    QCOMPARE(controller.current().title, u"a"_s);
}

void TestExplorationController::staleResultsAreDropped()
{
    const GatedEvaluator evaluator;
    ExplorationController controller(titled(u"one"_s), source(), evaluator);
    QSignalSpy spy(&controller, &ExplorationController::pivotChanged);
    controller.activate();
    QTRY_VERIFY(controller.cube());
    controller.push(titled(u"two"_s), u"2"_s);
    controller.push(titled(u"three"_s), u"3"_s);
    evaluator.gate->release(3);
    QVERIFY(spy.wait());
    QTRY_COMPARE(evaluator.cancelled->load(), 2);
    QTest::qWait(50);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(controller.pivot()->exploration.title, u"three"_s);
}

void TestExplorationController::staleCubesAreDropped()
{
    // The first dataset answers after the second.
    QPromise<Result<CubePtr>> slow;
    slow.start();
    const auto cubes
        = [&](const QString &id) { return id == u"small" ? slow.future() : ready(cube()); };
    const auto echo = [](const Cube &, const Exploration &exploration,
                          const std::atomic_bool *) -> Result<Pivot> {
        Pivot pivot;
        pivot.exploration = exploration;
        return pivot;
    };
    ExplorationController controller(titled(u"slow"_s), cubes, echo);
    controller.activate();
    Exploration other = titled(u"quick"_s);
    other.dataset = u"other"_s;
    controller.push(other, u"Dataset"_s);
    QTRY_VERIFY(controller.pivot());
    slow.addResult(failure(ErrorCode::NotFound, u"gone"_s));
    slow.finish();
    QTest::qWait(20);
    QVERIFY(!controller.error());
    QCOMPARE(controller.pivot()->exploration.title, u"quick"_s);
}

void TestExplorationController::busyComesLateAndGoes()
{
    const GatedEvaluator evaluator;
    ExplorationController controller(titled({}), source(), evaluator);
    QSignalSpy busy(&controller, &ExplorationController::busyChanged);
    controller.activate();
    QCOMPARE(busy.count(), 0);
    QVERIFY(busy.wait());
    QVERIFY(controller.isBusy());
    evaluator.gate->release();
    QVERIFY(busy.wait());
    QVERIFY(!controller.isBusy());
    // A quick answer is never busy.
    controller.push(titled(u"two"_s), u"2"_s);
    evaluator.gate->release();
    QTRY_COMPARE(controller.pivot()->exploration.title, u"two"_s);
    QTest::qWait(ExplorationController::BusyDelay + 50);
    QCOMPARE(busy.count(), 2);
}

void TestExplorationController::failureKeepsThePivot()
{
    ExplorationController controller(titled({}), source());
    controller.activate();
    QTRY_VERIFY(controller.pivot());
    const PivotPtr before = controller.pivot();
    QSignalSpy failed(&controller, &ExplorationController::failed);
    Exploration wrong = controller.current();
    wrong.measure = u"no-such-measure"_s;
    controller.push(wrong, u"Wrong"_s);
    QVERIFY(failed.wait());
    QCOMPARE(controller.error()->code, ErrorCode::NotFound);
    QCOMPARE(controller.pivot(), before);
    controller.undo();
    QTRY_VERIFY(!controller.error());
}

void TestExplorationController::whatIsThrownFails()
{
    const auto evaluator = [](const Cube &, const Exploration &exploration,
                               const std::atomic_bool *) -> Result<Pivot> {
        if (exploration.title == u"large")
            throw std::bad_alloc();
        Pivot pivot;
        pivot.exploration = exploration;
        return pivot;
    };
    ExplorationController controller(titled(u"small"_s), source(), evaluator);
    controller.activate();
    QTRY_VERIFY(controller.pivot());
    QSignalSpy failed(&controller, &ExplorationController::failed);
    controller.push(titled(u"large"_s), u"Large"_s);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(controller.error());
    QVERIFY(controller.error()->what.contains(u"memory"));
    QVERIFY(!controller.isBusy());
    QCOMPARE(controller.pivot()->exploration.title, u"small"_s); // is still there
    controller.undo();
    QTRY_VERIFY(!controller.error());
}

void TestExplorationController::facetsAreCountedWhenWanted()
{
    ExplorationController controller(titled({}), source());
    QSignalSpy facets(&controller, &ExplorationController::facetsChanged);
    controller.activate();
    QTRY_VERIFY(controller.pivot());
    QTest::qWait(30);
    QCOMPARE(facets.count(), 0);
    controller.setFacetsWanted(true);
    QVERIFY(facets.wait());
    QVERIFY(!controller.facets().isEmpty());
    Exploration filtered = controller.current();
    filtered.setFilter({ u"vendor"_s, { u"google"_s }, false });
    controller.push(filtered, u"Filter"_s);
    QVERIFY(facets.wait());
    QCOMPARE(facets.count(), 2);
}

void TestExplorationController::facetValuesFollowTheCounts()
{
    ExplorationController controller(titled({}), source());
    const auto order = facetSignalsOf(controller);
    controller.setFacetsWanted(true);
    controller.activate();
    QTRY_COMPARE(*order, (QStringList { u"counts"_s, u"values"_s }));
    QCOMPARE(valueOf(controller, u"google"_s), 3.0);
    QCOMPARE(valueOf(controller, u"amazon"_s), 4.0);
    // Another chart shows the same values.
    Exploration next = controller.current();
    next.rows = { u"vendor"_s };
    controller.push(next, u"Chart"_s);
    QTRY_COMPARE(order->size(), 3);
    QTest::qWait(20);
    QCOMPARE(order->last(), u"counts"_s);
    // Several measures at once have none.
    next.columns = u"measure"_s;
    controller.push(next, u"Measures"_s);
    QTRY_COMPARE(order->size(), 5);
    QVERIFY(controller.facetValues().isEmpty());
}

void TestExplorationController::facetNumbersServeAllPeriods()
{
    ExplorationController controller(titled({}), source());
    const auto order = facetSignalsOf(controller);
    controller.setFacetsWanted(true);
    controller.activate();
    QTRY_COMPARE(order->size(), 2);
    const FacetNumbersPtr numbers = controller.facetNumbers();
    QVERIFY(numbers);
    Exploration next = controller.current();
    next.periods = PeriodRange::parse(u"2024").value();
    controller.push(next, u"Period"_s);
    QTRY_COMPARE(order->size(), 4);
    QVERIFY(std::isnan(valueOf(controller, u"google"_s)));
    QCOMPARE(valueOf(controller, u"amazon"_s), 4.0);
    QCOMPARE(controller.facetNumbers(), numbers);
}

void TestExplorationController::otherFiltersHaveOtherFacetNumbers()
{
    ExplorationController controller(titled({}), source());
    const auto order = facetSignalsOf(controller);
    controller.setFacetsWanted(true);
    controller.activate();
    QTRY_COMPARE(order->size(), 2);
    const FacetNumbersPtr numbers = controller.facetNumbers();
    Exploration next = controller.current();
    next.setFilter({ u"platform"_s, { u"h100"_s }, false });
    controller.push(next, u"Filter"_s);
    QTRY_COMPARE(order->size(), 4);
    QVERIFY(std::isnan(valueOf(controller, u"amazon"_s)));
    QVERIFY(controller.facetNumbers() != numbers);
}

void TestExplorationController::deletionWhileEvaluatingIsSafe()
{
    const GatedEvaluator evaluator;
    auto controller = std::make_unique<ExplorationController>(titled({}), source(), evaluator);
    controller->activate();
    QTRY_VERIFY(controller->cube());
    controller.reset();
    evaluator.gate->release();
    QTRY_COMPARE(evaluator.cancelled->load(), 1);
}

QTEST_GUILESS_MAIN(TestExplorationController)
#include "tst_explorationcontroller.moc"
