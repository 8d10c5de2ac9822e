// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"
#include "models/explore/valuetext.h"
#include "models/items/pivotlayout.h"

#include <QAbstractTableModel>

#include <optional>

namespace sextant {

/// A Pivot as a table: label columns, one column a pivot column, then, where they make sense, the
/// total of the row, its compound annual growth and its source. The totals are a second model of
/// the same columns, so that a view can pin them.
///
/// Roles are those of roles.h. Header texts are names, never ids.
class PivotModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Part {
        Body,   ///< one row a row of the pivot
        Totals, ///< a total row, and a growth row where the rows are time; may be empty
    };
    using ColumnType = PivotLayout::ColumnType;
    using TotalsRow = PivotLayout::TotalsRow; ///< what a row of Part::Totals holds

    explicit PivotModel(Part part, QObject *parent = nullptr);

    /// Null empties the model. A pivot of the same shape changes data; any other resets.
    void setPivot(const PivotPtr &pivot, Language language);
    [[nodiscard]] const PivotPtr &pivot() const { return m_pivot; }
    [[nodiscard]] Language language() const { return m_language; }

    [[nodiscard]] ColumnType columnType(int column) const;
    /// @return the first column of the type, or -1
    [[nodiscard]] int firstColumn(ColumnType type) const;
    /// The cell of the pivot at an index; none for labels, growth and sources.
    [[nodiscard]] std::optional<CellIndex> cell(const QModelIndex &index) const;
    /// Where a cell of the pivot stands; invalid if it is not in this part.
    [[nodiscard]] QModelIndex indexOf(CellIndex cell) const;
    /// How its numbers in Pivot::unit are read.
    [[nodiscard]] const Reading &reading() const { return m_reading; }
    /// The growth (ratio a year) of a row of the body, or of a column in the totals; NaN without.
    [[nodiscard]] double growth(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void chooseScale();
    [[nodiscard]] QString unitTitle() const;
    [[nodiscard]] QVariant labelData(int row, int dimension, int role) const;
    [[nodiscard]] QVariant totalsLabelData(int row, int dimension, int role) const;
    [[nodiscard]] QVariant cellData(CellIndex index, int role) const;
    [[nodiscard]] QVariant growthData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant sourceData(int row, int role) const;
    [[nodiscard]] bool showsGrowth(const QModelIndex &index) const;
    [[nodiscard]] QString growthTitle() const;
    [[nodiscard]] bool isForecastPlace(int place, int axis) const;
    [[nodiscard]] QString columnTitle(const PivotLayout::Column &column) const;
    [[nodiscard]] QString columnToolTip(const PivotLayout::Column &column) const;
    [[nodiscard]] QString columnKey(const PivotLayout::Column &column) const;

    Part m_part;
    PivotPtr m_pivot;
    Language m_language = Language::English;
    PivotLayout m_layout;
    /// All numbers in Pivot::unit stand on one scale, so that they compare at a glance.
    ValueText m_numbers;
    Reading m_reading;
    int m_decimals = 0;
};

} // namespace sextant
