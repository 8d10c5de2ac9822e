// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "db/values/unit.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace sextant {

/// One member of a dimension; members form a hierarchy through `parent`.
struct Member
{
    QString id;     ///< slug, unique within its dimension
    QString parent; ///< id of the parent; empty for a top member
    Names names;
    QStringList aliases;
    int level = 1; ///< 1 for a top member; 0 for the member that stands for the whole (`all`)
    /// False for members that overlap with their siblings (groups of vendors, alternative
    /// segmentations): their numbers are never added to others'.
    bool adds = true;
};

/// A way to cut the data. `source`, `kind` and `market` are dimensions too, but do not add.
struct Dimension
{
    QString id;
    Names names;
    bool isAdditive = false;          ///< numbers of different members may be added
    bool hasCompleteChildren = false; ///< the children of each member make up all of it
    QList<Member> members;            ///< in the order of the catalog (its "given" order)

    /// @return -1 if there is none
    [[nodiscard]] int indexOf(const QString &memberId) const;
    [[nodiscard]] const Member *find(const QString &memberId) const;
    /// The member and all below it, in given order; empty for an unknown member.
    [[nodiscard]] QStringList withDescendants(const QString &memberId) const;
    /// Fills the look-up table and the members' levels. Call after changing `members`.
    void rebuild();

private:
    QHash<QString, int> m_index;
};

/// How a measure totals over the members of its additive dimensions.
enum class MemberTotal { Sum, None };
/// How a measure totals over periods: flows add, stocks take the last, rates do neither.
enum class PeriodTotal { Sum, Last, None };

struct Measure
{
    QString id;
    Names names;
    Unit unit; ///< the unit of all its numbers; a row's own unit may be another currency
    MemberTotal overMembers = MemberTotal::Sum;
    PeriodTotal overPeriods = PeriodTotal::Sum;
};

/// Observations that share dimensions and measures, as the catalog describes them.
struct Dataset
{
    QString id;
    Names names;
    Names description;
    QString table;          ///< the SQL table that holds its rows; a tracker has none
    QStringList dimensions; ///< ids in order; always contains `source` and `kind`
    QList<Measure> measures;
    /// Numbers of different members may be added although their sources differ, because each
    /// member reports for itself (capital expenditure of companies).
    bool combinesSources = false;
    /// Its rows are kept in columns, one number a measure in each row, and arrive as one file.
    bool isTracker = false;
    qint64 rowCount = 0;

    [[nodiscard]] const Measure *measure(const QString &measureId) const;
};

} // namespace sextant
