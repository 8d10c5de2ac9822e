// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/origin.h"
#include "db/values/result.h"

namespace sextant::db {

class Workspace;

/// What charts of this workspace say of their origin. The edition of a tracker is the name of its
/// file and when it was imported: `servers.csv, 2026-04-01T08:00:00Z`. On the workspace's thread.
/// @return the errors of reading the catalog
[[nodiscard]] Result<WorkspaceOrigin> originOf(const Workspace &workspace);

} // namespace sextant::db
