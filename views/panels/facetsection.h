// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/facets.h"
#include "models/explore/facetvalues.h"

#include <QSet>
#include <QWidget>

#include <memory>

namespace sextant {

/// One facet: heading, search box (where there are many entries) and the checklist.
class FacetSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FacetSection(QWidget *parent = nullptr);
    ~FacetSection() override;

    /// @param filter  the dimension's filter in the exploration; null for none
    void setFacet(const Facet &facet, const Filter *filter, Language language);
    [[nodiscard]] QString dimension() const;
    /// What the entries come to; those of another dimension mean: not known.
    void setValues(const FacetValues &values);
    /// Members that are hovered or selected elsewhere.
    void setLinked(const QSet<QString> &hovered, const QSet<QString> &selected);

signals:
    void filterRequested(const sextant::Filter &filter, const QString &stepText);
    /// The context menu of an entry.
    void menuRequested(const QString &dimension, const QString &member, const QPoint &position);
    /// The pointer is on an entry; empty: on none any more.
    void memberHovered(const QString &dimension, const QString &member);
    /// The entry at this rectangle (in this widget) should be scrolled into view.
    void revealRequested(const QRect &rect);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
