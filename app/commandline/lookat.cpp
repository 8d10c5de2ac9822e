// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/lookat.h"

#include "db/workspace.h"
#include "models/cube/cubeloader.h"
#include "models/explore/evaluate.h"
#include "models/explore/overlay.h"

namespace sextant {

Result<Pivot> lookAt(const db::Workspace &workspace, const Exploration &exploration)
{
    const auto datasets = workspace.datasets();
    if (!datasets.has_value())
        return Failure(datasets.error());
    QString id = exploration.dataset;
    for (const Dataset &dataset : *datasets) {
        if (dataset.id.compare(id, Qt::CaseInsensitive) == 0)
            id = dataset.id;
    }
    const auto cube = loadCube(workspace, id);
    if (!cube.has_value())
        return Failure(cube.error());
    auto pivot = evaluate(**cube, exploration);
    if (!pivot.has_value() || !exploration.forecast.has_value())
        return pivot;
    return withForecast(std::move(*pivot));
}

Result<Pivot> lookAt(const QString &path, const Exploration &exploration)
{
    const auto workspace = db::Workspace::open(path, db::OpenMode::ReadOnly);
    if (!workspace.has_value())
        return Failure(workspace.error());
    return lookAt(**workspace, exploration);
}

} // namespace sextant
