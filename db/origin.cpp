// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/origin.h"

#include "db/huestore.h"
#include "db/trackerstore.h"
#include "db/workspace.h"

namespace sextant::db {

Result<WorkspaceOrigin> originOf(const Workspace &workspace)
{
    WorkspaceOrigin origin;
    origin.workspace = workspace.id();
    const auto hues = memberHues(workspace);
    if (!hues.has_value())
        return Failure(hues.error());
    origin.hues = *hues;
    const auto datasets = workspace.datasets();
    if (!datasets.has_value())
        return Failure(datasets.error());
    for (const Dataset &dataset : *datasets) {
        if (!dataset.isTracker)
            continue;
        const auto edition = workspace.trackerEdition(dataset);
        if (!edition.has_value())
            return Failure(edition.error());
        if (!edition->file.isEmpty())
            origin.editions.insert(
                dataset.id, edition->file + QStringLiteral(", ") + edition->importedAt);
    }
    return origin;
}

} // namespace sextant::db
