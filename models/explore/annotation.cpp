// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/annotation.h"

#include "models/explore/tr.h"

#include <QJsonObject>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr Annotation::Type AllTypes[] = { Annotation::Type::Growth, Annotation::Type::Difference,
    Annotation::Type::Line, Annotation::Type::Band, Annotation::Type::Note, Annotation::Type::Event,
    Annotation::Type::Break };

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

QJsonObject toJson(const ChartAnchor &anchor)
{
    QJsonObject object;
    for (auto it = anchor.begin(); it != anchor.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// Nothing unless it is an object of texts with at least one member.
std::optional<ChartAnchor> anchorFrom(const QJsonValue &value)
{
    ChartAnchor anchor;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return std::nullopt;
        anchor.insert(it.key(), it.value().toString());
    }
    return anchor.isEmpty() ? std::nullopt : std::optional(anchor);
}

std::optional<Annotation::Type> typeFrom(const QString &id)
{
    for (const Annotation::Type type : AllTypes) {
        if (annotationTypeId(type) == id)
            return type;
    }
    return std::nullopt;
}

std::optional<Annotation> annotationFrom(const QJsonObject &object)
{
    const auto type = typeFrom(object.value(u"type"_s).toString());
    if (!type)
        return std::nullopt;
    Annotation annotation;
    annotation.type = *type;
    annotation.text = object.value(u"text"_s).toString();
    const auto anchor = [&](const QString &name, ChartAnchor &target) {
        const auto found = anchorFrom(object.value(name));
        target = found.value_or(ChartAnchor());
        return found.has_value();
    };
    const auto number = [&](const QString &name, double &target) {
        target = object.value(name).toDouble(Annotation::NaN);
        return std::isfinite(target);
    };
    bool isWhole = false;
    switch (*type) {
    case Annotation::Type::Growth:
    case Annotation::Type::Difference:
        isWhole = anchor(u"from"_s, annotation.from) && anchor(u"to"_s, annotation.to);
        break;
    case Annotation::Type::Line:
        isWhole = number(u"value"_s, annotation.low);
        break;
    case Annotation::Type::Band:
        isWhole = number(u"low"_s, annotation.low) && number(u"high"_s, annotation.high)
            && annotation.low <= annotation.high;
        break;
    case Annotation::Type::Break:
        isWhole = number(u"low"_s, annotation.low) && number(u"high"_s, annotation.high)
            && annotation.low < annotation.high;
        break;
    case Annotation::Type::Note:
    case Annotation::Type::Event:
        isWhole = anchor(u"at"_s, annotation.from) && !annotation.text.isEmpty();
        break;
    }
    return isWhole ? std::optional(annotation) : std::nullopt;
}

} // namespace

bool operator==(const Annotation &a, const Annotation &b)
{
    return a.type == b.type && a.from == b.from && a.to == b.to && isSame(a.low, b.low)
        && isSame(a.high, b.high) && a.text == b.text;
}

QString annotationTypeId(Annotation::Type type)
{
    switch (type) {
    case Annotation::Type::Growth:
        return u"growth"_s;
    case Annotation::Type::Difference:
        return u"difference"_s;
    case Annotation::Type::Line:
        return u"line"_s;
    case Annotation::Type::Band:
        return u"band"_s;
    case Annotation::Type::Note:
        return u"note"_s;
    case Annotation::Type::Event:
        return u"event"_s;
    case Annotation::Type::Break:
        return u"break"_s;
    }
    return {};
}

QJsonArray toJson(const QList<Annotation> &annotations)
{
    QJsonArray array;
    for (const Annotation &annotation : annotations) {
        QJsonObject object { { u"type"_s, annotationTypeId(annotation.type) } };
        if (annotation.isArrow()) {
            object.insert(u"from"_s, toJson(annotation.from));
            object.insert(u"to"_s, toJson(annotation.to));
        } else if (annotation.type == Annotation::Type::Line) {
            object.insert(u"value"_s, annotation.low);
        } else if (annotation.type == Annotation::Type::Band
            || annotation.type == Annotation::Type::Break) {
            object.insert(u"low"_s, annotation.low);
            object.insert(u"high"_s, annotation.high);
        } else {
            object.insert(u"at"_s, toJson(annotation.from));
        }
        if (!annotation.text.isEmpty())
            object.insert(u"text"_s, annotation.text);
        array.append(object);
    }
    return array;
}

Result<QList<Annotation>> annotationsFromJson(const QJsonArray &json)
{
    QList<Annotation> annotations;
    for (const auto &element : json) {
        const auto annotation = annotationFrom(element.toObject());
        if (!annotation) {
            return failure(ErrorCode::Malformed,
                ExploreTr::tr("What is drawn on the chart as number %1 cannot be read.")
                    .arg(annotations.size() + 1));
        }
        annotations += *annotation;
    }
    return annotations;
}

} // namespace sextant
