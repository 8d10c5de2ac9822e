// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/packing.h"
#include "db/sql/eachrow.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"
#include "db/trackerstore.h"
#include "db/values/dbtr.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <optional>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

/// The columns of segmentQuery.
enum Field {
    SegmentNumber,
    Role,
    Name,
    RowCount,
    Encoding,
    Bits,
    Decimals,
    HasMissing,
    Low,
    High,
    Data
};
const auto headerFields = u"segment, role, name, row_count, encoding, bits, decimals, has_missing, "
                          "low, high"_s;
const auto segmentsOf = u" FROM tracker_segment WHERE dataset = ? ORDER BY id"_s;

/// What a column's segments have in common, gathered from their headers.
struct Survey
{
    std::size_t rowCount = 0;
    int segmentCount = 0;
    bool isConstant = true;                          ///< one code in all rows
    qint64 low = std::numeric_limits<qint64>::max(); ///< codes; numbers in units of 10^-decimals
    qint64 high = std::numeric_limits<qint64>::min();
    int decimals = 0;
    bool hasMissing = false;
    bool hasDoubles = false;
    long double lowest = 0; ///< of numbers, whatever their decimals
    long double highest = 0;
};

constexpr qint64 powers[] = { 1, 10, 100, 1000, 10'000, 100'000, 1'000'000 };

/// A column on its way from the file into memory.
struct Target
{
    Survey survey;
    CodeColumn *codes = nullptr;     ///< of a dimension or the period
    NumberColumn *numbers = nullptr; ///< of a measure
    std::vector<quint32> remap;      ///< index of an edition's code among the members
    bool isRemapped = true;          ///< whether any code has another index
    std::vector<CodeRange> *ranges = nullptr;
    std::size_t nextRow = 0;
};

class Reader final
{
public:
    Reader(const Connection &connection, const Dataset &dataset, const QList<Dimension> &dimensions)
        : m_connection(connection)
        , m_dataset(dataset)
        , m_dimensions(dimensions)
        , m_codes(SegmentRows)
        , m_numbers(SegmentRows)
    {
    }

    [[nodiscard]] Result<TrackerPtr> read(const std::function<bool(double)> &progress);

private:
    [[nodiscard]] Failure damaged(const QString &detail) const
    {
        return failure(ErrorCode::Damaged,
            DbTr::tr("The rows of the dataset \"%1\" are damaged.").arg(m_dataset.id),
            DbTr::tr("Import its file again, or restore the workspace from a backup."),
            m_connection.path(), detail);
    }
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> readCodes(const QString &sql, const QString &dimension,
        const std::function<Result<quint32>(const QString &)> &indexOf,
        std::vector<quint32> &remap);
    [[nodiscard]] Result<void> readPeriods();
    [[nodiscard]] Result<void> survey();
    [[nodiscard]] Result<void> surveyRow(const Statement &row);
    [[nodiscard]] Result<void> allocate();
    [[nodiscard]] Result<void> readSegments(const std::function<bool(double)> &progress);
    [[nodiscard]] Result<void> readSegment(const Statement &row);
    [[nodiscard]] bool storeCodes(Target &target, const Statement &row, std::size_t count);
    [[nodiscard]] bool storeNumbers(Target &target, const Statement &row, std::size_t count);
    [[nodiscard]] Target *targetOf(const Statement &row);

    const Connection &m_connection;
    const Dataset &m_dataset;
    const QList<Dimension> &m_dimensions;
    std::shared_ptr<TrackerColumns> m_columns = std::make_shared<TrackerColumns>();
    std::vector<Target> m_targets; ///< the dimensions, the period, the measures
    QHash<QString, std::size_t> m_targetByName;
    std::size_t m_rowCount = 0;
    int m_blobCount = 0;
    std::vector<quint32> m_codes;   ///< of the segment that is being read
    std::vector<quint64> m_numbers; ///< the same
};

/// Reads what a column's codes stand for into `remap`; the codes must be 0, 1, 2, …
Result<void> Reader::readCodes(const QString &sql, const QString &dimension,
    const std::function<Result<quint32>(const QString &)> &indexOf, std::vector<quint32> &remap)
{
    auto row = Statement::prepare(m_connection, sql);
    if (!row)
        return Failure(row.error());
    row->bind(m_dataset.id);
    if (!dimension.isEmpty())
        row->bind(dimension);
    for (;;) {
        const auto more = row->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        if (row->integer(0) != qint64(remap.size()))
            return damaged(u"%1: code %2"_s.arg(dimension).arg(row->integer(0)));
        const auto index = indexOf(row->text(1));
        if (!index)
            return Failure(index.error());
        remap.push_back(*index);
    }
}

