// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QList>
#include <QString>

namespace sextant::db {

class Connection;

/// Marks our files in SQLite's header: the bytes "Sxnt".
inline constexpr qint32 applicationId = 0x53786e74;

/// The numbered steps that bring a file's schema up to date. A step never changes once it was
/// released.
class Migrations final
{
public:
    /// @param scripts  step 1, step 2, …; see splitScript() for their form
    explicit Migrations(const QList<QString> &scripts)
        : m_scripts(scripts)
    {
    }
    /// The steps of this program, built in from `db/schema`.
    [[nodiscard]] static const Migrations &builtIn();

    /// The schema that all steps lead to; the number stands in `PRAGMA user_version`.
    [[nodiscard]] int latest() const { return int(m_scripts.size()); }
    /// Applies the steps after `from`. Each step and its number become valid together; on an error
    /// the file stands at the last step that went through.
    [[nodiscard]] Result<void> apply(const Connection &connection, int from) const;

private:
    QList<QString> m_scripts;
};

/// Writes a consistent copy of the open file beside it: `market.sextant` → `market.sextant.v1.bak`
/// (`.v1-2.bak` if that is taken).
/// @return the copy's path; on an error no copy is left
[[nodiscard]] Result<QString> backUp(const Connection &connection, int schemaVersion);

} // namespace sextant::db
