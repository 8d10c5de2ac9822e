// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/recordblocks.h"
#include "db/import/segmentbuilder.h"

namespace sextant::db {

/// Told how far an import is, some ten times a second; returns false to cancel.
using ImportStepCallback = std::function<bool(const ImportStep &)>;

/// How a tracker is read.
struct ReadingLimits
{
    int threads = 0;             ///< that read fields; 0: as many as the machine has, at most four
    quint32 mostTexts = 250'000; ///< different texts in one column: some 200 MB of memory
};

/// Reads the rows of a file: threads take blocks of records in turns and turn them into columns,
/// the calling thread puts these together in the order of the file. The result does not depend on
/// how many threads there are.
/// @param builder  gets the rows; made for `limits.workerCount()` workers
/// @return Malformed with file, line and column; Io; Cancelled; what the builder's sink returns
[[nodiscard]] Result<void> readTrackerFile(FileBytes &file, RecordBlocks &blocks,
    const std::vector<ColumnReading> &readings, const TextFormat &format,
    const ReadingLimits &limits, SegmentBuilder &builder, const ImportStepCallback &progress);

/// How many threads a reading with these limits has.
[[nodiscard]] int workerCount(const ReadingLimits &limits);

} // namespace sextant::db
