// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/facetspanel.h"

#include "views/panels/facetdelegate.h"
#include "views/panels/facetsection.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant {

struct FacetsPanel::Private
{
    QList<Facet> facets;
    Exploration exploration;
    Language language = Language::English;
    QScrollArea *area = nullptr;
    QWidget *content = nullptr;
    QVBoxLayout *layout = nullptr;
    QLabel *empty = nullptr;
    QList<FacetSection *> sections;
    MembersByDimension hovered;
    MembersByDimension selected;

    void showLinked();
};

void FacetsPanel::Private::showLinked()
{
    for (FacetSection *section : std::as_const(sections))
        section->setLinked(
            hovered.value(section->dimension()), selected.value(section->dimension()));
}

FacetsPanel::FacetsPanel(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->area = new QScrollArea(this);
    d->area->setWidgetResizable(true);
    d->area->setFrameShape(QFrame::NoFrame);
    d->area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->area->setFocusPolicy(Qt::NoFocus);
    d->content = new QWidget;
    d->layout = new QVBoxLayout(d->content);
    constexpr int Beside = 12 - FacetDelegate::Edge; // what is no item keeps 12 pixels
    d->layout->setContentsMargins(Beside, 4, Beside, 8);
    d->layout->setSpacing(0);
    d->empty = new QLabel(d->content);
    d->empty->setContentsMargins(FacetDelegate::Edge, 0, FacetDelegate::Edge, 0);
    d->empty->setWordWrap(true);
    d->empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    d->empty->setForegroundRole(QPalette::PlaceholderText);
    d->layout->addWidget(d->empty);
    d->layout->addStretch();
    d->area->setWidget(d->content);
    d->area->viewport()->setAutoFillBackground(false);
    d->content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->area);
    setFacets({}, {});
}

FacetsPanel::~FacetsPanel() = default;

void FacetsPanel::setFacets(const QList<Facet> &facets, const Exploration &exploration)
{
    d->facets = facets;
    d->exploration = exploration;
    QList<Facet> shown;
    for (const Facet &facet : facets) {
        // Nothing can be chosen from a single entry.
        if (facet.entries.size() > 1 || exploration.filter(facet.dimension))
            shown += facet;
    }
    d->empty->setText(tr("Filters stand here: one list for each dimension of the dataset, with "
                         "the number of rows that each choice would show. Choose a dataset to "
                         "begin."));
    d->empty->setVisible(facets.isEmpty());
    while (d->sections.size() > shown.size())
        delete d->sections.takeLast();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (i == d->sections.size()) {
            auto *section = new FacetSection(d->content);
            connect(section, &FacetSection::filterRequested, this, &FacetsPanel::filterRequested);
            connect(section, &FacetSection::menuRequested, this, &FacetsPanel::menuRequested);
            connect(section, &FacetSection::memberHovered, this, &FacetsPanel::memberHovered);
            connect(
                section, &FacetSection::revealRequested, this, [this, section](const QRect &rect) {
                    const QPoint centre = section->mapTo(d->content, rect.center());
                    d->area->ensureVisible(centre.x(), centre.y(), 0, rect.height());
                });
            d->layout->insertWidget(d->layout->count() - 1, section);
            d->sections += section;
        }
        d->sections[i]->setFacet(shown[i], exploration.filter(shown[i].dimension), d->language);
    }
    d->showLinked();
}

void FacetsPanel::setExploration(const Exploration &exploration)
{
    setFacets(QList<Facet>(d->facets), exploration);
}

void FacetsPanel::setValues(const QList<FacetValues> &values)
{
    for (FacetSection *section : std::as_const(d->sections)) {
        const auto found = std::ranges::find(values, section->dimension(), &FacetValues::dimension);
        section->setValues(found == values.end() ? FacetValues() : *found);
    }
}

void FacetsPanel::setHovered(const MembersByDimension &members)
{
    if (members == d->hovered)
        return;
    d->hovered = members;
    d->showLinked();
}

void FacetsPanel::setSelected(const MembersByDimension &members)
{
    if (members == d->selected)
        return;
    d->selected = members;
    d->showLinked();
}

void FacetsPanel::setLanguage(Language language)
{
    d->language = language;
    setFacets(d->facets, d->exploration);
}

void FacetsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setFacets(d->facets, d->exploration);
    QWidget::changeEvent(event);
}

} // namespace sextant
