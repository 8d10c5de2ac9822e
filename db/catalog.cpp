// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog.h"

#include "db/sql/eachrow.h"
#include "db/sql/statement.h"
#include "db/values/dbtr.h"
#include "db/values/kind.h"

#include <QHash>

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

const auto datasetQuery
    = u"SELECT id, table_name, name_en, name_zh_hans, name_zh_hant, description_en, "
      "description_zh_hans, description_zh_hant, combines_sources FROM dataset ORDER BY sort"_s;
const auto datasetDimensionQuery
    = u"SELECT dataset, dimension FROM dataset_dimension ORDER BY dataset, sort"_s;
const auto measureQuery
    = u"SELECT dataset, id, name_en, name_zh_hans, name_zh_hant, unit, over_members, "
      "over_periods FROM measure ORDER BY dataset, sort"_s;
const auto dimensionQuery
    = u"SELECT id, table_name, name_en, name_zh_hans, name_zh_hant, is_additive, "
      "has_complete_children FROM dimension ORDER BY sort"_s;
const auto aliasQuery
    = u"SELECT dimension, member, alias FROM member_alias ORDER BY dimension, alias"_s;
const auto sourceQuery = u"SELECT id, publisher, title, edition, locator, access, scope_note "
                         "FROM source ORDER BY sort"_s;
const auto claimQuery
    = u"SELECT type, source, market, deployment, region, period_from, period_to, value, note "
      "FROM claim ORDER BY id"_s;
const auto rateQuery = u"SELECT source, base, quote, year, rate FROM exchange_rate ORDER BY id"_s;
const auto trackerTableQuery
    = u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'tracker'"_s;
const auto trackerQuery = u"SELECT dataset, row_count FROM tracker"_s;
const auto factQuery = u"SELECT value FROM workspace WHERE key = ?"_s;

[[nodiscard]] MemberTotal memberTotal(const QString &word)
{
    return word == u"sum" ? MemberTotal::Sum : MemberTotal::None;
}

[[nodiscard]] PeriodTotal periodTotal(const QString &word)
{
    if (word == u"sum")
        return PeriodTotal::Sum;
    return word == u"last" ? PeriodTotal::Last : PeriodTotal::None;
}

[[nodiscard]] QList<Member> kindMembers()
{
    const auto member = [](Kind kind, const Names &names) {
        Member result;
        result.id = kindId(kind);
        result.names = names;
        return result;
    };
    return {
        member(Kind::Actual, { u"Actual"_s, u"实际值"_s, u"實際值"_s }),
        member(Kind::Estimate, { u"Estimate"_s, u"估计值"_s, u"估計值"_s }),
        member(Kind::Forecast, { u"Forecast"_s, u"预测值"_s, u"預測值"_s }),
        member(Kind::Assumption, { u"Assumption"_s, u"假设值"_s, u"假設值"_s }),
    };
}

/// The title cut at a word, so that a name stays short enough for an axis.
[[nodiscard]] QString shortTitle(const QString &title)
{
    constexpr qsizetype Most = 40;
    if (title.size() <= Most)
        return title;
    const qsizetype blank = title.lastIndexOf(u' ', Most);
    return title.left(blank > 0 ? blank : Most) + u'…';
}

/// Sources by publisher and edition; by their title as well where a publisher has several of one
/// edition, so that no two members read alike.
[[nodiscard]] Result<QList<Member>> readSourceMembers(const Connection &connection)
{
    return readSources(connection).map([](const QList<Source> &sources) {
        QHash<QString, int> uses;
        for (const Source &source : sources)
            ++uses[source.shortName()];
        QList<Member> members;
        for (const Source &source : sources) {
            Member member;
            member.id = source.id;
            member.names.en = source.shortName();
            if (uses.value(member.names.en) > 1)
                member.names.en += u": " + shortTitle(source.title);
            members.append(member);
        }
        return members;
    });
}

