// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QIODevice;

namespace sextant::db {

/// One record of a CSV file.
struct CsvRecord
{
    QStringList fields;
    qint64 line = 0; ///< the line on which it begins, from 1
};

/// Reads RFC 4180: fields parted by commas, records by line ends (CRLF or LF); a field in double
/// quotes may hold both, and quotes doubled. UTF-8, with or without a byte order mark. Empty lines
/// are skipped. Reads the device piece by piece and never seeks.
class CsvReader final
{
public:
    /// The device must be open for reading and outlive the reader.
    explicit CsvReader(QIODevice &device)
        : m_device(device)
    {
    }

    /// The next record; nothing after the last one.
    /// @return Malformed with line and column of a stray or missing quote, a bare carriage return,
    /// or
    ///         bytes that are no UTF-8; Io if the device fails
    [[nodiscard]] Result<std::optional<CsvRecord>> next();

private:
    enum class State { FieldBegin, Plain, Quoted, QuoteInQuoted, AfterReturn };

    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<void> feed(char byte);
    [[nodiscard]] Result<void> endField();
    [[nodiscard]] Failure malformed(const QString &what, const QString &hint = {}) const;

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    bool m_isAtEnd = false;
    bool m_isFirstPiece = true;

    State m_state = State::FieldBegin;
    CsvRecord m_record;
    QByteArray m_field;
    qint64 m_line = 1;
    qint64 m_quoteLine = 0;
    bool m_isComplete = false;
};

} // namespace sextant::db
