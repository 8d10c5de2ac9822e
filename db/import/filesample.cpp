// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/filesample.h"

#include "db/import/filebytes.h"
#include "db/import/separators.h"
#include "db/import/textdecoder.h"
#include "db/values/dbtr.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RowsToCompare = 200;

[[nodiscard]] QString fieldText(std::string_view field)
{
    QString text = QString::fromUtf8(field.data(), qsizetype(field.size()));
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2).replace(u"\"\""_s, u"\""_s);
    return text;
}

/// How well a delimiter fits: the share of rows with as many fields as the first one, if these are
/// several.
struct Fit
{
    double share = 0;
    qsizetype fields = 1;

    friend auto operator<=>(const Fit &, const Fit &) = default; // NOLINT(modernize-use-nullptr)
};

[[nodiscard]] Fit fitOf(QByteArrayView text, char delimiter)
{
    const QList<QStringList> rows = splitRecords(text, delimiter, RowsToCompare);
    if (rows.isEmpty() || rows.first().size() < 2)
        return {};
    const qsizetype fields = rows.first().size();
    const auto same = std::ranges::count(rows, fields, &QStringList::size);
    return { double(same) / double(rows.size()), fields };
}

[[nodiscard]] char guessDelimiter(QByteArrayView text)
{
    char best = ',';
    Fit bestFit;
    for (const char candidate : { ',', ';', '\t', '|' }) {
        const Fit fit = fitOf(text, candidate);
        if (fit > bestFit) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

/// A comma is a decimal sign if some number needs it to be one and none needs a point to be.
[[nodiscard]] char guessDecimal(const QList<QStringList> &rows)
{
    static const QRegularExpression needsComma(
        u"^[-+]?(?:[0-9]{1,3}(?:[. ][0-9]{3})+,[0-9]+|0,[0-9]+|[0-9]+,(?:[0-9]{1,2}|[0-9]{4,}))$"_s);
    static const QRegularExpression needsPoint(
        u"^[-+]?(?:[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]+|0\\.[0-9]+|[0-9]+\\.(?:[0-9]{1,2}|[0-9]{4,}))$"_s);
    qsizetype commas = 0;
    qsizetype points = 0;
    for (const QStringList &row : rows.first(std::min<qsizetype>(rows.size(), 2000))) {
        for (const QString &field : row) {
            if (field.size() > 30 || !(field.contains(u',') || field.contains(u'.')))
                continue;
            commas += needsComma.match(field).hasMatch() ? 1 : 0;
            points += needsPoint.match(field).hasMatch() ? 1 : 0;
        }
    }
    return commas > points ? ',' : '.';
}

[[nodiscard]] Result<void> checkHeader(const FileSample &sample, const QString &name)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < sample.header.size(); ++i) {
        const QString &column = sample.header[i];
        if (column.contains(QChar::ReplacementCharacter))
            continue; // another encoding, in which it may well be of its own
        if (!column.isEmpty() && !seen.contains(column.toCaseFolded())) {
            seen.insert(column.toCaseFolded());
            continue;
        }
        return failure(ErrorCode::Malformed,
            column.isEmpty() ? DbTr::tr("A column has no name.")
                             : DbTr::tr("Two columns are called \"%1\".").arg(column),
            DbTr::tr("The first line names the columns, each once."),
            DbTr::tr("%1, line %2, column %3").arg(name).arg(1).arg(i + 1));
    }
    return {};
}

/// The text of the file's begin in UTF-8.
struct BeginOfFile
{
    QByteArray text;
    EncodingGuess encoding;
    qint64 byteCount = 0;
    bool isWhole = false; ///< it is the whole file
};

