// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QString>

#include <functional>

namespace sextant::db {

class Workspace;

/// Called with the file being read and how much is done (0 to 1); return false to cancel.
using ImportProgress = std::function<bool(const QString &file, double fraction)>;

/// Fills a workspace from a folder (or resource path) that holds `manifest.json` and the data files
/// it names, in one transaction: on any error the workspace is as it was.
/// @return Malformed with file, line and column of the first bad field
[[nodiscard]] Result<void> importManifest(
    Workspace &workspace, const QString &folder, const ImportProgress &progress = {});

/// Where the built-in sample data lives: the installed data folder, or the one of the source tree
/// when run from a build; empty if neither is there.
[[nodiscard]] QString sampleDataFolder();

} // namespace sextant::db
