// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/chartpart.h"

namespace sextant {

/// A column of the chart: what its place is called, and the sum of its numbers above zero.
struct MosaicColumn
{
    int place = -1;
    QString name;
    double width = 0;
    double day = 1; ///< on which it begins, of an axis of time that all columns share
    double end = 1; ///< on which it ends, and the next begins
};

/// Where everything stands on the sheet, in rows and columns from 0: the numbers as a person edits
/// them, and right of them what the chart makes of them.
class MosaicSheet final
{
public:
    /// @param data  must outlive the sheet. @param series  those of the chart, as its layers
    MosaicSheet(const ChartData &data, const QList<int> &series);

    [[nodiscard]] const QList<MosaicColumn> &columns() const { return m_columns; }
    [[nodiscard]] int totals() const { return int(m_series.size()) + 1; }
    [[nodiscard]] int names() const { return totals() + 1; }
    [[nodiscard]] int totalTexts() const { return names() + 1; }
    [[nodiscard]] int days() const { return totalTexts() + 2; }
    [[nodiscard]] int shares(int series) const { return days() + 1 + series; }
    /// Zero, and one, in the middle of each column.
    [[nodiscard]] int feet() const { return shares(int(m_series.size())); }
    [[nodiscard]] int tops() const { return feet() + 1; }
    [[nodiscard]] int middle(int column) const;

    [[nodiscard]] QList<double> dayValues() const;
    [[nodiscard]] QList<double> shareValues(int series) const;
    /// A number in the middle of each column, and nothing elsewhere.
    [[nodiscard]] QList<double> middleValues(double value) const;
    [[nodiscard]] QString nameText(int column) const;
    [[nodiscard]] QString totalText(int column) const;
    [[nodiscard]] QList<ChartTable::Computed> cells() const;

private:
    [[nodiscard]] QString total(int column) const;
    /// All totals up to a column, as a range; before the first it is the header alone.
    [[nodiscard]] QString totalsTo(int column) const;
    [[nodiscard]] QString dayFormula(int row) const;
    void addHead(QList<ChartTable::Computed> &cells, int column) const;
    void addPoints(QList<ChartTable::Computed> &cells, int column) const;
    [[nodiscard]] int totalDecimals() const;

    const ChartData &m_data;
    QList<int> m_series;
    QList<MosaicColumn> m_columns;
    double m_sum = 0;
};

} // namespace sextant
