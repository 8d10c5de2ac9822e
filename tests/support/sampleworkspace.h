// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/manifestimport.h"
#include "db/workspace.h"
#include "models/cube/cubeloader.h"

#include <QTemporaryDir>

#include <memory>

namespace sextant::test {

/// The sample workspace in a temporary folder, made by the program's own importer.
class SampleWorkspace final
{
public:
    SampleWorkspace()
    {
        const auto made
            = db::createFromManifest(path(), QStringLiteral(SEXTANT_SOURCE_DIR "/resources/data"));
        if (!made.has_value())
            qFatal("%s", qUtf8Printable(made.error().message()));
        auto opened = db::Workspace::open(path());
        if (!opened.has_value())
            qFatal("%s", qUtf8Printable(opened.error().message()));
        m_workspace = std::move(*opened);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("s.sextant")); }
    [[nodiscard]] const db::Workspace &operator*() const { return *m_workspace; }
    [[nodiscard]] const db::Workspace *operator->() const { return m_workspace.get(); }

    [[nodiscard]] CubePtr cube(const QString &dataset) const
    {
        const auto cube = loadCube(*m_workspace, dataset);
        if (!cube.has_value())
            qFatal("%s", qUtf8Printable(cube.error().message()));
        return *cube;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<db::Workspace> m_workspace;
};

} // namespace sextant::test