Result<void> Reader::readPeriods()
{
    QList<Period> periods;
    std::vector<quint32> remap;
    auto read = readCodes(
        u"SELECT code, period FROM tracker_period WHERE dataset = ? ORDER BY code"_s, {},
        [&](const QString &text) -> Result<quint32> {
            const auto period = text.isEmpty() ? Result<Period>(Period()) : Period::parse(text);
            if (!period)
                return damaged(u"period %1"_s.arg(text));
            periods.append(*period);
            return quint32(periods.size() - 1);
        },
        remap);
    if (!read)
        return read;
    QList<Period> sorted = periods;
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    for (quint32 &code : remap) {
        const auto place = std::ranges::lower_bound(sorted, periods[qsizetype(code)]);
        code = quint32(place - sorted.begin());
    }
    m_columns->periods = sorted;
    m_targets[std::size_t(m_dimensions.size())].remap = std::move(remap);
    return {};
}

/// One target a column, with what its codes stand for.
Result<void> Reader::prepare()
{
    const auto dimensionCount = std::size_t(m_dimensions.size());
    const auto measureCount = std::size_t(m_dataset.measures.size());
    m_columns->dimensions.resize(dimensionCount);
    m_columns->measures.resize(measureCount);
    m_columns->ranges.resize(dimensionCount + 1);
    m_targets.resize(dimensionCount + 1 + measureCount);
    for (std::size_t i = 0; i <= dimensionCount; ++i) {
        m_targets[i].codes = i < dimensionCount ? &m_columns->dimensions[i] : &m_columns->period;
        m_targets[i].ranges = &m_columns->ranges[i];
    }
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        const Dimension &dimension = m_dimensions[qsizetype(i)];
        m_targetByName.insert(u"dimension/"_s + dimension.id, i);
        auto read = readCodes(
            u"SELECT code, member FROM tracker_member WHERE dataset = ? AND dimension = ? "
            "ORDER BY code"_s,
            dimension.id,
            [&](const QString &member) -> Result<quint32> {
                const int index = dimension.indexOf(member);
                if (index < 0)
                    return damaged(u"%1: member %2"_s.arg(dimension.id, member));
                return quint32(index);
            },
            m_targets[i].remap);
        if (!read)
            return read;
    }
    m_targetByName.insert(u"period/"_s, dimensionCount);
    for (std::size_t i = 0; i < measureCount; ++i) {
        m_targets[dimensionCount + 1 + i].numbers = &m_columns->measures[i];
        m_targetByName.insert(
            u"measure/"_s + m_dataset.measures[qsizetype(i)].id, dimensionCount + 1 + i);
    }
    return readPeriods();
}

Target *Reader::targetOf(const Statement &row)
{
    const auto found = m_targetByName.constFind(row.text(Role) + u'/' + row.text(Name));
    return found == m_targetByName.constEnd() ? nullptr : &m_targets[*found];
}

Result<void> Reader::surveyRow(const Statement &row)
{
    Target *target = targetOf(row);
    if (!target)
        return damaged(u"column %1"_s.arg(row.text(Name)));
    Survey &survey = target->survey;
    const auto rows = std::size_t(row.integer(RowCount));
    // Every segment but the last is full, and they come in order.
    if (row.integer(SegmentNumber) != survey.segmentCount || rows < 1 || rows > SegmentRows
        || survey.rowCount != std::size_t(survey.segmentCount) * SegmentRows) {
        return damaged(
            u"column %1, segment %2"_s.arg(row.text(Name)).arg(row.integer(SegmentNumber)));
    }
    survey.rowCount += rows;
    ++survey.segmentCount;
    survey.hasMissing |= row.boolean(HasMissing);
    if (row.text(Encoding) == u"double") {
        survey.hasDoubles = true;
        return {};
    }
    const qint64 decimals = row.integer(Decimals);
    if (decimals < 0 || decimals > NumberColumn::MaxDecimals)
        return damaged(u"column %1: %2 decimals"_s.arg(row.text(Name)).arg(decimals));
    survey.decimals = std::max(survey.decimals, int(decimals));
    if (row.isNull(Low)) // nothing but missing numbers
        return {};
    if (row.integer(Low) > row.integer(High))
        return damaged(u"column %1: no range"_s.arg(row.text(Name)));
    survey.low = std::min(survey.low, row.integer(Low));
    survey.high = std::max(survey.high, row.integer(High));
    const auto divisor = static_cast<long double>(powers[decimals]);
    survey.lowest = std::min(survey.lowest, static_cast<long double>(row.integer(Low)) / divisor);
    survey.highest
        = std::max(survey.highest, static_cast<long double>(row.integer(High)) / divisor);
    return {};
}

