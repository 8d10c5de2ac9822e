// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/workspace.h"

#include <QStringList>

namespace sextant {

/// Whether the stories of a workspace can be told.
struct StoryCheck
{
    int count = 0;        ///< of stories
    QStringList findings; ///< what is missing, with story and exploration, one sentence each
};

/// Looks at every exploration of every story; those of a tracker are not evaluated, only that their
/// dataset is there.
/// @return the errors of reading the workspace
[[nodiscard]] Result<StoryCheck> checkStories(const db::Workspace &workspace);

} // namespace sextant
