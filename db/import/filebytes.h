// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QFile>

#include <cstddef>
#include <memory>
#include <span>

namespace sextant::db {

/// A regular file's bytes from begin to end, in pieces. Reads instead of mapping: a mapped file
/// that another program cuts short ends the reading program, and costs as much.
class FileBytes final
{
public:
    /// @return NotFound, Io, or Malformed for what is no regular file
    [[nodiscard]] static Result<std::unique_ptr<FileBytes>> open(const QString &path);

    /// Name without folder.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// In bytes, when it was opened.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Fills `target` as far as there are bytes. @return how many; 0 at the end of the file
    [[nodiscard]] Result<std::size_t> read(std::span<char> target);
    /// Whether the file still has the length and the date that it had when it was opened.
    /// @return Io if it has not
    [[nodiscard]] Result<void> checkUnchanged() const;

private:
    explicit FileBytes(const QString &path);

    QFile m_file;
    QString m_name;
    qint64 m_size = 0;
    qint64 m_changedAt = 0; ///< nanoseconds since 1970
};

} // namespace sextant::db
