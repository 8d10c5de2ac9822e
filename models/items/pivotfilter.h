// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace sextant {

/// What one column of a table lets through.
struct ColumnFilter
{
    /// Texts that are kept; none: all. For columns of text.
    std::optional<QSet<QString>> texts;
    /// Numbers are kept from `least` to `most` (both included, in the unit shown); a cell
    /// without one number passes only if neither is set.
    std::optional<double> least;
    std::optional<double> most;

    [[nodiscard]] bool isEmpty() const { return !texts && !least && !most; }
    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

/// Sorts the rows of a PivotModel by SortRole and hides those that column filters turn away.
/// Filters belong to a column's KeyRole, so they survive a change of the pivot and sleep while
/// their column is not there. Cells without a number are last in either order.
class PivotFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PivotFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    [[nodiscard]] ColumnFilter columnFilter(int column) const;
    void setColumnFilter(int column, const ColumnFilter &filter);
    void clear();
    /// Whether a filter of a column that is there hides, or could hide, rows.
    [[nodiscard]] bool isFiltered() const;
    /// The texts of a column of the source with how many rows have each, in the order of rows.
    [[nodiscard]] QList<std::pair<QString, int>> texts(int column) const;

signals:
    void filterChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] QString keyOf(int column) const;
    void readColumns();

    QHash<QString, ColumnFilter> m_filters;
    /// The filters by column of the source as it is now, so that a row asks no header.
    QHash<int, ColumnFilter> m_active;
    QCollator m_collator;
};

} // namespace sextant
