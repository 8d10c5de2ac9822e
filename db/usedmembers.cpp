// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/usedmembers.h"

#include "db/catalog.h"
#include "db/sql/eachrow.h"
#include "db/sql/statement.h"
#include "db/workspace.h"

namespace sextant::db {

using namespace Qt::StringLiterals;

Result<QList<QSet<QString>>> usedMembers(const Workspace &workspace, const Dataset &dataset)
{
    QList<QSet<QString>> used;
    for (const QString &dimension : dataset.dimensions) {
        QSet<QString> members;
        const auto add = [&members](const Statement &row) { members += row.text(0); };
        const auto read = dataset.isTracker
            ? forEachRow(workspace.link(),
                u"SELECT member FROM tracker_member WHERE dataset = ? AND dimension = ?"_s, add,
                dataset.id, dimension)
            : forEachRow(workspace.link(),
                u"SELECT DISTINCT %1 FROM %2"_s.arg(
                    quoted(sqlName(dimension)), quoted(dataset.table)),
                add);
        if (!read)
            return Failure(read.error());
        used += members;
    }
    return used;
}

} // namespace sextant::db
