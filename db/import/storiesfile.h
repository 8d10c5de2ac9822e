// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"
#include "db/values/story.h"

#include <QList>

class QIODevice;

namespace sextant::db {

/// Reads a list of `{id, names: {en, zhHans, zhHant}, items: [{exploration, headline, soWhat}]}`;
/// headline and soWhat are names in three languages, and may be missing.
/// @return Malformed with the place of the first mistake, also for an id that is there twice
[[nodiscard]] Result<QList<Story>> readStories(QIODevice &device, const QString &name);

} // namespace sextant::db
