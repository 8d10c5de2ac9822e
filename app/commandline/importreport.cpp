// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/importreport.h"

#include "app/commandline/texttable.h"
#include "app/commandline/tr.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Digits in groups of three, whatever the language.
QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString delimiterName(char delimiter)
{
    return delimiter == '\t' ? CommandLineTr::tr("tab") : QString(QLatin1Char(delimiter));
}

QString sumText(const ColumnReport &column)
{
    const int places = column.decimals < 0 ? 6 : column.decimals;
    return QLocale(QLocale::English).toString(column.sum, 'f', places);
}

/// What stands behind a column's name and role.
QString remark(const ColumnReport &column, const ImportReport &report)
{
    switch (column.plan.role) {
    case ColumnRole::Dimension:
    case ColumnRole::Source:
        return CommandLineTr::tr("members: %1, new: %2")
            .arg(grouped(column.distinct), grouped(column.added));
    case ColumnRole::Period:
        return CommandLineTr::tr("periods: %1, %2 to %3")
            .arg(grouped(column.distinct), report.firstPeriod.toString(),
                report.lastPeriod.toString());
    case ColumnRole::Measure: {
        const QString sum = CommandLineTr::tr("sum %1").arg(sumText(column));
        return column.missing == 0
            ? sum
            : CommandLineTr::tr("%1, %2 rows without a number").arg(sum, grouped(column.missing));
    }
    case ColumnRole::Kind:
    case ColumnRole::Ignore:
        break;
    }
    return {};
}

QStringList kindIds(Kinds kinds)
{
    QStringList ids;
    for (const Kind kind : AllKinds) {
        if (kinds.testFlag(kind))
            ids.append(kindId(kind));
    }
    return ids;
}

bool hasRole(const ImportPlan &plan, ColumnRole role)
{
    return std::ranges::find(plan.columns, role, &ColumnPlan::role) != plan.columns.end();
}

QString kindText(const ImportPlan &plan, const ImportReport &report)
{
    const QString kinds = kindIds(report.kinds).join(u", "_s);
    if (hasRole(plan, ColumnRole::Kind) || plan.kind)
        return CommandLineTr::tr("Kind: %1").arg(kinds);
    return CommandLineTr::tr("Kind: %1 (no column says it: periods that end after the date of the "
                             "file are forecasts, all others estimates)")
        .arg(kinds);
}

} // namespace

QString importText(
    const ImportPlan &plan, const ImportReport &report, bool isRehearsal, Language language)
{
    QString text
        = CommandLineTr::tr("%1: %2 bytes, %3, fields parted by \"%4\", decimals by \"%5\"")
              .arg(QFileInfo(plan.file).fileName(), grouped(report.byteCount), plan.format.encoding,
                  delimiterName(plan.format.delimiter))
              .arg(QLatin1Char(plan.format.decimal))
        + u'\n';
    QList<QStringList> table;
    for (const ColumnReport &column : report.columns) {
        const QString unit = column.plan.role == ColumnRole::Measure
            ? column.plan.unit.displayName(language)
            : QString();
        table.append({ u"  "_s + column.plan.name, columnRoleId(column.plan.role), column.id, unit,
            remark(column, report) });
    }
    text += aligned(table, 5);
    if (!report.source.isEmpty())
        text += CommandLineTr::tr("Source: %1").arg(report.source) + u'\n';
    text += kindText(plan, report) + u'\n';
    const QString rows = grouped(report.rowCount);
    if (isRehearsal) {
        text += CommandLineTr::tr("Nothing was written. Rows that the dataset %1 would have: %2.")
                    .arg(report.dataset, rows);
    } else if (report.replaced) {
        text += CommandLineTr::tr("The dataset %1 was replaced. Rows: %2.")
                    .arg(report.dataset, rows);
    } else {
        text += CommandLineTr::tr("The dataset %1 is new. Rows: %2.").arg(report.dataset, rows);
    }
    return text + u'\n';
}

QByteArray importJson(const ImportPlan &plan, const ImportReport &report, bool isRehearsal)
{
    QJsonArray columns;
    for (const ColumnReport &column : report.columns) {
        QJsonObject entry { { u"column"_s, column.plan.name },
            { u"role"_s, columnRoleId(column.plan.role) } };
        if (!column.id.isEmpty())
            entry.insert(u"id"_s, column.id);
        if (column.plan.role == ColumnRole::Measure) {
            entry.insert(u"unit"_s, column.plan.unit.id());
            entry.insert(u"missing"_s, column.missing);
            entry.insert(u"decimals"_s, column.decimals);
            entry.insert(u"sum"_s, column.sum);
        } else if (column.plan.role != ColumnRole::Ignore) {
            entry.insert(u"distinct"_s, column.distinct);
            entry.insert(u"added"_s, column.added);
        }
        columns.append(entry);
    }
    const QJsonObject object { { u"file"_s, QFileInfo(plan.file).fileName() },
        { u"dataset"_s, report.dataset }, { u"rehearsal"_s, isRehearsal },
        { u"replaced"_s, report.replaced }, { u"rows"_s, report.rowCount },
        { u"bytes"_s, report.byteCount }, { u"encoding"_s, plan.format.encoding },
        { u"delimiter"_s, QString(QLatin1Char(plan.format.delimiter)) },
        { u"decimal"_s, QString(QLatin1Char(plan.format.decimal)) },
        { u"firstPeriod"_s, report.firstPeriod.toString() },
        { u"lastPeriod"_s, report.lastPeriod.toString() }, { u"source"_s, report.source },
        { u"kinds"_s, QJsonArray::fromStringList(kindIds(report.kinds)) },
        { u"columns"_s, columns } };
    return QJsonDocument(object).toJson();
}

} // namespace sextant
