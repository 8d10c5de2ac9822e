// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/flatrows.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>
#include <vector>

namespace sextant {

/// The members of one column of flat rows, to be checked: those that occur, or are filtered for.
class MemberChecklist final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit MemberChecklist(QObject *parent = nullptr);

    /// @param counts  rows by code under the filters of the other columns
    /// @param kept    ids that are checked; none: all
    void setMembers(const FlatColumn &column, const std::vector<qint64> &counts,
        const std::optional<QSet<QString>> &kept);
    /// Lists only members that contain it in any language; empty: all.
    void setSearch(const QString &text);
    /// Checks or unchecks what is listed.
    void setAllChecked(bool isChecked);
    /// The ids to keep; none if every member is checked.
    [[nodiscard]] std::optional<QSet<QString>> kept() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// The user, or setAllChecked(), changed what is checked.
    void checksChanged();

private:
    struct Entry
    {
        QString id;
        QString text;
        QString searchable;
        qint64 rows = 0;
        bool isChecked = true;
    };
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_listed; ///< entries that the search finds
    QSet<QString> m_unlisted;          ///< kept before, but without rows now
    QString m_search;
};

} // namespace sextant
