// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/flatrows.h"

#include <QAbstractTableModel>

namespace sextant {

/// The columns of flat rows for a header: titles, units and alignments. It has no rows, because
/// their view keeps nothing a row.
class RowColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RowColumnsModel(QObject *parent = nullptr);

    /// Null: no columns.
    void setRows(const FlatRowsPtr &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// DisplayRole, TextAlignmentRole, ToolTipRole, KeyRole (FlatColumn::id)
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    FlatRowsPtr m_rows;
};

} // namespace sextant
