// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/savedstore.h"

#include "db/sql/eachrow.h"
#include "db/sql/statement.h"
#include "db/values/dbtr.h"

#include <QJsonDocument>

#include <sqlite3.h>

namespace sextant::db {

using namespace Qt::StringLiterals;

SavedStore::SavedStore(const Connection &connection, Table table)
    : m_connection(connection)
    , m_table(table == Table::Exploration ? u"exploration"_s : u"scenario"_s)
{
}

Result<QList<Saved>> SavedStore::read() const
{
    QList<Saved> result;
    return forEachRow(m_connection,
        u"SELECT id, name_en, name_zh_hans, name_zh_hant, body FROM %1 ORDER BY sort"_s.arg(
            m_table),
        [&result](const Statement &row) {
            const QJsonDocument body = QJsonDocument::fromJson(row.utf8(4).toByteArray());
            result.append({ row.text(0), row.names(1), body.object() });
        })
        .map([&result] { return result; });
}

Result<void> SavedStore::save(const Saved &saved) const
{
    if (saved.id.isEmpty())
        return failure(ErrorCode::InvalidArgument, DbTr::tr("What is saved needs an id."));
    auto statement = Statement::prepare(m_connection,
        u"INSERT INTO %1 VALUES (?, ?, ?, ?, ?, (SELECT ifnull(max(sort), -1) + 1 FROM %1)) "
        "ON CONFLICT (id) DO UPDATE SET name_en = excluded.name_en, "
        "name_zh_hans = excluded.name_zh_hans, name_zh_hant = excluded.name_zh_hant, "
        "body = excluded.body"_s.arg(m_table));
    if (!statement)
        return Failure(statement.error());
    const QByteArray body = QJsonDocument(saved.json).toJson(QJsonDocument::Compact);
    return statement->bind(saved.id).bind(saved.names).bind(QString::fromUtf8(body)).execute();
}

Result<void> SavedStore::remove(const QString &id) const
{
    auto statement
        = Statement::prepare(m_connection, u"DELETE FROM %1 WHERE id = ?"_s.arg(m_table));
    if (!statement)
        return Failure(statement.error());
    if (auto done = statement->bind(id).execute(); !done)
        return done;
    if (sqlite3_changes(m_connection.handle()) == 0) {
        return failure(ErrorCode::NotFound, DbTr::tr("There is nothing saved as \"%1\".").arg(id));
    }
    return {};
}

} // namespace sextant::db
