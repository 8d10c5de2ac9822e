// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"
#include "db/values/saved.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QVariant>

#include <array>

namespace sextant {

/// Datasets, saved explorations and scenarios as a tree of three groups. TypeRole tells what an
/// item is, MemberRole gives its id.
class CatalogModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Type { Group, Dataset, Exploration, Scenario, Hint };

    explicit CatalogModel(QObject *parent = nullptr);

    void setDatasets(const QList<Dataset> &datasets);
    void setExplorations(const QList<Saved> &explorations);
    void setScenarios(const QList<Saved> &scenarios);
    void setLanguage(Language language);
    /// What Qt::DecorationRole gives for a saved exploration; invalid for none.
    void setThumbnail(const QString &id, const QVariant &image);
    /// The dataset or exploration with this id; invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Item
    {
        Type type = Type::Hint;
        QString id;
        Names names;
        Names description;
        qint64 rows = -1;
    };
    static constexpr int GroupCount = 3;

    void setGroup(int group, const QList<Item> &items);
    [[nodiscard]] QString groupName(int group) const;
    [[nodiscard]] QString hint(int group) const;
    [[nodiscard]] QVariant itemValue(int group, const Item &item, int role) const;

    std::array<QList<Item>, GroupCount> m_groups;
    QHash<QString, QVariant> m_thumbnails; ///< by exploration
    Language m_language = Language::English;
};

} // namespace sextant
