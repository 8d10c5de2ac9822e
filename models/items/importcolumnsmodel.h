// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/importplan.h"

#include <QAbstractTableModel>

namespace sextant {

/// The columns of a file that is to be imported, one a row: what becomes of each, which can be
/// changed, and what stands in its first rows.
class ImportColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,   ///< as the header writes it
        RoleColumn,   ///< editable; Qt::EditRole is the role as a number
        UnitColumn,   ///< editable for a measure; Qt::EditRole is the unit's id
        ValuesColumn, ///< some of the first different texts
        ColumnCount
    };

    explicit ImportColumnsModel(QObject *parent = nullptr);

    void setPlan(const ImportPlan &plan, Language language);
    /// As it was given, with the changes.
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    /// Why the columns cannot be imported like this: one sentence; empty if they can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] static QString roleName(ColumnRole role);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString values(int row) const;
    void setRole(int row, ColumnRole role);

    ImportPlan m_plan;
    Language m_language = Language::English;
};

} // namespace sextant
