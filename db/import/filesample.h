// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/importplan.h"
#include "db/values/result.h"

#include <optional>

namespace sextant::db {

/// What a caller knows about how a file is written; the rest is found out.
struct FormatWishes
{
    std::optional<char> delimiter;
    std::optional<char> decimal;
    QString encoding; ///< empty: find out
};

/// The begin of a file of rows, taken apart.
struct FileSample
{
    TextFormat format;
    int markLength = 0;   ///< bytes of the byte order mark
    qint64 byteCount = 0; ///< of the whole file
    /// Names of the columns, each once, without blanks around them. What is not written in the
    /// encoding holds U+FFFD, and then need not be there once.
    QStringList header;
    QList<QStringList> rows; ///< whole rows from the begin with as many fields as the header
};

/// Bytes of a file's begin that tell what it holds.
inline constexpr std::size_t SampleBytes = 1 << 20;
/// Bytes that are enough for the names of its columns.
inline constexpr std::size_t HeaderBytes = 1 << 17;

/// Reads the begin of a file and finds out how it is written: the encoding by its byte
/// order mark, the delimiter by the fields of the lines being equally many, the decimal sign by
/// what numbers look like.
/// @return NotFound, Io, InvalidArgument (an unknown encoding), Malformed for a file that is empty,
///         that has no rows, or whose first line does not name the columns
[[nodiscard]] Result<FileSample> readSample(
    const QString &path, const FormatWishes &wishes, std::size_t mostBytes = SampleBytes);

/// Records of a text, as fields without their quotes.
/// @param most  how many at most
[[nodiscard]] QList<QStringList> splitRecords(QByteArrayView text, char delimiter, qsizetype most);

} // namespace sextant::db
