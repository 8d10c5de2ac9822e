// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/memberhues.h"
#include "db/values/result.h"

namespace sextant::db {

class Workspace;

/// The colours that members were given by hand. They are facts of the workspace, beside its id: a
/// row `hue/DIMENSION/MEMBER` each. On the workspace's thread.
/// @return the errors of reading; what is no hue is passed over
[[nodiscard]] Result<MemberHues> memberHues(const Workspace &workspace);

/// Gives a member a colour, or without a hue takes it back.
/// @param member  memberKey()
/// @return InvalidArgument for a hue out of range or no member; ReadOnly if the file is
[[nodiscard]] Result<void> setMemberHue(
    Workspace &workspace, const QString &member, std::optional<int> hue);

} // namespace sextant::db
