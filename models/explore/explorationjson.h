// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/exploration.h"

namespace sextant {

/// The version that toJson() writes.
inline constexpr int ExplorationJsonVersion = 1;

[[nodiscard]] QJsonObject toJson(const Exploration &exploration);
/// @return an error of code Malformed that names the field; unknown fields are kept in `unknown`
[[nodiscard]] Result<Exploration> explorationFromJson(const QJsonObject &json);

} // namespace sextant
