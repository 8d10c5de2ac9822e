// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/tabsession.h"

#include "models/explore/explorationjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

QJsonObject namesToJson(const Names &names)
{
    return { { u"en"_s, names.en }, { u"zhHans"_s, names.zhHans }, { u"zhHant"_s, names.zhHant } };
}

Names namesFromJson(const QJsonObject &json)
{
    return { json[u"en"_s].toString(), json[u"zhHans"_s].toString(), json[u"zhHant"_s].toString() };
}

} // namespace

QByteArray toJson(const TabSession &session)
{
    QJsonArray tabs;
    for (const KeptTab &tab : session.tabs)
        tabs << QJsonObject { { u"id"_s, tab.id }, { u"names"_s, namesToJson(tab.names) },
            { u"exploration"_s, toJson(tab.exploration) } };
    return QJsonDocument(QJsonObject { { u"tabs"_s, tabs }, { u"current"_s, session.current } })
        .toJson(QJsonDocument::Compact);
}

TabSession tabSessionFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int wanted = object[u"current"_s].toInt();
    const QJsonArray tabs = object[u"tabs"_s].toArray();
    TabSession session;
    for (int i = 0; i < tabs.size(); ++i) {
        const QJsonObject tab = tabs[i].toObject();
        const auto exploration = explorationFromJson(tab[u"exploration"_s].toObject());
        if (!exploration || exploration->dataset.isEmpty())
            continue;
        if (i <= wanted) // the one in front, or else its neighbour on the left
            session.current = int(session.tabs.size());
        session.tabs += KeptTab { tab[u"id"_s].toString(),
            namesFromJson(tab[u"names"_s].toObject()), *exploration };
    }
    return session;
}

} // namespace sextant
