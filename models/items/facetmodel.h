// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/facets.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace sextant {

/// The entries of one facet as a list: name, check state, rows and their share of the largest.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FacetModel(QObject *parent = nullptr);

    /// Changes data where the members stay the same, so that views keep their place; resets
    /// otherwise.
    void setFacet(const Facet &facet, Language language);
    [[nodiscard]] const Facet &facet() const { return m_facet; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] Qt::CheckState checkState(int row) const;

    Facet m_facet;
    Language m_language = Language::English;
    qint64 m_largest = 0;
};

/// Shows what a search finds in a FacetModel; without a search, only the first entries and those
/// that are chosen, until all are asked for.
class FacetSearch final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FacetSearch(QObject *parent = nullptr);

    /// Finds a part of a name in any language, without regard to case.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// How many entries are shown without a search; 0 shows all.
    void setLimit(int limit);
    /// Entries that only the limit hides.
    [[nodiscard]] int hiddenByLimit() const;
    /// The members that are shown, in order.
    [[nodiscard]] QStringList members() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isWithinLimit(int row) const;

    QString m_search;
    int m_limit = 0;
};

} // namespace sextant
