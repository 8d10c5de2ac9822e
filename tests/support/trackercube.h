// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cubeloader.h"
#include "tests/support/smalltracker.h"

#include <QTemporaryDir>

namespace sextant::test {

/// The cube of a small tracker: by way of a workspace file, as the program does it.
[[nodiscard]] inline CubePtr trackerCube(const SmallTracker &tracker)
{
    const QTemporaryDir folder;
    const auto workspace = db::Workspace::create(folder.filePath(QStringLiteral("t.sextant")));
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.error().message()));
    if (const auto written = tracker.write(**workspace); !written)
        qFatal("%s", qUtf8Printable(written.error().message()));
    const auto cube = loadCube(**workspace, tracker.id);
    if (!cube)
        qFatal("%s", qUtf8Printable(cube.error().message()));
    return *cube;
}

} // namespace sextant::test
