// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/trackerstore.h"

#include "db/catalog.h"
#include "db/packing.h"
#include "db/sql/eachrow.h"
#include "db/sql/statement.h"
#include "db/values/dbtr.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

/// The header of a column's segment, and its bytes.
struct Packed
{
    QString encoding = u"packed"_s;
    int bits = 0;
    int decimals = 0;
    bool hasMissing = false;
    std::optional<qint64> low = {};
    std::optional<qint64> high = {};
};

/// Packs the codes, or zeros without any.
[[nodiscard]] Packed packCodes(std::span<const quint32> codes, QByteArray &bytes)
{
    Packed packed { .low = 0, .high = 0 };
    if (!codes.empty()) {
        const auto [low, high] = std::ranges::minmax(codes);
        packed.low = low;
        packed.high = high;
    }
    const quint32 base = quint32(*packed.low);
    packed.bits = packedBits(quint64(*packed.high - *packed.low));
    bytes.resize(qsizetype(packedSize(codes.size(), packed.bits)));
    if (packed.bits > 0) {
        BitPacker packer(bytes.data(), packed.bits);
        for (const quint32 code : codes)
            packer.add(code - base);
        packer.finish(codes.size());
    }
    return packed;
}

[[nodiscard]] Packed packIntegers(const SegmentNumbers &numbers, QByteArray &bytes)
{
    constexpr qint64 missing = NumberColumn::Missing64;
    Packed packed { .decimals = numbers.decimals };
    qint64 low = std::numeric_limits<qint64>::max();
    qint64 high = missing;
    std::size_t missingCount = 0;
    for (const qint64 number : numbers.integers) {
        missingCount += number == missing;
        low = std::min(low, number == missing ? std::numeric_limits<qint64>::max() : number);
        high = std::max(high, number);
    }
    packed.hasMissing = missingCount > 0;
    const std::size_t count = numbers.integers.size();
    if (missingCount < count) {
        packed.low = low;
        packed.high = high;
        packed.bits = packedBits(quint64(high) - quint64(low) + (packed.hasMissing ? 1 : 0));
    }
    bytes.resize(qsizetype(packedSize(count, packed.bits)));
    if (packed.bits > 0) {
        BitPacker packer(bytes.data(), packed.bits);
        if (packed.hasMissing) {
            for (const qint64 number : numbers.integers)
                packer.add(number == missing ? 0 : quint64(number) - quint64(low) + 1);
        } else {
            for (const qint64 number : numbers.integers)
                packer.add(quint64(number) - quint64(low));
        }
        packer.finish(count);
    }
    return packed;
}

[[nodiscard]] Packed packDoubles(std::span<const double> numbers, QByteArray &bytes)
{
    Packed packed { .encoding = u"double"_s, .bits = 64 };
    bytes.resize(qsizetype(numbers.size_bytes()));
    qToLittleEndian<double>(numbers.data(), qsizetype(numbers.size()), bytes.data());
    packed.hasMissing
        = std::ranges::any_of(numbers, [](double number) { return number != number; });
    return packed;
}

} // namespace

struct TrackerWriter::Private
{
    const Connection &connection;
    Dataset dataset;
    std::optional<Statement> insert;
    int segment = 0;
    qint64 rowCount = 0;
    QByteArray bytes; ///< of the column that is being written

    /// Runs a statement whose only parameter is the dataset.
    [[nodiscard]] Result<void> run(const QString &sql) const
    {
        auto statement = Statement::prepare(connection, sql);
        if (!statement)
            return Failure(statement.error());
        return statement->bind(dataset.id).execute();
    }

    [[nodiscard]] Result<void> write(
        const QString &role, const QString &name, std::size_t rowCountOf, const Packed &packed)
    {
        const auto bindOptional = [this](std::optional<qint64> number) {
            if (number)
                insert->bind(*number);
            else
                insert->bindNull();
        };
        insert->bind(dataset.id)
            .bind(segment)
            .bind(role)
            .bind(name)
            .bind(qint64(rowCountOf))
            .bind(packed.encoding)
            .bind(packed.bits)
            .bind(packed.decimals)
            .bind(packed.hasMissing);
        bindOptional(packed.low);
        bindOptional(packed.high);
        return insert->bindBlob(bytes).execute();
    }

    [[nodiscard]] Result<void> writeMembers(const QList<QStringList> &members) const;
    [[nodiscard]] Result<void> writePeriods(const QList<Period> &periods) const;
};

TrackerWriter::TrackerWriter(const Connection &connection, const Dataset &dataset)
    : d(new Private { connection, dataset, {}, 0, 0, {} })
{
}

TrackerWriter::~TrackerWriter() = default;

