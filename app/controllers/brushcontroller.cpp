// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/brushcontroller.h"

#include "app/controllers/explorationcontroller.h"
#include "app/controllers/whendone.h"
#include "models/explore/evaluate.h"
#include "views/charts/periodband.h"
#include "views/panels/explorationpage.h"

#include <QtConcurrentRun>

namespace sextant {

namespace {

struct Step
{
    PivotPtr pivot; ///< null where there is none
    QList<Facet> facets;
};

Exploration ofAllPeriods(Exploration exploration)
{
    exploration.periods = {};
    return exploration;
}

} // namespace

BrushController::BrushController(
    ExplorationController &exploration, ExplorationPage &page, QObject *parent)
    : QObject(parent)
    , m_exploration(exploration)
    , m_page(page)
{
    m_overviewTimer.setSingleShot(true);
    m_overviewTimer.setInterval(OverviewDelay);
    connect(&m_overviewTimer, &QTimer::timeout, this, &BrushController::addUp);
    connect(&m_exploration, &ExplorationController::pivotChanged, this, [this] {
        forgetStale();
        m_overviewTimer.start();
    });
    connect(&m_exploration, &ExplorationController::facetValuesChanged, this, [this] {
        if (!m_isBrushing)
            return;
        m_unvalued = m_last; // those of the whole look have come late
        addUpFacets();
    });
    connect(&m_page, &ExplorationPage::brushExpected, this, &BrushController::prepare);
    connect(&m_page, &ExplorationPage::brushed, this, &BrushController::step);
    connect(&m_page, &ExplorationPage::brushEnded, this, &BrushController::end);
}

BrushController::~BrushController()
{
    dropBrush();
}

void BrushController::dropBrush()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled.reset();
    m_brush.reset();
    m_cube.reset();
}

void BrushController::forgetStale()
{
    if (m_cube
        && (m_cube != m_exploration.cube()
            || m_prepared != ofAllPeriods(m_exploration.pivot()->exploration)))
        dropBrush();
}

void BrushController::prepare()
{
    if (!m_exploration.cube() || !m_exploration.pivot())
        return;
    forgetStale();
    if (m_cube)
        return; // it is there or on its way
    m_cube = m_exploration.cube();
    m_prepared = ofAllPeriods(m_exploration.pivot()->exploration);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto work = [cube = m_cube, exploration = m_prepared, cancelled = m_cancelled] {
        return PeriodBrush::prepare(cube, exploration, cancelled.get());
    };
    whenDone(QtConcurrent::run(work), this,
        [this, cancelled = m_cancelled](const Result<PeriodBrushPtr> &brush) {
            if (cancelled != m_cancelled)
                return;
            m_cancelled.reset();
            if (!brush)
                return; // what cannot be prepared is evaluated when it is kept
            m_brush = *brush;
            answer();
        });
}

void BrushController::step(const PeriodRange &range)
{
    m_isBrushing = true;
    m_last = range;
    m_wanted = range;
    prepare();
    answer();
}

void BrushController::answer()
{
    if (m_isAnswering || !m_brush)
        return;
    if (!m_wanted) {
        addUpFacets();
        return;
    }
    const auto work = [brush = m_brush, range = *m_wanted, withFacets = m_facetsWanted] {
        Step step;
        Result<Pivot> pivot = brush->pivot(range);
        if (pivot)
            step.pivot = std::make_shared<const Pivot>(std::move(*pivot));
        if (withFacets)
            step.facets = brush->facets(range);
        return step;
    };
    m_wanted.reset();
    m_isAnswering = true;
    whenDone(
        QtConcurrent::run(work), this,
        [this, brush = m_brush](const Step &step) {
            m_isAnswering = false;
            if (m_isBrushing && brush == m_brush && step.pivot) {
                m_page.showBrushed(step.pivot);
                emit stepped(step.pivot, step.facets);
                if (!step.facets.isEmpty())
                    m_unvalued = step.pivot->exploration.periods;
            }
            answer();
        },
        [this](const Error &error) {
            m_isAnswering = false;
            emit failed(error);
        });
}

/// Behind the steps: what they show must not wait for it.
void BrushController::addUpFacets()
{
    if (!m_isBrushing || m_isAddingUp || !m_unvalued)
        return;
    const PeriodRange range = *m_unvalued;
    m_unvalued.reset();
    const FacetNumbersPtr numbers = m_exploration.facetNumbers();
    if (!numbers) {
        emit valued({}); // better none than those of other periods
        return;
    }
    m_isAddingUp = true;
    whenDone(
        QtConcurrent::run([numbers, range] { return numbers->values(range); }), this,
        [this, numbers](const QList<FacetValues> &values) {
            m_isAddingUp = false;
            if (m_isBrushing && numbers == m_exploration.facetNumbers())
                emit valued(values);
            addUpFacets();
        },
        [this](const Error &error) {
            m_isAddingUp = false;
            emit failed(error);
        });
}

void BrushController::end(bool isKept)
{
    if (!m_isBrushing)
        return;
    m_isBrushing = false;
    m_wanted.reset();
    m_unvalued.reset();
    Exploration next = m_exploration.current();
    if (isKept && next.periods != m_last) {
        next.periods = m_last;
        const QString range = rangeText(m_last, m_language);
        m_exploration.push(
            next, range.isEmpty() ? tr("All Periods") : tr("Filter Period to %1").arg(range));
        return;
    }
    m_page.setPivot(m_exploration.pivot());
    emit givenUp();
}

void BrushController::addUp()
{
    if (!m_exploration.pivot() || !m_exploration.cube())
        return;
    const Exploration overview = overviewExploration(m_exploration.pivot()->exploration);
    if (m_overviewCube == m_exploration.cube() && m_overview == overview)
        return;
    m_overviewCube = m_exploration.cube();
    m_overview = overview;
    const auto work = [cube = m_overviewCube, overview]() -> PeriodOverview {
        const Result<Pivot> pivot = evaluate(*cube, overview);
        return pivot ? periodOverview(*pivot) : PeriodOverview();
    };
    whenDone(
        QtConcurrent::run(work), this,
        [this, generation = ++m_generation](const PeriodOverview &found) {
            if (generation == m_generation)
                m_page.setOverview(found);
        },
        [this](const Error &error) { emit failed(error); });
}

} // namespace sextant
