// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/numbersmodel.h"

#include "models/explore/numberformat.h"
#include "models/explore/periodnames.h"
#include "models/items/celltext.h"
#include "models/items/roles.h"

#include <algorithm>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

NumbersModel::NumbersModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void NumbersModel::setCell(const PivotPtr &pivot, const PivotCell &cell, Language language)
{
    beginResetModel();
    m_pivot = pivot;
    m_numbers = pivot ? cell.numbers : QList<CellNumber>();
    m_language = language;
    if (cell.state == CellState::Conflict) {
        std::stable_sort(m_numbers.begin(), m_numbers.end(),
            [](const CellNumber &a, const CellNumber &b) { return a.value > b.value; });
    }
    findDifferences();
    endResetModel();
}

void NumbersModel::findDifferences()
{
    m_differing.clear();
    m_periodsDiffer = false;
    m_unitsDiffer = false;
    if (m_numbers.isEmpty())
        return;
    const CellNumber &first = m_numbers.first();
    for (const CellNumber &number : std::as_const(m_numbers)) {
        m_periodsDiffer = m_periodsDiffer || !(number.period == first.period);
        m_unitsDiffer
            = m_unitsDiffer || !(numberUnit(*m_pivot, number) == numberUnit(*m_pivot, first));
    }
    for (int i = 0; i < int(m_pivot->numberDimensions.size()); ++i) {
        // Source and kind have columns of their own.
        const QString &id = m_pivot->numberDimensions[i];
        const bool differs = std::any_of(m_numbers.cbegin(), m_numbers.cend(),
            [&](const CellNumber &n) { return n.members.value(i) != first.members.value(i); });
        if (differs && id != u"source" && id != u"kind")
            m_differing += i;
    }
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellNumber &number = m_numbers[index.row()];
    if (role == Qt::ToolTipRole)
        return toolTip(number);
    if (role == KindRole)
        return int(number.kind);
    if (role == QualifierRole)
        return int(number.qualifier);
    if (role == MemberRole)
        return number.source;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == SortRole && index.column() == ValueColumn)
        return number.value;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case ValueColumn:
        return valueText(number);
    case PartColumn:
        return partText(number);
    case KindColumn:
        return kindText(number);
    default:
        return sourceText(number);
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ValueColumn:
        return tr("Value");
    case PartColumn:
        return tr("Part");
    case KindColumn:
        return tr("Kind");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

QString NumbersModel::valueText(const CellNumber &number) const
{
    const NumberFormat format(m_language);
    const Unit unit = numberUnit(*m_pivot, number);
    QString text
        = m_unitsDiffer ? format.withUnit(number.value, unit) : format.compact(number.value, unit);
    const QString mark = qualifierMark(number.qualifier);
    return mark.isEmpty() ? text : mark + u' ' + text;
}

QString NumbersModel::partText(const CellNumber &number) const
{
    QStringList parts;
    if (m_periodsDiffer)
        parts += periodNames(number.period).in(m_language);
    for (const int place : m_differing) {
        const Dimension *dimension = m_pivot->dimension(m_pivot->numberDimensions[place]);
        const Member *member = dimension ? dimension->find(number.members.value(place)) : nullptr;
        if (member)
            parts += member->names.in(m_language);
    }
    return parts.join(u" · "_s);
}

QString NumbersModel::kindText(const CellNumber &number) const
{
    const QString qualifier = qualifierName(number.qualifier);
    return qualifier.isEmpty() ? kindName(number.kind)
                               : tr("%1, %2").arg(kindName(number.kind), qualifier);
}

QString NumbersModel::sourceText(const CellNumber &number) const
{
    const Source *source = m_pivot->source(number.source);
    return source ? source->shortName() : QString();
}

QString NumbersModel::toolTip(const CellNumber &number) const
{
    QStringList lines
        = { NumberFormat(m_language).exact(number.value, numberUnit(*m_pivot, number)) };
    const QString part = partText(number);
    if (!part.isEmpty())
        lines += part;
    lines += kindText(number);
    if (const Source *source = m_pivot->source(number.source)) {
        lines += source->shortName();
        if (!source->title.isEmpty())
            lines += source->title;
        if (!source->scopeNote.isEmpty())
            lines += tr("Scope: %1").arg(source->scopeNote);
    }
    if (!number.note.isEmpty())
        lines += tr("Note: %1").arg(number.note);
    return lines.join(u'\n');
}

} // namespace sextant
