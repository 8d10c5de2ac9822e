// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"
#include "db/values/result.h"

#include <QSet>

namespace sextant::db {

class Workspace;

/// The ids of the members that a dataset's rows name, by the dataset's dimensions. The rows of a
/// tracker are not read: its edition lists them. On the workspace's thread.
/// @return Damaged or Io
[[nodiscard]] Result<QList<QSet<QString>>> usedMembers(
    const Workspace &workspace, const Dataset &dataset);

} // namespace sextant::db
