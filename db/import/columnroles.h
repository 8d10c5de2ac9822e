// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/filesample.h"
#include "db/values/catalog.h"

namespace sextant::db {

/// What the columns of a file are, by their names and by what stands in them:
/// - periods in every row: the period (the finest one; coarser ones beside it are left out);
/// - `source`, `publisher`: the source; words for kinds: the kind;
/// - numbers: a measure, unless they look like codes (leading zeros; few and called `…_id`, `code`)
///   or number the rows;
/// - notes and empty columns are left out; everything else is a dimension.
[[nodiscard]] QList<ColumnPlan> guessRoles(const FileSample &sample);

/// What a measure counts, by its name: `value_usd_m`, `Revenue (US$ bn)` → money at a scale;
/// `units`, `Shipments (k)` → units; `share`, `growth %` → percent; else its own name.
[[nodiscard]] Unit guessUnit(const QString &name);

/// How a measure of that name and unit totals: percentages and prices neither over members nor
/// periods; stocks (installed base, users) over members, and the last over periods; all else adds.
struct MeasureTotals
{
    MemberTotal overMembers = MemberTotal::Sum;
    PeriodTotal overPeriods = PeriodTotal::Sum;
};
[[nodiscard]] MeasureTotals guessTotals(const QString &name, const Unit &unit);

/// Whether numbers of different members of a column of that name may be added. Not so for what says
/// how a number is meant: currency, unit, scenario, edition.
[[nodiscard]] bool guessAdds(const QString &name);

} // namespace sextant::db
