// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/facets.h"
#include "models/explore/facetvalues.h"
#include "models/explore/linkedcells.h"

#include <QWidget>

#include <memory>

namespace sextant {

/// The filter lists of all dimensions: one collapsible section each with a search box, check
/// boxes, counts, and bars of the measure. Keeps the scroll position, searches and collapsed
/// sections while the facets change.
class FacetsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FacetsPanel(QWidget *parent = nullptr);
    ~FacetsPanel() override;

    /// @param exploration  what the facets were counted for; its filters are what is edited
    void setFacets(const QList<Facet> &facets, const Exploration &exploration);
    /// The same facets beside other filters, until they are counted anew.
    void setExploration(const Exploration &exploration);
    /// What the entries come to in the measure. Until there are others, the values of before stay
    /// where the entries do. @param values  dimensions without any have no bars
    void setValues(const QList<FacetValues> &values);
    void setLanguage(Language language);
    /// Members whose numbers are hovered, or selected, in chart or table.
    void setHovered(const MembersByDimension &members);
    void setSelected(const MembersByDimension &members);

signals:
    /// The filter to set for its dimension; without members the dimension's filter is removed.
    /// @param stepText  what was done, for the undo menu: `Filter Vendor to Amazon`
    void filterRequested(const sextant::Filter &filter, const QString &stepText);

    /// The pointer is on an entry; empty: on none any more.
    void memberHovered(const QString &dimension, const QString &member);
    /// The context menu of a member at a place on the screen.
    void menuRequested(const QString &dimension, const QString &member, const QPoint &position);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
