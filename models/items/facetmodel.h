// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/facets.h"
#include "models/explore/facetvalues.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace sextant {

/// The entries of one facet as a list: name, check state, number of rows, and what each comes to in
/// the measure with a bar for it.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FacetModel(QObject *parent = nullptr);

    /// Changes data where the members stay the same, so that views keep their place, and the values
    /// stay until there are others; resets otherwise, without values.
    void setFacet(const Facet &facet, Language language);
    [[nodiscard]] const Facet &facet() const { return m_facet; }
    /// What the entries come to. Those of another dimension, or of none, mean: not known.
    void setValues(const FacetValues &values);
    /// Whether any entry has a bar.
    [[nodiscard]] bool hasBars() const { return hasValues() && m_values.longest > 0; }
    /// What the bars stand for, or why there are none, in the language of the window; empty while
    /// the values are not known.
    [[nodiscard]] QString barsText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] Qt::CheckState checkState(int row) const;
    [[nodiscard]] bool hasValues() const { return !m_values.dimension.isEmpty(); }
    [[nodiscard]] QString countAndValue(const FacetEntry &entry) const;
    [[nodiscard]] QString whyNoBar(const FacetEntry &entry) const;
    [[nodiscard]] QString toolTip(const FacetEntry &entry) const;
    [[nodiscard]] QString speech(const FacetEntry &entry) const;

    Facet m_facet;
    FacetValues m_values;
    Language m_language = Language::English;
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
