// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/storiesfile.h"

#include "db/import/jsonfields.h"
#include "db/values/dbtr.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] Names namesIfAny(JsonFields &fields, const QString &key)
{
    return fields.has(key) ? fields.names(key) : Names();
}

[[nodiscard]] Story storyOf(JsonFields &fields)
{
    Story story { fields.text(u"id"_s), fields.names(u"names"_s), {} };
    for (JsonFields item : fields.objects(u"items"_s)) {
        story.items.append({ item.text(u"exploration"_s), namesIfAny(item, u"headline"_s),
            namesIfAny(item, u"soWhat"_s) });
        item.finish();
    }
    fields.finish();
    return story;
}

} // namespace

Result<QList<Story>> readStories(QIODevice &device, const QString &name)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(device.readAll(), &parsed);
    if (!document.isArray()) {
        return failure(ErrorCode::Malformed, DbTr::tr("This is not a JSON list."), {}, name,
            parsed.errorString());
    }
    JsonFields root(QJsonObject { { u"list"_s, document.array() } }, name);
    QList<Story> stories;
    QSet<QString> ids;
    for (JsonFields fields : root.objects(u"list"_s)) {
        const Story story = storyOf(fields);
        if (ids.contains(story.id))
            fields.fail(u"id"_s, DbTr::tr("The id \"%1\" is there twice.").arg(story.id));
        ids.insert(story.id);
        stories.append(story);
    }
    if (root.error())
        return Failure(*root.error());
    return stories;
}

} // namespace sextant::db
