// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/exploration.h"

#include <QList>
#include <QString>

namespace sextant {

/// The words of the inspector's lists, in the language of the window.
[[nodiscard]] QString transformName(Transform transform);
[[nodiscard]] QString transformToolTip(Transform transform);
[[nodiscard]] QString grainName(Grain grain);
[[nodiscard]] QString sortName(SortBy sort);
/// 0 for the members' own numbers, else the level from 1.
[[nodiscard]] QString levelName(int level);

inline constexpr Transform AllTransforms[] = { Transform::Value, Transform::Share,
    Transform::ShareOfRow, Transform::Growth, Transform::Index, Transform::Difference };
inline constexpr Grain AllGrains[] = { Grain::Year, Grain::Half, Grain::Quarter, Grain::Month };

} // namespace sextant