/// Reads the headers: how long the columns are, and how wide.
Result<void> Reader::survey()
{
    auto read = forEachRow(
        m_connection, u"SELECT "_s + headerFields + segmentsOf,
        [this](const Statement &row) {
            ++m_blobCount;
            return surveyRow(row);
        },
        m_dataset.id);
    if (!read)
        return read;
    for (const Target &target : m_targets) {
        if (target.survey.rowCount != m_rowCount)
            return damaged(u"%1 rows instead of %2"_s.arg(target.survey.rowCount).arg(m_rowCount));
    }
    return {};
}

[[nodiscard]] NumberColumn makeNumbers(const Survey &survey, std::size_t rows)
{
    using Storage = NumberColumn::Storage;
    const auto scale = static_cast<long double>(powers[survey.decimals]);
    const long double low = survey.lowest * scale;
    const long double high = survey.highest * scale;
    // Within 2^53 every scaled number is exact as a double, too; beyond 10^18 it may not fit.
    constexpr long double most = 1e18L;
    if (survey.hasDoubles || low < -most || high > most)
        return NumberColumn(rows, Storage::Double, 0);
    const bool isShort = low > -2147483648.0L && high <= 2147483647.0L;
    return NumberColumn(rows, isShort ? Storage::Int32 : Storage::Int64, survey.decimals);
}

Result<void> Reader::allocate()
{
    const std::size_t rows = m_rowCount;
    m_columns->rowCount = rows;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        Target &target = m_targets[i];
        const Survey &survey = target.survey;
        if (target.numbers) {
            *target.numbers = makeNumbers(survey, rows);
            target.numbers->setHasMissing(survey.hasMissing);
            continue;
        }
        if (survey.hasDoubles || survey.hasMissing
            || (rows > 0 && (survey.low < 0 || survey.high >= qint64(target.remap.size()))))
            return damaged(u"codes up to %1 of %2"_s.arg(survey.high).arg(target.remap.size()));
        std::size_t code = 0;
        target.isRemapped = !std::ranges::all_of(
            target.remap, [&code](quint32 index) { return index == code++; });
        const quint32 distinct = i < std::size_t(m_dimensions.size())
            ? quint32(m_dimensions[qsizetype(i)].members.size())
            : quint32(m_columns->periods.size());
        target.ranges->resize(m_columns->segmentCount());
        if (rows > 0 && survey.low == survey.high)
            *target.codes
                = CodeColumn::constant(rows, target.remap[std::size_t(survey.low)], distinct);
        else
            *target.codes = CodeColumn(rows, CodeColumn::widthFor(distinct), distinct);
    }
    return {};
}

template <typename Code>
void narrow(const std::vector<quint32> &codes, std::size_t count, Code *target)
{
    for (std::size_t i = 0; i < count; ++i)
        target[i] = Code(codes[i]);
}

bool Reader::storeCodes(Target &target, const Statement &row, std::size_t count)
{
    const int bits = int(row.integer(Bits));
    const QByteArrayView bytes = row.blob(Data);
    if (bits < 0 || bits > 32 || std::size_t(bytes.size()) != packedSize(count, bits))
        return false;
    unpack(bytes.data(), bits, count, m_codes.data());
    const std::span codes(m_codes.data(), count);
    const auto base = quint32(row.integer(Low));
    if (quint64(base) + std::ranges::max(codes) >= target.remap.size())
        return false;
    if (target.isRemapped) {
        for (quint32 &code : codes)
            code = target.remap[std::size_t(base) + code];
    } else if (base > 0) {
        for (quint32 &code : codes)
            code += base;
    }
    const auto [low, high] = std::ranges::minmax(codes);
    (*target.ranges)[target.nextRow / SegmentRows] = { low, high };
    switch (target.codes->width()) {
    case 1:
        narrow(m_codes, count, target.codes->codes<quint8>() + target.nextRow);
        break;
    case 2:
        narrow(m_codes, count, target.codes->codes<quint16>() + target.nextRow);
        break;
    case 4:
        narrow(m_codes, count, target.codes->codes<quint32>() + target.nextRow);
        break;
    default:
        return low == target.codes->constantCode() && low == high;
    }
    return true;
}

