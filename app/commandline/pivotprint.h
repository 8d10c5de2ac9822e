// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QByteArray>

namespace sextant {

/// How members are written.
enum class Labels {
    Ids,   ///< their slugs, periods as in the data: `2024Q1`
    Names, ///< their names in a language
};

/// An axis member as `labels` ask for it.
[[nodiscard]] inline const QString &labelText(
    const AxisMember &member, Labels labels, Language language)
{
    return labels == Labels::Ids ? member.id : member.names.in(language);
}

/// The pivot for another program. Keys: `dataset`, `measure`, `unit`, `rowDimensions`,
/// `columnDimensions`, `rows` and `columns` (labels; a label of several dimensions is a list),
/// `cells` (`row`, `column`, `value`, `unit` where it is not the pivot's, `low`, `high`, `kinds`,
/// `sources`, `qualifier`, `state`, `scenario`, and `values`: the numbers behind the cell),
/// `totals` (`rows`, `columns`, `grand`), `notes`. What does not exist is null.
[[nodiscard]] QByteArray pivotJson(const Pivot &pivot, Labels labels, Language language);

/// The pivot as an aligned table with its unit above and all that must be said below it.
[[nodiscard]] QString pivotText(
    const Pivot &pivot, Labels labels, Language language, bool withTotals);

} // namespace sextant
