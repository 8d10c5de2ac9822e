// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/annotationtext.h"

#include "models/explore/chartchange.h"
#include "models/explore/numberformat.h"
#include "models/explore/periodnames.h"
#include "views/charts/marktext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// The translation context of annotations in menus and lists.
struct AnnotationMenuTr
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationMenu)
};

/// The number's members by name; by id where they do not stand on the axes now.
QString placeOf(const Pivot &pivot, const ChartAnchor &anchor, Language language)
{
    const auto found = findNumber(pivot, anchor);
    const QString name
        = found ? cellName(pivot, { found->row, found->column }, language) : QString();
    return name.isEmpty() ? anchor.values().join(u" · "_s) : name;
}

QString periodOf(const Annotation &event, Language language)
{
    const auto period = Period::parse(event.from.value(u"period"_s));
    return period.has_value() ? periodNames(*period).in(language) : QString();
}

} // namespace

QString annotationTypeName(Annotation::Type type)
{
    switch (type) {
    case Annotation::Type::Growth:
        return AnnotationMenuTr::tr("Growth arrow");
    case Annotation::Type::Difference:
        return AnnotationMenuTr::tr("Difference arrow");
    case Annotation::Type::Line:
        return AnnotationMenuTr::tr("Reference line");
    case Annotation::Type::Band:
        return AnnotationMenuTr::tr("Reference band");
    case Annotation::Type::Note:
        return AnnotationMenuTr::tr("Note on the chart");
    case Annotation::Type::Event:
        return AnnotationMenuTr::tr("Event");
    case Annotation::Type::Break:
        return AnnotationMenuTr::tr("Axis break");
    }
    return {};
}

QString annotationText(const Pivot &pivot, const Annotation &annotation, Language language)
{
    const QString name = annotationTypeName(annotation.type);
    const NumberFormat format(language);
    switch (annotation.type) {
    case Annotation::Type::Growth:
    case Annotation::Type::Difference:
        return AnnotationMenuTr::tr("%1 %2 → %3", "an arrow and its two ends")
            .arg(name, placeOf(pivot, annotation.from, language),
                placeOf(pivot, annotation.to, language));
    case Annotation::Type::Line:
        return AnnotationMenuTr::tr("%1 %2", "a reference line and its number")
            .arg(name, format.withUnit(annotation.low, pivot.unit));
    case Annotation::Type::Band:
    case Annotation::Type::Break:
        return AnnotationMenuTr::tr("%1 %2–%3", "a band or a break and its two ends")
            .arg(name, format.compact(annotation.low, pivot.unit),
                format.withUnit(annotation.high, pivot.unit));
    case Annotation::Type::Note:
        return annotation.text;
    case Annotation::Type::Event:
        return AnnotationMenuTr::tr("%1: %2", "an event: its period and its words")
            .arg(periodOf(annotation, language), annotation.text);
    }
    return {};
}

} // namespace sextant