/// Adds the base to unpacked numbers, brings them to the column's decimals and writes them.
template <typename Number>
[[nodiscard]] bool storeIntegers(const std::vector<quint64> &packed, std::size_t count,
    const Statement &row, const Survey &survey, Number *target)
{
    constexpr Number missing = std::numeric_limits<Number>::min();
    const bool hasMissing = row.boolean(HasMissing);
    const qint64 high = row.integer(High);
    // One less, because 0 is taken by the missing number.
    const quint64 base = quint64(row.integer(Low)) - (hasMissing ? 1 : 0);
    const qint64 scale = powers[survey.decimals - int(row.integer(Decimals))];
    quint64 beyond = 0;
    const quint64 most = quint64(high) - base;
    for (std::size_t i = 0; i < count; ++i) {
        const quint64 number = packed[i];
        beyond |= quint64(number > most);
        const auto scaled = Number(qint64((number + base) * quint64(scale)));
        target[i] = hasMissing && number == 0 ? missing : scaled;
    }
    return beyond == 0;
}

bool Reader::storeNumbers(Target &target, const Statement &row, std::size_t count)
{
    using Storage = NumberColumn::Storage;
    const QByteArrayView bytes = row.blob(Data);
    NumberColumn &column = *target.numbers;
    if (row.text(Encoding) == u"double") {
        if (std::size_t(bytes.size()) != count * sizeof(double))
            return false;
        qFromLittleEndian<double>(
            bytes.data(), qsizetype(count), column.numbers<double>() + target.nextRow);
        return true;
    }
    const int bits = int(row.integer(Bits));
    const bool isKnown = (bits >= 0 && bits <= 57) || bits == 64;
    if (!isKnown || std::size_t(bytes.size()) != packedSize(count, bits))
        return false;
    unpack(bytes.data(), bits, count, m_numbers.data());
    // Nothing but missing numbers: the zeros that bits = 0 stands for are just that.
    const bool isEmpty = row.isNull(Low);
    if (isEmpty && (bits != 0 || !row.boolean(HasMissing)))
        return false;
    switch (column.storage()) {
    case Storage::Int32:
        return storeIntegers(
            m_numbers, count, row, target.survey, column.numbers<qint32>() + target.nextRow);
    case Storage::Int64:
        return storeIntegers(
            m_numbers, count, row, target.survey, column.numbers<qint64>() + target.nextRow);
    case Storage::Double:
        break;
    }
    std::vector<qint64> integers(count);
    Survey unscaled;
    unscaled.decimals = int(row.integer(Decimals));
    if (!storeIntegers(m_numbers, count, row, unscaled, integers.data()))
        return false;
    const auto divisor = double(powers[unscaled.decimals]);
    std::ranges::transform(integers, column.numbers<double>() + target.nextRow, [&](qint64 number) {
        return number == NumberColumn::Missing64 ? std::numeric_limits<double>::quiet_NaN()
                                                 : double(number) / divisor;
    });
    return true;
}

Result<void> Reader::readSegment(const Statement &row)
{
    Target &target = *targetOf(row);
    const auto count = std::size_t(row.integer(RowCount));
    const bool isSound = count <= m_rowCount - target.nextRow
        && (target.codes ? storeCodes(target, row, count) : storeNumbers(target, row, count));
    if (!isSound) {
        return damaged(
            u"column %1, segment %2"_s.arg(row.text(Name)).arg(row.integer(SegmentNumber)));
    }
    target.nextRow += count;
    return {};
}

Result<void> Reader::readSegments(const std::function<bool(double)> &progress)
{
    auto row
        = Statement::prepare(m_connection, u"SELECT "_s + headerFields + u", data"_s + segmentsOf);
    if (!row)
        return Failure(row.error());
    row->bind(m_dataset.id);
    for (int done = 0; done < m_blobCount; ++done) {
        const auto more = row->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return damaged(u"segments vanished"_s);
        if (auto read = readSegment(*row); !read)
            return read;
        if (progress && !progress(double(done + 1) / m_blobCount))
            return failure(ErrorCode::Cancelled, DbTr::tr("Loading was cancelled."));
    }
    return {};
}

Result<TrackerPtr> Reader::read(const std::function<bool(double)> &progress)
{
    const auto edition = trackerEdition(m_connection, m_dataset);
    if (!edition)
        return Failure(edition.error());
    m_rowCount = std::size_t(edition->rowCount);
    return prepare()
        .and_then([this] { return survey(); })
        .and_then([this] { return allocate(); })
        .and_then([&] { return readSegments(progress); })
        .map([this] { return TrackerPtr(m_columns); });
}

} // namespace

Result<TrackerPtr> readTracker(const Connection &connection, const Dataset &dataset,
    const QList<Dimension> &dimensions, const std::function<bool(double)> &progress)
{
    // Memory is laid out by the headers and filled by the segments: both must be of one edition.
    const Snapshot snapshot(connection);
    return Reader(connection, dataset, dimensions).read(progress);
}

} // namespace sextant::db
