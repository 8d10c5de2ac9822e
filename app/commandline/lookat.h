// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

namespace sextant {

namespace db {
class Workspace;
}

/// Evaluates what is looked at in an open workspace, forecast included. The dataset's id is matched
/// without regard to case.
/// @return the errors of loadCube() and evaluate()
[[nodiscard]] Result<Pivot> lookAt(const db::Workspace &workspace, const Exploration &exploration);

/// Opens the workspace at `path` for reading and looks at it.
/// @return besides, the errors of db::Workspace::open()
[[nodiscard]] Result<Pivot> lookAt(const QString &path, const Exploration &exploration);

} // namespace sextant
