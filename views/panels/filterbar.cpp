// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/filterbar.h"

#include "models/explore/drill.h"
#include "models/items/cellchoices.h"
#include "views/widgets/breadcrumb.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"

#include <QEvent>

namespace sextant {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this, 8))
    , m_crumbs(new Breadcrumb(this))
{
    m_layout->setContentsMargins(24, 12, 24, 0);
    connect(m_crumbs, &Breadcrumb::placeRequested, this, &FilterBar::placeRequested);
    retranslate();
}

void FilterBar::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // A chip may be what asked for this change: it must outlive its own signal.
        if (item->widget() != m_crumbs) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void FilterBar::showFilters(const PivotPtr &pivot, Language language)
{
    m_pivot = pivot;
    m_language = language;
    clear();
    QStringList places;
    QStringList drilled;
    if (pivot) {
        for (const DrillText &place : drillTexts(*pivot, language))
            places += place.text;
        for (const Drill &drill : openDrills(pivot->exploration))
            drilled += drill.dimension;
    }
    m_crumbs->setPlaces(places);
    if (!places.isEmpty())
        m_layout->addWidget(m_crumbs);
    const QList<FilterText> texts = pivot ? filterTexts(*pivot, language) : QList<FilterText>();
    for (const FilterText &filter : texts) {
        if (drilled.contains(filter.dimension))
            continue; // the breadcrumb says it
        auto *chip = new Chip(filter.text, this);
        chip->setToolTip(tr("Remove this filter (Delete)"));
        connect(chip, &Chip::removeRequested, this,
            [this, id = filter.dimension] { emit filterRemoveRequested(id); });
        m_layout->addWidget(chip);
        chip->show();
    }
    setVisible(!texts.isEmpty() || !places.isEmpty());
}

void FilterBar::retranslate()
{
    setAccessibleName(tr("Filters"));
    showFilters(m_pivot, m_language);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant
