// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/thumbnailcontroller.h"

#include "app/controllers/workspacethread.h"
#include "views/charts/thumbnail.h"

#include <QGuiApplication>

namespace sextant {

ThumbnailController::ThumbnailController(CubeSource cubes, QObject *parent)
    : QObject(parent)
    , m_queue(std::move(cubes), Pace)
{
    connect(&m_queue, &PreviewQueue::evaluated, this, &ThumbnailController::draw);
    connect(&m_queue, &PreviewQueue::failed, this, [this](const QString &id) { draw(id, {}); });
}

void ThumbnailController::setContents(const WorkspaceContents &contents)
{
    m_queue.setDatasets(contents.datasets);
    m_queue.setWanted(contents.explorations);
}

void ThumbnailController::setExplorations(const QList<Saved> &explorations)
{
    m_queue.setWanted(explorations);
}

void ThumbnailController::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
    m_queue.startOver();
}

void ThumbnailController::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_queue.startOver();
}

void ThumbnailController::draw(const QString &id, const PivotPtr &pivot)
{
    const double ratio = std::max(1.0, qGuiApp->devicePixelRatio());
    emit drawn(id, pivot ? chartThumbnail(pivot, m_theme, m_language, Size, ratio) : QImage());
}

} // namespace sextant
