// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"

#include <functional>

namespace sextant {

namespace db {
class Workspace;
}

/// Reads a dataset into columns. Runs on the thread that owns `workspace`.
/// @param progress  told the share of a tracker that is read, 0..1; returns false to cancel
/// @return NotFound for an unknown dataset (with the nearest names), Io or Damaged if reading
///         fails, Cancelled
[[nodiscard]] Result<CubePtr> loadCube(const db::Workspace &workspace, const QString &datasetId,
    const std::function<bool(double)> &progress = {});

} // namespace sextant
