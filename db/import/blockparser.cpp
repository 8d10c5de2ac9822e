// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/blockparser.h"

#include "db/values/columns.h"
#include "db/values/dbtr.h"

#include <algorithm>
#include <limits>

namespace sextant::db {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

[[nodiscard]] bool multiply(qint64 &number, qint64 factor)
{
    return !__builtin_mul_overflow(number, factor, &number) && number != NumberColumn::Missing64;
}

/// The text of a field for a message: without line ends, not too long.
[[nodiscard]] QString shown(std::string_view text)
{
    constexpr qsizetype Most = 40;
    QString result
        = QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 200)))
              .simplified();
    for (QChar &character : result) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return result.size() > Most ? QString(result.first(Most) + u'…') : result;
}

} // namespace

void BlockNumbers::clear()
{
    integers.clear();
    doubles.clear();
    decimals = 0;
    isDouble = false;
}

void BlockNumbers::toDoubles()
{
    const double divisor = double(powerOfTen(decimals));
    doubles.reserve(integers.capacity());
    for (const qint64 integer : integers) {
        doubles.push_back(
            integer == NumberColumn::Missing64 ? noNumber : double(integer) / divisor);
    }
    integers.clear();
    decimals = 0;
    isDouble = true;
}

void BlockNumbers::toDecimals(int places)
{
    const qint64 factor = powerOfTen(places - decimals);
    const auto fits = [factor](qint64 number) {
        return number == NumberColumn::Missing64 || multiply(number, factor);
    };
    if (!std::ranges::all_of(integers, fits)) {
        toDoubles();
        return;
    }
    for (qint64 &integer : integers) {
        if (integer != NumberColumn::Missing64)
            integer *= factor;
    }
    decimals = places;
}

void BlockNumbers::add(qint64 integer, int places)
{
    if (!isDouble && places > decimals)
        toDecimals(places);
    if (!isDouble) {
        qint64 scaled = integer;
        if (places == decimals || multiply(scaled, powerOfTen(decimals - places))) {
            integers.push_back(scaled);
            return;
        }
        toDoubles();
    }
    doubles.push_back(double(integer) / double(powerOfTen(places)));
}

void BlockNumbers::add(double number)
{
    if (!isDouble)
        toDoubles();
    doubles.push_back(number);
}

void BlockNumbers::addMissing()
{
    if (isDouble)
        doubles.push_back(noNumber);
    else
        integers.push_back(NumberColumn::Missing64);
}

void ParsedBlock::clear()
{
    rowCount = 0;
    for (auto &column : codes)
        column.clear();
    for (auto &column : newTexts)
        column.clear();
    for (auto &column : numbers)
        column.clear();
    rowError.reset();
    error.reset();
    isLast = false;
}

BlockParser::BlockParser(
    std::vector<ColumnReading> readings, const TextFormat &format, quint32 mostTexts)
    : m_readings(std::move(readings))
    , m_delimiter(format.delimiter)
    , m_decimal(format.decimal)
    , m_mostTexts(mostTexts)
    , m_dictionaries(m_readings.size())
{
}

void BlockParser::parse(const RecordBlock &block, ParsedBlock &parsed)
{
    parsed.clear();
    parsed.codes.resize(m_readings.size());
    parsed.newTexts.resize(m_readings.size());
    parsed.numbers.resize(m_readings.size());
    m_rowBegin = 0;
    m_linePosition = 0;
    m_line = block.firstLine;
    m_quotesSeen = 0;
    findSeparators(block.records(), m_delimiter, m_separators);
    readRows(block, parsed);
    if (m_separators.quotes != m_quotesSeen)
        findStrayQuote(block, parsed);
    if (parsed.rowError)
        dropBrokenRow(parsed);
}

