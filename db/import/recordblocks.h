// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/filebytes.h"
#include "db/import/textdecoder.h"
#include "db/values/importplan.h"

#include <mutex>
#include <vector>

namespace sextant::db {

/// Some whole records of a file, in UTF-8.
struct RecordBlock
{
    std::vector<char> text; ///< the records and, behind them, room (at least TextPadding bytes)
    std::size_t size = 0;   ///< of the records, in bytes
    qint64 index = 0;       ///< 0 for the first block of the file
    qint64 firstLine = 1;   ///< line number of its first record
    qint64 bytesRead = 0;   ///< of the file, up to the end of the block or a little further

    [[nodiscard]] std::span<const char> records() const { return { text.data(), size }; }
};

/// Cuts a file into blocks of whole records and hands them to several threads. Memory does not grow
/// with the file.
class RecordBlocks final
{
public:
    static constexpr std::size_t BlockBytes = 1 << 18;
    /// A record longer than this is taken for a mistake: a quote that is never closed.
    static constexpr std::size_t MostRecordBytes = 1 << 20;

    /// The file must outlive the object.
    RecordBlocks(FileBytes &file, TextDecoder decoder, int markLength);

    /// The next block; nothing more after the last one or a failure. May be called from any thread;
    /// one after the other gets its block.
    /// @param block  reused: its memory is kept. Its index is set in any case.
    /// @return false at the end; Malformed for a record that is too long or text that is none in
    /// the
    ///         file's encoding; Io
    [[nodiscard]] Result<bool> next(RecordBlock &block);

private:
    [[nodiscard]] Result<bool> fill(RecordBlock &block);
    [[nodiscard]] Result<std::size_t> append(RecordBlock &block);
    [[nodiscard]] Failure tooLong(const RecordBlock &block, bool isInQuotes) const;

    FileBytes &m_file;
    std::mutex m_mutex;
    TextDecoder m_decoder;
    std::vector<char> m_raw;   ///< bytes to be decoded
    std::vector<char> m_carry; ///< the begin of a record that the last block left over
    int m_markLength = 0;
    qint64 m_index = 0;
    qint64 m_line = 1;
    qint64 m_bytesRead = 0;
    bool m_isAtEnd = false;
    bool m_isDone = false;
};

} // namespace sextant::db
