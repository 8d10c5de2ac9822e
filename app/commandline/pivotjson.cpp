// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/pivotprint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray kindsOf(Kinds kinds)
{
    QJsonArray array;
    for (const Kind kind : AllKinds) {
        if (kinds.testFlag(kind))
            array.append(kindId(kind));
    }
    return array;
}

/// Writes one pivot with one way of naming members.
class JsonWriter
{
public:
    JsonWriter(const Pivot &pivot, Labels labels, Language language)
        : m_pivot(pivot)
        , m_labels(labels)
        , m_language(language)
    {
    }

    [[nodiscard]] QJsonObject write() const
    {
        QJsonArray cells;
        for (int row = 0; row < m_pivot.rowCount(); ++row) {
            for (int column = 0; column < m_pivot.columnCount(); ++column) {
                QJsonObject object = cell(m_pivot.cell(row, column));
                object.insert(u"row"_s, label(m_pivot.rows.labels[row]));
                object.insert(u"column"_s, label(m_pivot.columns.labels[column]));
                cells.append(object);
            }
        }
        return {
            { u"dataset"_s, m_pivot.dataset.id },
            { u"measure"_s, m_pivot.measure.id },
            { u"unit"_s, m_pivot.unit.id() },
            { u"rowDimensions"_s, QJsonArray::fromStringList(m_pivot.rows.dimensions) },
            { u"columnDimensions"_s, QJsonArray::fromStringList(m_pivot.columns.dimensions) },
            { u"rows"_s, labels(m_pivot.rows) },
            { u"columns"_s, labels(m_pivot.columns) },
            { u"cells"_s, cells },
            { u"totals"_s, totals() },
            { u"notes"_s, QJsonArray::fromStringList(m_pivot.notes) },
        };
    }

private:
    [[nodiscard]] QJsonValue label(const AxisLabel &label) const
    {
        if (label.isEmpty())
            return QJsonValue::Null;
        if (label.size() == 1)
            return labelText(label.first(), m_labels, m_language);
        QJsonArray parts;
        for (const AxisMember &member : label)
            parts.append(labelText(member, m_labels, m_language));
        return parts;
    }

    [[nodiscard]] QJsonArray labels(const PivotAxis &axis) const
    {
        QJsonArray array;
        for (const AxisLabel &each : axis.labels) {
            if (!each.isEmpty())
                array.append(label(each));
        }
        return array;
    }

    [[nodiscard]] QJsonObject value(const CellNumber &from) const
    {
        QJsonObject members;
        for (qsizetype i = 0; i < m_pivot.numberDimensions.size(); ++i)
            members.insert(m_pivot.numberDimensions[i], textOrNull(from.members.value(i)));
        QJsonObject object {
            { u"value"_s, number(from.value) },
            { u"source"_s, from.source },
            { u"kind"_s, kindId(from.kind) },
            { u"qualifier"_s, textOrNull(qualifierId(from.qualifier)) },
            { u"period"_s, textOrNull(from.period.toString()) },
            { u"unit"_s, from.unit },
            { u"note"_s, textOrNull(from.note) },
            { u"members"_s, members },
        };
        if (from.parts > 1)
            object.insert(u"parts"_s, from.parts);
        if (from.rate != 1) {
            object.insert(u"published"_s, number(from.published));
            object.insert(u"rate"_s, number(from.rate));
        }
        if (std::isfinite(from.low) || std::isfinite(from.high)) {
            object.insert(u"low"_s, number(from.low));
            object.insert(u"high"_s, number(from.high));
        }
        return object;
    }

    [[nodiscard]] QJsonObject cell(const PivotCell &from) const
    {
        QJsonArray values;
        for (const CellNumber &each : from.numbers)
            values.append(value(each));
        QJsonObject object {
            { u"value"_s, number(from.value) },
            { u"state"_s, cellStateId(from.state) },
            { u"kinds"_s, kindsOf(from.kinds) },
            { u"sources"_s, QJsonArray::fromStringList(from.sources) },
            { u"qualifier"_s, textOrNull(qualifierId(from.qualifier)) },
            { u"values"_s, values },
        };
        if (!from.unit.isEmpty())
            object.insert(u"unit"_s, from.unit);
        if (from.isScenario)
            object.insert(u"scenario"_s, true);
        if (std::isfinite(from.low) || std::isfinite(from.high)) {
            object.insert(u"low"_s, number(from.low));
            object.insert(u"high"_s, number(from.high));
        }
        return object;
    }

    [[nodiscard]] QJsonObject totals() const
    {
        QJsonArray rows;
        for (int row = 0; row < m_pivot.rowCount(); ++row) {
            QJsonObject object = cell(m_pivot.rowTotals[row]);
            object.insert(u"row"_s, label(m_pivot.rows.labels[row]));
            rows.append(object);
        }
        QJsonArray columns;
        for (int column = 0; column < m_pivot.columnCount(); ++column) {
            QJsonObject object = cell(m_pivot.columnTotals[column]);
            object.insert(u"column"_s, label(m_pivot.columns.labels[column]));
            columns.append(object);
        }
        return { { u"rows"_s, rows }, { u"columns"_s, columns },
            { u"grand"_s, cell(m_pivot.grandTotal) } };
    }

    const Pivot &m_pivot;
    Labels m_labels;
    Language m_language;
};

} // namespace

QByteArray pivotJson(const Pivot &pivot, Labels labels, Language language)
{
    return QJsonDocument(JsonWriter(pivot, labels, language).write())
        .toJson(QJsonDocument::Indented);
}

} // namespace sextant
