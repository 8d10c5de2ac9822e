// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/pivotprint.h"
#include "app/commandline/texttable.h"
#include "app/commandline/tr.h"
#include "models/explore/numberformat.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Collects what the marks in the cells mean, so that only those in use are explained.
struct Marks
{
    bool hasPartial = false;
    bool hasIncomplete = false;
    bool hasNotAdditive = false;
    Kinds kinds;
};

/// The letter behind a number that is not an actual, as in `2026E`.
QString kindMark(Kinds kinds)
{
    switch (kinds ? softest(kinds) : Kind::Actual) {
    case Kind::Actual:
        return {};
    case Kind::Estimate:
        return u"e"_s;
    case Kind::Forecast:
        return u"f"_s;
    case Kind::Assumption:
        return u"a"_s;
    }
    return {};
}

/// A number to read: six significant digits, but never less than the whole number. The exact
/// figures are in the other formats.
QString readable(double value, const NumberFormat &format)
{
    constexpr int Digits = 6;
    const double size = std::abs(value);
    const int whole = size < 1 ? 0 : int(std::floor(std::log10(size)));
    const double scale = std::pow(10.0, std::max(0, Digits - 1 - whole));
    return format.exact(std::round(value * scale) / scale, Unit());
}

QString qualified(const QString &number, Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Approx:
        return u"≈"_s + number;
    case Qualifier::MoreThan:
        return u">"_s + number;
    case Qualifier::LessThan:
        return u"<"_s + number;
    default:
        return number;
    }
}

QString cellText(const PivotCell &cell, const NumberFormat &format, Marks &marks)
{
    const bool isIncomplete = cell.qualifier == Qualifier::Incomplete;
    marks.hasIncomplete = marks.hasIncomplete || isIncomplete;
    switch (cell.state) {
    case CellState::Value:
    case CellState::Partial: {
        QString text = qualified(readable(cell.value, format), cell.qualifier);
        text += kindMark(cell.kinds);
        marks.kinds |= cell.kinds;
        if (!cell.unit.isEmpty())
            text += u' ' + cell.unit;
        if (cell.state == CellState::Partial) {
            marks.hasPartial = true;
            text += u'*';
        }
        return isIncomplete ? text + u'†' : text;
    }
    case CellState::Missing:
        return isIncomplete ? u"–†"_s : u"–"_s;
    case CellState::NotAdditive:
        marks.hasNotAdditive = true;
        return u"–‡"_s;
    case CellState::Conflict:
        return CommandLineTr::tr("%1 values").arg(cell.numbers.size());
    }
    return {};
}

QString labelOf(const AxisLabel &label, Labels labels, Language language)
{
    QStringList parts;
    for (const AxisMember &member : label)
        parts.append(labelText(member, labels, language));
    return parts.join(u" · "_s);
}

/// The numbers of a conflict, one a line, each with its source.
QString conflictLines(const Pivot &pivot, const PivotCell &cell, Labels labels,
    const NumberFormat &format, Marks &marks)
{
    QStringList values;
    QStringList origins;
    int widest = 0;
    for (const CellNumber &number : cell.numbers) {
        const Unit unit = number.rate == 1 ? Unit(number.unit) : pivot.valueUnit;
        values.append(qualified(format.exact(number.value, unit), number.qualifier) + u' '
            + kindMark(number.kind));
        widest = std::max(widest, textWidth(values.last()));
        marks.kinds |= number.kind;
        const Source *source = pivot.source(number.source);
        origins.append(source && labels == Labels::Names ? source->shortName() : number.source);
        if (number.parts > 1)
            origins.last() += u' ' + CommandLineTr::tr("(sum of %1)").arg(number.parts);
    }
    QString text;
    for (qsizetype i = 0; i < values.size(); ++i)
        text += u"  "_s + padded(values[i], widest, true) + u"  "_s + origins[i] + u'\n';
    return text;
}

