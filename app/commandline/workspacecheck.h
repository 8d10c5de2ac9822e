// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/workspace.h"
#include "models/triangulate/implied.h"
#include "models/triangulate/parts.h"

namespace sextant {

/// The comparison of parts and totals along one dimension of a dataset.
struct DatasetParts
{
    QString dataset;
    QString dimension;
    QList<PartsCheck> checks;
};

/// What `sextant check` tells.
struct WorkspaceCheck
{
    QString path;
    QStringList integrity; ///< what is wrong with the file; empty if it is sound
    int storyCount = 0;
    QStringList stories; ///< what keeps stories from being told, one sentence each
    QList<ImpliedGrowth> growth;
    QList<DatasetParts> parts;
    QList<Source> sources;
    QList<Dimension> dimensions;
};

/// Checks the file and, if it is sound, its stories, and compares growth claims with their sources'
/// own end points and published parts with published totals.
/// @return the errors of reading the workspace
[[nodiscard]] Result<WorkspaceCheck> checkWorkspace(const db::Workspace &workspace);
/// Every comparison, whatever came out. Shares and rates in percent.
[[nodiscard]] QByteArray checkJson(const WorkspaceCheck &check);
/// For a person: only what does not agree.
[[nodiscard]] QString checkText(const WorkspaceCheck &check, Language language);

} // namespace sextant
