// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sextant::db {

/// How opening went; everything else is an Error.
enum class OpenOutcome {
    UpToDate,      ///< the file has this program's schema
    Upgraded,      ///< older steps were applied; a backup stands beside the file
    NewerReadOnly, ///< written by a newer version: opened for reading only
    ReadOnly,      ///< the file or its folder cannot be written: opened for reading only
};

enum class OpenMode { ReadWrite, ReadOnly };

} // namespace sextant::db