void BlockParser::readRows(const RecordBlock &block, ParsedBlock &parsed)
{
    const char *const text = block.text.data();
    const std::size_t last = m_readings.size() - 1;
    // The end of the file ends the last record too.
    const bool isOpenEnded = block.size > 0 && text[block.size - 1] != '\n';
    if (isOpenEnded)
        m_separators.positions[m_separators.count++] = quint32(block.size);
    bool isHeader = block.index == 0;
    std::size_t column = 0;
    std::size_t begin = 0;
    for (const quint32 position : m_separators.view()) {
        const bool isRowEnd = position == block.size || text[position] == '\n';
        std::size_t end = position;
        if (isRowEnd && end > begin && text[end - 1] == '\r')
            --end;
        if (isRowEnd && column == 0 && end == begin) { // an empty line
            begin = position + 1;
            m_rowBegin = begin;
            continue;
        }
        if (isRowEnd != (column == last)) {
            const qint64 found = isRowEnd ? qint64(column) + 1 : qint64(last) + 2;
            const QString what = isRowEnd
                ? DbTr::tr("The line has %1 fields; the header has %2.").arg(found).arg(last + 1)
                : DbTr::tr("The line has more than the %1 fields of the header.").arg(last + 1);
            refuse(block, begin, -1, what, {}, parsed);
            return;
        }
        const ColumnReading reading = isHeader ? ColumnReading::Skip : m_readings[column];
        if (!readField(block, column, reading, { text + begin, end - begin }, parsed))
            return;
        begin = position + 1;
        ++column;
        if (isRowEnd) {
            column = 0;
            m_rowBegin = begin;
            parsed.rowCount += isHeader ? 0 : 1;
            isHeader = false;
        }
    }
    if (m_separators.endsInQuotes) {
        refuse(block, m_rowBegin, int(column), DbTr::tr("A quote that is opened is not closed."),
            DbTr::tr("Close it, or double it if it belongs to the text."), parsed);
    }
}

bool BlockParser::readField(const RecordBlock &block, std::size_t column, ColumnReading reading,
    std::string_view field, ParsedBlock &parsed)
{
    // A quote that stands elsewhere is missed here, and found by counting.
    if (!field.empty() && field.front() == '"') {
        const auto inner = unquoted(field);
        if (!inner) {
            refuseQuote(block, m_rowBegin, column, field, parsed);
            return false;
        }
        field = *inner;
    }
    switch (reading) {
    case ColumnReading::Codes:
        return readText(block, column, field, parsed);
    case ColumnReading::Numbers:
        return readNumberField(block, column, field, parsed);
    case ColumnReading::Skip:
        break;
    }
    return true;
}

bool BlockParser::readNumberField(
    const RecordBlock &block, std::size_t column, std::string_view field, ParsedBlock &parsed)
{
    BlockNumbers &numbers = parsed.numbers[column];
    qint64 integer = 0;
    int decimals = 0;
    if (readPlainNumber(field.data(), field.data() + field.size(), m_decimal, integer, decimals)) {
        numbers.add(integer, decimals);
        return true;
    }
    const NumberText number = readNumber(field, m_decimal);
    switch (number.state) {
    case NumberText::State::Decimal:
        numbers.add(number.integer, number.decimals);
        return true;
    case NumberText::State::Double:
        numbers.add(number.number);
        return true;
    case NumberText::State::Missing:
        numbers.addMissing();
        return true;
    case NumberText::State::TooLarge:
        refuse(block, m_rowBegin, int(column),
            DbTr::tr("The number \"%1\" is too large.").arg(shown(field)), {}, parsed);
        return false;
    case NumberText::State::NoNumber:
        break;
    }
    refuse(block, m_rowBegin, int(column), DbTr::tr("\"%1\" is not a number.").arg(shown(field)),
        DbTr::tr("Correct it, or make the column a dimension."), parsed);
    return false;
}

