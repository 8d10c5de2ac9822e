// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/segmentbuilder.h"

#include "db/values/dbtr.h"

#include <algorithm>
#include <cmath>

namespace sextant::db {

using namespace Qt::StringLiterals;

SegmentBuilder::SegmentBuilder(
    RowLayout layout, int workers, QString fileName, quint32 mostTexts, Sink sink)
    : m_layout(std::move(layout))
    , m_fileName(std::move(fileName))
    , m_mostTexts(mostTexts)
    , m_sink(std::move(sink))
    , m_workers(std::size_t(workers), std::vector<WorkerColumn>(m_layout.columns.size()))
    , m_codes(m_layout.dimensionCount)
    , m_numbers(m_layout.measureCount)
    , m_summaries(m_layout.measureCount)
{
}

Error SegmentBuilder::placed(const RowError &error) const
{
    Error result { ErrorCode::Malformed, error.what, {}, error.hint, {} };
    if (error.column < 0) {
        result.where = DbTr::tr("%1, line %2").arg(m_fileName).arg(error.line);
        return result;
    }
    result.where = DbTr::tr("%1, line %2, column %3 (%4)")
                       .arg(m_fileName)
                       .arg(error.line)
                       .arg(error.column + 1)
                       .arg(m_layout.columns.at(std::size_t(error.column)).name);
    return result;
}

Result<void> SegmentBuilder::add(const ParsedBlock &block)
{
    if (auto registered = registerTexts(block); !registered)
        return registered;
    for (std::size_t first = 0; first < block.rowCount;) {
        const std::size_t count = std::min(block.rowCount - first, SegmentRows - m_segmentRows);
        if (auto added = addRows(block, first, count); !added)
            return added;
        first += count;
        if (m_segmentRows < SegmentRows)
            continue;
        if (auto flushed = flush(); !flushed)
            return flushed;
    }
    if (block.error)
        return Failure(*block.error);
    if (block.rowError)
        return Failure(placed(*block.rowError));
    return {};
}

Result<void> SegmentBuilder::finish()
{
    return m_segmentRows > 0 ? flush() : Result<void>();
}

Result<void> SegmentBuilder::registerTexts(const ParsedBlock &block)
{
    auto &columns = m_workers[std::size_t(block.worker)];
    for (std::size_t i = 0; i < block.newTexts.size(); ++i) {
        WorkerColumn &column = columns[i];
        column.codes.resize(column.codes.size() + block.newTexts[i].size(), Unknown);
        column.texts.insert(column.texts.end(), block.newTexts[i].begin(), block.newTexts[i].end());
        if (column.codes.size() > m_mostTexts) {
            return tooManyTexts(i);
        }
    }
    return {};
}

Failure SegmentBuilder::tooManyTexts(std::size_t column) const
{
    const QString &name = m_layout.columns[column].name;
    return failure(ErrorCode::Malformed,
        DbTr::tr("The column has more than %1 different texts.").arg(m_mostTexts),
        DbTr::tr("Leave the column out; on the command line: --map %1=ignore.").arg(name),
        DbTr::tr("%1, column %2 (%3)").arg(m_fileName).arg(column + 1).arg(name));
}

Result<quint32> SegmentBuilder::resolve(std::size_t column, const NewText &text)
{
    TextCodes &codes = *m_layout.columns[column].codes;
    auto code = codes.codeOf(text.text);
    if (code && codes.size() <= m_mostTexts)
        return code;
    if (code)
        return tooManyTexts(column);
    return Failure(placed({ text.line, int(column), code.error().what, code.error().hint }));
}

Result<void> SegmentBuilder::addRows(const ParsedBlock &block, std::size_t first, std::size_t count)
{
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].codes) {
            if (auto added = addCodes(block, i, first, count); !added)
                return added;
        } else if (m_layout.columns[i].role == ColumnRole::Measure) {
            addNumbers(block, i, first, count);
        }
    }
    if (m_layout.kindOfPeriod) {
        // Periods are few; asking once for each run of equal ones is asking rarely.
        auto &kinds = m_codes[m_layout.kindPlace];
        quint32 kind = 0;
        for (std::size_t row = m_segmentRows; row < m_segmentRows + count; ++row) {
            if (row == m_segmentRows || m_periods[row] != m_periods[row - 1])
                kind = m_layout.kindOfPeriod(m_periods[row]);
            kinds.push_back(kind);
        }
    }
    m_segmentRows += count;
    m_rowCount += qint64(count);
    return {};
}

