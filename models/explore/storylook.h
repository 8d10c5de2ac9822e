// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"
#include "db/values/saved.h"
#include "db/values/story.h"
#include "models/explore/exploration.h"

namespace sextant {

/// What an item of a story looks at: the saved exploration, with the item's headline as its title
/// if it has one in any language.
/// @param explorations  all that are saved
/// @return NotFound for an exploration that is not among them, Malformed for one that cannot be
/// read; either says which story and which exploration
[[nodiscard]] Result<Exploration> storyLook(
    const Story &story, const StoryItem &item, const QList<Saved> &explorations, Language language);

/// The same error, saying in which story and at which exploration it happened.
[[nodiscard]] Error inStory(const Error &error, const Story &story, const StoryItem &item);

} // namespace sextant
