// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/jsonfields.h"

#include "db/values/dbtr.h"
#include "db/values/suggest.h"

#include <QJsonArray>

namespace sextant::db {

using namespace Qt::StringLiterals;

JsonFields::JsonFields(const QJsonObject &object, const QString &place)
    : JsonFields(object, place, std::make_shared<std::optional<Error>>())
{
}

JsonFields::JsonFields(
    const QJsonObject &object, const QString &place, std::shared_ptr<std::optional<Error>> error)
    : m_object(object)
    , m_place(place)
    , m_error(std::move(error))
{
}

void JsonFields::fail(const QString &key, const QString &what)
{
    if (!m_error->has_value())
        *m_error = Error { ErrorCode::Malformed, what, m_place + u'.' + key, {}, {} };
}

QJsonValue JsonFields::value(const QString &key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString JsonFields::text(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isString() || found.toString().isEmpty())
        fail(key, DbTr::tr("A text is missing here."));
    return found.toString();
}

QString JsonFields::text(const QString &key, const QString &fallback)
{
    return has(key) ? text(key) : fallback;
}

bool JsonFields::flag(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        fail(key, DbTr::tr("This must be true or false."));
    return found.toBool();
}

Names JsonFields::names(const QString &key)
{
    JsonFields fields = object(key);
    Names result { fields.text(u"en"_s), fields.text(u"zhHans"_s), fields.text(u"zhHant"_s) };
    fields.finish();
    return result;
}

QStringList JsonFields::texts(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        fail(key, DbTr::tr("A list of texts is expected here."));
    QStringList result;
    for (const QJsonValue item : found.toArray()) {
        if (!item.isString())
            fail(key, DbTr::tr("A list of texts is expected here."));
        result.append(item.toString());
    }
    return result;
}

JsonFields JsonFields::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        fail(key, DbTr::tr("An object is missing here."));
    return JsonFields(found.toObject(), m_place + u'.' + key, m_error);
}

QList<JsonFields> JsonFields::objects(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        fail(key, DbTr::tr("A list of objects is expected here."));
    QList<JsonFields> result;
    for (const QJsonValue item : found.toArray()) {
        const QString place = u"%1.%2[%3]"_s.arg(m_place, key).arg(result.size());
        if (!item.isObject())
            fail(key, DbTr::tr("A list of objects is expected here."));
        result.append(JsonFields(item.toObject(), place, m_error));
    }
    return result;
}

QStringList JsonFields::keys()
{
    QStringList all = m_object.keys();
    m_asked.unite(QSet<QString>(all.begin(), all.end()));
    return all;
}

void JsonFields::finish()
{
    for (const QString &key : m_object.keys()) {
        if (m_asked.contains(key))
            continue;
        const QString hint = didYouMean(key, m_asked.values());
        const QString what = DbTr::tr("The field \"%1\" is not known here.").arg(key);
        fail(key, hint.isEmpty() ? what : what + u' ' + hint);
    }
}

} // namespace sextant::db
