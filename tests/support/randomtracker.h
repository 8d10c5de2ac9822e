// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/columns.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

namespace sextant::tests {

/// A dimension of a made-up tracker.
struct RandomDimension
{
    quint32 distinct = 2;  ///< 1: the same code in every row
    int width = 0;         ///< bytes a code; 0: as few as fit
    int determinedBy = -1; ///< an earlier dimension each of whose codes has one of this
};

/// A measure of a made-up tracker.
struct RandomMeasure
{
    NumberColumn::Storage storage = NumberColumn::Storage::Int32;
    int decimals = 0;
    double missingShare = 0;
    bool isHuge = false; ///< numbers whose sums do not fit 64 bits
};

struct RandomTracker
{
    std::size_t rows = 1000;
    std::vector<RandomDimension> dimensions;
    int periodCount = 12; ///< quarters; rows are sorted by them
    bool isSorted = true;
    std::vector<RandomMeasure> measures;
    bool hasRanges = true;
};

inline void setCode(CodeColumn &column, std::size_t row, quint32 code)
{
    switch (column.width()) {
    case 1:
        column.codes<quint8>()[row] = quint8(code);
        break;
    case 2:
        column.codes<quint16>()[row] = quint16(code);
        break;
    case 4:
        column.codes<quint32>()[row] = code;
        break;
    default:
        break;
    }
}

inline std::vector<CodeRange> rangesOf(const CodeColumn &column)
{
    std::vector<CodeRange> ranges;
    for (std::size_t first = 0; first < column.rowCount(); first += SegmentRows) {
        CodeRange range { column.at(first), column.at(first) };
        for (std::size_t row = first; row < std::min(first + SegmentRows, column.rowCount()); ++row)
            range = { std::min(range.low, column.at(row)), std::max(range.high, column.at(row)) };
        ranges.push_back(range);
    }
    return ranges;
}

inline CodeColumn randomCodes(const RandomDimension &dimension,
    const std::vector<CodeColumn> &earlier, std::size_t rows, QRandomGenerator &random)
{
    if (dimension.distinct == 1)
        return CodeColumn::constant(rows, 0, 1);
    const int width
        = dimension.width > 0 ? dimension.width : CodeColumn::widthFor(dimension.distinct);
    CodeColumn column(rows, width, dimension.distinct);
    for (std::size_t row = 0; row < rows; ++row) {
        // The smaller of two draws: low codes are the frequent ones, as in real trackers.
        const quint32 drawn
            = std::min(random.bounded(dimension.distinct), random.bounded(dimension.distinct));
        const quint32 code = dimension.determinedBy < 0
            ? drawn
            : earlier[std::size_t(dimension.determinedBy)].at(row) * 7 % dimension.distinct;
        setCode(column, row, code);
    }
    return column;
}

inline NumberColumn randomNumbers(
    const RandomMeasure &measure, std::size_t rows, QRandomGenerator &random)
{
    NumberColumn column(rows, measure.storage, measure.decimals);
    column.setHasMissing(measure.missingShare > 0);
    for (std::size_t row = 0; row < rows; ++row) {
        const bool isMissing = random.generateDouble() < measure.missingShare;
        const int number = int(random.bounded(2000000)) - 500000;
        switch (measure.storage) {
        case NumberColumn::Storage::Int32:
            column.numbers<qint32>()[row] = isMissing ? NumberColumn::Missing32 : number;
            break;
        case NumberColumn::Storage::Int64:
            column.numbers<qint64>()[row] = isMissing ? NumberColumn::Missing64
                : measure.isHuge ? std::numeric_limits<qint64>::max() - (number + 500000)
                                 : qint64(number) * 1000003;
            break;
        case NumberColumn::Storage::Double:
            column.numbers<double>()[row]
                = isMissing ? std::numeric_limits<double>::quiet_NaN() : number * 0.37;
            break;
        }
    }
    return column;
}

/// The columns of a made-up tracker; the same for the same seed.
inline std::shared_ptr<TrackerColumns> makeTracker(const RandomTracker &wanted, quint32 seed)
{
    QRandomGenerator random(seed);
    auto columns = std::make_shared<TrackerColumns>();
    columns->rowCount = wanted.rows;
    for (const RandomDimension &dimension : wanted.dimensions)
        columns->dimensions.push_back(
            randomCodes(dimension, columns->dimensions, wanted.rows, random));
    for (int i = 0; i < wanted.periodCount; ++i)
        columns->periods.append(Period(2013 + i / 4, Grain::Quarter, i % 4 + 1));
    columns->period = CodeColumn(wanted.rows, 1, quint32(wanted.periodCount));
    for (std::size_t row = 0; row < wanted.rows; ++row) {
        const auto sorted = quint32(row * std::size_t(wanted.periodCount) / wanted.rows);
        setCode(columns->period, row,
            wanted.isSorted ? sorted : random.bounded(quint32(wanted.periodCount)));
    }
    for (const RandomMeasure &measure : wanted.measures)
        columns->measures.push_back(randomNumbers(measure, wanted.rows, random));
    if (wanted.hasRanges) {
        for (const CodeColumn &column : columns->dimensions)
            columns->ranges.push_back(rangesOf(column));
        columns->ranges.push_back(rangesOf(columns->period));
    }
    return columns;
}

} // namespace sextant::tests
