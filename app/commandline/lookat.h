// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/saved.h"
#include "models/cube/cube.h"
#include "models/explore/pivot.h"

namespace sextant {

namespace db {
class Workspace;
}

/// The datasets of an open workspace in memory, each loaded when it is first asked for.
class CubeShelf final
{
public:
    /// @param workspace  must outlive the shelf
    explicit CubeShelf(const db::Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// @param datasetId  matched without regard to case. @return the errors of loadCube()
    [[nodiscard]] Result<CubePtr> cube(const QString &datasetId);
    /// Evaluates what is looked at, forecast included. @return besides, the errors of evaluate()
    [[nodiscard]] Result<Pivot> lookAt(const Exploration &exploration);

private:
    const db::Workspace &m_workspace;
    QHash<QString, CubePtr> m_cubes;
};

/// Evaluates what is looked at in an open workspace, forecast included. The dataset's id is matched
/// without regard to case.
/// @return the errors of loadCube() and evaluate()
[[nodiscard]] Result<Pivot> lookAt(const db::Workspace &workspace, const Exploration &exploration);

/// Opens the workspace at `path` for reading and looks at it.
/// @param scenario  as for withScenario()
/// @return besides, the errors of db::Workspace::open() and withScenario()
[[nodiscard]] Result<Pivot> lookAt(
    const QString &path, const Exploration &exploration, const QString &scenario = {});

/// The exploration with the forecast of a saved scenario.
/// @param scenario  its id or its name in any language, without regard to case; empty: unchanged
/// @return an error of code NotFound, with the nearest name as a hint, or that of a damaged item
[[nodiscard]] Result<Exploration> withScenario(
    const db::Workspace &workspace, const Exploration &exploration, const QString &scenario);

/// Of saved items or stories.
template <typename Item>
[[nodiscard]] QStringList idsOf(const QList<Item> &items)
{
    QStringList ids;
    for (const Item &item : items)
        ids += item.id;
    return ids;
}

/// What to do about a name that nothing has: the nearest of those that are known, else the ids of
/// all that there is.
[[nodiscard]] QString whichIsMeant(
    const QString &name, const QStringList &known, const QStringList &ids);

/// The item whose id or name in any language is `name`, without regard to case; null without one.
/// @param known  receives the ids and names that were compared, for a hint
[[nodiscard]] const Saved *findSaved(
    const QList<Saved> &all, const QString &name, QStringList &known);

} // namespace sextant