Result<void> SegmentBuilder::addCodes(
    const ParsedBlock &block, std::size_t column, std::size_t first, std::size_t count)
{
    const RowLayout::Column &layout = m_layout.columns[column];
    auto &target = layout.role == ColumnRole::Period ? m_periods : m_codes[layout.place];
    WorkerColumn &worker = m_workers[std::size_t(block.worker)][column];
    const std::size_t before = target.size();
    target.resize(before + count);
    quint32 *out = target.data() + before;
    const quint32 *const in = block.codes[column].data() + first;
    const quint32 *const codes = worker.codes.data();
    for (std::size_t row = 0; row < count; ++row) {
        quint32 code = codes[in[row]];
        if (code == Unknown) {
            // Codes are given in the order of the file, whoever read the text first.
            NewText &text = worker.texts[in[row]];
            const auto resolved = resolve(column, text);
            if (!resolved)
                return Failure(resolved.error());
            code = *resolved;
            worker.codes[in[row]] = code;
            text.text.clear();
        }
        out[row] = code;
    }
    return {};
}

void SegmentBuilder::addNumbers(
    const ParsedBlock &block, std::size_t column, std::size_t first, std::size_t count)
{
    const BlockNumbers &from = block.numbers[column];
    BlockNumbers &to = m_numbers[m_layout.columns[column].place];
    if (from.isDouble && !to.isDouble)
        to.toDoubles();
    if (!from.isDouble && !to.isDouble && from.decimals > to.decimals)
        to.toDecimals(from.decimals);
    if (from.isDouble) {
        const auto numbers = std::span(from.doubles).subspan(first, count);
        to.doubles.insert(to.doubles.end(), numbers.begin(), numbers.end());
        return;
    }
    const auto numbers = std::span(from.integers).subspan(first, count);
    if (!to.isDouble && from.decimals == to.decimals) {
        to.integers.insert(to.integers.end(), numbers.begin(), numbers.end());
        return;
    }
    for (const qint64 number : numbers) {
        if (number == NumberColumn::Missing64)
            to.addMissing();
        else
            to.add(number, from.decimals);
    }
}

Result<void> SegmentBuilder::flush()
{
    Segment segment;
    segment.rowCount = m_segmentRows;
    segment.periods = m_periods;
    for (const auto &codes : m_codes)
        segment.codes.emplace_back(codes); // none of a constant dimension
    for (const BlockNumbers &numbers : m_numbers) {
        segment.measures.push_back(
            { numbers.isDouble ? -1 : numbers.decimals, numbers.integers, numbers.doubles });
    }
    summarize();
    auto done = m_sink(segment);
    m_segmentRows = 0;
    m_periods.clear();
    for (auto &codes : m_codes)
        codes.clear();
    for (BlockNumbers &numbers : m_numbers)
        numbers.clear();
    return done;
}

void SegmentBuilder::summarize()
{
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const BlockNumbers &numbers = m_numbers[i];
        MeasureSummary &summary = m_summaries[i];
        long double sum = 0;
        for (const qint64 number : numbers.integers) {
            if (number == NumberColumn::Missing64)
                ++summary.missing;
            else
                sum += static_cast<long double>(number);
        }
        sum /= static_cast<long double>(powerOfTen(numbers.decimals));
        for (const double number : numbers.doubles) {
            if (std::isnan(number))
                ++summary.missing;
            else
                sum += static_cast<long double>(number);
        }
        summary.sum += sum;
        if (numbers.isDouble || summary.decimals < 0)
            summary.decimals = -1;
        else
            summary.decimals = std::max(summary.decimals, numbers.decimals);
    }
}

} // namespace sextant::db
