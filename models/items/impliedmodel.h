// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/triangulate/implied.h"

#include <QAbstractTableModel>

namespace sextant {

/// Published growth rates beside those that the publisher's own end points imply. StateRole is 1
/// where they disagree.
class ImpliedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ClaimColumn,     ///< publisher, market and span
        PublishedColumn, ///< percent a year, as published
        ImpliedColumn,   ///< percent a year, from the end points; an en dash without them
        GapColumn,       ///< implied less published, percentage points
        ColumnCount
    };

    explicit ImpliedModel(QObject *parent = nullptr);

    /// @param dimensions  where `source` and `market` find their members' names
    void setClaims(
        const QList<ImpliedGrowth> &claims, const QList<Dimension> &dimensions, Language language);
    [[nodiscard]] const ImpliedGrowth &claim(int row) const { return m_claims[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString name(const QString &dimension, const QString &id) const;
    [[nodiscard]] QString claimText(const ImpliedGrowth &growth) const;
    [[nodiscard]] QString toolTip(const ImpliedGrowth &growth) const;
    [[nodiscard]] QVariant sortValue(const ImpliedGrowth &growth, int column) const;

    QList<ImpliedGrowth> m_claims;
    QList<Dimension> m_dimensions;
    Language m_language = Language::English;
};

} // namespace sextant
