// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QString>

#include <limits>

namespace sextant {

/// A number of a chart by what it stands for: dimension → member id, `period` → `2025`. It is found
/// on whichever axes its dimensions stand. An axis none of whose dimensions is named is totalled.
///
/// `?1` and `?2` in place of a dimension stand for whichever dimension of the axes has the member;
/// only resolve() meets them.
using ChartAnchor = QMap<QString, QString>;

/// Something drawn on a chart beside its marks. A plain value: numbers that it shows are computed
/// from the pivot when it is drawn and never kept here.
struct Annotation
{
    enum class Type : quint8 {
        Growth,     ///< an arrow from `from` to `to` with the compound growth a year
        Difference, ///< an arrow with the difference of the two numbers
        Line,       ///< a line across the chart at `low`
        Band,       ///< a band across the chart from `low` to `high`
        Note,       ///< `text` beside the mark at `from`
        Event,      ///< `text` at the period of `from`
        Break,      ///< the value axis leaves out what lies between `low` and `high`
    };
    static constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

    Type type = Type::Growth;
    ChartAnchor from;
    ChartAnchor to;
    double low = NaN; ///< in the unit of the values shown
    double high = NaN;
    QString text;

    [[nodiscard]] bool isArrow() const { return type == Type::Growth || type == Type::Difference; }
    /// Absent numbers are equal to each other.
    friend bool operator==(const Annotation &a, const Annotation &b);
};

/// `growth`, `difference`, `line`, `band`, `note`, `event`, `break`.
[[nodiscard]] QString annotationTypeId(Annotation::Type type);

/// A list of objects: `type`; for arrows `from` and `to`, for a note and an event `at`, each an
/// object of member ids by dimension; for a line `value`, for a band and a break `low` and `high`;
/// `text`.
[[nodiscard]] QJsonArray toJson(const QList<Annotation> &annotations);
/// @return an error of code Malformed for an entry of unknown type or without what its type needs
[[nodiscard]] Result<QList<Annotation>> annotationsFromJson(const QJsonArray &json);

} // namespace sextant
