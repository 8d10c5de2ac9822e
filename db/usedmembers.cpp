// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/usedmembers.h"

#include "db/catalog.h"
#include "db/sql/statement.h"
#include "db/workspace.h"

namespace sextant::db {

using namespace Qt::StringLiterals;

Result<QList<QSet<QString>>> usedMembers(const Workspace &workspace, const Dataset &dataset)
{
    QList<QSet<QString>> used;
    for (const QString &dimension : dataset.dimensions) {
        auto statement = Statement::prepare(workspace.link(),
            dataset.isTracker
                ? u"SELECT member FROM tracker_member WHERE dataset = ? AND dimension = ?"_s
                : u"SELECT DISTINCT %1 FROM %2"_s.arg(
                    quoted(sqlName(dimension)), quoted(dataset.table)));
        if (!statement)
            return Failure(statement.error());
        if (dataset.isTracker)
            statement->bind(dataset.id).bind(dimension);
        QSet<QString> members;
        for (;;) {
            const auto more = statement->step();
            if (!more)
                return Failure(more.error());
            if (!*more)
                break;
            members += statement->text(0);
        }
        used += members;
    }
    return used;
}

} // namespace sextant::db
