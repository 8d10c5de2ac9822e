// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/exploration.h"

namespace sextant {

/// The version that toJson() writes.
inline constexpr int ExplorationJsonVersion = 1;

/// Fields, all but `rows` and `chart` left out where they hold their default: `version`,
/// `dataset`, `measure`, `rows` [ids], `columns`, `filters` [{`dimension`, `members` [ids],
/// `excludes`}], `periods` ("2024..2026"), `step`, `levels` {dimension: level}, `transform`,
/// `base`, `currency`, `rate` ("published", "year" or a year), `sort` ("given", "value", "name"),
/// `descending`, `top`, `chart`, `logScale`, `totals`, `title`, `note`, `annotations` [see
/// annotation.h], `growthColumn`, `multiples`, `freeAxis`, `forecast` {…}. Unknown
/// fields stand beside them as they were read, and a newer `version` stays.
[[nodiscard]] QJsonObject toJson(const Exploration &exploration);
/// @return an error of code Malformed that names the field; unknown fields are kept in `unknown`
[[nodiscard]] Result<Exploration> explorationFromJson(const QJsonObject &json);

} // namespace sextant
