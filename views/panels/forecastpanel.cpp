// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/forecastpanel.h"

#include "models/explore/reading.h"
#include "models/items/shownseries.h"
#include "views/panels/claimslist.h"
#include "views/panels/growthcalculator.h"
#include "views/panels/sectiontitle.h"
#include "views/panels/seriesforecast.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sextant {

struct ForecastPanel::Private
{
    PivotPtr pivot;
    CellSet selection;
    QList<ImpliedGrowth> claims;
    QList<Dimension> dimensions;
    Language language = Language::English;

    SectionTitle *seriesTitle = nullptr;
    SectionTitle *calculatorTitle = nullptr;
    SectionTitle *claimsTitle = nullptr;
    SeriesForecast *series = nullptr;
    GrowthCalculator *calculator = nullptr;
    ClaimsList *claimsList = nullptr;

    void retranslate();
    void showSeries();
    void showClaims();
};

void ForecastPanel::Private::retranslate()
{
    seriesTitle->setText(ForecastPanel::tr("Series"));
    seriesTitle->setToolTip(ForecastPanel::tr("Carry the shown series forward"));
    calculatorTitle->setText(ForecastPanel::tr("Calculator"));
    calculatorTitle->setToolTip(ForecastPanel::tr("Answer questions about growth"));
    claimsTitle->setText(ForecastPanel::tr("Published against implied"));
    claimsTitle->setToolTip(
        ForecastPanel::tr("Growth rates as stated, beside those that the end points imply"));
}

void ForecastPanel::Private::showSeries()
{
    series->setSeries(pivot ? shownSeries(*pivot, selection, language) : ShownSeries(),
        pivot ? pivot->unit : Unit(), language);
    calculator->setLanguage(language);
    // People calculate with what they read.
    QList<DatedValue> selected = pivot ? selectedValues(*pivot, selection) : QList<DatedValue>();
    const Reading reading = pivot ? readingOf(*pivot, language) : Reading();
    for (DatedValue &each : selected)
        each.value = reading.written(each.value);
    calculator->setSelected(selected);
}

void ForecastPanel::Private::showClaims()
{
    QList<Dimension> names = dimensions;
    if (pivot)
        names += pivot->dimensions;
    claimsList->setClaims(claims, names, language);
}

ForecastPanel::ForecastPanel(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    const auto addSection = [&](SectionTitle *&title, QWidget *section) {
        title = new SectionTitle({}, content);
        title->setCollapsible(true);
        column->addWidget(title);
        column->addWidget(section);
        column->addSpacing(8);
        connect(title, &QAbstractButton::toggled, section, &QWidget::setVisible);
    };
    d->series = new SeriesForecast(content);
    d->calculator = new GrowthCalculator(content);
    d->claimsList = new ClaimsList(content);
    addSection(d->seriesTitle, d->series);
    addSection(d->calculatorTitle, d->calculator);
    addSection(d->claimsTitle, d->claimsList);
    column->addStretch();

    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(d->series, &SeriesForecast::forecastEdited, this, &ForecastPanel::forecastEdited);
    connect(d->series, &SeriesForecast::saveRequested, this, &ForecastPanel::saveRequested);
    d->retranslate();
}

ForecastPanel::~ForecastPanel() = default;

void ForecastPanel::setPivot(const PivotPtr &pivot, const CellSet &selection)
{
    const bool isOther = pivot != d->pivot;
    d->pivot = pivot;
    d->selection = selection;
    d->showSeries();
    // Without names of its own the list reads those of the pivot.
    if (isOther && d->dimensions.isEmpty())
        d->showClaims();
}

void ForecastPanel::setSpec(const std::optional<ForecastSpec> &spec)
{
    d->series->setSpec(spec);
}

void ForecastPanel::startOver()
{
    d->series->startOver();
}

void ForecastPanel::setClaims(
    const QList<ImpliedGrowth> &claims, const QList<Dimension> &dimensions)
{
    d->claims = claims;
    d->dimensions = dimensions;
    d->showClaims();
}

void ForecastPanel::setLanguage(Language language)
{
    d->language = language;
    d->showSeries();
    d->showClaims();
}

void ForecastPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant
