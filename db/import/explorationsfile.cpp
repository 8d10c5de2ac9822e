// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/explorationsfile.h"

#include "db/import/jsonfields.h"
#include "db/values/dbtr.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace sextant::db {

using namespace Qt::StringLiterals;

Result<QList<Saved>> readExplorations(QIODevice &device, const QString &name)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(device.readAll(), &parsed);
    if (!document.isArray()) {
        return failure(ErrorCode::Malformed, DbTr::tr("This is not a JSON list."), {}, name,
            parsed.errorString());
    }
    JsonFields root(QJsonObject { { u"list"_s, document.array() } }, name);
    QList<Saved> explorations;
    QSet<QString> ids;
    for (JsonFields fields : root.objects(u"list"_s)) {
        Saved saved;
        saved.id = fields.text(u"id"_s);
        saved.names = fields.names(u"names"_s);
        saved.json = fields.value(u"exploration"_s).toObject();
        if (saved.json.isEmpty())
            fields.fail(u"exploration"_s, DbTr::tr("An object is missing here."));
        if (ids.contains(saved.id))
            fields.fail(u"id"_s, DbTr::tr("The id \"%1\" is there twice.").arg(saved.id));
        ids.insert(saved.id);
        fields.finish();
        explorations.append(saved);
    }
    if (root.error())
        return Failure(*root.error());
    return explorations;
}

} // namespace sextant::db
