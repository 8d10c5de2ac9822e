// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/plainrows.h"

#include "db/catalog.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"
#include "db/values/dbtr.h"

#include <QIODevice>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

/// So many rows an INSERT are four times as fast as one; more bring little.
constexpr std::size_t RowsPerInsert = 50;

[[nodiscard]] Failure cancelled()
{
    return failure(ErrorCode::Cancelled, DbTr::tr("Writing the rows was cancelled."));
}

[[nodiscard]] QString measureType(const NumberColumn &column)
{
    return column.isInteger() && column.decimals() == 0 ? u"INTEGER"_s : u"REAL"_s;
}

/// A column's name: measures may be called like a dimension.
[[nodiscard]] QString measureColumn(const Dataset &dataset, qsizetype measure)
{
    const QString name = sqlName(dataset.measures[measure].id);
    const bool isTaken = name == u"period"
        || std::ranges::any_of(dataset.dimensions,
            [&name](const QString &dimension) { return sqlName(dimension) == name; });
    return isTaken ? name + u"_value"_s : name;
}

[[nodiscard]] Result<void> makeTables(const Connection &target, const Dataset &dataset,
    const QList<Dimension> &dimensions, const TrackerColumns &tracker)
{
    const QString what = DbTr::tr("The rows cannot be written.");
    QStringList columns;
    for (const Dimension &dimension : dimensions) {
        columns << quoted(sqlName(dimension.id)) + u" TEXT NOT NULL"_s;
        const QString table = quoted(u"dim_"_s + sqlName(dimension.id));
        auto made = target.run(
            u"CREATE TABLE %1 (id TEXT PRIMARY KEY, parent TEXT, name_en TEXT NOT "
            "NULL, name_zh_hans TEXT NOT NULL, name_zh_hant TEXT NOT NULL)"_s.arg(table),
            what);
        if (!made)
            return made;
        auto insert
            = Statement::prepare(target, u"INSERT INTO %1 VALUES (?, ?, ?, ?, ?)"_s.arg(table));
        if (!insert)
            return Failure(insert.error());
        for (const Member &member : dimension.members) {
            auto added
                = insert->bind(member.id).bindOrNull(member.parent).bind(member.names).execute();
            if (!added)
                return added;
        }
    }
    columns << u"period TEXT"_s;
    for (std::size_t m = 0; m < tracker.measures.size(); ++m) {
        columns << quoted(measureColumn(dataset, qsizetype(m))) + u' '
                + measureType(tracker.measures[m]);
    }
    return target.run(
        u"CREATE TABLE %1 (%2)"_s.arg(quoted(dataset.table), columns.join(u", "_s)), what);
}

/// The texts that stand for codes, converted once.
struct Texts
{
    std::vector<QByteArrayList> ofDimension;
    QByteArrayList ofPeriod;
};

[[nodiscard]] QByteArray periodText(const Period &period)
{
    return period.isValid() ? period.toString().toUtf8() : QByteArray();
}

void bindRow(Statement &insert, const TrackerColumns &tracker, const Texts &texts, std::size_t row)
{
    for (std::size_t d = 0; d < tracker.dimensions.size(); ++d)
        insert.bindUtf8(texts.ofDimension[d][qsizetype(tracker.dimensions[d].at(row))]);
    const QByteArray &period = texts.ofPeriod[qsizetype(tracker.period.at(row))];
    if (period.isEmpty())
        insert.bindNull();
    else
        insert.bindUtf8(period);
    for (const NumberColumn &column : tracker.measures) {
        const double number = column.at(row);
        if (column.isInteger() && column.decimals() == 0 && !std::isnan(number)) {
            insert.bind(column.storage() == NumberColumn::Storage::Int32
                    ? qint64(column.numbers<qint32>()[row])
                    : column.numbers<qint64>()[row]);
        } else {
            insert.bind(number);
        }
    }
}

[[nodiscard]] Result<void> insertRows(const Connection &target, const Dataset &dataset,
    const TrackerColumns &tracker, const Texts &texts, const PlainRowsProgress &progress)
{
    const auto columnCount
        = qsizetype(tracker.dimensions.size()) + 1 + qsizetype(tracker.measures.size());
    const QString one = u'(' + QStringList(columnCount, u"?"_s).join(u", "_s) + u')';
    const auto prepare = [&](std::size_t rows) {
        return Statement::prepare(target,
            u"INSERT INTO %1 VALUES %2"_s.arg(
                quoted(dataset.table), QStringList(qsizetype(rows), one).join(u", "_s)));
    };
    auto many = prepare(RowsPerInsert);
    auto single = prepare(1);
    if (!many || !single)
        return Failure(many ? single.error() : many.error());
    for (std::size_t row = 0; row < tracker.rowCount;) {
        const bool isFull = row + RowsPerInsert <= tracker.rowCount;
        Statement &insert = isFull ? *many : *single;
        for (const std::size_t last = row + (isFull ? RowsPerInsert : 1); row < last; ++row)
            bindRow(insert, tracker, texts, row);
        if (auto done = insert.execute(); !done)
            return done;
        const bool isDue = row % (RowsPerInsert * 1000) == 0;
        if (isDue && progress && !progress(double(row) / double(tracker.rowCount)))
            return cancelled();
    }
    return {};
}

