// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/csvwriter.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int Digits = 15;

QString quoted(const QString &field)
{
    const bool needsQuotes = std::any_of(field.begin(), field.end(),
        [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    if (!needsQuotes)
        return field;
    QString inner = field;
    inner.replace(u'"', u"\"\""_s);
    return u'"' + inner + u'"';
}

QString number(const PivotCell &cell)
{
    return cell.hasValue() ? QString::number(cell.value, 'g', Digits) : QString();
}

/// A name as it is written; where Excel reads the file, never a formula.
QString safeText(const QString &text, const CsvOptions &options)
{
    static const QString starters = u"=+-@\t\r"_s;
    const bool isFormula = !text.isEmpty() && starters.contains(text.front());
    return options.isForExcel && isFormula ? u'\'' + text : text;
}

QString memberText(const AxisMember &member, const CsvOptions &options)
{
    return options.usesIds ? member.id : member.names.in(options.language);
}

QString columnText(const Pivot &pivot, int column, const CsvOptions &options)
{
    if (pivot.columns.dimensions.isEmpty())
        return pivot.measure.id;
    QStringList parts;
    for (const AxisMember &member : pivot.columns.labels[column])
        parts += memberText(member, options);
    return safeText(parts.join(u" · "_s), options);
}

QString totalText(const CsvOptions &options)
{
    return options.usesIds ? u"total"_s
                           : Names { u"Total"_s, u"合计"_s, u"合計"_s }.in(options.language);
}

void addLine(QByteArray &out, const QStringList &fields)
{
    QStringList escaped;
    for (const QString &field : fields)
        escaped += quoted(field);
    out += escaped.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray toCsv(const Pivot &pivot, const CsvOptions &options)
{
    const bool hasTotalColumn = options.hasTotals && !pivot.columns.dimensions.isEmpty();
    QByteArray out = options.isForExcel ? QByteArrayLiteral("\xef\xbb\xbf") : QByteArray();
    QStringList header = pivot.rows.dimensions;
    for (int column = 0; column < pivot.columnCount(); ++column)
        header += columnText(pivot, column, options);
    if (hasTotalColumn)
        header += totalText(options);
    addLine(out, header);

    for (int row = 0; row < pivot.rowCount(); ++row) {
        QStringList fields;
        for (const AxisMember &member : pivot.rows.labels[row])
            fields += safeText(memberText(member, options), options);
        for (int column = 0; column < pivot.columnCount(); ++column)
            fields += number(pivot.cell(row, column));
        if (hasTotalColumn)
            fields += number(pivot.rowTotals.value(row));
        addLine(out, fields);
    }
    if (options.hasTotals && !pivot.rows.dimensions.isEmpty()) {
        QStringList fields { totalText(options) };
        fields.resize(pivot.rows.dimensions.size());
        for (int column = 0; column < pivot.columnCount(); ++column)
            fields += number(pivot.columnTotals.value(column));
        if (hasTotalColumn)
            fields += number(pivot.grandTotal);
        addLine(out, fields);
    }
    return out;
}

} // namespace sextant
