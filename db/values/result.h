// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace sextant {

/// Why an operation could not be done. Codes are stable; tests and the command line rely on them.
enum class ErrorCode {
    InvalidArgument, ///< an argument is malformed (a period that does not exist, a bad number)
    OutOfDomain,     ///< a formula is not defined for these numbers
    NotFound,        ///< a file, dataset, dimension, member, source or saved item does not exist
    AlreadyExists,   ///< refusing to replace something
    NotADatabase,    ///< the file is not SQLite
    ForeignDatabase, ///< the file is SQLite, but another program's
    Damaged,         ///< SQLite's integrity check fails or the file is truncated
    NewerSchema,     ///< written by a newer version and not readable by this one
    ReadOnly,        ///< the file or folder cannot be written
    Malformed,       ///< imported data breaks its format
    Io,              ///< reading or writing failed (disk full, device gone)
    Cancelled,       ///< the user stopped it
    NotSupported,    ///< the combination cannot be shown or exported
};

/// A failure the user can act on.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString what;   ///< what happened, one sentence
    QString where;  ///< file, row and column, flag; empty if it is clear from `what`
    QString hint;   ///< what to do about it; may be empty
    QString detail; ///< for the log: SQL, errno text

    /// The text for a person: `where: what hint`.
    [[nodiscard]] QString message() const
    {
        QString text = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
        // The full stop of Chinese brings its own room.
        if (!hint.isEmpty() && !text.endsWith(QChar(u'。')))
            text += QLatin1Char(' ');
        return text + hint;
    }
};

/// The value, or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Shorthand for returning an error from a function that returns a Result.
[[nodiscard]] inline Failure failure(
    ErrorCode code, QString what, QString hint = {}, QString where = {}, QString detail = {})
{
    return Failure(
        Error { code, std::move(what), std::move(where), std::move(hint), std::move(detail) });
}

} // namespace sextant
