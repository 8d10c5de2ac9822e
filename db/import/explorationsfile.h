// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"
#include "db/values/saved.h"

#include <QList>

class QIODevice;

namespace sextant::db {

/// Reads a list of `{id, names: {en, zhHans, zhHant}, exploration: {…}}`. What stands in
/// `exploration` is kept as it is.
/// @return Malformed with the place of the first mistake, also for an id that is there twice
[[nodiscard]] Result<QList<Saved>> readExplorations(QIODevice &device, const QString &name);

} // namespace sextant::db
