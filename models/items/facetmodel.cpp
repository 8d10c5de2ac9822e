// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facetmodel.h"

#include "models/explore/numberformat.h"
#include "models/items/celltext.h"
#include "models/items/roles.h"

#include <algorithm>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList membersOf(const Facet &facet)
{
    QStringList members;
    members.reserve(facet.entries.size());
    for (const FacetEntry &entry : facet.entries)
        members += entry.member;
    return members;
}

} // namespace

FacetModel::FacetModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FacetModel::setFacet(const Facet &facet, Language language)
{
    const bool isSame
        = facet.dimension == m_facet.dimension && membersOf(facet) == membersOf(m_facet);
    if (!isSame)
        beginResetModel();
    m_facet = facet;
    m_language = language;
    if (!isSame) {
        m_values = {};
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void FacetModel::setValues(const FacetValues &values)
{
    if (!hasValues() && values.dimension != m_facet.dimension)
        return;
    m_values = values.dimension == m_facet.dimension ? values : FacetValues();
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1),
            { FractionRole, Qt::ToolTipRole, Qt::AccessibleTextRole });
    }
}

QString FacetModel::barsText() const
{
    if (!hasValues())
        return {};
    if (!m_values.hasOneUnit)
        return tr("No bars: the numbers are in different units.");
    if (!hasBars())
        return tr("No bars: no entry comes to a single number.");
    const QString measure = m_values.measure.in(m_language);
    const QString unit = NumberFormat(m_language).unitName(m_values.unit);
    const bool saysUnit = !unit.isEmpty() && unit.compare(measure, Qt::CaseInsensitive) != 0;
    return saysUnit ? tr("Bars: %1, %2").arg(measure, unit) : tr("Bars: %1").arg(measure);
}

/// `Alpha: USD 12.3 bn, estimate, 45 rows`; without a value `Alpha, 45 rows`.
QString FacetModel::countAndValue(const FacetEntry &entry) const
{
    const QString name = entry.names.in(m_language);
    const FacetValue value = m_values.of(entry.member);
    if (!value.hasValue())
        return tr("%1, %Ln row(s)", nullptr, int(entry.rows)).arg(name);
    const QString number = NumberFormat(m_language).withUnit(value.value, value.unit);
    //: name of an entry, its number with the unit, what kind of number it is, its rows
    return tr("%1: %2, %3, %Ln row(s)", nullptr, int(entry.rows))
        .arg(name, number, kindName(softest(value.kinds)));
}

/// What must be said of an entry's number; empty for a plain one and while it is not known.
QString FacetModel::whyNoBar(const FacetEntry &entry) const
{
    if (!hasValues() || entry.rows == 0)
        return {};
    const FacetValue value = m_values.of(entry.member);
    if (value.hasValue() && value.value < 0)
        return tr("Below zero, so it has no bar.");
    PivotCell cell;
    cell.state = value.state;
    cell.qualifier = value.qualifier;
    return stateSentence(cell);
}

QString FacetModel::toolTip(const FacetEntry &entry) const
{
    QStringList lines { countAndValue(entry), whyNoBar(entry),
        tr("Click to show or hide, double-click to show only this.") };
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString FacetModel::speech(const FacetEntry &entry) const
{
    const QString why = m_values.of(entry.member).hasValue() ? QString() : whyNoBar(entry);
    //: what an entry comes to, and why it has no number
    return why.isEmpty() ? countAndValue(entry) : tr("%1. %2").arg(countAndValue(entry), why);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facet.entries.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetEntry &entry = m_facet.entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.names.in(m_language);
    case Qt::ToolTipRole:
        return toolTip(entry);
    case Qt::AccessibleTextRole:
        return speech(entry);
    case Qt::CheckStateRole:
    case CheckRole:
        return int(checkState(index.row()));
    case SearchRole:
        return QStringList { entry.names.en, entry.names.zhHans, entry.names.zhHant }.join(u'\n');
    case DimensionRole:
        return m_facet.dimension;
    case MemberRole:
        return entry.member;
    case DepthRole:
        return entry.depth;
    case CountRole:
        return entry.rows;
    case FractionRole:
        return m_values.fraction(entry.member);
    default:
        return {};
    }
}

Qt::CheckState FacetModel::checkState(int row) const
{
    const QList<FacetEntry> &entries = m_facet.entries;
    bool anySelected = entries[row].isSelected;
    bool allSelected = entries[row].isSelected;
    for (qsizetype i = row + 1; i < entries.size() && entries[i].depth > entries[row].depth; ++i) {
        anySelected = anySelected || entries[i].isSelected;
        allSelected = allSelected && entries[i].isSelected;
    }
    return allSelected ? Qt::Checked : anySelected ? Qt::PartiallyChecked : Qt::Unchecked;
}

FacetSearch::FacetSearch(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void FacetSearch::setSearch(const QString &text)
{
    const QString search = text.trimmed();
    if (search == m_search)
        return;
    m_search = search;
    invalidateFilter();
}

void FacetSearch::setLimit(int limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    invalidateFilter();
}

int FacetSearch::hiddenByLimit() const
{
    return m_search.isEmpty() && sourceModel() ? sourceModel()->rowCount() - rowCount() : 0;
}

QStringList FacetSearch::members() const
{
    QStringList members;
    for (int row = 0; row < rowCount(); ++row)
        members += index(row, 0).data(MemberRole).toString();
    return members;
}

bool FacetSearch::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_search.isEmpty())
        return isWithinLimit(row);
    const QString names = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    return names.contains(m_search, Qt::CaseInsensitive);
}

bool FacetSearch::isWithinLimit(int row) const
{
    if (m_limit <= 0 || row < m_limit)
        return true;
    const auto *model = qobject_cast<const FacetModel *>(sourceModel());
    return model && model->facet().isFiltered && model->facet().entries[row].isSelected
        && std::count_if(model->facet().entries.cbegin(), model->facet().entries.cend(),
               [](const FacetEntry &entry) { return entry.isSelected; })
        <= m_limit;
}

} // namespace sextant
