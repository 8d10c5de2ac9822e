// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QStringList>

namespace sextant::db {

class Connection;

/// The statements of a script. They are parted by lines that hold nothing but `--;`, because a
/// semicolon also stands inside triggers. Parts without a statement are left out.
[[nodiscard]] QStringList splitScript(const QString &script);

/// Runs a script, one statement at a time, in the caller's transaction.
/// @return the first statement's error, with the statement in its detail
[[nodiscard]] Result<void> runScript(
    const Connection &connection, const QString &script, const QString &what);

} // namespace sextant::db
