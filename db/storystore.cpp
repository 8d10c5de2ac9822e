// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storystore.h"

#include "db/sql/eachrow.h"
#include "db/sql/statement.h"
#include "db/values/dbtr.h"

#include <QHash>

#include <sqlite3.h>

namespace sextant::db {

using namespace Qt::StringLiterals;

Result<bool> StoryStore::hasTables() const
{
    bool has = false;
    return forEachRow(m_connection,
        u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'story'"_s,
        [&has](const Statement &) { has = true; })
        .map([&has] { return has; });
}

Result<QList<Story>> StoryStore::read() const
{
    const auto known = hasTables();
    if (!known)
        return Failure(known.error());
    QList<Story> stories;
    if (!*known)
        return stories;
    QHash<QString, qsizetype> places;
    auto done = forEachRow(m_connection,
        u"SELECT id, name_en, name_zh_hans, name_zh_hant FROM story ORDER BY sort"_s,
        [&](const Statement &row) {
            places.insert(row.text(0), stories.size());
            stories.append({ row.text(0), row.names(1), {} });
        });
    if (!done)
        return Failure(done.error());
    done = forEachRow(m_connection,
        u"SELECT story, exploration, headline_en, headline_zh_hans, "
        "headline_zh_hant, so_what_en, so_what_zh_hans, so_what_zh_hant "
        "FROM story_item ORDER BY story, position"_s,
        [&](const Statement &row) {
            const qsizetype place = places.value(row.text(0), -1);
            if (place >= 0) // else the item's story is gone, which checkIntegrity() tells
                stories[place].items.append({ row.text(1), row.names(2), row.names(5) });
        });
    if (!done)
        return Failure(done.error());
    return stories;
}

Result<bool> StoryStore::isSaved(const QString &exploration) const
{
    auto statement = Statement::prepare(m_connection, u"SELECT 1 FROM exploration WHERE id = ?"_s);
    if (!statement)
        return Failure(statement.error());
    return statement->bind(exploration).step();
}

Result<void> StoryStore::save(const Story &story) const
{
    if (story.id.isEmpty())
        return failure(ErrorCode::InvalidArgument, DbTr::tr("What is saved needs an id."));
    for (const StoryItem &item : story.items) {
        const auto saved = isSaved(item.exploration);
        if (!saved)
            return Failure(saved.error());
        if (!*saved) {
            return failure(ErrorCode::NotFound,
                DbTr::tr("The story \"%1\" shows the exploration \"%2\", which is not saved.")
                    .arg(story.names.en.isEmpty() ? story.id : story.names.en, item.exploration),
                DbTr::tr("Save the exploration first."));
        }
    }
    auto upsert = Statement::prepare(m_connection,
        u"INSERT INTO story VALUES (?, ?, ?, ?, (SELECT ifnull(max(sort), -1) + 1 FROM story)) "
        "ON CONFLICT (id) DO UPDATE SET name_en = excluded.name_en, "
        "name_zh_hans = excluded.name_zh_hans, name_zh_hant = excluded.name_zh_hant"_s);
    if (!upsert)
        return Failure(upsert.error());
    if (auto done = upsert->bind(story.id).bind(story.names).execute(); !done)
        return done;
    auto clear = Statement::prepare(m_connection, u"DELETE FROM story_item WHERE story = ?"_s);
    if (!clear)
        return Failure(clear.error());
    if (auto done = clear->bind(story.id).execute(); !done)
        return done;
    auto insert = Statement::prepare(
        m_connection, u"INSERT INTO story_item VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return Failure(insert.error());
    for (qsizetype i = 0; i < story.items.size(); ++i) {
        const StoryItem &item = story.items[i];
        auto done = insert->bind(story.id)
                        .bind(qint64(i))
                        .bind(item.exploration)
                        .bind(item.headline)
                        .bind(item.soWhat)
                        .execute();
        if (!done)
            return done;
    }
    return {};
}

Result<void> StoryStore::remove(const QString &id) const
{
    auto statement = Statement::prepare(m_connection, u"DELETE FROM story WHERE id = ?"_s);
    if (!statement)
        return Failure(statement.error());
    if (auto done = statement->bind(id).execute(); !done)
        return done;
    if (sqlite3_changes(m_connection.handle()) == 0)
        return failure(ErrorCode::NotFound, DbTr::tr("There is no story \"%1\".").arg(id));
    return {};
}

Result<QStringList> StoryStore::showing(const QString &exploration) const
{
    QStringList names;
    const auto done = forEachRow(
        m_connection,
        u"SELECT id, name_en FROM story WHERE id IN "
        "(SELECT story FROM story_item WHERE exploration = ?) ORDER BY sort"_s,
        [&names](
            const Statement &row) { names += row.text(1).isEmpty() ? row.text(0) : row.text(1); },
        exploration);
    if (!done)
        return Failure(done.error());
    return names;
}

} // namespace sextant::db