/// Every conflict under the name of its cell.
QString conflicts(const Pivot &pivot, Labels labels, const NumberFormat &format, Marks &marks)
{
    QString text;
    for (int row = 0; row < pivot.rowCount(); ++row) {
        for (int column = 0; column < pivot.columnCount(); ++column) {
            const PivotCell &cell = pivot.cell(row, column);
            if (cell.state != CellState::Conflict)
                continue;
            QStringList where { labelOf(pivot.rows.labels[row], labels, format.language()),
                labelOf(pivot.columns.labels[column], labels, format.language()) };
            where.removeAll(QString());
            text += u'\n' + where.join(u" · "_s) + (where.isEmpty() ? u""_s : u":\n"_s)
                + conflictLines(pivot, cell, labels, format, marks);
        }
    }
    return text;
}

QString footer(const Pivot &pivot, const Marks &marks)
{
    QStringList lines;
    QStringList kinds;
    if (marks.kinds.testFlag(Kind::Estimate))
        kinds.append(CommandLineTr::tr("e estimate"));
    if (marks.kinds.testFlag(Kind::Forecast))
        kinds.append(CommandLineTr::tr("f forecast"));
    if (marks.kinds.testFlag(Kind::Assumption))
        kinds.append(CommandLineTr::tr("a assumption"));
    if (!kinds.isEmpty())
        lines.append(kinds.join(u" · "_s));
    if (marks.hasPartial) {
        lines.append(
            CommandLineTr::tr("* a sum of the parts that are known, which need not be all"));
    }
    if (marks.hasIncomplete)
        lines.append(CommandLineTr::tr("† incomplete: some parts are missing"));
    if (marks.hasNotAdditive)
        lines.append(CommandLineTr::tr("‡ several numbers that must not be added"));
    for (const QString &note : pivot.notes)
        lines.append(note);
    QStringList sources;
    for (const Source &source : pivot.sources) {
        if (!sources.contains(source.shortName()))
            sources.append(source.shortName());
    }
    if (!sources.isEmpty())
        lines.append(CommandLineTr::tr("Source: %1").arg(sources.join(u"; "_s)));
    return lines.isEmpty() ? QString() : u'\n' + lines.join(u'\n') + u'\n';
}

} // namespace

QString pivotText(const Pivot &pivot, Labels labels, Language language, bool withTotals)
{
    const NumberFormat format(language);
    const bool hasColumns = !pivot.columns.dimensions.isEmpty();
    const QString total = labels == Labels::Ids ? u"total"_s : CommandLineTr::tr("Total");
    Marks marks;

    QStringList header;
    for (const QString &id : pivot.rows.dimensions) {
        const Dimension *dimension = pivot.dimension(id);
        if (labels == Labels::Ids)
            header.append(id);
        else
            header.append(dimension ? dimension->names.in(language) : CommandLineTr::tr("Period"));
    }
    const QString measure
        = labels == Labels::Ids ? pivot.measure.id : pivot.measure.names.in(language);
    for (const AxisLabel &label : pivot.columns.labels)
        header.append(hasColumns ? labelOf(label, labels, language) : measure);
    if (withTotals && hasColumns)
        header.append(total);

    QList<QStringList> table { header };
    for (int row = 0; row < pivot.rowCount(); ++row) {
        QStringList line;
        for (const AxisMember &member : pivot.rows.labels[row])
            line.append(labelText(member, labels, language));
        for (int column = 0; column < pivot.columnCount(); ++column)
            line.append(cellText(pivot.cell(row, column), format, marks));
        if (withTotals && hasColumns)
            line.append(cellText(pivot.rowTotals[row], format, marks));
        table.append(line);
    }
    if (withTotals && !pivot.rows.dimensions.isEmpty()) {
        QStringList line { total };
        while (line.size() < pivot.rows.dimensions.size())
            line.append(QString());
        for (const PivotCell &cell : pivot.columnTotals)
            line.append(cellText(cell, format, marks));
        if (hasColumns)
            line.append(cellText(pivot.grandTotal, format, marks));
        table.append(line);
    }

    const QString dataset
        = labels == Labels::Ids ? pivot.dataset.id : pivot.dataset.names.in(language);
    QString title = dataset + u" · "_s + measure;
    if (const QString unit = pivot.unit.displayName(language); !unit.isEmpty())
        title += u" ("_s + unit + u')';
    const QString body
        = aligned(table, pivot.rows.dimensions.size()) + conflicts(pivot, labels, format, marks);
    return title + u"\n\n"_s + body + footer(pivot, marks);
}

} // namespace sextant
