// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/lookat.h"

#include "app/commandline/tr.h"
#include "db/values/suggest.h"
#include "db/workspace.h"
#include "models/cube/cubeloader.h"
#include "models/explore/overlay.h"
#include "models/forecast/forecast.h"

using namespace Qt::StringLiterals;

namespace sextant {

Result<CubePtr> CubeShelf::cube(const QString &datasetId)
{
    const auto datasets = m_workspace.datasets();
    if (!datasets.has_value())
        return Failure(datasets.error());
    QString id = datasetId;
    for (const Dataset &dataset : *datasets) {
        if (dataset.id.compare(id, Qt::CaseInsensitive) == 0)
            id = dataset.id;
    }
    if (const auto known = m_cubes.constFind(id); known != m_cubes.cend())
        return *known;
    auto cube = loadCube(m_workspace, id);
    if (cube.has_value())
        m_cubes.insert(id, *cube);
    return cube;
}

Result<Pivot> CubeShelf::lookAt(const Exploration &exploration)
{
    return cube(exploration.dataset).and_then([&exploration](const CubePtr &cube) {
        return evaluateWithForecast(*cube, exploration);
    });
}

Result<Pivot> lookAt(const db::Workspace &workspace, const Exploration &exploration)
{
    return CubeShelf(workspace).lookAt(exploration);
}

Result<Pivot> lookAt(const QString &path, const Exploration &exploration, const QString &scenario)
{
    const auto workspace = db::Workspace::open(path, db::OpenMode::ReadOnly);
    if (!workspace.has_value())
        return Failure(workspace.error());
    const auto carried = withScenario(**workspace, exploration, scenario);
    return carried.has_value() ? lookAt(**workspace, *carried) : Failure(carried.error());
}

Result<Exploration> withScenario(
    const db::Workspace &workspace, const Exploration &exploration, const QString &scenario)
{
    if (scenario.isEmpty())
        return exploration;
    const auto all = workspace.scenarios();
    if (!all.has_value())
        return Failure(all.error());
    QStringList known;
    const Saved *saved = findSaved(*all, scenario, known);
    if (!saved) {
        return failure(ErrorCode::NotFound,
            CommandLineTr::tr("There is no saved scenario \"%1\".").arg(scenario),
            whichIsMeant(scenario, known, idsOf(*all)), workspace.path());
    }
    const auto forecast = forecastSpecFromJson(saved->json[u"forecast"_s].toObject());
    if (!forecast.has_value())
        return Failure(forecast.error());
    Exploration carried = exploration;
    carried.forecast = *forecast;
    return carried;
}

QString whichIsMeant(const QString &name, const QStringList &known, const QStringList &ids)
{
    if (ids.isEmpty())
        return CommandLineTr::tr("The workspace holds none yet.");
    const QString nearest = didYouMean(name, known);
    return nearest.isEmpty() ? CommandLineTr::tr("There are: %1.").arg(ids.join(u", "_s)) : nearest;
}

const Saved *findSaved(const QList<Saved> &all, const QString &name, QStringList &known)
{
    for (const Saved &saved : all) {
        for (const QString &candidate :
            { saved.id, saved.names.en, saved.names.zhHans, saved.names.zhHant }) {
            if (candidate.isEmpty())
                continue;
            if (candidate.compare(name, Qt::CaseInsensitive) == 0)
                return &saved;
            if (!known.contains(candidate))
                known += candidate;
        }
    }
    return nullptr;
}

} // namespace sextant
