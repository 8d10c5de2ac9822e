// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"

namespace sextant {

namespace db {
class Workspace;
}

/// Reads a dataset into columns. Runs on the thread that owns `workspace`.
/// @return NotFound for an unknown dataset (with the nearest names), Io or Damaged if reading fails
[[nodiscard]] Result<CubePtr> loadCube(const db::Workspace &workspace, const QString &datasetId);

} // namespace sextant
