// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/previewqueue.h"

#include "app/controllers/whendone.h"
#include "models/explore/explorationjson.h"
#include "models/explore/overlay.h"

#include <QGuiApplication>
#include <QtConcurrentRun>

#include <algorithm>

namespace sextant {

PreviewQueue::PreviewQueue(CubeSource cubes, Pace pace, QObject *parent)
    : QObject(parent)
    , m_cubes(std::move(cubes))
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PreviewQueue::next);
}

void PreviewQueue::setDatasets(const QList<Dataset> &datasets)
{
    m_rows.clear();
    for (const Dataset &dataset : datasets)
        m_rows.insert(dataset.id, dataset.isTracker ? dataset.rowCount : 0);
    startOver();
}

void PreviewQueue::setWanted(const QList<Saved> &explorations)
{
    m_wanted = explorations;
    queue();
}

void PreviewQueue::startOver()
{
    ++m_generation;
    m_isBusy = false;
    m_done.clear();
    queue();
}

void PreviewQueue::queue()
{
    m_waiting.clear();
    for (const Saved &saved : std::as_const(m_wanted)) {
        const bool isWaiting
            = std::ranges::find(m_waiting, saved.id, &Saved::id) != m_waiting.end();
        if (!isWaiting && m_done.value(saved.id) != saved.json)
            m_waiting += saved;
    }
    if (!m_waiting.isEmpty())
        m_timer.start(m_pace.settling);
}

void PreviewQueue::next()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_timer.start(m_pace.pause); // somebody draws: later
        return;
    }
    const Saved saved = m_waiting.takeFirst();
    m_done.insert(saved.id, saved.json);
    m_isBusy = true;
    const auto exploration = explorationFromJson(saved.json);
    if (!exploration)
        finish(saved.id, Failure(exploration.error()));
    else if (m_rows.value(exploration->dataset) > MostRows)
        finish(saved.id, PivotPtr());
    else
        evaluate(saved.id, *exploration);
}

void PreviewQueue::evaluate(const QString &id, const Exploration &exploration)
{
    const auto done = [this, id, generation = m_generation](const Result<PivotPtr> &pivot) {
        if (generation == m_generation)
            finish(id, pivot);
    };
    whenDone(
        m_cubes(exploration.dataset), this, [this, exploration, done](const Result<CubePtr> &cube) {
            if (!cube) {
                done(Failure(cube.error()));
                return;
            }
            const auto work = [cube = *cube, exploration]() -> Result<PivotPtr> {
                Result<Pivot> pivot = evaluateWithForecast(*cube, exploration);
                if (!pivot)
                    return Failure(pivot.error());
                return std::make_shared<const Pivot>(std::move(*pivot));
            };
            whenDone(QtConcurrent::run(work), this, done);
        });
}

void PreviewQueue::finish(const QString &id, const Result<PivotPtr> &pivot)
{
    m_isBusy = false;
    m_timer.start(m_pace.pause);
    if (pivot)
        emit evaluated(id, *pivot);
    else
        emit failed(id, pivot.error().what);
}

} // namespace sextant
