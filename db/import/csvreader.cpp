// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/csvreader.h"

#include "db/values/dbtr.h"

#include <QIODevice>
#include <QStringDecoder>

#include <utility>

namespace sextant::db {

namespace {

constexpr qint64 pieceSize = 64 * qint64(1024);

} // namespace

Failure CsvReader::malformed(const QString &what, const QString &hint) const
{
    return failure(ErrorCode::Malformed, what, hint,
        DbTr::tr("line %1, column %2").arg(m_line).arg(m_record.fields.size() + 1));
}

Result<bool> CsvReader::fill()
{
    if (m_isAtEnd)
        return false;
    m_buffer = m_device.read(pieceSize);
    m_position = 0;
    if (m_buffer.isEmpty()) {
        // An empty answer is the end only if the device agrees.
        if (!m_device.atEnd()) {
            return failure(ErrorCode::Io, DbTr::tr("The file cannot be read to its end."), {},
                DbTr::tr("line %1").arg(m_line), m_device.errorString());
        }
        m_isAtEnd = true;
        return false;
    }
    if (std::exchange(m_isFirstPiece, false) && m_buffer.startsWith("\xef\xbb\xbf"))
        m_position = 3;
    return true;
}

Result<void> CsvReader::endField()
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(m_field);
    if (decode.hasError() || m_field.contains('\0')) {
        return malformed(
            DbTr::tr("The text is not UTF-8."), DbTr::tr("Save the file as UTF-8 and try again."));
    }
    m_record.fields.append(text);
    m_field.clear();
    m_state = State::FieldBegin;
    return {};
}

Result<void> CsvReader::feed(char byte)
{
    if (m_state == State::Quoted) {
        if (byte == '"')
            m_state = State::QuoteInQuoted;
        else
            m_field.append(byte);
        return {};
    }
    if (m_state == State::AfterReturn && byte != '\n') {
        return malformed(DbTr::tr("A carriage return stands inside a line."),
            DbTr::tr("Put the field in double quotes, or end lines with CRLF or LF."));
    }
    switch (byte) {
    case '"':
        if (m_state == State::QuoteInQuoted) {
            m_field.append('"');
        } else if (m_state == State::FieldBegin) {
            m_quoteLine = m_line;
        } else {
            return malformed(DbTr::tr("A quote stands inside a field that is not quoted."),
                DbTr::tr("Put the field in double quotes and double the quotes in it."));
        }
        m_state = State::Quoted;
        return {};
    case ',':
        return endField();
    case '\r':
        m_state = State::AfterReturn;
        return {};
    case '\n': {
        const bool isBlank = m_record.fields.isEmpty() && m_field.isEmpty() && m_quoteLine == 0;
        if (isBlank) {
            m_state = State::FieldBegin;
            return {};
        }
        m_isComplete = true;
        return endField();
    }
    default:
        if (m_state == State::QuoteInQuoted) {
            return malformed(DbTr::tr("Text follows the closing quote of a field."),
                DbTr::tr("Double a quote that belongs to the text."));
        }
        m_field.append(byte);
        m_state = State::Plain;
        return {};
    }
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    m_record = {};
    m_field.clear();
    m_state = State::FieldBegin;
    m_quoteLine = 0;
    m_isComplete = false;
    m_record.line = m_line;
    while (!m_isComplete) {
        if (m_position == m_buffer.size()) {
            const auto more = fill();
            if (!more)
                return Failure(more.error());
            if (!*more)
                break;
        }
        const char byte = m_buffer[m_position++];
        if (const auto fed = feed(byte); !fed)
            return Failure(fed.error());
        if (byte == '\n') {
            ++m_line;
            if (!m_isComplete && m_record.fields.isEmpty() && m_state == State::FieldBegin)
                m_record.line = m_line;
        }
    }
    if (m_isComplete)
        return m_record;
    if (m_state == State::Quoted) {
        m_line = m_quoteLine;
        return malformed(DbTr::tr("A quoted field is not closed."));
    }
    // The last line may lack its end.
    if (m_record.fields.isEmpty() && m_field.isEmpty() && m_quoteLine == 0)
        return std::nullopt;
    if (const auto ended = endField(); !ended)
        return Failure(ended.error());
    return m_record;
}

} // namespace sextant::db
