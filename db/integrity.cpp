// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/integrity.h"

#include "db/catalog.h"
#include "db/datasettable.h"
#include "db/sql/eachrow.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"
#include "db/trackerstore.h"
#include "db/values/dbtr.h"

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] Result<void> checkPages(const Connection &connection, QStringList &findings)
{
    return forEachRow(connection, u"PRAGMA integrity_check"_s, [&findings](const Statement &row) {
        if (const QString line = row.text(0); line != u"ok")
            findings.append(line);
    });
}

[[nodiscard]] Result<void> checkForeignKeys(const Connection &connection, QStringList &findings)
{
    return forEachRow(connection, u"PRAGMA foreign_key_check"_s, [&findings](const Statement &row) {
        findings.append(DbTr::tr("Row %1 of table %2 points to an entry of %3 that is not there.")
                            .arg(row.integer(1))
                            .arg(row.text(0), row.text(2)));
    });
}

void checkCircles(const Dimension &dimension, QStringList &findings)
{
    for (const Member &member : dimension.members) {
        qsizetype steps = 0;
        const Member *ancestor = &member;
        while (ancestor && !ancestor->parent.isEmpty() && steps <= dimension.members.size()) {
            ancestor = dimension.find(ancestor->parent);
            ++steps;
        }
        if (steps > dimension.members.size()) {
            findings.append(
                DbTr::tr("The member %1 of %2 is its own ancestor.").arg(member.id, dimension.id));
        }
    }
}

/// Reads all of its rows.
void checkTracker(const Connection &connection, const Dataset &dataset,
    const QList<Dimension> &dimensions, QStringList &findings)
{
    QList<Dimension> own;
    for (const QString &id : dataset.dimensions) {
        const auto dimension = std::ranges::find(dimensions, id, &Dimension::id);
        if (dimension != dimensions.end())
            own.append(*dimension);
    }
    if (const auto read = readTracker(connection, dataset, own); !read)
        findings.append(read.error().what + u' ' + read.error().detail);
}

} // namespace

Result<QStringList> checkIntegrity(const Connection &connection)
{
    const Snapshot snapshot(connection); // what another program writes meanwhile is no fault
    QStringList findings;
    auto checked = checkPages(connection, findings);
    if (checked)
        checked = checkForeignKeys(connection, findings);
    if (!checked) {
        // A page that cannot be read is a finding, not a failure of the check.
        if (checked.error().code != ErrorCode::Damaged)
            return Failure(checked.error());
        findings.append(checked.error().detail);
        return findings;
    }
    const auto dimensions = readDimensions(connection);
    if (!dimensions)
        return Failure(dimensions.error());
    for (const Dimension &dimension : *dimensions)
        checkCircles(dimension, findings);
    const auto datasets = readDatasets(connection);
    if (!datasets)
        return Failure(datasets.error());
    for (const Dataset &dataset : *datasets) {
        if (dataset.isTracker) {
            checkTracker(connection, dataset, *dimensions, findings);
            continue;
        }
        if (const auto fits = Statement::prepare(connection, selectSql(dataset)); !fits) {
            findings.append(
                DbTr::tr("The table %1 lacks a column that the catalog lists.").arg(dataset.table));
        }
    }
    return findings;
}

} // namespace sextant::db
