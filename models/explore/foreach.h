// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "db/values/result.h"
#include "models/cube/cube.h"
#include "models/explore/exploration.h"

namespace sextant {

/// More pages nobody turns.
inline constexpr int MostForEach = 200;

/// What is looked at, limited to one member.
struct MemberLook
{
    Names member;
    Exploration exploration;
};

/// The same look once for every member of a dimension that has numbers in it and passes the look's
/// own filter of the dimension, in the order of the catalog: members with numbers of their own, or
/// those of the level that the look asks for. A title of the look gets the member's name before it.
/// Any thread.
/// @param dimension  id, matched without regard to case
/// @return NotFound for a dimension that the dataset lacks, or if no member has numbers;
/// InvalidArgument for `period` and `measure`; NotSupported for more than MostForEach members; the
/// errors of resolve()
[[nodiscard]] Result<QList<MemberLook>> forEachMember(
    const Cube &cube, const Exploration &look, const QString &dimension, Language language);

} // namespace sextant
