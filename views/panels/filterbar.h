// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QWidget>

namespace sextant {

class Breadcrumb;
class FlowLayout;

/// What a look is narrowed to, above its chart: where one has drilled to as a breadcrumb, and every
/// other filter as a chip that takes it back. Hidden where there is neither.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// @param pivot  null for nothing
    void showFilters(const PivotPtr &pivot, Language language);

signals:
    /// @param dimension  whose filter shall go; `period` for the range of periods
    void filterRemoveRequested(const QString &dimension);
    /// A place of the breadcrumb. @param depth  0: above everything
    void placeRequested(int depth);

protected:
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void retranslate();

    FlowLayout *m_layout;
    Breadcrumb *m_crumbs;
    PivotPtr m_pivot;
    Language m_language = Language::English;
};

} // namespace sextant
