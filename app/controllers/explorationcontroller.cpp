// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/explorationcontroller.h"

#include "app/controllers/whendone.h"
#include "models/explore/firstlook.h"
#include "models/explore/overlay.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace sextant {

namespace {

Result<Pivot> ofCube(
    const Cube &cube, const Exploration &exploration, const std::atomic_bool *cancelled)
{
    return evaluateWithForecast(cube, exploration, cancelled);
}

} // namespace

ExplorationController::ExplorationController(
    const Exploration &first, CubeSource cubes, Evaluator evaluator, QObject *parent)
    : QObject(parent)
    , m_history(first)
    , m_cubes(std::move(cubes))
    , m_evaluator(evaluator ? std::move(evaluator) : ofCube)
{
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(BusyDelay);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] {
        setBusy(true);
        if (!m_cube && m_loading.isRunning())
            emit loading(-1);
    });
}

ExplorationController::~ExplorationController()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void ExplorationController::activate()
{
    if (m_isActive)
        return;
    m_isActive = true;
    start();
}

void ExplorationController::push(
    const Exploration &exploration, const QString &text, const QString &mergeKey)
{
    if (exploration == current())
        return;
    m_looksFirst = false; // the user knows what to look at
    m_history.push(exploration, text, mergeKey);
    changed();
}

void ExplorationController::push(const HueChange &change, const QString &text)
{
    m_history.push(change, text);
    changed();
    tellHues({ change });
}

void ExplorationController::tellHues(const QList<HueChange> &changes)
{
    for (const HueChange &change : changes)
        emit hueChanged(change);
}

void ExplorationController::undo()
{
    if (canUndo())
        goTo(m_history.position() - 1);
}

void ExplorationController::redo()
{
    if (canRedo())
        goTo(m_history.position() + 1);
}

void ExplorationController::reload()
{
    m_cube.reset();
    m_facetsAreStale = true;
    if (m_isActive)
        start();
}

void ExplorationController::goTo(qsizetype position)
{
    if (position < 0 || position >= m_history.texts().size() || position == m_history.position())
        return;
    const QList<HueChange> changes = m_history.changesTo(position);
    m_history.goTo(position);
    changed();
    tellHues(changes);
}

void ExplorationController::changed()
{
    emit explorationChanged(current());
    if (m_isActive)
        start();
}

void ExplorationController::start()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const quint64 generation = ++m_generation;
    if (!m_isBusy)
        m_busyTimer.start();
    if (m_cube && m_cube->dataset.id == current().dataset) {
        evaluateIn(m_cube, generation);
        return;
    }
    load(generation);
}

void ExplorationController::load(quint64 generation)
{
    m_loading = m_cubes(current().dataset);
    auto *watcher = new QFutureWatcher<Result<CubePtr>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
        const int most = watcher->progressMaximum();
        if (m_isBusy && most > 0)
            emit loading(double(value) / most);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        if (const auto error = thrownBy(QFuture<void>(watcher->future()))) {
            finish(Failure(*error));
            return;
        }
        if (watcher->future().resultCount() == 0) { // given up before it began
            finish(failure(ErrorCode::Cancelled, tr("The dataset was not read."),
                tr("Choose it again in the catalog to read it.")));
            return;
        }
        const Result<CubePtr> cube = watcher->result();
        if (!cube) {
            finish(Failure(cube.error()));
            return;
        }
        m_cube = *cube;
        emit cubeChanged();
        if (m_looksFirst)
            lookFirstAt(*cube, generation);
        else
            evaluateIn(*cube, generation);
    });
    watcher->setFuture(m_loading);
}

void ExplorationController::cancelLoading()
{
    m_loading.cancel();
}

