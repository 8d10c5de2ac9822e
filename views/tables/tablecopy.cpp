// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablecopy.h"

#include "models/items/pivotmodel.h"
#include "models/items/roles.h"

#include <QMimeData>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

CopiedTable copiedTable(const QAbstractItemModel &model, const QList<int> &rows,
    const QList<int> &columns, const QString &unit)
{
    CopiedTable table;
    for (const int column : columns) {
        QString header = model.headerData(column, Qt::Horizontal).toString();
        const auto type = PivotModel::ColumnType(
            model.headerData(column, Qt::Horizontal, ColumnTypeRole).toInt());
        if (type == PivotModel::ColumnType::Label)
            ++table.firstNumber;
        if (type == PivotModel::ColumnType::Growth)
            header += u" (%)"_s;
        else if (type != PivotModel::ColumnType::Label && type != PivotModel::ColumnType::Source
            && !unit.isEmpty())
            header += u" ("_s + unit + u')';
        table.headers += header;
    }
    for (const int row : rows) {
        QStringList texts;
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const QString number = index.data(ExportRole).toString();
            const QString shown = index.data().toString();
            // A dash on the screen is an empty cell in a spreadsheet.
            texts += !number.isEmpty() ? number : shown == u"–" ? QString() : shown;
        }
        table.rows += texts;
    }
    return table;
}

QString toTsv(const CopiedTable &table)
{
    const auto line = [](QStringList texts) {
        for (QString &text : texts)
            text = text.simplified();
        return texts.join(u'\t');
    };
    QStringList lines = { line(table.headers) };
    for (const QStringList &row : table.rows)
        lines += line(row);
    return lines.join(u'\n') + u'\n';
}

QString toHtml(const CopiedTable &table)
{
    const auto cell = [&](const QString &tag, const QString &text, int column) {
        const QString align = column >= table.firstNumber ? u" align=\"right\""_s : QString();
        return QString(u'<' + tag + align + u'>' + text.toHtmlEscaped() + u"</"_s + tag + u'>');
    };
    QString html = u"<meta charset=\"utf-8\"><table><tr>"_s;
    for (int column = 0; column < int(table.headers.size()); ++column)
        html += cell(u"th"_s, table.headers[column], column);
    html += u"</tr>"_s;
    for (const QStringList &row : table.rows) {
        html += u"<tr>"_s;
        for (int column = 0; column < int(row.size()); ++column)
            html += cell(u"td"_s, row[column], column);
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QMimeData *toMimeData(const CopiedTable &table)
{
    auto *data = new QMimeData;
    data->setText(toTsv(table));
    data->setHtml(toHtml(table));
    return data;
}

} // namespace sextant
