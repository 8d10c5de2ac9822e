// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/huestore.h"

#include "db/sql/eachrow.h"
#include "db/sql/statement.h"
#include "db/values/dbtr.h"
#include "db/workspace.h"

using namespace Qt::StringLiterals;

namespace sextant::db {

namespace {

constexpr QLatin1String Prefix("hue/");

bool isHue(int hue)
{
    return hue >= 0 && hue < HueCount;
}

} // namespace

Result<MemberHues> memberHues(const Workspace &workspace)
{
    MemberHues hues;
    return forEachRow(workspace.link(),
        u"SELECT key, value FROM workspace WHERE key GLOB 'hue/*'"_s,
        [&hues](const Statement &row) {
            bool isNumber = false;
            const int hue = row.text(1).toInt(&isNumber);
            if (isNumber && isHue(hue))
                hues.insert(row.text(0).mid(Prefix.size()), hue);
        })
        .map([&hues] { return hues; });
}

Result<void> setMemberHue(Workspace &workspace, const QString &member, std::optional<int> hue)
{
    if (member.isEmpty() || (hue && !isHue(*hue)))
        return failure(ErrorCode::InvalidArgument, DbTr::tr("There is no such colour."));
    if (!workspace.isWritable())
        return failure(ErrorCode::ReadOnly, DbTr::tr("The workspace is open for reading only."),
            DbTr::tr("Save a copy to change it."), workspace.path());
    auto statement = Statement::prepare(workspace.link(),
        hue ? u"INSERT INTO workspace VALUES (?, ?) "
              "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s
            : u"DELETE FROM workspace WHERE key = ?"_s);
    if (!statement)
        return Failure(statement.error());
    statement->bind(QString(Prefix + member));
    if (hue)
        statement->bind(QString::number(*hue));
    return statement->execute();
}

} // namespace sextant::db