Result<void> TrackerWriter::begin()
{
    for (const QString &table :
        { u"tracker_segment"_s, u"tracker_member"_s, u"tracker_period"_s }) {
        if (auto gone = d->run(u"DELETE FROM %1 WHERE dataset = ?"_s.arg(table)); !gone)
            return gone;
    }
    auto insert = Statement::prepare(d->connection,
        u"INSERT INTO tracker_segment (dataset, segment, role, name, row_count, encoding, bits, "
        "decimals, has_missing, low, high, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return Failure(insert.error());
    d->insert = std::move(*insert);
    d->segment = 0;
    d->rowCount = 0;
    return {};
}

Result<void> TrackerWriter::add(const Segment &segment)
{
    Q_ASSERT(d->insert && segment.rowCount > 0 && segment.rowCount <= SegmentRows);
    Q_ASSERT(d->rowCount == d->segment * qint64(SegmentRows));
    Q_ASSERT(segment.codes.size() == std::size_t(d->dataset.dimensions.size()));
    Q_ASSERT(segment.measures.size() == std::size_t(d->dataset.measures.size()));
    for (std::size_t i = 0; i < segment.codes.size(); ++i) {
        const Packed packed = packCodes(segment.codes[i], d->bytes);
        auto written = d->write(
            u"dimension"_s, d->dataset.dimensions[qsizetype(i)], segment.rowCount, packed);
        if (!written)
            return written;
    }
    const Packed periods = packCodes(segment.periods, d->bytes);
    if (auto written = d->write(u"period"_s, {}, segment.rowCount, periods); !written)
        return written;
    for (std::size_t i = 0; i < segment.measures.size(); ++i) {
        const SegmentNumbers &numbers = segment.measures[i];
        const Packed packed = numbers.decimals < 0 ? packDoubles(numbers.doubles, d->bytes)
                                                   : packIntegers(numbers, d->bytes);
        auto written = d->write(
            u"measure"_s, d->dataset.measures[qsizetype(i)].id, segment.rowCount, packed);
        if (!written)
            return written;
    }
    ++d->segment;
    d->rowCount += qint64(segment.rowCount);
    return {};
}

Result<void> TrackerWriter::Private::writeMembers(const QList<QStringList> &members) const
{
    auto row = Statement::prepare(connection, u"INSERT INTO tracker_member VALUES (?, ?, ?, ?)"_s);
    if (!row)
        return Failure(row.error());
    for (qsizetype i = 0; i < members.size(); ++i) {
        for (qsizetype code = 0; code < members[i].size(); ++code) {
            auto done = row->bind(dataset.id)
                            .bind(dataset.dimensions[i])
                            .bind(qint64(code))
                            .bind(members[i][code])
                            .execute();
            if (!done)
                return done;
        }
    }
    return {};
}

Result<void> TrackerWriter::Private::writePeriods(const QList<Period> &periods) const
{
    auto row = Statement::prepare(connection, u"INSERT INTO tracker_period VALUES (?, ?, ?)"_s);
    if (!row)
        return Failure(row.error());
    for (qsizetype code = 0; code < periods.size(); ++code) {
        const QString text = periods[code].isValid() ? periods[code].toString() : QString();
        if (auto done = row->bind(dataset.id).bind(qint64(code)).bind(text).execute(); !done)
            return done;
    }
    return {};
}

Result<void> TrackerWriter::finish(
    const TrackerEdition &edition, const QList<QStringList> &members, const QList<Period> &periods)
{
    Q_ASSERT(members.size() == d->dataset.dimensions.size());
    auto row = Statement::prepare(d->connection,
        u"INSERT INTO tracker VALUES (?, ?, ?, ?, ?) ON CONFLICT (dataset) DO UPDATE SET "
        "file = excluded.file, imported_at = excluded.imported_at, "
        "row_count = excluded.row_count, byte_count = excluded.byte_count"_s);
    if (!row)
        return Failure(row.error());
    return row->bind(d->dataset.id)
        .bind(edition.file)
        .bind(edition.importedAt)
        .bind(d->rowCount)
        .bind(edition.byteCount)
        .execute()
        .and_then([&] { return d->writeMembers(members); })
        .and_then([&] { return d->writePeriods(periods); });
}

Result<TrackerEdition> trackerEdition(const Connection &connection, const Dataset &dataset)
{
    const auto noTracker = [&dataset] {
        return failure(
            ErrorCode::NotFound, DbTr::tr("The dataset \"%1\" is no tracker.").arg(dataset.id));
    };
    if (!dataset.isTracker)
        return noTracker();
    auto statement = Statement::prepare(connection,
        u"SELECT file, imported_at, row_count, byte_count FROM tracker WHERE dataset = ?"_s);
    if (!statement)
        return Failure(statement.error());
    const auto row = statement->bind(dataset.id).step();
    if (!row)
        return Failure(row.error());
    if (!*row)
        return noTracker();
    return TrackerEdition { statement->text(0), statement->text(1), statement->integer(2),
        statement->integer(3) };
}

Result<TrackerContents> trackerContents(const Connection &connection, const Dataset &dataset)
{
    TrackerContents contents;
    const auto read = [&](const QString &sql, const auto &use) -> Result<void> {
        return forEachRow(
            connection, sql, [&use](const Statement &row) { return use(row.text(0)); }, dataset.id);
    };
    auto done = read(u"SELECT period FROM tracker_period WHERE dataset = ? ORDER BY code"_s,
        [&contents](const QString &text) -> Result<void> {
            const auto period = text.isEmpty() ? Result<Period>(Period()) : Period::parse(text);
            if (!period) {
                Error error = period.error();
                error.code = ErrorCode::Damaged;
                return Failure(error);
            }
            contents.periods.append(*period);
            return {};
        });
    if (done) {
        done = read(u"SELECT member FROM tracker_member WHERE dataset = ? AND dimension = 'source' "
                    "ORDER BY code"_s,
            [&contents](const QString &text) -> Result<void> {
                contents.sources.append(text);
                return {};
            });
    }
    if (!done)
        return Failure(done.error());
    return contents;
}

} // namespace sextant::db
