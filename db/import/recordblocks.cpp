// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/recordblocks.h"

#include "db/import/separators.h"
#include "db/values/dbtr.h"

#include <algorithm>
#include <cstring>

namespace sextant::db {

namespace {

/// One behind the last line end outside quotes; 0 if there is none.
/// @param quotes  how many quotes the text has
[[nodiscard]] std::size_t endOfRecords(std::span<const char> text, std::size_t quotes)
{
    bool isInside = quotes % 2 != 0;
    for (std::size_t i = text.size(); i-- > 0;) {
        if (text[i] == '"')
            isInside = !isInside;
        else if (text[i] == '\n' && !isInside)
            return i + 1;
    }
    return 0;
}

} // namespace

RecordBlocks::RecordBlocks(FileBytes &file, TextDecoder decoder, int markLength)
    : m_file(file)
    , m_decoder(std::move(decoder))
    , m_markLength(markLength)
{
}

Result<bool> RecordBlocks::next(RecordBlock &block)
{
    const std::lock_guard lock(m_mutex);
    block.index = m_index++;
    block.size = 0;
    block.firstLine = m_line;
    block.bytesRead = m_bytesRead;
    if (m_isDone)
        return false;
    auto filled = fill(block);
    if (!filled || !*filled)
        m_isDone = true;
    block.bytesRead = m_bytesRead;
    return filled;
}

Result<bool> RecordBlocks::fill(RecordBlock &block)
{
    block.text.resize(std::max(block.text.size(), m_carry.size() + TextPadding));
    std::copy(m_carry.begin(), m_carry.end(), block.text.begin());
    block.size = m_carry.size();
    m_carry.clear();
    LineCount count = countLines(block.records());
    for (;;) {
        const std::size_t before = block.size;
        const auto added = append(block);
        if (!added)
            return Failure(added.error());
        const LineCount more = countLines(block.records().subspan(before));
        count.quotes += more.quotes;
        count.lines += more.lines;
        if (m_isAtEnd) {
            m_isDone = true;
            break;
        }
        const std::size_t end = endOfRecords(block.records(), count.quotes);
        if (end > 0) {
            const auto rest = block.records().subspan(end);
            m_carry.assign(rest.begin(), rest.end());
            count.lines -= countLines(rest).lines;
            block.size = end;
            break;
        }
        if (block.size > MostRecordBytes)
            return tooLong(block, count.quotes % 2 != 0);
    }
    m_line += qint64(count.lines);
    std::memset(block.text.data() + block.size, 0, TextPadding);
    return block.size > 0;
}

/// Adds up to BlockBytes of the file. @return how many bytes of text
Result<std::size_t> RecordBlocks::append(RecordBlock &block)
{
    const auto grow = [&block](std::size_t bytes) {
        if (block.text.size() < block.size + bytes + TextPadding)
            block.text.resize(block.size + bytes + TextPadding);
        return std::span(block.text).subspan(block.size, bytes);
    };
    if (m_decoder.isTrivial()) {
        const auto target = grow(BlockBytes);
        auto count = m_file.read(target);
        if (!count)
            return count;
        m_bytesRead += qint64(*count);
        m_isAtEnd = *count < BlockBytes;
        std::size_t size = *count;
        if (m_markLength > 0 && size >= std::size_t(m_markLength)) {
            size -= std::size_t(m_markLength);
            std::memmove(target.data(), target.data() + m_markLength, size);
        }
        m_markLength = 0;
        block.size += size;
        return size;
    }
    m_raw.resize(BlockBytes);
    auto count = m_file.read(m_raw);
    if (!count)
        return count;
    m_bytesRead += qint64(*count);
    m_isAtEnd = *count < BlockBytes;
    QByteArrayView piece(m_raw.data(), qsizetype(*count));
    piece = piece.sliced(std::min<qsizetype>(m_markLength, piece.size()));
    m_markLength = 0;
    const auto text = m_decoder.decode(piece);
    if (!text) {
        return failure(ErrorCode::Malformed,
            DbTr::tr("The text is not written in the encoding that was named."),
            DbTr::tr("Name another encoding."),
            DbTr::tr("%1, line %2 or behind it").arg(m_file.name()).arg(block.firstLine));
    }
    const auto target = grow(std::size_t(text->size()));
    std::copy(text->begin(), text->end(), target.begin());
    block.size += target.size();
    return target.size();
}

Failure RecordBlocks::tooLong(const RecordBlock &block, bool isInQuotes) const
{
    const QString where = DbTr::tr("%1, line %2").arg(m_file.name()).arg(block.firstLine);
    const qint64 most = qint64(MostRecordBytes >> 20);
    if (isInQuotes) {
        return failure(ErrorCode::Malformed,
            DbTr::tr("A quote that is opened here is not closed within %1 MB.").arg(most),
            DbTr::tr("Close it, or double it if it belongs to the text."), where);
    }
    return failure(ErrorCode::Malformed, DbTr::tr("The line is longer than %1 MB.").arg(most),
        DbTr::tr("Look whether this is a file of rows with line ends."), where);
}

} // namespace sextant::db
