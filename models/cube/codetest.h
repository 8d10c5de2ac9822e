// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/columns.h"
#include "models/cube/simd.h"

#include <span>
#include <vector>

namespace sextant {

/// Eight bytes of 0 or 1 as the eight bits of a byte, the first in the lowest bit. On either order
/// of bytes.
[[nodiscard]] quint64 packedFlags(const quint8 *flags);

/// Which rows of a dimension have a code that is kept. Refers to the columns, which must outlive
/// it.
class CodeTest final
{
public:
    /// What is known of a segment from the range of its codes alone.
    enum class Outcome : quint8 { None, Some, All };

    /// @param dimension  index into TrackerColumns::dimensions, or its size: the period
    /// @param mask       by code, 0 or 1; codes behind its end are not kept
    CodeTest(const TrackerColumns &columns, int dimension, std::span<const quint8> mask);

    [[nodiscard]] Outcome outcome(std::size_t segment) const;
    /// Ands into `words` which of the segment's rows are kept.
    void apply(std::size_t segment, quint64 *words, const SimdLoops &loops) const;

private:
    const TrackerColumns *m_columns;
    const CodeColumn *m_column;
    const std::vector<CodeRange> *m_ranges; ///< null if the columns came without
    std::vector<quint8> m_mask;             ///< 256 bytes at least, and one a code
    std::vector<quint32> m_keptBefore;      ///< by code: how many lower ones are kept
};

/// The column of a dimension, or, behind the last dimension, of the period.
[[nodiscard]] const CodeColumn &codeColumn(const TrackerColumns &columns, int dimension);

/// How many rows a segment has: SegmentRows, or less in the last.
[[nodiscard]] std::size_t rowsOfSegment(const TrackerColumns &columns, std::size_t segment);

} // namespace sextant
