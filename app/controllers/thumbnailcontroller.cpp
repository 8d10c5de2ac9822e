// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/thumbnailcontroller.h"

#include "app/controllers/whendone.h"
#include "app/controllers/workspacethread.h"
#include "models/explore/evaluate.h"
#include "models/explore/explorationjson.h"
#include "models/explore/overlay.h"
#include "views/charts/thumbnail.h"

#include <QGuiApplication>
#include <QtConcurrentRun>

namespace sextant {

ThumbnailController::ThumbnailController(CubeSource cubes, QObject *parent)
    : QObject(parent)
    , m_cubes(std::move(cubes))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ThumbnailController::next);
}

void ThumbnailController::setContents(const WorkspaceContents &contents)
{
    m_rows.clear();
    for (const Dataset &dataset : contents.datasets)
        m_rows.insert(dataset.id, dataset.isTracker ? dataset.rowCount : 0);
    m_done.clear(); // their numbers may be others
    setExplorations(contents.explorations);
}

void ThumbnailController::setExplorations(const QList<Saved> &explorations)
{
    m_explorations = explorations;
    queue();
}

void ThumbnailController::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
    ++m_generation;
    m_done.clear();
    queue();
}

void ThumbnailController::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    ++m_generation;
    m_done.clear();
    queue();
}

bool ThumbnailController::mayRead(const QString &dataset) const
{
    return m_rows.contains(dataset) && m_rows.value(dataset) <= MostRows;
}

void ThumbnailController::queue()
{
    m_waiting.clear();
    for (const Saved &saved : std::as_const(m_explorations)) {
        if (m_done.value(saved.id) != saved.json)
            m_waiting += saved;
    }
    m_timer.start(Settling);
}

void ThumbnailController::next()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_timer.start(Pause); // somebody draws: later
        return;
    }
    const Saved saved = m_waiting.takeFirst();
    m_done.insert(saved.id, saved.json);
    const auto exploration = explorationFromJson(saved.json);
    if (!exploration || !mayRead(exploration->dataset)) {
        emit drawn(saved.id, {});
        m_timer.start(Pause);
        return;
    }
    evaluate(saved, *exploration);
}

void ThumbnailController::evaluate(const Saved &saved, const Exploration &exploration)
{
    m_isBusy = true;
    const auto finish = [this, id = saved.id, generation = m_generation](const PivotPtr &pivot) {
        m_isBusy = false;
        if (generation == m_generation) {
            const double ratio = std::max(1.0, qGuiApp->devicePixelRatio());
            emit drawn(
                id, pivot ? chartThumbnail(pivot, m_theme, m_language, Size, ratio) : QImage());
        }
        m_timer.start(Pause);
    };
    whenDone(m_cubes(exploration.dataset), this,
        [this, exploration, finish](const Result<CubePtr> &cube) {
            if (!cube) {
                finish({});
                return;
            }
            const auto work = [cube = *cube, exploration]() -> PivotPtr {
                Result<Pivot> pivot = sextant::evaluate(*cube, exploration);
                if (!pivot)
                    return {};
                return std::make_shared<const Pivot>(
                    pivot->exploration.forecast ? withForecast(std::move(*pivot)) : *pivot);
            };
            whenDone(QtConcurrent::run(work), this, finish);
        });
}

} // namespace sextant
