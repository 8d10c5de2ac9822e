// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/datasettable.h"

#include "db/catalog.h"

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

const QStringList fixedColumns { u"period"_s, u"measure"_s, u"value"_s, u"low"_s, u"high"_s,
    u"unit"_s, u"kind"_s, u"qualifier"_s, u"source"_s, u"note"_s };

[[nodiscard]] QString literal(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

[[nodiscard]] QStringList allColumns(const Dataset &dataset)
{
    QStringList columns = fixedColumns;
    for (const QString &dimension : memberDimensions(dataset))
        columns.append(quoted(sqlName(dimension)));
    return columns;
}

/// 2024, 2024H1, 2024Q3, 2024-06, each with or without FY.
[[nodiscard]] QString periodCheck()
{
    QStringList forms;
    for (const QString &fiscal : { QString(), u"FY"_s }) {
        for (const QString &part : { QString(), u"H[12]"_s, u"Q[1-4]"_s, u"-[01][0-9]"_s })
            forms.append(u"period GLOB '%1[12][0-9][0-9][0-9]%2'"_s.arg(fiscal, part));
    }
    return forms.join(u"\n        OR "_s);
}

[[nodiscard]] QString tableSql(const Dataset &dataset)
{
    QString members;
    for (const QString &dimension : memberDimensions(dataset)) {
        members += u"    %1 TEXT NOT NULL REFERENCES %2 (id),\n"_s.arg(
            quoted(sqlName(dimension)), quoted(dimensionTable(dimension)));
    }
    return u"CREATE TABLE %1 (\n"
           "    id INTEGER PRIMARY KEY,\n"
           "    dataset TEXT NOT NULL GENERATED ALWAYS AS (%2) VIRTUAL,\n"
           "    period TEXT -- NULL: undated\n"
           "        CHECK (%3),\n"
           "    measure TEXT NOT NULL,\n"
           "%4"
           "    value REAL NOT NULL,\n"
           "    low REAL,  -- 5th percentile, where published\n"
           "    high REAL, -- 95th percentile\n"
           "    unit TEXT NOT NULL,\n"
           "    kind TEXT NOT NULL\n"
           "        CHECK (kind IN ('actual', 'estimate', 'forecast', 'assumption')),\n"
           "    qualifier TEXT NOT NULL DEFAULT '' CHECK (qualifier IN ('', 'approx', 'gt', 'lt',\n"
           "        'range-low', 'range-high', 'derived', 'incomplete')),\n"
           "    source TEXT NOT NULL REFERENCES source (id),\n"
           "    note TEXT NOT NULL DEFAULT '',\n"
           "    FOREIGN KEY (dataset, measure) REFERENCES measure (dataset, id)\n"
           ") STRICT"_s.arg(quoted(dataset.table), literal(dataset.id), periodCheck(), members);
}

[[nodiscard]] QString indexSql(const Dataset &dataset)
{
    QStringList key { u"source"_s, u"measure"_s, u"ifnull(period, '')"_s };
    for (const QString &dimension : memberDimensions(dataset))
        key.append(quoted(sqlName(dimension)));
    key.append({ u"kind"_s, u"qualifier"_s });
    return u"CREATE UNIQUE INDEX %1 ON %2 (%3)"_s.arg(
        quoted(dataset.table + u"_once"_s), quoted(dataset.table), key.join(u", "_s));
}

[[nodiscard]] QString viewSql(const Dataset &dataset)
{
    QStringList columns { u"o.id"_s, u"o.period"_s, u"m.name_en AS measure"_s };
    QString joins = u"    JOIN measure AS m ON m.dataset = o.dataset AND m.id = o.measure\n"
                    "    JOIN source AS s ON s.id = o.source\n"_s;
    int number = 0;
    for (const QString &dimension : memberDimensions(dataset)) {
        const QString alias = u"d%1"_s.arg(++number);
        const QString column = quoted(sqlName(dimension));
        columns.append(u"%1.name_en AS %2"_s.arg(alias, column));
        joins += u"    JOIN %1 AS %2 ON %2.id = o.%3\n"_s.arg(
            quoted(dimensionTable(dimension)), alias, column);
    }
    columns.append({ u"o.value"_s, u"o.low"_s, u"o.high"_s, u"o.unit"_s, u"o.kind"_s,
        u"o.qualifier"_s, u"s.publisher"_s, u"s.edition"_s, u"s.title"_s, u"o.note"_s });
    return u"CREATE VIEW %1 AS\n    SELECT %2\n    FROM %3 AS o\n%4"_s.arg(
        quoted(dataset.table + u"_named"_s), columns.join(u", "_s), quoted(dataset.table), joins);
}

} // namespace

QStringList memberDimensions(const Dataset &dataset)
{
    QStringList result = dataset.dimensions;
    result.removeAll(u"source"_s);
    result.removeAll(u"kind"_s);
    return result;
}

bool canNameColumn(const QString &dimensionId)
{
    const QString name = sqlName(dimensionId);
    return !name.isEmpty() && name != u"id" && name != u"dataset" && !fixedColumns.contains(name);
}

QStringList createTableSql(const Dataset &dataset, bool repeats)
{
    QStringList statements { tableSql(dataset) };
    if (!repeats)
        statements.append(indexSql(dataset));
    statements.append(viewSql(dataset));
    return statements;
}

QString selectSql(const Dataset &dataset)
{
    return u"SELECT id, %1 FROM %2 ORDER BY id"_s.arg(
        allColumns(dataset).join(u", "_s), quoted(dataset.table));
}

QString insertSql(const Dataset &dataset)
{
    const QStringList columns = allColumns(dataset);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(dataset.table), columns.join(u", "_s),
        QStringList(columns.size(), u"?"_s).join(u", "_s));
}

} // namespace sextant::db
