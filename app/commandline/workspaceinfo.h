// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/workspace.h"

namespace sextant {

/// A dataset and what its rows span.
struct DatasetInfo
{
    Dataset dataset;
    Period first; ///< of the dated rows; invalid if there are none
    Period last;
    qint64 undatedRows = 0;
    QStringList sources; ///< ids, in the order of the rows
};

/// What `sextant info` tells.
struct WorkspaceInfo
{
    QString path;
    QString id;
    int schemaVersion = 0;
    QString message; ///< what opening had to say; empty if nothing
    QList<DatasetInfo> datasets;
    QList<Dimension> dimensions;
    QList<Source> sources;
    qsizetype claimCount = 0;
    qsizetype rateCount = 0;
    QStringList currencies;
    QList<Saved> explorations;
    QList<Story> stories;
    QList<Saved> scenarios;
};

/// @return the errors of reading the workspace
[[nodiscard]] Result<WorkspaceInfo> readInfo(const db::Workspace &workspace);
[[nodiscard]] QByteArray infoJson(const WorkspaceInfo &info, Language language);
/// For a person, ending in a line end.
[[nodiscard]] QString infoText(const WorkspaceInfo &info, Language language);

} // namespace sextant