/// A field in quotes if it needs them (RFC 4180, section 2).
[[nodiscard]] QByteArray csvField(const QString &text)
{
    QByteArray field = text.toUtf8();
    const bool isSpecial = std::ranges::any_of(
        field, [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
    return isSpecial ? '"' + field.replace('"', "\"\"") + '"' : field;
}

/// A whole number of 10^-decimals as a decimal number, without zeros at its end.
void appendDecimal(QByteArray &line, qint64 number, int decimals)
{
    if (number < 0)
        line += '-';
    QByteArray digits = QByteArray::number(number < 0 ? 0 - quint64(number) : quint64(number));
    if (decimals == 0) {
        line += digits;
        return;
    }
    digits = digits.rightJustified(decimals + 1, '0');
    QByteArray fraction = digits.last(decimals);
    while (fraction.endsWith('0'))
        fraction.chop(1);
    line += digits.chopped(decimals);
    if (!fraction.isEmpty())
        line += '.' + fraction;
}

void appendNumber(QByteArray &line, const NumberColumn &column, std::size_t row)
{
    const double number = column.at(row);
    if (std::isnan(number))
        return;
    switch (column.storage()) {
    case NumberColumn::Storage::Int32:
        appendDecimal(line, column.numbers<qint32>()[row], column.decimals());
        return;
    case NumberColumn::Storage::Int64:
        appendDecimal(line, column.numbers<qint64>()[row], column.decimals());
        return;
    case NumberColumn::Storage::Double:
        break;
    }
    // The shortest text that reads back as the same number.
    char text[32];
    const auto end = std::to_chars(std::begin(text), std::end(text), number).ptr;
    line.append(text, end - text);
}

} // namespace

Result<void> writePlainTable(const Connection &target, const Dataset &dataset,
    const QList<Dimension> &dimensions, const TrackerColumns &tracker,
    const PlainRowsProgress &progress)
{
    Texts texts;
    for (const Dimension &dimension : dimensions) {
        QByteArrayList ids;
        for (const Member &member : dimension.members)
            ids << member.id.toUtf8();
        texts.ofDimension.push_back(ids);
    }
    for (const Period &period : tracker.periods)
        texts.ofPeriod << periodText(period);
    Transaction transaction(target);
    auto done
        = transaction.begin()
              .and_then([&] { return makeTables(target, dataset, dimensions, tracker); })
              .and_then([&] { return insertRows(target, dataset, tracker, texts, progress); });
    return done ? transaction.commit() : done;
}

Result<void> writePlainCsv(QIODevice &device, const Dataset &dataset,
    const QList<Dimension> &dimensions, const TrackerColumns &tracker, Language language,
    const PlainRowsProgress &progress)
{
    Texts texts;
    QByteArrayList header;
    for (const Dimension &dimension : dimensions) {
        QByteArrayList names;
        for (const Member &member : dimension.members)
            names << csvField(member.names.in(language));
        texts.ofDimension.push_back(names);
        header << csvField(dimension.id);
    }
    for (const Period &period : tracker.periods)
        texts.ofPeriod << periodText(period);
    header << "period";
    for (const Measure &measure : dataset.measures)
        header << csvField(measure.id);
    QByteArray lines = header.join(',') + "\r\n";
    constexpr qsizetype BufferSize = qsizetype(1) << 20;
    for (std::size_t row = 0; row <= tracker.rowCount; ++row) {
        if (lines.size() >= BufferSize || row == tracker.rowCount) {
            if (device.write(lines) != lines.size()) {
                return failure(ErrorCode::Io, DbTr::tr("The rows cannot be written."), {}, {},
                    device.errorString());
            }
            lines.clear();
            if (progress
                && !progress(double(row) / double(std::max<std::size_t>(tracker.rowCount, 1))))
                return cancelled();
        }
        if (row == tracker.rowCount)
            break;
        for (std::size_t d = 0; d < tracker.dimensions.size(); ++d) {
            lines += texts.ofDimension[d][qsizetype(tracker.dimensions[d].at(row))];
            lines += ',';
        }
        lines += texts.ofPeriod[qsizetype(tracker.period.at(row))];
        for (const NumberColumn &column : tracker.measures) {
            lines += ',';
            appendNumber(lines, column, row);
        }
        lines += "\r\n";
    }
    return {};
}

} // namespace sextant::db
