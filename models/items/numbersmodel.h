// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QAbstractTableModel>

namespace sextant {

/// The numbers behind one cell of a pivot: the parts of a sum in their order, or the values of a
/// conflict from the largest to the smallest.
class NumbersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ValueColumn,  ///< with its unit where the numbers' units differ
        PartColumn,   ///< period and members that tell it from the others
        KindColumn,   ///< kind and qualifier
        SourceColumn, ///< short name of the source
        ColumnCount
    };

    explicit NumbersModel(QObject *parent = nullptr);

    /// Null or a cell without numbers empties the model.
    void setCell(const PivotPtr &pivot, const PivotCell &cell, Language language);
    [[nodiscard]] const CellNumber &number(int row) const { return m_numbers[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString partText(const CellNumber &number) const;
    [[nodiscard]] QString valueText(const CellNumber &number) const;
    [[nodiscard]] QString kindText(const CellNumber &number) const;
    [[nodiscard]] QString sourceText(const CellNumber &number) const;
    [[nodiscard]] QString toolTip(const CellNumber &number) const;
    void findDifferences();

    PivotPtr m_pivot;
    QList<CellNumber> m_numbers;
    Language m_language = Language::English;
    QList<int> m_differing; ///< places in Pivot::numberDimensions whose members differ
    bool m_periodsDiffer = false;
    bool m_unitsDiffer = false;
};

} // namespace sextant