void ExplorationController::lookFirstAt(const CubePtr &cube, quint64 generation)
{
    whenDone(
        QtConcurrent::run([cube] { return firstLook(*cube); }), this,
        [this, cube, generation](const Exploration &exploration) {
            if (generation != m_generation)
                return;
            m_looksFirst = false;
            m_history = History(exploration);
            emit explorationChanged(current());
            evaluateIn(cube, generation);
        },
        [this, generation](const Error &error) {
            if (generation == m_generation)
                finish(Failure(error));
        });
}

void ExplorationController::evaluateIn(const CubePtr &cube, quint64 generation)
{
    const auto work = [cube, exploration = current(), evaluator = m_evaluator,
                          cancelled = m_cancelled]() -> Result<PivotPtr> {
        Result<Pivot> pivot = evaluator(*cube, exploration, cancelled.get());
        if (!pivot)
            return Failure(pivot.error());
        return std::make_shared<const Pivot>(std::move(*pivot));
    };
    whenDone(QtConcurrent::run(work), this, [this, generation](const Result<PivotPtr> &pivot) {
        if (generation == m_generation)
            finish(pivot);
    });
}

void ExplorationController::finish(const Result<PivotPtr> &pivot)
{
    m_busyTimer.stop();
    setBusy(false);
    if (!pivot) {
        m_error = pivot.error();
        emit failed(*m_error);
        return;
    }
    m_error.reset();
    m_pivot = *pivot;
    m_facetsAreStale = true;
    emit pivotChanged(m_pivot);
    countFacets();
}

void ExplorationController::setFacetsWanted(bool wanted)
{
    m_facetsWanted = wanted;
    countFacets();
}

void ExplorationController::countFacets()
{
    if (!m_facetsWanted || !m_facetsAreStale || !m_cube || !m_pivot)
        return;
    m_facetsAreStale = false;
    const auto work = [cube = m_cube, exploration = m_pivot->exploration] {
        return sextant::facets(*cube, exploration);
    };
    whenDone(
        QtConcurrent::run(work), this,
        [this, generation = m_generation](const QList<Facet> &counted) {
            if (generation != m_generation) {
                m_facetsAreStale = true;
                return;
            }
            m_facets = counted;
            emit facetsChanged(m_facets);
            addUpFacets();
        },
        [this](const Error &error) { emit failed(error); });
}

FacetNumbersPtr ExplorationController::facetNumbers() const
{
    const bool areCurrent
        = m_facetNumbers && m_pivot && m_facetNumbers->isOf(m_cube, m_pivot->exploration);
    return areCurrent ? m_facetNumbers : FacetNumbersPtr();
}

/// After the counts, which do not wait for it: a tracker is read once more, unless only the range
/// of periods is another.
void ExplorationController::addUpFacets()
{
    struct Found
    {
        FacetNumbersPtr numbers;
        QList<FacetValues> values;
    };
    const PeriodRange periods = m_pivot->exploration.periods;
    if (facetNumbers() && periods == m_facetPeriods)
        return;
    const auto work = [cube = m_cube, exploration = m_pivot->exploration, known = facetNumbers(),
                          cancelled = m_cancelled]() -> Found {
        Found found { known, {} };
        if (!found.numbers) {
            auto prepared = FacetNumbers::prepare(cube, exploration, cancelled.get());
            if (!prepared)
                return found;
            found.numbers = std::move(*prepared);
        }
        found.values = found.numbers->values(exploration.periods, cancelled.get());
        return found;
    };
    whenDone(
        QtConcurrent::run(work), this,
        [this, generation = m_generation, periods](const Found &found) {
            if (generation != m_generation)
                return; // the counts of the next look ask again
            m_facetNumbers = found.numbers;
            m_facetValues = found.values;
            m_facetPeriods = periods;
            emit facetValuesChanged(m_facetValues);
        },
        [this](const Error &error) { emit failed(error); });
}

void ExplorationController::setBusy(bool busy)
{
    if (busy == m_isBusy)
        return;
    m_isBusy = busy;
    emit busyChanged(busy);
}

} // namespace sextant
