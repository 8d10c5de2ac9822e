// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/facets.h"

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

signals:
    void filterRequested(const sextant::Filter &filter, const QString &stepText);
    /// The context menu of an entry.
    void menuRequested(const QString &dimension, const QString &member, const QPoint &position);
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
