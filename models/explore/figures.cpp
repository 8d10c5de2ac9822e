// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/figures.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString numberText(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 15) : QString();
}

QString kindsOf(const PivotCell &cell)
{
    QStringList words;
    for (const Kind kind : AllKinds) {
        if (cell.kinds & kind)
            words += kindId(kind);
    }
    if (cell.isScenario)
        words += u"computed"_s;
    return words.join(u'+');
}

void addFigure(
    QList<Figure> &figures, const PivotCell &cell, const QString &row, const QString &column)
{
    if (cell.state == CellState::Missing && !cell.hasValue())
        return;
    Figure figure;
    figure.row = row;
    figure.column = column;
    figure.value = cell.value;
    figure.low = cell.low;
    figure.high = cell.high;
    figure.state = cellStateId(cell.state);
    figure.kinds = kindsOf(cell);
    figure.unit = cell.unit;
    if (cell.state == CellState::Conflict) {
        for (const CellNumber &number : cell.numbers)
            figure.several += number.value;
        std::ranges::sort(figure.several);
    }
    figures += figure;
}

/// A figure as one line: its place first.
QString lineOf(const Figure &figure)
{
    QStringList several;
    for (const double value : figure.several)
        several += numberText(value);
    return QStringList { numberText(figure.value), numberText(figure.low), numberText(figure.high),
        several.join(u' '), figure.state, figure.kinds, figure.unit }
        .join(u'\t');
}

/// The place of a figure without its number.
Figure emptyPlace(const Figure &figure)
{
    Figure empty;
    empty.row = figure.row;
    empty.column = figure.column;
    return empty;
}

QString placeOf(const Figure &figure)
{
    return figure.row + u'\t' + figure.column;
}

QString nameAlong(const PivotAxis &axis, const QString &place, Language language)
{
    for (int i = 0; i < int(axis.labels.size()); ++i) {
        if (figurePlace(axis.labels[i]) == place)
            return axis.text(i, language);
    }
    return place;
}

} // namespace

QString figurePlace(const AxisLabel &label)
{
    QStringList ids;
    for (const AxisMember &member : label)
        ids += member.id;
    return ids.join(u'/');
}

QList<Figure> figuresOf(const Pivot &pivot)
{
    QStringList columns;
    for (const AxisLabel &label : pivot.columns.labels)
        columns += figurePlace(label);
    QList<Figure> figures;
    for (int row = 0; row < pivot.rowCount(); ++row) {
        const QString place = figurePlace(pivot.rows.labels[row]);
        for (int column = 0; column < pivot.columnCount(); ++column)
            addFigure(figures, pivot.cell(row, column), place, columns[column]);
    }
    const bool hasColumns = !pivot.columns.dimensions.isEmpty();
    for (int row = 0; hasColumns && row < int(pivot.rowTotals.size()); ++row) {
        addFigure(figures, pivot.rowTotals[row], figurePlace(pivot.rows.labels[row]),
            QString(TotalPlace));
    }
    for (int column = 0; column < int(pivot.columnTotals.size()); ++column)
        addFigure(figures, pivot.columnTotals[column], QString(TotalPlace), columns[column]);
    return figures;
}

QString figuresHash(const QList<Figure> &figures, const QString &unit)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(unit.toUtf8());
    for (const Figure &figure : figures)
        hash.addData((u'\n' + placeOf(figure) + u'\t' + lineOf(figure)).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

bool FigureChange::isNumber() const
{
    return numberText(before.value) != numberText(after.value) || before.several != after.several;
}

double FigureChange::percent() const
{
    if (!before.hasValue() || !after.hasValue() || before.value == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return (after.value - before.value) / std::abs(before.value) * 100;
}

QList<FigureChange> figureChanges(const QList<Figure> &before, const QList<Figure> &after)
{
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < before.size(); ++i)
        known.insert(placeOf(before[i]), i);
    QList<FigureChange> changes;
    for (const Figure &figure : after) {
        const auto found = known.constFind(placeOf(figure));
        if (found == known.constEnd()) {
            changes += FigureChange { emptyPlace(figure), figure };
            continue;
        }
        const Figure &old = before[*found];
        if (lineOf(old) != lineOf(figure))
            changes += FigureChange { old, figure };
        known.erase(found);
    }
    for (const Figure &figure : before) {
        if (known.contains(placeOf(figure)))
            changes += FigureChange { figure, emptyPlace(figure) };
    }
    return changes;
}

QString figureName(const Figure &figure, const Pivot *pivot, Language language)
{
    QStringList parts;
    const auto add = [&](const PivotAxis &axis, const QString &place) {
        if (!place.isEmpty() && place != TotalPlace)
            parts += nameAlong(axis, place, language);
    };
    const PivotAxis none;
    add(pivot ? pivot->rows : none, figure.row);
    add(pivot ? pivot->columns : none, figure.column);
    return parts.join(u", "_s);
}

} // namespace sextant
