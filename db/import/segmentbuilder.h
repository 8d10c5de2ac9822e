// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/blockparser.h"
#include "db/import/membercodes.h"
#include "db/trackerstore.h"

namespace sextant::db {

/// What becomes of the columns of a file in a tracker.
struct RowLayout
{
    struct Column
    {
        QString name;
        ColumnRole role = ColumnRole::Ignore;
        TextCodes *codes = nullptr; ///< of a period, dimension, source or kind
        std::size_t place = 0;      ///< among the tracker's dimensions, or its measures
    };
    std::vector<Column> columns; ///< by the file's
    std::size_t dimensionCount = 0;
    std::size_t measureCount = 0;
    /// Where no column has the kind: the code of the kind of a period's code, and its place among
    /// the dimensions.
    std::function<quint32(quint32 period)> kindOfPeriod;
    std::size_t kindPlace = 0;
};

/// What was seen of a measure's numbers.
struct MeasureSummary
{
    qint64 missing = 0;
    int decimals = 0; ///< the most of any segment; -1 if one was of doubles
    long double sum = 0;
};

/// Puts parsed blocks, which come in the order of the file, together to segments.
class SegmentBuilder final
{
public:
    using Sink = std::function<Result<void>(const Segment &)>;

    /// The layout's codes must outlive the object.
    /// @param fileName   for messages
    /// @param mostTexts  how many different texts a column may have
    SegmentBuilder(RowLayout layout, int workers, QString fileName, quint32 mostTexts, Sink sink);

    /// @return Malformed with line and column for a text that its column cannot have, or what the
    ///         sink returns
    [[nodiscard]] Result<void> add(const ParsedBlock &block);
    /// Gives away the last segment.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    /// By the tracker's measures.
    [[nodiscard]] const std::vector<MeasureSummary> &measures() const { return m_summaries; }
    /// The error of a row with file, line and column.
    [[nodiscard]] Error placed(const RowError &error) const;

private:
    struct WorkerColumn
    {
        std::vector<quint32> codes; ///< by the worker's number for a text; Unknown until it is met
        std::vector<NewText> texts; ///< the same; empty when the code is known
    };

    [[nodiscard]] Result<void> registerTexts(const ParsedBlock &block);
    [[nodiscard]] Result<void> addRows(
        const ParsedBlock &block, std::size_t first, std::size_t count);
    [[nodiscard]] Result<void> addCodes(
        const ParsedBlock &block, std::size_t column, std::size_t first, std::size_t count);
    void addNumbers(
        const ParsedBlock &block, std::size_t column, std::size_t first, std::size_t count);
    [[nodiscard]] Result<quint32> resolve(std::size_t column, const NewText &text);
    [[nodiscard]] Failure tooManyTexts(std::size_t column) const;
    [[nodiscard]] Result<void> flush();
    void summarize();

    static constexpr quint32 Unknown = 0xffffffff;
    RowLayout m_layout;
    QString m_fileName;
    quint32 m_mostTexts;
    Sink m_sink;
    std::vector<std::vector<WorkerColumn>> m_workers; ///< by worker and column
    std::vector<std::vector<quint32>> m_codes;        ///< of the segment, by dimension
    std::vector<quint32> m_periods;
    std::vector<BlockNumbers> m_numbers; ///< by measure
    std::vector<MeasureSummary> m_summaries;
    std::size_t m_segmentRows = 0;
    qint64 m_rowCount = 0;
};

} // namespace sextant::db
