// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/csvreader.h"

#include <QHash>

namespace sextant::db {

/// A CSV file whose first record names its columns; steps through the rows below it.
class CsvTable final
{
public:
    /// Reads the header. The device must be open for reading and outlive the table.
    /// @param name  the file's name, for messages
    /// @return Malformed for an empty file, an unnamed column or two of the same name; Io
    [[nodiscard]] static Result<CsvTable> open(QIODevice &device, const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool hasColumn(const QString &column) const { return m_columns.contains(column); }
    /// @return NotFound, with the nearest names, for a column that the file lacks
    [[nodiscard]] Result<void> require(const QString &column) const;

    /// Moves to the next row. @return false after the last; Malformed for a row that has more or
    /// fewer fields than the header
    [[nodiscard]] Result<bool> next();
    /// The field of the current row, as it stands in the file. @pre the column exists
    [[nodiscard]] const QString &text(const QString &column) const;
    [[nodiscard]] qint64 line() const { return m_record.line; }

    /// An error in a field of the current row, with file, line and column.
    [[nodiscard]] Failure malformed(
        const QString &column, const QString &what, const QString &hint = {}) const;
    /// A field that must be a number: `.` as decimal sign, no separators, finite.
    [[nodiscard]] Result<double> number(const QString &column) const;

private:
    CsvTable(QIODevice &device, const QString &name)
        : m_reader(device)
        , m_name(name)
    {
    }
    [[nodiscard]] Error placed(Error error) const;

    CsvReader m_reader;
    QString m_name;
    QHash<QString, qsizetype> m_columns;
    CsvRecord m_record;
};

} // namespace sextant::db
