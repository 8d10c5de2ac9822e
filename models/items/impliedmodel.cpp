// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impliedmodel.h"

#include "models/explore/numberformat.h"
#include "models/explore/periodnames.h"
#include "models/items/roles.h"

#include <cmath>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

ImpliedModel::ImpliedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImpliedModel::setClaims(
    const QList<ImpliedGrowth> &claims, const QList<Dimension> &dimensions, Language language)
{
    beginResetModel();
    m_claims = claims;
    m_dimensions = dimensions;
    m_language = language;
    endResetModel();
}

int ImpliedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_claims.size());
}

int ImpliedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImpliedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImpliedGrowth &growth = m_claims[index.row()];
    const NumberFormat format(m_language);
    const bool hasImplied = !std::isnan(growth.implied);
    switch (role) {
    case Qt::ToolTipRole:
        return toolTip(growth);
    case StateRole:
        return hasImplied && growth.disagrees() ? 1 : 0;
    case MemberRole:
        return growth.claim.source;
    case SortRole:
        return sortValue(growth, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == ClaimColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case ClaimColumn:
        return claimText(growth);
    case PublishedColumn:
        return format.signedPercent(growth.published);
    case ImpliedColumn:
        return hasImplied ? format.signedPercent(growth.implied) : u"–"_s;
    default:
        return hasImplied ? format.signedPercent(growth.implied - growth.published) : u"–"_s;
    }
}

QVariant ImpliedModel::sortValue(const ImpliedGrowth &growth, int column) const
{
    switch (column) {
    case ClaimColumn:
        return claimText(growth);
    case PublishedColumn:
        return growth.published;
    case ImpliedColumn:
        return growth.implied;
    default:
        return std::abs(growth.implied - growth.published);
    }
}

QVariant ImpliedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case ClaimColumn:
        return isTip ? tr("Who states a growth rate, of what, and for which years.") : tr("Claim");
    case PublishedColumn:
        return isTip ? tr("The growth a year as the publisher states it.") : tr("Published");
    case ImpliedColumn:
        return isTip ? tr("The growth a year between the publisher's own first and last number.")
                     : tr("Implied");
    case GapColumn:
        return isTip ? tr("Implied less published, in percentage points.") : tr("Gap");
    default:
        return {};
    }
}

QString ImpliedModel::name(const QString &dimension, const QString &id) const
{
    for (const Dimension &candidate : m_dimensions) {
        if (candidate.id != dimension)
            continue;
        if (const Member *member = candidate.find(id))
            return member->names.in(m_language);
    }
    return {};
}

QString ImpliedModel::claimText(const ImpliedGrowth &growth) const
{
    QStringList parts;
    const QString source = name(u"source"_s, growth.claim.source);
    parts += source.isEmpty() ? tr("Unnamed source") : source;
    const QString market = name(u"market"_s, growth.claim.market);
    if (!market.isEmpty())
        parts += market;
    for (const auto &[dimension, id] : { std::pair { u"deployment"_s, growth.claim.deployment },
             std::pair { u"region"_s, growth.claim.region } }) {
        const QString text = name(dimension, id);
        if (!text.isEmpty())
            parts += text;
    }
    parts += tr("%1–%2").arg(
        periodNames(growth.claim.from).in(m_language), periodNames(growth.claim.to).in(m_language));
    return parts.join(u" · "_s);
}

QString ImpliedModel::toolTip(const ImpliedGrowth &growth) const
{
    const NumberFormat format(m_language);
    QStringList lines = { claimText(growth) };
    if (std::isnan(growth.implied)) {
        lines += tr("The publisher's end points are not in this workspace, so nothing can be "
                    "implied.");
    } else {
        lines
            += tr("From %1 to %2, %3 to %4: %5 a year; published %6 a year.")
                   .arg(format.withUnit(growth.first, Unit(growth.unit)),
                       format.withUnit(growth.last, Unit(growth.unit)),
                       periodNames(growth.from).in(m_language),
                       periodNames(growth.to).in(m_language), format.signedPercent(growth.implied),
                       format.signedPercent(growth.published));
        if (!(growth.from == growth.claim.from) || !(growth.to == growth.claim.to))
            lines += tr("The years differ from those of the claim, because only these numbers "
                        "are published.");
    }
    if (!growth.claim.note.isEmpty())
        lines += growth.claim.note;
    return lines.join(u'\n');
}

} // namespace sextant
