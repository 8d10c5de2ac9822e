// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/inspectorpanel.h"

#include "views/panels/annotationeditor.h"
#include "views/panels/inspectorlook.h"
#include "views/panels/inspectornumbers.h"
#include "views/panels/inspectororder.h"
#include "views/panels/sectiontitle.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sextant {

struct InspectorPanel::Private
{
    InspectorPanel *q = nullptr;
    InspectorContext context;
    QList<InspectorSection *> sections; ///< from top to bottom
    SectionTitle *drawnTitle = nullptr;
    AnnotationEditor *annotations = nullptr;

    void build();
    void addScrolling(QWidget *content);
    void retranslate();
    void show();
    void edit(const InspectorContext::Change &change, const QString &stepText,
        const QString &mergeKey = {});
};

void InspectorPanel::Private::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    const auto add = [&](InspectorSection *section) {
        if (column->count() > 0)
            column->addSpacing(8);
        column->addWidget(section);
        sections += section;
    };
    add(new InspectorLook(context, content));
    add(new InspectorNumbers(context, content));
    add(new InspectorTime(context, content));
    add(new InspectorOrder(context, content));
    column->addSpacing(8);
    drawnTitle = new SectionTitle({}, content);
    drawnTitle->setMinor(true);
    annotations = new AnnotationEditor(content);
    column->addWidget(drawnTitle);
    column->addWidget(annotations);
    add(new InspectorTexts(context, content));
    column->addStretch();
    addScrolling(content);
    connect(annotations, &AnnotationEditor::edited, q,
        [this](const QList<Annotation> &changed, const QString &stepText) {
            edit([&](Exploration &e) { e.annotations = changed; }, stepText);
        });
}

void InspectorPanel::Private::addScrolling(QWidget *content)
{
    auto *area = new QScrollArea(q);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(q);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

void InspectorPanel::Private::edit(
    const InspectorContext::Change &change, const QString &stepText, const QString &mergeKey)
{
    Exploration edited = context.exploration;
    change(edited);
    // Small charts are the parts of the first of several rows; else nothing would show them.
    if (edited.rows.size() < 2 || edited.rows.first() != edited.multiples) {
        edited.multiples.clear();
        edited.freeAxis = false;
    }
    if (!(edited == context.exploration))
        emit q->explorationEdited(edited, stepText, mergeKey);
}

void InspectorPanel::Private::retranslate()
{
    for (InspectorSection *section : std::as_const(sections))
        section->retranslate();
    drawnTitle->setText(InspectorPanel::tr("On the chart"));
    show();
}

void InspectorPanel::Private::show()
{
    for (InspectorSection *section : std::as_const(sections))
        section->showContext();
    annotations->setAnnotations(context.exploration.annotations);
}

InspectorPanel::InspectorPanel(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->context.edit = [this](const InspectorContext::Change &change, const QString &stepText,
                          const QString &mergeKey) { d->edit(change, stepText, mergeKey); };
    d->build();
    d->retranslate();
}

InspectorPanel::~InspectorPanel() = default;

void InspectorPanel::setContext(const Dataset &dataset, const QList<Dimension> &dimensions,
    const QList<Period> &periods, const QStringList &currencies)
{
    InspectorContext &context = d->context;
    context.dataset = dataset;
    context.dimensions = dimensions;
    context.periods.clear();
    for (const Period &period : periods) {
        if (period.isValid())
            context.periods += period;
    }
    context.currencies = currencies;
    d->annotations->setPeriods(context.periods);
    setEnabled(!dataset.id.isEmpty());
    d->show();
}

void InspectorPanel::setPivot(const PivotPtr &pivot)
{
    d->context.pivot = pivot;
    d->annotations->setPivot(pivot);
}

void InspectorPanel::setExploration(const Exploration &exploration)
{
    d->context.exploration = exploration;
    d->show();
}

void InspectorPanel::setLanguage(Language language)
{
    d->context.language = language;
    d->annotations->setLanguage(language);
    d->show();
}

void InspectorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant
