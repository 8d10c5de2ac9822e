// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalogwriter.h"

#include "db/catalog.h"
#include "db/datasettable.h"
#include "db/sql/statement.h"
#include "db/values/dbtr.h"

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

/// Prepares, lets the caller bind, runs.
template <typename Bind>
[[nodiscard]] Result<void> execute(const Connection &connection, const QString &sql, Bind bind)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        return Failure(statement.error());
    bind(*statement);
    return statement->execute();
}

[[nodiscard]] QString word(MemberTotal total)
{
    return total == MemberTotal::Sum ? u"sum"_s : u"none"_s;
}

[[nodiscard]] QString word(PeriodTotal total)
{
    switch (total) {
    case PeriodTotal::Sum:
        return u"sum"_s;
    case PeriodTotal::Last:
        return u"last"_s;
    case PeriodTotal::None:
        break;
    }
    return u"none"_s;
}

/// The next number of the given order: `(SELECT …)` in an INSERT.
[[nodiscard]] QString nextSort(const QString &table)
{
    return u"(SELECT ifnull(max(sort), -1) + 1 FROM %1)"_s.arg(table);
}

} // namespace

Result<void> CatalogWriter::addSources(const QList<Source> &sources) const
{
    auto insert = Statement::prepare(m_connection,
        u"INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, %1) ON CONFLICT (id) DO NOTHING"_s.arg(
            nextSort(u"source"_s)));
    if (!insert)
        return Failure(insert.error());
    for (const Source &source : sources) {
        auto done = insert->bind(source.id)
                        .bind(source.publisher)
                        .bind(source.title)
                        .bind(source.edition)
                        .bind(source.locator)
                        .bind(source.access)
                        .bind(source.scopeNote)
                        .execute();
        if (!done)
            return done;
    }
    return {};
}

Result<void> CatalogWriter::addDimension(const Dimension &dimension) const
{
    if (!canNameColumn(dimension.id)) {
        return failure(ErrorCode::InvalidArgument,
            DbTr::tr("A dimension cannot be called \"%1\".").arg(dimension.id),
            DbTr::tr("Every observation has a column of that name."));
    }
    const QString table = dimensionTable(dimension.id);
    auto made = m_connection.run(
        u"CREATE TABLE IF NOT EXISTS %1 (\n"
        "    id TEXT PRIMARY KEY CHECK (id <> ''),\n"
        "    parent TEXT REFERENCES %1 (id) DEFERRABLE INITIALLY DEFERRED,\n"
        "    name_en TEXT NOT NULL,\n"
        "    name_zh_hans TEXT NOT NULL,\n"
        "    name_zh_hant TEXT NOT NULL,\n"
        "    adds INTEGER NOT NULL CHECK (adds IN (0, 1)), -- 0: overlaps with its siblings\n"
        "    is_whole INTEGER NOT NULL CHECK (is_whole IN (0, 1)), -- 1: stands for all the "
        "others\n"
        "    sort INTEGER NOT NULL\n"
        ") STRICT"_s.arg(quoted(table)),
        DbTr::tr("The workspace cannot be written."));
    if (!made)
        return made;
    auto listed = execute(m_connection,
        u"INSERT INTO dimension VALUES (?, ?, ?, ?, ?, ?, ?, %1) ON CONFLICT (id) DO NOTHING"_s.arg(
            nextSort(u"dimension"_s)),
        [&](Statement &insert) {
            insert.bind(dimension.id)
                .bind(table)
                .bind(dimension.names)
                .bind(dimension.isAdditive)
                .bind(dimension.hasCompleteChildren);
        });
    if (!listed)
        return listed;
    return addMembers(dimension, table);
}

Result<void> CatalogWriter::addMembers(const Dimension &dimension, const QString &table) const
{
    // Their places are counted here: a dimension can have millions of members.
    auto last = Statement::prepare(
        m_connection, u"SELECT ifnull(max(sort), -1) FROM %1"_s.arg(quoted(table)));
    if (!last)
        return Failure(last.error());
    if (const auto row = last->step(); !row)
        return Failure(row.error());
    qint64 place = last->integer(0);
    last->reset();
    auto insert = Statement::prepare(m_connection,
        u"INSERT INTO %1 VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s.arg(
            quoted(table)));
    if (!insert)
        return Failure(insert.error());
    auto insertAlias = Statement::prepare(
        m_connection, u"INSERT INTO member_alias VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    if (!insertAlias)
        return Failure(insertAlias.error());
    for (const Member &member : dimension.members) {
        auto done = insert->bind(member.id)
                        .bindOrNull(member.parent)
                        .bind(member.names)
                        .bind(member.adds)
                        .bind(member.level == 0)
                        .bind(++place)
                        .execute();
        if (!done)
            return done;
        for (const QString &alias : member.aliases) {
            auto added = insertAlias->bind(dimension.id).bind(alias).bind(member.id).execute();
            if (!added)
                return added;
        }
    }
    return {};
}

Result<void> CatalogWriter::addDataset(const Dataset &dataset, bool repeats) const
{
    const auto known = readDatasets(m_connection);
    if (!known)
        return Failure(known.error());
    const auto same = std::ranges::find(*known, dataset.id, &Dataset::id);
    if (same == known->end()) {
        if (auto made = listDataset(dataset, repeats); !made)
            return made;
    } else if (same->isTracker != dataset.isTracker) {
        return failure(ErrorCode::NotSupported,
            dataset.isTracker
                ? DbTr::tr("The dataset \"%1\" is already there, and is no tracker.")
                      .arg(dataset.id)
                : DbTr::tr("The dataset \"%1\" is already there, as a tracker.").arg(dataset.id),
            DbTr::tr("Give the new data another id."));
    } else if (same->dimensions != dataset.dimensions) {
        return failure(ErrorCode::NotSupported,
            DbTr::tr("The dataset \"%1\" is already there with other dimensions.").arg(dataset.id),
            DbTr::tr("Give the new data another id."));
    }
    return addMeasures(dataset.id, dataset.measures);
}

Result<void> CatalogWriter::listDataset(const Dataset &dataset, bool repeats) const
{
    auto listed = execute(m_connection,
        u"INSERT INTO dataset VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, %1)"_s.arg(nextSort(u"dataset"_s)),
        [&](Statement &insert) {
            insert.bind(dataset.id)
                .bind(dataset.table)
                .bind(dataset.names)
                .bind(dataset.description)
                .bind(dataset.combinesSources);
        });
    if (!listed)
        return listed;
    for (int i = 0; i < dataset.dimensions.size(); ++i) {
        auto added = execute(m_connection, u"INSERT INTO dataset_dimension VALUES (?, ?, ?, ?)"_s,
            [&](Statement &insert) {
                const QString &dimension = dataset.dimensions[i];
                insert.bind(dataset.id).bind(dimension).bind(sqlName(dimension)).bind(i);
            });
        if (!added)
            return added;
    }
    if (dataset.isTracker) {
        return execute(m_connection, u"INSERT INTO tracker VALUES (?, '', '', 0, 0)"_s,
            [&dataset](Statement &insert) { insert.bind(dataset.id); });
    }
    for (const QString &sql : createTableSql(dataset, repeats)) {
        if (auto made = m_connection.run(sql, DbTr::tr("The workspace cannot be written.")); !made)
            return made;
    }
    return {};
}

Result<void> CatalogWriter::removeTracker(const QString &datasetId) const
{
    return execute(m_connection,
        u"DELETE FROM dataset WHERE id = ?1 AND id IN (SELECT dataset FROM tracker)"_s,
        [&datasetId](Statement &remove) { remove.bind(datasetId); });
}

Result<void> CatalogWriter::addMeasures(
    const QString &datasetId, const QList<Measure> &measures) const
{
    auto insert = Statement::prepare(m_connection,
        u"INSERT INTO measure VALUES (?, ?, ?, ?, ?, ?, ?, ?, %1) ON CONFLICT DO NOTHING"_s.arg(
            nextSort(u"measure"_s)));
    if (!insert)
        return Failure(insert.error());
    for (const Measure &measure : measures) {
        auto done = insert->bind(datasetId)
                        .bind(measure.id)
                        .bind(measure.names)
                        .bind(measure.unit.id())
                        .bind(word(measure.overMembers))
                        .bind(word(measure.overPeriods))
                        .execute();
        if (!done)
            return done;
    }
    return {};
}

Result<void> CatalogWriter::addClaim(const Claim &claim) const
{
    return execute(m_connection,
        u"INSERT INTO claim (type, source, market, deployment, region, period_from, period_to, "
        u"value, "
        "note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        [&claim](Statement &insert) {
            insert.bind(claim.type == Claim::Type::Growth ? u"growth"_s : u"share"_s)
                .bind(claim.source)
                .bind(claim.market)
                .bind(claim.deployment)
                .bind(claim.region)
                .bind(claim.from.toString())
                .bind(claim.to.toString())
                .bind(claim.value)
                .bind(claim.note);
        });
}

Result<void> CatalogWriter::addExchangeRate(const ExchangeRate &rate) const
{
    return execute(m_connection,
        u"INSERT INTO exchange_rate (source, base, quote, year, rate) VALUES (?, ?, ?, ?, ?)"_s,
        [&rate](Statement &insert) {
            insert.bind(rate.source)
                .bind(rate.base)
                .bind(rate.quote)
                .bind(rate.year)
                .bind(rate.rate);
        });
}

Result<void> CatalogWriter::setFact(const QString &key, const QString &value) const
{
    return execute(m_connection,
        u"INSERT INTO workspace VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        [&](Statement &insert) { insert.bind(key).bind(value); });
}

} // namespace sextant::db
