// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/csvtable.h"

#include "db/values/dbtr.h"
#include "db/values/suggest.h"

#include <QLocale>

#include <cmath>

namespace sextant::db {

using namespace Qt::StringLiterals;

Error CsvTable::placed(Error error) const
{
    error.where = error.where.isEmpty() ? m_name : m_name + u", "_s + error.where;
    return error;
}

Result<CsvTable> CsvTable::open(QIODevice &device, const QString &name)
{
    CsvTable table(device, name);
    const auto header = table.m_reader.next();
    if (!header)
        return Failure(table.placed(header.error()));
    if (!*header)
        return failure(ErrorCode::Malformed, DbTr::tr("The file is empty."), {}, name);
    table.m_record = **header;
    for (qsizetype i = 0; i < (*header)->fields.size(); ++i) {
        const QString column = (*header)->fields[i].trimmed();
        if (column.isEmpty() || table.m_columns.contains(column)) {
            return failure(ErrorCode::Malformed,
                column.isEmpty() ? DbTr::tr("A column has no name.")
                                 : DbTr::tr("Two columns are called \"%1\".").arg(column),
                DbTr::tr("The first line names the columns, each once."),
                DbTr::tr("%1, line %2, column %3").arg(name).arg((*header)->line).arg(i + 1));
        }
        table.m_columns.insert(column, i);
    }
    return table;
}

Result<void> CsvTable::require(const QString &column) const
{
    if (m_columns.contains(column))
        return {};
    return failure(ErrorCode::NotFound, DbTr::tr("There is no column \"%1\".").arg(column),
        didYouMean(column, m_columns.keys()), m_name);
}

Result<bool> CsvTable::next()
{
    auto record = m_reader.next();
    if (!record)
        return Failure(placed(record.error()));
    if (!*record)
        return false;
    m_record = std::move(**record);
    if (m_record.fields.size() != m_columns.size()) {
        return failure(ErrorCode::Malformed,
            DbTr::tr("The line has %1 fields; the header has %2.")
                .arg(m_record.fields.size())
                .arg(m_columns.size()),
            {}, DbTr::tr("%1, line %2").arg(m_name).arg(m_record.line));
    }
    return true;
}

const QString &CsvTable::text(const QString &column) const
{
    Q_ASSERT(hasColumn(column));
    return m_record.fields[m_columns.value(column)];
}

Failure CsvTable::malformed(const QString &column, const QString &what, const QString &hint) const
{
    return failure(ErrorCode::Malformed, what, hint,
        DbTr::tr("%1, line %2, column %3 (%4)")
            .arg(m_name)
            .arg(m_record.line)
            .arg(m_columns.value(column) + 1)
            .arg(column));
}

Result<double> CsvTable::number(const QString &column) const
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    bool isNumber = false;
    const double value = locale.toDouble(text(column), &isNumber);
    if (!isNumber || !std::isfinite(value)) {
        return malformed(column, DbTr::tr("\"%1\" is not a number.").arg(text(column)),
            DbTr::tr("Write numbers like 1234.5, without separators or units."));
    }
    return value;
}

} // namespace sextant::db