[[nodiscard]] Result<QList<Member>> readMembers(const Connection &connection, const QString &table)
{
    QList<Member> members;
    const auto read = forEachRow(connection,
        u"SELECT id, parent, name_en, name_zh_hans, name_zh_hant, adds, is_whole FROM %1 "
        "ORDER BY sort"_s.arg(quoted(table)),
        [&members](const Statement &row) -> Result<void> {
            Member member;
            member.id = row.text(0);
            member.parent = row.text(1);
            member.names = row.names(2);
            member.adds = row.boolean(5);
            member.level = row.boolean(6) ? 0 : 1;
            members.append(member);
            return {};
        });
    if (!read)
        return Failure(read.error());
    return members;
}

[[nodiscard]] Result<void> fillMembers(
    const Connection &connection, Dimension &dimension, const QString &table)
{
    Result<QList<Member>> members = kindMembers();
    if (dimension.id == u"source")
        members = readSourceMembers(connection);
    else if (!table.isEmpty())
        members = readMembers(connection, table);
    if (!members)
        return Failure(members.error());
    dimension.members = *members;
    dimension.rebuild();
    return {};
}

/// All dimensions without their aliases, or the one of that id.
[[nodiscard]] Result<QList<Dimension>> readBareDimensions(
    const Connection &connection, const QString &onlyId)
{
    QList<Dimension> dimensions;
    const auto read
        = forEachRow(connection, dimensionQuery, [&](const Statement &row) -> Result<void> {
              if (!onlyId.isEmpty() && row.text(0) != onlyId)
                  return {};
              Dimension dimension;
              dimension.id = row.text(0);
              dimension.names = row.names(2);
              dimension.isAdditive = row.boolean(5);
              dimension.hasCompleteChildren = row.boolean(6);
              auto filled = fillMembers(connection, dimension, row.text(1));
              dimensions.append(std::move(dimension));
              return filled;
          });
    if (!read)
        return Failure(read.error());
    return dimensions;
}

[[nodiscard]] Result<void> addAliases(const Connection &connection, QList<Dimension> &dimensions)
{
    return forEachRow(connection, aliasQuery, [&dimensions](const Statement &row) -> Result<void> {
        const auto dimension = std::ranges::find(dimensions, row.text(0), &Dimension::id);
        if (dimension == dimensions.end())
            return {};
        const int index = dimension->indexOf(row.text(1));
        if (index >= 0)
            dimension->members[index].aliases.append(row.text(2));
        return {};
    });
}

/// Marks the datasets that are trackers, and says how many rows they have. A file of the first
/// schema that cannot be upgraded has no trackers.
[[nodiscard]] Result<void> markTrackers(const Connection &connection, QList<Dataset> &datasets)
{
    bool hasTrackers = false;
    auto asked = forEachRow(
        connection, trackerTableQuery, [&hasTrackers](const Statement &row) -> Result<void> {
            hasTrackers = row.integer(0) > 0;
            return {};
        });
    if (!asked || !hasTrackers)
        return asked;
    return forEachRow(connection, trackerQuery, [&datasets](const Statement &row) -> Result<void> {
        const auto dataset = std::ranges::find(datasets, row.text(0), &Dataset::id);
        if (dataset != datasets.end()) {
            dataset->isTracker = true;
            dataset->rowCount = row.integer(1);
        }
        return {};
    });
}

[[nodiscard]] Result<void> countRows(const Connection &connection, Dataset &dataset)
{
    if (dataset.isTracker)
        return {};
    return forEachRow(connection, u"SELECT count(*) FROM %1"_s.arg(quoted(dataset.table)),
        [&dataset](const Statement &row) -> Result<void> {
            dataset.rowCount = row.integer(0);
            return {};
        });
}

} // namespace

QString sqlName(const QString &id)
{
    return QString(id).replace(u'-', u'_').replace(u'.', u'_').toLower();
}

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString dimensionTable(const QString &dimensionId)
{
    if (dimensionId == u"kind")
        return {};
    return dimensionId == u"source" ? u"source"_s : u"dim_"_s + sqlName(dimensionId);
}

bool isCatalogReadable(const Connection &connection)
{
    return std::ranges::all_of(
        std::initializer_list<QString> { datasetQuery, datasetDimensionQuery, measureQuery,
            dimensionQuery, aliasQuery, sourceQuery, claimQuery, rateQuery, factQuery },
        [&connection](
            const QString &sql) { return Statement::prepare(connection, sql).has_value(); });
}