bool BlockParser::readText(
    const RecordBlock &block, std::size_t column, std::string_view text, ParsedBlock &parsed)
{
    TextDictionary &dictionary = m_dictionaries[column];
    const quint32 known = dictionary.size();
    const quint32 code = dictionary.codeOf(text);
    parsed.codes[column].push_back(code);
    if (code < known)
        return true;
    parsed.newTexts[column].push_back(
        { QByteArray(text.data(), qsizetype(text.size())), lineAt(block, m_rowBegin) });
    // Whoever puts the blocks together counts over all threads and says so.
    if (dictionary.size() <= m_mostTexts)
        return true;
    refuse(block, m_rowBegin, int(column), DbTr::tr("The column has too many different texts."), {},
        parsed);
    return false;
}

/// The text of a quoted field; nothing if a quote stands where none may.
std::optional<std::string_view> BlockParser::unquoted(std::string_view field)
{
    if (field.size() < 2 || field.back() != '"')
        return std::nullopt;
    const std::string_view inner = field.substr(1, field.size() - 2);
    auto quote = inner.find('"');
    m_quotesSeen += 2;
    if (quote == std::string_view::npos)
        return inner;
    m_scratch.resize(inner.size() + TextPadding);
    char *out = m_scratch.data();
    std::size_t from = 0;
    while (quote != std::string_view::npos) {
        if (quote + 1 >= inner.size() || inner[quote + 1] != '"')
            return std::nullopt;
        out = std::copy(inner.begin() + qsizetype(from), inner.begin() + qsizetype(quote) + 1, out);
        from = quote + 2;
        m_quotesSeen += 2;
        quote = inner.find('"', from);
    }
    out = std::copy(inner.begin() + qsizetype(from), inner.end(), out);
    return std::string_view(m_scratch.data(), std::size_t(out - m_scratch.data()));
}

qint64 BlockParser::lineAt(const RecordBlock &block, std::size_t position)
{
    if (position > m_linePosition) {
        m_line += qint64(
            countLines(block.records().subspan(m_linePosition, position - m_linePosition)).lines);
        m_linePosition = position;
    }
    return m_line;
}

void BlockParser::refuse(const RecordBlock &block, std::size_t position, int column,
    const QString &what, const QString &hint, ParsedBlock &parsed)
{
    parsed.rowError = RowError { lineAt(block, position), column, what, hint };
}

void BlockParser::refuseQuote(const RecordBlock &block, std::size_t position, std::size_t column,
    std::string_view field, ParsedBlock &parsed)
{
    refuse(block, position, int(column),
        DbTr::tr("A quote stands inside the field \"%1\".").arg(shown(field)),
        DbTr::tr("Put the whole field in quotes and double those inside."), parsed);
}

/// Looks for a quote in a field that does not begin with one. Such a quote hides separators, so
/// whatever else seems wrong in its row or behind it follows from it.
void BlockParser::findStrayQuote(const RecordBlock &block, ParsedBlock &parsed)
{
    const char *const text = block.text.data();
    std::size_t column = 0;
    std::size_t begin = 0;
    std::size_t rowBegin = 0;
    m_linePosition = 0;
    m_line = block.firstLine;
    // An open quote hides the end of the last field.
    m_separators.positions[m_separators.count] = quint32(block.size);
    const std::span ends(m_separators.positions.data(), m_separators.count + 1);
    for (const quint32 position : ends) {
        if (position < begin)
            return;
        const std::string_view field(text + begin, position - begin);
        if (field.find('"') != std::string_view::npos && field.front() != '"') {
            if (!parsed.rowError || lineAt(block, rowBegin) <= parsed.rowError->line)
                refuseQuote(block, rowBegin, column, field, parsed);
            return;
        }
        begin = position + 1;
        ++column;
        if (position < block.size && text[position] == '\n') {
            column = 0;
            rowBegin = begin;
        }
    }
}

/// Takes off the fields of the row that was not read to its end.
void BlockParser::dropBrokenRow(ParsedBlock &parsed) const
{
    for (auto &column : parsed.codes)
        column.resize(std::min(column.size(), parsed.rowCount));
    for (BlockNumbers &column : parsed.numbers) {
        column.integers.resize(std::min(column.integers.size(), parsed.rowCount));
        column.doubles.resize(std::min(column.doubles.size(), parsed.rowCount));
    }
}

} // namespace sextant::db