[[nodiscard]] Result<BeginOfFile> readBegin(
    const QString &path, const QString &wantedEncoding, std::size_t mostBytes)
{
    const auto file = FileBytes::open(path);
    if (!file)
        return Failure(file.error());
    std::vector<char> bytes(mostBytes);
    const auto count = (*file)->read(bytes);
    if (!count)
        return Failure(count.error());
    if (*count == 0) {
        return failure(ErrorCode::Malformed, DbTr::tr("The file is empty."),
            DbTr::tr("The first line names the columns, each once."), (*file)->name());
    }
    BeginOfFile begin;
    QByteArrayView raw(bytes.data(), qsizetype(*count));
    begin.encoding = guessEncoding(raw);
    begin.byteCount = (*file)->size();
    begin.isWhole = *count < mostBytes;
    if (!wantedEncoding.isEmpty()) {
        auto wanted = TextDecoder::make(wantedEncoding);
        if (!wanted)
            return Failure(wanted.error());
        // A mark decides between the two orders of bytes, which the name alone does not.
        const bool isUtf16 = wantedEncoding.compare(u"UTF-16"_s, Qt::CaseInsensitive) == 0;
        if (!isUtf16 || !begin.encoding.encoding.startsWith(u"UTF-16"))
            begin.encoding.encoding = wantedEncoding;
    }
    auto decoder = TextDecoder::make(begin.encoding.encoding);
    if (!decoder)
        return Failure(decoder.error());
    raw = raw.sliced(std::min<qsizetype>(begin.encoding.markLength, raw.size()));
    begin.text = decoder->decodeAnyway(raw);
    return begin;
}

} // namespace

QList<QStringList> splitRecords(QByteArrayView text, char delimiter, qsizetype most)
{
    std::vector<char> padded(std::size_t(text.size()) + TextPadding + 1);
    std::copy(text.begin(), text.end(), padded.begin());
    Separators separators;
    findSeparators({ padded.data(), std::size_t(text.size()) }, delimiter, separators);
    if (!text.isEmpty() && text.back() != '\n')
        separators.positions[separators.count++] = quint32(text.size());
    QList<QStringList> records;
    QStringList record;
    std::size_t begin = 0;
    for (const quint32 position : separators.view()) {
        const bool isEnd = qsizetype(position) == text.size() || padded[position] == '\n';
        std::size_t end = position;
        if (isEnd && end > begin && padded[end - 1] == '\r')
            --end;
        if (!isEnd || !record.isEmpty() || end > begin)
            record.append(fieldText({ padded.data() + begin, end - begin }));
        begin = position + 1;
        if (!isEnd || record.isEmpty())
            continue;
        records.append(record);
        record.clear();
        if (records.size() == most)
            break;
    }
    return records;
}

Result<FileSample> readSample(
    const QString &path, const FormatWishes &wishes, std::size_t mostBytes)
{
    auto begin = readBegin(path, wishes.encoding, mostBytes);
    if (!begin)
        return Failure(begin.error());
    FileSample sample;
    sample.format.encoding = begin->encoding.encoding;
    sample.markLength = begin->encoding.markLength;
    sample.byteCount = begin->byteCount;
    // The last line of a longer file is cut off somewhere.
    if (!begin->isWhole && begin->text.contains('\n'))
        begin->text.truncate(begin->text.lastIndexOf('\n') + 1);
    sample.format.delimiter = wishes.delimiter.value_or(guessDelimiter(begin->text));
    QList<QStringList> records
        = splitRecords(begin->text, sample.format.delimiter, std::numeric_limits<qsizetype>::max());
    const QString name = path.section(u'/', -1);
    if (records.isEmpty()) {
        return failure(ErrorCode::Malformed, DbTr::tr("The file is empty."),
            DbTr::tr("The first line names the columns, each once."), name);
    }
    for (const QString &column : records.takeFirst())
        sample.header.append(column.simplified());
    if (auto checked = checkHeader(sample, name); !checked)
        return Failure(checked.error());
    // A quote that is never closed hides rows, too; whoever reads the file says where it stands.
    if (records.isEmpty() && begin->isWhole && !begin->text.trimmed().contains('\n')) {
        return failure(ErrorCode::Malformed, DbTr::tr("The file has no rows."),
            DbTr::tr("Its first line names the columns; the rows stand below it."), name);
    }
    records.removeIf(
        [&sample](const QStringList &row) { return row.size() != sample.header.size(); });
    sample.rows = std::move(records);
    sample.format.decimal = wishes.decimal.value_or(guessDecimal(sample.rows));
    return sample;
}

} // namespace sextant::db