Result<QList<Dataset>> readDatasets(const Connection &connection)
{
    QList<Dataset> datasets;
    QHash<QString, qsizetype> positions;
    auto read = forEachRow(connection, datasetQuery, [&](const Statement &row) -> Result<void> {
        Dataset dataset;
        dataset.id = row.text(0);
        dataset.table = row.text(1);
        dataset.names = row.names(2);
        dataset.description = row.names(5);
        dataset.combinesSources = row.boolean(8);
        positions.insert(dataset.id, datasets.size());
        datasets.append(dataset);
        return {};
    });
    if (read) {
        read = forEachRow(
            connection, datasetDimensionQuery, [&](const Statement &row) -> Result<void> {
                datasets[positions.value(row.text(0))].dimensions.append(row.text(1));
                return {};
            });
    }
    if (read) {
        read = forEachRow(connection, measureQuery, [&](const Statement &row) -> Result<void> {
            datasets[positions.value(row.text(0))].measures.append({ row.text(1), row.names(2),
                Unit(row.text(5)), memberTotal(row.text(6)), periodTotal(row.text(7)) });
            return {};
        });
    }
    if (read)
        read = markTrackers(connection, datasets);
    for (Dataset &dataset : datasets) {
        if (read)
            read = countRows(connection, dataset);
    }
    if (!read)
        return Failure(read.error());
    return datasets;
}

Result<QList<Dimension>> readDimensions(const Connection &connection)
{
    auto dimensions = readBareDimensions(connection, {});
    if (!dimensions)
        return dimensions;
    if (const auto read = addAliases(connection, *dimensions); !read)
        return Failure(read.error());
    return dimensions;
}

Result<Dimension> readDimension(const Connection &connection, const QString &dimensionId)
{
    auto dimensions = readBareDimensions(connection, dimensionId);
    if (!dimensions)
        return Failure(dimensions.error());
    if (dimensions->isEmpty()) {
        return failure(ErrorCode::NotFound,
            DbTr::tr("The workspace has no dimension \"%1\".").arg(dimensionId));
    }
    if (const auto read = addAliases(connection, *dimensions); !read)
        return Failure(read.error());
    return dimensions->first();
}

Result<QList<Source>> readSources(const Connection &connection)
{
    QList<Source> sources;
    const auto read
        = forEachRow(connection, sourceQuery, [&sources](const Statement &row) -> Result<void> {
              sources.append({ row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                  row.text(5), row.text(6) });
              return {};
          });
    if (!read)
        return Failure(read.error());
    return sources;
}

Result<QList<Claim>> readClaims(const Connection &connection)
{
    QList<Claim> claims;
    const auto read
        = forEachRow(connection, claimQuery, [&claims](const Statement &row) -> Result<void> {
              const auto from = Period::parse(row.text(5));
              const auto to = Period::parse(row.text(6));
              if (!from || !to)
                  return Failure(from ? to.error() : from.error());
              claims.append({ row.text(0) == u"share" ? Claim::Type::Share : Claim::Type::Growth,
                  row.text(1), row.text(2), row.text(3), row.text(4), *from, *to, row.real(7),
                  row.text(8) });
              return {};
          });
    if (!read)
        return Failure(read.error());
    return claims;
}

Result<ExchangeRates> readExchangeRates(const Connection &connection)
{
    ExchangeRates rates;
    const auto read = forEachRow(
        connection, rateQuery, [&rates](const Statement &row) -> Result<void> {
            rates.add({ row.text(0), row.text(1), row.text(2), int(row.integer(3)), row.real(4) });
            return {};
        });
    if (!read)
        return Failure(read.error());
    return rates;
}

Result<QString> readFact(const Connection &connection, const QString &key)
{
    auto statement = Statement::prepare(connection, factQuery);
    if (!statement)
        return Failure(statement.error());
    const auto row = statement->bind(key).step();
    if (!row)
        return Failure(row.error());
    return *row ? statement->text(0) : QString();
}

} // namespace sextant::db
